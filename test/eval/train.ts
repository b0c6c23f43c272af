import { writeFileSync } from "node:fs";
import type { Candidate } from "../../src/reader/candidates.ts";
import { DATE_ROLES } from "../../src/reader/dating.ts";
import { type Judged, type Judgement, STAGES } from "../../src/reader/judge.ts";
import type { Weights } from "../../src/reader/model.ts";
import type { Spoken } from "../../src/reader/others.ts";
import { makeReader } from "../../src/reader/reader.ts";
import type { Found } from "../../src/reader/scene.ts";
import { dateCases } from "./dates.ts";
import { type Case, fitWeights, linesOf, type Prior, towardsFirst } from "./fit.ts";
import { exampleSet, tunedSet } from "./learnFrom.ts";
import {
  acceptedSets,
  accepts,
  partySet,
  quoteOverlap,
  type Scored,
  sameValue,
} from "./matching.ts";
import { scoreDocuments } from "./score.ts";
import { inputOf, type Labelled, sampleMissions } from "./sets.ts";
import { fitTopics, type TopicCase, topicCases } from "./topics.ts";

// Makes the weights of the reader from the documents that may be tuned on: `node test/eval/train.ts`.
// With --folds it prints instead how weights do on fifths of those documents that they were not made from.

const NO_STAGE = -1;
/** An example of a frame is meant to hold, whatever else is learned. */
const EXAMPLE_WEIGHT = 3;
const NOTHING: Judgement = {
  stands: new Map(),
  stage: new Map(),
  topics: new Map(),
  dates: new Map(),
};

/** What was learned from one document. */
interface Lesson {
  readonly document: Labelled;
  /** Outcome: the stage's place, or -1 where the candidate is no claim. */
  readonly candidates: readonly Case[];
  readonly topics: readonly TopicCase[];
}

function lessonsFrom(documents: readonly Labelled[]): Lesson[] {
  let judged: Judged[] = [];
  let spoken: Spoken[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: NOTHING,
    watch: (each) => judged.push(...each),
    watchSpoken: (each) => spoken.push(each),
  });
  return documents.map((document) => {
    judged = [];
    spoken = [];
    reader.read(inputOf(document));
    const heavy = document.id.startsWith("example") ? EXAMPLE_WEIGHT : 1;
    const candidates = casesOf(document, judged).map((each) => ({
      ...each,
      weight: each.weight * heavy,
    }));
    return { document, candidates, topics: topicCases(document, spoken, heavy) };
  });
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

/**
 * Candidates with their outcomes. One that tells in passing what another sentence is quoted for
 * teaches nothing, nor does one that fits a label less well than another candidate does.
 */
function casesOf(document: Labelled, judged: readonly Judged[]): Case[] {
  const told = judged.map(({ candidate }) => labelsOf(candidate, document.claims));
  const best = new Map<Scored, number>();
  for (const each of told.flat().filter((label) => label.here))
    best.set(each.label, Math.max(best.get(each.label) ?? 0, worth(each)));
  return judged.flatMap(({ clues }, at) => {
    const labels = told[at] ?? [];
    const here = labels.filter((each) => each.here);
    if (labels.length === 0) return [{ clues, outcome: NO_STAGE, weight: 1 }];
    const first = here
      .filter((each) => worth(each) >= (best.get(each.label) ?? 0) - 0.01)
      .sort((a, b) => Number(b.same) - Number(a.same))[0];
    if (first === undefined)
      return here.some((each) => each.shared < 1 && each.same)
        ? [{ clues, outcome: NO_STAGE, weight: 1 }]
        : [];
    const stage = first.label["stage"] as (typeof STAGES)[number];
    const weight = first.label["optional"] === true ? 0.5 : 1;
    return [{ clues, outcome: STAGES.indexOf(stage), weight }];
  });
}

/** Words move little, what the parse says more, and the facts that matter most are free. */
function freedom(clue: string): number {
  if (/^(before|after|in|lemma|above-lemma|says|left|right|right-aux|rule) /.test(clue)) return 0.4;
  if (/^\w:/.test(clue)) return 1;
  return /^(reads|tie|told|bias|other)/.test(clue) ? 0.7 : 0.5;
}

const STANDS: Prior = {
  freedom,
  start: (clue, outcome) => (clue === "told same" ? (outcome === 0 ? 0.75 : -0.75) : 0),
};

