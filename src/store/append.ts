import type { Kysely } from "kysely";
import { assert, type Instant, ok, type Result, refuse, writeLine } from "#base";
import type { Entry } from "#ledger";
import { checkSources } from "./checkSources.ts";
import type { Draft, DraftText } from "./draft.ts";
import { sealEntry, sumOf } from "./hash.ts";
import { withSum } from "./meta.ts";
import type { AppendRefusal } from "./refusals.ts";
import { entriesById, insertEntries, insertTexts, readHead, writeHead } from "./rows.ts";
import type { EntryRow, HeadRow, Tables, TextRow } from "./tables.ts";
import { bodyOf } from "./validate.ts";

/** What is to be written, after its form was checked. */
export interface WriteRequest {
  readonly drafts: readonly Draft[];
  readonly texts: ReadonlyMap<string, DraftText>;
  readonly author: string;
  readonly key?: string;
  readonly expectHead?: number;
}

/** What was appended, or had been before. */
export interface Appended {
  /** One entry for each body, in the order of the bodies. */
  readonly entries: readonly Entry[];
  /** Nothing was written: all of it was there already. */
  readonly repeated: boolean;
  /** How many of the entries were written now. */
  readonly added: number;
}

/**
 * Append inside a transaction that holds the write lock. Everything is checked before the first
 * row is written, so a refusal leaves the ledger as it was.
 */
export async function appendDrafts(
  db: Kysely<Tables>,
  request: WriteRequest,
  now: Instant,
): Promise<Result<Appended, AppendRefusal>> {
  const head = await readHead(db);
  const kept = await entriesById(
    db,
    request.drafts.map(({ body }) => body.id),
  );
  const digest = digestOf(request);
  if (request.key !== undefined) {
    const used = await keyUse(db, request.key);
    if (used !== null && used !== digest) return refuse(keyReused(request.key));
    if (used !== null)
      return ok({ entries: answer(request.drafts, kept), repeated: true, added: 0 });
  }
  if (request.expectHead !== undefined && request.expectHead !== head.seq) {
    return refuse(headMoved(request.expectHead, head.seq));
  }
  const fresh = sortOut(request.drafts, kept);
  if (!fresh.ok) return fresh;
  const texts = await checkSources(db, {
    drafts: request.drafts,
    fresh: fresh.value,
    texts: request.texts,
    kept,
  });
  if (!texts.ok) return texts;

  const rows = stampAll(fresh.value, head, { author: request.author, now });
  for (const { id, line } of rows) kept.set(id, JSON.parse(line) as Entry);
  await insertTexts(db, texts.value);
  await insertEntries(db, rows);
  if (request.key !== undefined) await keepKey(db, request.key, digest, head.seq + rows.length);
  await moveHead(db, head, {
    rows,
    texts: texts.value,
    keys: request.key === undefined ? 0 : 1,
    kept,
  });
  const added = rows.length;
  return ok({ entries: answer(request.drafts, kept), repeated: added === 0, added });
}

/** The drafts that are not in the ledger yet; the same id with another body is refused. */
function sortOut(
  drafts: readonly Draft[],
  kept: ReadonlyMap<string, Entry>,
): Result<readonly Draft[], AppendRefusal> {
  const fresh = new Map<string, Draft>();
  for (const draft of drafts) {
    const { id } = draft.body;
    const before = kept.get(id);
    const line = before === undefined ? fresh.get(id)?.line : writeLine(bodyOf(before));
    if (line !== undefined && line !== draft.line) return refuse(idTaken(id));
    if (line === undefined) fresh.set(id, draft);
  }
  return ok([...fresh.values()]);
}

function stampAll(
  fresh: readonly Draft[],
  head: HeadRow,
  by: { readonly author: string; readonly now: Instant },
): readonly EntryRow[] {
  // The clock may be set back; what was recorded later must never bear an earlier time.
  const recordedAt = later(by.now, head.recorded_at);
  let prev = head.hash;
  return fresh.map(({ body, imported }, index) => {
    const seq = head.seq + index + 1;
    const from = imported === undefined ? {} : { imported };
    const { line, hash } = sealEntry({
      ...body,
      seq,
      recordedAt,
      author: by.author,
      prev,
      ...from,
    });
    prev = hash;
    return { seq, id: body.id, hash, line };
  });
}

function later(a: Instant, b: Instant): Instant {
  if (a < b) return b;
  return a;
}

async function moveHead(
  db: Kysely<Tables>,
  head: HeadRow,
  added: {
    readonly rows: readonly EntryRow[];
    readonly texts: readonly TextRow[];
    readonly keys: number;
    readonly kept: ReadonlyMap<string, Entry>;
  },
): Promise<void> {
  const last = added.rows.at(-1);
  if (last === undefined && added.keys === 0) return;
  const entry = last === undefined ? undefined : added.kept.get(last.id);
  const moved = withSum({
    one: 1,
    seq: last?.seq ?? head.seq,
    hash: last?.hash ?? head.hash,
    recorded_at: entry?.recordedAt ?? head.recorded_at,
    texts: head.texts + added.texts.length,
    keys: head.keys + added.keys,
  });
  await writeHead(db, moved);
  const read = await readHead(db);
  assert(read.sum === moved.sum, "the head can be read back as written");
}

function answer(drafts: readonly Draft[], kept: ReadonlyMap<string, Entry>): readonly Entry[] {
  return drafts.map(({ body }) => {
    const entry = kept.get(body.id);
    assert(entry !== undefined, `entry ${body.id} is in the ledger`);
    return entry;
  });
}

// Two requests are the same when the same author says the same; when it was said does not count.
function digestOf(request: WriteRequest): string {
  return sumOf(request.author, ...request.drafts.map(({ line }) => line));
}

async function keyUse(db: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await db
    .selectFrom("write_key")
    .selectAll()
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.digest ?? null;
}

async function keepKey(
  db: Kysely<Tables>,
  key: string,
  digest: string,
  seq: number,
): Promise<void> {
  const sum = sumOf("key", key, digest, seq);
  await db.insertInto("write_key").values({ key, digest, seq, sum }).execute();
}

function idTaken(id: string): AppendRefusal {
  const message = `The ledger already holds another entry with the id ${id}; nothing was written.`;
  return { code: "id_taken", id, message };
}

function keyReused(key: string): AppendRefusal {
  const message = `The key ${key} was used before for something else; nothing was written.`;
  return { code: "key_reused", key, message };
}

function headMoved(expected: number, head: number): AppendRefusal {
  const message = `Somebody wrote to the ledger meanwhile: it stands at entry ${head}, not ${expected}.`;
  return { code: "head_moved", head, message };
}
