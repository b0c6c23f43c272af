import type { Kysely } from "kysely";
import { assert, writeLine } from "#base";
import { FORMAT } from "./meta.ts";
import { type Header, LINES_VERSION } from "./readLedger.ts";
import { entryOf, readHead, textOf } from "./rows.ts";
import type { EntryRow, Tables } from "./tables.ts";

const PAGE = 500;

/**
 * Write a ledger as lines: a header, then the entries in order, each text right before the first
 * document that has it. What is appended meanwhile is left out: the export ends at the head that
 * its header names.
 */
export async function* exportLedger(db: Kysely<Tables>, ledger: string): AsyncGenerator<string> {
  const { seq, hash } = await readHead(db);
  const header: Header = {
    kind: "header",
    format: FORMAT,
    version: LINES_VERSION,
    ledger,
    head: { seq, hash },
  };
  yield writeLine(header);
  const given = new Set<string>();
  for (let after = 0; after < seq; after += PAGE) {
    const rows = await pageOf(db, after, Math.min(after + PAGE, seq));
    for (const row of rows) {
      const entry = entryOf(row);
      if (entry.kind === "document" && !given.has(entry.sha256)) {
        given.add(entry.sha256);
        yield await textLine(db, entry.sha256);
      }
      yield row.line;
    }
  }
}

async function pageOf(
  db: Kysely<Tables>,
  after: number,
  upTo: number,
): Promise<readonly EntryRow[]> {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("seq", ">", after)
    .where("seq", "<=", upTo)
    .orderBy("seq")
    .execute();
  assert(rows.length === upTo - after, `entries ${after + 1} to ${upTo} are there`);
  return rows;
}

async function textLine(db: Kysely<Tables>, digest: string): Promise<string> {
  const row = await db
    .selectFrom("document_text")
    .selectAll()
    .where("sha256", "=", digest)
    .executeTakeFirst();
  assert(row !== undefined, `the text ${digest} is there`);
  textOf(row);
  return row.line;
}
