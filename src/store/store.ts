import { type Instant, type Result, refuse } from "#base";
import type { Entry, EntryBody } from "#ledger";
import { type Appended, appendDrafts, type WriteRequest } from "./append.ts";
import { draftBodies, draftTexts, type GivenText } from "./draft.ts";
import type { Engine } from "./engine.ts";
import { exportLedger } from "./exportLines.ts";
import { faultOf, StoreFault } from "./fault.ts";
import { type ImportBy, type Imported, importLedger } from "./importLines.ts";
import type { LineSource } from "./lineSource.ts";
import type { AppendRefusal, LinesRefusal } from "./refusals.ts";
import { type Restored, restoreLedger } from "./restoreLines.ts";
import { entriesById, entryOf, readHead, textsByDigest } from "./rows.ts";
import type { HeadRow } from "./tables.ts";
import { type VerifyReport, verifyLedger } from "./verify.ts";
import { changeWork, findWork, pageOfWork, type Work, type WorkChange } from "./work.ts";

const PAGE = 1000;

/** Who appends, and under which conditions. */
export interface AppendBy {
  /** Who gives the entries: a person's name, `sample`, `reader`. */
  readonly author: string;
  /** The same key with the same bodies is answered again and not done again. */
  readonly key?: string;
  /** The texts of the documents among the bodies. */
  readonly texts?: readonly GivenText[];
  /** Refuse when the ledger does not stand at this entry. */
  readonly expectHead?: number;
}

/** Where a ledger stands: its newest entry. An empty ledger stands at 0 and 64 zeros. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What a store is made of; `openStore` puts it together. */
export interface StoreParts {
  readonly engine: Engine;
  readonly ledger: string;
  readonly now: () => Instant;
  /** The shape that this Muster gives a database. */
  readonly expectedSchema: () => Promise<readonly string[]>;
}

/** An open ledger: entries are appended and read, never changed. */
export class Store {
  readonly #engine: Engine;
  readonly #now: () => Instant;
  readonly #expectedSchema: () => Promise<readonly string[]>;
  #ledger: string;
  #failed: StoreFault | null = null;

  constructor(parts: StoreParts) {
    this.#engine = parts.engine;
    this.#expectedSchema = parts.expectedSchema;
    this.#ledger = parts.ledger;
    this.#now = parts.now;
  }

  /** The ledger's own name, made once and kept by exports, restores and imports. */
  get ledgerId(): string {
    return this.#ledger;
  }

  /** The database by name and version. */
  get database(): string {
    return this.#engine.name;
  }

  /** Where the ledger stands. */
  async head(): Promise<Head> {
    const { seq, hash } = await this.#readHead();
    return { seq, hash };
  }

