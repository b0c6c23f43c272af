import { expect, test } from "vitest";
import type { Day } from "#base";
import { pairOf } from "../../src/reader/contributions/pairs.ts";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { wordingOf } from "../../src/reader/meaning/wording.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";

/** The sentences of a text as words, each with the pairs in it. */
function wordingsIn(text: string) {
  const seen: { words: readonly string[]; tags: readonly string[]; pairs: string[] }[] = [];
  makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watch: (candidates) => {
      const [first] = candidates;
      if (first === undefined) return;
      const wording = wordingOf(first.scene);
      const { words, tags } = wording;
      const pairs = candidates.map((candidate) => {
        const { thing, giver, told } = pairOf(candidate, wording);
        expect(told.length).toBe(4);
        return `${words[thing]} by ${giver < 0 ? "nobody here" : words[giver]}`;
      });
      seen.push({ words, tags, pairs });
    },
  }).read({ text, published: "2024-02-22" as Day, mission: "haiti-mss" });
  return seen;
}

test("names, dates and figures are one word each, which says what they are", () => {
  const [only] = wordingsIn(
    "The United States pledged $200 million on Wednesday for 1,000 Kenyan officers in Haiti.",
  );
  expect(only?.words.join(" ")).toBe(
    "the STATE pledge MONEY on DATE for FIGURE STATE officer in HOST .",
  );
  expect(only?.tags.length).toBe(only?.words.length);
});

test("a pair stands at the words of its thing and its giver", () => {
  const [only] = wordingsIn("On Wednesday Jamaica sent 24 soldiers to Haiti.");
  expect(only?.pairs).toContain("soldier by STATE");
});

test("a question mark is a word of its own", () => {
  const [only] = wordingsIn("Will Kenya send 1,000 officers to Haiti?");
  expect(only?.words.at(-1)).toBe("?");
});
