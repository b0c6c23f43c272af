import type { Amount } from "./amounts.ts";
import type { DateSpan } from "./calendar.ts";
import type { NameSpan } from "./gazetteer.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Chunk, Phrase } from "./nodes.ts";
import type { Token } from "./tokens.ts";
import { readVerb, startsVerb } from "./verbs.ts";

/** The spans found in a sentence before it is chunked. */
export interface Spans {
  readonly names: readonly NameSpan[];
  readonly dates: readonly DateSpan[];
  readonly amounts: readonly Amount[];
}

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

/** "Is ready", "remains dependent": adjectives after a verb are no noun phrase. */
function isPredicative(
  tokens: readonly Token[],
  phrase: Phrase,
  chunks: readonly Chunk[],
): boolean {
  if (chunks[chunks.length - 1]?.kind !== "verb" || phrase.names.length > 0) return false;
  return tokens
    .slice(phrase.from, phrase.to)
    .every((token) => token.tag === "ADJ" || token.tag === "ADV");
}

function closingOf(tokens: readonly Token[], at: number): number {
  for (let look = at + 1; look < Math.min(tokens.length, at + 14); look++) {
    if (tokens[look]?.text === ")" || tokens[look]?.text === "]") return look;
  }
  return -1;
}

function timePhrase(date: DateSpan): Phrase {
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

interface Small {
  readonly chunk: Chunk | null;
  readonly to: number;
}

const JOINERS: readonly (readonly string[])[] = [
  ["as", "well", "as"],
  ["along", "with"],
  ["together", "with"],
  ["ainsi", "que"],
  ["así", "como"],
  ["alongside"],
  ["as", "did"],
];

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
  if (token.tag === "ADV" && lexicon.words.bounds[lower] === undefined)
    return { chunk: null, to: at + 1 };
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

function relativeAt(
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
    return last.kind === "phrase" && (startsVerb(tokens, at + 1) || tokens[at + 1]?.tag === "ADV");
  if (token.lower === "que" && lexicon.code !== "en")
    return last.kind === "phrase" && !last.phrase.pronoun;
  return true;
}

const DOUBLE = new Set(["as", "after", "before", "since", "until", "till", "than", "once"]);

function isSubordinator(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined || !lexicon.set("subordinators").has(token.lower)) return false;
  if (
    token.tag === "DET" ||
    (token.tag === "PRON" && token.lower !== "that" && token.lower !== "what")
  )
    return false;
  if (lexicon.code !== "en") return !lexicon.set("prepositions").has(token.lower);
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

const INSIDE = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "X"]);

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
    return makePhrase(tokens, start, start + 1, -1, spans, true, lexicon);
  let at = start;
  let possessor = -1;
  let nouns = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > start && dateAt.has(at)) break;
    const name = spans.names.find((span) => span.from === at && span.to > at);
    if (name !== undefined) {
      nouns += 1;
      at = name.to;
      continue;
    }
    const amount = spans.amounts.find(
      (span) => span.from === at || (span.from < at && at < span.to),
    );
    if (amount !== undefined && amount.to > at) {
      // "Canada 8.7 million": a giver, and its figure told without a verb.
      const gap = spans.names.some(
        (span) => span.to === at && /^(state|organisation)$/.test(span.name.kind),
      );
      if (gap) break;
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
  return makePhrase(tokens, start, at, possessor, spans, false, lexicon);
}

const hasAmount = (spans: Spans, from: number, to: number) =>
  spans.amounts.some((amount) => amount.from >= from && amount.from < to);

type Step = "in" | "noun" | "possessor" | "end";

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
  if (token.tag === "ADV" && (at > start || lexicon.words.bounds[token.lower] !== undefined)) {
    return next !== undefined && /^(ADJ|NUM)$/.test(next.tag) && nouns === 0 ? "in" : "end";
  }
  if (token.tag === "ADP" && lexicon.words.bounds[token.lower] !== undefined && next?.tag === "NUM")
    return nouns === 0 ? "in" : "end";
  return "end";
}

/** A participle before its noun ("the planned force"), or a noun that was tagged as a verb. */
function verbInside(tokens: readonly Token[], at: number, nouns: number): Step {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (nouns > 0 || token === undefined) return "end";
  const follows = next !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(next.tag);
  if (follows && (token.form === "past" || token.form === "ing")) return "in";
  if (
    before !== undefined &&
    (before.tag === "DET" || before.tag === "ADJ" || before.lower === "'s")
  )
    return "noun";
  return "end";
}

function makePhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  possessor: number,
  spans: Spans,
  pronoun: boolean,
  lexicon: Lexicon,
): Phrase {
  const names = spans.names.filter((span) => span.from >= from && span.to <= to);
  const amounts = spans.amounts.filter(
    (span) => span.to <= to && span.to > from && span.from >= from - 4,
  );
  return {
    from,
    to,
    head: headOf(tokens, from, to, possessor, lexicon),
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

/** English heads stand last; French and Spanish ones first, after articles and figures. */
function headOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  possessor: number,
  lexicon: Lexicon,
): number {
  if (lexicon.code === "en") {
    for (let at = to - 1; at > Math.max(possessor, from - 1); at--) {
      const tag = tokens[at]?.tag;
      if (tag === "NOUN" || tag === "PROPN") return at;
    }
    return to - 1;
  }
  for (let at = from; at < to; at++) {
    const tag = tokens[at]?.tag;
    if (tag === "NOUN" || tag === "PROPN") return at;
  }
  return to - 1;
}
