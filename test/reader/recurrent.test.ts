import { describe, expect, test } from "vitest";
import { type Pair, PairJudge } from "../../src/reader/contributions/pairs.ts";
import { GATES, mostBetween, REACH, squeezed, Walker } from "../../src/reader/learned/recurrent.ts";
import { orderSums } from "../../src/reader/others/others.ts";
import { TOPICS } from "../../src/reader/others/topics.ts";
import {
  layersBy,
  NO_WALK,
  readWalking,
  WALK_NAMES,
  WALK_PARTS,
  type WalkData,
  type WalkShape,
  walkingOf,
} from "../../src/reader/walking.ts";
import { fitWalk, type WalkCase, walkFileOf } from "../eval/fitWalk.ts";
import { random } from "../eval/random.ts";
import { Judges } from "../eval/walkJudges.ts";
import { type WalkWork, workOf } from "../eval/walkLayers.ts";
import { Steps } from "../eval/walkSteps.ts";
import { BatchWords, numbered } from "../eval/walkWords.ts";

const shape: WalkShape = { units: 4, size: 8, hidden: 8 };
const NAMES = ["UNKNOWN", "send", "police", "STATE", "#VERB", "#NOUN", "#PROPN"];
const inputs = new Map(NAMES.map((name, at) => [name, at]));
const sentence = {
  words: ["STATE", "send", "unheard-of", "police"],
  tags: ["PROPN", "VERB", "X", "NOUN"],
};
/** Nothing is left out. */
const nothingOut = () => 0.999;

/** What each word of the sentence does to gates, in a slot of its own. */
function prepared(): { readonly work: WalkWork; readonly slots: Int32Array } {
  const work = workOf(NAMES.length, 8, shape);
  const { layers, does } = work;
  const next = random(4);
  for (const part of [layers.base, layers.absent, layers.pairBase])
    part.set(part.map(() => next() - 0.5));
  const length = REACH * GATES * shape.units;
  for (const [slot, word] of sentence.words.entries()) {
    const both = [inputs.get(word) ?? 0, inputs.get(`#${sentence.tags[slot]}`) ?? 0];
    for (let d = 0; d < shape.size; d++)
      for (let g = 0; g < length; g++)
        for (const input of both)
          does[slot * length + g] =
            (does[slot * length + g] ?? 0) +
            (layers.vectors[input * shape.size + d] ?? 0) * (layers.gates[d * length + g] ?? 0);
  }
  return { work, slots: Int32Array.from(sentence.words.keys()) };
}

describe("going along a sentence", () => {
  test("is the same when it is read and when it is learned from", () => {
    const { work, slots } = prepared();
    const { network } = walkingOf(inputs, work.layers, shape);
    const { states, width } = new Walker(network).along(sentence);
    const steps = new Steps(work);
    steps.along(slots);
    expect(width).toBe(2 * shape.units);
    expect(states.length).toBe(sentence.words.length * width);
    for (const [at, value] of states.entries()) expect(value).toBeCloseTo(steps.states[at] ?? 9, 5);
  });

  test("keeps the most and the mean of what words show", () => {
    const { network } = walkingOf(inputs, prepared().work.layers, shape);
    const { states, width, most, mean } = new Walker(network).along(sentence);
    for (let k = 0; k < width; k++) {
      const shown = sentence.words.map((_, at) => states[at * width + k] ?? 0);
      expect(most[k]).toBe(Math.max(...shown));
      expect(mean[k]).toBeCloseTo(shown.reduce((sum, each) => sum + each) / shown.length, 5);
    }
    expect([...mostBetween(states, width, 1, 2)]).toEqual([...states.subarray(width, 2 * width)]);
  });

  test("leaves nothing of a sentence without words", () => {
    const { network } = walkingOf(inputs, prepared().work.layers, shape);
    for (const walker of [new Walker(network), new Walker(NO_WALK.network)]) {
      const { states, most, mean } = walker.along({
        words: [],
        tags: [],
      });
      expect(states.length).toBe(0);
      expect([...most, ...mean].every((each) => each === 0)).toBe(true);
    }
  });

  test("has not come, on the way from the start, to what stands later, the very next word apart", () => {
    const { network } = walkingOf(inputs, prepared().work.layers, shape);
    const walker = new Walker(network);
    const [one, other] = ["police", "send"].map((last) =>
      walker.along({
        words: ["STATE", "send", "police", "STATE", last],
        tags: ["PROPN", "VERB", "NOUN", "PROPN", "NOUN"],
      }),
    );
    const { units } = shape;
    const way = (gone: typeof one, at: number) =>
      [...(gone?.states ?? [])].slice(at * 2 * units, at * 2 * units + units);
    // The way from the start has not come to the last word yet, which moves the gates of the one before it alone.
    for (const at of [0, 1, 2]) expect(way(one, at)).toEqual(way(other, at));
    expect(way(one, 3)).not.toEqual(way(other, 3));
  });
});

