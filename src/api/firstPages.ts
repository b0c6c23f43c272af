import type { Context, Hono } from "hono";
import { type BoardReply, type DrawFirst, type FirstScreen, pathOf } from "#contract";
import type { Question } from "#ledger";
import type { Carrier } from "./guard.ts";
import type { Pages } from "./pages.ts";
import type { Parts } from "./parts.ts";
import { Sealed, tagOf } from "./sealed.ts";

/** The dashboard's page with its first screen in it, to be read before any script is there. */
export class FirstPages {
  readonly #parts: Parts;
  readonly #pages: Pages;
  readonly #draw: DrawFirst;
  readonly #app: Hono<Carrier>;

  /** @param app the API whose answers the screen is drawn from */
  constructor(parts: Parts, pages: Pages, draw: DrawFirst, app: Hono<Carrier>) {
    this.#parts = parts;
    this.#pages = pages;
    this.#draw = draw;
    this.#app = app;
  }

  /** Answer with the page and its first screen; null where it has none, or only the app can draw it. */
  async answer(c: Context<Carrier>): Promise<Response | null> {
    const { watch, desk, shelf } = this.#parts;
    const search = new URL(c.req.url).search;
    const languages = (c.req.header("accept-language") ?? "").slice(0, 200);
    const place = `first ${languages} ${search}`;
    const { seq } = await watch.look();
    const today = desk.today();
    const kept = shelf.find(place, seq, today);
    const sealed = kept ?? (await this.#seal(search, languages));
    if (sealed === null) return null;
    if (kept === null) shelf.keep(place, { sealed, seq, today });
    return sealed.respond(c.req.header("accept-encoding"), c.req.header("if-none-match"));
  }

  async #seal(search: string, languages: string): Promise<Sealed | null> {
    const page = await this.#pages.text("/index.html");
    const screen = page === null ? null : await this.#screen(search, languages);
    if (page === null || screen === null) return null;
    const html = pageWith(page, screen);
    return new Sealed(html, {
      type: "text/html; charset=utf-8",
      // The same address is another page in another language, and after the next entry.
      cache: "private, no-cache",
      tag: tagOf(html),
    });
  }

  async #screen(search: string, languages: string): Promise<FirstScreen | null> {
    const missions = async () => (await this.#app.request(pathOf("missions"))).json();
    try {
      return await this.#draw({
        search,
        languages,
        missions,
        board: (asked) => this.#board(asked),
      });
    } catch (error) {
      // The app draws the page all the same.
      this.#parts.log("first screen", error);
      return null;
    }
  }

  async #board({ mission, trueOn, knownAt, head }: Question): Promise<BoardReply | null> {
    const answer = await this.#app.request(pathOf("board", mission, { trueOn, knownAt, head }));
    return answer.ok ? answer.json() : null;
  }
}

function pageWith(page: string, { lang, title, body, given }: FirstScreen): string {
  return page
    .replace('<html lang="en">', () => `<html lang="${lang}" data-first>`)
    .replace("<title>Muster</title>", () => `<title>${escaped(title)}</title>`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>\n    ${given}`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
