import type { Kysely } from "kysely";
import { writeLine } from "#base";
import { type Entry, GENESIS } from "#ledger";
import { faultOf } from "./fault.ts";
import { hashOfLine, sha256, sumOfHead } from "./hash.ts";
import type { EntryRow, HeadRow, Tables, TextRow } from "./tables.ts";

// SQLite takes 32,766 parameters in one statement; an entry has four.
const ROWS_AT_ONCE = 500;

/** A line of an export that carries a document's text. */
export interface TextLine {
  readonly kind: "text";
  readonly sha256: string;
  readonly text: string;
}

/** The row in which a text is kept: its line of the export, under its SHA-256. */
export function textRow(text: string): TextRow {
  const digest = sha256(text);
  return { sha256: digest, line: writeLine({ kind: "text", sha256: digest, text }) };
}

/** Where the ledger stands. Throws when the row is damaged. */
export async function readHead(db: Kysely<Tables>): Promise<HeadRow> {
  const head = await db.selectFrom("head").selectAll().executeTakeFirst();
  if (head === undefined) throw damage("the row that says where the ledger ends is missing");
  if (head.sum !== sumOfHead(head))
    throw damage("the row that says where the ledger ends is changed");
  return head;
}

/** Check that the newest entry is the one that the head names. Throws when it is not. */
export async function checkEnd(db: Kysely<Tables>): Promise<void> {
  const head = await readHead(db);
  const row = await db
    .selectFrom("entry")
    .selectAll()
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row !== undefined) entryOf(row);
  const sound = (row?.seq ?? 0) === head.seq && (row?.hash ?? GENESIS) === head.hash;
  if (!sound) throw damage(`the ledger does not end at entry ${head.seq} as it should`);
}

/** The entry of a row, after checking that it is still what was written. */
export function entryOf(row: EntryRow): Entry {
  if (hashOfLine(row.line, row.hash) !== row.hash) throw damage(`entry ${row.seq} is changed`);
  const entry = JSON.parse(row.line) as Entry;
  const same = entry.seq === row.seq && entry.id === row.id && entry.hash === row.hash;
  if (!same) throw damage(`entry ${row.seq} lies in the wrong row`);
  return entry;
}

/** The text of a row, after checking that it is still what was written. */
export function textOf(row: TextRow): string {
  const { text } = JSON.parse(row.line) as TextLine;
  if (typeof text !== "string" || sha256(text) !== row.sha256) {
    throw damage(`the text ${row.sha256} is changed`);
  }
  return text;
}

/** The entries with these ids, by id. */
export async function entriesById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, Entry>> {
  const found = new Map<string, Entry>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom("entry").selectAll().where("id", "in", some).execute();
    for (const row of rows) found.set(row.id, entryOf(row));
  }
  return found;
}

/** The texts with these SHA-256, by SHA-256. */
export async function textsByDigest(
  db: Kysely<Tables>,
  digests: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const some of chunks(digests)) {
    const rows = await db
      .selectFrom("document_text")
      .selectAll()
      .where("sha256", "in", some)
      .execute();
    for (const row of rows) found.set(row.sha256, textOf(row));
  }
  return found;
}

/** Add entries, in their order. */
export async function insertEntries(db: Kysely<Tables>, rows: readonly EntryRow[]): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto("entry").values(some).execute();
}

/** Add texts. */
export async function insertTexts(db: Kysely<Tables>, rows: readonly TextRow[]): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto("document_text").values(some).execute();
}

/** Move the head. */
export async function writeHead(db: Kysely<Tables>, head: HeadRow): Promise<void> {
  await db.updateTable("head").set(head).where("one", "=", 1).execute();
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += ROWS_AT_ONCE) yield items.slice(at, at + ROWS_AT_ONCE);
}

function damage(what: string): Error {
  return faultOf("damaged", new Error(what));
}
