import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { writeLine } from "#base";
import type { Entry } from "#ledger";
import { openStore } from "#store";
import {
  codeOf,
  DATABASES,
  digestOf,
  fill,
  gather,
  makeFolder,
  messageOf,
  NOON,
  openTest,
  textOf,
  valueIn,
} from "./support.ts";
import { TAMPERINGS, type Tampering } from "./tamperings.ts";

/** Take away the guards, do the work, and put the guards back as they were. */
function tamper(file: string, work: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file);
  const rows = database.prepare("select name, sql from sqlite_master where type = 'trigger'").all();
  for (const { name } of rows) database.exec(`drop trigger ${name}`);
  work(database);
  for (const { sql } of rows) database.exec(String(sql));
  database.close();
}

function rewrite(database: DatabaseSync, { rewrite: change, seal }: Tampering): void {
  let prev: string | null = null;
  for (const row of database.prepare("select line from entry where seq >= 4 order by seq").all()) {
    const entry = JSON.parse(String(row["line"])) as Entry;
    if (entry.seq > 4 && seal !== true) return;
    const changed = (entry.seq === 4 ? change?.(entry) : entry) as Entry;
    const { hash: _old, ...rest } = { ...changed, prev: prev ?? changed.prev };
    const hash = digestOf(writeLine(rest));
    // Moved away first, so that an id given twice can be written at all.
    const id = entry.seq === 4 && rest.id !== entry.id ? "twice" : rest.id;
    database
      .prepare("update entry set id = ?, hash = ?, line = ? where seq = ?")
      .run(id, hash, writeLine({ ...rest, hash }), entry.seq);
    prev = hash;
  }
}

async function filled(): Promise<string> {
  const file = join(makeFolder(), "ledger.db");
  const store = await openTest({ file, newId: () => "ledger-1" });
  await fill(store, 7);
  await store.append([], { author: "Ann", key: "k1" });
  await store.close();
  return file;
}

test.each(TAMPERINGS)("finds that $what", async (tampering) => {
  const file = await filled();
  const bare = tampering.sql?.startsWith("drop trigger") === true;
  if (bare) {
    const database = new DatabaseSync(file);
    database.exec(tampering.sql ?? "");
    database.close();
  } else {
    tamper(file, (database) => {
      if (tampering.sql === undefined) rewrite(database, tampering);
      else database.exec(tampering.sql);
    });
  }
  const store = valueIn(await openStore({ file, now: () => NOON, readOnly: true }));
  const report = await store.verify();
  await store.close();
  expect(report.ok).toBe(false);
  const [first] = report.findings;
  expect(first).toMatchObject({ code: tampering.code, seq: tampering.seq });
  expect(first?.message).toMatch(tampering.says);
  expect(report.lastGood.seq).toBe(tampering.seq === null ? 8 : Math.max(tampering.seq - 1, 0));
  expect(report.todo).toContain("muster restore");
});

test.each(DATABASES)("finds nothing wrong with a sound ledger on $name", async ({ file }) => {
  const store = await openTest({ file: file() });
  expect(await store.verify()).toMatchObject({ ok: true, entries: 0, texts: 0, todo: null });
  await fill(store, 2500);
  const report = await store.verify();
  expect(report).toMatchObject({ ok: true, entries: 2501, texts: 1, findings: [], todo: null });
  expect(report.lastGood).toEqual(await store.head());
});

test("refuses to write to a ledger that has lost its newest entries", async () => {
  const file = await filled();
  tamper(file, (database) => database.exec("delete from entry where seq > 5"));
  const result = await openStore({ file, now: () => NOON });
  expect([codeOf(result), messageOf(result)]).toEqual([
    "damaged",
    expect.stringContaining("does not end at entry 8"),
  ]);
});

test("never answers with an entry that was changed", async () => {
  const file = await filled();
  tamper(file, (database) => {
    database.exec("update entry set line = replace(line, '\"value\":2}', '\"value\":9000}')");
    database.exec("update document_text set line = replace(line, 'pledged', 'refused')");
  });
  const store = valueIn(await openStore({ file, now: () => NOON, readOnly: true }));
  const damaged = expect.objectContaining({ code: "damaged" });
  await expect(store.entriesAfter(0)).rejects.toEqual(damaged);
  await expect(store.entry("c3")).rejects.toEqual(damaged);
  await expect(store.text(textOf().sha256)).rejects.toEqual(damaged);
  await expect(gather(store.exportLines())).rejects.toEqual(damaged);
  expect((await store.entry("c2"))?.seq).toBe(3);
  await store.close();
});
