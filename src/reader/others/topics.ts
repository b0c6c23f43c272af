import type { Claim } from "#ledger";
import { CLASSES } from "../data/en/classes.ts";
import type { Clues } from "../learned/model.ts";
import { squeezed } from "../learned/recurrent.ts";
import { isMission } from "../meaning/gifts.ts";
import { giftOf } from "../meaning/resources.ts";
import type { Found, Scene } from "../meaning/scene.ts";
import type { Wording } from "../meaning/wording.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";
import type { Tag } from "../tokens/tokens.ts";

/** What a sentence may speak of, beside what is given: a kind of claim, and the slot that tells one from another. */
export const TOPICS = [
  "obstacle legal",
  "obstacle funding",
  "obstacle political",
  "obstacle security",
  "obstacle logistical",
  "request personnel",
  "request funding",
  "request equipment",
  "request training",
  "request logistics",
  "request backing",
  "requirement personnel",
  "requirement funding",
  "requirement equipment",
  "requirement training",
  "requirement logistics",
  "agreement mou",
  "agreement treaty",
  "agreement other",
  "engagement meeting",
  "engagement call",
  "engagement conference",
  "engagement visit",
  "mandate authorised",
  "mandate extended",
  "mandate changed",
  "mandate ended",
] as const;

/** One of the things that a sentence may speak of. */
export type Topic = (typeof TOPICS)[number];

/** What a claim speaks of; a topic that is not listed (a contribution, a need of backing) is none. */
export function topicOf(claim: Claim): string {
  switch (claim.kind) {
    case "obstacle":
      return `obstacle ${claim.type}`;
    case "request":
    case "requirement":
      return `${claim.kind} ${claim.resource}`;
    case "agreement":
      return `agreement ${claim.instrument}`;
    case "engagement":
      return `engagement ${claim.form}`;
    case "mandate":
      return `mandate ${claim.action}`;
    default:
      return "";
  }
}

/** How likely a sentence speaks of each topic, by its place in the list, given how much its clues speak for it. */
export const topicChances = (sums: Float64Array): readonly number[] => Array.from(sums, squeezed);

/**
 * Tell what speaks of topics in a sentence: its words, their classes and clusters, how they hang together, what the rules found,
 * and where it stands.
 */
export function tellTopics(
  scene: Scene,
  wording: Wording,
  rules: readonly Found[],
  clusters: ReadonlyMap<string, string>,
  clues: Clues,
): void {
  clues.tell("bias");
  const words = wordsOf(wording).map((word) => clues.part(word));
  for (const word of words) clues.once("w", word);
  for (let at = 1; at < words.length; at++) clues.once("b", words[at - 1], words[at]);
  for (const each of scene.parsed.predicates) tellVerb(each, scene, clues);
  for (const each of scene.parsed.phrases) tellThing(each, scene, clues);
  tellClasses(scene, clues);
  tellClusters(scene, clusters, clues);
  for (const each of rules) tellRule(each, clues);
  tellPlace(scene, clues);
}

function tellRule({ claim, rule, clues: own }: Found, clues: Clues): void {
  const topic = clues.part(topicOf(claim));
  const by = clues.part(rule);
  clues.once("told", topic);
  clues.once("told", clues.part(claim.kind));
  clues.once("rule", by, topic);
  for (const clue of own) clues.once("rule", by, clues.part(clue));
}

/** The sentence as words of the dictionary, articles and marks left out; names and figures stand as what they are. */
const wordsOf = ({ words, tags }: Wording): string[] =>
  words.filter((word, at) => !UNTOLD.test(tags[at] ?? "") || NAMED.test(word));

const UNTOLD = /^(PUNCT|DET)$/;

/** What names, figures and dates stand as, whatever their first word is. */
const NAMED = /^[A-Z]/;

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of new Set(words)) classes.set(word, [...(classes.get(word) ?? []), name]);
  return classes;
})();

