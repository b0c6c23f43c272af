import type { Bound, Quantity } from "#ledger";
import type { Words } from "./words.ts";

/** Whether a unit is money: an ISO 4217 code. */
export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** A figure in its unit, short: `1,000`, `USD 200m`; items bear their name elsewhere. */
export function amount(words: Words, value: number, unit: string): string {
  if (!isMoney(unit)) return words.figures.number(value);
  const size = Math.abs(value);
  if (size >= 1e9) return scaled(words, "money.billion", value / 1e9, unit);
  if (size >= 1e6) return scaled(words, "money.million", value / 1e6, unit);
  return words.say("money.plain", { code: unit, figure: words.figures.number(value) });
}

/** A figure on an axis or in a bar whose unit stands beside it: `1,000`, `200m`. */
export function bareAmount(words: Words, value: number, unit: string): string {
  if (!isMoney(unit) || Math.abs(value) < 1e6) return words.figures.number(value);
  const billions = Math.abs(value) >= 1e9;
  const figure = words.figures.short(value / (billions ? 1e9 : 1e6));
  return words.say(billions ? "money.bareBillion" : "money.bareMillion", { figure });
}

/** A figure with its unit in words: `1,000 people`, `USD 200m`, `20 armoured vehicles`. */
export function amountInWords(words: Words, value: number, unit: string): string {
  if (isMoney(unit)) return amount(words, value, unit);
  if (unit === "persons") return words.say("unit.people", { n: value });
  return words.say("unit.items", { n: value, item: { foreign: unit } });
}

/** The unit alone: `people`, `USD`, the name of an item. */
export function unitName(words: Words, unit: string): string {
  return unit === "persons" ? words.say("unit.persons") : unit;
}

/** A quantity as one claim tells it, with its bound or range. */
export function quantityInWords(words: Words, quantity: Quantity): string {
  const unit = quantity.item ?? quantity.unit;
  const { min, max, value } = quantity;
  if (value !== undefined) {
    return bounded(words, quantity.bound, amountInWords(words, value, unit));
  }
  if (min !== undefined && max !== undefined) {
    const low = bareAmount(words, min, unit);
    const high = bareAmount(words, max, unit);
    return words.say("figure.rangeOf", { low, high, unit: unitName(words, unit) });
  }
  return words.say("figure.none");
}

/** The same, as short as in a list: `≥ 1,000`. */
export function quantityShort(words: Words, quantity: Quantity): string {
  const unit = quantity.item ?? quantity.unit;
  const { min, max, value } = quantity;
  if (value !== undefined) return bounded(words, quantity.bound, amount(words, value, unit));
  if (min !== undefined && max !== undefined) {
    return words.say("figure.range", {
      low: bareAmount(words, min, unit),
      high: amount(words, max, unit),
    });
  }
  return words.say("figure.none");
}

function bounded(words: Words, bound: Bound, figure: string): string {
  if (bound === "about") return words.say("figure.about", { figure });
  if (bound === "atLeast") return words.say("figure.atLeast", { figure });
  if (bound === "upTo") return words.say("figure.upTo", { figure });
  return figure;
}

function scaled(
  words: Words,
  key: "money.million" | "money.billion",
  value: number,
  code: string,
): string {
  return words.say(key, { code, figure: words.figures.short(value) });
}

/** A rate in words: `a year`. */
export function rate(words: Words, per: string): string {
  return words.known(`per.${per}`) ?? words.say("per.other", { per });
}
