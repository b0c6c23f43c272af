import type { Lexicon } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";
import { withoutAsides } from "./asides.ts";
import { type Chunk, type Phrase, type Predicate, phraseOf, plays } from "./nodes.ts";

/** Fold prepositions, appositions and enumerations into their phrases. */
export function group(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Chunk[] {
  return enumerations(
    appositions(prepositions(inclusions(withoutAsides(chunks), tokens, lexicon)), tokens, lexicon),
    tokens,
    lexicon,
  );
}

/** "Several countries, including Kenya and Chad,": the names join the phrase before them. */
function inclusions(chunks: readonly Chunk[], tokens: readonly Token[], lexicon: Lexicon): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const each = chunks[at];
    if (each === undefined) continue;
    const including =
      (each.kind === "verb" && each.predicate.lemma === "include" && !each.predicate.finite) ||
      (each.kind === "prep" && /^(including|notamment)$/.test(each.word));
    const host = lastPhrase(out);
    const named =
      host !== null && likens(each) && isNamedKind(host, chunks[at + 1], tokens, lexicon);
    if (!(including || named) || host === null || phraseOf(chunks[at + 1]) === null) {
      out.push(each);
      continue;
    }
    if (out[out.length - 1]?.kind === "comma") out.pop();
    let next = at + 1;
    while (
      phraseOf(chunks[next]) !== null ||
      (chunks[next]?.kind === "comma" && phraseOf(chunks[next + 1]) !== null) ||
      chunks[next]?.kind === "conj"
    ) {
      const phrase = phraseOf(chunks[next]);
      if (phrase !== null) host.also.push(phrase);
      next += 1;
    }
    at = chunks[next]?.kind === "comma" ? next : next - 1;
  }
  return out;
}

const likens = (chunk: Chunk): boolean =>
  (chunk.kind === "prep" || chunk.kind === "sub") && /^(as|like)$/.test(chunk.word);

/** "Nations such as Benin", "countries like Chad": states by their kind, and then by name. */
function isNamedKind(
  host: Phrase,
  next: Chunk | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const head = tokens[host.head];
  const name = phraseOf(next);
  return (
    head !== undefined &&
    head.lower !== head.lemma &&
    lexicon.set("partyNouns").has(head.lemma) &&
    name !== null &&
    isState(name)
  );
}

function lastPhrase(chunks: readonly Chunk[]): Phrase | null {
  const last = chunks[chunks.length - 1];
  return phraseOf(last?.kind === "comma" ? chunks[chunks.length - 2] : last);
}

function prepositions(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  let host: Phrase | null = null;
  for (const [at, each] of chunks.entries()) {
    if (each.kind === "prep" && chunks[at + 1]?.kind === "phrase") continue;
    if (each.kind !== "phrase") {
      out.push(each);
      host = null;
      continue;
    }
    const before = chunks[at - 1];
    const phrase = each.phrase;
    if (before?.kind === "prep") {
      phrase.prep = before.word;
      if (host !== null && phrase.date === null) {
        phrase.host = host;
        host.mods.push(phrase);
      }
    }
    if (phrase.date === null) host = phrase;
    out.push(each);
  }
  return out;
}

/** The index after a phrase and the prepositional phrases that follow it. */
export function afterMods(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  for (;;) {
    const phrase = phraseOf(chunks[next]);
    if (phrase === null || (phrase.prep === "" && phrase.date === null)) return next;
    next += 1;
  }
}

/** Whether a phrase's head is a title or a word for a state ("the foreign minister", "the island nation"). */
function describes(phrase: Phrase, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const head = tokens[phrase.head];
  if (head === undefined || phrase.amounts.length > 0) return false;
  const word = head.lemma.replace(/s$/, "");
  return (
    lexicon.set("titles").has(word) ||
    lexicon.set("titles").has(head.lemma) ||
    lexicon.set("partyNouns").has(head.lemma)
  );
}

function names(phrase: Phrase, tokens: readonly Token[]): boolean {
  return tokens[phrase.head]?.tag === "PROPN" && phrase.date === null;
}

function appositions(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const each = chunks[at];
    if (each === undefined) continue;
    out.push(each);
    const first = phraseOf(each);
    if (first === null || first.date !== null) continue;
    const comma = afterMods(chunks, at);
    const second = phraseOf(chunks[comma + 1]);
    if (
      chunks[comma]?.kind !== "comma" ||
      second === null ||
      second.prep !== "" ||
      second.date !== null
    )
      continue;
    const after = afterMods(chunks, comma + 1);
    const closing = chunks[after];
    const closed = closing === undefined || closing.kind === "comma" || closing.kind === "stop";
    const pair =
      (describes(first, tokens, lexicon) && names(second, tokens) && !isState(second)) ||
      (names(first, tokens) &&
        (!isState(first) || lexicon.set("partyNouns").has(tokens[second.head]?.lemma ?? "")) &&
        describes(second, tokens, lexicon) &&
        !listGoesOn(chunks, after));
    if (!closed || !pair) continue;
    first.appos = second;
    for (let mod = at + 1; mod < comma; mod++) out.push(chunks[mod] as Chunk);
    for (let mod = comma + 2; mod < after; mod++) out.push(chunks[mod] as Chunk);
    at = closing?.kind === "comma" ? after : after - 1;
  }
  return out;
}

