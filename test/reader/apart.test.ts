import { expect, test } from "vitest";
import { COLUMNS } from "../../src/reader/contributions/secondLook.ts";
import { partOf, readApart } from "../eval/apart.ts";
import { tunedSet } from "../eval/learnFrom.ts";
import { lessonsFrom } from "../eval/lessons.ts";

const half = partOf(2);
const lessons = lessonsFrom(
  tunedSet()
    .filter(({ lang }) => lang === "en")
    .slice(0, 40),
);
const documents = lessons.map(({ document }) => document);
const all = readApart(lessons, half);

test("every document is read once, with rows for the second look", () => {
  expect([...all.claims.keys()].sort()).toEqual(documents.map(({ id }) => id).sort());
  expect(all.rows.length).toBeGreaterThan(100);
  expect(new Set(all.rows.map(({ row }) => row.length))).toEqual(new Set([COLUMNS.length]));
  expect(all.rows.some(({ right }) => right)).toBe(true);
});

test("a part is read with weights that know nothing of its labels", () => {
  const blind = lessons.map((lesson) =>
    half(lesson.document) === "0" ? { ...lesson, candidates: [], topics: [], who: [] } : lesson,
  );
  const first = readApart(lessons, half, ["0"]);
  expect(first.claims.size).toBe(documents.filter((each) => half(each) === "0").length);
  expect([...first.claims.values()].flat().length).toBeGreaterThan(0);
  expect(readApart(blind, half, ["0"]).claims).toEqual(first.claims);
});

test("neighbours stay together", () => {
  const [one] = documents;
  if (one === undefined) throw new Error("no documents");
  const parts = ["0", "3", "9"].map((last) => partOf(3)({ ...one, id: `wZz12${last}` }));
  expect(new Set(parts).size).toBe(1);
});
