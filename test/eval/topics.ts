import type { Weights } from "../../src/reader/model.ts";
import type { Spoken } from "../../src/reader/others.ts";
import { TOPICS, topicOf } from "../../src/reader/topics.ts";
import { quoteOverlap, type Scored } from "./matching.ts";
import { random, shuffle } from "./random.ts";
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

const ROUNDS = 8;
const RATE = 0.1;
/** Steps shrink to this share of the first. */
const LAST_RATE = 0.1;
const PENALTY = 4;
const LEAST_SEEN = 3;
/** The share of clues that sit out a step, so that no few of them carry it alone. */
const CLUES_OUT = 0.4;

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
 * The likeliest weights, one logistic curve a topic, by small steps, one a case; each is held to where it starts as the
 * clue's freedom says. The same cases give the same weights.
 */
export function fitTopics(cases: readonly TopicCase[]): Weights {
  const size = TOPICS.length;
  const seen = new Map<string, number>();
  for (const clue of cases.flatMap((each) => each.clues)) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  const clues = [...seen].filter(([, count]) => count >= LEAST_SEEN).map(([clue]) => clue);
  const index = new Map(clues.map((clue, id) => [clue, id]));
  const weights = Float32Array.from(
    clues.flatMap((clue) => TOPICS.map((topic) => start(clue, topic))),
  );
  const mean = weights.slice();
  const spread = new Float32Array(weights.length);
  const hold = clues.map((clue) => PENALTY / freedom(clue) ** 2 / (seen.get(clue) ?? 1));
  const rows = cases.map(({ clues: own, spoken, weight }) => ({
    ids: own.flatMap((clue) => index.get(clue) ?? []),
    spoken,
    weight,
  }));
  const next = random(0);
  const scale = 1 / (1 - CLUES_OUT);
  const bias = index.get("bias");
  const off = new Float32Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(rows, next);
    for (const [at, row] of rows.entries()) {
      const rate = RATE * Math.max(LAST_RATE, 1 - (round + at / rows.length) / ROUNDS);
      const ids = row.ids.filter((id) => id === bias || next() >= CLUES_OUT);
      farOff(row, ids, weights, scale, off);
      for (const id of ids)
        for (let k = id * size, o = 0; o < size; o++, k++) {
          const slope =
            scale * (off[o] as number) +
            (hold[id] as number) * ((weights[k] as number) - (mean[k] as number));
          spread[k] = (spread[k] as number) + slope * slope;
          weights[k] =
            (weights[k] as number) - (rate * slope) / Math.sqrt((spread[k] as number) + 1e-4);
        }
    }
  }
  return new Map(
    clues.map((clue, id) => [clue, [...weights.subarray(id * size, id * size + size)]]),
  );
}

/** How far each topic is off in a case, as told by these of its clues. */
function farOff(
  { spoken, weight }: Pick<TopicCase, "spoken" | "weight">,
  ids: readonly number[],
  weights: Float32Array,
  scale: number,
  off: Float32Array,
): void {
  off.fill(0);
  for (const id of ids)
    for (let o = 0; o < off.length; o++)
      off[o] = (off[o] as number) + scale * (weights[id * off.length + o] as number);
  for (let o = 0; o < off.length; o++) {
    const target = spoken[o] ?? null;
    const chance = 1 / (1 + Math.exp(-(off[o] as number)));
    off[o] = target === null ? 0 : weight * (chance - target);
  }
}
