import { type Message, en as plain } from "#words";
import { api } from "./en/api.ts";
import { board } from "./en/board.ts";
import { compared } from "./en/compared.ts";
import { desk } from "./en/desk.ts";
import { forms } from "./en/forms.ts";
import { frame } from "./en/frame.ts";
import { map } from "./en/map.ts";
import { match } from "./en/match.ts";
import { matrix } from "./en/matrix.ts";
import { pages } from "./en/pages.ts";
import { party } from "./en/party.ts";
import { settle } from "./en/settle.ts";
import { tables } from "./en/tables.ts";
import { timeline } from "./en/timeline.ts";

const page = {
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

/** The messages in English; the other languages have the same keys. */
export const en = { ...plain, ...page };

/** The name of a message. */
export type Key = keyof typeof en;

/** The messages of the pages in one language; those that every door has come beside them. */
export type PageCatalogue = Readonly<Record<keyof typeof page, Message>>;
