import { compareText, type Day } from "#base";
import { rungOf } from "./act.ts";
import type { ActView } from "./board.ts";

/** The last day there is: for acts that are seen whatever their day. */
export const EVER = "9999-12-31" as Day;

/** The day on which an act takes its place: a departure announced for later stands from its telling. */
export function placeDay(act: ActView, trueOn: Day): Day {
  return act.effect === "withdraws" && act.trueFrom > trueOn ? act.knownFrom : act.trueFrom;
}

/** Whether an act counts on a day. */
export function counts(act: ActView, trueOn: Day): boolean {
  return placeDay(act, trueOn) <= trueOn;
}

/**
 * The order in which acts count (design of the ledger, The fold): by day; within a day the higher
 * rung first, steps before totals, and last what reaches no rung: doubts, holds, refusals; then id.
 */
export function compareActs(a: ActView, b: ActView, trueOn: Day): number {
  return (
    compareText(placeDay(a, trueOn), placeDay(b, trueOn)) ||
    rankOf(a) - rankOf(b) ||
    compareText(a.id, b.id)
  );
}

function rankOf({ effect, stage }: ActView): number {
  const rank = -2 * rungOf(stage);
  return effect === "adds" ? rank - 1 : rank;
}
