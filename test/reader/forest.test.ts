import { describe, expect, test } from "vitest";
import {
  chanceOf,
  type Forest,
  forestOf,
  linesOfForest,
  readForest,
} from "../../src/reader/learned/forest.ts";
import { random } from "../eval/random.ts";
import { fitForest, packed, type Row, unpacked } from "../eval/trees.ts";

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
const small = forestOf(-1, [
  { asks: 0, upTo: 0.5, next: [-0.25, { asks: 2, upTo: 3, next: [0.5, 2] }] },
  0.125,
]);
const names = ["a", "b", "c"];
const answers = (forest: Forest) =>
  [
    [0.5, 0, 9],
    [0.6, 0, 3],
    [0.6, 0, 3.1],
  ].map((row) => chanceOf(row, forest));

describe("a forest", () => {
  test("adds up what its trees answer to a row", () => {
    expect(answers(small)).toEqual([-1.125, -0.375, 1.125].map(logistic));
  });

  test("is read as it is written", () => {
    const lines = linesOfForest(small, names);
    expect(lines).toEqual(["a b c", "-1", "0<0.5 =-0.25 2<3 =0.5 =2", "=0.125"]);
    expect(answers(readForest(`\n${lines.join("\n")}\n`, names))).toEqual(answers(small));
  });

  test("is not read for other rows than it was made for", () => {
    const text = linesOfForest(small, names).join("\n");
    expect(() => readForest(text, ["a", "c", "b"])).toThrow("trees are asked of the rows");
  });

  test("without trees has nothing to say", () => {
    expect(chanceOf([], readForest("\na\n0\n", ["a"]))).toBe(0.5);
  });
});

/** Rows of which one is right where exactly one of two numbers is large; the third number tells nothing. */
function rows(count: number): Row[] {
  const next = random(7);
  return Array.from({ length: count }, () => {
    const row = Float32Array.from([next(), next(), next()]);
    return { row, right: (row[0] ?? 0) > 0.5 !== (row[1] ?? 0) > 0.3 };
  });
}

describe("fitting a forest", () => {
  test("finds what two numbers tell together, and the same each time", () => {
    const forest = fitForest(rows(4000));
    const fresh = rows(5000).slice(4000);
    const found = fresh.filter(({ row, right }) => chanceOf(row, forest) > 0.5 === right);
    expect(found.length / fresh.length).toBeGreaterThan(0.97);
    expect(linesOfForest(fitForest(rows(4000)), names)).toEqual(linesOfForest(forest, names));
  });

  test("makes no trees where everything is right, or nothing is there", () => {
    const all = rows(100).map(({ row }) => ({ row, right: true }));
    expect(fitForest(all).trees).toEqual([]);
    expect(fitForest([]).trees).toEqual([]);
  });

  test("rows come back as they were packed", () => {
    expect(unpacked(packed(rows(5)))).toEqual(rows(5));
    expect(unpacked(packed([]))).toEqual([]);
  });
});
