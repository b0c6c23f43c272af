import { withoutControls } from "./spreadsheetText.ts";
import type { Field, Table } from "./table.ts";

/** A cell of a sheet: its kind is stated, so that no text is ever guessed to be a formula. */
export type SheetCell =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  | null;

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The first row holds the names of the columns. */
  readonly rows: readonly (readonly SheetCell[])[];
}

// The most that a cell of a workbook holds.
const MAX_TEXT = 32_767;

/** Tables as the sheets of a workbook, followed by their data dictionary and by how to cite them. */
export function sheetsOf(tables: readonly Table[]): readonly Sheet[] {
  const dictionary = tables.flatMap((table) =>
    table.columns.map(({ name, form, means }) => [table.name, name, form, means]),
  );
  const about = tables.flatMap(({ name, means, citation }) => [[name, means, citation]]);
  return [
    ...tables.map(({ name, columns, rows }) =>
      sheet(
        name,
        columns.map((column) => column.name),
        rows,
      ),
    ),
    sheet("dictionary", ["table", "column", "form", "means"], dictionary),
    sheet("about", ["table", "means", "cite"], about),
  ];
}

function sheet(name: string, head: readonly string[], rows: readonly (readonly Field[])[]): Sheet {
  return {
    name,
    widths: head.map((title) => Math.min(40, Math.max(10, title.length + 2))),
    rows: [head, ...rows].map((row) => row.map(sheetCell)),
  };
}

function sheetCell(field: Field): SheetCell {
  if (field === null) return null;
  if (typeof field === "number") return { type: "number", value: field };
  const text = typeof field === "boolean" ? (field ? "yes" : "no") : withoutControls(field);
  return { type: "text", value: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text };
}
