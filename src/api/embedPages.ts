import { createHash } from "node:crypto";
import {
  type BoardInput,
  type Desk,
  openingDay,
  outwardDesk,
  type Refusal,
  viewBoard,
} from "#actions";
import { ok, type Result } from "#base";
import type { DrawEmbed, DrawnEmbed, EmbedName, EmbedScene } from "#contract";
import { type Board, foldBoard, foldResource, headOf, type LedgerIndex } from "#ledger";

/** Boards kept: a page shows several drawings of one, and a site is frozen from few. */
const BOARDS_KEPT = 4;

/** A drawing as a page of its own, and the policy that it holds itself to. */
export interface EmbedPage {
  readonly html: string;
  readonly policy: readonly string[];
}

/** Draws boards for the pages of others, each as one file that asks for nothing else. */
export class EmbedPages {
  readonly #desk: Desk;
  readonly #draw: DrawEmbed;
  readonly #boards = new Map<string, Board>();

  constructor(desk: Desk, draw: DrawEmbed) {
    this.#desk = desk;
    this.#draw = draw;
  }

  /** The board that a drawing is asked of; without days, as it opens first. */
  async board(input: BoardInput & { readonly mission: string }): Promise<Result<Board, Refusal>> {
    const ledger = await this.#desk.ledger();
    const trueOn = openingDay(ledger, input.mission, this.#desk.today());
    const asked = { trueOn, head: headOf(ledger), ...input };
    const held = this.#boards.get(keyOf(asked));
    if (held !== undefined) return ok(held);
    const board = await viewBoard(await outwardDesk(this.#desk), asked);
    if (board.ok) this.#keep(keyOf(asked), board.value);
    return board;
  }

  /** Draw a board. */
  async page(name: EmbedName, board: Board): Promise<EmbedPage> {
    const drawn = await this.#draw({ name, board, ...this.#asking(await this.#desk.ledger()) });
    return { html: embedPage(drawn, name.lang), policy: policyOf(drawn) };
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