  /**
   * Append entries: all of them or none. When this returns, they would survive a power cut.
   *
   * Bodies that the ledger holds already, letter by letter, are passed over, so a caller who did
   * not get an answer may send the same again. Documents come with their texts.
   */
  async append(
    bodies: readonly EntryBody[],
    by: AppendBy,
  ): Promise<Result<Appended, AppendRefusal>> {
    if (by.author.trim() === "") return refuse(noAuthor);
    const drafts = draftBodies(bodies);
    if (!drafts.ok) return drafts;
    const texts = draftTexts(by.texts ?? []);
    if (!texts.ok) return texts;
    const { author, key, expectHead } = by;
    return this.#append({
      drafts: drafts.value,
      texts: texts.value,
      author,
      ...(key === undefined ? {} : { key }),
      ...(expectHead === undefined ? {} : { expectHead }),
    });
  }

  /** The entries after one, in order, at most `limit` of them. */
  async entriesAfter(seq: number, limit = PAGE): Promise<readonly Entry[]> {
    const rows = await this.#do(() =>
      this.#engine.db
        .selectFrom("entry")
        .selectAll()
        .where("seq", ">", seq)
        .orderBy("seq")
        .limit(limit)
        .execute(),
    );
    return rows.map(entryOf);
  }

  /** Every entry in order, read page by page; what is appended meanwhile may or may not come. */
  async *entries(): AsyncGenerator<Entry> {
    let after = 0;
    while (true) {
      const page = await this.entriesAfter(after);
      yield* page;
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.seq;
    }
  }

  /** The entry with an id, or null. */
  async entry(id: string): Promise<Entry | null> {
    return (await this.#do(() => entriesById(this.#engine.db, [id]))).get(id) ?? null;
  }

  /** The text with a SHA-256, or null. */
  async text(sha256: string): Promise<string | null> {
    return (await this.#do(() => textsByDigest(this.#engine.db, [sha256]))).get(sha256) ?? null;
  }

  /** Check the whole ledger and name the first bad entry, what is wrong and what to do. */
  async verify(): Promise<VerifyReport> {
    const [engine, ledger, expectedSchema] = [this.#engine, this.#ledger, this.#expectedSchema];
    return this.#do(() => verifyLedger({ engine, ledger, expectedSchema }));
  }

  /** The ledger as lines of JSON, without line ends; see `docs/operating.md` for their form. */
  exportLines(): AsyncIterable<string> {
    return exportLedger(this.#engine.db, this.#ledger);
  }

  /** Restore an export into this ledger, which must be empty: the same places, times and hashes. */
  async restoreLines(source: LineSource): Promise<Result<Restored, LinesRefusal>> {
    const restored = await this.#write(() => restoreLedger(this.#engine, source));
    if (restored.ok) this.#ledger = restored.value.ledger;
    return restored;
  }

  /** Append what another ledger's export has and this one lacks; again adds nothing. */
  async importLines(source: LineSource, by: ImportBy): Promise<Result<Imported, LinesRefusal>> {
    if (by.author.trim() === "") return refuse(noAuthor);
    const append = (request: WriteRequest) => this.#append(request);
    return this.#do(() => importLedger({ engine: this.#engine, append }, source, by));
  }

  /** Something under way that is kept beside the ledger, or null. */
  async work(kind: string, id: string): Promise<Work | null> {
    return this.#do(() => findWork(this.#engine.db, kind, id));
  }

  /** Things under way of one kind in the order of their ids, at most `limit` after one of them. */
  async listWork(kind: string, after = "", limit = PAGE): Promise<readonly Work[]> {
    return this.#do(() => pageOfWork(this.#engine.db, kind, { after, limit }));
  }

  /**
   * Change what is under way, all or nothing, as durably as an entry.
   *
   * @returns false, with nothing changed, where one of them has changed since it was read
   */
  async changeWork(changes: readonly WorkChange[]): Promise<boolean> {
    return this.#write(() =>
      this.#engine.db.transaction().execute((db) => changeWork(db, changes)),
    );
  }

  /** Write a whole and consistent copy of the database to a new file, while others write. */
  async backup(file: string): Promise<void> {
    await this.#do(() => this.#engine.backup(file));
  }

  /** Close the connection and remove the ledger's file, where it is empty and nobody else has it open. */
  async discardEmpty(): Promise<void> {
    await this.#engine.removeEmpty(async () => {
      const { seq } = await readHead(this.#engine.db);
      return seq === 0;
    });
    await this.#engine.close();
  }

  /** Close the connection; the store is of no use afterwards. */
  async close(): Promise<void> {
    await this.#engine.close();
  }

  async #readHead(): Promise<HeadRow> {
    return this.#do(() => readHead(this.#engine.db));
  }

  async #append(request: WriteRequest): Promise<Result<Appended, AppendRefusal>> {
    return this.#write(() =>
      this.#engine.db.transaction().execute((db) => appendDrafts(db, request, this.#now())),
    );
  }

  // After a failed write nobody knows what the disk holds: the log is read anew at the next start.
  async #write<T>(work: () => Promise<T>): Promise<T> {
    if (this.#failed !== null) throw faultOf("io", this.#failed);
    try {
      const done = await this.#do(work);
      if (!this.#engine.isInPlace()) throw faultOf("moved", null);
      return done;
    } catch (error) {
      if (error instanceof StoreFault && error.code === "io") this.#failed = error;
      throw error;
    }
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const code = this.#engine.faultCode(error);
      throw code === null ? error : faultOf(code, error);
    }
  }
}

const noAuthor = { code: "no_author", message: "An entry needs an author." } as const;
