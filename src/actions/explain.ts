import { ok, type Result } from "#base";
import {
  type Explanation,
  explainFigure,
  type FigureAddress,
  type LedgerIndex,
  type Question,
  type Resource,
  type Rung,
} from "#ledger";
import type { Desk } from "./desk.ts";
import type { Refusal } from "./refusal.ts";
import { type BoardInput, viewBoard } from "./viewBoard.ts";
import { type QuotedClaim, viewClaim } from "./viewDocument.ts";
import { wrongParty, wrongResource, wrongRung } from "./wrongInput.ts";

/** A figure asked about: whose, of what, at which rung. */
export interface ExplainInput extends BoardInput {
  readonly party: string;
  readonly resource: string;
  readonly rung?: string;
  readonly unit?: string;
  readonly through?: string;
}

/** How a figure is made, and the words of every claim behind it by claim id. */
export interface ExplainedFigure {
  readonly asked: Question;
  readonly explanation: Explanation;
  readonly claims: Readonly<Record<string, QuotedClaim>>;
}

/** The acts, claims and quotes that a figure is made of, and those set aside with the reason. */
export async function explain(
  desk: Desk,
  input: ExplainInput,
): Promise<Result<ExplainedFigure, Refusal>> {
  const board = await viewBoard(desk, input);
  if (!board.ok) return board;
  const address = figureAddress(await desk.ledger(), input);
  if (!address.ok) return address;
  const explanation = explainFigure(board.value, address.value);
  const ids = explanation.acts.flatMap(({ tellings }) => tellings.map(({ claim }) => claim));
  const claims: Record<string, QuotedClaim> = {};
  for (const id of new Set(ids)) {
    const quoted = await viewClaim(desk, id);
    if (quoted.ok) claims[id] = quoted.value;
  }
  return ok({ asked: board.value.asked, explanation, claims });
}

function figureAddress(ledger: LedgerIndex, input: ExplainInput): Result<FigureAddress, Refusal> {
  const { rung } = input;
  const wrong =
    wrongResource([input.resource]) ??
    wrongParty(ledger, [input.party]) ??
    (rung === undefined ? null : wrongRung(rung));
  if (wrong !== null) return wrong;
  return ok({
    party: input.party,
    resource: input.resource as Resource,
    ...(input.rung === undefined ? {} : { rung: input.rung as Rung }),
    ...(input.unit === undefined ? {} : { unit: input.unit }),
    ...(input.through === undefined ? {} : { through: input.through }),
  });
}
