import { bareAmount } from "#words";
import type { Words } from "../../../words/words.ts";
import type { Run } from "./runs.ts";
import type { Strength, StrengthPoint } from "./strength.ts";

/** A text in the chart. */
export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  readonly as: "strong" | "quiet" | "on-area";
}

const CHARACTER_PX = 6.9;

/** The words in the chart, none over another: what is required, promised, blocked, there. */
export function labelsOf(
  strength: Strength,
  runs: readonly Run[],
  byRung: boolean,
  y: (value: number) => number,
  words: Words,
): readonly ChartLabel[] {
  const labels: ChartLabel[] = [];
  const width = runs.reduce((end, run) => Math.max(end, run.x + run.width), 0);
  const add = (label: ChartLabel) => {
    const box = boxOf(label);
    const free = labels.every((other) => !overlap(box, boxOf(other)));
    if (free && box.left >= -4 && box.right <= width + 4) labels.push(label);
  };
  for (const [index, run] of runs.entries()) {
    const { required } = run.point;
    if (required === null || runs[index - 1]?.point.required === required) continue;
    const text = words.say("bar.required", { figure: bareAmount(words, required, strength.unit) });
    const right = run.x + text.length * CHARACTER_PX < width;
    const [x, anchor] = right ? ([run.x + 8, "start"] as const) : ([run.x - 8, "end"] as const);
    add({ x, y: y(required) - 8, anchor, text, as: "strong" });
  }
  if (byRung) for (const label of rungLabels(strength, runs, y, words)) add(label);
  return labels;
}

function rungLabels(
  strength: Strength,
  runs: readonly Run[],
  y: (value: number) => number,
  words: Words,
): readonly ChartLabel[] {
  const say = (value: number) => bareAmount(words, value, strength.unit);
  const labels: ChartLabel[] = [];
  const plateau = widest(runs, ({ parts }) => parts.pledged);
  if (plateau !== null && plateau.value > 0) {
    const text = words.say("timeline.promised", { figure: say(plateau.value) });
    labels.push({
      x: plateau.middle,
      y: y(plateau.value) - 8,
      anchor: "middle",
      text,
      as: "strong",
    });
  }
  const blocked = runs.find(({ point }) => point.parts.blocked > 0);
  if (blocked !== undefined) {
    const top = Math.max(blocked.point.parts.pledged, blocked.point.required ?? 0);
    const text = words.say("timeline.blocked", { figure: say(blocked.point.parts.blocked) });
    labels.push({ x: blocked.x, y: y(top) - 8, anchor: "start", text, as: "strong" });
  }
  for (const rung of ["delivered", "committed"] as const) {
    const below = rung === "committed" ? "delivered" : null;
    // No words on hatching: what is committed is named where nothing of it is blocked.
    const area = widest(runs, ({ parts }) =>
      rung === "committed" && parts.blocked + parts.onHold > 0 ? 0 : parts[rung],
    );
    if (area === null || area.value <= 0) continue;
    const base = below === null ? 0 : area.point.parts[below];
    const height = y(base) - y(area.value);
    const text =
      rung === "delivered"
        ? words.say("timeline.there", { figure: say(area.value) })
        : words.say("timeline.committed");
    if (height < 20) continue;
    const middle = y(base) - height / 2 + 4;
    labels.push({ x: area.middle, y: middle, anchor: "middle", text, as: "on-area" });
  }
  return labels;
}

// The widest stretch on which a value stands still; of equal width the higher one.
function widest(runs: readonly Run[], of: (point: StrengthPoint) => number) {
  let best: { value: number; middle: number; width: number; point: StrengthPoint } | null = null;
  let start = 0;
  for (const [index, run] of runs.entries()) {
    const value = of(run.point);
    const next = runs[index + 1];
    if (next !== undefined && of(next.point) === value) continue;
    const first = runs[start] ?? run;
    const width = run.x + run.width - first.x;
    start = index + 1;
    if (value > 0 && (best === null || width * value > best.width * best.value)) {
      best = { value, middle: first.x + width / 2, width, point: run.point };
    }
  }
  return best;
}

function boxOf({ x, y, anchor, text }: ChartLabel) {
  const length = text.length * CHARACTER_PX;
  const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 12, bottom: y + 3 };
}

function overlap(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
