import type { PageCatalogue } from "./en.ts";
import { api } from "./es/api.ts";
import { board } from "./es/board.ts";
import { compared } from "./es/compared.ts";
import { desk } from "./es/desk.ts";
import { forms } from "./es/forms.ts";
import { frame } from "./es/frame.ts";
import { map } from "./es/map.ts";
import { match } from "./es/match.ts";
import { matrix } from "./es/matrix.ts";
import { pages } from "./es/pages.ts";
import { party } from "./es/party.ts";
import { settle } from "./es/settle.ts";
import { tables } from "./es/tables.ts";
import { timeline } from "./es/timeline.ts";

/** The messages of the pages in Spanish. */
export const es: PageCatalogue = {
  ...api,
  ...board,
  ...compared,
  ...desk,
  ...forms,
  ...frame,
  ...map,
  ...match,
  ...matrix,
  ...pages,
  ...party,
  ...settle,
  ...tables,
  ...timeline,
};
