import { findNames, type Gazetteer } from "../tokens/gazetteer.ts";
import { interned } from "../tokens/interned.ts";
import { cutSentences, makeToken, type Sentence, type Token } from "../tokens/tokens.ts";
import type { Dictionary } from "./dictionary.ts";
import { reorder, withCounted, withMission, withSpeaker } from "./romanceOrder.ts";
import { tagDrafts } from "./romanceTags.ts";
import { cutWords, type Draft } from "./romanceTokens.ts";

/**
 * Split French or Spanish text into sentences as the rules know them: every token keeps its place
 * and its own text, while `lower`, `lemma` and the order of words within a sentence say it in English.
 * So one grammar and one set of frames serve all languages.
 */
export function tagRomance(text: string, dictionary: Dictionary, gazetteer: Gazetteer): Sentence[] {
  const drafts = tagDrafts(cutWords(text, dictionary), dictionary);
  const ends = new Set<number>();
  for (const [at, draft] of drafts.entries())
    if (endsSentence(drafts, at, draft, dictionary)) ends.add(at);
  const sentences = cutSentences(text, drafts.map(toToken), ends);
  let counted: Token | null = null;
  return sentences.map((sentence) => {
    const inName = protectedNames(sentence.tokens, gazetteer);
    const tokens = withCounted(
      withMission(withSpeaker(reorder(sentence.tokens, inName))),
      dictionary.grammar.counted,
      counted,
    );
    counted =
      tokens.findLast(
        (token, at) =>
          token.tag === "NOUN" && COUNTED.test(token.lemma) && tokens[at - 1] !== undefined,
      ) ?? counted;
    return { ...sentence, tokens };
  });
}

/** What figures without a noun may count. */
const COUNTED =
  /^(officer|soldier|police|man|woman|gendarme|peacekeeper|agent|troop|personnel|member|people|person|vehicle|helicopter|drone|aircraft|adviser|instructor|trainer|expert|engineer|paratrooper|marine|armoured vehicle)$/;

function toToken(draft: Draft): Token {
  const { start, end, text, own } = draft;
  const entry = draft.entry ?? { lower: own, lemma: own, tag: "X" as const };
  return makeToken({
    start,
    end,
    text: interned(text),
    lower: interned(entry.lower),
    lemma: interned(entry.lemma),
    own: entry.lower === own ? undefined : interned(own),
    hanging: draft.hanging ?? false,
    tag: entry.tag,
    form: entry.form,
  });
}

/** The tokens of names of several words: they keep their order. */
function protectedNames(tokens: readonly Token[], gazetteer: Gazetteer): ReadonlySet<Token> {
  const kept = new Set<Token>();
  for (const span of findNames(tokens, gazetteer, null)) {
    if (span.to - span.from > 1)
      for (const token of tokens.slice(span.from, span.to)) kept.add(token);
  }
  return kept;
}

function endsSentence(
  drafts: readonly Draft[],
  at: number,
  draft: Draft,
  dictionary: Dictionary,
): boolean {
  const next = drafts[at + 1];
  if (/^[»”"]$/.test(draft.text))
    return /^[.!?…]$/.test(drafts[at - 1]?.text ?? "") && /^\p{Lu}/u.test(next?.text ?? "");
  if (!/^[.!?…]$/.test(draft.text)) return false;
  if (next !== undefined && /^[»”"]$/.test(next.text)) return false;
  if (draft.text !== ".") return next === undefined || !/^\p{Ll}/u.test(next.text);
  const before = drafts[at - 1];
  if (
    before !== undefined &&
    before.end === draft.start &&
    dictionary.grammar.abbreviation.test(before.own)
  )
    return false;
  return next === undefined || next.start > draft.end;
}
