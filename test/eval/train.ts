import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATE_ROLES } from "../../src/reader/dating/dating.ts";
import type { Weighing } from "../../src/reader/judgement.ts";
import { type Curve, calibrated, LEAST_CONFIDENCE } from "../../src/reader/learned/calibrate.ts";
import type { Weights } from "../../src/reader/learned/model.ts";
import type { Found } from "../../src/reader/meaning/scene.ts";
import type { Topical } from "../../src/reader/others/others.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { type Point, risingCurve } from "./curve.ts";
import { dateCases } from "./dates.ts";
import { fitWeights, linesOf, type Prior, towardsFirst } from "./fit.ts";
import { fileOf, fitNetwork } from "./fitNetwork.ts";
import { exampleSet, tunedSet } from "./learnFrom.ts";
import { clusters, type Lesson, lessonsFrom, NO_STAGE, NOTHING } from "./lessons.ts";
import { matchDocument, type Scored } from "./matching.ts";
import { patternSet } from "./patterns.ts";
import { scoreDocuments } from "./score.ts";
import { inputOf, type Labelled, sampleMissions } from "./sets.ts";
import { fitTopics, type NamedNetwork, topicFileOf } from "./topics.ts";

// Makes the weights of the reader from the documents that may be tuned on: `node test/eval/train.ts`. It works in two
// processes: with --parts FILE, the second one, it only reads some thirds of the documents with weights made from the others.
// With --folds it prints instead how weights do on fifths of those documents that they were not made from, with --sets how
// they do on each writer's documents when they are made from those of the others.

/** What was learned, the topics with the names of their clues. */
interface Learned extends Weighing {
  readonly topics: Topical & { readonly network: NamedNetwork };
}

