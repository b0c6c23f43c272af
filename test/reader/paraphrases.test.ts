import { expect, test } from "vitest";
import { scoreDocuments } from "../eval/score.ts";
import { goldSet, readSet } from "../eval/sets.ts";

// Six articles in our own words, built like the one that the project began with: other parties, figures and order.
test("of six articles on other missions at least ten claims in twelve are found, and at most 15 in 100 are false", () => {
  const set = goldSet("paraphrases");
  const { strict } = scoreDocuments(set, readSet(set));
  expect(strict.recall).toBeGreaterThanOrEqual(10 / 12);
  expect(strict.precision).toBeGreaterThanOrEqual(0.85);
});