const isState = (phrase: Phrase) =>
  phrase.names.some((span) => span.name.kind === "state" && span.to === phrase.to);

/** After a second item that describes: a third one, joined by "and", would make it a list. */
function listGoesOn(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === "conj" && phraseOf(chunks[at + 1]) !== null;
}

type Kind = "party" | "thing" | "time";

function kindOf(phrase: Phrase, tokens: readonly Token[], lexicon: Lexicon): Kind {
  if (phrase.date !== null) return "time";
  const named = phrase.names.some((span) => span.to === phrase.to || span.name.kind === "leader");
  if (phrase.amounts.length > 0 && lexicon.resources.has(tokens[phrase.head]?.lemma ?? ""))
    return "thing";
  if (phrase.appos !== null || phrase.pronoun) return "party";
  return named || describes(phrase, tokens, lexicon) || names(phrase, tokens) ? "party" : "thing";
}

/** "Kenya, the Bahamas and Jamaica": one phrase with the others joined to it. */
function enumerations(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Chunk[] {
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const each = chunks[at];
    if (each === undefined) continue;
    const first = phraseOf(each);
    out.push(each);
    if (first === null || first.date !== null) continue;
    const list = listAt(chunks, at, tokens, lexicon);
    if (list === null) continue;
    for (const phrase of list.phrases) {
      if (phrase.prep === "") phrase.prep = first.prep;
      first.also.push(phrase);
    }
    at = list.end - 1;
  }
  return out;
}

interface List {
  readonly phrases: readonly Phrase[];
  readonly end: number;
}

function listAt(
  chunks: readonly Chunk[],
  start: number,
  tokens: readonly Token[],
  lexicon: Lexicon,
): List | null {
  const first = phraseOf(chunks[start]);
  if (first === null) return null;
  const kind = kindOf(first, tokens, lexicon);
  const phrases: Phrase[] = [];
  let at = start + 1;
  let joined = -1;
  let end = -1;
  for (;;) {
    let look = at;
    const comma = chunks[look]?.kind === "comma";
    if (comma) look += 1;
    const link = chunks[look];
    const conj =
      link?.kind === "conj" && link.word !== "but" && link.word !== "mais" && link.word !== "pero";
    if (conj) look += 1;
    const next = phraseOf(chunks[look]);
    if ((!comma && !conj) || next === null || next.date !== null) break;
    if (next.prep !== "" && next.prep !== first.prep) break;
    if (kindOf(next, tokens, lexicon) !== kind) break;
    if (startsClause(chunks, start, look)) break;
    phrases.push(next);
    at = look + 1;
    if (conj) {
      joined = phrases.length;
      end = at;
      if (chunks[at]?.kind !== "comma" && chunks[at]?.kind !== "conj") break;
    }
    while (phraseOf(chunks[at])?.prep && phraseOf(chunks[at])?.date === null && kind === "thing")
      at += 1;
  }
  if (joined > 0) return { phrases: phrases.slice(0, joined), end };
  // A list without a conjunction: only names of parties, three or more.
  if (kind === "party" && phrases.length >= 2) return { phrases, end: at };
  return null;
}

/** The last item of a list of objects may be the subject of the next clause ("…, and Kenya will send"). */
function startsClause(chunks: readonly Chunk[], start: number, at: number): boolean {
  if (!inObject(chunks, start)) return false;
  const next = chunks[afterMods(chunks, at)];
  if (next?.kind !== "verb" || !next.predicate.finite) return false;
  // Participles after a list of objects ("sent by") do not open a clause.
  if (next.predicate.to - next.predicate.from > 1 || next.predicate.tense !== "past") return true;
  const after = chunks[chunks.indexOf(next) + 1];
  const agent = after?.kind === "phrase" && /^(by|par|por)$/.test(after.phrase.prep);
  return chunks[at - 1]?.kind === "conj" && chunks[at - 2]?.kind === "comma" && !agent;
}

/** Whether an item stands after its clause's verb: "met Kenya and …", but not "soldiers from Kenya and …". */
function inObject(chunks: readonly Chunk[], start: number): boolean {
  const before = chunks[start - 1];
  if (before?.kind === "verb") return !speaks(before.predicate);
  if (phraseOf(chunks[start])?.prep === "") return false;
  for (let at = start - 1; at >= 0; at--) {
    const each = chunks[at];
    // "Said soldiers from Kenya and …": what follows a verb of speech is a clause of its own.
    if (each?.kind === "verb") return !speaks(each.predicate);
    if (each?.kind === "sub" || each?.kind === "relative" || each?.kind === "stop") return false;
  }
  return false;
}

const speaks = (verb: Predicate): boolean =>
  plays(verb, "say") && !/^(tell|inform|assure|remind|notify)$/.test(verb.lemma);