/** What the rules and the parse say counts, until the labels say otherwise. */
const STAGE: Prior = {
  freedom,
  start: (clue, outcome) => {
    const stage = STAGES[outcome] ?? "";
    if (clue === `told same ${stage}`) return 2;
    if (clue === `told ${stage}`) return 0.7;
    if (clue === `reads ${stage}`) return 1.2;
    return clue === `stance ${stage}` ? 0.3 : 0;
  },
};

function learn(lessons: readonly Lesson[]): Judgement {
  const cases = lessons.flatMap((each) => each.candidates);
  const stands = cases.map((each) => ({ ...each, outcome: each.outcome === NO_STAGE ? 1 : 0 }));
  const staged = cases.filter((each) => each.outcome !== NO_STAGE);
  const judged = {
    stands: towardsFirst(fitWeights(stands, 2, STANDS)),
    stage: fitWeights(staged, STAGES.length, STAGE),
    topics: fitTopics(lessons.flatMap((each) => each.topics)),
  };
  return { ...judged, dates: fitDates(lessons, judged) };
}

/** Which dates belong to what, learned from the claims that these weights find and that are right. */
function fitDates(lessons: readonly Lesson[], judged: Omit<Judgement, "dates">): Weights {
  let found: readonly Found[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: { ...judged, dates: NOTHING.dates },
    watchFound: (each) => {
      found = each;
    },
  });
  const cases = lessons.flatMap(({ document }) => {
    found = [];
    reader.read(inputOf(document));
    return dateCases(document, found);
  });
  return fitWeights(cases, DATE_ROLES.length, DATES);
}

/** "By June", where June is still to come, sets a limit until the labels say otherwise. */
const DATES: Prior = {
  freedom: () => 1,
  start: (clue, outcome) =>
    /^before (by|until|till|before|within) \d+ ahead$/.test(clue) && DATE_ROLES[outcome] === "limit"
      ? 2
      : 0,
};

const FOLDS = 5;

function foldOf(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

/** Print how weights do on documents that they were not made from, set by set. */
function crossValidate(lessons: readonly Lesson[]): void {
  const claims = new Map<string, Scored[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(lessons.filter(({ document }) => foldOf(document.id) !== fold));
    const reader = makeReader(sampleMissions(), { weights });
    for (const { document } of lessons)
      if (foldOf(document.id) === fold)
        claims.set(
          document.id,
          reader.read(inputOf(document)).claims.map(({ claim }) => ({ ...claim })),
        );
  }
  const sets = new Set(lessons.map(({ document }) => document.id.replace(/\d+$/, "")));
  for (const set of sets) {
    const part = lessons.map((each) => each.document).filter((each) => each.id.startsWith(set));
    const score = scoreDocuments(part, claims);
    const own = score.kinds["contribution"];
    console.log(
      `${set.padEnd(8)} ${part.length} documents: F1 ${score.strict.f1.toFixed(3)}, contributions P ${own?.precision.toFixed(3)} R ${own?.recall.toFixed(3)} F1 ${own?.f1.toFixed(3)}`,
    );
  }
}

function write(lessons: readonly Lesson[]): void {
  const weights = learn(lessons);
  const body = [
    "// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.",
    "/** How much each clue speaks for a candidate to be a contribution. */",
    `export const STANDS_WEIGHTS = \`\n${linesOf(weights.stands)}\n\`;`,
    "/** How much each clue speaks for each stage, by its place in the list of stages. */",
    `export const STAGE_WEIGHTS = \`\n${linesOf(weights.stage)}\n\`;`,
    "/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */",
    `export const DATE_WEIGHTS = \`\n${linesOf(weights.dates)}\n\`;`,
    "/** How much each clue speaks for each topic, by its place in the list of topics. */",
    `export const TOPIC_WEIGHTS = \`\n${linesOf(weights.topics)}\n\`;`,
  ].join("\n");
  writeFileSync(new URL("../../src/reader/data/weights.ts", import.meta.url), `${body}\n`);
  console.log(`weights: ${body.length} characters`);
}

const lessons = lessonsFrom([...tunedSet(), ...exampleSet()]);
const all = lessons.flatMap((each) => each.candidates);
const right = all.filter((each) => each.outcome !== NO_STAGE).length;
console.log(`${all.length} candidates in ${lessons.length} documents, ${right} of them right`);
if (process.argv.includes("--folds")) crossValidate(lessons);
else write(lessons);
