import type { PageCatalogue } from "./en.ts";
import { api } from "./fr/api.ts";
import { board } from "./fr/board.ts";
import { compared } from "./fr/compared.ts";
import { desk } from "./fr/desk.ts";
import { forms } from "./fr/forms.ts";
import { frame } from "./fr/frame.ts";
import { map } from "./fr/map.ts";
import { match } from "./fr/match.ts";
import { matrix } from "./fr/matrix.ts";
import { pages } from "./fr/pages.ts";
import { party } from "./fr/party.ts";
import { settle } from "./fr/settle.ts";
import { tables } from "./fr/tables.ts";
import { timeline } from "./fr/timeline.ts";

/** The messages of the pages in French. */
export const fr: PageCatalogue = {
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
