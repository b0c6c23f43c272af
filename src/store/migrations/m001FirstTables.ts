import type { GuardedTable } from "../engine.ts";
import type { Migration } from "./migration.ts";

const GUARDED: readonly GuardedTable[] = [
  { table: "entry", key: "id" },
  { table: "document_text", key: "sha256" },
  { table: "write_key", key: "key" },
];

/** The first tables: entries, texts, keys and the head, guarded against change. */
export const firstTables: Migration = {
  version: 1,
  what: "entries, texts, keys and the head",
  async up(db, engine) {
    await db.schema
      .createTable("head")
      .addColumn("one", "integer", (column) => column.primaryKey())
      .addColumn("seq", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("recorded_at", "text", (column) => column.notNull())
      .addColumn("texts", "integer", (column) => column.notNull())
      .addColumn("keys", "integer", (column) => column.notNull())
      .addColumn("sum", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("entry")
      .addColumn("seq", "integer", (column) => column.primaryKey())
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("line", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("document_text")
      .addColumn("sha256", "text", (column) => column.primaryKey().notNull())
      .addColumn("line", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("write_key")
      .addColumn("key", "text", (column) => column.primaryKey().notNull())
      .addColumn("digest", "text", (column) => column.notNull())
      .addColumn("seq", "integer", (column) => column.notNull())
      .addColumn("sum", "text", (column) => column.notNull())
      .execute();
    await engine.guard(db, GUARDED);
  },
};
