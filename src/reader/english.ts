import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import { mergeInto, wordOf } from "./englishWords.ts";
import { interned } from "./interned.ts";
import { cutSentences, type Sentence, type Tag, type Token } from "./tokens.ts";

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
  return cutSentences(text, repairTags(tokens, personnel, verbs), ends);
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

const MONTH = /^(may|march)$/;
const NAME_LINK = /^(da|de|del|dos|van|von|bin|ben|el|al|der|du|di)$/;
const NEVER_NAMES =
  /^(pledges?|offers?|help|support|aid|money|funds?|cash|funding|talks?|officials?|donors?|leaders?|lawmakers?|senators?|ministers?|equipment|vehicles?|training|diplomats?|parliamentarians?|republicans?|countries|nations|governments|allies|partners)$/;

const STATES = /^(countries|nations|states|governments|allies)$/;

/** "Her government pledges 200 million": a verb taken for a plural noun. */
function nounAsVerb(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "NOUN" && token.tag !== "PROPN") return null;
  if (before === undefined || next === undefined) return null;
  // "These countries fund the mission".
  if (STATES.test(before.lower) && verbs.has(token.lower) && /^(CCONJ|DET|PRON)$/.test(next.tag))
    return { ...token, tag: "VERB", lemma: token.lower, form: "base" };
  // "Kenyan police officers land in Port-au-Prince".
  // But "the mission's return to", "the United Nations head of mission".
  const plural = /^(NOUN|PROPN)$/.test(before.tag) && before.lower.endsWith("s");
  const moves = /^(ADP|ADV|PART)$/.test(next.tag) && next.lower !== "of";
  if (MOVES.test(token.lower) && plural && moves)
    return { ...token, tag: "VERB", lemma: token.lower, form: "base" };
  if (!token.lower.endsWith("s")) return null;
  // "Member states to pay": a plural, not what somebody states.
  if (token.lower === "states") return null;
  const lemma = token.lower.slice(0, -1);
  const relative = /^(which|who|that)$/.test(before.lower);
  if (!verbs.has(lemma) || (!relative && !/^(NOUN|PROPN)$/.test(before.tag))) return null;
  // "Canada hands over vehicles".
  const phrasal = before.tag === "PROPN" && /^(over|out|up|back|off|down)$/.test(next.lower);
  if (!phrasal && !/^(DET|NUM|SYM|PRON)$/.test(next.tag) && next.lower !== "to") return null;
  return { ...token, tag: "VERB", lemma: interned(lemma), form: "finite" };
}

const MOVES = /^(land|return|head|sail|fly)$/;

const MODALS = /^(would|will|could|might|should|may|can|must|shall|'ll|to)$/;

/** "Would back the mission", "to lead it": a verb after a modal that was taken for something else. */
function mendVerb(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (!/^(ADV|NOUN|ADJ|ADP)$/.test(token.tag) || before === undefined || next === undefined)
    return null;
  if (!MODALS.test(before.lower) || !verbs.has(token.lower)) return null;
  if (before.lower === "to" ? before.tag !== "PART" : before.tag !== "AUX") return null;
  if (!/^(DET|PRON|NUM|PROPN|ADJ|NOUN|SYM)$/.test(next.tag)) return null;
  return { ...token, tag: "VERB", lemma: token.lower, form: "base" };
}

/** "By training their police": what is done, not what is given. */
function mendGerund(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "NOUN" || before?.lower !== "by" || !token.lower.endsWith("ing")) return null;
  if (!/^(DET|PRON|PROPN|ADJ|NUM)$/.test(next?.tag ?? "")) return null;
  const stem = token.lower.slice(0, -3);
  const lemma = [stem, `${stem}e`].find((each) => verbs.has(each));
  return lemma === undefined
    ? null
    : { ...token, tag: "VERB", lemma: interned(lemma), form: "ing" };
}

