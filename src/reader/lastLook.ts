import { CLAIM_KINDS } from "#ledger";
import { RELATED, RELATIONS, type Seen, seen, tiesOf, UNNAMED } from "./claimTies.ts";
import { type Curve, calibrated } from "./learned/calibrate.ts";
import { chanceOf, type Forest } from "./learned/forest.ts";
import { TOPICS, topicOf } from "./others/topics.ts";
import type { ReadClaim } from "./reading.ts";

/** What claims are judged by at last: trees, and the share of right claims at each chance that they give. */
export interface LastJudgement {
  readonly forest: Forest;
  readonly curve: Curve;
}

/**
 * Judge the claims of a document once more, each by what was read beside it: in its sentence, of its parties, of its thing, and
 * in the whole text. Claims stay as they are and in their order; their confidence is what the trees make of it. A forest
 * without trees leaves all as it was.
 */
export function lookOver(
  claims: readonly ReadClaim[],
  text: string,
  { forest, curve }: LastJudgement,
): readonly ReadClaim[] {
  if (forest.trees.length === 0) return claims;
  const rows = rowsOver(claims, text);
  return claims.map(({ claim }, at) => ({
    claim,
    confidence: calibrated(chanceOf(rows[at] ?? [], forest), curve),
  }));
}

/** What is told of each claim by itself, in the order of its numbers. */
const ITSELF = [
  "chance",
  "kind",
  "resource",
  "stage",
  "topic",
  "status",
  "parties",
  "unnamed",
  "joint",
  // A figure by its order of magnitude, its bound and what it counts.
  "figure-size",
  "bound",
  "basis",
  "unit",
  // Whether it has a condition, and a fund that it goes through.
  "condition",
  "channel",
  // Whom the text cites: a person, an outlet, one of the claim's own parties.
  "person",
  "outlet",
  "own-word",
  // How many are affected, how many are asked.
  "affected",
  "asked",
] as const;

/**
 * What is told of the sentence and its place in the text, lengths in characters. The trees are not told how long the text is:
 * texts that are learned from are short.
 */
const PLACE = [
  "sentence-length",
  "sentence-words",
  "sentence-commas",
  "sentence-digits",
  "quoted-words",
  "place",
  "paragraphs-before",
] as const;

/** What the numbers of a row tell, in their order. The trees are learned with it: after a change, make them anew. */
export const LOOK_COLUMNS: readonly string[] = [
  ...ITSELF,
  ...PLACE,
  ...Object.keys(RELATIONS),
  // Claims near it, what their confidences come to, how many of its kind are likelier, how many stand in its sentence.
  "others",
  "all-others",
  "rank",
  "others-in-sentence",
];

/** A claim is compared with so many on each side of it, in the order in which they were read. */
const REACH = 60;

/** What is told of each claim of a document, as a row of numbers, as in {@link LOOK_COLUMNS}. */
export function rowsOver(claims: readonly ReadClaim[], text: string): Float32Array[] {
  const all = claims.map(seen);
  const breaks = paragraphsIn(text);
  return all.map((one, at) => {
    const others = [
      ...all.slice(Math.max(0, at - REACH), at),
      ...all.slice(at + 1, at + 1 + REACH),
    ];
    const highest = new Float32Array(RELATED.length);
    for (const other of others) {
      const ties = tiesOf(one, other);
      for (let which = 0; which < RELATED.length; which++) {
        const needed = RELATED[which] ?? 0;
        if ((ties & needed) === needed && other.confidence > (highest[which] ?? 0))
          highest[which] = other.confidence;
      }
    }
    return Float32Array.from([
      ...byItself(one),
      ...placeOf(one, text, breaks),
      ...highest,
      others.length,
      others.reduce((sum, { confidence }) => sum + confidence, 0),
      others.filter(
        ({ claim, confidence }) => claim.kind === one.claim.kind && confidence > one.confidence,
      ).length,
      others.filter((other) => other.start === one.start).length,
    ]);
  });
}

const STATUSES = [
  "open contested resolved",
  "sought drafting signed in-force ended",
  "planned held cancelled",
  "proposed adopted rejected",
].flatMap((each) => each.split(" "));
const BOUNDS = ["exact", "about", "atLeast", "upTo"];
const BASES = ["total", "additional", "rotation", "part"];
const UNITS = ["persons", "items"];

function byItself({ claim, confidence, parties, resource, stage, figure }: Seen): number[] {
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const { attribution } = claim;
  const flag = (told: unknown): number => (told === undefined || told === false ? 0 : 1);
  const told: Readonly<Record<(typeof ITSELF)[number], number>> = {
    chance: confidence,
    kind: CLAIM_KINDS.indexOf(claim.kind),
    resource,
    stage,
    topic: (TOPICS as readonly string[]).indexOf(topicOf(claim)),
    status: "status" in claim ? STATUSES.indexOf(claim.status ?? "") : -1,
    parties: parties.size,
    unnamed: parties.has(UNNAMED) ? 1 : 0,
    joint: "joint" in claim ? flag(claim.joint) : 0,
    "figure-size": figure === null ? -1 : Math.log10(Math.max(1, figure)),
    bound: BOUNDS.indexOf(quantity?.bound ?? ""),
    basis: BASES.indexOf(quantity?.basis ?? ""),
    unit: quantity === undefined ? -2 : UNITS.indexOf(quantity.unit),
    condition: "conditions" in claim ? flag(claim.conditions) : 0,
    channel: "through" in claim ? flag(claim.through) : 0,
    person: flag(attribution?.person),
    outlet: flag(attribution?.outlet),
    "own-word": attribution?.party !== undefined && parties.has(attribution.party) ? 1 : 0,
    affected: "affects" in claim ? (claim.affects?.length ?? 0) : 0,
    asked: "to" in claim ? (claim.to?.length ?? 0) : 0,
  };
  return ITSELF.map((name) => told[name]);
}

/** Paragraphs are told apart up to so many. */
const MOST_PARAGRAPHS = 9;

/** Where the first paragraphs end. */
const paragraphsIn = (text: string): number[] =>
  [...text.matchAll(/\n\s*\n/g)].slice(0, MOST_PARAGRAPHS).map(({ index }) => index);

function placeOf({ start, end }: Seen, text: string, breaks: readonly number[]): number[] {
  const sentence = text.slice(start, Math.min(end, start + LONGEST));
  const count = (what: RegExp): number => sentence.match(what)?.length ?? 0;
  const told: Readonly<Record<(typeof PLACE)[number], number>> = {
    "sentence-length": end - start,
    "sentence-words": 1 + count(/ /g),
    "sentence-commas": count(/,/g),
    "sentence-digits": count(/[0-9]/g),
    "quoted-words": count(/["“«]/g),
    place: start / Math.max(1, text.length),
    "paragraphs-before": breaks.filter((at) => at < start).length,
  };
  return PLACE.map((name) => told[name]);
}

/** Of a longer sentence only the beginning is counted. */
const LONGEST = 2000;
