import type { Quantity } from "./claim.ts";
import { admits, lowerOf, unitOf, upperOf } from "./quantity.ts";
import { isOwnWord, type Told } from "./telling.ts";

/** How many times above or below the median makes a telling suspect (inclusive). */
const SUSPECT_FACTOR = 5;

/** How many origins a median needs before anything is suspect. */
const SUSPECT_ORIGINS = 3;

/** The figure of an act and what it rests on. */
export interface ChosenFigure {
  readonly unit: string | null;
  readonly value: number | null;
  readonly upper: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly adopted: string | null;
  readonly adoptedBy: "person" | "own-word" | "origins" | "latest" | null;
  readonly quantity: Quantity | null;
  readonly suspects: ReadonlySet<string>;
}

/** A telling with a figure. */
interface Sized {
  readonly told: Told;
  readonly quantity: Quantity;
  readonly value: number;
}

const NONE: ChosenFigure = {
  unit: null,
  value: null,
  upper: null,
  low: null,
  high: null,
  adopted: null,
  adoptedBy: null,
  quantity: null,
  suspects: new Set(),
};

/**
 * Choose the figure of an act (design of the ledger, Acts): the telling adopted by a person; else the
 * giver's own latest word; else the figure with most origins; else the latest known.
 *
 * Figures in another unit than the act's, and suspects, are kept out of choice and range. A telling
 * supports every figure that satisfies it: `about 1,000` supports 989, and not the other way round.
 *
 * @param tellings in order of telling, those that carry the act's figure
 */
export function chooseFigure(tellings: readonly Told[], byPerson: string | null): ChosenFigure {
  const all = tellings.flatMap(sized);
  const [first] = all;
  if (first === undefined) return NONE;
  if (all.length === 1) return only(first, byPerson);

  const unit = commonUnit(all);
  const figures = all.filter((one) => unitOf(one.quantity) === unit);
  const suspects = findSuspects(figures);
  const sound = figures.filter((one) => !suspects.has(one.told.id));
  const [chosen, adoptedBy] = adopt(figures, sound, byPerson);
  const range = sound.includes(chosen) ? sound : [...sound, chosen];
  return {
    unit,
    value: chosen.value,
    upper: upperOf(chosen.quantity),
    low: Math.min(...range.map((one) => one.value)),
    high: Math.max(...range.map((one) => upperOf(one.quantity) ?? one.value)),
    adopted: chosen.told.id,
    adoptedBy,
    quantity: chosen.quantity,
    suspects,
  };
}

function sized(told: Told): readonly Sized[] {
  const quantity = "quantity" in told.claim ? told.claim.quantity : undefined;
  const value = lowerOf(quantity);
  return quantity === undefined || value === null ? [] : [{ told, quantity, value }];
}

function only({ told, quantity, value }: Sized, byPerson: string | null): ChosenFigure {
  const upper = upperOf(quantity);
  return {
    unit: unitOf(quantity),
    value,
    upper,
    low: value,
    high: upper ?? value,
    adopted: told.id,
    adoptedBy: byPerson === told.id ? "person" : isOwnWord(told.claim) ? "own-word" : "origins",
    quantity,
    suspects: NONE.suspects,
  };
}

/** One sum may be told in two currencies: the one with more origins is the act's, else the first. */
function commonUnit(figures: readonly Sized[]): string {
  const units = new Map<string, Set<string>>();
  for (const { told, quantity } of figures) {
    const unit = unitOf(quantity);
    const origins = units.get(unit) ?? new Set();
    units.set(unit, origins.add(told.origin));
  }
  let best = "";
  let most = 0;
  for (const [unit, origins] of units) {
    if (origins.size > most) [best, most] = [unit, origins.size];
  }
  return best;
}

function findSuspects(figures: readonly Sized[]): ReadonlySet<string> {
  const byOrigin = new Map<string, number>();
  for (const { told, value } of figures) byOrigin.set(told.origin, value);
  if (byOrigin.size < SUSPECT_ORIGINS) return NONE.suspects;
  const values = [...byOrigin.values()].sort((a, b) => a - b);
  const middle = median(values);
  const far = figures.filter(
    ({ value }) => value >= middle * SUSPECT_FACTOR || value * SUSPECT_FACTOR <= middle,
  );
  return far.length === figures.length ? NONE.suspects : new Set(far.map(({ told }) => told.id));
}

/** The middle of sorted numbers; of an even count the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const half = values.length / 2;
  const upper = values[Math.floor(half)] ?? 0;
  return values.length % 2 === 1 ? upper : ((values[half - 1] ?? 0) + upper) / 2;
}

function adopt(
  figures: readonly Sized[],
  sound: readonly Sized[],
  byPerson: string | null,
): readonly [Sized, "person" | "own-word" | "origins" | "latest"] {
  const adopted = figures.find((one) => one.told.id === byPerson);
  if (adopted !== undefined) return [adopted, "person"];
  const own = sound.findLast((one) => isOwnWord(one.told.claim));
  if (own !== undefined) return [own, "own-word"];
  return mostOrigins(sound);
}

function mostOrigins(sound: readonly Sized[]): readonly [Sized, "origins" | "latest"] {
  const values = [...new Set(sound.map(({ value }) => value).reverse())];
  const support = values.map((value) => supportOf(value, sound));
  const most = Math.max(...support);
  const best = values[support.indexOf(most)];
  const first = sound.find(({ value }) => value === best) as Sized;
  return [first, support.indexOf(most) === support.lastIndexOf(most) ? "origins" : "latest"];
}

function supportOf(value: number, sound: readonly Sized[]): number {
  const fitting = sound.filter(({ quantity }) => admits(quantity, value));
  return new Set(fitting.map(({ told }) => told.origin)).size;
}
