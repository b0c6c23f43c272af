import type { Wording } from "../../src/reader/meaning/wording.ts";
import { LONGEST_SENTENCE } from "../../src/reader/tokens/tokens.ts";
import {
  layersBy,
  WALK_NAMES,
  WALK_PARTS,
  type Walking,
  type WalkLayers,
  type WalkShape,
  walkingOf,
} from "../../src/reader/walking.ts";
import { stageOff, topicsOff } from "./farOff.ts";
import { quoted } from "./quoted.ts";
import { random, shuffle } from "./random.ts";
import { Judges, type PairCase } from "./walkJudges.ts";
import { Adam, workOf } from "./walkLayers.ts";
import { Steps } from "./walkSteps.ts";
import { BatchWords, numbered } from "./walkWords.ts";

/** A sentence with what is right of it and of the pairs in it. */
export interface WalkCase extends Pick<Wording, "words" | "tags"> {
  /** By the topic's place: how surely it is spoken of, 0 to 1, or null where the labels leave it open. */
  readonly spoken: readonly (number | null)[];
  readonly pairs: readonly PairCase[];
  readonly weight: number;
}

export const SHAPE: WalkShape = {
  units: 64,
  size: 64,
  hidden: 96,
};
const ROUNDS = 4;
const RATE = 3e-3;
/** Steps shrink to this share of the first, and begin small. */
const LAST_RATE = 0.05;
const WARM_UP = 300;
/** Sentences a step down the slopes. */
const BATCH = 32;
/** Pairs count by this share of what sentences do. */
const PAIR_SHARE = 1 / 2;
/** Nothing counts for more, however much an example is meant to hold. */
const MOST_WEIGHT = 3;

/** A network with its judges as it ships, each number worth a signed byte. */
export interface FittedWalk extends Walking {
  readonly layers: WalkLayers;
  readonly worths: readonly number[];
}

/** Fit a recurrent network with its judges. The same cases give the same network. */
export function fitWalk(cases: readonly WalkCase[], shape = SHAPE, rounds = ROUNDS): FittedWalk {
  const all = numbered(cases);
  const work = workOf(all.inputs.size, BATCH * LONGEST_SENTENCE, shape);
  const next = random(11);
  const steps = new Steps(work);
  const judges = new Judges(work, steps, next);
  const adams = new Map(
    WALK_PARTS.map((part) => [part, new Adam(work.layers[part], work.slopes[part])]),
  );
  const turns = cases.flatMap((each, at) => (each.words.length > 0 ? [at] : []));
  const total = rounds * Math.ceil(turns.length / BATCH);
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(turns, next);
    for (let from = 0; from < turns.length; from += BATCH) {
      done += 1;
      const batch = turns.slice(from, from + BATCH);
      const sentences = batch.map((at) => all.sentences[at] as Int32Array);
      const words = new BatchWords(work, all);
      for (const sentence of sentences) words.add(sentence);
      words.forth();
      for (const [index, at] of batch.entries()) {
        steps.along(words.slotsOf(sentences[index] as Int32Array, next));
        learnFrom(cases[at] as WalkCase, steps.length, judges);
        steps.back();
      }
      const touched = words.back();
      const rate = RATE * Math.max(LAST_RATE, 1 - done / total) * Math.min(1, done / WARM_UP);
      for (const [part, adam] of adams) {
        const { size } = shape;
        if (part !== "vectors") adam.move(done, rate);
        else for (const row of touched) adam.move(done, rate, row * size, (row + 1) * size);
      }
    }
  }
  return shipped(work.layers, all.inputs, shape);
}

/** Judge a sentence of so many words and its pairs by what is right of them. */
function learnFrom(each: WalkCase, length: number, judges: Judges): void {
  const weight = Math.min(MOST_WEIGHT, each.weight);
  judges.topics((sums) => topicsOff(sums, each.spoken, weight / BATCH));
  for (const pair of each.pairs) {
    if (pair.thing >= length || pair.giver >= length) continue;
    const counts = (PAIR_SHARE * Math.min(MOST_WEIGHT, pair.weight)) / BATCH;
    judges.pair(pair, (sums) => stageOff(sums, pair.outcome, counts));
  }
}

/** What a signed byte is worth, so that the largest number is one. */
const worthOf = (part: Float32Array): number =>
  part.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-6) / 127;

/** Each number as the nearest that a signed byte can tell. */
function shipped(
  layers: WalkLayers,
  inputs: ReadonlyMap<string, number>,
  shape: WalkShape,
): FittedWalk {
  const worths = WALK_PARTS.map((part) => Number(worthOf(layers[part]).toPrecision(6)));
  const rounded = layersBy((part, at) => {
    const worth = worths[at] ?? 1;
    return layers[part].map((each) => byteOf(each, worth) * worth);
  });
  return { ...walkingOf(inputs, rounded, shape), layers: rounded, worths };
}

const byteOf = (value: number, worth: number): number =>
  Math.max(-127, Math.min(127, Math.round(value / worth)));

/** A network with its judges as the text of their data file. */
export function walkFileOf({ network, pairs, layers, worths }: FittedWalk): string {
  const bytes = WALK_PARTS.map((part, at) =>
    Buffer.from(Int8Array.from(layers[part], (each) => byteOf(each, worths[at] ?? 1))),
  );
  return [
    "// Made by `node test/eval/train.ts`, never by hand.",
    "/** The recurrent network with its judges. */",
    "export const WALK = {",
    `  units: ${network.units},`,
    `  size: ${network.size},`,
    `  hidden: ${pairs.hidden},`,
    `  names: "${WALK_NAMES}",`,
    "  worths:",
    `    "${worths.join(" ")}",`,
    `  inputs: \`\n${quoted([...network.inputs.keys()].join("\t"))}\n\`,`,
    "  numbers:",
    `    "${Buffer.concat(bytes).toString("base64")}",`,
    "};",
    "",
  ].join("\n");
}
