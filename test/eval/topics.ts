import type { Weights } from "../../src/reader/model.ts";
import type { Spoken } from "../../src/reader/others.ts";
import { TOPICS, topicOf } from "../../src/reader/topics.ts";
import { step } from "./fit.ts";
import { quoteOverlap, type Scored } from "./matching.ts";
import type { Labelled } from "./sets.ts";

/** A sentence with its clues, and what it is known to speak of. */
export interface TopicCase {
  readonly clues: readonly string[];
  /** By the topic's place: how surely it is spoken of, 0 to 1, or null where the labels leave it open. */
  readonly spoken: readonly (number | null)[];
  readonly weight: number;
}

/**
 * Sentences with their topics. What a label marked as optional is quoted for is left open, and so is what the
 * document tells more fully elsewhere.
 */
export function topicCases(
  document: Labelled,
  sentences: readonly Spoken[],
  weight: number,
): TopicCase[] {
  const labels = document.claims.map((label) => ({
    label,
    topics: new Set([topicOf(label as never), ...otherTopics(label)]),
  }));
  const quotes = sentences.map(({ scene }) => {
    const { start, end } = scene.parsed.sentence;
    return { kind: "", quote: { start, end } } satisfies Scored;
  });
  const lengths = labels.map(
    ({ label }) => quotes.filter((quote) => quoteOverlap(label, quote) > 0).length,
  );
  return sentences.map(({ clues }, at) => {
    const spoken = TOPICS.map((topic) => {
      let most: number | null = 0;
      for (const [index, { label, topics }] of labels.entries()) {
        if (!topics.has(topic)) continue;
        const quote = quotes[at];
        const here = quote !== undefined && quoteOverlap(label, quote) > 0;
        const first = topicOf(label as never) === topic;
        if (!here || label["optional"] === true || !first) most = most === 0 ? null : most;
        else most = Math.max(most ?? 0, 1 / (lengths[index] ?? 1));
      }
      return most;
    });
    return { clues, spoken, weight };
  });
}

/** The topics that a label's alternatives would make of it. */
function otherTopics(label: Scored): string[] {
  const alt = (label["alt"] ?? {}) as Record<string, unknown>;
  return ["type", "resource", "instrument", "form", "action"].flatMap((slot) =>
    [alt[slot] ?? []].flat().map((value) => topicOf({ ...label, [slot]: value } as never)),
  );
}

const ROUNDS = 120;
const PENALTY = 4;
const LEAST_SEEN = 3;

/** Words move little, what the rules found and how the sentence hangs together more. */
function freedom(clue: string): number {
  if (clue === "bias") return 3;
  if (/^(told|rule) /.test(clue)) return 1;
  return /^(b|w) /.test(clue) ? 0.6 : 0.7;
}

function start(clue: string, topic: string): number {
  if (clue === "bias") return -3.5;
  return clue === `told ${topic}` ? 3 : 0;
}

/**
 * Weights that are held back make rare kinds look rarer than they are: what their chances are lifted by, on the
 * logistic scale, chosen in folds.
 */
const LIFT: Readonly<Record<string, number>> = {
  mandate: 1.4,
  agreement: 1.2,
  request: 0.6,
  engagement: 0.4,
};

const liftOf = (topic: string): number => LIFT[topic.split(" ")[0] ?? ""] ?? 0;

/** The likeliest weights, one logistic curve a topic, held to where they start as the clue's freedom says. */
export function fitTopics(cases: readonly TopicCase[]): Weights {
  const size = TOPICS.length;
  const seen = new Map<string, number>();
  for (const { clues } of cases)
    for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [clue, count] of seen) if (count >= LEAST_SEEN) index.set(clue, index.size);
  const mean = new Float64Array(index.size * size);
  const force = new Float64Array(index.size * size);
  for (const [clue, id] of index)
    for (const [at, topic] of TOPICS.entries()) {
      mean[id * size + at] = start(clue, topic);
      force[id * size + at] = PENALTY / freedom(clue) ** 2;
    }
  const rows = cases.map((each) => ({
    ...each,
    ids: each.clues.flatMap((clue) => index.get(clue) ?? []),
  }));
  const weights = Float64Array.from(mean);
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  const slopes = new Float64Array(weights.length);
  const off = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let k = 0; k < slopes.length; k++)
      slopes[k] = (force[k] ?? 0) * ((weights[k] ?? 0) - (mean[k] ?? 0));
    for (const { ids, spoken, weight } of rows) {
      off.fill(0);
      for (const id of ids)
        for (let at = 0; at < size; at++) off[at] = (off[at] ?? 0) + (weights[id * size + at] ?? 0);
      for (let at = 0; at < size; at++) {
        const target = spoken[at];
        off[at] =
          target === null || target === undefined
            ? 0
            : weight * (1 / (1 + Math.exp(-(off[at] ?? 0))) - target);
      }
      for (const id of ids)
        for (let at = 0; at < size; at++)
          slopes[id * size + at] = (slopes[id * size + at] ?? 0) + (off[at] ?? 0);
    }
    step(weights, slopes, first, second, round, ROUNDS);
  }
  const bias = (index.get("bias") ?? 0) * size;
  for (const [at, topic] of TOPICS.entries())
    weights[bias + at] = (weights[bias + at] ?? 0) + liftOf(topic);
  return new Map(
    [...index].map(([clue, id]) => [clue, [...weights.subarray(id * size, id * size + size)]]),
  );
}
