import type { Amount } from "../tokens/amounts.ts";
import type { DateSpan } from "../tokens/dates.ts";
import type { NameSpan } from "../tokens/gazetteer.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import { EVERY, type Token } from "../tokens/tokens.ts";
import {
  closingOf,
  hasAmount,
  INSIDE,
  isPredicative,
  isSubordinator,
  JOINERS,
  makePhrase,
  relativeAt,
  type Spans,
  type Step,
  timePhrase,
  verbInside,
} from "./chunkParts.ts";
import type { Chunk, Phrase, Predicate } from "./nodes.ts";
import { readVerb, startsVerb } from "./verbs.ts";

/** Cut a sentence into noun phrases, verb groups and the small words between them. */
export function chunk(tokens: readonly Token[], spans: Spans, lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = [];
  const dateAt = new Map(spans.dates.map((date) => [date.from, date]));
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const closing = token.text === "(" || token.text === "[" ? closingOf(tokens, at) : -1;
    if (closing !== -1) {
      at = closing + 1;
      continue;
    }
    const date = dateAt.get(at);
    if (date !== undefined && date.to > at) {
      chunks.push({ kind: "phrase", phrase: timePhrase(date) });
      at = date.to;
      continue;
    }
    const figure = spans.amounts.some((amount) => amount.from === at);
    const small = figure ? null : smallChunk(tokens, at, chunks, lexicon);
    if (small !== null) {
      if (small.chunk !== null) chunks.push(small.chunk);
      at = small.to;
      continue;
    }
    const phrase = phraseAt(tokens, at, spans, dateAt, lexicon);
    if (phrase !== null && phrase.to > at) {
      if (!isPredicative(tokens, phrase, chunks) && !tellsWhen(phrase, tokens))
        chunks.push({ kind: "phrase", phrase });
      at = phrase.to;
    } else if (startsVerb(tokens, at)) {
      const predicate = readVerb(tokens, at, lexicon);
      chunks.push({ kind: "verb", predicate });
      at = afterParticle(predicate, tokens, spans);
    } else at += 1;
  }
  return chunks;
}

/** "Djibouti (1,520), Kenya (1,410 soldiers)": figures in brackets after a name, which take no part in the sentence. */
export function bracketed(tokens: readonly Token[], spans: Spans, lexicon: Lexicon): Phrase[] {
  const dateAt = new Map(spans.dates.map((date) => [date.from, date]));
  return spans.names.flatMap(({ to }) => {
    const figure = spans.amounts.some((amount) => amount.from === to + 1);
    if (tokens[to]?.text !== "(" || !figure || closingOf(tokens, to) === -1) return [];
    const phrase = phraseAt(tokens, to + 1, spans, dateAt, lexicon);
    return phrase === null ? [] : [phrase];
  });
}

const HYPHEN = /^[-‑–]$/;

/** Where a verb group ends, with the particle that belongs to it: "put up 3 million", "handed over vehicles". */
function afterParticle({ to, senses }: Predicate, tokens: readonly Token[], spans: Spans): number {
  const token = tokens[to];
  if (token?.tag !== "ADP" || !PARTICLE.test(token.lower)) return to;
  if (!senses.some((sense) => sense.to === to + 1)) return to;
  const apart = [...spans.amounts, ...spans.dates].some((span) => span.from === to);
  const dated = spans.dates.some((span) => span.from === to + 1);
  const place = token.lower === "in" && tokens[to + 1]?.tag === "PROPN";
  return apart || dated || place ? to : to + 1;
}

const PARTICLE = /^(up|over|out|down|off|away|back|in)$/;

/** "A day later the ministry said", "barely an hour earlier": no noun that does anything. */
function tellsWhen({ head, to, names }: Phrase, tokens: readonly Token[]): boolean {
  if (names.length > 0 || !SPANS_OF_TIME.test(tokens[head]?.lemma ?? "")) return false;
  return /^(later|earlier|ago|afterwards|afterward|before)$/.test(tokens[to]?.lower ?? "");
}

