import type { Phrase } from "../parse/nodes.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";

/** The word before a craft's name: "the frigate Hessen", "HMS Diamond"; undefined where the phrase is no name. */
export function craftBefore(
  { from, head }: Phrase,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Token | undefined {
  if (tokens[head]?.tag !== "PROPN") return undefined;
  const before = tokens.slice(from, head);
  const word = before.findLast(({ tag }) => tag !== "PROPN");
  if (word?.tag === "NOUN") return word;
  return before.find((token) => isNavyMark(token, lexicon)) ?? word;
}

/** Whether a word is the mark of a navy ("HMS"), which stands before the names of its ships. */
export const isNavyMark = ({ lower }: Token, lexicon: Lexicon): boolean =>
  lexicon.set("navyMarks").has(lower);

/** Whether a word is one for a craft or for other gear. */
export const isCraft = (token: Token, lexicon: Lexicon): boolean =>
  isNavyMark(token, lexicon) || lexicon.resources.get(token.lemma) === "equipment";
