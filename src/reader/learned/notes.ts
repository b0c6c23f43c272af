import type { Scene } from "../meaning/scene.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";

/** Takes down what is so of a candidate: facts by name, and words by the place where they stand. */
export interface Notes {
  /** A fact with its value, one of few. */
  fact(name: string, value: string): void;
  /** A word, by its dictionary form, in a place. */
  word(place: string, lemma: string): void;
}

/** The value of a fact that is so or is not told. */
export const yes = "yes";
const small = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
/** A small number as a value, at most `most`. */
export const upTo = (value: number, most: number): string => small[Math.min(value, most)] ?? "9";

/** What each token of a sentence is: a name, a figure, a date, a verb or noun by its frame, a noun by its resource, a closed word or mark by itself, else its part of speech. */
export function kindsOf(scene: Scene): readonly string[] {
  const { tokens, parsed, lexicon } = scene;
  const kinds = tokens.map((token): string => {
    if (token.tag === "VERB" || token.tag === "ADJ") {
      const role = lexicon.verbs.get(token.lemma)?.[0]?.frame.role;
      if (role !== undefined) return role;
    }
    if (token.tag === "NOUN") {
      const resource = lexicon.resources.get(token.lemma);
      if (resource !== undefined) return resource;
      const role = lexicon.nouns.get(token.lemma)?.[0]?.role;
      if (role !== undefined) return role;
    }
    if (token.tag === "PUNCT" || token.tag === "SYM") return token.text;
    if (CLOSED.test(token.tag)) return token.lower;
    return token.tag;
  });
  for (const span of parsed.amounts)
    for (let at = span.from; at < span.to; at++) kinds[at] = span.currency ? "money" : "amount";
  for (const span of parsed.dates) for (let at = span.from; at < span.to; at++) kinds[at] = "date";
  for (const span of parsed.names)
    for (let at = span.from; at < span.to; at++) kinds[at] = span.name.kind;
  return kinds;
}

const CLOSED = /^(AUX|ADP|CCONJ|SCONJ|PART|DET|PRON)$/;
/** Parts of speech of words that tell something. */
export const TELLING = /^(VERB|NOUN|ADJ|ADV|AUX|PART|SCONJ|ADP)$/;

/** The role of a verb by its first frame. */
export const roleOf = (predicate: Predicate | null): string =>
  predicate === null ? "none" : (predicate.senses[0]?.frame.role ?? "plain");

/** The form of a verb and its clause. */
export function noteClause(name: string, predicate: Predicate, notes: Notes): void {
  notes.fact(name, roleOf(predicate));
  notes.fact(NAMES.tense[name] ?? name, predicate.tense);
  notes.fact(NAMES.clause[name] ?? name, predicate.clause);
  if (predicate.passive) notes.fact(NAMES.form[name] ?? name, "passive");
  if (predicate.negated) notes.fact(NAMES.form[name] ?? name, "not");
  if (predicate.subject?.negated) notes.fact(NAMES.form[name] ?? name, "nobody");
  if (predicate.perfect) notes.fact(NAMES.form[name] ?? name, "perfect");
  if (predicate.progressive) notes.fact(NAMES.form[name] ?? name, "progressive");
  if (!predicate.finite) notes.fact(NAMES.form[name] ?? name, "infinite");
  if (predicate.marker !== "") notes.fact(NAMES.marker[name] ?? name, predicate.marker);
}

const named = (what: string): Readonly<Record<string, string>> =>
  Object.fromEntries(["over", "above", "top", "own"].map((name) => [name, `${name} ${what}`]));
const NAMES = {
  tense: named("tense"),
  clause: named("clause"),
  form: named("form"),
  marker: named("marker"),
};

/** The role of a noun by its first frame. */
export const nounRole = (phrase: Phrase, scene: Scene): string | undefined =>
  scene.lexicon.nouns.get(scene.tokens[phrase.head]?.lemma ?? "")?.[0]?.role;

const LEFT = ["-0", "-1", "-2"];
const RIGHT = ["+0", "+1", "+2"];
const placed = new Map<string, string[]>();

/** The tokens beside a span, each by its distance. */
export function noteAround(
  name: string,
  from: number,
  to: number,
  left: number,
  right: number,
  scene: Scene,
  kinds: readonly string[],
  notes: Notes,
): void {
  let names = placed.get(name);
  if (names === undefined) {
    names = [...LEFT.map((at) => `${name}${at}`), ...RIGHT.map((at) => `${name}${at}`)];
    placed.set(name, names);
  }
  for (let step = 1; step <= left; step++)
    noteToken(names[step] ?? "", from - step, scene, kinds, notes);
  for (let step = 1; step <= right; step++)
    noteToken(names[step + LEFT.length] ?? "", to - 1 + step, scene, kinds, notes);
}

function noteToken(
  place: string,
  at: number,
  scene: Scene,
  kinds: readonly string[],
  notes: Notes,
): void {
  const token = scene.tokens[at];
  if (token === undefined) {
    notes.fact(place, "none");
    return;
  }
  notes.fact(place, kinds[at] ?? "");
  if (TELLING.test(token.tag)) notes.word(place, token.lemma);
}
