/** A table as it is drawn, kept and downloaded: the heads, and the cells of each row as text. */
export interface PlainTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * A table as CSV (RFC 4180): lines end in CR LF, numbers without grouping, unknown empty. A text
 * that a spreadsheet would run as a formula is led by an apostrophe.
 */
export function writeCsv({ heads, rows }: PlainTable): string {
  return [heads, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
