import type { Amount } from "./amounts.ts";
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
import type { DateSpan } from "./dates.ts";
import type { NameSpan } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Chunk, Phrase } from "./nodes.ts";
import type { Token } from "./tokens.ts";
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
      if (!isPredicative(tokens, phrase, chunks)) chunks.push({ kind: "phrase", phrase });
      at = phrase.to;
    } else if (startsVerb(tokens, at)) {
      const predicate = readVerb(tokens, at, lexicon);
      chunks.push({ kind: "verb", predicate });
      at = predicate.to;
    } else at += 1;
  }
  return chunks;
}

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
  if (token.tag === "ADV" && !lexicon.bounds.has(lower)) return { chunk: null, to: at + 1 };
  return null;
}

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
      if (gap && at > start) break;
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
