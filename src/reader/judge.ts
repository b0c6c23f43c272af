import type { Stage } from "#ledger";
import { placeOf } from "./bonds.ts";
import { type Candidate, overlap } from "./candidates.ts";
import { cluesOf } from "./clues.ts";
import { DATE_WEIGHTS, STAGE_WEIGHTS, STANDS_WEIGHTS, TOPIC_WEIGHTS } from "./data/weights.ts";
import { DATE_ROLES } from "./dating.ts";
import { channel } from "./gifts.ts";
import { contribution } from "./giving.ts";
import { likelihood, likelihoods, readWeights, type Weights } from "./model.ts";
import type { Found } from "./scene.ts";
import { TOPICS } from "./topics.ts";

/** The stages, in the order of the weights. */
export const STAGES = [
  "refused",
  "reluctant",
  "considering",
  "pledged",
  "committed",
  "delivered",
  "suspended",
  "withdrawn",
] as const satisfies readonly Stage[];

/** The weights of the judgements: whether a candidate is a claim, at which stage, and what else a sentence speaks of. */
export interface Judgement {
  /** One outcome: how much a clue speaks for a claim. */
  readonly stands: Weights;
  /** One outcome a stage. */
  readonly stage: Weights;
  /** One outcome a topic. */
  readonly topics: Weights;
  /** One outcome a role of a date. */
  readonly dates: Weights;
}

/** A candidate with its clues and what the judge makes of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly clues: readonly string[];
  /** How likely it is a claim at all, 0 to 1. */
  readonly stands: number;
  /** The likeliest stage, and how likely it is where the candidate stands. */
  readonly stage: Stage;
  readonly surety: number;
}

/** The least chance to stand at which a candidate becomes a claim. */
export const LEAST_CHANCE = 0.48;

/** Judge every candidate of a sentence. */
export function judge(candidates: readonly Candidate[], weights: Judgement): Judged[] {
  return candidates.map((candidate) => {
    const clues = cluesOf(candidate);
    const stands = likelihood(clues, weights.stands);
    if (stands < LEAST_CHANCE) return { candidate, clues, stands, stage: "pledged", surety: 0 };
    const chances = likelihoods(clues, weights.stage, STAGES.length);
    let best = 0;
    for (let at = 1; at < STAGES.length; at++)
      if ((chances[at] ?? 0) > (chances[best] ?? 0)) best = at;
    return {
      candidate,
      clues,
      stands,
      stage: STAGES[best] ?? "pledged",
      surety: chances[best] ?? 0,
    };
  });
}

/** The claims that stand: of each thing the likeliest giver, and others only where they do not contend. */
export function decide(judged: readonly Judged[]): Found[] {
  const byThing = new Map<unknown, Judged[]>();
  for (const each of judged) {
    if (each.stands < LEAST_CHANCE) continue;
    const there = byThing.get(each.candidate.given);
    if (there === undefined) byThing.set(each.candidate.given, [each]);
    else there.push(each);
  }
  return [...byThing.values()].flatMap((rivals) => {
    const sorted = [...rivals].sort((a, b) => b.stands - a.stands);
    const kept: Judged[] = [];
    for (const each of sorted) if (kept.every((other) => besides(other, each))) kept.push(each);
    return kept.map(foundOf);
  });
}

/** Whether a second giver of the same thing may stand beside the first. */
function besides(first: Judged, second: Judged): boolean {
  if (overlap(first.candidate.parties, second.candidate.parties) > 0) return false;
  const shares = first.candidate.giver.how === "share" && second.candidate.giver.how === "share";
  return shares || (first.candidate.quantity === undefined && second.stands >= 0.6);
}

function foundOf(each: Judged): Found {
  const { candidate, stage } = each;
  const { scene, given } = candidate;
  const told = candidate.told.find(
    (rule) =>
      rule.figure &&
      overlap(
        rule.found.claim.kind === "contribution" ? rule.found.claim.parties : [],
        candidate.parties,
      ) === 1,
  );
  const chance = each.stands * each.surety;
  if (told !== undefined && told.found.claim.kind === "contribution")
    return { ...told.found, claim: { ...told.found.claim, stage }, chance };
  const phrase = given.phrase ?? scene.parsed.phrases[0];
  const predicate =
    candidate.told[0]?.found.predicate ??
    given.predicate ??
    (given.phrase === null ? null : (placeOf(given.phrase, scene)?.predicate ?? null));
  const gift = {
    resource: candidate.resource,
    ...(candidate.quantity && { quantity: candidate.quantity }),
    phrase: phrase as NonNullable<typeof phrase>,
    elsewhere: false,
    weak: given.weak,
  };
  const made = contribution(
    scene,
    `pair.${given.what}`,
    candidate.parties,
    gift,
    stage,
    predicate,
    [],
  );
  return { ...withTotal(made, candidate), chance };
}

/** A figure of all contributors together is theirs jointly. */
function withTotal(made: Found, candidate: Candidate): Found {
  const claim = made.claim;
  if (claim.kind !== "contribution" || candidate.giver.how !== "all") return made;
  const quantity =
    claim.quantity === undefined ? {} : { quantity: { ...claim.quantity, shared: true } };
  const through =
    claim.resource === "funding" && channel(candidate.scene) ? { through: "trust fund" } : {};
  return { ...made, claim: { ...claim, joint: true, ...quantity, ...through } };
}

/** The weights that the reader is shipped with, read once. */
export function shippedWeights(): Judgement {
  shipped ??= {
    stands: readWeights(STANDS_WEIGHTS, 1),
    stage: readWeights(STAGE_WEIGHTS, STAGES.length),
    topics: readWeights(TOPIC_WEIGHTS, TOPICS.length),
    dates: readWeights(DATE_WEIGHTS, DATE_ROLES.length),
  };
  return shipped;
}

let shipped: Judgement | undefined;
