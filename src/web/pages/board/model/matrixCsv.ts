import type { Cell, Line } from "#ledger";
import type { PlainTable } from "../../../charts/csv.ts";
import type { Arranged } from "./arrange.ts";
import { COLUMNS, type MatrixRow } from "./matrix.ts";

// Codes, not words: a file is read by programs in any language.
const HEADS = [
  "party",
  "name",
  "region",
  "resource",
  "reached",
  "caveat",
  "unit",
  "per",
  "delivered",
  "committed",
  "pledged",
  "on_hold",
  "blocked",
  "claims",
];

/** The cells of the rows that are shown, in their order: a row for each unit; unknown stays empty. */
export function matrixCsv({ groups, backers }: Arranged): PlainTable {
  const rows = [...groups.flatMap((group) => group.rows), ...backers];
  return { heads: HEADS, rows: rows.flatMap(rowsOf) };
}

function rowsOf(row: MatrixRow): PlainTable["rows"] {
  const cells = [...row.of].sort(
    (a, b) => COLUMNS.indexOf(a.resource) - COLUMNS.indexOf(b.resource),
  );
  return cells.flatMap((cell) =>
    cell.lines.length === 0
      ? [fields(row, cell, null)]
      : cell.lines.map((line) => fields(row, cell, line)),
  );
}

function fields(row: MatrixRow, cell: Cell, line: Line | null): PlainTable["rows"][number] {
  const shown = row.cells[COLUMNS.indexOf(cell.resource)];
  return [
    row.key,
    row.name,
    row.region,
    cell.resource,
    cell.reached,
    cell.caveat,
    line?.unit ?? null,
    line?.per ?? null,
    line?.delivered.value ?? null,
    line?.committed.value ?? null,
    line?.pledged.value ?? null,
    line?.onHold.value ?? null,
    line?.blocked.value ?? null,
    shown?.claims.join(" ") ?? null,
  ];
}
