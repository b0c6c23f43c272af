import { ok, type Result } from "#base";
import {
  type ColumnMap,
  columnKey,
  findColumnMap,
  readSheets,
  type Sheet,
  sniff,
  suggestColumns,
} from "#intake";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { intakeRefusal } from "./takeIn.ts";
import { allWork, changeOf, heldWork } from "./work.ts";

/** A file that holds a table. */
export interface TableFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** How a person settles that a table's columns are read. */
export type SettledColumns = Omit<ColumnMap, "version" | "key">;

/** What the columns of a table must tell, and do not. */
export type MissingColumn = "party" | "stage";

/** The kind under which settled columns are kept. */
const COLUMNS = "columns";

/** The first table of a file that has rows. */
export async function firstSheet({ bytes, name }: TableFile): Promise<Result<Sheet, Refusal>> {
  const read = await readSheets(bytes, { name });
  if (!read.ok) return intakeRefusal(read.refusal);
  const sheet = read.value.find(({ rows }) => rows.length > 1);
  if (sheet !== undefined) return ok(sheet);
  return refusal("not_taken_in", "The table has no rows under its header.", { reason: "empty" });
}

/** Whether a file tells of money in a form whose columns are settled by its standard. */
export function areFlows({ bytes, name }: TableFile): boolean {
  const form = sniff(bytes, { name });
  return form.ok && (form.value === "iati" || form.value === "fts");
}

/** How a table's columns were settled before, by its headers; null where they were not. */
export async function columnsSettled(desk: Desk, sheet: Sheet): Promise<ColumnMap | null> {
  const kept = await allWork<ColumnMap>(desk, COLUMNS);
  return findColumnMap(
    sheet,
    kept.map(({ state }) => state),
  );
}

/** What the columns must tell besides, so that rows can make claims; null where they tell all. */
export function missingColumn({ columns, defaults }: SettledColumns): MissingColumn | null {
  if (!columns.some(({ role }) => role === "party")) return "party";
  const staged =
    defaults.stage !== undefined ||
    columns.some(({ role, stage }) => role === "stage" || stage !== undefined);
  return staged ? null : "stage";
}

const MISSING: Readonly<Record<MissingColumn, string>> = {
  party: "No column tells the party. Say which one does.",
  stage:
    "No column tells the stage (pledged, delivered …). Name one, or give a stage for all rows.",
};

/**
 * How a table's columns are to be read: as settled by this call, which is kept for tables with the same
 * headers, else as settled before. Refused where neither holds, with what is suggested.
 */
export async function columnsFor(
  desk: Desk,
  sheet: Sheet,
  given: { readonly columns?: SettledColumns; readonly acceptColumns?: boolean },
): Promise<Result<ColumnMap, Refusal>> {
  const known = await columnsSettled(desk, sheet);
  const accepted = given.acceptColumns === true ? (known ?? suggestColumns(sheet)) : undefined;
  const settled = given.columns ?? accepted;
  if (settled !== undefined) {
    const missing = missingColumn(settled);
    if (missing !== null) return refusal("columns_unsettled", MISSING[missing]);
    const map: ColumnMap = { ...settled, version: 1, key: columnKey(sheet) };
    await keepColumns(desk, map);
    return ok(map);
  }
  if (known !== null) return ok(known);
  const suggested = suggestColumns(sheet).columns.map(describeColumn).join(", ");
  return refusal(
    "columns_unsettled",
    `How the columns are read is not settled yet. Suggested: ${suggested === "" ? "nothing" : suggested}. Check it and accept or change it; it is remembered for tables with the same headers.`,
  );
}

/** A column in words: `Amount = amount (delivered, USD)`. */
export function describeColumn(column: ColumnMap["columns"][number]): string {
  const { header, role, stage, resource, unit, scale } = column;
  const more = [stage, resource, unit, scale === undefined ? undefined : `× ${scale}`];
  const said = more.filter((one) => one !== undefined).join(", ");
  return `${header} = ${role}${said === "" ? "" : ` (${said})`}`;
}

async function keepColumns(desk: Desk, columns: ColumnMap): Promise<void> {
  const id = sha256(columns.key).slice(0, 16);
  const held = await heldWork<ColumnMap>(desk, COLUMNS, id);
  await desk.ports.store.changeWork([
    changeOf(COLUMNS, { id, version: held?.version ?? 0 }, columns),
  ]);
}
