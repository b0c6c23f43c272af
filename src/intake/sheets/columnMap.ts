import { compareText, plainText } from "#base";
import type { Resource, Stage } from "#ledger";
import type { Sheet, SheetRow } from "../parse/document.ts";
import { HEADER_WORDS, RESOURCE_WORDS, ROLES, type Role, STAGE_WORDS } from "./data/words.ts";
import { parseAmount } from "./parseAmount.ts";

/** What one column holds. */
export interface Column {
  /** The header as it stands in the sheet. */
  readonly header: string;
  readonly role: Role;
  /** For an amount: the stage that the header names ("Delivered"), where it does. */
  readonly stage?: Stage;
  /** For an amount: the resource that the header names ("Police"), where it does. */
  readonly resource?: Resource;
  /** For an amount: the unit that the header names ("USD m" is `USD`), where it does. */
  readonly unit?: string;
  /** For an amount: what its figures are counted in, such as 1000000 under "USD m". */
  readonly scale?: number;
}

/** How the columns of a kind of sheet are read. Plain data: kept, and found again by its key. */
export interface ColumnMap {
  readonly version: 1;
  /** Tells sheets with the same headers: see `columnKey`. */
  readonly key: string;
  /** Line of the header, from 1. */
  readonly headerLine: number;
  readonly columns: readonly Column[];
  /** What holds for rows that do not say. */
  readonly defaults: {
    readonly resource?: Resource;
    readonly stage?: Stage;
    readonly unit?: string;
  };
}

/** Rows that are looked at to find the header and to see what columns hold. */
const LOOKED_AT = 30;

/**
 * Suggest how the columns of a sheet are read, from its headers and first rows.
 *
 * A column that nothing tells is left out. The suggestion is for a person to check: what they settle
 * on is kept and used for every sheet with the same headers.
 */
export function suggestColumns(sheet: Sheet): ColumnMap {
  const header = headerRow(sheet);
  const rows = sheet.rows.filter(({ line }) => line > (header?.line ?? 0)).slice(0, LOOKED_AT);
  const columns: Column[] = [];
  for (const [at, name] of (header?.cells ?? []).entries()) {
    const cells = rows.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== "");
    const column = suggestColumn(name, cells, columns);
    if (column !== null) columns.push(column);
  }
  return {
    version: 1,
    key: columnKey(sheet),
    headerLine: header?.line ?? 1,
    columns,
    defaults: {},
  };
}

/** One text for all sheets with the same headers, whatever their order, case and accents. */
export function columnKey(sheet: Sheet): string {
  const cells = headerRow(sheet)?.cells ?? [];
  return cells
    .map(foldHeader)
    .filter((cell) => cell !== "")
    .sort(compareText)
    .join("|");
}

/** The map among those kept that fits a sheet; null where none does. */
export function findColumnMap(sheet: Sheet, kept: readonly ColumnMap[]): ColumnMap | null {
  const key = columnKey(sheet);
  const map = kept.findLast((known) => known.key === key);
  return map === undefined
    ? null
    : { ...map, headerLine: headerRow(sheet)?.line ?? map.headerLine };
}

/** The row of headers: of the first rows, the one in which most cells are known headers. */
export function headerRow(sheet: Sheet): SheetRow | null {
  const first = sheet.rows.slice(0, LOOKED_AT);
  const scored = first.map((row) => ({
    row,
    known: row.cells.filter((cell) => cell.length <= 60 && rolesOf(foldHeader(cell)).length > 0)
      .length,
    words: row.cells.filter((cell) => /\p{L}/u.test(cell)).length,
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, next) => (top === null || next.known > top.known ? next : top),
    null,
  );
  if (best !== null && best.known > 0) return best.row;
  return scored.find(({ words }) => words >= 2)?.row ?? null;
}

/** The stage that words tell; null where they tell none. */
export function stageIn(words: string): Stage | null {
  const folded = foldHeader(words);
  return STAGE_WORDS.find(([word]) => hasWord(folded, word))?.[1] ?? null;
}

/** The resource that words tell, with the unit it implies; null where they tell none. */
export function resourceIn(
  words: string,
): { readonly resource: Resource; readonly unit: string | null } | null {
  const folded = foldHeader(words);
  const found = RESOURCE_WORDS.find(([word]) => hasWord(folded, word));
  return found === undefined ? null : { resource: found[1], unit: found[2] };
}

function suggestColumn(
  header: string,
  cells: readonly string[],
  before: readonly Column[],
): Column | null {
  const folded = foldHeader(header);
  const figures = cells.filter((cell) => parseAmount(cell) !== null).length;
  const numeric = cells.length > 0 && figures >= cells.length * 0.7;
  const roles = rolesOf(folded);
  const stage = stageIn(folded);
  const resource = resourceIn(folded);
  const isDateLike = roles.includes("date") || roles.includes("deadline");
  if (numeric && !isDateLike && (stage !== null || resource !== null || roles.includes("amount"))) {
    const { currency } = parseAmount(`1 ${folded}`) ?? { currency: null };
    const unit = currency ?? resource?.unit ?? null;
    const scale = scaleIn(folded);
    return {
      header,
      role: "amount",
      ...(stage === null ? {} : { stage }),
      ...(resource === null ? {} : { resource: resource.resource }),
      ...(unit === null ? {} : { unit }),
      ...(scale === 1 ? {} : { scale }),
    };
  }
  const taken = new Set(before.map(({ role }) => role));
  const role = roles.find((one) => !taken.has(one) && (one !== "amount" || numeric));
  return role === undefined ? null : { header, role };
}

function rolesOf(folded: string): readonly Role[] {
  if (folded === "") return [];
  const whole = ROLES.filter((role) => HEADER_WORDS[role].includes(folded));
  const part = ROLES.filter((role) =>
    HEADER_WORDS[role].some((word) => word.length > 3 && hasWord(folded, word)),
  );
  const staged = stageIn(folded) !== null ? (["amount"] as const) : [];
  return [...new Set([...whole, ...part, ...staged])];
}

/** "(USD m)", "in millions", "thousands": what the figures below are counted in. */
function scaleIn(folded: string): number {
  if (/\b(?:m|mn|mio|million|millions|millones)\b/.test(folded)) return 1e6;
  if (/\b(?:bn|billion|billions|milliards)\b/.test(folded)) return 1e9;
  return /\b(?:thousand|thousands|000s|k|milliers|miles)\b/.test(folded) ? 1e3 : 1;
}

function foldHeader(text: string): string {
  return plainText(text.slice(0, 200))
    .replace(/[^\p{L}\p{N}$€£¥'-]+/gu, " ")
    .trim();
}

function hasWord(text: string, word: string): boolean {
  return ` ${text} `.includes(` ${word} `) || (word.length > 5 && text.includes(word));
}
