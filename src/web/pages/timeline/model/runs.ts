import type { TimeScale } from "../../../charts/timeScale.ts";
import type { Strength, StrengthPoint } from "./strength.ts";

const SLIVER_PX = 3;

/** A point with the stretch of the chart that it fills. */
export interface Run {
  readonly point: StrengthPoint;
  readonly x: number;
  readonly width: number;
}

/** The points that reach into the stretch drawn, each with its place. */
export function runsOf(strength: Strength, scale: TimeScale): readonly Run[] {
  return strength.points.flatMap((point, index) => {
    const from = Math.max(0, scale.x(point.on));
    const next = strength.points[index + 1]?.on;
    const to = next === undefined ? scale.width : Math.min(scale.width, scale.x(next));
    // What began on the last day has no width of its own; it is drawn as a sliver, never left out.
    const x = point.on <= scale.to ? Math.min(from, scale.width - SLIVER_PX) : from;
    return to <= x ? [] : [{ point, x, width: to - x }];
  });
}
