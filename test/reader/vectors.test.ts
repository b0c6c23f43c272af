import { describe, expect, test } from "vitest";
import { fitTo } from "../eval/descent.ts";
import { random } from "../eval/random.ts";
import { vectors } from "../eval/vectors.ts";

/** Rows of eight numbers in one memory; it is the second that is worked on. */
function rows() {
  const { parts, ...made } = vectors([8, 8, 8, 8, 8]);
  const next = random(3);
  for (const part of parts) part.set(part.map(() => Math.fround(next() - 0.5)));
  const [before, row, after, other, spread] = parts as [F32, F32, F32, F32, F32];
  return { ...made, before, row, after, other, spread };
}

type F32 = Float32Array;

describe("numbers in one memory", () => {
  test("a row times a scale is added to a sum, and nothing beside it is touched", () => {
    const { add, before, row, after, other } = rows();
    const [first, sum, last] = [[...before], [...row], [...after]];
    add(row.byteOffset, other.byteOffset, 8, 0.5);
    expect([...row]).toEqual(sum.map((each, at) => Math.fround(each + 0.5 * (other[at] ?? 0))));
    expect([[...before], [...after]]).toEqual([first, last]);
    add(row.byteOffset, other.byteOffset, 0, 9);
    expect([...row]).toEqual(sum.map((each, at) => Math.fround(each + 0.5 * (other[at] ?? 0))));
  });

  test("parts begin where four numbers begin, and do not overlap", () => {
    const { parts } = vectors([3, 8, 0, 5]);
    expect(parts.map(({ length }) => length)).toEqual([3, 8, 0, 5]);
    expect(parts.map(({ byteOffset }) => byteOffset)).toEqual([0, 16, 48, 48]);
  });

  test("the products of two rows are summed", () => {
    const { dot, row, other } = rows();
    const sum = row.reduce((all, each, at) => all + each * (other[at] ?? 0), 0);
    expect(dot(row.byteOffset, other.byteOffset, 8)).toBeCloseTo(sum, 6);
    expect(dot(row.byteOffset, other.byteOffset, 0)).toBe(0);
  });

  test("a step goes down the slope, divided by the slopes so far, and not at all where there is none", () => {
    const { move, before, row, after, other: slope, spread } = rows();
    spread.set(spread.map(Math.abs));
    slope[2] = 0;
    const [first, last] = [[...before], [...after]];
    const then = [...row].map((each, at) => [each, spread[at] ?? 0] as const);
    move(row.byteOffset, spread.byteOffset, slope.byteOffset, 8, 2, 0.1, 0.01, 0.001);
    for (const [at, [weight, squares]] of then.entries()) {
      const raw = 2 * (slope[at] ?? 0);
      const down = raw === 0 ? 0 : raw + 0.01 * weight;
      const sum = squares + down * down;
      expect(spread[at]).toBeCloseTo(sum, 6);
      expect(row[at]).toBeCloseTo(weight - (0.1 * down) / Math.sqrt(sum + 0.001), 6);
    }
    expect([...before]).toEqual(first);
    expect([...after]).toEqual(last);
  });
});

describe("fitting a network", () => {
  const next = random(5);
  const cases = Array.from({ length: 3000 }, () => {
    const [a, b] = [next() > 0.5, next() > 0.5];
    return { told: [`a ${a}`, `b ${b}`], right: a !== b };
  });
  const shape = {
    hidden: 16,
    outcomes: 1,
    rounds: 4,
    averaged: 2,
    inputsOut: 0,
    unitsOut: 0,
    start: { rows: 0.05, base: 0.05 },
  };
  const fitted = (hidden = 16) =>
    fitTo(
      cases,
      ({ told }) => told,
      2,
      { ...shape, hidden },
      (slope, { right }) => {
        slope[0] = 1 / (1 + Math.exp(-(slope[0] ?? 0))) - Number(right);
      },
    );

  test("learns what two inputs tell together, and the same each time", () => {
    const { index, layers } = fitted();
    const sum = (told: readonly string[]) => {
      const layer = layers.base.map(
        (base, unit) =>
          base +
          told.reduce(
            (all, name) => all + (layers.rows[(index.get(name) ?? 0) * 16 + unit] ?? 0),
            0,
          ),
      );
      return layer.reduce(
        (all, each, unit) => all + Math.max(0, each) * (layers.out[unit] ?? 0),
        layers.offsets[0] ?? 0,
      );
    };
    for (const { told, right } of cases.slice(0, 50)) expect(sum(told) > 0).toBe(right);
    expect(fitted().layers.rows).toEqual(layers.rows);
  });

  test("works through four numbers at a time", () => {
    expect(() => fitted(18)).toThrow("four");
  });
});
