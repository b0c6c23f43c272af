import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Instant } from "#base";
import { openStore, type StoreFault } from "#store";
import { MIGRATIONS } from "../../src/store/migrations/list.ts";
import type { Migration } from "../../src/store/migrations/migration.ts";
import { isAtLeast } from "../../src/store/open.ts";
import {
  codeOf,
  fill,
  linesOf,
  makeFolder,
  messageOf,
  NOON,
  openTest,
  proposalOf,
} from "./support.ts";

const now = () => NOON;

/** A step that a later Muster might bring. */
const second: Migration = {
  version: 3,
  what: "a table of notes",
  async up(db) {
    await db.schema.createTable("note").addColumn("id", "text").execute();
  },
};

const broken: Migration = {
  version: 3,
  what: "a step that fails half-way",
  async up(db) {
    await db.schema.createTable("note").addColumn("id", "text").execute();
    throw new Error("The power of this migration failed");
  },
};

function newFile(): string {
  return join(makeFolder(), "ledger.db");
}

test("makes a new ledger where there is none, and finds it again under its own name", async () => {
  const file = newFile();
  const first = await openTest({ file, newId: () => "ledger-1" });
  await fill(first, 3);
  const lines = await linesOf(first);
  await first.close();
  const again = await openTest({ file, newId: () => "ledger-2" });
  expect(again.ledgerId).toBe("ledger-1");
  expect(await linesOf(again)).toEqual(lines);
});

test("names each new ledger differently unless told its name", async () => {
  const [one, two] = [await openTest(), await openTest()];
  expect(one.ledgerId).not.toBe(two.ledgerId);
});

