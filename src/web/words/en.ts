import { board } from "./en/board.ts";
import { facts } from "./en/facts.ts";
import { pages } from "./en/pages.ts";
import type { Message } from "./message.ts";

/** The messages in English; the other languages have the same keys. */
export const en = { ...facts, ...board, ...pages };

/** The name of a message. */
export type Key = keyof typeof en;

/** All messages of one language. */
export type Catalogue = Readonly<Record<Key, Message>>;
