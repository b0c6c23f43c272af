import { STAGES, type Stage } from "#ledger";
import { type Curve, calibrated } from "../learned/calibrate.ts";
import type { Forest } from "../learned/forest.ts";
import { sharesOf } from "../learned/model.ts";
import { type FactNetwork, outcomesOf, Sum } from "../learned/network.ts";
import { kindsOf, type Notes } from "../learned/notes.ts";
import { squeezed, type Walked } from "../learned/recurrent.ts";
import type { Found } from "../meaning/scene.ts";
import { type Place, placeOf, placeOfGiven } from "./bonds.ts";
import { type Candidate, overlap } from "./candidates.ts";
import { contribution } from "./contribution.ts";
import { noteGiver, notePair, noteSentence } from "./facts.ts";
import { type Given, thingOf } from "./given.ts";
import type { Giver } from "./giver.ts";
import { PairJudge, type PairLayers, pairOf } from "./pairs.ts";
import { readsAs, type Sense } from "./reads.ts";
import { noteThing } from "./thingFacts.ts";

/** What contributions are judged by. */
export interface Judgement {
  readonly network: FactNetwork;
  /** Judges pairs by their sentence's words, in their order. */
  readonly pairs: PairLayers;
  /** Judges again what both have judged. */
  readonly forest: Forest;
  readonly curve: Curve;
}

/** A candidate with what its judges make of it. */
export interface Judged {
  readonly candidate: Candidate;
  /** How likely it is a claim at all, 0 to 1. */
  readonly stands: number;
  /** How likely by the order of words alone; by facts, where that was not asked. */
  readonly byOrder: number;
  /** The likeliest stage. */
  readonly stage: Stage;
  /** How likely it is a claim at that stage. */
  readonly chance: number;
}

/** The least chance at which a candidate becomes a claim. */
export const LEAST_CHANCE = 0.22;

/**
 * Judge every candidate of a sentence, by facts and by the order of words: each judge knows what the other does not, and a
 * mean of both is righter than either. What several candidates share is summed once.
 */
export function judge(
  candidates: readonly Candidate[],
  { network, pairs }: Judgement,
  { wording, gone }: Walked,
): Judged[] {
  const judged: Judged[] = [];
  let beside: PairJudge | null = null;
  noteAll(
    candidates,
    (from) => new Sum(network, from ?? undefined),
    () => new Sum(network),
    (candidate, sum, giver) => {
      sum.add(giver);
      const facts = opinionOf(outcomesOf(sum.layer, network));
      let other: Opinion | null = null;
      if (gone !== null && facts.stands >= WORTH_ASKING) {
        beside ??= new PairJudge(pairs, gone);
        other = opinionOf(beside.sumsOf(pairOf(candidate, wording)));
      }
      const both = other === null ? facts : blended(facts, other);
      judged.push(verdict(candidate, both, other?.stands ?? facts.stands));
    },
  );
  return judged;
}

/**
 * Take down the facts of every candidate: those of the sentence, of the thing and of the pair on one line of notes, each
 * begun from the one before, and those of the giver on notes of its own.
 */
export function noteAll<N extends Notes>(
  candidates: readonly Candidate[],
  from: (notes: N | null) => N,
  fresh: () => N,
  each: (candidate: Candidate, notes: N, giver: N) => void,
): void {
  const first = candidates[0];
  if (first === undefined) return;
  const { scene, groups } = first;
  const kinds = kindsOf(scene);
  const givens = new Set(candidates.map((candidate) => candidate.given));
  const sentence = from(null);
  noteSentence(scene, givens.size, groups.length, sentence);
  const givers = new Map<Giver, N>();
  let given: Given | null = null;
  let over: Place | null = null;
  let reads: Sense = "open";
  let thing = sentence;
  for (const candidate of candidates) {
    if (candidate.given !== given) {
      given = candidate.given;
      over = placeOfGiven(given, scene);
      thing = from(sentence);
      reads = readsAs(given, over, scene);
      noteThing(scene, given, over, reads, kinds, thing);
    }
    const { giver } = candidate;
    let own = givers.get(giver);
    if (own === undefined) {
      own = fresh();
      const place = groups.findIndex((group) => group.phrase === giver.phrase);
      noteGiver(scene, giver, place, kinds, own);
      givers.set(giver, own);
    }
    const pair = from(thing);
    notePair(scene, given, giver, over, reads, candidate.nearer, kinds, pair);
    each(candidate, pair, own);
  }
}

