import { interned, remembering } from "../tokens/interned.ts";
import { keyOf, makeToken, type Tag, type Token, type VerbForm } from "../tokens/tokens.ts";

/** How a word is written, and how it compares: looked up at once, since words lie far apart in memory. */
const written = remembering((value) => ({ text: interned(value), lower: keyOf(value) }));

/** A word as the tagger told it. */
export function wordOf(value: string, start: number, tag: Tag, told: string): Token {
  const { text, lower } = written(value);
  const lemma = told === value ? lower : keyOf(told);
  const form = tag === "VERB" || tag === "AUX" ? formOf(lower, lemma) : undefined;
  return makeToken({ start, end: start + text.length, text, lower, lemma, tag, form });
}

const PRESENT = new Set(["are", "am", "'re", "'m", "'ve", "'ll", "wo", "ca", "sha"]);

function formOf(lower: string, lemma: string): VerbForm {
  if (lower.endsWith("ing") && lower !== lemma) return "ing";
  if (lower === lemma || PRESENT.has(lower)) return "base";
  if (lower.endsWith("s") && !lower.endsWith("ss")) return "finite";
  return "past";
}

/** Join words that a hyphen without spaces binds ("Port-au-Prince", "Kenya-led"); figures stay apart. */
export function mergeInto(
  tokens: Token[],
  ends: Set<number>,
  raw: readonly Token[],
  ending: ReadonlySet<number>,
): void {
  for (let index = 0; index < raw.length; index++) {
    let token = raw[index];
    if (token === undefined) continue;
    let last = index;
    while (joins(raw[last], raw[last + 1], raw[last + 2])) last += 2;
    if (last > index) token = joined(raw.slice(index, last + 1));
    tokens.push(token);
    for (let inner = index; inner <= last; inner++) {
      if (ending.has(inner)) ends.add(tokens.length - 1);
    }
    index = last;
  }
}

function joins(left?: Token, hyphen?: Token, right?: Token): boolean {
  if (hyphen === undefined || left === undefined || right === undefined) return false;
  if (hyphen.text !== "-" && hyphen.text !== "‑") return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start) return false;
  return /^\p{L}/u.test(right.text) && /[\p{L}.]$/u.test(left.text);
}

function joined(parts: readonly Token[]): Token {
  const first = parts[0] as Token;
  const last = parts[parts.length - 1] as Token;
  const text = interned(parts.map((part) => part.text).join(""));
  const numeric = parts.every((part) => part.tag === "NUM" || part.tag === "PUNCT");
  const named = last.tag === "PROPN" || (/^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(last.text));
  const tag = numeric ? "NUM" : named ? "PROPN" : last.tag === "NOUN" ? "NOUN" : "ADJ";
  const lower = keyOf(text);
  const verbal = /^(co|re)-/.test(lower) && last.tag === "VERB";
  if (verbal)
    return { ...wordOf(text, first.start, "VERB", `${first.lower}-${last.lemma}`), lower };
  return makeToken({ start: first.start, end: last.end, text, lower, lemma: lower, tag });
}
