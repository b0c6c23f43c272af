import { expect, test } from "vitest";
import type { Day } from "#base";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";

/** What comes into question in the last sentence of a text: givers, resource, figure. */
function inQuestion(text: string): readonly string[] {
  let last: readonly string[] = [];
  makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watch: (candidates) => {
      last = candidates.map(({ parties, resource, quantity }) =>
        [parties.map(String).join("+"), resource, quantity?.value ?? ""].join(" ").trim(),
      );
    },
  }).read({ text, published: "2024-02-22" as Day, mission: "haiti-mss" });
  return last;
}

test("where a sentence names no state, the one that the text speaks of most may be meant", () => {
  const text =
    "Ghana's frigate sailed for the mission in Haiti. Ghana had promised it. The Canadian navy gave advice.";
  expect(inQuestion(`${text} The crew of 165 sailors left on Monday.`)).toContain(
    "GHA personnel 165",
  );
  expect(inQuestion(`${text} Togo's crew of 165 sailors left on Monday.`)).not.toContain(
    "GHA personnel 165",
  );
});

test("who writes a resolution stands behind it", () => {
  expect(inQuestion("The text was written by Panama and the United States.")).toContain(
    "PAN+USA backing",
  );
});

test("what is so today is no history, though it was set up long ago", () => {
  expect(
    inQuestion("The mission in Haiti was set up in 1978 and has 9,500 soldiers from Ghana."),
  ).toContain("GHA personnel 9500");
  expect(inQuestion("Ghana sent 9,500 soldiers to the mission in Haiti in 1978.")).toEqual([]);
});

test("the rest is so much of what was told before", () => {
  expect(
    inQuestion("Kenya sent 200 police officers to the mission in Haiti. Ghana will send the rest."),
  ).toContain("GHA personnel");
});
