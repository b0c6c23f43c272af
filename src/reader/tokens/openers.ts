import type { Words } from "./language.ts";
import type { Token } from "./tokens.ts";

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

/** Whether a figure counts nothing: "resolution 2793", "Battle Group 38", "a text numbered 2793"; "no one", "the new one"; "57 votes out of 60". */
export function isNoCount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (VOTES.test(tokens[at + 1]?.lower ?? "")) return true;
  const rest = tokens.slice(Math.max(0, at - 3), at - 1);
  if (OF_VOTES.test(before) && rest.some((token) => VOTES.test(token.lower))) return true;
  if (tokens[at]?.lower === "one")
    return /^(no|not|new|old|this|that|which|every|any|each|same|latter|former)$/.test(before);
  return (
    /^(numbered|resolution|resolutions|résolution|resolución|battlegroup|phase|sector|article|chapter)$/.test(
      before,
    ) ||
    (before === "group" && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ""))
  );
}

const VOTES = /^(votes?|abstentions?|voix|votos?|abstenciones)$/;
const OF_VOTES = /^(of|to|against|for|from|in|contre|sur|contra|de)$/;

/** Whether two figures are what was and what is to be, and no range: "raised it from 100 to 200 million", "raise its 78 to 200". */
export function isChange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const verbs = tokens.slice(Math.max(0, at - 14), at - 1);
  if (/^(from|desde)$/.test(before?.lower ?? "") || /^(de|d['’])$/.test(before?.own ?? ""))
    return verbs.some((token) => CHANGES.test(token.lemma));
  return (
    /^(its|their|his|her|the)$/.test(before?.lower ?? "") &&
    verbs.some((token) => RAISES.test(token.lemma))
  );
}

const CHANGES =
  /^(increase|raise|double|triple|quadruple|boost|grow|rise|lift|expand|bring|extend|swell|go|jump|up|relieve)$/;
const RAISES = /^(increase|raise|boost|lift|expand)$/;
