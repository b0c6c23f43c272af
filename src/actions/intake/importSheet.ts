import { ok, type Result } from "#base";
import {
  type ColumnMap,
  claimsNamed,
  columnKey,
  findColumnMap,
  flowColumns,
  newestDay,
  type RowProblem,
  readSheets,
  rowsToClaims,
  type Sheet,
  sniff,
  suggestColumns,
} from "#intake";
import { claimOf, type LedgerIndex, missionFiles } from "#ledger";
import { partyNamed } from "#reader";
import { type AddedDocument, addDocument } from "../addDocument.ts";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { missionUnknown } from "../readText.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { intakeRefusal, type SourceFacts } from "./takeIn.ts";
import { allWork, changeOf, heldWork } from "./work.ts";

/** A spreadsheet to be imported. */
export interface SheetInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mission: string;
  /** How its columns are read, as a person has settled it; it is kept for sheets with the same headers. */
  readonly columns?: ColumnMap;
  /** Take the suggestion as it is, and keep it. */
  readonly acceptColumns?: boolean;
}

/** A spreadsheet as imported: its document, and the rows that made no claim. */
export interface ImportedSheet {
  /** Null where every row tells of claims that the ledger holds: nothing was added. */
  readonly added: AddedDocument | null;
  /** Rows that tell of claims which the ledger holds, as its own exports do. */
  readonly passed: number;
  readonly columns: ColumnMap;
  readonly problems: readonly RowProblem[];
}

/** How a spreadsheet's columns would be read, and whether that was settled before. */
export interface SheetColumns {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  readonly settled: boolean;
}

/** The kind under which settled columns are kept. */
const COLUMNS = "columns";
/** Who reads rows: no reader of language, but what a person settled. */
const SHEET_READER = "columns 1";
/** Rows say what their columns say; what columns mean is for people. */
const SURE = 0.95;

/** Say how a spreadsheet's columns would be read: as settled for its headers before, else as suggested. */
export async function viewColumns(
  desk: Desk,
  { bytes, name }: Pick<SheetInput, "bytes" | "name">,
): Promise<Result<SheetColumns, Refusal>> {
  const sheet = await firstSheet({ bytes, name });
  if (!sheet.ok) return sheet;
  const flows = areFlows({ bytes, name }) ? flowColumns(sheet.value) : null;
  const known = flows ?? findColumnMap(sheet.value, await settled(desk));
  const columns = known ?? suggestColumns(sheet.value);
  const header = sheet.value.rows.find(({ line }) => line === columns.headerLine);
  return ok({
    sheet: sheet.value.name,
    headers: header?.cells.filter((cell) => cell !== "") ?? [],
    columns,
    settled: known !== null,
  });
}

/**
 * Import a spreadsheet: one document with a line for each row, and a proposal for each figure.
 *
 * Its columns must be settled: before, for the same headers, or by this call; those of IATI activities
 * and of FTS flows are by their standards, and rows that name claims of this ledger are passed over. Rows that cannot be
 * read are listed and keep their line. It needs a publication day, else the newest day it tells.
 */
export async function importSheet(
  desk: Desk,
  input: SheetInput,
  { publishedElse: _, ...facts }: SourceFacts = {},
): Promise<Result<ImportedSheet, Refusal>> {
  const missions = missionFiles(await desk.ledger()).map(({ id }) => id);
  if (!missions.includes(input.mission)) return missionUnknown(input.mission, missions);
  const whole = await firstSheet(input);
  if (!whole.ok) return whole;
  const flows = areFlows(input);
  const sheet = flows ? withoutKnown(whole.value, await desk.ledger()) : whole.value;
  const columns = flows ? ok(flowColumns(sheet)) : await columnsFor(desk, sheet, input);
  if (!columns.ok) return columns;
  const passed = whole.value.rows.length - sheet.rows.length;
  if (sheet.rows.length === 1)
    return ok({ added: null, passed, columns: columns.value, problems: [] });
  const context = { mission: input.mission, partyOf: partyNamed };
  const { text, claims, problems } = rowsToClaims(sheet, columns.value, context);
  const newest = newestDay(claims);
  const day = newest === null ? {} : { published: newest, publishedFrom: "text" as const };
  const added = await addDocument(desk, {
    title: flows ? sheet.name : input.name,
    publisher: flows ? sheet.name : input.name,
    ...day,
    ...facts,
    text,
    claims: {
      reader: SHEET_READER,
      all: claims.map(({ claim }) => ({ claim, confidence: SURE })),
    },
  });
  return added.ok ? ok({ added: added.value, passed, columns: columns.value, problems }) : added;
}

/** Whether a file tells of money in a form whose columns are settled by its standard. */
function areFlows({ bytes, name }: Pick<SheetInput, "bytes" | "name">): boolean {
  const form = sniff(bytes, { name });
  return form.ok && (form.value === "iati" || form.value === "fts");
}

/** A table of flows without the rows that an export of this same ledger would have. */
function withoutKnown(sheet: Sheet, index: LedgerIndex): Sheet {
  const isKnown = (row: Sheet["rows"][number]) => {
    const named = claimsNamed(row);
    return named.length > 0 && named.every((id) => claimOf(index, id) !== null);
  };
  return { ...sheet, rows: sheet.rows.filter((row) => !isKnown(row)) };
}

async function firstSheet({
  bytes,
  name,
}: Pick<SheetInput, "bytes" | "name">): Promise<Result<Sheet, Refusal>> {
  const read = await readSheets(bytes, { name });
  if (!read.ok) return intakeRefusal(read.refusal);
  const sheet = read.value.find(({ rows }) => rows.length > 1);
  if (sheet !== undefined) return ok(sheet);
  return refusal("not_taken_in", "The table has no rows under its header.", { reason: "empty" });
}

async function columnsFor(
  desk: Desk,
  sheet: Sheet,
  { columns, acceptColumns }: SheetInput,
): Promise<Result<ColumnMap, Refusal>> {
  const known = findColumnMap(sheet, await settled(desk));
  const given = columns ?? (acceptColumns === true ? (known ?? suggestColumns(sheet)) : undefined);
  if (given !== undefined) {
    const problem = columnsProblem(given);
    if (problem !== null) return refusal("columns_unsettled", problem);
    await keepColumns(desk, { ...given, key: columnKey(sheet) });
    return ok(given);
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

function columnsProblem({ columns, defaults }: ColumnMap): string | null {
  if (!columns.some(({ role }) => role === "party")) {
    return "No column tells the party. Say which one does.";
  }
  const staged =
    defaults.stage !== undefined ||
    columns.some(({ role, stage }) => role === "stage" || stage !== undefined);
  return staged
    ? null
    : "No column tells the stage (pledged, delivered …). Name one, or give a stage for all rows.";
}

async function settled(desk: Desk): Promise<readonly ColumnMap[]> {
  return (await allWork<ColumnMap>(desk, COLUMNS)).map(({ state }) => state);
}

async function keepColumns(desk: Desk, columns: ColumnMap): Promise<void> {
  const id = sha256(columns.key).slice(0, 16);
  const held = await heldWork<ColumnMap>(desk, COLUMNS, id);
  await desk.ports.store.changeWork([
    changeOf(COLUMNS, { id, version: held?.version ?? 0 }, columns),
  ]);
}
