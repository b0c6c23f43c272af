import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { gather, makeFolder, openTest, proposalOf } from "./support.ts";

const WRITER = join(import.meta.dirname, "writer.ts");

function write(file: string, name: string, count: number): Promise<string> {
  const child = spawn(process.execPath, [WRITER, file, name, String(count)]);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  return new Promise((done) => {
    child.on("close", (code) => done(code === 0 ? "done" : said));
  });
}

test("programs that write at the same time, even into a new file, make one unbroken chain", async () => {
  const file = join(makeFolder(), "ledger.db");
  const names = ["a", "b", "c"];
  const outcomes = await Promise.all(names.map((name) => write(file, name, 100)));
  expect(outcomes).toEqual(["done", "done", "done"]);
  const store = await openTest({ file });
  expect((await store.verify()).findings).toEqual([]);
  const ids = (await gather(store.entries())).map(({ id }) => id);
  // One document, a hundred entries of each, and a hundred that all three gave.
  expect([ids.length, new Set(ids).size]).toEqual([401, 401]);
});

test("two stores in one program write and read the same ledger", async () => {
  const file = join(makeFolder(), "ledger.db");
  const [one, two] = [await openTest({ file }), await openTest({ file })];
  expect(one.ledgerId).toBe(two.ledgerId);
  const document = await write(file, "x", 0);
  const calls = Array.from({ length: 50 }, (_, n) =>
    (n % 2 === 0 ? one : two).append([proposalOf(`p${n}`)], { author: "Ann" }),
  );
  const results = await Promise.all(calls);
  expect([document, results.every(({ ok }) => ok)]).toEqual(["done", true]);
  expect(await one.head()).toEqual(await two.head());
  expect((await two.verify()).findings).toEqual([]);
});
