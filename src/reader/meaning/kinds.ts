import type { Party } from "#ledger";
import type { Phrase } from "../parse/nodes.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Discourse } from "./discourse.ts";

/** Lists of nouns for persons, offices and bodies that stand for their state. */
export const STANDS_FOR_STATE = ["titles", "institutions", "partyNouns", "legislatures"] as const;

/** "Several countries, including Kenya and Chad": who is named is meant; a number of them stays. */
export function withoutKind(parties: Party[], phrase: Phrase, tokens: readonly Token[]): Party[] {
  const [first, ...named] = parties;
  const next = phrase.also[0];
  if (typeof first !== "object" || first.unnamed !== true || next === undefined) return parties;
  const between = tokens.slice(phrase.to - 1, next.from).map((token) => token.lower);
  const kind = between.some((word) => /^(including|include|such|as|like|notamment)$/.test(word));
  return kind && named.length > 0 ? named : parties;
}

/** The words of a phrase without its figure and its small words. */
export function describedBy(phrase: Phrase, words: readonly Token[]): string {
  const figure = (at: number) =>
    phrase.amounts.some((each) => each.from <= phrase.from + at && phrase.from + at < each.to);
  return words
    .filter((token, at) => !/^(DET|NUM)$/.test(token.tag) && token.lower !== "such" && !figure(at))
    .map((token) => token.text)
    .join(" ");
}

/** "27 NATO members": so many states, and not the alliance. */
export function countsMembers(
  phrase: Phrase,
  tokens: readonly Token[],
  { lexicon }: Discourse,
): boolean {
  const head = tokens[phrase.head];
  return (
    phrase.amounts.length > 0 &&
    head !== undefined &&
    head.lower !== head.lemma &&
    lexicon.set("partyNouns").has(head.lemma)
  );
}
