import { createHash } from "node:crypto";
import type { Context } from "hono";
import { type BoardInput, openingDay, type Refusal, viewBoard } from "#actions";
import { ok, type Result, writeLine } from "#base";
import {
  type DrawEmbed,
  type DrawnEmbed,
  type EmbedName,
  type EmbedScene,
  embedQuery,
  readEmbedPath,
} from "#contract";
import { type Board, foldBoard, foldResource, headOf, type LedgerIndex } from "#ledger";
import type { Carrier } from "./guard.ts";
import { readInput, readSearch } from "./input.ts";
import type { Parts } from "./parts.ts";
import { problemResponse } from "./problem.ts";
import { Sealed, tagOf } from "./sealed.ts";

/** Boards kept: a page shows several drawings of one, and a site is frozen from few. */
const BOARDS_KEPT = 4;

/** The drawings that may stand in frames on anybody's page. */
export class Embeds {
  readonly #parts: Parts;
  readonly #draw: DrawEmbed;
  readonly #boards = new Map<string, Board>();

  constructor(parts: Parts, draw: DrawEmbed) {
    this.#parts = parts;
    this.#draw = draw;
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
    const board = await this.#board({ ...query.value, mission: name.mission });
    if (!board.ok) {
      const { code, message } = board.refusal;
      return problemResponse(c.req.path, { code, detail: message });
    }
    const asking = this.#asking(await this.#parts.desk.ledger());
    const drawn = await this.#draw({ name, board: board.value, ...asking });
    const html = embedPage(drawn, name.lang);
    return new Sealed(html, {
      type: "text/html; charset=utf-8",
      cache: "private, no-cache",
      tag: tagOf(this.#parts.version, c.req.path, writeLine(board.value.asked)),
      headers: {
        "Content-Security-Policy": [...policyOf(drawn), "frame-ancestors *"].join("; "),
        "Cross-Origin-Resource-Policy": "cross-origin",
      },
    });
  }

  async #board(input: BoardInput & { readonly mission: string }): Promise<Result<Board, Refusal>> {
    const { desk } = this.#parts;
    const ledger = await desk.ledger();
    const trueOn = openingDay(ledger, input.mission, desk.today());
    const asked = { trueOn, head: headOf(ledger), ...input };
    const held = this.#boards.get(keyOf(asked));
    if (held !== undefined) return ok(held);
    const board = await viewBoard(desk, asked);
    if (board.ok) this.#keep(keyOf(asked), board.value);
    return board;
  }

  #asking(ledger: LedgerIndex): Pick<EmbedScene, "ask" | "askOf"> {
    return {
      ask: (asked) => {
        const held = this.#boards.get(keyOf(asked));
        const board = held ?? orNull(() => foldBoard(ledger, asked));
        if (board !== null && held === undefined) this.#keep(keyOf(asked), board);
        return board;
      },
      askOf: (asked, resource) => orNull(() => foldResource(ledger, asked, resource)),
    };
  }

  #keep(key: string, board: Board): void {
    const [oldest] = this.#boards.keys();
    if (this.#boards.size >= BOARDS_KEPT && oldest !== undefined) this.#boards.delete(oldest);
    this.#boards.set(key, board);
  }
}

function keyOf({ mission, trueOn, knownAt = trueOn, head }: BoardInput): string {
  return JSON.stringify([mission, trueOn, knownAt, head]);
}

// A mission that was not on file at this head has no board.
function orNull<T>(fold: () => T): T | null {
  try {
    return fold();
  } catch {
    return null;
  }
}

function policyOf({ style, script }: DrawnEmbed): readonly string[] {
  return [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${hashSource(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ];
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The page carries its policy itself too: a server of files sends none. */
function embedPage(drawn: DrawnEmbed, lang: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(drawn).join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<base target="_blank">
<title>${drawn.title}</title>
<style>${drawn.style}</style>
</head>
<body>
${drawn.body}
<script>${drawn.script}</script>
</body>
</html>
`;
}
