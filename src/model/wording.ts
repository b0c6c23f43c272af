/** Whether a name stands in a text as a whole word: capitals must match for short forms (`US`, `UN`). */
export function namesStand(names: readonly string[], text: string): boolean {
  const lower = text.toLowerCase();
  return names.some((name) =>
    isShortForm(name) ? stands(name, text) : stands(name.toLowerCase(), lower),
  );
}

/**
 * Whether every word of a slot is taken from the text: words of four letters or more by their first
 * five letters, so that an inflected form passes, and every figure as it is written.
 */
export function wordsStand(words: string, text: string): boolean {
  const there = new Set(stems(text));
  return stems(words).every((stem) => there.has(stem));
}

/** Characters that a reader does not see: zero-width marks, direction marks, tag characters. */
export const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/;

/** The part of a text in which the antecedents of a quote are looked for, the quote included. */
export function antecedents(
  text: string,
  quote: { readonly start: number; readonly end: number },
): string {
  const sentenceEnd = text.slice(quote.end, quote.end + REST_OF_SENTENCE).search(/[.!?\n]/);
  const end = sentenceEnd < 0 ? quote.end : quote.end + sentenceEnd;
  return `${headline(text)}\n${text.slice(Math.max(0, quote.start - ANTECEDENT_REACH), end)}`;
}

/** The lines of a text in which a quote stands. */
export function paragraphOf(
  text: string,
  quote: { readonly start: number; readonly end: number },
): string {
  const end = text.indexOf("\n", quote.end);
  return text.slice(text.lastIndexOf("\n", quote.start) + 1, end < 0 ? text.length : end);
}

/** How far before a quote its pronouns and descriptions may point, in UTF-16 code units. */
const ANTECEDENT_REACH = 1_500;
const REST_OF_SENTENCE = 300;

/** The first line of a document, which names what it is about. */
function headline(text: string): string {
  return text.trimStart().slice(0, 250).split("\n", 1)[0] ?? "";
}

function isShortForm(name: string): boolean {
  return name.length <= 8 && name === name.toUpperCase();
}

function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWordSign(text[at - 1]) && !isWordSign(text[at + name.length])) return true;
  }
  return false;
}

/** Whether a code unit belongs to a word: a letter, a digit or half of a pair. */
export function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(sign);
}

function stems(text: string): readonly string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return [...plain.matchAll(/\d+|\p{L}{4,}/gu)].map(([word]) =>
    word.slice(0, /^\d/.test(word) ? 20 : 5),
  );
}