test("writes so that a commit survives a power cut, on every connection", async () => {
  const file = newFile();
  const [one, two] = [await openTest({ file }), await openTest({ file })];
  await fill(one, 1);
  expect((await two.verify()).findings).toEqual([]);
  const other = new DatabaseSync(file);
  expect(other.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
  other.close();
});

test("knows which SQLite is too old", () => {
  expect(isAtLeast("3.51.3", "3.51.3")).toBe(true);
  expect(isAtLeast("3.51.2", "3.51.3")).toBe(false);
  expect(isAtLeast("3.100.0", "3.51.3")).toBe(true);
  expect(isAtLeast("4.0.0", "3.51.3")).toBe(true);
  expect(isAtLeast("3.51", "3.51.3")).toBe(false);
});

test("refuses another program's database and leaves every byte of it as it was", async () => {
  const file = newFile();
  const other = new DatabaseSync(file);
  other.exec("create table recipe (name text); insert into recipe values ('soup')");
  other.close();
  const bytes = readFileSync(file);
  const result = await openStore({ file, now });
  expect(codeOf(result)).toBe("foreign_file");
  expect(messageOf(result)).toContain("database of another program");
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("refuses what is not a database and leaves it as it was", async () => {
  const file = newFile();
  writeFileSync(file, "Dear diary, today Kenya pledged 1,000 officers. ".repeat(40));
  const bytes = readFileSync(file);
  const result = await openStore({ file, now });
  expect(codeOf(result)).toBe("not_a_database");
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("refuses to read a ledger that is not there, and makes no file", async () => {
  const folder = makeFolder();
  const result = await openStore({ file: join(folder, "none.db"), now, readOnly: true });
  expect(codeOf(result)).toBe("missing");
  expect(readdirSync(folder)).toEqual([]);
});

test("refuses a place where no file can be made, and says why", async () => {
  const folder = makeFolder();
  const nowhere = await openStore({ file: join(folder, "no", "such", "ledger.db"), now });
  expect([codeOf(nowhere), messageOf(nowhere)]).toEqual([
    "unwritable",
    expect.stringContaining("there is no folder"),
  ]);
  mkdirSync(join(folder, "folder.db"));
  expect(codeOf(await openStore({ file: join(folder, "folder.db"), now }))).toBe("unwritable");
});

test("refuses a ledger whose own description was changed", async () => {
  const file = newFile();
  await (await openTest({ file })).close();
  const other = new DatabaseSync(file);
  other.exec("update muster_meta set value = 'somebody else' where name = 'ledger'");
  other.close();
  const result = await openStore({ file, now });
  expect(codeOf(result)).toBe("damaged");
  expect(messageOf(result)).toContain("muster restore");
});

test("reads a ledger that another program is writing, and refuses to write it", async () => {
  const file = newFile();
  const writer = await openTest({ file });
  await fill(writer, 1);
  const reader = await openTest({ file, readOnly: true });
  await writer.append([proposalOf("c9")], { author: "Ann" });
  expect((await reader.head()).seq).toBe(3);
  expect((await reader.verify()).findings).toEqual([]);
  const fault = await reader.append([proposalOf("c10")], { author: "Ann" }).catch((e) => e);
  expect(fault as StoreFault).toMatchObject({ name: "StoreFault", code: "readonly" });
  expect((await writer.head()).seq).toBe(3);
});

test("migrates an older ledger after backing it up, and keeps every line", async () => {
  const file = newFile();
  const folder = join(file, "..");
  const old = await openTest({ file });
  await fill(old, 3);
  const lines = await linesOf(old);
  await old.close();

  const migrated = await openTest({ file, migrations: [...MIGRATIONS, second] });
  expect(await linesOf(migrated)).toEqual(lines);
  expect((await migrated.verify()).findings).toEqual([]);

  const backups = readdirSync(folder).filter((name) => name.includes("before-schema-3"));
  expect(backups).toEqual(["ledger.db.before-schema-3.2024-02-22T12-00-00.000Z.db"]);
  const backup = await openTest({ file: join(folder, backups[0] ?? "") });
  expect(await linesOf(backup)).toEqual(lines);
});

test("makes no backup of a new ledger or of one that is up to date", async () => {
  const file = newFile();
  const migrations = [...MIGRATIONS, second];
  await (await openTest({ file, migrations })).close();
  await (await openTest({ file, migrations })).close();
  expect(readdirSync(join(file, ".."))).toEqual(["ledger.db"]);
});

test("refuses a ledger that a newer Muster has migrated, by name, and leaves it", async () => {
  const file = newFile();
  await (await openTest({ file, migrations: [...MIGRATIONS, second] })).close();
  const bytes = readFileSync(file);
  const result = await openStore({ file, now });
  expect(codeOf(result)).toBe("newer_schema");
  expect(messageOf(result)).toContain("newer Muster (schema 3; this one knows 2)");
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("does not migrate a ledger that is opened for reading", async () => {
  const file = newFile();
  await (await openTest({ file })).close();
  const migrations = [...MIGRATIONS, second];
  expect(codeOf(await openStore({ file, now, readOnly: true, migrations }))).toBe("older_schema");
});

test("leaves the old shape whole when a migration fails half-way", async () => {
  const file = newFile();
  const store = await openTest({ file });
  await fill(store, 2);
  const lines = await linesOf(store);
  await store.close();
  await expect(openStore({ file, now, migrations: [...MIGRATIONS, broken] })).rejects.toThrow(
    "The power of this migration failed",
  );
  const after = await openTest({ file });
  expect(await linesOf(after)).toEqual(lines);
  expect((await after.verify()).findings).toEqual([]);
});

test("writes a backup that is a whole ledger, while the ledger is in use", async () => {
  const folder = makeFolder();
  const store = await openTest({ file: join(folder, "ledger.db") });
  await fill(store, 5);
  await store.backup(join(folder, "backup.db"));
  await store.append([proposalOf("c99")], { author: "Ann" });
  const backup = await openTest({ file: join(folder, "backup.db") });
  expect((await backup.verify()).findings).toEqual([]);
  expect((await backup.head()).seq).toBe(6);
  expect(backup.ledgerId).toBe(store.ledgerId);
  await expect(store.backup(join(folder, "backup.db"))).rejects.toThrow();
});

test("refuses migrations that are out of order", async () => {
  const jumbled = [{ ...second, version: 3 }];
  await expect(openStore({ file: ":memory:", now, migrations: jumbled })).rejects.toThrow(
    "migration 3 stands at place 1",
  );
});

test("keeps the time that it is given, and none of its own", async () => {
  const store = await openTest({ now: () => "2030-01-01T00:00:00.000Z" as Instant });
  await fill(store, 0);
  expect((await store.entriesAfter(0))[0]?.recordedAt).toBe("2030-01-01T00:00:00.000Z");
});

test("says so where its file was removed while it was open, and takes nothing for written", async () => {
  const file = newFile();
  const store = await openTest({ file });
  rmSync(file);
  await expect(fill(store, 1)).rejects.toMatchObject({ code: "moved" });
  await store.close();
});

test("removes an empty ledger where it is asked to, and none that holds an entry or is in use", async () => {
  const [empty, used, shared] = [newFile(), newFile(), newFile()];
  await (await openTest({ file: empty })).discardEmpty();
  expect(readdirSync(dirname(empty))).toEqual([]);

  const store = await openTest({ file: used });
  await fill(store, 1);
  await store.discardEmpty();
  expect((await (await openTest({ file: used })).head()).seq).toBe(2);

  const other = await openTest({ file: shared });
  await (await openTest({ file: shared })).discardEmpty();
  await fill(other, 1);
  expect((await (await openTest({ file: shared })).head()).seq).toBe(2);
});
