import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COLUMNS } from "../../src/reader/contributions/secondLook.ts";
import { type Curve, LEAST_CONFIDENCE } from "../../src/reader/learned/calibrate.ts";
import type { ReadClaim } from "../../src/reader/reading.ts";
import { partOf, type ReadApart, readApart } from "./apart.ts";
import { type Point, risingCurve } from "./curve.ts";
import { linesOf } from "./fit.ts";
import { networkFileOf } from "./fitNetwork.ts";
import { walkFileOf } from "./fitWalk.ts";
import { beforeLook, type FittedLook, fitLook, lookFileOf, scoredOf } from "./lastLooks.ts";
import { learn } from "./learn.ts";
import { exampleSet, tunedSet } from "./learnFrom.ts";
import { type Lesson, lessonsFrom, NO_STAGE } from "./lessons.ts";
import { matchDocument, type Scored } from "./matching.ts";
import { patternSet } from "./patterns.ts";
import { scoreDocuments } from "./score.ts";
import type { Labelled } from "./sets.ts";
import { topicFileOf } from "./topics.ts";
import { fitForest, forestFileOf, packed, unpacked } from "./trees.ts";

// Makes the weights of the reader from the documents that may be tuned on: `node test/eval/train.ts`. It works in two
// processes: with --parts FOLDER, the second one, it only reads some thirds of the documents with weights made from the others.
// With --folds it prints instead how weights do on fifths of those documents that they were not made from, with --sets how
// they do on each writer's documents when they are made from those of the others; the trees of the second look are made there from
// the other half of a part, those of the last look from the other half of all documents.

const FOLDS = 5;

/** The writer of a document: the letters its name begins with; news by the number of its writer. */
const setOf = ({ id }: Labelled): string =>
  /^w\d/.exec(id)?.[0] ?? id.replace(/\d+$/, "").replace(/^example-.*/, "example");

/** Print how weights do on documents that they were not made from, set by set. */
function crossValidate(lessons: readonly Lesson[], part: (document: Labelled) => string): void {
  const { claims: all } = readApart(lessons, part);
  const { looked } = lookFrom(lessons, all, curvesOf(lessons, all));
  const claims = new Map(
    [...looked].map(([id, each]) => [
      id,
      each.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).map(scoredOf),
    ]),
  );
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

/** The last look, fitted to what was read apart. */
const lookFrom = (
  lessons: readonly Lesson[],
  claims: ReadonlyMap<string, readonly ReadClaim[]>,
  curves: ReadonlyMap<string, Curve>,
): FittedLook =>
  fitLook(
    lessons.flatMap(({ document }) => {
      const read = claims.get(document.id);
      return read === undefined ? [] : [{ document, claims: beforeLook(read, curves) }];
    }),
  );

/** By kind, how often claims at each chance are right, on documents that the weights were not made from. */
function curvesOf(
  lessons: readonly Lesson[],
  claims: ReadonlyMap<string, readonly ReadClaim[]>,
): Map<string, Curve> {
  const points = new Map<string, Point[]>();
  const add = (claim: Scored, right: number) => {
    const known = points.get(claim.kind) ?? [];
    known.push({ chance: Number(claim["confidence"]), right });
    points.set(claim.kind, known);
  };
  for (const { document } of lessons) {
    const read = (claims.get(document.id) ?? []).map(scoredOf);
    const matched = matchDocument(document.id, document.claims, read);
    for (const [, read] of matched.pairs) add(read, 1);
    for (const read of matched.spurious) add(read, 0);
  }
  return new Map([...points].sort().map(([kind, each]) => [kind, risingCurve(each)]));
}

/** Trees and curves rest on thirds, each read with weights made from the two others. */
const THIRDS = ["0", "1", "2"];
const thirdOf = partOf(THIRDS.length);
/** Thirds that a second process reads, meanwhile. */
const BESIDE = THIRDS.slice(1);
const PARTS_OPTION = "--parts";

/** What both processes know the files by that the second one writes. */
const CLAIMS = "claims.json";
const ROWS = "rows.bin";

/** Read some thirds in a process of its own, into a folder; call what is given back for what was read. */
function readBeside(): () => Promise<ReadApart> {
  const folder = mkdtempSync(join(tmpdir(), "muster-train-"));
  const options = [...process.execArgv, import.meta.filename, PARTS_OPTION, folder];
  const child: ChildProcess = spawn(process.execPath, options, {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const done = once(child, "exit");
  return async () => {
    const [code] = (await done) as [number | null];
    try {
      if (code !== 0) throw new Error(`The process that reads thirds ended with ${code}.`);
      const claims = JSON.parse(readFileSync(join(folder, CLAIMS), "utf8")) as [
        string,
        ReadClaim[],
      ][];
      return { claims: new Map(claims), rows: unpacked(readFileSync(join(folder, ROWS))) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

function writeBeside(lessons: readonly Lesson[], folder: string): void {
  const { claims, rows } = readApart(lessons, thirdOf, BESIDE);
  writeFileSync(join(folder, CLAIMS), JSON.stringify([...claims]));
  writeFileSync(join(folder, ROWS), packed(rows));
}

async function write(lessons: readonly Lesson[]): Promise<void> {
  const beside = readBeside();
  const here = readApart(lessons, thirdOf, THIRDS.slice(0, 1));
  const { contributions, topics, walk, dates } = learn(lessons);
  const there = await beside();
  const forest = fitForest([...here.rows, ...there.rows]);
  const claims = new Map([...here.claims, ...there.claims]);
  const curves = curvesOf(lessons, claims);
  const data = new URL("../../src/reader/data/", import.meta.url);
  writeFileSync(new URL("network.ts", data), networkFileOf(contributions.network));
  writeFileSync(new URL("recurrent.ts", data), walkFileOf(walk));
  const { contribution: curve = [], ...others } = Object.fromEntries(curves);
  writeFileSync(new URL("topicNetwork.ts", data), topicFileOf(topics.network, others));
  writeFileSync(
    new URL("forest.ts", data),
    forestFileOf(forest, COLUMNS, curve, {
      curve:
        "The share of right claims by chance, on documents that neither networks nor trees were made from.",
      forest:
        "Trees that judge candidates again, by what facts and the order of words made of those beside them; the first line names the numbers that they ask for.",
    }),
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
  const { last } = lookFrom(lessons, claims, curves);
  writeFileSync(new URL("lastLook.ts", data), lookFileOf(last));
}

const lessons = lessonsFrom([...tunedSet(), ...exampleSet(), ...patternSet()]);
const partsAt = process.argv.indexOf(PARTS_OPTION);
const all = lessons.flatMap((each) => each.candidates);
const right = all.filter((each) => each.outcome !== NO_STAGE).length;
console.log(`${all.length} candidates in ${lessons.length} documents, ${right} of them right`);
if (process.argv.includes("--folds")) crossValidate(lessons, partOf(FOLDS));
else if (process.argv.includes("--sets")) crossValidate(lessons, setOf);
else if (partsAt !== -1) writeBeside(lessons, process.argv[partsAt + 1] ?? "");
else await write(lessons);
