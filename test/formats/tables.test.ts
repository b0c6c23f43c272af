import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { createApi } from "#api";
import { testApi, testDesk } from "../api/desk.ts";
import { type Asked, boardRows, figures, questions, type Row, searchOf } from "./questions.ts";

let app: ReturnType<typeof createApi>;

beforeAll(async () => {
  app = testApi(await testDesk()).app;
});

const table = (asked: Asked, more: Readonly<Record<string, string>>) => {
  const search = searchOf(asked);
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  return app.request(`/api/missions/${asked.mission}/table?${search}`);
};

async function csvRows(asked: Asked, name = "board"): Promise<readonly Row[]> {
  const text = await (await table(asked, { table: name, format: "csv" })).text();
  return parse(text, { columns: true, bom: true });
}

async function xlsxRows(asked: Asked): Promise<readonly Row[]> {
  const bytes = await (await table(asked, { format: "xlsx", table: "board" })).arrayBuffer();
  const [first] = await readExcelFile(Buffer.from(bytes));
  const [head = [], ...rows] = first?.data ?? [];
  return rows.map((row) =>
    Object.fromEntries(head.map((name, at) => [String(name), row[at] as string | null])),
  );
}

async function jsonRows(asked: Asked): Promise<readonly Row[]> {
  const text = await (await table(asked, { format: "jsonl" })).text();
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line));
}

describe("one question, one answer", () => {
  test("a hundred questions have the same figures in the board, CSV, XLSX and JSON Lines", async () => {
    let compared = 0;
    for (const asked of questions(100)) {
      const board = figures(await boardRows(app, asked));
      compared += board.length;
      expect(figures(await csvRows(asked))).toEqual(board);
      expect(figures(await jsonRows(asked))).toEqual(board);
      expect(figures(await xlsxRows(asked))).toEqual(board);
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  test("every row names the question, so that it can be asked again and cited", async () => {
    const [asked] = questions(1, 3);
    if (asked === undefined) throw new Error("no question");
    for (const name of ["board", "claims", "acts"]) {
      for (const row of await csvRows({ ...asked, parties: ["KEN"], resources: [] }, name)) {
        expect(row["true_on"]).toBe(asked.trueOn);
        expect(row["known_at"]).toBe(asked.knownAt);
        expect(row["cite"]).toMatch(
          /^Muster, support for .* head \d+; parties KEN \([0-9a-f]{12}\)\.$/,
        );
      }
    }
  });

  test("the same question gives the same bytes, at whatever hour", async () => {
    const asked = questions(1)[0] as Asked;
    const bytes = async (hour: string) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(`2026-05-01T${hour}:00:00Z`) });
      const made = await testApi(await testDesk()).app.request(
        `/api/missions/${asked.mission}/table?${searchOf(asked)}&format=xlsx`,
      );
      vi.useRealTimers();
      return Buffer.from(await made.arrayBuffer()).toString("base64");
    };
    expect(await bytes("04")).toBe(await bytes("17"));
  });
});

describe("claims as a table", () => {
  const every: Asked = {
    mission: "haiti-mss",
    trueOn: "2026-03-21",
    knownAt: "2026-03-21",
    parties: [],
    resources: [],
  };

  test("each has its words, the link to its page, and says whose words they are", async () => {
    const rows = await csvRows(every, "claims");
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) {
      expect(row["quote"]).not.toBe("");
      expect(row["url"]).toMatch(/^https?:\/\//);
      expect(row["text_is"]).toBe(`Muster's summary of a page by ${row["publisher"]}`);
    }
  });

  test("each act of the acts' table lists the claims of the claims' table that tell of it", async () => {
    const acts = await csvRows(every, "acts");
    const claims = await csvRows(every, "claims");
    const told = Map.groupBy(claims, (row) => row["act"]);
    for (const act of acts) {
      expect(
        told
          .get(act["act"] ?? null)
          ?.map((row) => row["claim"])
          .join(" "),
      ).toBe(act["claims"]);
    }
  });
});

describe("the data dictionary", () => {
  test("travels along with every format and describes each column once", async () => {
    const asked = questions(1)[0] as Asked;
    for (const name of ["board", "claims", "acts"]) {
      const metadata = await (await table(asked, { table: name, format: "dictionary" })).json();
      const csv = await (await table(asked, { table: name })).text();
      const columns: { name: string; "dc:description": string }[] = metadata.tableSchema.columns;
      expect(csv.split("\r\n")[0]).toBe(columns.map((column) => column.name).join(","));
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
      for (const column of columns) expect(column["dc:description"].length).toBeGreaterThan(5);
      const [line = ""] = (
        await (await table(asked, { table: name, format: "jsonl" })).text()
      ).split("\n");
      expect(JSON.parse(line).columns.map((column: { name: string }) => column.name)).toEqual(
        columns.map((column) => column.name),
      );
      expect(metadata["dc:bibliographicCitation"]).toBe(JSON.parse(line).citation);
    }
    const bytes = await (await table(asked, { format: "xlsx" })).arrayBuffer();
    const sheets = await readExcelFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "board",
      "claims",
      "acts",
      "dictionary",
      "about",
    ]);
  });
});
