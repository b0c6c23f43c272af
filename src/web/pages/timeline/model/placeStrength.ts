import type { Rung } from "#ledger";
import { bareAmount } from "#words";
import type { TimeScale } from "../../../charts/timeScale.ts";
import type { Words } from "../../../words/words.ts";
import { ticksTo } from "../../board/model/axis.ts";
import type { Band } from "./bands.ts";
import { type Run, runsOf } from "./runs.ts";
import type { Strength } from "./strength.ts";
import { type ChartLabel, labelsOf } from "./strengthLabels.ts";

/** One step of an area, in pixels. */
export interface AreaStep {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it is drawn as: a rung, a part that is blocked or held, or a band of a giver. */
  readonly look: Rung | "blocked-committed" | "blocked-pledged" | "held" | "band" | "band-odd";
}

/** The chart of strength, placed: nothing is left to work out while drawing. */
export interface PlacedStrength {
  readonly height: number;
  readonly steps: readonly AreaStep[];
  readonly required: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly checks: readonly PlacedCheck[];
  readonly labels: readonly ChartLabel[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly handover: number | null;
  readonly y: (value: number) => number;
}

interface PlacedCheck {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** A published total of what is there; hollow for promises and outliers. */
  readonly filled: boolean;
  readonly text: string;
  readonly act: string;
  readonly mission: string;
}

/** The height of the plot in pixels, and the room above and below it. */
export const PLOT = { top: 18, height: 330, bottom: 0 } as const;

/** Place the chart: by rung, or by giver at one rung. */
export function placeStrength(
  strength: Strength,
  scale: TimeScale,
  bands: readonly Band[] | null,
  words: Words,
): PlacedStrength {
  const shown = runsOf(strength, scale);
  const max = maxOf(strength, shown, bands);
  const bottom = PLOT.top + PLOT.height;
  const y = (value: number) => bottom - (value / max) * PLOT.height;
  const steps = joined(
    shown.map((run) => (bands === null ? rungSteps(run, y) : bandSteps(run, bands, y))),
  );
  const required = requiredSteps(shown, y);
  const published = strength.published.filter(({ on }) => on >= scale.from && on <= scale.to);
  const checks = published.map((check) => ({
    id: `${check.act} ${check.rung} ${check.on}`,
    x: scale.x(check.on),
    y: Math.max(PLOT.top - 6, y(check.value)),
    filled: check.rung === "delivered",
    text: words.say("timeline.published", {
      figure: bareAmount(words, check.value, strength.unit),
      stage: words.say(`stage.${check.rung}`),
      day: words.figures.day(check.on),
    }),
    act: check.act,
    mission: check.mission,
  }));
  const { handover } = strength;
  return {
    height: bottom,
    y,
    steps,
    required,
    checks,
    labels: labelsOf(strength, shown, bands === null, y, words),
    ticks: ticksTo(max).map((tick) => ({
      y: y(tick),
      text: bareAmount(words, tick, strength.unit),
    })),
    handover:
      handover !== null && handover > scale.from && handover < scale.to ? scale.x(handover) : null,
  };
}

// Neighbouring steps of one look and height are one: a line between them would mean a change.
function joined(runs: readonly (readonly AreaStep[])[]): readonly AreaStep[] {
  const steps: AreaStep[] = [];
  let open: { at: number; step: AreaStep }[] = [];
  for (const run of runs) {
    const next: typeof open = [];
    for (const step of run) {
      const same = open.find(({ step: last }) => isNext(last, step));
      if (same === undefined) {
        next.push({ at: steps.length, step });
        steps.push(step);
        continue;
      }
      const whole = { ...same.step, width: step.x + step.width - same.step.x };
      steps[same.at] = whole;
      next.push({ at: same.at, step: whole });
    }
    open = next;
  }
  return steps;
}

function isNext(a: AreaStep, b: AreaStep): boolean {
  if (a.look !== b.look || Math.abs(a.x + a.width - b.x) > 0.01) return false;
  return Math.abs(a.y - b.y) < 0.01 && Math.abs(a.height - b.height) < 0.01;
}

function maxOf(strength: Strength, runs: readonly Run[], bands: readonly Band[] | null): number {
  const heights = runs.map(({ point }) =>
    Math.max(
      bands === null ? point.parts.pledged : bands.reduce((sum, band) => sum + band.of(point), 0),
      point.required ?? 0,
    ),
  );
  const checks = strength.published.map(({ value }) => value);
  const most = Math.max(1, ...heights, ...(bands === null ? checks : []));
  return Math.max(most * 1.06, ticksTo(most).at(-1) ?? most);
}

function rungSteps({ point, x, width }: Run, y: (value: number) => number): readonly AreaStep[] {
  const { delivered, blocked, onHold } = point.parts;
  const committed = Math.max(delivered, point.parts.committed);
  const pledged = Math.max(committed, point.parts.pledged);
  const steps: AreaStep[] = [];
  const add = (from: number, to: number, look: AreaStep["look"]) => {
    if (to > from) steps.push({ x, width, y: y(to), height: y(from) - y(to), look });
  };
  add(0, delivered, "delivered");
  add(delivered, committed, "committed");
  add(committed, pledged, "pledged");
  // What is held back lies first on what is committed, then on what is only promised.
  const end = Math.min(pledged, delivered + blocked);
  add(delivered, Math.min(committed, end), "blocked-committed");
  add(committed, end, "blocked-pledged");
  add(end, Math.min(pledged, end + onHold), "held");
  return steps;
}

function bandSteps(
  { point, x, width }: Run,
  bands: readonly Band[],
  y: (value: number) => number,
): readonly AreaStep[] {
  let at = 0;
  return bands.flatMap((band, index) => {
    const value = band.of(point);
    if (value <= 0) return [];
    const from = at;
    at += value;
    const look = index % 2 === 0 ? ("band" as const) : ("band-odd" as const);
    return [{ x, width, y: y(at), height: y(from) - y(at), look }];
  });
}

function requiredSteps(runs: readonly Run[], y: (value: number) => number) {
  const steps: { x1: number; x2: number; y: number }[] = [];
  for (const { point, x, width } of runs) {
    if (point.required === null) continue;
    const last = steps.at(-1);
    const at = y(point.required);
    if (last !== undefined && last.y === at && Math.abs(last.x2 - x) < 0.01) last.x2 = x + width;
    else steps.push({ x1: x, x2: x + width, y: at });
  }
  return steps;
}
