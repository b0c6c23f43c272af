import type { Rung } from "#ledger";
import type { PlacedLine } from "#words";

/** One stretch of a bar, in the bar's own unit from its left end. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly rung: Rung;
  /** Blocked parts are hatched, parts on hold are barred; both keep the colour of their rung. */
  readonly state: "free" | "blocked" | "held";
}

/** A giver's own stretch within a bar, for the label above it. */
export interface Stretch {
  readonly line: PlacedLine;
  readonly from: number;
  readonly to: number;
  readonly rung: Rung;
  readonly blocked: boolean;
}

interface Drawn {
  readonly segments: readonly Segment[];
  readonly stretches: readonly Stretch[];
  readonly end: number;
}

/** Lay the lines of a total out from the left: delivered, committed beyond it, pledged beyond that. */
export function layOut(lines: readonly PlacedLine[]): Drawn {
  const segments: Segment[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const rung of ["delivered", "committed", "pledged"] as const) {
    const parts = lines.map((placed) => partOf(placed, rung)).filter((part) => part.length > 0);
    parts.sort((a, b) => Number(b.blocked > 0) - Number(a.blocked > 0) || b.length - a.length);
    for (const part of parts) {
      const from = at;
      at = addStates(segments, rung, at, part);
      stretches.push({ line: part.placed, from, to: at, rung, blocked: part.blocked > 0 });
    }
  }
  return { segments: join(segments), stretches, end: at };
}

interface Part {
  readonly placed: PlacedLine;
  readonly length: number;
  readonly blocked: number;
  readonly held: number;
}

// The outstanding of a line lies first on its committed part, then on what is only pledged;
// what is blocked comes before what is on hold.
function partOf(placed: PlacedLine, rung: Rung): Part {
  const { line } = placed;
  const delivered = value(line.delivered.value);
  const committed = Math.max(delivered, value(line.committed.value));
  const pledged = Math.max(committed, value(line.pledged.value));
  if (rung === "delivered") {
    const heldBelow = Math.max(0, value(line.onHold.value) - (pledged - delivered));
    return { placed, length: delivered, blocked: 0, held: Math.min(delivered, heldBelow) };
  }
  const bound = committed - delivered;
  const blockedBound = Math.min(bound, value(line.blocked.value));
  const heldBound = Math.min(bound - blockedBound, value(line.onHold.value));
  if (rung === "committed") {
    return { placed, length: bound, blocked: blockedBound, held: heldBound };
  }
  const promised = pledged - committed;
  const blocked = Math.min(promised, value(line.blocked.value) - blockedBound);
  const held = Math.min(promised - blocked, value(line.onHold.value) - heldBound);
  return { placed, length: promised, blocked, held };
}

function addStates(segments: Segment[], rung: Rung, start: number, part: Part): number {
  let at = start;
  const add = (length: number, state: Segment["state"]) => {
    if (length <= 0) return;
    segments.push({ from: at, to: at + length, rung, state });
    at += length;
  };
  add(part.blocked, "blocked");
  add(part.held, "held");
  add(part.length - part.blocked - part.held, "free");
  return at;
}

function join(segments: readonly Segment[]): readonly Segment[] {
  const sorted: Segment[] = [];
  for (const segment of segments) {
    const last = sorted.at(-1);
    if (last !== undefined && last.rung === segment.rung && last.state === segment.state) {
      sorted[sorted.length - 1] = { ...last, to: segment.to };
    } else sorted.push(segment);
  }
  return sorted;
}

function value(amount: number | null): number {
  return Math.max(0, amount ?? 0);
}
