import { BARE_SCALES, NUMBER_WORDS, SCALE_WORDS } from "./data/numberWords.ts";

/** A number that a text tells, and the span that must be read to know it. */
export interface FigureSpan {
  readonly start: number;
  /** One past the last code unit, scale words included: `5 million` is one figure and never 5. */
  readonly end: number;
  readonly value: number;
}

/**
 * Every number that a text tells, in figures or words of English, French and Spanish.
 *
 * A text is read as a whole, so that a quote cut out of `2,500` never tells 500. Where a spelling has
 * two readings (`1.500`) both are given; a range hands its scale back (`8 to 10 million`).
 */
export function figuresIn(text: string): readonly FigureSpan[] {
  const tokens = tokenize(text);
  const found: Reading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = digitsAt(text, tokens, at) ?? wordsAt(text, tokens, at);
    if (reading === null) at++;
    else {
      found.push(reading);
      at = reading.next;
    }
  }
  return found.flatMap((reading, at) => [
    ...reading.values.map((value) => ({ start: reading.start, end: reading.end, value })),
    ...lentScale(text, reading, found[at + 1]),
  ]);
}

/** Whether one of these figures lies within a span and tells this value. */
export function tellsFigure(
  figures: readonly FigureSpan[],
  span: { readonly start: number; readonly end: number },
  value: number,
): boolean {
  return figures.some(
    (figure) =>
      figure.start >= span.start &&
      figure.end <= span.end &&
      Math.abs(figure.value - value) <= 1e-9 * Math.max(1, Math.abs(value)),
  );
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly digits: boolean;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  /** Product of the scale words, 1 where there is none. */
  readonly scale: number;
  readonly next: number;
}

// Grouped figures first (2,500 2.500 2 500 2'500), then plain ones, then words; hyphens part words.
const TOKEN =
  /\d{1,3}(?:[ \u00a0\u202f\u2009'’.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?|\p{L}+/gu;

function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
    digits: /^\d/.test(match[0]),
  }));
}

function digitsAt(text: string, tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined || !token.digits) return null;
  let { end } = token;
  let scale = 1;
  let next = at + 1;
  for (; next < tokens.length; next++) {
    const word = tokens[next];
    const factor = word === undefined || word.digits ? undefined : SCALE_WORDS[word.lower];
    if (word === undefined || factor === undefined || !joined(text, end, word.start)) break;
    scale *= factor;
    end = word.end;
  }
  const values = spelt(token.lower).map((value) => value * scale);
  return { start: token.start, end, values, scale, next };
}

/** What a number in digits may mean; `1.500` is 1500 to some and 1.5 to others. */
function spelt(digits: string): readonly number[] {
  if (/^\d+$/.test(digits)) return [Number(digits)];
  const one = /^(\d+)[.,](\d+)$/.exec(digits);
  if (one !== null) {
    const decimal = Number(`${one[1]}.${one[2]}`);
    return (one[2] ?? "").length === 3 ? [Number(`${one[1]}${one[2]}`), decimal] : [decimal];
  }
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1];
  const whole = cents === undefined ? digits : digits.slice(0, -cents.length - 1);
  return [Number(`${whole.replace(/\D/g, "")}${cents === undefined ? "" : `.${cents}`}`)];
}

/** "two hundred and fifty", "a dozen", "half a million", "quatre-vingt-dix", "dos mil millones". */
function wordsAt(text: string, tokens: readonly Token[], from: number): Reading | null {
  const sum = new WordSum();
  let { end, next } = { end: tokens[from]?.start ?? 0, next: from };
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.digits) break;
    if (at > from && !joined(text, tokens[at - 1]?.end ?? 0, token.start)) break;
    const taken = sum.take(token.lower);
    if (taken === "no") break;
    // Connecting words are looked past only so far: "a half a half …" must not cost the square.
    if (taken === "perhaps" && at - next < 3) continue;
    if (taken === "perhaps") break;
    next = at + 1;
    end = token.end;
  }
  if (next === from || sum.value === null) return null;
  return { start: tokens[from]?.start ?? 0, end, values: [sum.value], scale: sum.scale, next };
}

/** Adds up number words; a connecting word counts only when a number follows it. */
class WordSum {
  #total = 0;
  #part = 0;
  #half = 0;
  #seen = false;
  #lead: "a" | "half" | null = null;
  scale = 1;

  get value(): number | null {
    return this.#seen ? this.#total + this.#part : null;
  }

  take(word: string): "yes" | "perhaps" | "no" {
    if (this.#seen && /^(and|et|y|a|de)$/.test(word)) return "perhaps";
    if (this.#seen && (word === "half" || word === "media" || word === "medio")) {
      this.#half = 0.5;
      return "perhaps";
    }
    if (!this.#seen && /^(half|a|an|un|une|una|demi|medio|media)$/.test(word)) {
      this.#lead = /^(half|demi|medio|media)$/.test(word) || this.#lead === "half" ? "half" : "a";
      if (NUMBER_WORDS[word] === undefined) return "perhaps";
    }
    const small = NUMBER_WORDS[word];
    if (small !== undefined) return this.#add(word, small);
    const scale = word.length > 2 ? SCALE_WORDS[word] : undefined;
    return scale === undefined ? "no" : this.#multiply(word, scale);
  }

  #add(word: string, small: number): "yes" {
    const fourScore = this.#part % 100 === 4 && /^vingts?$/.test(word);
    this.#part += fourScore ? 76 : small;
    this.#seen = true;
    return "yes";
  }

  #multiply(word: string, scale: number): "yes" | "no" {
    if (!this.#seen && this.#lead === null && !BARE_SCALES.has(word)) return "no";
    if (!this.#seen && this.#lead === "half") this.#part = 0.5;
    this.#part += this.#half;
    this.#half = 0;
    this.#seen = true;
    if (scale === 100)
      this.#part = Math.floor(this.#part / 100) * 100 + (this.#part % 100 || 1) * 100;
    else {
      const base = this.#part === 0 && this.#total > 0 ? this.#total : 0;
      this.#total = this.#total - base + (base || this.#part || 1) * scale;
      this.#part = 0;
      this.scale *= scale;
    }
    return "yes";
  }
}

/** In "8 to 10 million" the 8 may be eight million; the whole range must then be quoted. */
function lentScale(text: string, reading: Reading, next: Reading | undefined): FigureSpan[] {
  if (next === undefined || next.scale === 1 || reading.scale !== 1) return [];
  const between = text.slice(reading.end, next.start);
  if (
    between.length > 12 ||
    !/^\s*(?:[-–—]|to|and|or|à|a|et|ou|y|o|u)\s*\p{Sc}?\s*$/u.test(between)
  )
    return [];
  return reading.values.map((value) => ({
    start: reading.start,
    end: next.end,
    value: value * next.scale,
  }));
}

function joined(text: string, end: number, start: number): boolean {
  return start - end <= 2 && /^[\s\u00a0\u202f-]*$/.test(text.slice(end, start));
}
