import { brief } from "./en/brief.ts";
import { changes } from "./en/changes.ts";
import { facts } from "./en/facts.ts";
import { headline } from "./en/headline.ts";
import type { Message } from "./message.ts";

/** What every door says, in English; the other languages have the same keys. */
export const en = { ...brief, ...changes, ...facts, ...headline };

/** The name of a message that every door has. */
export type Key = keyof typeof en;

/** The messages that every door has, in one language. */
export type Catalogue = Readonly<Record<Key, Message>>;
