import { rungOf } from "./act.ts";
import type { ActView } from "./board.ts";

/** What one channel of a line holds at each rung (pledged, committed, delivered), and by which acts. */
export interface Track {
  readonly held: [number, number, number];
  readonly acts: [readonly string[], readonly string[], readonly string[]];
}

/** The running state of one line while its acts are added up. */
export interface Running {
  readonly unit: string;
  readonly per: string | null;
  /** By channel; the plain one is `""`. */
  readonly tracks: Map<string, Track>;
  hold: number;
  frozen: number;
  holdActs: readonly string[];
  leaving: number;
  leavingActs: readonly string[];
  carried: number;
}

/** What a rung shows: an amount and the acts that make it. */
export interface Shown {
  readonly value: number;
  readonly acts: readonly string[];
}

/** A line on which nothing has happened. */
export function startLine(unit: string, per: string | null): Running {
  return {
    unit,
    per,
    tracks: new Map(),
    hold: 0,
    frozen: 0,
    holdActs: [],
    leaving: 0,
    leavingActs: [],
    carried: 0,
  };
}

/** The channel of a line, made where it is new. */
export function trackOf(line: Running, through: string | null): Track {
  const key = through ?? "";
  let track = line.tracks.get(key);
  if (track === undefined) {
    track = { held: [0, 0, 0], acts: [[], [], []] };
    line.tracks.set(key, track);
  }
  return track;
}

/** Which rung's amount a rung of a channel shows: its own, or a larger one above it. */
function showing(track: Track, rung: number): number {
  let best = rung;
  for (let above = rung + 1; above < 3; above++) {
    if ((track.held[above] ?? 0) > (track.held[best] ?? 0)) best = above;
  }
  return best;
}

/** What a rung of one channel shows: at least what stands above it. */
export function shownIn(track: Track, rung: number): number {
  return track.held[showing(track, rung)] ?? 0;
}

/** The acts that make what a rung of one channel shows. */
export function actsIn(track: Track, rung: number): readonly string[] {
  return track.acts[showing(track, rung)] ?? [];
}

/** The amount that a rung of a line shows. */
export function valueOn(line: Running, rung: number): number {
  let plain = 0;
  let named = 0;
  for (const [through, track] of line.tracks) {
    if (through === "") plain = shownIn(track, rung);
    else named += shownIn(track, rung);
  }
  return Math.max(plain, named);
}

/** What a rung of a line shows, with its acts: the larger of the plain channel and the sum of the named ones. */
export function shownOn(line: Running, rung: number): Shown {
  let plain: Shown = { value: 0, acts: [] };
  let named = 0;
  const acts: string[] = [];
  for (const [through, track] of line.tracks) {
    const value = shownIn(track, rung);
    if (through === "") plain = { value, acts: actsIn(track, rung) };
    else {
      named += value;
      acts.push(...actsIn(track, rung));
    }
  }
  return plain.value >= named ? plain : { value: named, acts };
}

/** Promised and undelivered: what the line shows as pledged beyond delivered. */
export function outstandingOn(line: Running): number {
  return valueOn(line, 0) - valueOn(line, 2);
}

/**
 * Add one act with a figure to its line (design of the ledger, Amounts): `sets` a rung or `adds` to
 * what it shows. What rises at committed or delivered, and a newly dated pledge, releases as much of
 * what is on hold.
 */
export function addAmount(line: Running, act: ActView): void {
  const rung = rungOf(act.stage);
  if (rung < 0 || act.value === null) return;
  const track = trackOf(line, act.through);
  const before = shownIn(track, rung);
  if (act.effect === "sets") {
    track.held[rung] = act.value;
    track.acts[rung] = [act.id];
  } else {
    const made = actsIn(track, rung);
    track.held[rung] = before + act.value;
    track.acts[rung] = [...made, act.id];
  }
  if (rung > 0) release(line, shownIn(track, rung) - before);
  else if (act.precision !== "published") release(line, act.value);
  capHold(line);
}

/** Release as much of what is on hold, promises first. */
export function release(line: Running, amount: number): void {
  if (amount <= 0) return;
  const promised = Math.min(line.hold, amount);
  line.hold -= promised;
  line.frozen = Math.max(0, line.frozen - (amount - promised));
}

/** Put a figure, or all that is outstanding, on hold; beyond the promises it freezes what was given. */
export function holdAmount(line: Running, act: ActView): void {
  const outstanding = outstandingOn(line);
  const given = valueOn(line, 2);
  const wanted = act.value ?? outstanding;
  line.hold = Math.min(wanted, outstanding);
  line.frozen = Math.min(wanted - line.hold, given);
  line.holdActs = [act.id];
}

/** A refusal cuts what is promised to what is delivered. */
export function cutPromises(line: Running): void {
  for (const track of line.tracks.values()) dropPromises(track);
  capHold(line);
}

/**
 * Take back a figure, or everything, off the highest rung that holds it and those below: what is
 * promised at once, what is delivered only on a dated departure; until then it is leaving.
 */
export function withdrawAmount(line: Running, act: ActView, departed: boolean): void {
  for (const [through, track] of line.tracks) {
    if (act.value !== null && through !== (act.through ?? "")) continue;
    const given = track.held[2];
    if (act.value !== null && act.value > given) takePromise(track, act.value, act.id);
    else if (departed) takeGiven(line, track, act.value ?? given, act);
    else {
      line.leaving = Math.min(given, act.value ?? given);
      line.leavingActs = [act.id];
    }
    if (act.value === null) dropPromises(track);
  }
  capHold(line);
}

/** Off what is promised, and off what is committed where that holds the figure; else it keeps no more than is left. */
function takePromise(track: Track, value: number, act: string): void {
  const given = track.held[2];
  const [pledged, committed] = [shownIn(track, 0), shownIn(track, 1)];
  const left = Math.max(given, pledged - value);
  const bound = committed >= value ? Math.max(given, committed - value) : Math.min(committed, left);
  setRung(track, 0, left, act);
  if (bound !== committed) setRung(track, 1, bound, act);
}

function takeGiven(line: Running, track: Track, value: number, act: ActView): void {
  for (let rung = 0; rung < 3; rung++) {
    setRung(track, rung, Math.max(0, shownIn(track, rung) - value), act.id);
  }
  line.leaving = Math.max(0, line.leaving - value);
}

// Rungs are set from the lowest, because a rung shows what still stands above it.
function setRung(track: Track, rung: number, value: number, act: string): void {
  track.acts[rung] = value === 0 ? [] : [...actsIn(track, rung), act];
  track.held[rung] = value;
}

function dropPromises(track: Track): void {
  for (const rung of [0, 1]) setRung(track, rung, 0, "");
}

function capHold(line: Running): void {
  if (line.hold > 0) line.hold = Math.min(line.hold, outstandingOn(line));
  if (line.frozen > 0) line.frozen = Math.min(line.frozen, valueOn(line, 2));
  if (line.leaving > 0) line.leaving = Math.min(line.leaving, valueOn(line, 2));
}