const SPANS_OF_TIME = /^(minute|hour|day|night|week|fortnight|month|year|decade)$/;

interface Small {
  readonly chunk: Chunk | null;
  readonly to: number;
}

/** Marks, conjunctions, prepositions, subordinators and relative words; null where none stands. */
function smallChunk(
  tokens: readonly Token[],
  at: number,
  chunks: readonly Chunk[],
  lexicon: Lexicon,
): Small | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.tag === "PUNCT" || token.tag === "SYM") return punctuation(token, at, tokens);
  const joiner = JOINERS.find((words) =>
    words.every((word, offset) => tokens[at + offset]?.lower === word),
  );
  if (
    joiner !== undefined &&
    chunks[chunks.length - 1]?.kind === "phrase" &&
    token.tag !== "VERB"
  ) {
    return { chunk: { kind: "conj", word: "and", at }, to: at + joiner.length };
  }
  const lower = token.lower;
  if (token.tag === "CCONJ" || (lexicon.set("conjunctions").has(lower) && token.tag !== "DET")) {
    return { chunk: { kind: "conj", word: lower, at }, to: at + 1 };
  }
  const relative = relativeAt(tokens, at, chunks, lexicon);
  if (relative) return { chunk: { kind: "relative", word: lower, at }, to: at + 1 };
  if (isSubordinator(tokens, at, lexicon))
    return { chunk: { kind: "sub", word: lower, at }, to: at + 1 };
  const asPreposition = token.tag === "SCONJ" && lexicon.set("prepositions").has(lower);
  if (token.tag === "ADP" || asPreposition || (lower === "to" && !startsVerb(tokens, at))) {
    return { chunk: { kind: "prep", word: token.lemma, at }, to: at + 1 };
  }
  // "The force itself lent", "its soldiers there have": words that only lean on the noun before them.
  const every = EVERY.test(lower) && /^(VERB|AUX)$/.test(tokens[at + 1]?.tag ?? "");
  const last = chunks[chunks.length - 1]?.kind;
  const leans = (last === "phrase" && (LEANS.test(lower) || every)) || (last === "comma" && every);
  if (leans || (token.tag === "ADV" && !lexicon.bounds.has(lower)))
    return { chunk: null, to: at + 1 };
  return null;
}

const LEANS = /^(itself|himself|herself|themselves|there|here)$/;

function punctuation(token: Token, at: number, tokens: readonly Token[]): Small | null {
  if (token.text === ",") return { chunk: { kind: "comma", at }, to: at + 1 };
  if (/^[–—-]$/.test(token.text)) {
    const spaced = tokens[at - 1]?.end !== token.start;
    return { chunk: spaced || token.text === "—" ? { kind: "comma", at } : null, to: at + 1 };
  }
  if (/^[;:.!?…•|]$/.test(token.text)) return { chunk: { kind: "stop", at }, to: at + 1 };
  if (token.tag === "SYM" && /[$€£¥]/.test(token.text)) return null;
  return { chunk: null, to: at + 1 };
}

