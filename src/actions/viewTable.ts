import { ok, type Result } from "#base";
import {
  csvMetadata,
  csvOf,
  fileStem,
  jsonLinesOf,
  nothingFits,
  sheetsOf,
  TABLE_NAMES,
  type TableName,
  tableOf,
} from "#formats";
import { answerSelection, type SelectionInput } from "./answer.ts";
import type { Desk } from "./desk.ts";
import type { FileAnswer } from "./fileAnswer.ts";
import type { Refusal } from "./refusal.ts";
import { workbook } from "./workbook.ts";

/** The formats in which a table can be had. */
export const TABLE_FORMATS = ["csv", "jsonl", "xlsx", "dictionary"] as const;

/** One of the formats in which a table can be had. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A selection, and which table of it in which format. */
export interface TableInput extends SelectionInput {
  readonly table?: TableName;
  readonly format?: TableFormat;
}

/** A table of a board, its acts or its claims as a file; a workbook holds all three unless one is named. */
export async function viewTable(
  desk: Desk,
  input: TableInput,
): Promise<Result<FileAnswer, Refusal>> {
  const answered = await answerSelection(desk, input);
  if (!answered.ok) return answered;
  const { table = "board", format = "csv" } = input;
  const { selection } = answered.value;
  const stem = `${fileStem(selection)}-${table}`;
  const made = tableOf(table, answered.value);
  const file = {
    asked: selection,
    nothing: nothingFits(answered.value),
    name: `${stem}.${format === "dictionary" ? "csv-metadata.json" : format}`,
  };
  if (format === "csv")
    return ok({ ...file, type: "text/csv; charset=utf-8; header=present", body: csvOf(made) });
  if (format === "jsonl")
    return ok({ ...file, type: "application/jsonl; charset=utf-8", body: jsonLinesOf(made) });
  if (format === "dictionary")
    return ok({
      ...file,
      type: "application/csvm+json; charset=utf-8",
      body: csvMetadata(made, `${stem}.csv`),
    });
  const names = input.table === undefined ? TABLE_NAMES : [input.table];
  const sheets = sheetsOf(names.map((name) => tableOf(name, answered.value)));
  return ok({ ...file, type: WORKBOOK, body: await workbook(sheets) });
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