/** What a judge makes of a candidate. */
interface Opinion {
  readonly stands: number;
  /** The share of each stage, in their order, should it stand. */
  readonly stages: Float64Array;
}

/** Where facts give a candidate less than this, the order of words is not asked. */
const WORTH_ASKING = 0.05;
/** How much the order of words counts beside facts. */
const ORDER_SHARE = 0.3;

/** The outcomes of a network are whether a candidate stands, and then the stages in their order. */
const opinionOf = (sums: Float64Array): Opinion => ({
  stands: squeezed(sums[0] ?? 0),
  stages: sharesOf(sums.subarray(1)),
});

const blended = (one: Opinion, other: Opinion): Opinion => ({
  stands: mean(one.stands, other.stands),
  stages: one.stages.map((share, at) => mean(share, other.stages[at] ?? 0)),
});

const mean = (facts: number, order: number): number =>
  (1 - ORDER_SHARE) * facts + ORDER_SHARE * order;

function verdict(candidate: Candidate, { stands, stages }: Opinion, byOrder: number): Judged {
  let best = 0;
  for (let at = 1; at < stages.length; at++) if ((stages[at] ?? 0) > (stages[best] ?? 0)) best = at;
  return {
    candidate,
    stands,
    byOrder,
    stage: STAGES[best] ?? "pledged",
    chance: stands * (stages[best] ?? 0),
  };
}

/** The claims that stand: of each thing the likeliest giver, and others only where they do not contend. */
export function decide(judged: readonly Judged[], curve: Curve): Found[] {
  const byThing = Map.groupBy(
    judged.filter(({ chance }) => chance >= LEAST_CHANCE),
    ({ candidate }) => thingOf(candidate.given),
  );
  const standing = [...byThing.values()].flatMap((rivals) => {
    const sorted = [...rivals].sort((a, b) => b.chance - a.chance);
    const kept: Judged[] = [];
    for (const each of sorted) if (kept.every((other) => besides(other, each))) kept.push(each);
    return kept;
  });
  return standing
    .filter((each) => !standing.some((other) => tellsHowMuch(other, each)))
    .map((each) => foundOf(each, curve));
}

/** "Raised its funding to 30 million": of two things of one verb and giver, whether the first tells how much the second is. */
function tellsHowMuch({ candidate: told }: Judged, { candidate: thing }: Judged): boolean {
  if (told.quantity === undefined || thing.quantity !== undefined) return false;
  if (thing.given.phrase === null || told.resource !== thing.resource) return false;
  if (overlap(told.parties, thing.parties) < 1) return false;
  const verb = placeOfGiven(thing.given, thing.scene)?.predicate;
  return verb !== undefined && placeOfGiven(told.given, told.scene)?.predicate === verb;
}

/** Whether a second giver of the same thing may stand beside the first. */
function besides(first: Judged, second: Judged): boolean {
  if (first.candidate.resource !== second.candidate.resource) return false;
  if (overlap(first.candidate.parties, second.candidate.parties) > 0) return false;
  const shares = first.candidate.giver.how === "share" && second.candidate.giver.how === "share";
  return shares || (first.candidate.quantity === undefined && second.stands >= 0.8);
}

function foundOf(each: Judged, curve: Curve): Found {
  const { candidate, stage } = each;
  const { scene, given } = candidate;
  const predicate =
    given.predicate ??
    (given.phrase === null ? null : (placeOf(given.phrase, scene)?.predicate ?? null));
  const all = candidate.giver.how === "all";
  const made = contribution(scene, given, candidate.parties, stage, predicate, all);
  return { ...made, chance: calibrated(each.chance, curve) };
}
