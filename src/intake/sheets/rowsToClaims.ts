import { compareText, type Day, isDay, isPartialDay, type PartialDay } from "#base";
import type { Contribution, Party, Quantity } from "#ledger";
import type { Sheet, SheetRow } from "../parse/document.ts";
import { findDay } from "../parse/findDay.ts";
import type { Column, ColumnMap } from "./columnMap.ts";
import { resourceIn, stageIn } from "./columnMap.ts";
import type { Role } from "./data/words.ts";
import { parseAmount } from "./parseAmount.ts";
import { partiesIn } from "./partiesIn.ts";

/** What the rows of a sheet cannot say themselves. */
export interface RowContext {
  /** Id of the mission that the sheet is about. */
  readonly mission: string;
  /** The party that a name stands for, such as `KEN` for "Kenya"; null where it is not known. */
  readonly partyOf: (name: string) => Party | null;
}

/** Why a row makes no claim. */
export const ROW_PROBLEMS = [
  "party_missing",
  "party_unknown",
  "resource_unknown",
  "stage_unknown",
  "amount_unreadable",
  "unit_unknown",
  "date_unreadable",
] as const;

/** A row that makes no claim, or one of its figures that does not. */
export interface RowProblem {
  readonly line: number;
  readonly code: (typeof ROW_PROBLEMS)[number];
  readonly message: string;
}

/** A sheet as a document with claims. */
export interface SheetClaims {
  /** The document: one line for each row, as quotes of the claims show it. */
  readonly text: string;
  readonly claims: readonly { readonly line: number; readonly claim: Contribution }[];
  readonly problems: readonly RowProblem[];
}

/**
 * Turn the rows of a sheet into claims, each quoting the line of text that stands for its row.
 *
 * A row with several amount columns makes a claim for each that is filled. A bad row makes no claim
 * and is listed with its line and reason; its line of text is kept all the same.
 */
export function rowsToClaims(sheet: Sheet, map: ColumnMap, context: RowContext): SheetClaims {
  const header = sheet.rows.find(({ line }) => line === map.headerLine)?.cells ?? [];
  const rows = sheet.rows.filter(({ line }) => line > map.headerLine);
  const claims: { line: number; claim: Contribution }[] = [];
  const problems: RowProblem[] = [];
  let text = sheet.name;
  for (const row of rows) {
    const words = rowText(header, row);
    const start = text.length + 1;
    text += `\n${words}`;
    const quote = { start, end: start + words.length };
    const read = readRow(row, { header, map, context });
    problems.push(...read.problems);
    for (const claim of read.claims) claims.push({ line: row.line, claim: { ...claim, quote } });
  }
  return { text, claims, problems };
}

/** A row as a line of words: `Country: Kenya; Pledged: 1,000`. Empty cells are left out. */
function rowText(header: readonly string[], row: SheetRow): string {
  const parts = row.cells.flatMap((cell, at) => {
    const value = cell.replace(/\s+/g, " ").trim();
    const name = (header[at] ?? "").replace(/\s+/g, " ").trim();
    return value === "" ? [] : [name === "" ? value : `${name}: ${value}`];
  });
  return parts.join("; ");
}

interface RowReading {
  readonly header: readonly string[];
  readonly map: ColumnMap;
  readonly context: RowContext;
}

type BareClaim = Omit<Contribution, "quote">;

function readRow(
  row: SheetRow,
  { header, map, context }: RowReading,
): { readonly claims: readonly BareClaim[]; readonly problems: readonly RowProblem[] } {
  const cellOf = (column: Column) => row.cells[header.indexOf(column.header)] ?? "";
  const cell = (role: Role) => {
    const column = map.columns.find((one) => one.role === role);
    return column === undefined ? "" : cellOf(column);
  };
  const bad = (code: RowProblem["code"], message: string) => ({
    claims: [],
    problems: [{ line: row.line, code, message }],
  });
  const name = cell("party");
  if (name === "") return bad("party_missing", "The row names no party.");
  const parties = partiesIn(name, context.partyOf);
  if (!parties.ok) return bad("party_unknown", `"${parties.refusal}" is no party that is known.`);
  const date = dayIn(cell("date"));
  if (date === undefined)
    return bad("date_unreadable", `"${cell("date")}" is no date that can be told.`);
  const base = { mission: context.mission, kind: "contribution" as const, parties: parties.value };
  const dated = { ...base, ...(date === null ? {} : { date }), ...deadlineOf(cell("deadline")) };
  const amounts = map.columns.filter(({ role }) => role === "amount");
  const filled = amounts.filter((column) => cellOf(column) !== "");
  const wanted: readonly (Column | null)[] =
    filled.length > 0 ? filled : amounts.some(({ stage }) => stage !== undefined) ? [] : [null];
  const read = wanted.map((column) => {
    const words = {
      resource: cell("resource"),
      stage: cell("stage"),
      unit: cell("unit"),
      item: cell("item"),
    };
    return readFigure(column === null ? "" : cellOf(column), column, { words, map });
  });
  return {
    claims: read.flatMap((one) => ("code" in one ? [] : [together({ ...dated, ...one })])),
    problems: read.flatMap((one) => ("code" in one ? [{ line: row.line, ...one }] : [])),
  };
}

