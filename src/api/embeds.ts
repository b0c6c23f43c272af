import type { Context } from "hono";
import { writeLine } from "#base";
import { type EmbedName, embedQuery, readEmbedPath } from "#contract";
import type { EmbedPages } from "./embedPages.ts";
import type { Carrier } from "./guard.ts";
import { readInput, readSearch } from "./input.ts";
import type { Parts } from "./parts.ts";
import { problemResponse } from "./problem.ts";
import { Sealed, tagOf } from "./sealed.ts";

/** The drawings that may stand in frames on anybody's page. */
export class Embeds {
  readonly #parts: Parts;
  readonly #pages: EmbedPages;

  constructor(parts: Parts, pages: EmbedPages) {
    this.#parts = parts;
    this.#pages = pages;
  }

  /**
   * Answer with a drawing; null where none is meant.
   *
   * The page is one file: in a sandboxed frame nothing of ours can be fetched beside it.
   */
  async answer(c: Context<Carrier>): Promise<Response | null> {
    const name = readEmbedPath(c.req.path.slice(1));
    if (name === null) return null;
    const { watch, desk, shelf } = this.#parts;
    const address = c.req.url.slice(c.req.url.indexOf("/", 8));
    const head = await watch.look();
    const today = desk.today();
    const kept = shelf.find(address, head.seq, today);
    const sealed = kept ?? (await this.#seal(c, name));
    if (sealed instanceof Response) return sealed;
    if (kept === null) shelf.keep(address, { sealed, seq: head.seq, today });
    return sealed.respond(c.req.header("accept-encoding"), c.req.header("if-none-match"));
  }

  async #seal(c: Context<Carrier>, name: EmbedName): Promise<Sealed | Response> {
    const search = readSearch(c.req.url);
    const query = search.ok ? readInput(embedQuery, "query", search.value) : search;
    if (!query.ok) return problemResponse(c.req.path, query.refusal);
    const board = await this.#pages.board({ ...query.value, mission: name.mission });
    if (!board.ok) {
      const { code, message } = board.refusal;
      return problemResponse(c.req.path, { code, detail: message });
    }
    const { html, policy } = await this.#pages.page(name, board.value);
    return new Sealed(html, {
      type: "text/html; charset=utf-8",
      cache: "private, no-cache",
      tag: tagOf(this.#parts.version, c.req.path, writeLine(board.value.asked)),
      headers: {
        "Content-Security-Policy": [...policy, "frame-ancestors *"].join("; "),
        "Cross-Origin-Resource-Policy": "cross-origin",
      },
    });
  }
}
