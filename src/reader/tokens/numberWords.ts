import type { Words } from "./language.ts";
import type { Token } from "./tokens.ts";

/** A number without its bound. */
export interface Plain {
  readonly value: number;
  readonly to: number;
  readonly scaled: boolean;
  readonly currency?: string;
}

/** To hundredths. */
export const round = (value: number) => Math.round(value * 100) / 100;

/** Numbers in words: "two hundred and forty-one", "a dozen", "half a million", "thirteen point three million". */
export function wordsAt(tokens: readonly Token[], start: number, words: Words): Plain | null {
  const lowerAt = (at: number): string => tokens[at]?.lower ?? "";
  let at = start;
  let total = 0;
  let part = 0;
  let seen = 0;
  let scaled = false;
  const half = lowerAt(at) === "half";
  if (half) at += 1;
  const article = /^(an?|une?|un|una)$/.test(lowerAt(at));
  if (article) {
    const next = lowerAt(at + 1);
    if (words.scales[next] === undefined || next === "score" || next.length < 4) return null;
    part = half ? 0.5 : 1;
    at += 1;
  } else if (half) return null;
  for (; at < tokens.length; at++) {
    const lower = lowerAt(at);
    const small = smallOf(lower, words);
    const scale = lower.length > 2 ? words.scales[lower] : undefined;
    if (small !== undefined) {
      part += small;
    } else if (scale !== undefined && (seen > 0 || article || isAlone(tokens, at, words))) {
      const times = part === 0 ? 1 : part;
      if (scale <= 100) part = times * scale;
      else {
        total += times * scale;
        part = 0;
        scaled = true;
      }
    } else if (seen > 0 && lower === "point" && (smallOf(lowerAt(at + 1), words) ?? 10) < 10) {
      at += 1;
      part += (smallOf(lowerAt(at), words) ?? 0) / 10;
    } else if (seen > 0 && part < 100 && isAndAHalf(tokens, at, words)) {
      at += 2;
      part += 0.5;
    } else if (seen === 0 || !goesOn(tokens, at, part, total, words)) break;
    seen += 1;
  }
  if (seen === 0) return null;
  return { value: round(total + part), to: at, scaled };
}

const smallOf = (lower: string, words: Words): number | undefined =>
  words.numbers[lower] ?? compound(lower, words);

const AND = /^(and|et|y)$/;

/** "Two and a half million": a scale follows the half. */
const isAndAHalf = (tokens: readonly Token[], at: number, words: Words): boolean =>
  tokens[at]?.lower === "and" &&
  tokens[at + 1]?.lower === "a" &&
  tokens[at + 2]?.lower === "half" &&
  words.scales[tokens[at + 3]?.lower ?? ""] !== undefined;

/** Whether "and" or a comma belongs to the number: "a hundred and five", "four thousand and six", "one thousand, two hundred". */
function goesOn(
  tokens: readonly Token[],
  at: number,
  part: number,
  total: number,
  words: Words,
): boolean {
  const next = smallOf(tokens[at + 1]?.lower ?? "", words);
  if (next === undefined || next >= 100) return false;
  const whole = part === 0 && total >= 1000;
  if (AND.test(tokens[at]?.lower ?? "")) return part >= 100 || whole;
  return whole && tokens[at]?.text === "," && tokens[at + 2]?.lower === "hundred";
}

/** "The hundred and forty officers", "an additional hundred": no number stands before it. */
const isAlone = (tokens: readonly Token[], at: number, words: Words): boolean =>
  BEFORE_SCALE.test(tokens[at - 1]?.lower ?? "") ||
  (AND.test(tokens[at + 1]?.lower ?? "") &&
    smallOf(tokens[at + 2]?.lower ?? "", words) !== undefined);

const BEFORE_SCALE = /^(additional|further|extra|another|full|whole|its|their|his|our|the)$/;

function compound(lower: string, words: Words): number | undefined {
  const hyphen = lower.indexOf("-");
  if (hyphen === -1) return undefined;
  const parts = lower.split("-").filter((part) => !/^(et|y|strong)$/.test(part));
  let sum = 0;
  for (const part of parts) {
    const value = words.numbers[part] ?? words.scales[part];
    if (value === undefined) return undefined;
    sum =
      value >= 100
        ? Math.max(1, sum) * value
        : part === "vingts" || (part === "vingt" && sum === 4)
          ? sum * 20
          : sum + value;
  }
  return sum;
}
