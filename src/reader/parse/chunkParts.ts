import type { Amount } from "../tokens/amounts.ts";
import type { DateSpan } from "../tokens/dates.ts";
import type { NameSpan } from "../tokens/gazetteer.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import { EVERY, type Token } from "../tokens/tokens.ts";
import type { Chunk, Phrase } from "./nodes.ts";
import { startsVerb } from "./verbs.ts";

/** The spans found in a sentence before it is chunked. */
export interface Spans {
  readonly names: readonly NameSpan[];
  readonly dates: readonly DateSpan[];
  readonly amounts: readonly Amount[];
}

/** "Is ready", "remains dependent": adjectives after a verb are no noun phrase. */
export function isPredicative(
  tokens: readonly Token[],
  phrase: Phrase,
  chunks: readonly Chunk[],
): boolean {
  if (chunks[chunks.length - 1]?.kind !== "verb" || phrase.names.length > 0) return false;
  return tokens
    .slice(phrase.from, phrase.to)
    .every((token) => token.tag === "ADJ" || token.tag === "ADV");
}

/** Where the bracket that opens here closes, within fourteen tokens; or -1. */
export function closingOf(tokens: readonly Token[], at: number): number {
  for (let look = at + 1; look < Math.min(tokens.length, at + 14); look++) {
    if (tokens[look]?.text === ")" || tokens[look]?.text === "]") return look;
  }
  return -1;
}

/** A date as a phrase of its own. */
export function timePhrase(date: DateSpan): Phrase {
  return {
    from: date.from,
    to: date.to,
    head: date.to - 1,
    names: [],
    amounts: [],
    possessor: -1,
    date,
    pronoun: false,
    negated: false,
    prep: "",
    mods: [],
    also: [],
    appos: null,
    host: null,
  };
}

/** Words that join names as "and" does. */
export const JOINERS: readonly (readonly string[])[] = [
  ["as", "well", "as"],
  ["along", "with"],
  ["together", "with"],
  ["ainsi", "que"],
  ["así", "como"],
  ["alongside"],
  ["as", "did"],
];

/** Whether a word opens a clause about the noun before it. */
export function relativeAt(
  tokens: readonly Token[],
  at: number,
  chunks: readonly Chunk[],
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || !lexicon.set("relatives").has(token.lower)) return false;
  const last = chunks[chunks.length - 1];
  if (last === undefined) return false;
  const afterPhrase =
    last.kind === "phrase" || last.kind === "comma" || last.kind === "prep" || last.kind === "conj";
  if (!afterPhrase) return false;
  if (token.lower === "that")
    return (
      last.kind === "phrase" &&
      (startsVerb(tokens, at + 1) ||
        tokens[at + 1]?.tag === "ADV" ||
        describesNoun(tokens, chunks, lexicon))
    );
  return true;
}

/** Nouns whose "that" tells what they say, and does not describe them. */
const CONTENT =
  /^(fact|idea|news|word|hope|condition|sign|doubt|report|claim|view|fear|promise|pledge|statement|suggestion|proposal|announcement|belief|concern|notice|hint|assurance|rumour|understanding|guarantee|indication|warning|day|evidence|chance|risk|case)$/;

/** "The 100 million dollars that Washington promised": a clause that describes the noun before it. */
function describesNoun(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  lexicon: Lexicon,
): boolean {
  const last = chunks[chunks.length - 1];
  if (last?.kind !== "phrase" || last.phrase.pronoun || last.phrase.date !== null) return false;
  const head = tokens[last.phrase.head];
  if (head === undefined || CONTENT.test(head.lemma)) return false;
  if (last.phrase.amounts.length > 0 || lexicon.resources.has(head.lemma)) return true;
  const verb = chunks.findLast((each) => each.kind === "verb");
  if (verb?.kind !== "verb") return true;
  return !verb.predicate.senses.some((sense) =>
    /^(say|thank|ask|want|promise)$/.test(sense.frame.role),
  );
}

const DOUBLE = new Set(["as", "after", "before", "since", "until", "till", "than", "once"]);

/** "Since Friday", "since March", "since 2007", "since then". */
const isTime = (word: string, { calendar }: Lexicon): boolean =>
  calendar.weekdays.has(word) ||
  calendar.months.has(word) ||
  /^(\d{4}|then|late|early|mid)$/.test(word);

