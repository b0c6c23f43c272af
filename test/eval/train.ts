import { writeFileSync } from "node:fs";
import type { Curve } from "../../src/reader/calibrate.ts";
import type { Candidate } from "../../src/reader/candidates.ts";
import { CLUSTERS } from "../../src/reader/data/en/clusters.ts";
import { DATE_ROLES } from "../../src/reader/dating.ts";
import { STAGES, walk } from "../../src/reader/judge.ts";
import type { Weighing } from "../../src/reader/judgement.ts";
import type { Weights } from "../../src/reader/model.ts";
import { readClusters } from "../../src/reader/network.ts";
import type { Spoken } from "../../src/reader/others.ts";
import { makeReader } from "../../src/reader/reader.ts";
import type { Found } from "../../src/reader/scene.ts";
import { type Point, risingCurve } from "./curve.ts";
import { dateCases } from "./dates.ts";
import { fitWeights, linesOf, type Prior, shipped } from "./fit.ts";
import { fileOf, fitNetwork, type Noted, Written } from "./fitNetwork.ts";
import { exampleSet, tunedSet } from "./learnFrom.ts";
import {
  acceptedSets,
  accepts,
  matchDocument,
  partySet,
  quoteOverlap,
  type Scored,
  sameValue,
} from "./matching.ts";
import { patternSet } from "./patterns.ts";
import { scoreDocuments } from "./score.ts";
import { inputOf, type Labelled, sampleMissions } from "./sets.ts";
import { fitTopics, type TopicCase, topicCases } from "./topics.ts";

// Makes the weights of the reader from the documents that may be tuned on: `node test/eval/train.ts`.
// With --folds it prints instead how weights do on fifths of those documents that they were not made from, with --sets how
// they do on each writer's documents when they are made from those of the others.

const NO_STAGE = -1;
/** An example of a frame is meant to hold, whatever else is learned. */
const EXAMPLE_WEIGHT = 16;
/** The few articles that stand for the reader's main job. */
const PARAPHRASE_WEIGHT = 3;
/** Smaller weights of topics change nothing that is read. */
const LEAST_TOPICAL = 0.09;
const clusters = readClusters(CLUSTERS);
const NOTHING: Weighing = {
  contributions: { network: fitNetwork([]), clusters, curve: [] },
  topics: { weights: new Map(), clusters, curves: {} },
  dates: new Map(),
};

/** What was learned from one document. */
interface Lesson {
  readonly document: Labelled;
  /** Outcome: the stage's place, or -1 where the candidate is no claim. */
  readonly candidates: readonly Noted[];
  readonly topics: readonly TopicCase[];
}

