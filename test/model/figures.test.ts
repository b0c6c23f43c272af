import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresIn, tellsFigure } from "../../src/model/figures.ts";

const values = (text: string): readonly number[] => figuresIn(text).map(({ value }) => value);

describe("figuresIn", () => {
  test.each([
    ["2,500 officers", 2500],
    ["2 500 policiers", 2500],
    ["2.500 agentes", 2500],
    ["300-million-dollar", 300e6],
    ["$1.5bn", 1.5e9],
    ["2,5 millions d'euros", 2.5e6],
    ["200,000.50", 200000.5],
    ["two hundred and fifty", 250],
    ["twenty-five", 25],
    ["a dozen trucks", 12],
    ["half a million", 5e5],
    ["two and a half million", 2.5e6],
    ["one million two hundred thousand", 1.2e6],
    ["quatre-vingt-dix agents", 90],
    ["deux cent cinquante mille", 250e3],
    ["un millier d'hommes", 1000],
    ["dos mil millones", 2e9],
    ["treinta y uno", 31],
    ["mil doscientos", 1200],
  ])("reads %s", (text, value) => {
    expect(values(text)).toContain(value);
  });

  test("reads no number into vague words", () => {
    expect(values("several hundred, hundreds of thousands, dozens")).toEqual([]);
  });

  test("hands the scale of a range back to its lower end", () => {
    expect(values("8 to 10 million")).toEqual([8, 8e6, 10e6]);
    expect(values("€8–€10 million")).toContain(8e6);
  });

  test("never finds a part of a figure", () => {
    expect(values("2,500 officers")).not.toContain(500);
    expect(values("5 million dollars")).not.toContain(5);
    expect(values("1\u200b000 officers")).not.toContain(1000);
    const text = "Kenya pledged 2,500 officers.";
    const figures = figuresIn(text);
    expect(tellsFigure(figures, { start: text.indexOf("500"), end: text.length }, 500)).toBe(false);
    expect(tellsFigure(figures, { start: 6, end: text.length }, 2500)).toBe(true);
    expect(tellsFigure(figures, { start: 6, end: 18 }, 2500)).toBe(false);
  });

  test("finds every grouped number again, and never throws", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(values(`about ${value.toLocaleString("en-US")} people`)).toContain(value);
        expect(values(`about ${value} people`)).toContain(value);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end } of figuresIn(text)) expect(text.slice(start, end)).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  // Time that grew with the square of the length would run into the limit of the test.
  test.each(["1,", "9", "one ", "1 000 ", "hundred and ", "8 to ", "a half ", "half and "])(
    "ends on 100 KB of %j",
    (part) => {
      expect(figuresIn(part.repeat(100_000 / part.length)).length).toBeLessThan(100_000);
    },
  );
});