/** Whether a word opens a clause here: "after" does so before a noun and its verb, and is a preposition else. */
export function isSubordinator(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || !lexicon.set("subordinators").has(token.lower)) return false;
  const after = tokens[at + 1]?.lower ?? "";
  // "That would mean": no clause of another.
  const opens = at === 0 || /^[.!?"“”:;•]$/.test(tokens[at - 1]?.text ?? "");
  if (token.lower === "that" && opens && startsVerb(tokens, at + 1)) return false;
  // "The Kingdom provided 5 million", "since Friday the Bahamas has had": verbs and prepositions.
  if (/^(provided|given)$/.test(token.lower) && after !== "that") return false;
  if (token.lower === "since" && isTime(after, lexicon)) return false;
  if (token.lower === "so" && /^(far|many|much|does|did|do|too)$/.test(after)) return false;
  if (token.lower === "as" && /^(of|for|to|part)$/.test(after)) return false;
  if (token.lower === "as" && after === "one" && tokens[at + 2]?.lower === "of") return false;
  if (
    token.tag === "DET" ||
    (token.tag === "PRON" && token.lower !== "that" && token.lower !== "what")
  )
    return false;
  if (!DOUBLE.has(token.lower))
    return token.tag !== "ADV" || /^(when|where|how|why|once|so|while)$/.test(token.lower);
  // "After" opens a clause where a verb follows its first noun phrase.
  for (let look = at + 1; look < Math.min(tokens.length, at + 9); look++) {
    const next = tokens[look];
    if (next === undefined || next.tag === "PUNCT" || next.tag === "SPACE") return false;
    if (/^(he|she|they|it|we)$/.test(next.lower) && look > at + 1) return false;
    if (next.tag === "AUX") return true;
    if (next.tag === "VERB")
      return (
        look > at + 1 &&
        next.form !== "ing" &&
        !(next.form === "past" && tokens[look + 1]?.lower === "by")
      );
  }
  return false;
}

/** Parts of speech that stand within a noun phrase. */
export const INSIDE = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "X"]);

/** Whether a figure begins between two tokens. */
export const hasAmount = (spans: Spans, from: number, to: number) =>
  spans.amounts.some((amount) => amount.from >= from && amount.from < to);

/** What a token is to the noun phrase before it. */
export type Step = "in" | "noun" | "possessor" | "end";

/** Pasts that are no participles, or stand before no noun as such. */
const ONLY_PAST =
  /^(took|gave|went|came|began|flew|drew|wrote|spoke|saw|did|grew|rose|knew|threw|sank|ran|left|said|met|held|told|became)$/;

/** A participle before its noun ("the planned force"), or a noun that was tagged as a verb. */
export function verbInside(tokens: readonly Token[], at: number, nouns: number): Step {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (nouns > 0 || token === undefined) return "end";
  const follows = next !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
  // "The general appealed for": not what was appealed, as in "the wounded".
  const acts = before?.tag === "ADJ" && /^(ADP|DET|PRON|SCONJ|PART)$/.test(next?.tag ?? "");
  // "Italy and Spain each announced a sum".
  const every = EVERY.test(before?.lower ?? "") && next?.tag === "DET";
  if (/^(them|him|us)$/.test(next?.lower ?? "")) return "end";
  if (token.form === "past" && (acts || every || ONLY_PAST.test(token.lower))) return "end";
  if (follows && (token.form === "past" || token.form === "ing")) return "in";
  if (
    before !== undefined &&
    (before.tag === "DET" || before.tag === "ADJ" || before.lower === "'s")
  )
    return "noun";
  return "end";
}

/** The tokens `from` up to but not including `to` as a phrase, with the names and figures in them. */
export function makePhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  possessor: number,
  spans: Spans,
  pronoun: boolean,
): Phrase {
  const names = spans.names.filter((span) => span.from >= from && span.to <= to);
  const amounts = spans.amounts.filter(
    (span) => span.to <= to && span.to > from && span.from >= from - 4,
  );
  return {
    from,
    to,
    head: headOf(tokens, from, to, possessor),
    names,
    amounts,
    possessor,
    date: null,
    pronoun,
    negated: /^(no|none|neither|nobody|aucun|aucune|ningún|ninguna|nul|nulle)$/.test(
      tokens[from]?.lower ?? "",
    ),
    prep: "",
    mods: [],
    also: [],
    appos: null,
    host: null,
  };
}

/** Heads stand last, after the possessor. */
function headOf(tokens: readonly Token[], from: number, to: number, possessor: number): number {
  for (let at = to - 1; at > Math.max(possessor, from - 1); at--) {
    const tag = tokens[at]?.tag;
    if (tag === "NOUN" || tag === "PROPN") return at;
  }
  return to - 1;
}
