import { compareText } from "#base";
import { type ActView, type Cell, type Line, RUNGS, type Rung, rungOf } from "#ledger";
import type { Answered } from "../selection.ts";

/** One movement of a line's money at a rung, with the act that made it. */
export interface Movement {
  readonly act: ActView;
  readonly rung: Rung;
  readonly currency: string;
  /** Negative where something promised was taken back, or something paid returned. */
  readonly value: number;
}

/** Whether a line is money that IATI can state: an amount in a currency, and no rate. */
export function isMoneyLine({ unit, per }: Line): boolean {
  return per === null && /^[A-Z]{3}$/.test(unit);
}

/**
 * The movements behind a line's figures: at each rung they sum to what the line shows there.
 *
 * A rung that only shows what stands above it has none of its own: the payment itself says it.
 */
export function movementsOf(line: Line, cell: Cell, { board }: Answered): readonly Movement[] {
  return RUNGS.flatMap((rung, at) => {
    const { value, acts: ids } = line[rung];
    const acts = ids.flatMap((id) => board.acts[id] ?? []);
    const lifted = acts.every(({ stage }) => rungOf(stage) > at);
    if (value === null || value === 0 || acts.length === 0 || lifted) return [];
    const told = acts.flatMap((act) =>
      act.value === null ? [] : [{ act, rung, currency: line.unit, value: act.value }],
    );
    const rest = value - told.reduce((sum, one) => sum + one.value, 0);
    if (Math.abs(rest) < 0.005) return told;
    // What the acts told differs from what stands by what was taken back since.
    const last = takingBack(cell, board.acts) ?? acts.at(-1);
    return last === undefined
      ? told
      : [...told, { act: last, rung, currency: line.unit, value: rest }];
  }).sort((a, b) => compareText(a.act.trueFrom, b.act.trueFrom) || compareText(a.act.id, b.act.id));
}

function takingBack({ acts }: Cell, all: Answered["board"]["acts"]): ActView | undefined {
  return acts
    .flatMap((id) => all[id] ?? [])
    .findLast(({ effect }) => effect === "withdraws" || effect === "refuses");
}
