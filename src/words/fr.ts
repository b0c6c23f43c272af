import type { Catalogue } from "./en.ts";
import { brief } from "./fr/brief.ts";
import { changes } from "./fr/changes.ts";
import { facts } from "./fr/facts.ts";
import { headline } from "./fr/headline.ts";

/** What every door says, in French. */
export const fr: Catalogue = { ...brief, ...changes, ...facts, ...headline };
