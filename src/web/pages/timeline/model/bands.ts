import type { Giver, Rung } from "#ledger";
import { bareAmount, giverName } from "#words";
import type { Words } from "../../../words/words.ts";
import type { Strength, StrengthPoint } from "./strength.ts";

/** A giver drawn by name, or all others together. */
export interface Band {
  readonly key: string;
  readonly name: string;
  readonly of: (point: StrengthPoint) => number;
}

const NAMED_BANDS = 6;

/** The largest givers at a rung, at most six, then all others as one. */
export function bandsOf(strength: Strength, rung: Rung, words: Words): readonly Band[] {
  const largest = new Map<string, { readonly giver: Giver; size: number }>();
  for (const point of strength.points) {
    for (const { giver, amounts } of point.givers) {
      const held = largest.get(giver.key);
      if (held === undefined) largest.set(giver.key, { giver, size: amounts[rung] });
      else held.size = Math.max(held.size, amounts[rung]);
    }
  }
  const sorted = [...largest.values()].filter(({ size }) => size > 0);
  sorted.sort((a, b) => b.size - a.size || (a.giver.key < b.giver.key ? -1 : 1));
  const alone = sorted.length <= NAMED_BANDS + 1 ? sorted : sorted.slice(0, NAMED_BANDS);
  const named = new Set(alone.map(({ giver }) => giver.key));
  const bands = alone.map(({ giver }) => ({
    key: giver.key,
    name: giverName(words, giver),
    of: (point: StrengthPoint) => sumOf(point, rung, (key) => key === giver.key),
  }));
  if (alone.length === sorted.length) return bands;
  const rest = sorted.length - alone.length;
  return [
    ...bands,
    {
      key: "",
      name: words.say("timeline.others", { n: rest }),
      of: (point) => sumOf(point, rung, (key) => !named.has(key)),
    },
  ];
}

function sumOf(point: StrengthPoint, rung: Rung, fits: (key: string) => boolean): number {
  let sum = 0;
  for (const { giver, amounts } of point.givers) if (fits(giver.key)) sum += amounts[rung];
  return sum;
}

/** The names of the bands at the right end of the chart, none over another. */
export function bandLabels(
  y: (value: number) => number,
  last: StrengthPoint,
  bands: readonly Band[],
  unit: string,
  words: Words,
): readonly { readonly y: number; readonly text: string }[] {
  let at = 0;
  const labels = bands.flatMap((band) => {
    const value = band.of(last);
    if (value <= 0) return [];
    const middle = y(at + value / 2) + 4;
    at += value;
    return [{ y: middle, text: `${band.name} ${bareAmount(words, value, unit)}` }];
  });
  for (let index = 1; index < labels.length; index++) {
    const below = labels[index - 1];
    const label = labels[index];
    if (below !== undefined && label !== undefined && label.y > below.y - 14)
      label.y = below.y - 14;
  }
  return labels;
}
