import type { TimeScale } from "../../../charts/timeScale.ts";
import type { Lane, LaneMark, LaneSpan } from "./lanes.ts";

/** A span in its place. */
export interface PlacedSpan {
  readonly span: LaneSpan;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** The words above it, or empty where they do not fit. */
  readonly label: string;
  readonly labelX: number;
}

/** A mark in its place. */
export interface PlacedMark {
  readonly mark: LaneMark;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** The words stand left of the mark, since the edge is near. */
  readonly flipped: boolean;
}

/** A lane in its place. */
export interface PlacedLane {
  readonly id: string;
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly spans: readonly PlacedSpan[];
  readonly marks: readonly PlacedMark[];
  /** How many marks had no room. */
  readonly left: number;
}

const SPAN_ROW = 27;
const MARK_ROW = 18;
const CHARACTER_PX = 6.5;
const MARK_PX = 12;
const MOST_ROWS = 4;

type Taken = { from: number; to: number }[][];

/** Place the lanes below each other; labels that would cover others are left out, never a mark. */
export function placeLanes(
  lanes: readonly Lane[],
  scale: TimeScale,
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  let y = 0;
  const placed = lanes.flatMap((lane) => {
    const spans = placeSpans(lane.spans, scale);
    const marks = placeMarks(lane.marks, scale);
    const rows = Math.max(spans.rows * SPAN_ROW, marks.rows * MARK_ROW);
    if (rows === 0) return [];
    const top = y + 4;
    const height = rows + 8;
    y += height;
    return [
      {
        id: lane.id,
        name: lane.name,
        y: y - height,
        height,
        left: marks.left,
        spans: spans.placed.map((span) => ({ ...span, y: top + span.y })),
        marks: marks.placed.map((mark) => ({ ...mark, y: top + mark.y })),
      },
    ];
  });
  return { lanes: placed, height: y };
}

function placeSpans(spans: readonly LaneSpan[], scale: TimeScale) {
  const taken: Taken = [];
  const placed: PlacedSpan[] = [];
  const rowOf = new Map<string, number>();
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (span.to < scale.from || span.from > scale.to) continue;
    const x = Math.max(0, scale.x(span.from));
    const width = Math.max(2, Math.min(scale.width, scale.x(span.to)) - x);
    // Stretches of one thread stay in one row, so that opening and contest read as one life.
    const thread = `${span.mission} ${span.open}`;
    const kept = rowOf.get(thread);
    const length = span.label.length * CHARACTER_PX;
    const flipped = x + length > scale.width;
    const labelX = flipped ? Math.max(0, scale.width - length) : x;
    const box = { from: Math.min(x, labelX), to: Math.max(x + width, labelX + length) };
    const row = kept ?? rowFor(taken, box, MOST_ROWS + 2);
    const fits = (taken[row] ?? []).every((other) => box.to <= other.from || box.from >= other.to);
    const at = kept === undefined && fits ? box : { from: x, to: x + width };
    taken[row] = [...(taken[row] ?? []), at];
    rowOf.set(thread, row);
    const label = fits ? span.label : "";
    placed.push({ span, x, width, y: row * SPAN_ROW, label, labelX });
  }
  return { placed, rows: taken.length };
}

function placeMarks(marks: readonly LaneMark[], scale: TimeScale) {
  const taken: Taken = [];
  const placed: PlacedMark[] = [];
  let left = 0;
  const inside = marks.filter(({ from }) => from >= scale.from && from <= scale.to);
  const heaviest = [...inside].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const mark of heaviest) {
    const x = scale.x(mark.from);
    const length = mark.label.length * CHARACTER_PX + MARK_PX + 4;
    const choices = [
      { from: x - 7, to: x + length, flipped: false },
      { from: x - length, to: x + 7, flipped: true },
    ].filter(({ from, to }) => from >= -8 && to <= scale.width + 8);
    const fit = choices
      .map((box) => ({ box, row: freeRow(taken, box) }))
      .find(({ row }) => row !== null);
    const bare = { from: x - 6, to: x + 6 };
    const row = fit?.row ?? freeRow(taken, bare);
    // Where four rows are full the lightest are left to the table, and the lane says how many.
    if (row === null) {
      left += 1;
      continue;
    }
    taken[row] = [...(taken[row] ?? []), fit?.box ?? bare];
    const label = fit === undefined ? "" : mark.label;
    placed.push({ mark, x, y: row * MARK_ROW, label, flipped: fit?.box.flipped ?? false });
  }
  return { placed: placed.sort((a, b) => a.x - b.x), rows: taken.length, left };
}

function freeRow(taken: Taken, box: { from: number; to: number }): number | null {
  for (let row = 0; row < MOST_ROWS; row++) {
    if ((taken[row] ?? []).every((other) => box.to <= other.from || box.from >= other.to)) {
      while (taken.length <= row) taken.push([]);
      return row;
    }
  }
  return null;
}

function rowFor(taken: Taken, box: { from: number; to: number }, most: number): number {
  for (let row = 0; row < most; row++) {
    if ((taken[row] ?? []).every((other) => box.to <= other.from || box.from >= other.to))
      return row;
  }
  return taken.length;
}
