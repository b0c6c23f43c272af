import type { Day } from "#base";
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
 * rung first, steps before totals, then evidence, doubts, holds and refusals; then id.
 */
export function compareActs(a: ActView, b: ActView, trueOn: Day): number {
  const left = placeDay(a, trueOn);
  const right = placeDay(b, trueOn);
  if (left !== right) return left < right ? -1 : 1;
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function rankOf(act: ActView): number {
  switch (act.effect) {
    case "adds":
      return 4 - 2 * rungOf(act.stage);
    case "sets":
      return 5 - 2 * rungOf(act.stage);
    case "stands":
      return rungOf(act.stage) < 0 ? 7 : 5 - 2 * rungOf(act.stage);
    case "holds":
    case "refuses":
    case "withdraws":
      return 8;
    default:
      return 6;
  }
}