/** Of the places of a part, those whose slopes are steepest. */
const steepest = (slopes: Float32Array): number[] =>
  Array.from(slopes.keys())
    .filter((at) => slopes[at] !== 0)
    .sort((a, b) => Math.abs(slopes[b] ?? 0) - Math.abs(slopes[a] ?? 0))
    .slice(0, 6);

/** Expects of the steepest slopes that the loss changes as they say when a number is moved a little. */
function expectSlopes(weights: Float32Array, slopes: Float32Array, loss: () => number): void {
  const places = steepest(slopes);
  expect(places.length).toBeGreaterThan(0);
  for (const at of places) {
    const was = weights[at] ?? 0;
    const step = 4e-3;
    weights[at] = was + step;
    const more = loss();
    weights[at] = was - step;
    const less = loss();
    weights[at] = was;
    const slope = slopes[at] ?? 0;
    expect(Math.abs((more - less) / (2 * step) / slope - 1)).toBeLessThan(0.03);
  }
}

describe("judging and going back", () => {
  const PAIRS: Pair[] = [
    { thing: 3, giver: 0, told: [1, 12] },
    { thing: 0, giver: 2, told: [3, 12] },
    { thing: 1, giver: 1, told: [1] },
    { thing: 1, giver: -1, told: [2] },
  ];
  const targets = TOPICS.map((_, at) => (at % 5 === 0 ? 1 : 0));

  /** All judged once, with half the squares of how far chances are off as the loss. */
  function judgedOnce(work: WalkWork, slots: Int32Array, next: () => number): number {
    const steps = new Steps(work);
    const judges = new Judges(work, steps, next);
    let loss = 0;
    const off = (sums: Float32Array, wanted: (at: number) => number) => {
      for (const [at, sum] of sums.entries()) {
        const chance = squeezed(sum);
        const far = chance - wanted(at);
        loss += (far * far) / 2;
        sums[at] = far * chance * (1 - chance);
      }
    };
    steps.along(slots);
    judges.topics((sums) => off(sums, (at) => targets[at] ?? 0));
    for (const pair of PAIRS) judges.pair(pair, (sums) => off(sums, (at) => (at === 0 ? 1 : 0.3)));
    steps.back();
    return loss;
  }

  test.each([
    ["nothing is left out", () => nothingOut],
    ["some sit out", () => random(5)],
  ])("slopes tell how much each number changes the loss: %s", (_, chances) => {
    const { work, slots } = prepared();
    const loss = () => judgedOnce(work, slots, chances());
    loss();
    const kept = layersBy((part) => work.slopes[part].slice());
    const doesSlope = work.doesSlope.slice();
    for (const part of WALK_PARTS)
      if (part !== "vectors" && part !== "gates") expectSlopes(work.layers[part], kept[part], loss);
    expectSlopes(work.does, doesSlope, loss);
  });

  test("slopes of gates and of vectors follow from those of what words do", () => {
    const all = numbered(Array.from({ length: 6 }, () => sentence));
    const work = workOf(all.inputs.size, 8, shape);
    const loss = () => {
      const words = new BatchWords(work, all);
      const [first = new Int32Array()] = all.sentences;
      words.add(first);
      words.forth();
      const sum = judgedOnce(work, words.slotsOf(first, nothingOut), nothingOut);
      words.back();
      return sum;
    };
    loss();
    const kept = layersBy((part) => work.slopes[part].slice());
    for (const part of ["vectors", "gates"] as const)
      expectSlopes(work.layers[part], kept[part], loss);
  });

  test("the judges say the same when they read and when they learn", () => {
    const { work, slots } = prepared();
    const { network, order, pairs } = walkingOf(inputs, work.layers, shape);
    const gone = new Walker(network).along(sentence);
    const steps = new Steps(work);
    // What is kept counts for more while others may sit out; here nothing does, and the scale is taken back.
    const judges = new Judges(work, steps, nothingOut);
    steps.along(slots);
    let sums: number[] = [];
    const listen = (heard: Float32Array) => {
      sums = [...heard];
      heard.fill(0);
    };
    judges.topics(listen);
    for (const [at, sum] of orderSums(gone, order).entries()) {
      const offset = work.layers.topicOffsets[at] ?? 0;
      expect((sum - offset) / 0.6).toBeCloseTo((sums[at] ?? 9) - offset, 4);
    }
    // Only scales of rows can be taken back so, not what the layer starts from.
    work.layers.pairBase.fill(0);
    work.layers.told.fill(0);
    const judge = new PairJudge(pairs, gone);
    for (const pair of PAIRS) {
      judges.pair(pair, listen);
      for (const [at, sum] of judge.sumsOf(pair).entries()) {
        const offset = work.layers.pairOffsets[at] ?? 0;
        expect((sum - offset) / 0.75 ** 2).toBeCloseTo((sums[at] ?? 9) - offset, 4);
      }
    }
  });
});

