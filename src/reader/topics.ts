import type { Claim } from "#ledger";
import { CLASSES } from "./data/en/classes.ts";
import { isMission } from "./gifts.ts";
import type { Weights } from "./model.ts";
import type { Phrase, Predicate } from "./nodes.ts";
import { giftOf } from "./resources.ts";
import type { Found, Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

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

/** How likely a sentence with these clues speaks of each topic, by its place in the list. */
export function topicChances(clues: readonly string[], weights: Weights): number[] {
  const sums = new Float64Array(TOPICS.length);
  for (const clue of clues) {
    const row = weights.get(clue);
    if (row === undefined) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  return Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)));
}

/**
 * What tells of its topics in a sentence: its words and their clusters, how they hang together, and what the rules
 * found.
 */
export function topicClues(
  scene: Scene,
  rules: readonly Found[],
  clusters: ReadonlyMap<string, string>,
): string[] {
  const words = wordsOf(scene);
  return [
    "bias",
    ...new Set([
      ...words.map((word) => `w ${word}`),
      ...words.slice(1).map((word, at) => `b ${words[at]} ${word}`),
      ...scene.parsed.predicates.flatMap((each) => verbClues(each, scene)),
      ...scene.parsed.phrases.flatMap((each) => thingClues(each, scene)),
      ...classClues(scene),
      ...clusterClues(scene, clusters),
      ...rules.flatMap(ruleClues),
    ]),
    ...placeClues(scene),
  ];
}

function ruleClues({ claim, rule, clues }: Found): string[] {
  const topic = topicOf(claim);
  return [
    `told ${topic}`,
    `told ${claim.kind}`,
    `rule ${rule} ${topic}`,
    ...clues.map((clue) => `rule ${rule} ${clue}`),
  ];
}

/** The sentence as words of the dictionary; names and figures stand as what they are. */
function wordsOf(scene: Scene): string[] {
  const { tokens, parsed } = scene;
  const said = tokens.map(wordOf);
  for (const { from, to, name } of parsed.names) {
    said[from] = nameOf(name.kind, name.code, scene);
    said.fill("", from + 1, to);
  }
  for (const { from, to } of parsed.dates) {
    said[from] = "DATE";
    said.fill("", from + 1, to);
  }
  for (const { from, to, currency } of parsed.amounts) {
    said[from] = currency === undefined ? "FIGURE" : "MONEY";
    said.fill("", from + 1, to);
  }
  return said.filter((word) => word !== "");
}

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES))
    for (const word of new Set(words)) classes.set(word, [...(classes.get(word) ?? []), name]);
  return classes;
})();

/** The words between two classes that still belong together. */
const NEAR = 5;

/** The classes of a sentence's words, every two that it holds, and every two that stand near each other. */
function classClues({ tokens, parsed }: Scene): string[] {
  const hits: { name: string; at: number }[] = [];
  for (const [at, { lemma, lower }] of tokens.entries())
    for (const name of CLASSES_OF.get(lemma) ?? CLASSES_OF.get(lower) ?? [])
      hits.push({ name, at });
  if (parsed.amounts.some((each) => each.currency !== undefined))
    hits.push({ name: "sum", at: -99 });
  if (parsed.names.some((span) => span.name.kind === "mission"))
    hits.push({ name: "named", at: -99 });
  const clues = new Set<string>();
  for (const [index, one] of hits.entries()) {
    clues.add(`c ${one.name}`);
    for (const other of hits.slice(index + 1)) {
      if (other.name === one.name) continue;
      const [together, near] = pairOf(one.name, other.name);
      clues.add(together);
      if (other.at - one.at <= NEAR && other.at >= one.at && one.at >= 0) clues.add(near);
    }
  }
  return [...clues];
}

/** The clusters of telling words, and each verb's with its subject. */
function clusterClues(scene: Scene, clusters: ReadonlyMap<string, string>): string[] {
  const { tokens, parsed } = scene;
  const words = tokens.flatMap((token) => {
    const cluster = TELLING.test(token.tag) ? clusters.get(token.lemma) : undefined;
    return cluster === undefined ? [] : [`k ${cluster}`];
  });
  const verbs = parsed.predicates.flatMap((predicate) => {
    const cluster = clusters.get(predicate.lemma);
    if (cluster === undefined) return [];
    return [`kv ${cluster}`, `ks ${cluster} ${kindOf(predicate.subject, scene)}`];
  });
  return [...words, ...verbs];
}

