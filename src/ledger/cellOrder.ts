import type { Day } from "#base";
import { rungOf } from "./act.ts";
import { type ActView, CAVEATS, type Caveat, type Giver, type PostureStep } from "./board.ts";
import type { Resource } from "./claim.ts";
import { type Running, shownIn, valueOn } from "./line.ts";

/** What a giver had delivered to the predecessor on the handover day, in one unit. */
export interface Opening {
  readonly unit: string;
  readonly per: string | null;
  readonly value: number;
  readonly acts: readonly string[];
}

/** What a line showed from a day on: the whole line, and each named channel. */
export interface Trail {
  readonly day: Day;
  readonly line: Running;
  readonly whole: readonly [number, number, number];
  readonly channels: ReadonlyMap<string, readonly [number, number, number]>;
}

/** A caveat that stands, from a day on, by these acts. */
export interface Standing {
  readonly caveat: Caveat;
  readonly day: Day;
  readonly acts: readonly string[];
}

/** A cell while its acts are added up. */
export interface RunningCell {
  readonly giver: Giver;
  readonly resource: Resource;
  readonly lines: Map<string, Running>;
  /** By rung: the acts without a figure that reached it. */
  readonly stands: [readonly string[], readonly string[], readonly string[]];
  attitude: Standing | null;
  suspended: Standing | null;
  withdrawing: Standing | null;
  /** The last day on which anything was delivered, rotations included. */
  lastDelivery: Day | null;
  readonly acts: string[];
  readonly history: PostureStep[];
  /** What lines showed from day to day; null where no published total asks for it. */
  readonly trail: Trail[] | null;
}

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

/** A rung act ends doubts, a promise ends a withdrawal, a release ends a suspension. */
export function contradict(cell: RunningCell, act: ActView): void {
  cell.attitude = null;
  const rung = rungOf(act.stage);
  if (rung < 2) cell.withdrawing = null;
  if (rung === 0 && act.precision === "published") return;
  if (![...cell.lines.values()].some((line) => line.hold + line.frozen > 0)) cell.suspended = null;
}

/** The latest doubt stands; of one day the gravest. */
export function doubt(cell: RunningCell, caveat: Caveat, act: ActView): void {
  const held = cell.attitude;
  const sameDay = held !== null && held.day === act.trueFrom;
  if (sameDay && CAVEATS.indexOf(held.caveat) < CAVEATS.indexOf(caveat)) return;
  const acts = sameDay && held.caveat === caveat ? [...held.acts, act.id] : [act.id];
  cell.attitude = { caveat, day: act.trueFrom, acts };
}

/** Only line, as the passes beside it use it. */
export function onlyLine(cell: RunningCell): Running | null {
  for (const line of cell.lines.values()) return line;
  return null;
}

/** Trail of, as the passes beside it use it. */
export function trailOf(line: Running, day: Day): Trail {
  const channels = new Map<string, readonly [number, number, number]>();
  for (const [through, track] of line.tracks) {
    if (through !== "") {
      channels.set(through, [shownIn(track, 0), shownIn(track, 1), shownIn(track, 2)]);
    }
  }
  const whole = [valueOn(line, 0), valueOn(line, 1), valueOn(line, 2)] as const;
  return { day, line, whole, channels };
}
