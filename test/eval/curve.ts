import type { Curve } from "../../src/reader/learned/calibrate.ts";

/** A claim's chance, and 1 where it was right. */
export interface Point {
  readonly chance: number;
  readonly right: number;
}

/** Points a step of the curve rests on, at least. */
const LEAST = 40;

/** The share of right claims as a curve that never falls (pool adjacent violators over steps of equal size). */
export function risingCurve(points: readonly Point[]): Curve {
  const sorted = [...points].sort((a, b) => a.chance - b.chance);
  const steps: { chance: number; right: number; count: number }[] = [];
  for (let at = 0; at + LEAST <= sorted.length; at += LEAST) {
    const end = at + 2 * LEAST > sorted.length ? sorted.length : at + LEAST;
    const part = sorted.slice(at, end);
    const sum = (of: (point: Point) => number) => part.reduce((all, each) => all + of(each), 0);
    steps.push({
      chance: sum((each) => each.chance),
      right: sum((each) => each.right),
      count: part.length,
    });
    for (let last = steps.at(-1), before = steps.at(-2); last && before; ) {
      if (before.right / before.count <= last.right / last.count) break;
      steps.splice(-2, 2, {
        chance: before.chance + last.chance,
        right: before.right + last.right,
        count: before.count + last.count,
      });
      [last, before] = [steps.at(-1), steps.at(-2)];
    }
    if (end === sorted.length) break;
  }
  return steps.map(({ chance, right, count }) => [
    Number((chance / count).toFixed(3)),
    Number((right / count).toFixed(3)),
  ]);
}