const TELLING = /^(VERB|NOUN|ADJ|ADV)$/;

const pairs = new Map<string, Map<string, readonly [together: string, near: string]>>();

/** The clues of two classes, made once: there are few classes, and many sentences. */
function pairOf(one: string, other: string): readonly [together: string, near: string] {
  const known = pairs.get(one)?.get(other);
  if (known !== undefined) return known;
  const sorted = one < other ? `${one} ${other}` : `${other} ${one}`;
  const made = [`cc ${sorted}`, `cn ${one} ${other}`] as const;
  pairs.set(one, (pairs.get(one) ?? new Map()).set(other, made));
  return made;
}

function wordOf(token: Token): string {
  if (token.tag === "PUNCT" || token.tag === "SPACE" || token.tag === "DET") return "";
  if (token.tag === "PROPN" && token.own === undefined) return `^${token.lower}`;
  return token.lemma;
}

function nameOf(kind: string, code: string, scene: Scene): string {
  if (kind === "mission") return "MISSION";
  if (code === scene.discourse.host) return "HOST";
  return kind === "organisation" ? code : kind === "leader" ? "LEADER" : "STATE";
}

function verbClues(predicate: Predicate, scene: Scene): string[] {
  const { tokens } = scene;
  const role = predicate.senses[0]?.frame.role ?? "none";
  const no = predicate.negated || predicate.subject?.negated ? " not" : "";
  const form = `${predicate.tense}${predicate.passive ? " passive" : ""}${no}`;
  const heads = [...predicate.objects, ...predicate.preps];
  return [
    `v ${role} ${form}`,
    `v ${predicate.lemma} ${form}`,
    `s ${predicate.lemma} ${kindOf(predicate.subject, scene)}`,
    `s ${role} ${kindOf(predicate.subject, scene)}`,
    ...heads.flatMap((each) => [
      `o ${role} ${each.prep} ${tokens[each.head]?.lemma ?? ""}`,
      `o ${predicate.lemma} ${tokens[each.head]?.lemma ?? ""}`,
    ]),
  ];
}

/** What a phrase stands for, as far as its names and its noun tell. */
function kindOf(phrase: Phrase | null, scene: Scene): string {
  if (phrase === null) return "none";
  if (phrase.pronoun) return "pronoun";
  const head = scene.tokens[phrase.head]?.lemma ?? "";
  for (const list of ["courts", "legislatures", "missionNouns"] as const)
    if (scene.lexicon.set(list).has(head)) return list;
  const name = phrase.names[0]?.name;
  return name === undefined ? "noun" : nameOf(name.kind, name.code, scene);
}

/** What a phrase gives, and how a word of a class stands in its sentence ("on the sidelines of the summit"). */
function thingClues(phrase: Phrase, scene: Scene): string[] {
  const lemma = scene.tokens[phrase.head]?.lemma ?? "";
  const stands = (CLASSES_OF.get(lemma) ?? []).map((name) => `p ${name} ${phrase.prep}`);
  return [...stands, ...givenClues(phrase, scene)];
}

function givenClues(phrase: Phrase, scene: Scene): string[] {
  const gift = giftOf(phrase, scene) ?? undefined;
  const mission = isMission(phrase, scene) ? [`mission ${phrase.prep}`] : [];
  if (gift === undefined) return mission;
  const figure = gift.quantity === undefined ? "bare" : "figure";
  return [
    ...mission,
    `t ${gift.resource} ${figure}`,
    `t ${gift.resource} ${figure} ${phrase.prep}`,
  ];
}

function placeClues({ parsed, discourse }: Scene): string[] {
  const today = discourse.published ?? "";
  const last = parsed.sentence.tokens.at(-1)?.text ?? "";
  return [
    `silence ${Math.min(discourse.silence, 4)}`,
    ...(parsed.index === 0 ? ["first"] : []),
    ...(discourse.proposed ? ["proposed"] : []),
    ...(last === "?" ? ["question"] : /^[.!”"’)]$/.test(last) ? [] : ["no-stop"]),
    ...parsed.dates
      .filter((each) => each.date !== null)
      .slice(0, 2)
      .map((each) => ((each.date ?? "") > today ? "date-ahead" : "date-past")),
    ...(parsed.names.some((span) => span.name.kind === "mission") ? ["mission-named"] : []),
  ];
}
