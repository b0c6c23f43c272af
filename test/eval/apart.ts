import type { Stage } from "#ledger";
import type { Candidate } from "../../src/reader/contributions/candidates.ts";
import { rowsBeside } from "../../src/reader/contributions/secondLook.ts";
import type { Forest } from "../../src/reader/learned/forest.ts";
import type { Found } from "../../src/reader/meaning/scene.ts";
import { makeReader } from "../../src/reader/reader.ts";
import type { ReadClaim } from "../../src/reader/reading.ts";
import { type Learned, learn } from "./learn.ts";
import { type Lesson, rightOf } from "./lessons.ts";
import { accepts } from "./matching.ts";
import { hashOf } from "./random.ts";
import { type Labelled, readingOf, sampleMissions } from "./sets.ts";
import { fitForest, type Row } from "./trees.ts";

/** Which of so many parts a document belongs to, the same on every machine: with its neighbours, which may be alike. */
export const partOf =
  (parts: number) =>
  (document: Named): string =>
    String(hashOf(neighbourhood(document)) % parts);

/** Which half of a part. A set of a handful may lie in one half: it is read without trees then. */
export const halfOf = (document: Named): number => hashOf(`half of ${neighbourhood(document)}`) % 2;

type Named = Pick<Labelled, "id">;

/** What documents have in common whose names differ in the last sign only. */
const neighbourhood = ({ id }: Named): string => id.slice(0, -1);

export const isContribution = ({ kind }: { readonly kind: string }): boolean =>
  kind === "contribution";

/** Documents read with weights that were not made from them. */
export interface ReadApart {
  /** What was read, by document, before a last look. */
  readonly claims: ReadonlyMap<string, readonly ReadClaim[]>;
  /** What the second look is told of every candidate that teaches something. */
  readonly rows: readonly Row[];
}

/**
 * Read every document with weights made from the documents of other parts; examples and patterns are always learned from.
 * The trees of the second look at one half of a part are learned from its other half, those that ship from all parts. With
 * `only`, the documents of those parts.
 */
export function readApart(
  lessons: readonly Lesson[],
  partIn: (document: Labelled) => string,
  only?: readonly string[],
): ReadApart {
  const real = lessons.filter(({ document }) => !/^(example|pattern)/.test(document.id));
  const parts = Map.groupBy(real, ({ document }) => partIn(document));
  const claims = new Map<string, ReadClaim[]>();
  const rows: Row[] = [];
  for (const [part, out] of parts) {
    if (only !== undefined && !only.includes(part)) continue;
    const left = new Set(out);
    const weights = learn(
      lessons.filter((lesson) => !left.has(lesson)),
      false,
    );
    const halves = [0, 1].map((half) =>
      out.map((each) => each.document).filter((document) => halfOf(document) === half),
    );
    const seen = halves.map((documents) => rowsIn(documents, weights));
    for (const [half, documents] of halves.entries()) {
      const forest = fitForest(seen[1 - half] ?? []);
      for (const [id, read] of readWith(documents, weights, forest)) claims.set(id, read);
      for (const row of seen[half] ?? []) rows.push(row);
    }
  }
  return { claims, rows };
}

/**
 * What the second look is told of every candidate, by these weights, and whether it is right at its likeliest stage. As in
 * scoring, other stages that a label accepts are right too, and what is borderline counts neither way.
 */
function rowsIn(documents: readonly Labelled[], weights: Learned): Row[] {
  let rows: { readonly row: Float32Array; readonly stage: Stage }[] = [];
  let candidates: Candidate[] = [];
  const reader = makeReader(sampleMissions(), {
    weights,
    watchJudged: (judged) => {
      const told = rowsBeside(judged);
      for (const [at, { candidate, stage }] of judged.entries()) {
        candidates.push(candidate);
        rows.push({ row: told[at] ?? new Float32Array(), stage });
      }
    },
  });
  return documents.flatMap((document) => {
    rows = [];
    candidates = [];
    readingOf(reader, document);
    const outcomes = rightOf(document, candidates);
    return rows.flatMap(({ row, stage }, at): Row[] => {
      const known = outcomes[at] ?? null;
      if (known === null || known.label?.["optional"] === true) return [];
      const { label } = known;
      return [{ row, right: label !== null && accepts(label, { kind: "", stage }, "stage") }];
    });
  });
}

/** What is read with these weights and this second look, all that is left for a last look, however unlikely. */
function readWith(
  documents: readonly Labelled[],
  weights: Learned,
  forest: Forest,
): Map<string, ReadClaim[]> {
  let found: readonly Found[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: { ...weights, contributions: { ...weights.contributions, forest } },
    watchFound: (each) => {
      found = each;
    },
  });
  return new Map(
    documents.map((document) => {
      found = [];
      readingOf(reader, document);
      return [document.id, found.map(({ claim, chance = 0 }) => ({ claim, confidence: chance }))];
    }),
  );
}
