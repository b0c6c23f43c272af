import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import { interned } from "../tokens/interned.ts";
import { cutSentences, type Sentence, type Tag, type Token } from "../tokens/tokens.ts";
import { repairTags } from "./englishTags.ts";
import { mergeInto, wordOf } from "./englishWords.ts";
import { withVerb } from "./verbless.ts";

// One instance per process: a second one breaks the model's tables, and loading takes a tenth of a second.
let tagger: WinkMethods | undefined;

/** Split English text into tagged sentences. Offsets are exact; what cannot be placed is left out. */
export function tagEnglish(
  text: string,
  personnel: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): Sentence[] {
  tagger ??= winkNLP(model, ["sbd", "pos"]);
  const its = tagger.its;
  const document = tagger.readDoc(readable(text));
  const all = document.tokens();
  // The library's types do not admit its own helpers here.
  const read = (helper: unknown) => all.out(helper as never) as unknown as string[];
  const values = read(its.value);
  const tags = read(its.pos);
  const lemmas = read(its.lemma);
  const gaps = read(its.precedingSpaces);
  const raw: Token[] = [];
  let at = 0;
  for (const [index, value] of values.entries()) {
    at += (gaps[index] ?? "").length;
    if (!text.startsWith(value, at)) {
      const found = text.indexOf(value, Math.max(0, at - 2));
      if (found === -1 || found > at + 200) continue;
      at = found;
    }
    raw.push(wordOf(value, at, interned(tags[index] ?? "X") as Tag, lemmas[index] ?? value));
    at += value.length;
  }
  const ends = new Set<number>();
  const spans = document.sentences().out(its.span as never) as unknown as [number, number][];
  const lastEnds = spans.map(([, last]) => last);
  const ending = new Set(lastEnds);
  const tokens: Token[] = [];
  mergeInto(tokens, ends, raw, raw.length === values.length ? ending : new Set());
  return cutSentences(text, repairTags(tokens, personnel, verbs), ends).map((sentence) => ({
    ...sentence,
    tokens: withVerb(sentence.tokens, verbs),
  }));
}

/** The text with what the tagger would cut wrongly set apart; words stand where they stood, or a place beside. */
const readable = (text: string): string =>
  text.replace(OWNER_AT_END, "$1 $2").replace(GLUED_COINS, "$1 ").replace(QUOTED_FIGURE, " $1 ");

/** "Sh2.1 billion", "Ksh.500,000", "R2.5bn": money whose mark would be a word with the first figure, and the point a full stop. */
const GLUED_COINS =
  /\b(K?[Ss]hs?|KSH|(?:KES|USD|EUR|ZAR|R)(?=[\d.,]+\s?(?:million|billion|bn|m)\b))\.?(?=\d)/g;

/** "“More than 30” countries": the marks only say whose figure it is. */
const QUOTED_FIGURE =
  /["“]((?:(?:more than|about|around|up to|at least|over|nearly) )?\d[\d,]*)["”](?= \p{Ll})/giu;

/**
 * "It was Kenya's." is cut after the apostrophe like any other owner. Left together, the tagger would keep the whole as
 * a word of its own and take it for one in every later text: what it reads would hang on what it has read before.
 */
const OWNER_AT_END = /(['’]s)([^\p{L}\p{N}\s])/gu;
