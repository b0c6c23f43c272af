import { describe, expect, test } from "vitest";
import type { Claim } from "#ledger";
import { mergeReadings } from "#model";

const claim = (start: number, more: Partial<Extract<Claim, { kind: "contribution" }>>): Claim => ({
  kind: "contribution",
  mission: "m",
  parties: ["KEN"],
  resource: "personnel",
  stage: "pledged",
  quote: { start, end: start + 20 },
  ...more,
});

describe("mergeReadings", () => {
  test("ranks claims that both found first, in the wording of the rules, and surer than before", () => {
    const merged = mergeReadings(
      [
        { claim: claim(0, { parties: ["BRA"] }), confidence: 0.95 },
        { claim: claim(50, { parties: ["KEN", "JAM"], date: "2024-02" }), confidence: 0.6 },
      ],
      [
        { claim: claim(55, { parties: ["JAM", "KEN"] }), confidence: 0.7 },
        { claim: claim(90, { parties: ["FRA"] }), confidence: 0.7 },
      ],
    );
    expect(
      merged.map(({ claim: { quote }, readers, confidence }) => [
        quote.start,
        readers.join("+"),
        confidence.toFixed(2),
      ]),
    ).toEqual([
      [50, "rules+llm", "0.85"],
      [0, "rules", "0.95"],
      [90, "llm", "0.70"],
    ]);
    expect(merged[0]?.claim.date).toBe("2024-02");
  });

  test("keeps claims apart that differ in stage, figure or parties", () => {
    const quantity = { value: 200, unit: "persons", bound: "exact" } as const;
    const merged = mergeReadings(
      [{ claim: claim(0, {}), confidence: 0.9 }],
      [
        { claim: claim(0, { stage: "delivered" }), confidence: 0.7 },
        { claim: claim(0, { quantity }), confidence: 0.7 },
        { claim: claim(0, { parties: ["KEN", "JAM"] }), confidence: 0.7 },
      ],
    );
    expect(merged).toHaveLength(4);
    expect(merged.every(({ readers }) => readers.length === 1)).toBe(true);
  });

  test("lets one claim agree with one", () => {
    const merged = mergeReadings(
      [{ claim: claim(0, {}), confidence: 0.99 }],
      [
        { claim: claim(0, {}), confidence: 0.7 },
        { claim: claim(40, {}), confidence: 0.7 },
      ],
    );
    expect(merged.map(({ readers }) => readers.length)).toEqual([2, 1]);
    expect(merged[0]?.confidence).toBe(0.99);
  });
});
