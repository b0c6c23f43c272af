import { ok, type Result, refuse } from "#base";
import type { Engine } from "./engine.ts";
import { type LineSource, withLines } from "./lineSource.ts";
import { withSum, writeMeta } from "./meta.ts";
import { readLedger } from "./readLedger.ts";
import type { LinesRefusal } from "./refusals.ts";
import { insertEntries, insertTexts, readHead, writeHead } from "./rows.ts";
import type { HeadRow } from "./tables.ts";

/** What was restored. */
export interface Restored {
  readonly ledger: string;
  readonly entries: number;
  readonly texts: number;
}

/**
 * Restore an export into an empty database: the same ledger, with its places, times and hashes.
 * All lines are checked before the first is written, and all are written or none.
 */
export async function restoreLedger(
  engine: Engine,
  source: LineSource,
): Promise<Result<Restored, LinesRefusal>> {
  const { seq } = await readHead(engine.db);
  if (seq > 0) return refuse(notEmpty(seq));
  return withLines(source, async (open) => {
    for await (const batch of readLedger(open())) if (!batch.ok) return batch;
    return writeAll(engine, open());
  });
}

async function writeAll(
  engine: Engine,
  lines: AsyncIterable<string>,
): Promise<Result<Restored, LinesRefusal>> {
  const rollBack = new RollBack();
  try {
    return await engine.db.transaction().execute(async (db) => {
      let head: HeadRow = await readHead(db);
      if (head.seq > 0) return refuse(notEmpty(head.seq));
      let ledger = "";
      for await (const batch of readLedger(lines)) {
        // The file was sound a moment ago: it was changed while it was read.
        if (!batch.ok) throw rollBack.because(batch.refusal);
        const { header, entries, texts } = batch.value;
        ledger = header.ledger;
        await insertTexts(
          db,
          texts.map(({ row }) => row),
        );
        await insertEntries(
          db,
          entries.map(({ line, entry: { seq, id, hash } }) => ({ seq, id, hash, line })),
        );
        const last = entries.at(-1)?.entry;
        head = withSum({
          ...head,
          seq: last?.seq ?? head.seq,
          hash: last?.hash ?? head.hash,
          recorded_at: last?.recordedAt ?? head.recorded_at,
          texts: head.texts + texts.length,
        });
      }
      await writeHead(db, head);
      await writeMeta(db, "ledger", ledger);
      return ok({ ledger, entries: head.seq, texts: head.texts });
    });
  } catch (error) {
    if (error === rollBack && rollBack.refusal !== null) return refuse(rollBack.refusal);
    throw error;
  }
}

// Kysely rolls back only when something is thrown.
class RollBack extends Error {
  refusal: LinesRefusal | null = null;

  because(refusal: LinesRefusal): this {
    this.refusal = refusal;
    return this;
  }
}

function notEmpty(seq: number): LinesRefusal {
  const message =
    `This ledger holds ${seq} entries already; restore into a new file, or import what it lacks ` +
    "(`muster import`).";
  return { code: "not_empty", message };
}
