import { beforeAll, describe, expect, test } from "vitest";
import { foldBoard, indexLedger } from "#ledger";
import { createWords, textOf } from "#words";
import { arrange, type Choice, firstRows } from "../../src/web/pages/board/model/arrange.ts";
import {
  conditionLines,
  conflictsOf,
  publishedTotals,
} from "../../src/web/pages/board/model/beside.ts";
import { regionOf } from "../../src/web/pages/board/model/data/regions.ts";
import { type Matrix, matrixOf } from "../../src/web/pages/board/model/matrix.ts";
import { matrixCsv } from "../../src/web/pages/board/model/matrixCsv.ts";
import { en } from "../../src/web/words/en.ts";
import { sampleEntries } from "../support/sample.ts";

const words = createWords("en", en);
const ALL: Choice = { sort: null, group: null, only: null, region: null };
let board: ReturnType<typeof foldBoard>;
let matrix: Matrix;

beforeAll(() => {
  const index = indexLedger(sampleEntries());
  const [mission, day] = ["haiti-gsf", "2025-12-20"] as const;
  board = foldBoard(index, { mission, trueOn: day, knownAt: day, head: index.head });
  matrix = matrixOf(board, words);
});

const names = (choice: Partial<Choice>) =>
  arrange(matrix.rows, { ...ALL, ...choice }, words).groups.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ name }) => name),
  }));

test("a table too long for one frame is cut to its first rows, whatever their groups", () => {
  const { groups, shown } = arrange(matrix.rows, { ...ALL, group: "region" }, words);
  const rows = (count: number) => firstRows(groups, count).flatMap((group) => group.rows);
  const all = groups.flatMap((group) => group.rows);
  expect(rows(5)).toEqual(all.slice(0, 5));
  expect(firstRows(groups, 1)).toHaveLength(1);
  expect(rows(shown)).toEqual(all);
});

describe("the rows of the matrix", () => {
  test("are grouped by what they mean for the mission, the largest first, backers apart", () => {
    expect(names({})[0]).toEqual({
      title: "On the ground",
      rows: ["Kenya", "Guatemala", "El Salvador", "Jamaica", "Bahamas", "Belize"],
    });
    const { backers, shown, all } = arrange(matrix.rows, ALL, words);
    expect(backers.map(({ name }) => name)).toContain("CARICOM");
    expect(shown).toBe(all);
  });

  test("can be those that give, or those that do not: together all", () => {
    const give = arrange(matrix.rows, { ...ALL, only: "giving", group: "none" }, words);
    const hold = arrange(matrix.rows, { ...ALL, only: "notGiving", group: "none" }, words);
    expect(give.shown + hold.shown).toBe(give.all);
    expect(give.groups[0]?.rows.every(({ standing }) => standing !== "back")).toBe(true);
    expect(hold.groups[0]?.rows.map(({ name }) => name)).toContain("France");
  });

  test("can be grouped by region, sorted by name, and kept to one region", () => {
    const groups = names({ group: "region", sort: "name" });
    expect(groups.map(({ title }) => title)).toContain("Caribbean");
    for (const { rows } of groups) {
      expect(rows).toEqual([...rows].sort(new Intl.Collator("en-GB").compare));
    }
    const caribbean = names({ region: "caribbean", group: "none" })[0]?.rows ?? [];
    expect(caribbean).toContain("Jamaica");
    expect(caribbean).not.toContain("Kenya");
  });

  test("can be sorted by their newest act", () => {
    const rows = arrange(matrix.rows, { ...ALL, group: "none", sort: "recent" }, words).groups[0];
    const days = rows?.rows.map(({ newest }) => newest) ?? [];
    expect(days).toEqual([...days].sort().reverse());
  });

  test("are kept as CSV as they are filtered, with the claims, and unknown empty", () => {
    const choice = { ...ALL, region: "caribbean", only: "giving" } as const;
    const { heads, rows } = matrixCsv(arrange(matrix.rows, choice, words));
    const at = (name: string) => heads.indexOf(name);
    expect(new Set(rows.map((row) => row[at("region")]))).toEqual(new Set(["caribbean"]));
    const jamaica = rows.find(
      (row) => row[at("party")] === "JAM" && row[at("resource")] === "personnel",
    );
    expect(jamaica?.[at("delivered")]).toBe(24);
    expect(jamaica?.[at("claims")]).toMatch(/c\d+/);
    const unknown = matrixCsv(arrange(matrix.rows, ALL, words)).rows.find(
      (row) => row[at("party")] === "BDI" && row[at("resource")] === "personnel",
    );
    expect(unknown?.[at("pledged")]).toBeNull();
  });
});

describe("a state's region", () => {
  test("is one for every state that can be named, and other for anybody else", () => {
    const states = matrix.rows.filter(({ key }) => /^[A-Z]{3}$/.test(key) && key !== "OAS");
    expect(states.filter(({ key }) => regionOf(key) === "other").map(({ key }) => key)).toEqual([]);
    expect(regionOf("CARICOM")).toBe("other");
  });
});

describe("beside the matrix", () => {
  test("conflicts name the lowest, the adopted and the highest, and why", () => {
    const kenya = conflictsOf(board, words).find(({ subject }) => subject.startsWith("Kenya"));
    expect(kenya?.subject).toBe("Kenya, personnel, pledged, committed and delivered");
    expect([kenya?.low, textOf(kenya?.adopted ?? []), kenya?.high]).toEqual(["735", "735", "800"]);
    expect(kenya?.why).toBe("A person chose this figure.");
  });

  test("published totals stand beside our sum of their day, with the difference", () => {
    const [newest, next] = publishedTotals(board, words);
    expect(newest?.on).toBe("2025-12-19");
    expect([newest?.ours, newest?.difference]).toEqual(["3,995", "+3,505"]);
    expect([next?.ours, next?.difference, next?.verdict]).toEqual(["995", "−15", "unexplained"]);
  });

  test("conditions stand in their own words, open ones first, each once", () => {
    const lines = conditionLines(board, words);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines[0]?.outcome).toBe("open");
    expect(lines.map(({ text }) => text)).toContain("passage of the resolution");
  });
});
