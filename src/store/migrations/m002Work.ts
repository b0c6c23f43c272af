import type { Migration } from "./migration.ts";

/** A table for what is under way: feeds, long jobs, how columns are read. No part of the ledger. */
export const workTable: Migration = {
  version: 2,
  what: "work under way",
  async up(db) {
    await db.schema
      .createTable("work")
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("sum", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("work_key", ["kind", "id"])
      .execute();
  },
};
