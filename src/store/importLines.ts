import { assert, ok, type Result, refuse, writeLine } from "#base";
import type { Appended, WriteRequest } from "./append.ts";
import type { Draft, DraftText } from "./draft.ts";
import type { Engine } from "./engine.ts";
import { type LineSource, withLines } from "./lineSource.ts";
import { type Batch, badLine, type ReadEntry, readLedger } from "./readLedger.ts";
import type { AppendRefusal, LinesRefusal } from "./refusals.ts";
import { entriesById } from "./rows.ts";
import { bodyOf } from "./validate.ts";

/** Who imports, and who is told of the progress. */
export interface ImportBy {
  /** Who gives the entries to this ledger; where they come from is kept beside it. */
  readonly author: string;
  /** Told after each batch how many of the input's entries are safe by now. */
  readonly onAck?: (count: number) => void | Promise<void>;
}

/** What was imported. */
export interface Imported {
  /** The ledger that the lines come from. */
  readonly ledger: string;
  readonly added: number;
  /** Entries that were here already. */
  readonly repeated: number;
}

/** What an import writes through: the store's own append. */
export type AppendBatch = (request: WriteRequest) => Promise<Result<Appended, AppendRefusal>>;

/**
 * Import another ledger's export: what is not here yet is appended, with the place that it came
 * from. Importing again adds nothing, so an import that was interrupted is simply repeated.
 *
 * Every line is checked before the first is written: one broken line, and nothing is changed. Then
 * the entries are appended in batches, each durable when `onAck` is told of it.
 */
export async function importLedger(
  parts: { readonly engine: Engine; readonly append: AppendBatch },
  source: LineSource,
  by: ImportBy,
): Promise<Result<Imported, LinesRefusal>> {
  return withLines(source, async (open) => {
    for await (const batch of readLedger(open())) {
      if (!batch.ok) return batch;
      const conflict = await findConflict(parts.engine, batch.value.entries);
      if (conflict !== null) return refuse(conflict);
    }
    return writeBatches(parts.append, open(), by);
  });
}

async function writeBatches(
  append: AppendBatch,
  lines: AsyncIterable<string>,
  by: ImportBy,
): Promise<Result<Imported, LinesRefusal>> {
  let done: Imported = { ledger: "", added: 0, repeated: 0 };
  for await (const batch of readLedger(lines)) {
    if (!batch.ok) return batch;
    const { header, entries } = batch.value;
    const before = done.added + done.repeated;
    const appended = await append(requestOf(batch.value, by.author));
    if (!appended.ok) return refuse(badBatch(entries, appended.refusal));
    const added = appended.value.added;
    done = {
      ledger: header.ledger,
      added: done.added + added,
      repeated: done.repeated + entries.length - added,
    };
    assert(done.added + done.repeated === before + entries.length, "every entry is counted once");
    await by.onAck?.(before + entries.length);
  }
  return ok(done);
}

function requestOf({ header, entries, texts }: Batch, author: string): WriteRequest {
  const drafts = entries.map(({ entry }): Draft => {
    const body = bodyOf(entry);
    const imported = { ledger: header.ledger, seq: entry.seq, hash: entry.hash };
    return { body, line: writeLine(body), imported };
  });
  const given = texts.map(({ sha256, text, row }): [string, DraftText] => [sha256, { row, text }]);
  return { drafts, texts: new Map(given), author };
}

async function findConflict(
  engine: Engine,
  entries: readonly ReadEntry[],
): Promise<LinesRefusal | null> {
  const kept = await entriesById(
    engine.db,
    entries.map(({ entry }) => entry.id),
  );
  for (const { number, entry } of entries) {
    const here = kept.get(entry.id);
    if (here === undefined || writeLine(bodyOf(here)) === writeLine(bodyOf(entry))) continue;
    return badLine(number, `has the id ${entry.id}, which another entry of this ledger holds`);
  }
  return null;
}

// Only when somebody else wrote between the check and the batch.
function badBatch(entries: readonly ReadEntry[], refusal: AppendRefusal): LinesRefusal {
  const at = "id" in refusal ? entries.find(({ entry }) => entry.id === refusal.id) : entries[0];
  const message =
    `Somebody wrote to the ledger meanwhile, and line ${at?.number ?? 1} was refused: ` +
    `${refusal.message} What came before it is kept; import again to go on.`;
  return { code: "interrupted", message };
}