function phraseAt(
  tokens: readonly Token[],
  start: number,
  spans: Spans,
  dateAt: ReadonlyMap<number, DateSpan>,
  lexicon: Lexicon,
): Phrase | null {
  const first = tokens[start];
  if (first === undefined) return null;
  const possessives = lexicon.set("possessives");
  if (first.tag === "PRON" && !possessives.has(first.lower))
    return makePhrase(tokens, start, start + 1, -1, spans, true);
  let at = start;
  let possessor = -1;
  let nouns = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > start && dateAt.has(at)) break;
    const name = nameFrom(at, spans);
    if (name !== null) {
      if (at > start && startsClause(tokens, name, lexicon)) break;
      nouns += 1;
      at = name.to;
      continue;
    }
    const amount = amountOver(at, spans);
    if (amount !== null && amount.to > at) {
      // "Canada 8.7 million": a giver, and its figure told without a verb.
      const gap = spans.names.some(
        (span) => span.to === at && /^(state|organisation|capital)$/.test(span.name.kind),
      );
      // "On the fringes of the General Assembly 40 governments met".
      const counted =
        tokens[at - 1]?.tag === "PROPN" && /^\p{Ll}/u.test(tokens[amount.to]?.text ?? "");
      if ((gap || counted) && at > start) break;
      at = amount.to;
      if (amount.currency !== undefined) nouns += 1;
      continue;
    }
    const step = stepIn(tokens, at, start, nouns, lexicon, possessives);
    if (step === "end") break;
    if (step === "possessor") possessor = at;
    if (step === "noun") nouns += 1;
    if (step === "possessor") nouns = 0;
    at += 1;
  }
  if (at === start) return null;
  if (
    nouns === 0 &&
    possessor === -1 &&
    !hasAmount(spans, start, at) &&
    !/^(NOUN|PROPN|NUM|ADJ|DET|X)$/.test(tokens[at - 1]?.tag ?? "")
  )
    return null;
  return makePhrase(tokens, start, at, possessor, spans, false);
}

/** "Under the plan Uganda will provide", "the police Kenya offered": a state that acts is no part of the noun before it. */
function startsClause(tokens: readonly Token[], { from, to, name }: NameSpan, lexicon: Lexicon) {
  const before = tokens[from - 1];
  const next = tokens[to];
  return (
    /^(state|organisation|capital)$/.test(name.kind) &&
    before?.tag === "NOUN" &&
    /^\p{Ll}/u.test(before.text) &&
    !lexicon.set("partyNouns").has(before.lemma) &&
    (next?.tag === "AUX" || (next?.tag === "VERB" && next.form !== "ing"))
  );
}

function nameFrom(at: number, { names }: Spans): NameSpan | null {
  for (const span of names) if (span.from === at && span.to > at) return span;
  return null;
}

function amountOver(at: number, { amounts }: Spans): Amount | null {
  for (const span of amounts) if (span.from === at || (span.from < at && at < span.to)) return span;
  return null;
}

function stepIn(
  tokens: readonly Token[],
  at: number,
  start: number,
  nouns: number,
  lexicon: Lexicon,
  possessives: ReadonlySet<string>,
): Step {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return "end";
  if (token.lower === "'s" && token.tag === "PART") return at > start ? "possessor" : "end";
  if (token.text === "'" || token.text === "’") {
    const owned = next !== undefined && /^(NOUN|ADJ|PROPN|NUM)$/.test(next.tag);
    return nouns > 0 &&
      owned &&
      tokens[at - 1]?.end === token.start &&
      tokens[at - 1]?.lower.endsWith("s")
      ? "possessor"
      : "end";
  }
  // "The 660-strong battalion".
  if (HYPHEN.test(token.text) && next?.lower === "strong" && tokens[at - 1]?.end === token.start)
    return at > start ? "in" : "end";
  if (token.tag === "DET") return at === start || nouns === 0 ? "in" : "end";
  if (possessives.has(token.lower)) return at === start ? "in" : "end";
  if (INSIDE.has(token.tag)) {
    if (token.tag === "SYM" && !/[$€£¥%&]/.test(token.text)) return "end";
    return token.tag === "NOUN" || token.tag === "PROPN" ? "noun" : "in";
  }
  if (token.tag === "VERB" && at > start) return verbInside(tokens, at, nouns);
  if (token.tag === "ADV" && (at > start || lexicon.bounds.has(token.lower))) {
    return next !== undefined && /^(ADJ|NUM)$/.test(next.tag) && nouns === 0 ? "in" : "end";
  }
  if (token.tag === "ADP" && lexicon.bounds.has(token.lower) && next?.tag === "NUM")
    return nouns === 0 ? "in" : "end";
  return "end";
}
