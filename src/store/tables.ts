import type { Instant } from "#base";

/** The tables of a ledger, the same in every database. Lines are kept as text, as exported. */
export interface Tables {
  /** What the file is: its format, schema version and ledger id. */
  readonly muster_meta: { name: string; value: string; sum: string };
  /** One row: where the ledger stands. Every write takes its place in line here. */
  readonly head: HeadRow;
  /** The entries, one canonical JSON line each. */
  readonly entry: EntryRow;
  /** The documents' texts, one canonical JSON line each, under their SHA-256. */
  readonly document_text: TextRow;
  /** Idempotency keys: a write that is sent again is answered again, and not done again. */
  readonly write_key: { key: string; digest: string; seq: number; sum: string };
  /** What is under way: the one table whose rows change and go. No part of the ledger. */
  readonly work: WorkRow;
}

/** Where the ledger stands, and how many rows must be there. */
export interface HeadRow {
  one: number;
  seq: number;
  hash: string;
  recorded_at: Instant;
  texts: number;
  keys: number;
  /** SHA-256 over the others: SQLite itself would not notice a flipped bit. */
  sum: string;
}

/** One entry as kept. */
export interface EntryRow {
  seq: number;
  id: string;
  hash: string;
  line: string;
}

/** One document's text as kept. */
export interface TextRow {
  sha256: string;
  line: string;
}

/** Something under way as kept, with a checksum over the other columns. */
export interface WorkRow {
  kind: string;
  id: string;
  version: number;
  state: string;
  sum: string;
}