/** The classes of a sentence's words, and every two that it holds. */
function tellClasses({ tokens, parsed }: Scene, clues: Clues): void {
  const names = new Set<string>();
  for (const { lemma, lower } of tokens)
    for (const name of CLASSES_OF.get(lemma) ?? CLASSES_OF.get(lower) ?? []) names.add(name);
  if (parsed.amounts.some((each) => each.currency !== undefined)) names.add("sum");
  if (parsed.names.some((span) => span.name.kind === "mission")) names.add("named");
  const parts = [...names].sort().map((name) => clues.part(name));
  for (const [index, one] of parts.entries()) {
    clues.tell("c", one);
    for (let next = index + 1; next < parts.length; next++) clues.tell("cc", one, parts[next]);
  }
}

/** The clusters of telling words. */
function tellClusters(
  { tokens }: Scene,
  clusters: ReadonlyMap<string, string>,
  clues: Clues,
): void {
  for (const token of tokens) {
    const cluster = TELLING.has(token.tag) ? clusters.get(token.lemma) : undefined;
    if (cluster !== undefined) clues.once("k", clues.part(cluster));
  }
}

const TELLING: ReadonlySet<Tag> = new Set(["VERB", "NOUN", "ADJ", "ADV"]);

function tellVerb(predicate: Predicate, scene: Scene, clues: Clues): void {
  const { subject } = predicate;
  const lemma = clues.part(predicate.lemma);
  const role = clues.part(predicate.senses[0]?.frame.role ?? "none");
  const no = predicate.negated || subject?.negated ? " not" : "";
  const form = clues.part(`${predicate.tense}${predicate.passive ? " passive" : ""}${no}`);
  clues.once("v", role, form);
  clues.once("v", lemma, form);
  for (const phrases of [predicate.objects, predicate.preps])
    for (const each of phrases) {
      const noun = clues.part(scene.tokens[each.head]?.lemma ?? "");
      clues.once("o", role, clues.part(each.prep), noun);
      clues.once("o", lemma, noun);
    }
}

/** What a phrase gives, and how a word of a class stands in its sentence ("on the sidelines of the summit"). */
function tellThing(phrase: Phrase, scene: Scene, clues: Clues): void {
  const lemma = scene.tokens[phrase.head]?.lemma ?? "";
  const prep = clues.part(phrase.prep);
  for (const name of CLASSES_OF.get(lemma) ?? []) clues.once("p", clues.part(name), prep);
  if (isMission(phrase, scene)) clues.once("mission", prep);
  const gift = giftOf(phrase, scene);
  if (gift === null) return;
  const figure = clues.part(gift.quantity === undefined ? "bare" : "figure");
  const resource = clues.part(gift.resource);
  clues.once("t", resource, figure);
  clues.once("t", resource, figure, prep);
}

/** Texts by their sentences, and sentences by their letters, from short to long. */
const TEXT_STEPS = [2, 6, 14];
const SENTENCE_STEPS = [60, 130, 220];

const stepOf = (size: number, steps: readonly number[]): string =>
  String(steps.filter((step) => size >= step).length);

/** Where in the text the sentence stands, how long both are, and what of the mission and of dates it names. */
function tellPlace({ parsed, discourse }: Scene, clues: Clues): void {
  const today = discourse.published ?? "";
  const last = parsed.sentence.tokens.at(-1)?.text ?? "";
  clues.tell("silence", clues.part(String(Math.min(discourse.silence, 4))));
  const { index } = parsed;
  const { length } = discourse.sentences;
  const { start, end } = parsed.sentence;
  clues.tell("place", clues.part(String(Math.min(index, 3))));
  clues.tell("quarter", clues.part(String(Math.floor((4 * index) / length))));
  clues.tell("text", clues.part(stepOf(length, TEXT_STEPS)));
  clues.tell("sentence", clues.part(stepOf(end - start, SENTENCE_STEPS)));
  if (discourse.proposed) clues.tell("proposed");
  if (last === "?") clues.tell("question");
  else if (!/^[.!”"’)]$/.test(last)) clues.tell("no-stop");
  for (const { date } of parsed.dates.filter((each) => each.date !== null).slice(0, 2))
    clues.tell((date ?? "") > today ? "date-ahead" : "date-past");
  if (parsed.names.some((span) => span.name.kind === "mission")) clues.tell("mission-named");
}
