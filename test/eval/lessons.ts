import { STAGES } from "#ledger";
import type { Candidate } from "../../src/reader/contributions/candidates.ts";
import { noteAll } from "../../src/reader/contributions/judge.ts";
import { pairOf } from "../../src/reader/contributions/pairs.ts";
import { CLUSTERS } from "../../src/reader/data/en/clusters.ts";
import type { Weighing } from "../../src/reader/judgement.ts";
import { forestOf } from "../../src/reader/learned/forest.ts";
import { readClusters } from "../../src/reader/learned/network.ts";
import { wordingOf } from "../../src/reader/meaning/wording.ts";
import type { Spoken } from "../../src/reader/others/others.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { NO_WALK } from "../../src/reader/walking.ts";
import type { Case } from "./fit.ts";
import { fitNetwork, type Noted, Written } from "./fitNetwork.ts";
import type { WalkCase } from "./fitWalk.ts";
import {
  acceptedSets,
  accepts,
  partySet,
  quoteOverlap,
  type Scored,
  sameValue,
} from "./matching.ts";
import { type Labelled, readingOf, sampleMissions } from "./sets.ts";
import { fitTopics, type TopicCase, topicCases } from "./topics.ts";
import { whoCases } from "./who.ts";

/** The outcome of a candidate that is no claim. */
export const NO_STAGE = -1;
/** An example of a frame is meant to hold, whatever else is learned. */
const EXAMPLE_WEIGHT = 24;
/** The few articles that stand for the reader's main job. */
const PARAPHRASE_WEIGHT = 16;
/** Weights that nothing has been learned for. */
export const NOTHING: Weighing = {
  contributions: {
    network: fitNetwork([]),
    pairs: NO_WALK.pairs,
    forest: forestOf(0, []),
    curve: [],
  },
  topics: {
    network: fitTopics([]),
    order: NO_WALK.order,
    clusters: readClusters(CLUSTERS),
    curves: {},
    who: new Map(),
  },
  walker: null,
  dates: new Map(),
  last: { forest: forestOf(0, []), curve: [] },
};

/** What was learned from one document. */
export interface Lesson {
  readonly document: Labelled;
  /** Outcome: the stage's place, or -1 where the candidate is no claim. */
  readonly candidates: readonly Noted[];
  readonly topics: readonly TopicCase[];
  /** Its sentences as the recurrent network is fitted to them. */
  readonly walks: readonly WalkCase[];
  readonly who: readonly Case[];
}

/** Read documents, and keep what was judged in them with what is right by their labels. */
export function lessonsFrom(documents: readonly Labelled[]): Lesson[] {
  /** By sentence, in their order. */
  let candidates: (readonly Candidate[])[] = [];
  let facts: (readonly string[])[] = [];
  let spoken: Spoken[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: NOTHING,
    watch: (found) => {
      candidates.push(found);
      noteAll(
        found,
        (from) => new Written(from?.facts),
        () => new Written(),
        (_, notes, giver) => facts.push([...notes.facts, ...giver.facts]),
      );
    },
    watchSpoken: (each) => spoken.push(each),
  });
  return documents.map((document) => {
    candidates = [];
    facts = [];
    spoken = [];
    readingOf(reader, document);
    const heavy = weightOf(document);
    const outcomes = rightOf(document, candidates.flat());
    const topics = topicCases(document, spoken, heavy);
    return {
      document,
      candidates: outcomes.flatMap((each, at) =>
        each === null
          ? []
          : [{ facts: facts[at] ?? [], outcome: each.outcome, weight: each.weight * heavy }],
      ),
      topics,
      walks: walksOf(spoken, topics, candidates, outcomes, heavy),
      who: whoCases(document, spoken),
    };
  });
}

/** Sentences with what they speak of, and with the pairs in them, those left out that teach nothing. */
function walksOf(
  spoken: readonly Spoken[],
  topics: readonly TopicCase[],
  candidates: readonly (readonly Candidate[])[],
  outcomes: readonly (Outcome | null)[],
  heavy: number,
): WalkCase[] {
  let from = 0;
  return spoken.map(({ scene }, at): WalkCase => {
    const wording = wordingOf(scene);
    const here = candidates[at] ?? [];
    const right = outcomes.slice(from, from + here.length);
    from += here.length;
    const pairs = here.flatMap((candidate, index) => {
      const known = right[index] ?? null;
      if (known === null) return [];
      return [
        { ...pairOf(candidate, wording), outcome: known.outcome, weight: known.weight * heavy },
      ];
    });
    const { words, tags } = wording;
    return { words, tags, spoken: topics[at]?.spoken ?? [], pairs, weight: heavy };
  });
}

function weightOf({ id }: Labelled): number {
  if (id.startsWith("example")) return EXAMPLE_WEIGHT;
  return /^p\d$/.test(id) ? PARAPHRASE_WEIGHT : 1;
}

interface Label {
  readonly label: Scored;
  readonly shared: number;
  readonly same: boolean;
  readonly here: boolean;
}

/** The labels that a candidate tells of, whether or not its sentence is the one they quote. */
function labelsOf(candidate: Candidate, gold: readonly Scored[]): Label[] {
  const { start, end } = candidate.scene.parsed.sentence;
  const sentence = { kind: "", quote: { start, end } };
  const parties = partySet(candidate.parties);
  return gold.flatMap((label) => {
    const read = { kind: "contribution", resource: candidate.resource };
    if (label.kind !== "contribution" || !accepts(label, read, "resource")) return [];
    const shared = Math.max(...acceptedSets(label, "parties").map((set) => share(set, parties)));
    const same = sameValue(label["quantity"], candidate.quantity);
    const open = candidate.quantity === undefined || label["quantity"] === undefined;
    if (shared < 0.5 || (!same && !open)) return [];
    return [{ label, shared, same, here: quoteOverlap(label, sentence) > 0 }];
  });
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  return both / Math.max(1, a.size + b.size - both);
}

const worth = (each: Label): number => each.shared + (each.same ? 1 : 0);

/** What is right of a candidate: the place of its stage, -1 for none, and how much that counts. */
interface Outcome extends Pick<Noted, "outcome" | "weight"> {
  /** The label that it tells of. */
  readonly label: Scored | null;
}

/**
 * What is right of each candidate of a document. One that tells in passing what another sentence is quoted for
 * teaches nothing (null), nor does one that fits a label less well than another candidate does.
 */
export function rightOf(document: Labelled, candidates: readonly Candidate[]): (Outcome | null)[] {
  const told = candidates.map((candidate) => labelsOf(candidate, document.claims));
  const best = new Map<Scored, number>();
  for (const each of told.flat().filter((label) => label.here))
    best.set(each.label, Math.max(best.get(each.label) ?? 0, worth(each)));
  const none: Outcome = { outcome: NO_STAGE, weight: 1, label: null };
  return told.map((labels) => {
    const here = labels.filter((label) => label.here);
    if (labels.length === 0) return none;
    const first = here
      .filter((label) => worth(label) >= (best.get(label.label) ?? 0) - 0.01)
      .sort((a, b) => Number(b.same) - Number(a.same))[0];
    if (first === undefined)
      return here.some((label) => label.shared < 1 && label.same) ? none : null;
    const stage = first.label["stage"] as (typeof STAGES)[number];
    const weight = first.label["optional"] === true ? 0.5 : 1;
    return { outcome: STAGES.indexOf(stage), weight, label: first.label };
  });
}
