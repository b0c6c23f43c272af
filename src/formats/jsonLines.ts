import type { Table } from "./table.ts";

/**
 * A table as JSON Lines: first a line with the table's name, its citation and its data dictionary,
 * then one line for each row. Unknown is null.
 */
export function jsonLinesOf({ name, means, columns, rows, citation }: Table): string {
  const head = JSON.stringify({ table: name, means, citation, columns });
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, at) => [column.name, row[at]]))),
  );
  return `${[head, ...lines].join("\n")}\n`;
}
