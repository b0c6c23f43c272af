import type { Quantity } from "./claim.ts";

/** The unit that a figure is counted in: `persons`, a currency, or the name of an item. */
export function unitOf(quantity: Quantity): string {
  return quantity.unit === "items" ? (quantity.item ?? "items") : quantity.unit;
}

/** Whether a unit is money: an ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** The rate of a figure, such as `year`; null for amounts that are no rates (`each` is none). */
export function rateOf(quantity: Quantity): string | null {
  return quantity.per === undefined || quantity.per === "each" ? null : quantity.per;
}

/** The figure that counts: the value, or the lower end of a range; null where neither is given. */
export function lowerOf(quantity: Quantity | undefined): number | null {
  return quantity?.value ?? quantity?.min ?? null;
}

/** The upper end of a range, or null where the figure is no range. */
export function upperOf(quantity: Quantity | undefined): number | null {
  return quantity?.max ?? null;
}

/**
 * Whether a number satisfies a told figure (design of the ledger, the matcher): `exact` by equality,
 * `about` n within a tenth of n, `atLeast` n from n to 2n, `upTo` n from n/2 to n, a range from end
 * to end. All bounds inclusive.
 */
export function admits(quantity: Omit<Quantity, "unit">, value: number): boolean {
  const told = quantity.value;
  if (told === undefined) {
    return value >= (quantity.min ?? value) && value <= (quantity.max ?? value);
  }
  switch (quantity.bound) {
    case "exact":
      return value === told;
    case "about":
      return Math.abs(value - told) * 10 <= told;
    case "atLeast":
      return value >= told && value <= told * 2;
    case "upTo":
      return value <= told && value * 2 >= told;
  }
}

/** Whether two told figures can mean the same number: either one's number satisfies the other. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [left, right] = [lowerOf(a), lowerOf(b)];
  return (left !== null && admits(b, left)) || (right !== null && admits(a, right));
}
