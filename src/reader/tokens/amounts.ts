import { table } from "#base";
import type { Bound } from "#ledger";
import type { Words } from "./language.ts";
import { type Plain, round, wordsAt } from "./numberWords.ts";
import { figureOpeners, isChange, isNoCount } from "./openers.ts";
import type { Token } from "./tokens.ts";

/** A figure in a sentence: tokens `from` up to but not including `to`, currency marks included. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  /** ISO 4217, where the figure is money. */
  readonly currency?: string;
  /** A scale word stood with it (million), so it may be money told short. */
  readonly scaled: boolean;
  readonly ordinal: boolean;
}

const DIGITS = /^\d{1,3}(?:[,.   ]\d{3})+$|^\d+(?:[.,]\d+)?$/;

/** Find the figures in a sentence. */
export function findAmounts(tokens: readonly Token[], words: Words): Amount[] {
  const found: Amount[] = [];
  const openers = figureOpeners(words);
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (!openers.has(lower) && !/[\d$€£¥-]/.test(lower)) continue;
    // "width=2": source code and addresses count nothing.
    if (/[=#_]$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.end === tokens[at]?.start)
      continue;
    if (isNoCount(tokens, at)) continue;
    const amount = amountAt(tokens, at, words);
    if (amount === null) continue;
    found.push(amount);
    at = amount.to - 1;
  }
  return joinRanges(found, tokens);
}

function amountAt(tokens: readonly Token[], at: number, words: Words): Amount | null {
  const symbol = currencyBefore(tokens, at, words);
  const plain = plainAt(tokens, at + symbol.length, words);
  if (plain === null) return null;
  const after = currencyAfter(tokens, plain.to, words);
  const currency = after.currency ?? plain.currency ?? symbol.currency;
  const boundBefore = boundAt(tokens, at, words);
  const suffix = tokens[after.to];
  const plus = suffix?.text === "+" || suffix?.lower === "plus";
  const orSo = tokens[after.to]?.lower === "or" && tokens[after.to + 1]?.lower === "so";
  return {
    from: boundBefore.from,
    to: after.to + (plus ? 1 : 0),
    value: plain.value,
    bound: plus ? "atLeast" : orSo ? "about" : boundBefore.bound,
    ...(currency !== undefined && { currency }),
    scaled: plain.scaled,
    ordinal: false,
  };
}

function currencyBefore(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { length: number; currency?: string } {
  const one = tokens[at]?.lower ?? "";
  const two = one + (tokens[at + 1]?.lower ?? "");
  const next = tokens[at + 1];
  if (next !== undefined && words.currencies[two] && /[$€£¥]$/.test(two))
    return { length: 2, currency: words.currencies[two] };
  const currency = words.currencies[one];
  if (currency !== undefined && next !== undefined && /^\d/.test(next.lower))
    return { length: 1, currency };
  return { length: 0 };
}

const ADJECTIVE_CURRENCY: Readonly<Record<string, string>> = table({
  canadian: "CAD",
  canadiens: "CAD",
  canadienses: "CAD",
  australian: "AUD",
  us: "USD",
  american: "USD",
  américains: "USD",
  "u.s.": "USD",
  kenyan: "KES",
  estadounidenses: "USD",
  jamaican: "JMD",
  bahamian: "BSD",
  hong: "HKD",
  singapore: "SGD",
});

function currencyAfter(
  tokens: readonly Token[],
  to: number,
  words: Words,
): { to: number; currency?: string } {
  const first = tokens[to]?.lower ?? "";
  const skip = /^(de|d'|of)$/.test(first) ? 1 : 0;
  const one = tokens[to + skip]?.lower ?? "";
  const two = tokens[to + skip + 1]?.lower ?? "";
  const direct = words.currencies[one];
  if (ADJECTIVE_CURRENCY[one] !== undefined && words.currencies[two] !== undefined) {
    return { to: to + skip + 2, currency: ADJECTIVE_CURRENCY[one] ?? "USD" };
  }
  if (direct === undefined) return { to };
  const adjective = ADJECTIVE_CURRENCY[two];
  if (adjective !== undefined && /^(dólares|dollars|francs|chelines|shillings)$/.test(one))
    return { to: to + skip + 2, currency: adjective };
  if (one === "livres" && two === "sterling") return { to: to + skip + 2, currency: "GBP" };
  return { to: to + skip + 1, currency: direct };
}

function plainAt(tokens: readonly Token[], at: number, words: Words): Plain | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const glued = /^([$€£]|us\$|c\$|ca\$)?(\d[\d,.]*)(k|m|bn|mn|b)?$/.exec(token.lower);
  if (glued !== null && (glued[1] !== undefined || glued[3] !== undefined)) {
    const value = numberOf(glued[2] ?? "", words.code);
    const scale = words.scales[glued[3] ?? ""] ?? 1;
    const currency = words.currencies[glued[1] ?? ""];
    if (value === null) return null;
    const rest = words.scales[tokens[at + 1]?.lower ?? ""];
    if (rest !== undefined && glued[3] === undefined)
      return {
        value: round(value * rest),
        to: at + 2,
        scaled: true,
        ...(currency && { currency }),
      };
    return {
      value: round(value * scale),
      to: at + 1,
      scaled: glued[3] !== undefined,
      ...(currency && { currency }),
    };
  }
  if (/^\d/.test(token.lower)) return digitsAt(tokens, at, words);
  return wordsAt(tokens, at, words);
}

function digitsAt(tokens: readonly Token[], at: number, words: Words): Plain | null {
  const value = numberOf(tokens[at]?.lower ?? "", words.code);
  if (value === null) return null;
  const next = tokens[at + 1]?.lower ?? "";
  const hyphen = next === "-" && words.scales[tokens[at + 2]?.lower ?? ""] !== undefined ? 1 : 0;
  const scale = words.scales[tokens[at + 1 + hyphen]?.lower ?? ""];
  if (scale !== undefined)
    return { value: round(value * scale), to: at + 2 + hyphen, scaled: true };
  return { value, to: at + 1, scaled: false };
}

function numberOf(text: string, lang: string): number | null {
  if (!DIGITS.test(text)) return null;
  if (lang !== "en" && /^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  if (lang === "en" && /^\d+\.\d+$/.test(text)) return Number(text);
  if (/^\d+\.\d{1,2}$/.test(text)) return Number(text);
  const value = Number(text.replace(/[,.   ]/g, ""));
  return Number.isFinite(value) ? value : null;
}

function boundAt(
  tokens: readonly Token[],
  at: number,
  words: Words,
): { from: number; bound: Bound } {
  for (let length = 4; length >= 1; length--) {
    if (at - length < 0) continue;
    let text = "";
    for (let offset = at - length; offset < at; offset++) {
      text += (text === "" ? "" : " ") + (tokens[offset]?.lower ?? "");
    }
    const bound = words.bounds[text];
    if (bound !== undefined) return { from: at - length, bound };
  }
  return { from: at, bound: "exact" };
}

/** "Between 1,000 and 1,500", "515 to 600 million", "20-30": two figures that are one range. */
function joinRanges(amounts: readonly Amount[], tokens: readonly Token[]): Amount[] {
  const joined: Amount[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const low = amounts[at];
    const high = amounts[at + 1];
    if (low === undefined) continue;
    const range = high === undefined ? null : rangeOf(low, high, tokens);
    if (range === null) joined.push(low);
    else {
      joined.push(range);
      at += 1;
    }
  }
  return joined;
}

function rangeOf(low: Amount, high: Amount, tokens: readonly Token[]): Amount | null {
  if (high.from - low.to !== 1) return null;
  const link = tokens[low.to]?.lower ?? "";
  const before = tokens[low.from - 1]?.lower ?? "";
  const between = /^(between|entre)$/.test(before) && /^(and|et|y)$/.test(link);
  const to = /^(to|à|a|-|–|or|ou|o)$/.test(link);
  if ((!between && !to) || low.value === undefined || high.value === undefined) return null;
  const scaled = high.scaled && !low.scaled && low.value < 1000;
  const factor = scaled ? 10 ** Math.floor(Math.log10(high.value / leading(high.value))) : 1;
  const min = low.value * factor;
  if (min >= high.value || high.value > min * 20) return null;
  const currency = high.currency ?? low.currency;
  return {
    from: between ? low.from - 1 : low.from,
    to: high.to,
    ...(isChange(tokens, low.from) ? { value: high.value } : { min, max: high.value }),
    bound: "exact",
    ...(currency !== undefined && { currency }),
    scaled: high.scaled,
    ordinal: false,
  };
}

/** The figure before its scale word: 600 of 600 million. */
function leading(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale) return value / scale;
  return value;
}