describe("fitting", () => {
  const next = random(9);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  /** Who stands before the verb gives, whoever stands nearer to the thing. */
  const cases = Array.from({ length: 1500 }, (): WalkCase => {
    const [first, second] = next() < 0.5 ? ["kenya", "chad"] : ["chad", "kenya"];
    const words = [first, pick(["send", "lend"]), "police", pick(["with", "?"]), second];
    const spoken = TOPICS.map((_, at) => (at === 3 ? Number(first === "kenya") : 0));
    const pair = (giver: number, outcome: number) => ({
      thing: 2,
      giver,
      told: [0, 9],
      outcome,
      weight: 1,
    });
    return {
      words,
      tags: words.map(() => "X"),
      spoken,
      pairs: [pair(0, 2), pair(4, -1)],
      weight: 1,
    };
  });
  const fitted = fitWalk(cases, { units: 8, size: 8, hidden: 8 }, 12);

  test("learns what the order of words tells", () => {
    const walker = new Walker(fitted.network);
    for (const { words, tags, spoken, pairs } of cases.slice(0, 40)) {
      const gone = walker.along({ words, tags });
      expect((orderSums(gone, fitted.order)[3] ?? 0) > 0).toBe(spoken[3] === 1);
      const judge = new PairJudge(fitted.pairs, gone);
      for (const pair of pairs) {
        const sums = judge.sumsOf(pair);
        expect((sums[0] ?? 0) > 0).toBe(pair.outcome >= 0);
        if (pair.outcome >= 0) expect(Math.max(...sums.slice(1))).toBe(sums[pair.outcome + 1]);
      }
    }
  });

  test("gives the same network each time, and reads it back from its file", async () => {
    const again = fitWalk(cases, { units: 8, size: 8, hidden: 8 }, 12);
    expect(again.layers).toEqual(fitted.layers);
    const file = walkFileOf(fitted);
    const body = file.slice(file.indexOf("= {") + 2, file.lastIndexOf(";"));
    const read = readWalking(new Function(`return ${body}`)());
    expect(read.network.inputs).toEqual(fitted.network.inputs);
    for (const name of ["vectors", "gates", "base"] as const)
      for (const [at, value] of read.network[name].entries())
        expect(value).toBeCloseTo(fitted.network[name][at] ?? 9, 5);
    expect([...read.pairs.out]).toEqual([...fitted.pairs.out]);
  });
});

const data: WalkData = {
  units: 4,
  size: 4,
  hidden: 4,
  names: WALK_NAMES,
  inputs: "\nUNKNOWN\n",
  worths: WALK_PARTS.map(() => 1).join(" "),
  numbers: "",
};

test("numbers that do not fit the shape are a fault of the program", () => {
  expect(() => readWalking({ ...data, numbers: "AAAA" })).toThrow("numbers");
  expect(() => readWalking({ ...data, worths: "1 2" })).toThrow("worth");
  expect(() => readWalking({ ...data, names: "thing,act" })).toThrow("made for");
});
