import { interned } from "../tokens/interned.ts";
import type { Token, VerbForm } from "../tokens/tokens.ts";

/** A word as the verb that the tagger did not see in it. */
export const asVerb = (token: Token, lemma: string, form: VerbForm): Token => ({
  ...token,
  tag: "VERB",
  lemma: interned(lemma),
  form,
});

/** The verb of a word on -s that was taken for a noun: "visits", "supplies". The tagger leaves the s where it knows no such noun. */
export const verbOfThird = ({ lemma, lower }: Token): string =>
  lemma === lower ? lower.slice(0, -1) : lemma;

/** Of some verbs the one whose past this word is: "informed", "pledged". */
export const verbOfPast = (word: string, verbs: ReadonlySet<string>): string | undefined =>
  [word.slice(0, -2), word.slice(0, -1)].find((each) => verbs.has(each));
