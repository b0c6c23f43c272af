import { CLAIM_KINDS, type Claim, lowerOf, RESOURCES, STAGES } from "#ledger";
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

/** What is told of the sentence and its place in the text, lengths in characters. The trees are not told how long the text is: texts that are learned from are short. */
const PLACE = [
  "sentence-length",
  "sentence-words",
  "sentence-commas",
  "sentence-digits",
  "quoted-words",
  "place",
  "paragraphs-before",
] as const;

/** How other claims may stand to one; of those that do, a row tells the highest confidence. */
const RELATIONS = {
  "in-sentence": inSentence,
  "kind-in-sentence": (one, other) => sameKind(one, other) && inSentence(one, other),
  "gift-in-sentence": (one, other) => isKind(other, "contribution") && inSentence(one, other),
  "request-in-sentence": (one, other) => isKind(other, "request") && inSentence(one, other),
  "like-request-in-sentence": (one, other) =>
    isKind(other, "request") && inSentence(one, other) && sameThing(one, other),
  "need-in-sentence": (one, other) => isKind(other, "requirement") && inSentence(one, other),
  "obstacle-in-sentence": (one, other) => isKind(other, "obstacle") && inSentence(one, other),
  "meeting-in-sentence": (one, other) => isKind(other, "engagement") && inSentence(one, other),
  "sentence-before": (one, other) => isBefore(other, one) && one.start - other.end < NEXT,
  "sentence-after": (one, other) => isBefore(one, other) && other.start - one.end < NEXT,
  "of-its-kind": sameKind,
  gift: (_, other) => isKind(other, "contribution"),
  request: (_, other) => isKind(other, "request"),
  need: (_, other) => isKind(other, "requirement"),
  mandate: (_, other) => isKind(other, "mandate"),
  obstacle: (_, other) => isKind(other, "obstacle"),
  agreement: (_, other) => isKind(other, "agreement"),
  meeting: (_, other) => isKind(other, "engagement"),
  "own-gift": (one, other) => isKind(other, "contribution") && shareParties(one, other),
  "own-thing": ownThing,
  "own-thing-at-stage": (one, other) => ownThing(one, other) && one.stage === other.stage,
  "own-thing-otherwise": (one, other) => ownThing(one, other) && one.stage !== other.stage,
  "own-thing-before": (one, other) => ownThing(one, other) && isBefore(other, one),
  "own-figure": (one, other) => ownThing(one, other) && other.figure !== null,
  "own-backing": (one, other) =>
    sameKind(one, other) && shareParties(one, other) && other.resource === BACKING,
  "own-other": (one, other) =>
    sameKind(one, other) && shareParties(one, other) && other.resource !== BACKING,
  "same-figure": (one, other) => one.figure !== null && one.figure === other.figure,
} satisfies Record<string, (one: Seen, other: Seen) => boolean>;

type Relation = keyof typeof RELATIONS;
const RELATED = Object.keys(RELATIONS) as Relation[];

/** What the numbers of a row tell, in their order. The trees are learned with it: after a change, make them anew. */
export const LOOK_COLUMNS: readonly string[] = [
  ...ITSELF,
  ...PLACE,
  ...RELATED,
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
    for (const other of others)
      for (const [relation, name] of RELATED.entries())
        if (other.confidence > (highest[relation] ?? 0) && RELATIONS[name](one, other))
          highest[relation] = other.confidence;
    return Float32Array.from([
      ...byItself(one),
      ...placeOf(one, text, breaks),
      ...highest,
      others.length,
      others.reduce((sum, { confidence }) => sum + confidence, 0),
      others.filter((other) => sameKind(one, other) && other.confidence > one.confidence).length,
      others.filter((other) => other.start === one.start).length,
    ]);
  });
}

/** A claim with what it is compared by. */
interface Seen {
  readonly claim: Claim;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly parties: ReadonlySet<string>;
  readonly resource: number;
  readonly stage: number;
  readonly figure: number | null;
}

const BACKING = RESOURCES.indexOf("backing");
/** A sentence follows another within so many characters. */
const NEXT = 4;

function seen({ claim, confidence }: ReadClaim): Seen {
  const { start, end } = claim.quote;
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const resource = "resource" in claim ? claim.resource : undefined;
  return {
    claim,
    confidence,
    start,
    end,
    parties: new Set(
      partiesIn(claim).map((party) => (typeof party === "string" ? party : UNNAMED)),
    ),
    resource: resource === undefined ? -1 : RESOURCES.indexOf(resource),
    stage: claim.kind === "contribution" ? STAGES.indexOf(claim.stage) : -1,
    figure: lowerOf(quantity),
  };
}

const UNNAMED = "*";

function partiesIn(claim: Claim) {
  if ("parties" in claim) return claim.parties;
  return claim.kind === "request" ? claim.from : [];
}

function inSentence(one: Seen, other: Seen): boolean {
  return other.start < one.end && one.start < other.end;
}

function isKind({ claim }: Seen, kind: Claim["kind"]): boolean {
  return claim.kind === kind;
}

function sameKind(one: Seen, other: Seen): boolean {
  return one.claim.kind === other.claim.kind;
}

function isBefore(one: Seen, other: Seen): boolean {
  return one.end <= other.start;
}

function sameThing(one: Seen, other: Seen): boolean {
  return one.resource === other.resource;
}

function shareParties(one: Seen, other: Seen): boolean {
  for (const party of one.parties) if (other.parties.has(party)) return true;
  return false;
}

function ownThing(one: Seen, other: Seen): boolean {
  return sameKind(one, other) && sameThing(one, other) && shareParties(one, other);
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
