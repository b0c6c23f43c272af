import type { Catalogue } from "./en.ts";
import { brief } from "./es/brief.ts";
import { changes } from "./es/changes.ts";
import { facts } from "./es/facts.ts";
import { headline } from "./es/headline.ts";

/** What every door says, in Spanish. */
export const es: Catalogue = { ...brief, ...changes, ...facts, ...headline };