/** One figure of several parties is theirs together; it is never split between them. */
function together(claim: BareClaim): BareClaim {
  return claim.parties.length > 1 && claim.quantity !== undefined
    ? { ...claim, joint: true, quantity: { ...claim.quantity, shared: true } }
    : claim;
}

interface FigureWords {
  readonly words: {
    readonly resource: string;
    readonly stage: string;
    readonly unit: string;
    readonly item: string;
  };
  readonly map: ColumnMap;
}

type Figure = Pick<Contribution, "resource" | "stage" | "quantity">;

function readFigure(
  cell: string,
  column: Column | null,
  { words, map }: FigureWords,
): Figure | Omit<RowProblem, "line"> {
  const told = resourceIn(words.resource);
  const amount = cell === "" ? null : parseAmount(cell);
  if (cell !== "" && amount === null) {
    return { code: "amount_unreadable", message: `"${cell}" is no figure that can be told.` };
  }
  const stage = column?.stage ?? stageIn(words.stage) ?? map.defaults.stage;
  if (stage === undefined) {
    return {
      code: "stage_unknown",
      message: `${subject(words.stage)} tells no stage such as pledged or delivered.`,
    };
  }
  const unitWord = parseAmount(`1 ${words.unit}`)?.currency ?? resourceIn(words.unit)?.unit ?? null;
  const currency = amount?.currency ?? unitWord;
  const unit = currency ?? column?.unit ?? told?.unit ?? map.defaults.unit ?? null;
  // A sum of money without a word for what it is, is funding.
  const money = unit !== null && /^[A-Z]{3}$/.test(unit);
  const resource =
    column?.resource ?? told?.resource ?? map.defaults.resource ?? (money ? "funding" : undefined);
  if (resource === undefined) {
    return {
      code: "resource_unknown",
      message: `${subject(words.resource)} tells no resource such as personnel.`,
    };
  }
  if (amount === null) return { resource, stage };
  const counted = unit ?? (resource === "personnel" ? "persons" : null);
  if (counted === null) {
    return { code: "unit_unknown", message: `It is not told what "${cell}" is counted in.` };
  }
  return { resource, stage, quantity: quantityOf(amount, counted, column?.scale ?? 1, words.item) };
}

function subject(cell: string): string {
  return cell === "" ? "The row" : `"${cell}"`;
}

function quantityOf(
  amount: NonNullable<ReturnType<typeof parseAmount>>,
  unit: string,
  scale: number,
  item: string,
): Quantity {
  const scaled = (value: number) => Math.round(value * scale * 100) / 100;
  const { value, min, max, bound } = amount;
  return {
    ...(value === undefined ? {} : { value: scaled(value) }),
    ...(min === undefined ? {} : { min: scaled(min) }),
    ...(max === undefined ? {} : { max: scaled(max) }),
    unit,
    ...(unit === "items" && item !== "" ? { item } : {}),
    bound,
  };
}

/** A day, month or year; null for an empty cell, undefined for one that cannot be told. */
function dayIn(cell: string): PartialDay | null | undefined {
  const text = cell.trim();
  if (text === "") return null;
  if (isPartialDay(text)) return text;
  const day = findDay(text);
  if (day !== null) return day;
  const year = /^(?:19|20)\d\d(?:\.0)?$/.exec(text)?.[0]?.slice(0, 4);
  return year !== undefined && isPartialDay(year) ? year : undefined;
}

function deadlineOf(cell: string): { readonly deadline?: PartialDay } {
  const day = dayIn(cell);
  return day == null ? {} : { deadline: day };
}

/** The newest day that the rows tell: a sheet is no older. Null where they tell none. */
export function newestDay(claims: SheetClaims["claims"]): Day | null {
  const days = claims.flatMap(({ claim }) =>
    claim.date !== undefined && isDay(claim.date) ? [claim.date] : [],
  );
  return days.sort(compareText).at(-1) ?? null;
}
