import { describe, expect, test } from "vitest";
import type { Reading } from "#reader";
import { createReader } from "../../src/reader/reader.ts";
import { goldSet, sampleMissions, sampleSet } from "../eval/sets.ts";
import { mutate, seeded } from "./mutate.ts";

const reader = createReader(sampleMissions());

function sound(text: string, reading: Reading): void {
  expect(reading.problems.filter((problem) => problem.code === "internal-error")).toEqual([]);
  for (const { claim, confidence } of reading.claims) {
    expect(claim.quote.start).toBeGreaterThanOrEqual(0);
    expect(claim.quote.end).toBeGreaterThan(claim.quote.start);
    expect(claim.quote.end).toBeLessThanOrEqual(text.length);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
}

describe("the reader", () => {
  test("takes damaged documents without complaint, and its quotes lie in the text", () => {
    const documents = [
      ...sampleSet()
        .filter((each) => !each.held)
        .slice(0, 60),
      ...goldSet("paraphrases"),
    ];
    const random = seeded(7);
    for (let round = 0; round < 400; round++) {
      const one = documents[Math.floor(random() * documents.length)]?.text ?? "";
      const two = documents[Math.floor(random() * documents.length)]?.text ?? "";
      const text = mutate(one, two, random);
      sound(text, reader.read({ text, published: "2024-02-22" }));
    }
  });

  test.each([
    ["nothing", ""],
    ["a lone surrogate", "\ud800"],
    ["only line breaks", "\n".repeat(5000)],
    ["one endless word", "troops".repeat(20_000)],
    ["one endless line", "Kenya pledged 1,000 troops to the mission and ".repeat(45_000)],
    ["brackets that never close", "(".repeat(100_000)],
    ["quotation marks", `“Kenya ${'"'.repeat(100_000)}`],
    ["commas", "Kenya, ".repeat(15_000)],
    ["figures", "1,000 ".repeat(16_000)],
    ["capitals", "Stability Support Security ".repeat(4_000)],
    ["spaces", `Kenya sent troops${" ".repeat(100_000)}to the mission`],
    ["right-to-left marks", "\u202eKenya sent 1,000 troops to the mission.\u202c".repeat(500)],
  ])("reads %s and comes back", (_, text) => {
    sound(text, reader.read({ text, published: "2024-02-22" }));
  });

  test("reads the same text the same way twice", () => {
    const text = sampleSet()[1]?.text ?? "";
    expect(reader.read({ text })).toEqual(reader.read({ text }));
  });
});
