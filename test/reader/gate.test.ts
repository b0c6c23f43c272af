import { describe, expect, test } from "vitest";
import { mayConcern } from "../../src/reader/gate.ts";
import { goldSet, sampleSet } from "../eval/sets.ts";

const labelled = [
  ...sampleSet(),
  ...[
    "missions-en",
    "missions-fr",
    "missions-es",
    "genres-en",
    "paraphrases",
    "passages-en",
  ].flatMap((name) => goldSet(name)),
].filter((each) => each.claims.some((claim) => claim["optional"] !== true));

const ELSEWHERE = [
  "The home side won three matches in a row before the rain came, and the coach spoke of a young squad that has learned to wait. ",
  "A new recipe for bread needs only flour, water and a good deal of patience, according to a baker in the old town. ",
  "La boulangerie du vieux quartier ouvre plus tard le lundi, et les clients attendent volontiers devant la porte. ",
  "El equipo de casa ganó tres partidos seguidos antes de la lluvia, y la afición cantó hasta muy tarde. ",
];

describe("the gate", () => {
  test("lets at least 995 of 1,000 documents with claims pass, in three languages", () => {
    const passed = labelled.filter((each) => mayConcern(each.text, null));
    expect(passed.length).toBeGreaterThanOrEqual(Math.ceil(labelled.length * 0.995));
  });

  test("lets whole digests pass by their words, not because they are short", () => {
    const filler = ELSEWHERE[0]?.repeat(12) ?? "";
    const digests = sampleSet().filter((each) => each.claims.length > 0);
    const passed = digests.filter((each) => mayConcern(`${each.text}\n\n${filler}`, null));
    expect(passed.length).toBeGreaterThanOrEqual(Math.ceil(digests.length * 0.995));
  });

  test.each(ELSEWHERE)("stops an article about other things: %s", (text) => {
    expect(mayConcern(text.repeat(20), null)).toBe(false);
  });
});
