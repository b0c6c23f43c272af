import type { Words } from "./language.ts";

const openings = new WeakMap<Words, ReadonlySet<string>>();

/** The words that a figure may begin with, figures in digits apart. */
export function figureOpeners(words: Words): ReadonlySet<string> {
  const known = openings.get(words);
  if (known !== undefined) return known;
  const currencies = Object.keys(words.currencies);
  const made = new Set([
    ...Object.keys(words.numbers),
    ...Object.keys(words.scales),
    ...currencies,
    ...currencies.filter((key) => /[$€£¥]$/.test(key)).map((key) => key.slice(0, -1)),
    ...["a", "an", "une", "un", "una", "half", "demi", "medio", "media"],
  ]);
  openings.set(words, made);
  return made;
}
