import type { Catalogue } from "./en.ts";
import { board } from "./es/board.ts";
import { facts } from "./es/facts.ts";
import { pages } from "./es/pages.ts";

/** The messages in Spanish. */
export const es: Catalogue = { ...facts, ...board, ...pages };
