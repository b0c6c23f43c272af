import type { Day } from "#base";
import {
  type ActView,
  agree,
  type Contribution,
  isOwnWord,
  type Level,
  levelsOf,
  lowerOf,
  type Quantity,
  rateOf,
  rungOf,
  type Scene,
  unitOf,
} from "#ledger";
import { type Period, periodOf } from "./period.ts";

/** A claim with a figure at a rung, on the line that it speaks of. */
export interface Figured {
  readonly claim: Contribution;
  readonly quantity: Quantity;
  readonly value: number;
  readonly rung: number;
  readonly published: Day;
  readonly period: Period;
  readonly own: boolean;
  readonly scene: Scene;
  /** After each act of the cell: what the claim's line and channel show. */
  readonly levels: readonly Level[];
  /** Bodies whose word is more than an outlet's: the UN and those that mandate the mission. */
  readonly official: boolean;
}

/** What stands on a line at a rung on some day. */
export interface Standing {
  /** The last act that told of it; null only where it came over from the predecessor untold. */
  readonly act: ActView | null;
  readonly value: number;
  readonly affirmed: Day;
  /** Made by a total alone, rather than by steps, after a withdrawal, or carried over. */
  readonly total: boolean;
  readonly carried: boolean;
}

/** Put a claim with a figure at a rung before what is known of its line. */
export function figuredOf(
  claim: Contribution,
  quantity: Quantity,
  published: Day,
  scene: Scene,
  official: boolean,
): Figured {
  const line = {
    unit: unitOf(quantity),
    per: rateOf(quantity),
    through: claim.through ?? null,
  };
  return {
    claim,
    quantity,
    value: lowerOf(quantity) ?? 0,
    rung: rungOf(claim.stage),
    published,
    period: periodOf(claim, published),
    own: isOwnWord(claim),
    scene,
    levels: levelsOf(scene, line),
    official,
  };
}

/** Whether an act speaks of the claim's own line and channel. */
export function isOnLine(act: ActView, { claim, quantity }: Figured): boolean {
  return (
    act.unit === unitOf(quantity) &&
    act.per === rateOf(quantity) &&
    act.through === (claim.through ?? null)
  );
}

/** Whether an act speaks of the claim's own line and channel at its rung. */
export function isAtRung(act: ActView, figured: Figured): boolean {
  return rungOf(act.stage) === figured.rung && isOnLine(act, figured);
}

/** The totals told of the claim's line at its rung, in order. */
export function totalsOf(figured: Figured, acts: readonly ActView[]): readonly ActView[] {
  return acts.filter((act) => act.effect === "sets" && isAtRung(act, figured));
}

/** The steps told of the claim's line at its rung, in order. */
export function stepsOf(figured: Figured, acts: readonly ActView[]): readonly ActView[] {
  return acts.filter(
    (act) => (act.effect === "adds" || act.effect === "rotates") && isAtRung(act, figured),
  );
}

/** What stands at a rung at the end of a day, or null where nothing does. */
export function standingOn(figured: Figured, rung: number, day: Day): Standing | null {
  let standing: Standing | null = null;
  for (const { act, day: on, held } of figured.levels) {
    if (on > day) break;
    const value = held[rung] ?? 0;
    if (value === 0) standing = null;
    else if (act === null) standing = { act, value, affirmed: on, total: false, carried: true };
    else
      standing = after(standing, act, value, rungOf(act.stage) === rung && isOnLine(act, figured));
  }
  return standing;
}

function after(
  before: Standing | null,
  act: ActView,
  value: number,
  onLine: boolean,
): Standing | null {
  const moves = onLine && (act.effect === "sets" || act.effect === "adds");
  if (moves) {
    return { act, value, affirmed: act.affirmed, total: act.effect === "sets", carried: false };
  }
  if (before === null) return null;
  const total = before.total && value === before.value;
  const told = before.carried && onLine && act.effect === "told";
  return told
    ? { ...before, value, total, act, affirmed: act.affirmed }
    : { ...before, value, total };
}

/** Whether a claim's figure can mean what stands. */
export function agreesWith(quantity: Quantity, standing: Standing): boolean {
  const { act, value, total } = standing;
  if (act !== null && total) return agreesWithAct(quantity, act);
  return agree(quantity, { unit: quantity.unit, value, bound: "exact" });
}

/** Whether a claim's figure can mean the figure of an act. */
export function agreesWithAct(quantity: Quantity, act: ActView): boolean {
  if (act.value === null) return false;
  const amount = act.upper === null ? { value: act.value } : { min: act.value, max: act.upper };
  return agree(quantity, { ...amount, unit: quantity.unit, bound: act.bound ?? "exact" });
}
