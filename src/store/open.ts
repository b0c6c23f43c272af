import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { type Instant, ok, type Result, refuse } from "#base";
import type { Engine } from "./engine.ts";
import { faultOf, StoreFault } from "./fault.ts";
import { assertInOrder, migrate, schemaOf } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/list.ts";
import type { Migration } from "./migrations/migration.ts";
import type { OpenRefusal } from "./refusals.ts";
import { checkEnd } from "./rows.ts";
import { configure, openDatabase, sqliteEngine } from "./sqlite/engine.ts";
import { faultCode, whenFree } from "./sqlite/wait.ts";
import { Store } from "./store.ts";

/** Older SQLite can lose committed writes when a second program checkpoints the log. */
const SQLITE_NEEDED = "3.51.3";

/** Where a ledger lies and what it is opened with. */
export interface OpenOptions {
  /** A path, made if there is none; or `:memory:` for a ledger that ends with the program. */
  readonly file: string;
  readonly now: () => Instant;
  readonly readOnly?: boolean;
  /** Names a new ledger; random unless given. */
  readonly newId?: () => string;
  /** The database's shapes, oldest first; Muster's own unless a test gives others. */
  readonly migrations?: readonly Migration[];
}

/**
 * Open a ledger, or make a new one where there is no file.
 *
 * Every connection is set to write durably, and asserted to be so. A file that is no ledger, is
 * damaged, or was made by a newer Muster is refused and left as it is.
 */
export async function openStore(options: OpenOptions): Promise<Result<Store, OpenRefusal>> {
  const migrations = options.migrations ?? MIGRATIONS;
  assertInOrder(migrations);
  const readOnly = options.readOnly ?? false;
  const opened = await openEngine(options.file, readOnly);
  if (!opened.ok) return opened;
  const engine = opened.value;
  try {
    const newId = options.newId ?? randomUUID;
    const meta = await migrate(engine, { now: options.now, newId, readOnly, migrations });
    if (!meta.ok) {
      await engine.close();
      return meta;
    }
    if (!engine.isInPlace()) {
      // Another program made the file, wrote nothing and removed it while this one waited.
      await engine.close();
      return openStore(options);
    }
    // For reading, a damaged ledger is opened all the same: `verify` must be able to look at it.
    if (!readOnly) {
      engine.assertDurable();
      // In one moment of the ledger: others may be writing.
      await engine.db.transaction().setAccessMode("read only").execute(checkEnd);
    }
    const expectedSchema = () => schemaOf(engine.blank(), migrations);
    return ok(
      new Store({
        engine,
        ledger: meta.value.ledger,
        now: options.now,
        expectedSchema,
      }),
    );
  } catch (error) {
    await engine.close();
    return refuseFault(options, error);
  }
}

async function openEngine(file: string, readOnly: boolean): Promise<Result<Engine, OpenRefusal>> {
  const { sqlite: version = "0" } = process.versions;
  if (!isAtLeast(version, SQLITE_NEEDED)) return refuse(oldDatabase(version));
  if (readOnly && file !== ":memory:" && !existsSync(file)) return refuse(missing(file));
  try {
    // SQLite would open it all the same, and fail at the first write.
    if (!readOnly && existsSync(file)) accessSync(file, constants.W_OK);
    // Where several programs make a new file at once, all but one must wait for its journal.
    return ok(sqliteEngine(await whenFree(() => connect(file, readOnly))));
  } catch (error) {
    return refuseFault({ file, readOnly }, error);
  }
}

function connect(file: string, readOnly: boolean): DatabaseSync {
  const database = openDatabase(file, readOnly);
  try {
    if (!isForeign(database)) configure(database, readOnly);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

// Looked at before anything is set: another program's file must not even change its journal mode.
function isForeign(database: DatabaseSync): boolean {
  const names = database.prepare("select name from sqlite_master where type = 'table'").all();
  return names.length > 0 && !names.some(({ name }) => name === "muster_meta");
}

/** Whether a dotted version is at least another (`3.100.0` is more than `3.51.3`). */
export function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split(".").map(Number));
  for (const [index, part] of (want ?? []).entries()) {
    const mine = have?.[index] ?? 0;
    if (mine !== part) return mine > part;
  }
  return true;
}

function refuseFault(
  { file, readOnly = false }: Pick<OpenOptions, "file" | "readOnly">,
  error: unknown,
): Result<never, OpenRefusal> {
  if (error instanceof StoreFault && error.code === "damaged") {
    return refuse({ code: "damaged", message: `${file}: ${error.message}` });
  }
  const code = faultCode(error);
  const why = error instanceof Error ? error.message : String(error);
  if (code === "damaged") {
    const notOne = why.includes("not a database");
    return refuse(notOne ? notADatabase(file) : damaged(file, why));
  }
  if (code === "readonly" || code === "io" || isForbidden(error)) {
    return refuse(unwritable(file, readOnly, why));
  }
  if (code !== null) throw faultOf(code, error);
  throw error;
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "access";
}

function oldDatabase(version: string): OpenRefusal {
  const message = `This Node brings SQLite ${version}; Muster needs ${SQLITE_NEEDED} or newer, since older ones can lose writes.`;
  return { code: "old_database", message };
}

function missing(file: string): OpenRefusal {
  return { code: "missing", message: `There is no ledger at ${file}.` };
}

function notADatabase(file: string): OpenRefusal {
  const message = `${file} is not a database, or its first page is damaged; it was left as it is.`;
  return { code: "not_a_database", message };
}

function damaged(file: string, why: string): OpenRefusal {
  const message =
    `${file} is damaged (${why}). Keep it, and restore the newest backup or export into a new ` +
    "file (`muster restore`).";
  return { code: "damaged", message };
}

function unwritable(file: string, readOnly: boolean, why: string): OpenRefusal {
  return { code: "unwritable", message: whyUnwritable(file, readOnly, why) };
}

function whyUnwritable(file: string, readOnly: boolean, why: string): string {
  const folder = dirname(file);
  if (isFolder(file)) return `${file} is a folder. Name the file of a ledger.`;
  if (!isFolder(folder)) return `${file} cannot be made: there is no folder ${folder}.`;
  if (readOnly)
    return `${file} cannot be opened (${why}). A ledger is read with two files that the database makes beside it: copy it into a folder that you may write to.`;
  return `${file} cannot be opened (${why}). See that you may write to it and to its folder.`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
