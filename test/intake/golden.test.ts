import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import {
  closeParsers,
  type Feed,
  type ParsedDocument,
  parseBytes,
  readDocumentLines,
  readFeed,
  readSheets,
  type Sheet,
} from "#intake";
import { smallPdf } from "./support.ts";

const FOLDER = join(import.meta.dirname, "golden");
const files = readdirSync(FOLDER).filter((name) => !name.endsWith(".seen"));

afterAll(closeParsers);

describe("a file becomes what a person sees of it", () => {
  test.each(files)("%s", async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    await expect(await seen(name, bytes)).toMatchFileSnapshot(join(FOLDER, `${name}.seen`));
  });

  test("a web page given as a feed is refused as the page that it is", async () => {
    const page = Buffer.from("<!DOCTYPE html><html><body><p>News</p></body></html>");
    expect(await readFeed(page, { contentType: "text/html" })).toMatchObject({
      refusal: { code: "not_feed", message: expect.stringContaining("web page") },
    });
  });

  test("a PDF: lines joined to paragraphs, cut words mended, running heads left out", async () => {
    const foot = (page: number) => ["Report of the Secretariat", "", `Page ${page} of 3`];
    const bytes = smallPdf([
      [
        "Letter dated 21 February 2024",
        "",
        "The Government of Kenya will de-",
        "ploy 1,000 officers.",
        ...foot(1),
      ],
      ["The Bahamas is to add 150.", ...foot(2)],
      ["Nothing has been delivered.", ...foot(3)],
    ]);
    const read = await parseBytes(bytes, { name: "letter.pdf" });
    expect(read).toMatchObject({
      ok: true,
      value: { form: "pdf", published: "2024-02-21", publishedFrom: "text", author: "Secretariat" },
    });
    const { text } = (read as { value: ParsedDocument }).value;
    expect(text).toContain("Kenya will deploy 1,000 officers.");
    expect(text).not.toMatch(/Page \d of 3|Report of the Secretariat/);
  });

  test("a PDF without a day in its text has the day on which it was made", async () => {
    const read = await parseBytes(smallPdf([["Kenya will send 1,000 officers."]]), {});
    expect(read).toMatchObject({
      ok: true,
      value: { published: "2024-02-22", publishedFrom: "metadata" },
    });
  });

  test("a workbook: every sheet, days as days", async () => {
    const bytes = await writeExcelFile([
      {
        sheet: "Pledges",
        data: [
          [{ value: "Country" }, { value: "Pledged" }, { value: "Date" }],
          [
            { value: "Kenya" },
            { value: 1000, type: Number },
            { value: new Date("2024-02-22T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
          ],
        ],
      },
    ]).toBuffer();
    const read = await readSheets(bytes, { name: "pledges.xlsx" });
    expect(read).toEqual({
      ok: true,
      value: [
        {
          name: "Pledges",
          rows: [
            { line: 1, cells: ["Country", "Pledged", "Date"] },
            { line: 2, cells: ["Kenya", "1000", "2024-02-22"] },
          ],
        },
      ],
    });
  });
});

/** What was read, written out for people to check. */
async function seen(name: string, bytes: Buffer): Promise<string> {
  if (/\.(rss|atom|rdf\.xml|feed\.json)$/.test(name)) {
    const feed = await readFeed(bytes);
    return feed.ok ? feedText(feed.value) : refusalText(feed.refusal);
  }
  if (name.endsWith(".csv")) {
    const sheets = await readSheets(bytes, { name });
    return sheets.ok ? sheets.value.map(sheetText).join("\n") : refusalText(sheets.refusal);
  }
  if (name.endsWith(".jsonl")) {
    const lines = await readDocumentLines(bytes, { name });
    return lines.ok
      ? lines.value.map((line) => `${JSON.stringify(line)}\n`).join("")
      : refusalText(lines.refusal);
  }
  const document = await parseBytes(bytes, { name });
  return document.ok ? documentText(document.value) : refusalText(document.refusal);
}

function documentText({ text, ...facts }: ParsedDocument): string {
  return `${head(facts)}\n${text}\n`;
}

function feedText({ items, refused, ...facts }: Feed): string {
  const shown = items.map(({ text, ...item }) => `${head(item)}${text}\n`);
  const missed = refused.map(({ at, message }) => `item ${at}: ${message}\n`);
  return [head(facts), ...shown, ...missed].join("\n");
}

function sheetText({ name, rows }: Sheet): string {
  return `${name}\n${rows.map(({ line, cells }) => `${line}: ${cells.join(" | ")}\n`).join("")}`;
}

function head(facts: object): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(", ") : value}\n`)
    .join("");
}

function refusalText({ code, message }: { code: string; message: string }): string {
  return `refused ${code}: ${message}\n`;
}