function lessonsFrom(documents: readonly Labelled[]): Lesson[] {
  let candidates: Candidate[] = [];
  let facts: (readonly string[])[] = [];
  let spoken: Spoken[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: NOTHING,
    watch: (found) =>
      walk(
        found,
        (from) => new Written(clusters, from?.facts),
        () => new Written(clusters),
        (candidate, notes, giver) => {
          candidates.push(candidate);
          facts.push([...notes.facts, ...giver.facts]);
        },
      ),
    watchSpoken: (each) => spoken.push(each),
  });
  return documents.map((document) => {
    candidates = [];
    facts = [];
    spoken = [];
    reader.read(inputOf(document));
    const heavy = weightOf(document);
    const cases = casesOf(document, candidates, facts).map((each) => ({
      ...each,
      weight: each.weight * heavy,
    }));
    return { document, candidates: cases, topics: topicCases(document, spoken, heavy) };
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

/**
 * Candidates with their outcomes. One that tells in passing what another sentence is quoted for
 * teaches nothing, nor does one that fits a label less well than another candidate does.
 */
function casesOf(
  document: Labelled,
  candidates: readonly Candidate[],
  facts: readonly (readonly string[])[],
): Noted[] {
  const told = candidates.map((candidate) => labelsOf(candidate, document.claims));
  const best = new Map<Scored, number>();
  for (const each of told.flat().filter((label) => label.here))
    best.set(each.label, Math.max(best.get(each.label) ?? 0, worth(each)));
  return facts.flatMap((each, at) => {
    const labels = told[at] ?? [];
    const here = labels.filter((label) => label.here);
    if (labels.length === 0) return [{ facts: each, outcome: NO_STAGE, weight: 1 }];
    const first = here
      .filter((label) => worth(label) >= (best.get(label.label) ?? 0) - 0.01)
      .sort((a, b) => Number(b.same) - Number(a.same))[0];
    if (first === undefined)
      return here.some((label) => label.shared < 1 && label.same)
        ? [{ facts: each, outcome: NO_STAGE, weight: 1 }]
        : [];
    const stage = first.label["stage"] as (typeof STAGES)[number];
    const weight = first.label["optional"] === true ? 0.5 : 1;
    return [{ facts: each, outcome: STAGES.indexOf(stage), weight }];
  });
}

function learn(lessons: readonly Lesson[], withDates = true): Weighing {
  const network = fitNetwork(lessons.flatMap((each) => each.candidates));
  const judged = {
    contributions: { network, clusters, curve: [] },
    topics: {
      weights: shipped(fitTopics(lessons.flatMap((each) => each.topics)), LEAST_TOPICAL),
      clusters,
      curves: {},
    },
  };
  return { ...judged, dates: withDates ? fitDates(lessons, judged) : NOTHING.dates };
}

/** Which dates belong to what, learned from the claims that these weights find and that are right. */
function fitDates(lessons: readonly Lesson[], judged: Omit<Weighing, "dates">): Weights {
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

function foldOf({ id }: Labelled): string {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return String((hash >>> 3) % FOLDS);
}

/** The writer of a document: the letters its name begins with; news by the number of its writer. */
const setOf = ({ id }: Labelled): string =>
  /^w\d/.exec(id)?.[0] ?? id.replace(/\d+$/, "").replace(/^example-.*/, "example");

/** Read every document with weights made from the documents of other parts; examples and patterns are always learned from. */
function readApart(
  lessons: readonly Lesson[],
  partOf: (document: Labelled) => string,
): Map<string, Scored[]> {
  const claims = new Map<string, Scored[]>();
  const real = lessons.filter(({ document }) => !/^(example|pattern)/.test(document.id));
  for (const part of new Set(real.map(({ document }) => partOf(document)))) {
    const out = real.filter(({ document }) => partOf(document) === part);
    const reader = makeReader(sampleMissions(), {
      weights: learn(
        lessons.filter((lesson) => !out.includes(lesson)),
        false,
      ),
    });
    for (const { document } of out) {
      const read = reader.read(inputOf(document)).claims;
      claims.set(
        document.id,
        read.map(({ claim, confidence }) => ({ ...claim, confidence })),
      );
    }
  }
  return claims;
}

/** Print how weights do on documents that they were not made from, set by set. */
function crossValidate(lessons: readonly Lesson[], partOf: (document: Labelled) => string): void {
  const claims = readApart(lessons, partOf);
  const documents = lessons.map((each) => each.document).filter((each) => claims.has(each.id));
  const print = (name: string, part: readonly Labelled[]) => {
    const score = scoreDocuments(part, claims);
    const own = score.kinds["contribution"];
    console.log(
      `${name.padEnd(8)} ${part.length} documents: F1 ${score.strict.f1.toFixed(3)}, contributions P ${own?.precision.toFixed(3)} R ${own?.recall.toFixed(3)} F1 ${own?.f1.toFixed(3)}`,
    );
  };
  for (const set of new Set(documents.map(setOf)))
    print(
      set,
      documents.filter((each) => setOf(each) === set),
    );
  print("all", documents);
}

/** By kind, how often claims at each chance are right, on documents that the weights were not made from. */
function curvesOf(lessons: readonly Lesson[]): Map<string, Curve> {
  const claims = readApart(lessons, (document) => String(Number(foldOf(document)) % 3));
  const points = new Map<string, Point[]>();
  const add = (claim: Scored, right: number) => {
    const known = points.get(claim.kind) ?? [];
    points.set(claim.kind, [...known, { chance: Number(claim["confidence"]), right }]);
  };
  for (const { document } of lessons) {
    const matched = matchDocument(document.id, document.claims, claims.get(document.id) ?? []);
    for (const [, read] of matched.pairs) add(read, 1);
    for (const read of matched.spurious) add(read, 0);
  }
  return new Map([...points].sort().map(([kind, each]) => [kind, risingCurve(each)]));
}

function write(lessons: readonly Lesson[]): void {
  const curves = curvesOf(lessons);
  const weights = learn(lessons);
  writeFileSync(
    new URL("../../src/reader/data/network.ts", import.meta.url),
    fileOf(weights.contributions.network, curves.get("contribution") ?? []),
  );
  curves.delete("contribution");
  const body = [
    "// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.",
    "/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */",
    `export const DATE_WEIGHTS = \`\n${linesOf(weights.dates)}\n\`;`,
    "/** How much each clue speaks for each topic, by its place in the list of topics. */",
    `export const TOPIC_WEIGHTS = \`\n${linesOf(weights.topics.weights, LEAST_TOPICAL)}\n\`;`,
    "/** The share of right claims by chance, kind by kind, on documents that the weights were not made from. */",
    `export const TOPIC_CURVES: Readonly<Record<string, readonly (readonly [number, number])[]>> = ${JSON.stringify(Object.fromEntries(curves))};`,
  ].join("\n");
  writeFileSync(new URL("../../src/reader/data/weights.ts", import.meta.url), `${body}\n`);
  console.log(`weights: ${body.length} characters`);
}

const lessons = lessonsFrom([...tunedSet(), ...exampleSet(), ...patternSet()]);
const all = lessons.flatMap((each) => each.candidates);
const right = all.filter((each) => each.outcome !== NO_STAGE).length;
console.log(`${all.length} candidates in ${lessons.length} documents, ${right} of them right`);
if (process.argv.includes("--folds")) crossValidate(lessons, foldOf);
else if (process.argv.includes("--sets")) crossValidate(lessons, setOf);
else write(lessons);
