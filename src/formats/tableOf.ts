import { actsTable } from "./actsTable.ts";
import { boardTable } from "./boardTable.ts";
import { claimsTable } from "./claimsTable.ts";
import type { Answered } from "./selection.ts";
import type { Table, TableName } from "./table.ts";

const MAKERS = {
  board: boardTable,
  claims: claimsTable,
  acts: actsTable,
} as const satisfies Record<TableName, (answered: Answered) => Table>;

/** A table of what was answered, by name. */
export function tableOf(name: TableName, answered: Answered): Table {
  return MAKERS[name](answered);
}
