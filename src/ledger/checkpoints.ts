import type { Day } from "#base";
import { rungOf } from "./act.ts";
import { type ActView, type Checkpoint, RUNGS } from "./board.ts";
import { lineKey, type RunningCell } from "./cell.ts";
import type { Resource } from "./claim.ts";
import { isNamed } from "./giver.ts";
import { addAmount, type Running, startLine, trackOf } from "./line.ts";
import { admits } from "./quantity.ts";

/** The part of a published total that rounding explains: a hundredth. */
const ROUNDING_PARTS = 100;

/**
 * Compare published totals of one resource with our own sum on their own day and channel (design of
 * the ledger, Totals). They run through the same arithmetic as a line, so that "78 million on top of
 * 10.8 paid" makes 88.8, and are never added to anything.
 *
 * @param acts in order
 */
export function compareTotals(
  resource: Resource,
  acts: readonly ActView[],
  cells: readonly RunningCell[],
): readonly Checkpoint[] {
  const lines = new Map<string, Running>();
  const found: Omit<Checkpoint, "latest">[] = [];
  for (const act of acts) {
    const rung = RUNGS[rungOf(act.stage)];
    if (rung === undefined || act.unit === null || act.value === null) continue;
    if (act.effect !== "sets" && act.effect !== "adds") continue;
    const key = lineKey(act.unit, act.per);
    const line = lines.get(key) ?? startLine(act.unit, act.per);
    lines.set(key, line);
    addAmount(line, act);
    const value = trackOf(line, act.through).held[RUNGS.indexOf(rung)] ?? 0;
    const ours = sumOn(cells, act.trueFrom, { ...act, resource });
    found.push({
      act: act.id,
      resource,
      unit: act.unit,
      per: act.per,
      rung,
      through: act.through,
      value,
      on: act.trueFrom,
      ours,
      difference: value - ours,
      verdict: verdictOf(act, value, ours),
    });
  }
  return found.map((one, place) => ({
    ...one,
    latest: !found.slice(place + 1).some((later) => sameSeries(one, later)),
  }));
}

type Series = Pick<Checkpoint, "resource" | "unit" | "per" | "rung" | "through">;

/** Whether two published totals speak of the same: resource, unit, rate, rung and channel. */
function sameSeries(a: Series, b: Series): boolean {
  return (
    a.resource === b.resource &&
    a.unit === b.unit &&
    a.per === b.per &&
    a.rung === b.rung &&
    a.through === b.through
  );
}

function verdictOf(act: ActView, value: number, ours: number): Checkpoint["verdict"] {
  if (ours === value) return "equal";
  const near = Math.abs(value - ours) * ROUNDING_PARTS <= value;
  if (near || admits({ value, bound: act.bound ?? "exact" }, ours)) return "rounding";
  return ours < value ? "unattributed" : "excess";
}

/** What named givers showed on a day, all together. */
function sumOn(
  cells: readonly RunningCell[],
  on: Day,
  act: ActView & { readonly resource: Resource },
): number {
  let sum = 0;
  const rung = rungOf(act.stage) as 0 | 1 | 2;
  for (const cell of cells) {
    if (cell.resource !== act.resource || !isNamed(cell.giver)) continue;
    const last = cell.trail?.findLast(
      ({ day, line }) => day <= on && line.unit === act.unit && line.per === act.per,
    );
    if (last === undefined) continue;
    const amounts = act.through === null ? last.whole : last.channels.get(act.through);
    sum += amounts?.[rung] ?? 0;
  }
  return sum;
}

/** Put the predecessor's last published totals first; they are the latest until a new one is told. */
export function withCarried(
  own: readonly Checkpoint[],
  carried: readonly Checkpoint[],
): readonly Checkpoint[] {
  const kept = carried.map((one) => ({
    ...one,
    latest: !own.some((later) => sameSeries(one, later)),
  }));
  return [...kept, ...own];
}
