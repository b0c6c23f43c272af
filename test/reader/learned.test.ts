import { expect, test } from "vitest";
import type { Day } from "#base";
import { noteAll } from "../../src/reader/contributions/judge.ts";
import { CLUES } from "../../src/reader/data/topicNetwork.ts";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { type Curve, readCurve, textOfCurve } from "../../src/reader/learned/calibrate.ts";
import { makeReader } from "../../src/reader/reader.ts";
import type { ReadInput } from "../../src/reader/reading.ts";
import { Written } from "../eval/fitNetwork.ts";
import { exampleSet } from "../eval/learnFrom.ts";
import { hashOf } from "../eval/random.ts";
import { goldSet, inputOf, sampleMissions, sampleSet } from "../eval/sets.ts";

/** What is told of texts: the names of facts, and clues. */
function toldOf(inputs: readonly ReadInput[]) {
  const facts = new Set<string>();
  const clues: string[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watch: (found) =>
      noteAll(
        found,
        (from) => new Written(from?.facts),
        () => new Written(),
        (_, notes, giver) => {
          for (const fact of [...notes.facts, ...giver.facts])
            facts.add(fact.slice(0, fact.indexOf("|")));
        },
      ),
    watchSpoken: (spoken) => clues.push(...spoken.clues),
  });
  for (const input of inputs) reader.read(input);
  return { facts, clues };
}

test("the networks that ship know no fact and no kind of clue that nothing tells any more", () => {
  const documents = [...sampleSet(), ...goldSet("missions-en"), ...exampleSet()];
  const { facts, clues } = toldOf(documents.map(inputOf));
  const { network } = shippedWeights().contributions;
  const names = [...network.facts.keys()];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !facts.has(name))).toEqual([]);
  const kinds = new Set(clues.map((clue) => clue.split("|")[0]));
  const known = CLUES.trim()
    .split("\n")
    .map((line) => line.split("\t")[0]);
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test("a clue of classes is told once, however often a sentence holds them", () => {
  const text =
    "The court said the court would rule on the deployment, and judges of the court met lawyers.";
  const { clues } = toldOf([{ text, published: "2024-02-22" as Day, mission: "haiti-mss" }]);
  const classes = clues.filter((clue) => /^cc?\|/.test(clue));
  expect(classes.length).toBeGreaterThan(1);
  expect(new Set(classes).size).toBe(classes.length);
});

test("a curve is read as it is written", () => {
  const curve: Curve = [
    [0.1, 0.05],
    [0.5, 0.5],
    [0.975, 1],
  ];
  expect(readCurve(textOfCurve(curve))).toEqual(curve);
  expect(readCurve(textOfCurve([]))).toEqual([]);
});

test("what is held out stays what it was", () => {
  expect(["", "d001", "gold/m001"].map(hashOf)).toEqual([2872998923, 3196616174, 3161904315]);
  const held = sampleSet().filter((each) => each.held);
  expect([held.length, ...held.slice(0, 5).map(({ id }) => id)]).toEqual([
    68,
    "d003",
    "d004",
    "d006",
    "d008",
    "d009",
  ]);
});
