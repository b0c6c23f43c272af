import type { Bound, Quantity } from "#ledger";
import { CURRENCY_WORDS } from "./data/words.ts";

/** A figure as a cell writes it, its unit where the cell names one. */
export type CellAmount = Pick<Quantity, "value" | "min" | "max"> & {
  readonly bound: Bound;
  /** A currency, where the cell holds its sign; else null. */
  readonly currency: string | null;
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|mille|mil)$/, 1e3],
  [/^(?:m|mn|mio|mln|million|millions|millones|millon)$/, 1e6],
  [/^(?:bn|b|billion|billions|milliard|milliards)$/, 1e9],
];

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:at least|more than|over|minimum|min\.|au moins|plus de|al menos|mas de)|[≥>+]/, "atLeast"],
  [
    /\b(?:up to|at most|less than|fewer than|under|maximum|max\.|jusqu'a|moins de|hasta|menos de)|[≤<]/,
    "upTo",
  ],
  [
    /\b(?:about|around|approx\w*|some|nearly|almost|circa|ca\.|environ|quelque|unos|unas|cerca de|aproximadamente)|[~≈]/,
    "about",
  ],
];

/**
 * Read the figure in a cell: `1,000`, `1 000`, `1.000,50`, `$3.5m`, `600–700`, `about 200`, `≥ 50`.
 *
 * Null where the cell holds no figure, more than one, or one that can be read in two ways
 * (`1.5.2`). `1,000` is a thousand and `1,5` one and a half.
 */
export function parseAmount(cell: string): CellAmount | null {
  const text = fold(cell);
  const currency = CURRENCY_WORDS.find(([sign]) => holds(text, sign))?.[1] ?? null;
  const bound = BOUNDS.find(([pattern]) => pattern.test(text))?.[1] ?? "exact";
  const figures = [...text.matchAll(/(\d[\d.,' ]*)\s*([a-z]+)?/g)].map(figureOf);
  const [first, second] = figures;
  if (first == null || figures.length > 2 || figures.includes(null)) return null;
  if (second == null) return { value: first.value * first.scale, bound, currency };
  if (!/\d[^\d]*(?:-|–|—|\bto\b|\ba\b|\band\b|\bet\b|\by\b)[^\d]*\d/.test(text)) return null;
  // "3–4 million" writes its scale once.
  const min = first.value * (first.scale === 1 ? second.scale : first.scale);
  const max = second.value * second.scale;
  return min < max ? { min, max, bound: "exact", currency } : null;
}

function figureOf(
  match: RegExpMatchArray,
): { readonly value: number; readonly scale: number } | null {
  const value = numberOf((match[1] ?? "").trim().replace(/[.,']+$/, ""));
  const scale = SCALES.find(([pattern]) => pattern.test(match[2] ?? ""))?.[1] ?? 1;
  return value === null ? null : { value, scale };
}

function numberOf(digits: string): number | null {
  const bare = digits.replace(/[' ]/g, "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(",", ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) {
    return Number(bare.replaceAll(".", "").replace(",", "."));
  }
  if (/^\d+(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(",", "."));
  return null;
}

function holds(text: string, sign: string): boolean {
  const at = text.indexOf(sign);
  if (at < 0) return false;
  return !/^[a-z]/.test(sign) || !/[a-z]/.test(text[at - 1] ?? " ");
}

function fold(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .toLowerCase();
}
