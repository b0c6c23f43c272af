import type { Day } from "#base";
import { rungOf } from "./act.ts";
import { placeDay } from "./actOrder.ts";
import {
  type ActView,
  CAVEATS,
  type Caveat,
  type Giver,
  type PostureStep,
  RUNGS,
  type Rung,
} from "./board.ts";
import type { Resource } from "./claim.ts";
import {
  addAmount,
  cutPromises,
  holdAmount,
  type Running,
  shownIn,
  startLine,
  trackOf,
  valueOn,
  withdrawAmount,
} from "./line.ts";

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
interface Standing {
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

/** A cell in which nothing has happened. */
export function startCell(giver: Giver, resource: Resource, trailed = false): RunningCell {
  return {
    giver,
    resource,
    lines: new Map(),
    stands: [[], [], []],
    attitude: null,
    suspended: null,
    withdrawing: null,
    lastDelivery: null,
    acts: [],
    history: [],
    trail: trailed ? [] : null,
  };
}

/** Open the lines of a cell with what came over from the predecessor on the handover day. */
export function openCell(cell: RunningCell, openings: readonly Opening[], handover: Day): void {
  for (const { unit, per, value, acts } of openings) {
    const line = lineOf(cell, unit, per);
    const track = trackOf(line, null);
    track.held[2] = value;
    track.acts[2] = acts;
    line.carried = value;
    cell.acts.push(...acts);
    cell.trail?.push(trailOf(line, handover));
  }
  markPosture(cell, handover);
}

/** Add the acts of a cell up, in order. */
export function runCell(cell: RunningCell, acts: readonly ActView[], trueOn: Day): void {
  for (const [place, act] of acts.entries()) {
    const day = placeDay(act, trueOn);
    cell.acts.push(act.id);
    const line = applyAct(cell, act, trueOn);
    if (line !== null) cell.trail?.push(trailOf(line, day));
    const next = acts[place + 1];
    if (next === undefined || placeDay(next, trueOn) !== day) markPosture(cell, day);
  }
}

/** Let one act do what it does; returns the line whose amounts it set, if any. */
export function applyAct(cell: RunningCell, act: ActView, trueOn: Day): Running | null {
  if (rungOf(act.stage) === 2 && act.effect !== "part" && act.effect !== "told") {
    cell.lastDelivery = act.trueFrom;
  }
  switch (act.effect) {
    case "sets":
    case "adds":
      return applyAmount(cell, act);
    case "stands":
      applyStand(cell, act);
      return null;
    case "holds":
      for (const line of linesFor(cell, act)) holdAmount(line, act);
      cell.suspended = { caveat: "suspended", day: act.trueFrom, acts: [act.id] };
      return null;
    case "refuses":
      for (const line of cell.lines.values()) cutPromises(line);
      cell.stands[0] = [];
      cell.stands[1] = [];
      doubt(cell, "refused", act);
      return onlyLine(cell);
    case "withdraws":
      return applyWithdrawal(cell, act, trueOn);
    default:
      return null;
  }
}

function applyAmount(cell: RunningCell, act: ActView): Running | null {
  if (act.unit === null || act.value === null) return null;
  const line = lineOf(cell, act.unit, act.per);
  addAmount(line, act);
  contradict(cell, act);
  return line;
}

/** A rung without a figure, or a posture below the rungs. */
function applyStand(cell: RunningCell, act: ActView): void {
  const rung = rungOf(act.stage);
  if (rung < 0) {
    if (act.stage === "reluctant" || act.stage === "considering") doubt(cell, act.stage, act);
    return;
  }
  cell.stands[rung] = [...(cell.stands[rung] ?? []), act.id];
  if (rung > 0) {
    for (const line of cell.lines.values()) {
      line.hold = 0;
      line.frozen = 0;
    }
  }
  contradict(cell, act);
}

function applyWithdrawal(cell: RunningCell, act: ActView, trueOn: Day): Running | null {
  const departed = act.precision !== "published" && act.trueFrom <= trueOn;
  for (const line of linesFor(cell, act)) withdrawAmount(line, act, departed);
  if (act.value === null) {
    cell.stands[0] = [];
    cell.stands[1] = [];
    if (departed) cell.stands[2] = [];
  }
  cell.withdrawing = { caveat: "withdrawing", day: placeDay(act, trueOn), acts: [act.id] };
  return onlyLine(cell);
}

/** A rung act ends doubts, a promise ends a withdrawal, a release ends a suspension. */
function contradict(cell: RunningCell, act: ActView): void {
  cell.attitude = null;
  const rung = rungOf(act.stage);
  if (rung < 2) cell.withdrawing = null;
  if (rung === 0 && act.precision === "published") return;
  if (![...cell.lines.values()].some((line) => line.hold + line.frozen > 0)) cell.suspended = null;
}

/** The latest doubt stands; of one day the gravest. */
function doubt(cell: RunningCell, caveat: Caveat, act: ActView): void {
  const held = cell.attitude;
  const sameDay = held !== null && held.day === act.trueFrom;
  if (sameDay && CAVEATS.indexOf(held.caveat) < CAVEATS.indexOf(caveat)) return;
  const acts = sameDay && held.caveat === caveat ? [...held.acts, act.id] : [act.id];
  cell.attitude = { caveat, day: act.trueFrom, acts };
}

function linesFor(cell: RunningCell, act: ActView): readonly Running[] {
  if (act.value === null || act.unit === null) return [...cell.lines.values()];
  return [lineOf(cell, act.unit, act.per)];
}

function lineOf(cell: RunningCell, unit: string, per: string | null): Running {
  const key = lineKey(unit, per);
  let line = cell.lines.get(key);
  if (line === undefined) {
    line = startLine(unit, per);
    cell.lines.set(key, line);
  }
  return line;
}

/** Under which key a cell keeps the line of a unit and rate. */
export function lineKey(unit: string, per: string | null): string {
  return per === null ? unit : `${unit} per ${per}`;
}

function onlyLine(cell: RunningCell): Running | null {
  for (const line of cell.lines.values()) return line;
  return null;
}

/** The rung that a cell has reached: the highest with an amount or an act without a figure. */
export function reachedOf(cell: RunningCell): number {
  for (let rung = 2; rung >= 0; rung--) {
    if ((cell.stands[rung]?.length ?? 0) > 0) return rung;
    for (const line of cell.lines.values()) if (valueOn(line, rung) > 0) return rung;
  }
  return -1;
}

/** The gravest caveat that stands on a cell, or null. */
export function caveatOf(cell: RunningCell): Standing | null {
  let gravest: Standing | null = null;
  for (const standing of [cell.attitude, cell.suspended, cell.withdrawing]) {
    if (standing === null) continue;
    const graver =
      gravest === null || CAVEATS.indexOf(standing.caveat) < CAVEATS.indexOf(gravest.caveat);
    if (graver) gravest = standing;
  }
  return gravest;
}

function markPosture(cell: RunningCell, on: Day): void {
  const rung = reachedOf(cell);
  const reached: Rung | null = RUNGS[rung] ?? null;
  const caveat = caveatOf(cell)?.caveat ?? null;
  const last = cell.history.at(-1) ?? { reached: null, caveat: null };
  if (last.reached === reached && last.caveat === caveat) return;
  cell.history.push({ on, reached, caveat });
}

function trailOf(line: Running, day: Day): Trail {
  const channels = new Map<string, readonly [number, number, number]>();
  for (const [through, track] of line.tracks) {
    channels.set(through, [shownIn(track, 0), shownIn(track, 1), shownIn(track, 2)]);
  }
  const whole = [valueOn(line, 0), valueOn(line, 1), valueOn(line, 2)] as const;
  return { day, line, whole, channels };
}
