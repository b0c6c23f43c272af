import type { Weights } from "../../src/reader/learned/model.ts";
import { quoted } from "./quoted.ts";

/** A labelled case: its clues, the outcome that is right, and how much it counts. */
export interface Case {
  readonly clues: readonly string[];
  readonly outcome: number;
  readonly weight: number;
}

/** How weights are held: how freely a clue's may leave its start, and where it starts. */
export interface Prior {
  /** 1 is free; the smaller, the more evidence a clue needs. */
  readonly freedom: (clue: string) => number;
  readonly start: (clue: string, outcome: number) => number;
}

const ROUNDS = 150;
const RATE = 0.08;
const PENALTY = 8;
const LEAST_SEEN = 2;

/** The likeliest weights of a softmax under a bell curve around their start, by descent over all cases. */
export function fitWeights(cases: readonly Case[], size: number, prior: Prior): Weights {
  const index = indexOf(cases);
  const n = index.size * size;
  const mean = new Float64Array(n);
  const force = new Float64Array(n);
  for (const [clue, id] of index)
    for (let o = 0; o < size; o++) {
      mean[id * size + o] = prior.start(clue, o);
      force[id * size + o] = PENALTY / prior.freedom(clue) ** 2;
    }
  const rows = cases.map(({ clues, outcome, weight }) => ({
    outcome,
    weight,
    ids: [...new Set(clues)].flatMap((clue) => index.get(clue) ?? []),
  }));
  const weights = Float64Array.from(mean);
  const first = new Float64Array(n);
  const second = new Float64Array(n);
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = Float64Array.from(weights, (w, k) => (force[k] ?? 0) * (w - (mean[k] ?? 0)));
    for (const row of rows) {
      const chances = softmax(row.ids, weights, size);
      for (let o = 0; o < size; o++) {
        const slope = row.weight * ((chances[o] ?? 0) - (o === row.outcome ? 1 : 0));
        for (const id of row.ids) slopes[id * size + o] = (slopes[id * size + o] ?? 0) + slope;
      }
    }
    step(weights, slopes, first, second, round, ROUNDS);
  }
  return new Map(
    [...index].map(([clue, id]) => [clue, [...weights.subarray(id * size, id * size + size)]]),
  );
}

function indexOf(cases: readonly Case[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { clues } of cases)
    for (const clue of new Set(clues)) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [clue, count] of seen) if (count >= LEAST_SEEN) index.set(clue, index.size);
  return index;
}

function softmax(ids: readonly number[], weights: Float64Array, size: number): number[] {
  const sums = new Array<number>(size).fill(0);
  for (const id of ids)
    for (let o = 0; o < size; o++) sums[o] = (sums[o] ?? 0) + (weights[id * size + o] ?? 0);
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / total);
}

/** One step of Adam, smaller with every round of so many. */
export function step(
  weights: Float64Array,
  slopes: Float64Array,
  first: Float64Array,
  second: Float64Array,
  round: number,
  rounds: number,
): void {
  const rate = RATE * (1 - round / (rounds + 1));
  const early = 1 - 0.9 ** round;
  const late = 1 - 0.99 ** round;
  for (let k = 0; k < weights.length; k++) {
    const slope = slopes[k] ?? 0;
    first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
    second[k] = 0.99 * (second[k] ?? 0) + 0.01 * slope * slope;
    const size = Math.sqrt((second[k] ?? 0) / late) + 1e-8;
    weights[k] = (weights[k] ?? 0) - (rate * (first[k] ?? 0)) / early / size;
  }
}

/** Of two outcomes, how much each clue speaks for the first. */
export const towardsFirst = (weights: Weights): Weights =>
  new Map([...weights].map(([clue, row]) => [clue, [(row[0] ?? 0) - (row[1] ?? 0)]]));

/** Weights as their data file tells them: in hundredths, and smaller ones are left out. */
function shipped(weights: Weights, least = 0.05): Weights {
  const rounded = (weight: number) =>
    Math.abs(weight) < least ? 0 : Math.round(weight * 100) / 100;
  return new Map(
    [...weights].flatMap(([clue, row]) => {
      const kept = row.map(rounded);
      return kept.some((weight) => weight !== 0) ? [[clue, kept] as const] : [];
    }),
  );
}

/** Weights as the lines of their data file: a clue, a bar, and hundredths by the outcome's place. */
export function linesOf(weights: Weights): string {
  const lines = [...shipped(weights)].map(([clue, row]) => {
    const told = row.flatMap((weight, at) =>
      weight === 0 ? [] : [`${at}=${Math.round(weight * 100)}`],
    );
    return `${clue}|${told.join(" ")}`;
  });
  return quoted(lines.sort().join("\n"));
}
