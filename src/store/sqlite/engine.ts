import { existsSync, rmSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { assert } from "#base";
import type { Engine, GuardedTable } from "../engine.ts";
import type { Tables } from "../tables.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { faultCode, WAIT_MS } from "./wait.ts";

/** What a commit must survive. */
const SETTINGS = [
  // Each commit waits for the disk: a commit that was acknowledged survives a power cut.
  "synchronous = full",
  // On a Mac a plain fsync leaves the data in the drive's cache.
  "fullfsync = on",
  "checkpoint_fullfsync = on",
  "cell_size_check = on",
  "trusted_schema = off",
  // INSERT OR REPLACE removes rows, and only with this setting are the triggers told.
  "recursive_triggers = on",
];

/** Open a connection to an SQLite file, or to memory. Changes nothing until `configure`. */
export function openDatabase(file: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly, timeout: WAIT_MS, defensive: true });
  try {
    // The file is read only now; what is not a database is found out here.
    database.prepare("select count(*) from sqlite_master").get();
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Make the connection durable: write-ahead log, every commit on disk before it is answered. */
export function configure(database: DatabaseSync, readOnly: boolean): void {
  if (!readOnly) database.exec("pragma journal_mode = wal");
  for (const setting of SETTINGS) database.exec(`pragma ${setting}`);
}

/** The engine over an open connection. */
export function sqliteEngine(database: DatabaseSync): Engine {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
  const file = database.location();
  const opened = identityOf(file);
  return {
    db,
    name: `SQLite ${pragmaValue(database, "select sqlite_version()")}`,
    file,
    guard,
    tables: async () =>
      masterRows(database).flatMap((row) => (row.type === "table" ? row.name : [])),
    schema: async () =>
      masterRows(database).map((row) => `${row.type} ${row.name}: ${row.sql ?? ""}`),
    health: async () => [...unsafeSettings(database), ...brokenPages(database)],
    blank: () => sqliteEngine(openDatabase(":memory:", false)),
    assertDurable() {
      const unsafe = unsafeSettings(database);
      assert(unsafe.length === 0, `commits are durable: ${unsafe.join(" ")}`);
    },
    isInPlace: () => identityOf(file) === opened,
    async removeEmpty(isEmpty) {
      if (file === null || !takeAlone(database)) return false;
      const remove = await isEmpty();
      if (remove) rmSync(file);
      database.exec("rollback");
      return remove;
    },
    async backup(target) {
      const isNew = !existsSync(target);
      try {
        database.prepare("vacuum into ?").run(target);
      } catch (error) {
        if (isNew) rmSync(target, { force: true });
        throw error;
      }
    },
    faultCode,
    async close() {
      await db.destroy();
      // Kysely closes only what it has used.
      if (database.isOpen) database.close();
    },
  };
}

/** Which file lies at a path, whatever it is called; null where none does. */
function identityOf(file: string | null): string | null {
  const found = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/** Hold a file so that nobody else can read or write it; false where somebody has it open. */
function takeAlone(database: DatabaseSync): boolean {
  try {
    // A log is given up only by the last connection, and its files go with it.
    database.exec("pragma busy_timeout = 0");
    database.exec("pragma journal_mode = delete");
    database.exec("begin exclusive");
    return true;
  } catch (error) {
    if (faultCode(error) === "busy") return false;
    throw error;
  }
}

interface MasterRow {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

function masterRows(database: DatabaseSync): readonly MasterRow[] {
  const rows = database.prepare(
    "select type, name, sql from sqlite_master where name not like 'sqlite_stat%' order by type, name",
  );
  return rows.all() as unknown as readonly MasterRow[];
}

function pragmaValue(database: DatabaseSync, query: string): string {
  return String(Object.values(database.prepare(query).get() ?? {})[0]);
}

function unsafeSettings(database: DatabaseSync): readonly string[] {
  const mode = database.location() === null ? "memory" : "wal";
  const wanted = { journal_mode: mode, synchronous: "2", recursive_triggers: "1" };
  return Object.entries(wanted).flatMap(([name, value]) => {
    const found = pragmaValue(database, `pragma ${name}`);
    return found === value ? [] : [`The setting ${name} is ${found} instead of ${value}.`];
  });
}

function brokenPages(database: DatabaseSync): readonly string[] {
  const rows = database.prepare("pragma integrity_check(10)").all();
  const said = rows.map(({ integrity_check: line }) => String(line));
  return said.length === 1 && said[0] === "ok" ? [] : said.map((line) => `SQLite says: ${line}`);
}

async function guard(db: Kysely<Tables>, tables: readonly GuardedTable[]): Promise<void> {
  for (const { table, key } of tables) {
    for (const verb of ["update", "delete"] as const) {
      await refuseWhen(db, `${table}_${verb}`, `${verb} on ${table}`, sql`1`);
    }
    const taken = sql`exists (select 1 from ${sql.ref(table)} where ${sql.ref(key)} = new.${sql.ref(key)})`;
    await refuseWhen(db, `${table}_replace`, `insert on ${table}`, taken);
  }
  const gap = sql`new.seq is not (select coalesce(max(seq), 0) + 1 from entry)`;
  await refuseWhen(db, "entry_sequence", "insert on entry", gap);
  await refuseWhen(db, "head_delete", "delete on head", sql`1`);
  await refuseWhen(db, "head_update", "update on head", sql`new.seq < old.seq`);
}

async function refuseWhen(
  db: Kysely<Tables>,
  name: string,
  event: string,
  condition: ReturnType<typeof sql>,
): Promise<void> {
  const says = sql.lit(`Muster's ledger is append-only: ${event} refused (${name})`);
  await sql`create trigger ${sql.ref(name)} before ${sql.raw(event)} when ${condition}
    begin select raise(abort, ${says}); end`.execute(db);
}
