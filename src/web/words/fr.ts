import type { PageCatalogue } from "./en.ts";
import { board } from "./fr/board.ts";
import { pages } from "./fr/pages.ts";

/** The messages of the pages in French. */
export const fr: PageCatalogue = { ...board, ...pages };