function learn(lessons: readonly Lesson[], withDates = true): Learned {
  const network = fitNetwork(lessons.flatMap((each) => each.candidates));
  const judged = {
    contributions: { network, clusters, curve: [] },
    topics: {
      network: fitTopics(lessons.flatMap((each) => each.topics)),
      clusters,
      curves: {},
      who: towardsFirst(
        fitWeights(
          lessons.flatMap((each) => each.who),
          2,
          FREE,
        ),
      ),
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

/** Nothing is known beforehand. */
const FREE: Prior = { freedom: () => 1, start: () => 0 };

/** "By June", where June is still to come, sets a limit until the labels say otherwise. */
const DATES: Prior = {
  freedom: () => 1,
  start: (clue, outcome) =>
    /^before\|(by|until|till|before|within) \d+ ahead$/.test(clue) &&
    DATE_ROLES[outcome] === "limit"
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

const isContribution = ({ kind }: { readonly kind: string }): boolean => kind === "contribution";

/**
 * Read every document with weights made from the documents of other parts; examples and patterns are always learned from.
 * With `only`, the documents of those parts.
 */
function readApart(
  lessons: readonly Lesson[],
  partOf: (document: Labelled) => string,
  only?: readonly string[],
): Map<string, Scored[]> {
  const claims = new Map<string, Scored[]>();
  const real = lessons.filter(({ document }) => !/^(example|pattern)/.test(document.id));
  for (const part of new Set(real.map(({ document }) => partOf(document)))) {
    if (only !== undefined && !only.includes(part)) continue;
    const out = real.filter(({ document }) => partOf(document) === part);
    let found: readonly Found[] = [];
    const reader = makeReader(sampleMissions(), {
      weights: learn(
        lessons.filter((lesson) => !out.includes(lesson)),
        false,
      ),
      watchFound: (each) => {
        found = each;
      },
    });
    for (const { document } of out) {
      found = [];
      const read = reader.read(inputOf(document)).claims;
      claims.set(
        document.id,
        [
          ...read.filter(({ claim }) => isContribution(claim)),
          // Nothing that is unlikely is left out of the other kinds, whose curves tell how far to go down.
          ...found
            .filter(({ claim }) => !isContribution(claim))
            .map(({ claim, chance = 0 }) => ({ claim, confidence: chance })),
        ].map(({ claim, confidence }) => ({ ...claim, confidence })),
      );
    }
  }
  return claims;
}

/** Print how weights do on documents that they were not made from, set by set. */
function crossValidate(lessons: readonly Lesson[], partOf: (document: Labelled) => string): void {
  const all = readApart(lessons, partOf);
  const curves = curvesOf(lessons, all);
  const claims = new Map([...all].map(([id, each]) => [id, each.filter(proposed(curves))]));
  const documents = lessons.map((each) => each.document).filter((each) => claims.has(each.id));
  const print = (name: string, part: readonly Labelled[]) => {
    const score = scoreDocuments(part, claims);
    const kinds = Object.entries(score.kinds).map(
      ([kind, { precision, recall, f1 }]) =>
        `${kind} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
    );
    console.log(
      `${name.padEnd(8)} ${part.length} documents: F1 ${score.strict.f1.toFixed(3)}; ${kinds.join(", ")}`,
    );
  };
  for (const set of new Set(documents.map(setOf)))
    print(
      set,
      documents.filter((each) => setOf(each) === set),
    );
  print("all", documents);
}

/** What would be proposed by these curves; contributions have been chosen already. */
const proposed =
  (curves: ReadonlyMap<string, Curve>) =>
  (claim: Scored): boolean =>
    isContribution(claim) ||
    calibrated(Number(claim["confidence"]), curves.get(claim.kind) ?? []) >= LEAST_CONFIDENCE;

/** By kind, how often claims at each chance are right, on documents that the weights were not made from. */
function curvesOf(
  lessons: readonly Lesson[],
  claims: ReadonlyMap<string, readonly Scored[]>,
): Map<string, Curve> {
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

/** The curves rest on thirds, each read with weights made from the two others. */
const THIRDS = ["0", "1", "2"];
const thirdOf = (document: Labelled): string =>
  THIRDS[Number(foldOf(document)) % THIRDS.length] ?? "";
/** Thirds that a second process reads, meanwhile. */
const BESIDE = THIRDS.slice(1);
const PARTS_OPTION = "--parts";

/** Read some thirds in a process of its own, into a file; call what is given back for what was read. */
function readBeside(): () => Promise<[string, Scored[]][]> {
  const folder = mkdtempSync(join(tmpdir(), "muster-train-"));
  const file = join(folder, "claims.json");
  const options = [...process.execArgv, import.meta.filename, PARTS_OPTION, file];
  const child: ChildProcess = spawn(process.execPath, options, {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const done = once(child, "exit");
  return async () => {
    const [code] = (await done) as [number | null];
    try {
      if (code !== 0) throw new Error(`The process that reads thirds ended with ${code}.`);
      return JSON.parse(readFileSync(file, "utf8")) as [string, Scored[]][];
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

async function write(lessons: readonly Lesson[]): Promise<void> {
  const beside = readBeside();
  const here = readApart(lessons, thirdOf, THIRDS.slice(0, 1));
  const { contributions, topics, dates } = learn(lessons);
  const curves = curvesOf(lessons, new Map([...here, ...(await beside())]));
  const data = new URL("../../src/reader/data/", import.meta.url);
  writeFileSync(
    new URL("network.ts", data),
    fileOf(contributions.network, curves.get("contribution") ?? []),
  );
  curves.delete("contribution");
  writeFileSync(
    new URL("topicNetwork.ts", data),
    topicFileOf(topics.network, Object.fromEntries(curves)),
  );
  const body = [
    "// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and weights in hundredths.",
    "/** How much each clue speaks for a date to be nothing to a claim, the day of its act, or its limit. */",
    `export const DATE_WEIGHTS = \`\n${linesOf(dates)}\n\`;`,
  ].join("\n");
  writeFileSync(new URL("weights.ts", data), `${body}\n`);
  const who = [
    "// Made by `node test/eval/train.ts`, never by hand: a clue, a bar, and hundredths.",
    "/** How much each clue speaks for a party to be the one that asks, meets or agrees. */",
    `export const WHO_WEIGHTS = \`\n${linesOf(topics.who)}\n\`;`,
  ].join("\n");
  writeFileSync(new URL("who.ts", data), `${who}\n`);
}

const lessons = lessonsFrom([...tunedSet(), ...exampleSet(), ...patternSet()]);
const partsAt = process.argv.indexOf(PARTS_OPTION);
const all = lessons.flatMap((each) => each.candidates);
const right = all.filter((each) => each.outcome !== NO_STAGE).length;
console.log(`${all.length} candidates in ${lessons.length} documents, ${right} of them right`);
if (process.argv.includes("--folds")) crossValidate(lessons, foldOf);
else if (process.argv.includes("--sets")) crossValidate(lessons, setOf);
else if (partsAt !== -1)
  writeFileSync(
    process.argv[partsAt + 1] ?? "",
    JSON.stringify([...readApart(lessons, thirdOf, BESIDE)]),
  );
else await write(lessons);
