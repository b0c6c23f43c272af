import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { fill, gather, makeFolder, openTest, proposalOf } from "./support.ts";

const ATTACKS = [
  "update entry set line = replace(line, '1000', '9000')",
  "update entry set seq = seq + 10 where seq = 3",
  "delete from entry where seq = 3",
  "delete from entry",
  "insert or replace into entry select seq, id, hash, '{}' from entry where seq = 2",
  "insert or replace into entry select 4, id, hash, '{}' from entry where seq = 2",
  "insert into entry values (9, 'x', 'y', '{}')",
  "update document_text set line = '{}'",
  "delete from document_text",
  "insert or replace into document_text select sha256, '{}' from document_text",
  "update write_key set digest = 'x'",
  "delete from write_key",
  "insert or replace into write_key select key, 'x', seq, sum from write_key",
  "delete from head",
  "update head set seq = 1",
];

test.each(ATTACKS)("the database refuses: %s", async (attack) => {
  const file = join(makeFolder(), "ledger.db");
  const store = await openTest({ file });
  await fill(store, 2);
  await store.append([], { author: "Ann", key: "k1" });
  const before = await gather(store.exportLines());

  // A plain connection, as any other program would open it.
  const other = new DatabaseSync(file);
  expect(() => other.exec(attack)).toThrow(/append-only/);
  other.close();

  expect(await gather(store.exportLines())).toEqual(before);
  expect((await store.verify()).findings).toEqual([]);
  await store.append([proposalOf("c9")], { author: "Ann" });
  expect((await store.head()).seq).toBe(4);
});