/** "Neighbouring Ghana", "of developed nations", "to further reinforce": words beside others that were taken for verbs. */
function mendModifier(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): Token | null {
  if (token.lower === "offshore" && token.tag === "ADV") return { ...token, tag: "ADJ" };
  if (token.tag !== "VERB") return null;
  const rest = { ...token, form: undefined };
  const between = before?.tag === "ADP" && next?.tag === "NOUN" && /[^e]ed$/.test(token.lower);
  if (between && token.form === "past") return { ...rest, tag: "ADJ", lemma: token.lower };
  if (/^neighbou?ring$/.test(token.lower)) return { ...rest, tag: "ADJ", lemma: token.lower };
  return token.lower === "further" && next?.tag === "VERB" ? { ...rest, tag: "ADV" } : null;
}

/** "Police or soldiers", "part of": nouns that were taken for verbs. */
function mendNoun(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  personnel: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "VERB" || token.form === "past" || token.form === "ing") return null;
  // "An offshore patrol vessel".
  const craft =
    token.lower === "patrol" && /^(vessel|boat|ship|aircraft|plane)s?$/.test(next?.lower ?? "");
  // "Greece has ships in it".
  const owned = token.lower === "ships" && /^(has|have|had)$/.test(before?.lower ?? "");
  const people = personnel.has(token.lower.replace(/s$/, "")) && before?.tag !== "PART";
  const modal = before !== undefined && (before.tag === "AUX" || MODALS.test(before.lower));
  const piece =
    token.lower === "part" &&
    (next?.lower === "of" || /^(take|took|taking|taken|takes)$/.test(before?.lower ?? ""));
  const article = before !== undefined && before.tag === "DET" && before.lower !== "that";
  if (
    !piece &&
    !craft &&
    !owned &&
    !(people && !modal && !/^(man|field|staff|boot|guard|force|team|company)$/.test(token.lower)) &&
    !article
  )
    return null;
  const lemma = interned(token.lower.replace(/s$/, ""));
  return { ...token, tag: "NOUN", lemma, form: undefined };
}

/** Mend what the tagger is known to get wrong in news: "Troops" as a name, "may" as a month. */
function repairTags(
  tokens: readonly Token[],
  personnel: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (token.tag === "PROPN") {
      const single = token.lower.replace(/ies$/, "y").replace(/s$/, "");
      const starts =
        before === undefined || before.tag === "SPACE" || /^[.!?"“”:•–-]$/.test(before.text);
      if (starts && (personnel.has(single) || NEVER_NAMES.test(token.lower))) {
        return { ...token, tag: "NOUN", lemma: interned(single) };
      }
      if (token.lower === "may" && next?.tag === "VERB")
        return { ...token, tag: "AUX", form: "base" };
    }
    if (
      token.tag === "AUX" &&
      MONTH.test(token.lower) &&
      /^\p{Lu}/u.test(token.text) &&
      next?.tag === "NUM"
    ) {
      return { ...token, tag: "PROPN" };
    }
    if (
      NAME_LINK.test(token.lower) &&
      next?.tag === "PROPN" &&
      before !== undefined &&
      /^\p{Lu}/u.test(before.text)
    ) {
      return { ...token, tag: "PROPN" };
    }
    const described = mendModifier(token, before, next);
    if (described !== null) return described;
    const mended = mendVerb(token, before, next, verbs) ?? mendNoun(token, before, next, personnel);
    if (mended !== null) return mended;
    const asVerb = nounAsVerb(token, before, next, verbs) ?? mendGerund(token, before, next, verbs);
    if (asVerb !== null) return asVerb;
    if (
      token.tag === "VERB" &&
      token.form === "base" &&
      before?.tag === "ADP" &&
      before.lower !== "to"
    ) {
      return { ...token, tag: "NOUN" };
    }
    if (
      token.tag === "ADJ" &&
      /ed$/.test(token.lower) &&
      before !== undefined &&
      next !== undefined
    ) {
      const lemma = [token.lower.slice(0, -2), token.lower.slice(0, -1)].find((each) =>
        verbs.has(each),
      );
      const has = before.tag === "AUX" && /^(has|have|had)$/.test(before.lower);
      const places =
        (has || /^(NOUN|PROPN|PRON)$/.test(before.tag)) && /^(DET|PRON|NUM|PROPN)$/.test(next.tag);
      if (lemma !== undefined && places)
        return { ...token, tag: "VERB", lemma: interned(lemma), form: "past" };
    }
    if (token.lower === "'s" && token.tag === "VERB") return { ...token, tag: "PART" };
    return token;
  });
}
