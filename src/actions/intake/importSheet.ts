import { ok, type Result } from "#base";
import {
  type ColumnMap,
  claimsNamed,
  flowColumns,
  newestDay,
  type RowProblem,
  rowsToClaims,
  type Sheet,
} from "#intake";
import { claimOf, type LedgerIndex, missionFiles } from "#ledger";
import { partyNamed } from "#reader";
import { type AddedDocument, addDocument } from "../addDocument.ts";
import type { Desk } from "../desk.ts";
import { missionUnknown } from "../readText.ts";
import type { Refusal } from "../refusal.ts";
import {
  areFlows,
  columnsFor,
  firstSheet,
  type SettledColumns,
  type TableFile,
} from "./columns.ts";
import type { SourceFacts } from "./takeIn.ts";

/** A spreadsheet to be imported. */
export interface SheetInput extends TableFile {
  readonly mission: string;
  /** How its columns are read, as a person has settled it; it is kept for sheets with the same headers. */
  readonly columns?: SettledColumns;
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

/** Who reads rows: no reader of language, but what a person settled. */
const SHEET_READER = "columns 1";
/** Rows say what their columns say; what columns mean is for people. */
const SURE = 0.95;

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

/** A table of flows without the rows that an export of this same ledger would have. */
function withoutKnown(sheet: Sheet, index: LedgerIndex): Sheet {
  const isKnown = (row: Sheet["rows"][number]) => {
    const named = claimsNamed(row);
    return named.length > 0 && named.every((id) => claimOf(index, id) !== null);
  };
  return { ...sheet, rows: sheet.rows.filter((row) => !isKnown(row)) };
}
