import type { Kysely } from "kysely";
import { assert, type Instant, ok, type Result, refuse } from "#base";
import type { Engine } from "./engine.ts";
import { EMPTY_HEAD, FORMAT, type Meta, readMeta, writeMeta } from "./meta.ts";
import type { Migration } from "./migrations/migration.ts";
import type { OpenRefusal } from "./refusals.ts";
import type { Tables } from "./tables.ts";

/** What bringing a database up to date needs. */
export interface MigrateOptions {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly readOnly: boolean;
  readonly migrations: readonly Migration[];
}

/**
 * Bring a database to the newest shape: make a new one, or migrate an old one, after a backup
 * before each step. Refuses, unchanged, what is not a ledger and what a newer Muster has made.
 */
export async function migrate(
  engine: Engine,
  options: MigrateOptions,
): Promise<Result<Meta, OpenRefusal>> {
  const tables = await engine.tables();
  if (tables.length === 0) {
    if (options.readOnly) return refuse(notALedger(engine, "is empty"));
    await makeNew(engine, options);
  } else if (!tables.includes("muster_meta")) {
    return refuse(notALedger(engine, "is a database of another program"));
  }
  const meta = await readMeta(engine.db);
  if (meta === null) return refuse(damaged(engine));
  if (meta.format !== FORMAT) return refuse(notALedger(engine, `holds “${meta.format}”`));
  return bringUp(engine, meta, options);
}

async function bringUp(
  engine: Engine,
  meta: Meta,
  options: MigrateOptions,
): Promise<Result<Meta, OpenRefusal>> {
  const newest = options.migrations.length;
  if (meta.schema > newest) return refuse(newerSchema(engine, meta.schema, newest));
  if (meta.schema < newest && options.readOnly)
    return refuse(olderSchema(engine, meta.schema, newest));
  for (const migration of options.migrations.slice(meta.schema)) {
    await backupBefore(engine, migration, options.now());
    await engine.db.transaction().execute(async (db) => {
      // Another program may have migrated while this one waited for its turn.
      const current = await readMeta(db);
      if (current !== null && current.schema < migration.version) await step(db, engine, migration);
    });
  }
  return ok({ ...meta, schema: newest });
}

async function makeNew(engine: Engine, options: MigrateOptions): Promise<void> {
  await engine.db.transaction().execute(async (db) => {
    if ((await engine.tables()).length > 0) return;
    await db.schema
      .createTable("muster_meta")
      .addColumn("name", "text", (column) => column.primaryKey().notNull())
      .addColumn("value", "text", (column) => column.notNull())
      .addColumn("sum", "text", (column) => column.notNull())
      .execute();
    await writeMeta(db, "format", FORMAT);
    await writeMeta(db, "ledger", options.newId());
    for (const migration of options.migrations) await step(db, engine, migration);
    await db.insertInto("head").values(EMPTY_HEAD).execute();
  });
}

/** The shape that migrations give a new database; the given one is used up. */
export async function schemaOf(
  blank: Engine,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const now = () => "2000-01-01T00:00:00.000Z" as const;
  await makeNew(blank, { now, newId: () => "blank", readOnly: false, migrations });
  const schema = await blank.schema();
  await blank.close();
  return schema;
}

async function step(db: Kysely<Tables>, engine: Engine, migration: Migration): Promise<void> {
  await migration.up(db, engine);
  await writeMeta(db, "schema", String(migration.version));
}

async function backupBefore(engine: Engine, migration: Migration, now: Instant): Promise<void> {
  if (engine.file === null) return;
  const stamp = now.replaceAll(":", "-");
  await engine.backup(`${engine.file}.before-schema-${migration.version}.${stamp}.db`);
}

/** The migrations stand in order, 1, 2, 3 …: checked once, before any is used. */
export function assertInOrder(migrations: readonly Migration[]): void {
  for (const [index, { version }] of migrations.entries()) {
    assert(version === index + 1, `migration ${version} stands at place ${index + 1}`);
  }
}

function notALedger(engine: Engine, what: string): OpenRefusal {
  const message = `${engine.file ?? "The database"} ${what}, not a Muster ledger; it was left as it is.`;
  return { code: "foreign_file", message };
}

function damaged(engine: Engine): OpenRefusal {
  const message =
    `${engine.file ?? "The database"} is damaged: what it says of itself does not match its ` +
    "checksum. Restore the newest backup or export (`muster restore`).";
  return { code: "damaged", message };
}

function newerSchema(engine: Engine, found: number, known: number): OpenRefusal {
  const message =
    `${engine.file ?? "The database"} was written by a newer Muster (schema ${found}; this one ` +
    `knows ${known}). Use the newer Muster; the file was left as it is.`;
  return { code: "newer_schema", message };
}

function olderSchema(engine: Engine, found: number, known: number): OpenRefusal {
  const message =
    `${engine.file ?? "The database"} has schema ${found} and this Muster needs ${known}. ` +
    "Open it once for writing: it is then backed up and brought up to date.";
  return { code: "older_schema", message };
}
