import type { Catalogue } from "./en.ts";
import { board } from "./fr/board.ts";
import { facts } from "./fr/facts.ts";
import { pages } from "./fr/pages.ts";

/** The messages in French. */
export const fr: Catalogue = { ...facts, ...board, ...pages };
