import { CLAIM_KINDS, type Claim, lowerOf, RESOURCES, STAGES } from "#ledger";
import { actingIn } from "./meaning/scene.ts";
import type { ReadClaim } from "./reading.ts";

/** What may be so of one claim and another. */
const TIES = [
  "in-sentence",
  "sentence-before",
  "sentence-after",
  "before",
  "same-kind",
  "same-thing",
  "same-stage",
  "other-stage",
  "same-figure",
  "shared-party",
  // Of the other claim alone.
  "figured",
  "backing",
  "no-backing",
  ...CLAIM_KINDS,
] as const;

type Tie = (typeof TIES)[number];

/** How other claims may stand to one: all that must be so. Of those that do, a row tells the highest confidence. */
export const RELATIONS: Readonly<Record<string, readonly Tie[]>> = {
  "in-sentence": ["in-sentence"],
  "kind-in-sentence": ["in-sentence", "same-kind"],
  "gift-in-sentence": ["in-sentence", "contribution"],
  "request-in-sentence": ["in-sentence", "request"],
  "like-request-in-sentence": ["in-sentence", "request", "same-thing"],
  "need-in-sentence": ["in-sentence", "requirement"],
  "obstacle-in-sentence": ["in-sentence", "obstacle"],
  "meeting-in-sentence": ["in-sentence", "engagement"],
  "sentence-before": ["sentence-before"],
  "sentence-after": ["sentence-after"],
  "of-its-kind": ["same-kind"],
  gift: ["contribution"],
  request: ["request"],
  need: ["requirement"],
  mandate: ["mandate"],
  obstacle: ["obstacle"],
  agreement: ["agreement"],
  meeting: ["engagement"],
  "own-gift": ["contribution", "shared-party"],
  "own-thing": ["same-kind", "shared-party", "same-thing"],
  "own-thing-at-stage": ["same-kind", "shared-party", "same-thing", "same-stage"],
  "own-thing-otherwise": ["same-kind", "shared-party", "same-thing", "other-stage"],
  "own-thing-before": ["same-kind", "shared-party", "same-thing", "before"],
  "own-figure": ["same-kind", "shared-party", "same-thing", "figured"],
  "own-backing": ["same-kind", "shared-party", "backing"],
  "own-other": ["same-kind", "shared-party", "no-backing"],
  "same-figure": ["same-figure"],
};

const bits = Object.fromEntries(TIES.map((tie, at) => [tie, 1 << at])) as Record<Tie, number>;

/** Relations as the bits of what must be so: each pair of claims is looked at once for all of them. */
export const RELATED = Int32Array.from(Object.values(RELATIONS), (ties) =>
  ties.reduce((sum, tie) => sum | bits[tie], 0),
);

/** A claim with what it is compared by. */
export interface Seen {
  readonly claim: Claim;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly parties: ReadonlySet<string>;
  readonly resource: number;
  readonly stage: number;
  readonly figure: number | null;
  /** What is so of it alone, as bits. */
  readonly ties: number;
}

const BACKING = RESOURCES.indexOf("backing");
/** A sentence follows another within so many characters. */
const NEXT = 4;

/** A claim as it is compared. */
export function seen({ claim, confidence }: ReadClaim): Seen {
  const { start, end } = claim.quote;
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const told = "resource" in claim ? claim.resource : undefined;
  const resource = told === undefined ? -1 : RESOURCES.indexOf(told);
  const figure = lowerOf(quantity);
  return {
    claim,
    confidence,
    start,
    end,
    parties: new Set(actingIn(claim).map((party) => (typeof party === "string" ? party : UNNAMED))),
    resource,
    stage: claim.kind === "contribution" ? STAGES.indexOf(claim.stage) : -1,
    figure,
    ties: ownTies(claim, resource, figure),
  };
}

/** Stands for any party that the text does not name. */
export const UNNAMED = "*";

/** What is so of a claim and another, as bits. */
export function tiesOf(one: Seen, other: Seen): number {
  let ties = other.ties;
  if (other.start < one.end && one.start < other.end) ties |= bits["in-sentence"];
  if (other.end <= one.start) {
    ties |= bits.before;
    if (one.start - other.end < NEXT) ties |= bits["sentence-before"];
  }
  if (one.end <= other.start && other.start - one.end < NEXT) ties |= bits["sentence-after"];
  if (one.claim.kind === other.claim.kind) ties |= bits["same-kind"];
  if (one.resource === other.resource) ties |= bits["same-thing"];
  ties |= one.stage === other.stage ? bits["same-stage"] : bits["other-stage"];
  if (one.figure !== null && one.figure === other.figure) ties |= bits["same-figure"];
  for (const party of one.parties)
    if (other.parties.has(party)) {
      ties |= bits["shared-party"];
      break;
    }
  return ties;
}

/** What is so of a claim whichever it is compared with. */
const ownTies = ({ kind }: Claim, resource: number, figure: number | null): number =>
  bits[kind] |
  (resource === BACKING ? bits.backing : bits["no-backing"]) |
  (figure === null ? 0 : bits.figured);
