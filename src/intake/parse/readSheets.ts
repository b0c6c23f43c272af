import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { type Hints, PARSE_LIMITS, type Sheet, type SheetRow } from "./document.ts";
import { plainText } from "./readText.ts";
import { ParseRefused } from "./refusal.ts";

/** Unpacked, a spreadsheet may be so large, in bytes. */
const MOST_UNPACKED = 60_000_000;
const DELIMITERS = [",", ";", "\t", "|"] as const;

interface InfoRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Read a table of separated values; the separator is the one that splits its first lines most evenly.
 *
 * @throws ParseRefused for a table that is broken or over the limits
 */
export function readCsv(bytes: Uint8Array, hints: Hints = {}): readonly Sheet[] {
  const text = plainText(bytes, hints.contentType);
  try {
    // The library's types do not know what `info` adds.
    const records: unknown[] = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: PARSE_LIMITS.rows + 1,
    });
    const rows = (records as readonly InfoRecord[]).map(({ record, info }) =>
      rowOf(info.lines, record),
    );
    return [checkedSheet("table", rows)];
  } catch (cause) {
    if (cause instanceof ParseRefused) throw cause;
    const line = cause instanceof Error && "lines" in cause ? ` near line ${cause.lines}` : "";
    throw new ParseRefused(
      "unreadable",
      `The table is broken${line}: a quote is left open or misplaced.`,
    );
  }
}

/**
 * Read all tables of an XLSX workbook: values as shown to a program, without formulas and styles.
 *
 * @throws ParseRefused for a workbook that is broken, locked or over the limits
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  checkArchive(bytes);
  const sheets = await workbook(bytes);
  return sheets.map(({ sheet, data }) =>
    checkedSheet(
      sheet,
      data.map((cells, index) => rowOf(index + 1, cells)),
    ),
  );
}

async function workbook(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readWorkbook>>> {
  try {
    return await readWorkbook(Buffer.from(bytes));
  } catch {
    throw new ParseRefused(
      "unreadable",
      "The spreadsheet is damaged or locked. Save it anew as XLSX or CSV.",
    );
  }
}

function checkedSheet(name: string, rows: readonly SheetRow[]): Sheet {
  if (rows.length > PARSE_LIMITS.rows) {
    throw new ParseRefused("too_many_rows", `The table has over ${PARSE_LIMITS.rows} rows.`);
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { name: name.slice(0, 200), rows: filled };
}

function rowOf(line: number, cells: readonly unknown[]): SheetRow {
  return { line, cells: cells.slice(0, PARSE_LIMITS.columns).map(cellText) };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell).toWellFormed().replaceAll("\u0000", "").trim().slice(0, 32_767);
}

function delimiterOf(text: string): string {
  const lines = text.split("\n", 20).filter((line) => line.trim() !== "");
  const scores = DELIMITERS.map((mark) => {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const even = counts.filter((count) => count === usual).length;
    return { mark, score: usual === 0 ? 0 : even * 100 + usual };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).mark;
}

/** Add up what the archive's own list says its parts are when unpacked. */
function checkArchive(bytes: Uint8Array): void {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const mark = Buffer.from("PK\u0001\u0002", "latin1");
  let unpacked = 0;
  let parts = 0;
  for (
    let at = archive.indexOf(mark);
    at >= 0 && at + 46 <= archive.length;
    at = archive.indexOf(mark, at + 46)
  ) {
    unpacked += archive.readUInt32LE(at + 24);
    parts += 1;
    if (unpacked > MOST_UNPACKED || parts > 2_000) {
      throw new ParseRefused("too_large", "The spreadsheet unpacks to more than 60 MB.");
    }
  }
}
