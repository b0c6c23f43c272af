import type { Board, Checkpoint, RequirementVersion, Resource, Total } from "#ledger";
import {
  amount,
  amountInWords,
  bareAmount,
  claimsOf,
  giverName,
  latestChecks,
  linesOf,
  rate,
  requirementFor,
  type Sentence,
  unitName,
  unknownGivers,
  writeKey,
} from "#words";
import type { Words } from "../../../words/words.ts";
import { asidesOf } from "./asides.ts";
import { roundEnd, share, ticksTo } from "./axis.ts";
import { type ReadOut, readOut } from "./readout.ts";
import { layOut, type Segment, type Stretch } from "./segments.ts";

/** A bar ready to be drawn: every place is a percentage of its width, every text is written. */
export interface Bar {
  readonly id: string;
  readonly resource: Resource;
  readonly title: string;
  /** What is required, by whom, in a sentence; null where nothing is. */
  readonly required: Sentence;
  readonly requiredAt: number | null;
  readonly requiredLabel: string;
  readonly gapLabel: string | null;
  readonly segments: readonly (Segment & { readonly x: number; readonly width: number })[];
  readonly end: number;
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  readonly whisker: { readonly low: number; readonly high: number } | null;
  readonly unknown: { readonly count: number; readonly text: string } | null;
  readonly checks: readonly BarCheck[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly readOut: ReadOut;
  readonly asides: ReturnType<typeof asidesOf>;
  readonly description: string;
  /** Ids of the claims behind all that is drawn. */
  readonly claims: readonly string[];
}

/** A published total below the bar. */
export interface BarCheck {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  /** The line of its label, 0 or 1, so that two near each other can be read. */
  readonly row: number;
}

/** The bar of one total. */
export function barOf(board: Board, total: Total, words: Words): Bar {
  const { resource, unit, per } = total;
  const requirement = requirementFor(board, resource, unit, per);
  const lines = linesOf(board, total);
  const { segments, stretches, end } = layOut(lines);
  const checks = latestChecks(board, total);
  const max = scaleOf(end, requirement, checks);
  const at = (value: number) => share(value, max);
  const readout = readOut(board, total, requirement, checks, words);
  const unknown = unknownGivers(board, total).length;
  const comparable = requirement !== null && (requirement.per ?? null) === per;
  const gap = comparable ? requirement.value - end : 0;
  return {
    id: `${resource}-${unit}`,
    resource,
    title: words.say(`resource.${resource}`),
    required: requiredSentence(requirement, total, words),
    requiredAt: requirement === null ? null : at(requirement.value),
    requiredLabel: words.say("bar.required", {
      figure: bareAmount(words, requirement?.value ?? 0, unit),
    }),
    gapLabel: at(gap) > 20 ? words.say("bar.gap", { figure: bareAmount(words, gap, unit) }) : null,
    segments: segments.map((segment) => ({
      ...segment,
      x: at(segment.from),
      width: at(segment.to - segment.from),
    })),
    end: at(end),
    labels: labelsOf(stretches, max, requirement, words, unit),
    whisker: whiskerOf(lines, max),
    unknown:
      unknown === 0 ? null : { count: unknown, text: words.say("bar.unknown", { n: unknown }) },
    checks: placeChecks(
      checks.map((check) => ({
        key: check.act,
        x: at(check.value),
        text: words.say("bar.published", { figure: bareAmount(words, check.value, unit) }),
      })),
    ),
    ticks: ticksTo(max).map((tick, index, all) => ({
      x: at(tick),
      text: tickText(words, tick, unit, index === all.length - 1),
    })),
    readOut: readout,
    asides: asidesOf(board, total, words),
    description: describe(total, requirement, words),
    claims: [
      ...claimsOf(board, [...total.pledged.acts, ...checks.map(({ act }) => act)]),
      ...(requirement?.sources ?? []),
    ],
  };
}

// The share of a narrow screen's bar that a label takes.
const CHECK_LABEL = 28;

function placeChecks(checks: readonly Omit<BarCheck, "row">[]): readonly BarCheck[] {
  const ends = [-100, -100];
  return [...checks]
    .sort((a, b) => a.x - b.x)
    .map((check) => {
      const row = check.x - (ends[0] ?? 0) >= CHECK_LABEL ? 0 : 1;
      ends[row] = check.x;
      return { ...check, row };
    });
}

function scaleOf(
  end: number,
  requirement: RequirementVersion | null,
  checks: readonly Checkpoint[],
): number {
  const most = Math.max(end, requirement?.value ?? 0, ...checks.map((check) => check.value));
  const beyond = most > (requirement?.value ?? 0);
  return beyond ? roundEnd(most * 1.02) : most;
}

// The share of the bar that "required 2,500" takes to the left of its line.
const REQUIRED_LABEL = 12;

function labelsOf(
  stretches: readonly Stretch[],
  max: number,
  requirement: RequirementVersion | null,
  words: Words,
  unit: string,
) {
  const labels: { x: number; text: string }[] = [];
  const end = requirement === null ? 100 : share(requirement.value, max) - REQUIRED_LABEL;
  let free = 0;
  for (const [index, { line, from, to, rung, blocked }] of stretches.entries()) {
    const x = share(from, max);
    const name = giverName(words, line.cell.giver);
    const figure = bareAmount(words, to - from, unit);
    const key = blocked ? "bar.labelBlocked" : "bar.label";
    const text = words.say(key, { name, figure, stage: words.say(`stage.${rung}`) });
    // A label starts where its giver starts; it is left out where the one before still runs. Only
    // the last may be longer than its part, up to the word "required".
    const own = share(to - from, max);
    const room = index === stretches.length - 1 && own > 4 ? end - x : own;
    if (x < free || room < text.length * 0.82) continue;
    labels.push({ x, text });
    free = x + text.length * 0.95;
  }
  return labels;
}

function whiskerOf(lines: ReturnType<typeof linesOf>, max: number) {
  if (!lines.some(({ line }) => line.disputed.delivered !== null)) return null;
  const sum = (end: "low" | "high") =>
    lines.reduce(
      (all, { line }) => all + (line.disputed.delivered?.[end] ?? line.delivered.value ?? 0),
      0,
    );
  return { low: share(sum("low"), max), high: Math.min(100, share(sum("high"), max)) };
}

function requiredSentence(
  requirement: RequirementVersion | null,
  total: Total,
  words: Words,
): Sentence {
  if (requirement === null) return words.compose("bar.noRequirement");
  const { resource, unit } = requirement;
  const figure = {
    text: amount(words, requirement.value, unit),
    open: writeKey({ kind: "need", resource, unit }),
    claims: requirement.sources,
  };
  const same = (requirement.per ?? null) === total.per;
  return words.compose(same ? "bar.requirement" : "bar.requirementRate", {
    figure,
    what: { foreign: requirement.what },
    per: requirement.per === undefined ? "" : rate(words, requirement.per),
  });
}

function describe(total: Total, requirement: RequirementVersion | null, words: Words): string {
  const figure = (value: number | null) => amountInWords(words, value ?? 0, total.unit);
  return words.say(requirement === null ? "bar.describe" : "bar.describeRequired", {
    title: words.say(`resource.${total.resource}`),
    delivered: figure(total.delivered.value),
    committed: figure(total.committed.value),
    pledged: figure(total.pledged.value),
    blocked: figure(total.blocked.value),
    required: figure(requirement?.value ?? 0),
  });
}

function tickText(words: Words, tick: number, unit: string, last: boolean): string {
  const text = bareAmount(words, tick, unit);
  return last && tick > 0 ? `${text} ${unitName(words, unit)}` : text;
}
