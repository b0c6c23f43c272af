import { parse } from "csv-parse/sync";
import fc from "fast-check";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import {
  csvOf,
  jsonLinesOf,
  plainOf,
  sheetsOf,
  type Table,
  tameText,
  withoutControls,
} from "#formats";
import { workbook } from "../../src/actions/workbook.ts";
import { DANGEROUS, HOSTILE } from "./dangerous.ts";

/** A table with a text and a number in each row. */
function tableOf(texts: readonly string[]): Table {
  return {
    name: "board",
    means: "Texts that want to run",
    columns: [
      { name: "text", form: "text", means: "A text" },
      { name: "number", form: "number", means: "A number" },
    ],
    rows: texts.map((text, at) => [text, -12.5 - at]),
    citation: "A test.",
  };
}

test("there are at least forty dangerous starts", () => {
  expect(new Set(DANGEROUS).size).toBeGreaterThanOrEqual(40);
});

test("no field of a CSV starts as a formula does, and each text can be had back", () => {
  const rows: { text: string; number: string }[] = parse(csvOf(tableOf(HOSTILE)), {
    columns: true,
  });
  expect(rows).toHaveLength(HOSTILE.length);
  for (const [at, { text, number }] of rows.entries()) {
    expect(text).not.toMatch(/^[\s\p{C}\p{Z}]*[=+\-@|%＝＋－＠−﹣﹢﹦﹫]/u);
    expect(plainOf(text)).toBe(withoutControls(HOSTILE[at] ?? ""));
    expect(number).toBe(String(-12.5 - at));
  }
});

test("in a workbook every text is a text and every number a number", async () => {
  const bytes = await workbook(sheetsOf([tableOf(HOSTILE)]));
  const [sheet] = await readExcelFile(Buffer.from(bytes), { trim: false });
  for (const [at, row] of (sheet?.data ?? []).slice(1).entries()) {
    // The writer leaves the sign for a lost character out.
    const text = withoutControls(HOSTILE[at] ?? "").replaceAll("\ufffd", "");
    expect(row).toEqual([text, -12.5 - at]);
  }
});

test("JSON Lines hold each text as it is", () => {
  const lines = jsonLinesOf(tableOf(HOSTILE)).trimEnd().split("\n").slice(1);
  expect(lines.map((line) => JSON.parse(line).text)).toEqual(HOSTILE);
});

test("any text comes back from a CSV as it went in, but for what no table can hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 20 }),
      (texts) => {
        const rows: { text: string }[] = parse(csvOf(tableOf(texts)), {
          columns: true,
          relax_quotes: false,
        });
        expect(rows.map(({ text }) => (texts.includes(text) ? text : plainOf(text)))).toEqual(
          texts.map(withoutControls),
        );
        for (const text of texts)
          expect(plainOf(tameText(`=${text}`))).toBe(withoutControls(`=${text}`));
      },
    ),
    { numRuns: 300 },
  );
});
