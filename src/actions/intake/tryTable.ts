import { ok, type Result } from "#base";
import {
  type ColumnMap,
  flowColumns,
  headerRow,
  type RowProblem,
  rowsToClaims,
  type Sheet,
  suggestColumns,
} from "#intake";
import { type Claim, missionFiles } from "#ledger";
import { partyNamed } from "#reader";
import type { Desk } from "../desk.ts";
import { missionUnknown } from "../readText.ts";
import type { Refusal } from "../refusal.ts";
import {
  areFlows,
  columnsSettled,
  firstSheet,
  type MissingColumn,
  missingColumn,
  type SettledColumns,
  type TableFile,
} from "./columns.ts";

/** A table as it would be imported. */
export interface TriedTable {
  readonly sheet: string;
  /** Its headers, each with the first different cells beneath. */
  readonly headers: readonly { readonly header: string; readonly examples: readonly string[] }[];
  readonly columns: ColumnMap;
  /** Where the columns come from: this call, an earlier table with the same headers, or nobody yet. */
  readonly from: "given" | "settled" | "suggested";
  readonly missing: MissingColumn | null;
  readonly rows: number;
  readonly counts: { readonly claims: number; readonly problems: number };
  /** The first claims that its rows would make, and the first rows that would make none. */
  readonly claims: readonly { readonly line: number; readonly claim: Claim }[];
  readonly problems: readonly RowProblem[];
}

const SHOWN = 12;
const EXAMPLES = 3;

/**
 * Say what a table would be read as, and the first claims it would make: by the columns given, else as
 * settled for its headers before, else as suggested. Nothing is saved.
 */
export async function tryTable(
  desk: Desk,
  asked: TableFile & { readonly mission: string; readonly columns?: SettledColumns },
): Promise<Result<TriedTable, Refusal>> {
  const missions = missionFiles(await desk.ledger()).map(({ id }) => id);
  if (!missions.includes(asked.mission)) return missionUnknown(asked.mission, missions);
  const read = await firstSheet(asked);
  if (!read.ok) return read;
  const sheet = read.value;
  const known = areFlows(asked) ? flowColumns(sheet) : await columnsSettled(desk, sheet);
  const suggested = known ?? suggestColumns(sheet);
  const columns = asked.columns === undefined ? suggested : { ...suggested, ...asked.columns };
  const missing = missingColumn(columns);
  const context = { mission: asked.mission, partyOf: partyNamed };
  const { claims, problems } = rowsToClaims(sheet, columns, context);
  return ok({
    sheet: sheet.name,
    headers: headersOf(sheet),
    columns,
    from: asked.columns !== undefined ? "given" : known !== null ? "settled" : "suggested",
    missing,
    rows: sheet.rows.filter(({ line }) => line > columns.headerLine).length,
    counts: { claims: claims.length, problems: problems.length },
    claims: claims.slice(0, SHOWN),
    problems: problems.slice(0, SHOWN),
  });
}

function headersOf(sheet: Sheet): TriedTable["headers"] {
  const row = headerRow(sheet);
  const cells = row?.cells ?? [];
  const rows = sheet.rows.filter(({ line }) => line > (row?.line ?? 0)).slice(0, 200);
  return [...new Set(cells)]
    .filter((header) => header !== "")
    .map((header) => {
      const at = cells.indexOf(header);
      const held = rows.map(({ cells: below }) => below[at] ?? "").filter((cell) => cell !== "");
      const examples = [...new Set(held)].slice(0, EXAMPLES).map((cell) => cell.slice(0, 80));
      return { header, examples };
    });
}
