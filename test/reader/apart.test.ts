import { beforeAll, describe, expect, test } from "vitest";
import { COLUMNS } from "../../src/reader/contributions/secondLook.ts";
import type { ReadClaim } from "../../src/reader/reading.ts";
import { halfOf, partOf, type ReadApart, readApart } from "../eval/apart.ts";
import { exampleSet } from "../eval/learnFrom.ts";
import { type Lesson, lessonsFrom } from "../eval/lessons.ts";
import { type Labelled, sampleSet } from "../eval/sets.ts";

const half = partOf(2);
const documents = sampleSet()
  .filter(({ held, lang }) => !held && lang === "en")
  .slice(0, 80);

describe("reading apart", () => {
  let lessons: Lesson[] = [];
  let all: ReadApart = { claims: new Map(), rows: [] };
  beforeAll(() => {
    lessons = lessonsFrom([...documents, ...exampleSet().slice(0, 20)]);
    all = readApart(lessons, half);
  });

  test("reads every document once, examples never, part by part as all at once", () => {
    expect([...all.claims.keys()].sort()).toEqual(documents.map(({ id }) => id).sort());
    expect(new Set(all.rows.map(({ row }) => row.length))).toEqual(new Set([COLUMNS.length]));
    const parts = ["0", "1"].map((part) => readApart(lessons, half, [part]));
    expect(new Map(parts.flatMap(({ claims }) => [...claims]))).toEqual(all.claims);
    expect(parts.flatMap(({ rows }) => rows).length).toBe(all.rows.length);
  }, 60_000);

  test("reads a part with weights that know nothing of its labels", () => {
    const blind = lessons.map((lesson) =>
      documents.includes(lesson.document) && half(lesson.document) === "0"
        ? { ...lesson, candidates: [], topics: [], who: [] }
        : lesson,
    );
    const read = readApart(blind, half, ["0"]);
    expect([...read.claims.values()].flat().length).toBeGreaterThan(0);
    for (const [id, claims] of read.claims) expect(claims).toEqual(all.claims.get(id));
  }, 60_000);

  test("looks again at a half of a part with trees that know nothing of its labels", () => {
    const ofHalf = (which: number) =>
      documents.filter((each) => half(each) === "0" && halfOf(each) === which);
    expect(Math.min(...[0, 1].map((which) => ofHalf(which).length))).toBeGreaterThan(5);
    const without = (labels: readonly Labelled[]) =>
      readApart(
        lessons.map((lesson) =>
          labels.includes(lesson.document)
            ? { ...lesson, document: { ...lesson.document, claims: [] } }
            : lesson,
        ),
        half,
        ["0"],
      ).claims;
    const claimsOf = (claims: ReadonlyMap<string, readonly ReadClaim[]>, of: readonly Labelled[]) =>
      of.map(({ id }) => claims.get(id));
    const read = without(ofHalf(0));
    expect(claimsOf(read, ofHalf(0))).toEqual(claimsOf(all.claims, ofHalf(0)));
    expect(claimsOf(read, ofHalf(1))).not.toEqual(claimsOf(all.claims, ofHalf(1)));
  }, 60_000);
});

test("neighbours stay together, and parts and halves are about as large as each other", () => {
  const names = Array.from({ length: 12_000 }, (_, at) => ({
    id: `wZ${String(at).padStart(4, "0")}`,
  }));
  const thirds = Map.groupBy(names, partOf(3));
  expect([...thirds.keys()].sort()).toEqual(["0", "1", "2"]);
  for (const part of thirds.values()) {
    expect(part.length).toBeGreaterThan(3600);
    const share = part.filter((each) => halfOf(each) === 0).length / part.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1);
  }
  for (let at = 0; at < names.length; at += 10)
    expect(new Set(names.slice(at, at + 10).map(partOf(3))).size).toBe(1);
});
