import { tameText } from "./spreadsheetText.ts";
import type { Field, Table } from "./table.ts";

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF). Numbers are bare, texts that a spreadsheet could run are
 * made safe, unknown is empty. The last column cites the table.
 */
export function csvOf({ columns, rows }: Table): string {
  const head = columns.map(({ name }) => name);
  // Rows repeat each other: the mission, the three times, the source, the line to cite.
  const known = new Map<Field, string>();
  const written = (field: Field) => {
    const held = known.get(field);
    if (held !== undefined) return held;
    const made = csvField(field);
    known.set(field, made);
    return made;
  };
  return [head, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("");
}

function csvField(field: Field): string {
  if (field === null) return "";
  if (typeof field === "boolean") return field ? "yes" : "no";
  if (typeof field === "number") return String(field);
  const tame = tameText(field);
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

const TYPES = {
  text: "string",
  number: "number",
  day: "date",
  date: "string",
  "yes or no": { base: "boolean", format: "yes|no" },
  address: "anyURI",
} as const;

/** The data dictionary of a CSV file, in the form of CSV on the Web: it lies beside it as `FILE-metadata.json`. */
export function csvMetadata(table: Table, file: string): string {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: file,
    "dc:title": table.means,
    "dc:bibliographicCitation": table.citation,
    "dc:description":
      "Empty means unknown or nothing to say, never zero. A text that a spreadsheet could take for a formula starts with an apostrophe that is not part of it.",
    dialect: { header: true, lineTerminators: ["\r\n"], encoding: "utf-8" },
    tableSchema: {
      columns: table.columns.map(({ name, form, means }) => ({
        name,
        titles: name,
        datatype: TYPES[form],
        "dc:description": means,
      })),
    },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
