import type { Kysely } from "kysely";
import type { FaultCode } from "./fault.ts";
import type { Tables } from "./tables.ts";

/** A table whose rows are never changed or removed, and the column that tells its rows apart. */
export interface GuardedTable {
  readonly table: "entry" | "document_text" | "write_key";
  readonly key: string;
}

/**
 * One database: portable SQL through `db`, and beside it all that differs between databases.
 * Nothing outside the engine's own folder and `open.ts` knows which database it is.
 */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** The database by name and version, such as `SQLite 3.53.4`. */
  readonly name: string;
  /** The file, or null where the ledger lies in memory. */
  readonly file: string | null;
  /** Make the database itself refuse changes: rows are only added, entries in sequence. */
  guard(db: Kysely<Tables>, tables: readonly GuardedTable[]): Promise<void>;
  /** The names of all tables; empty for a new database. */
  tables(): Promise<readonly string[]>;
  /** Every table, index and trigger as text, in a fixed order. */
  schema(): Promise<readonly string[]>;
  /** Sentences on what is wrong with the settings or the pages; empty when all is well. */
  health(): Promise<readonly string[]>;
  /** An empty database of the same kind, in memory or apart from this one. */
  blank(): Engine;
  /** Throws when a commit would not survive a power cut. */
  assertDurable(): void;
  /** Whether the file that was opened still lies where it lay: what is written elsewhere is lost. */
  isInPlace(): boolean;
  /**
   * Remove the file where it is alone with this connection and still empty; true where it was.
   * Nobody can write meanwhile, and whoever had opened it by then is told (`isInPlace`).
   */
  removeEmpty(isEmpty: () => Promise<boolean>): Promise<boolean>;
  /** Write a whole and consistent copy to a new file. */
  backup(file: string): Promise<void>;
  /** What kind of failure an error is; null where it does not come from the database. */
  faultCode(error: unknown): FaultCode | null;
  close(): Promise<void>;
}
