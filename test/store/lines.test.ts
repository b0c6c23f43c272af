import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GENESIS } from "#ledger";
import { fileLines, splitLines } from "#store";
import { BREAKS } from "./breaks.ts";
import {
  bodiesOf,
  codeOf,
  DATABASES,
  digestOf,
  documentOf,
  fill,
  gather,
  linesOf,
  makeFolder,
  messageOf,
  openTest,
  proposalOf,
  textOf,
  valueIn,
} from "./support.ts";

const by = { author: "Ben" };
const EMPTY = { seq: 0, hash: GENESIS };

describe.each(DATABASES)("lines on $name", ({ file }) => {
  test("an export names its ledger and head, then gives each text before its document", async () => {
    const store = await openTest({ file: file(), newId: () => "ledger-1" });
    await fill(store, 1);
    const lines = (await linesOf(store)).map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      format: "muster-ledger",
      head: await store.head(),
      kind: "header",
      ledger: "ledger-1",
      version: 1,
    });
    expect(lines.slice(1).map(({ kind }) => kind)).toEqual(["text", "document", "proposal"]);
    expect(lines.slice(2)).toEqual(await store.entriesAfter(0));
  });

  test("an export ends at the head that it names, whatever is appended meanwhile", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 2);
    const stream = store.exportLines()[Symbol.asyncIterator]();
    const first = await stream.next();
    await store.append([proposalOf("late")], by);
    const rest = await gather({ [Symbol.asyncIterator]: () => stream });
    expect(first.value).toContain('"seq":3');
    expect(rest.at(-1)).toContain('"id":"c2"');
  });

  test("a restored ledger is the same ledger: name, places, times and hashes", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 1200);
    const lines = await linesOf(store);
    const copy = await openTest({ file: file() });
    expect(valueIn(await copy.restoreLines(lines))).toEqual({
      ledger: store.ledgerId,
      entries: 1201,
      texts: 1,
    });
    expect([copy.ledgerId, await copy.head()]).toEqual([store.ledgerId, await store.head()]);
    expect(await linesOf(copy)).toEqual(lines);
    expect((await copy.verify()).findings).toEqual([]);
    expect(codeOf(await copy.append([proposalOf("more")], by))).toBe("ok");
  });

  test("a ledger that holds entries is not restored over", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 1);
    const before = await linesOf(store);
    expect(codeOf(await store.restoreLines(before))).toBe("not_empty");
    expect(await linesOf(store)).toEqual(before);
  });

  test("an import appends with the place that each entry came from", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 700);
    const target = await openTest({ file: file() });
    await target.append([documentOf("own", "Mine.")], { ...by, texts: [textOf("Mine.")] });
    const acks: number[] = [];
    const onAck = (count: number) => void acks.push(count);
    const done = valueIn(await target.importLines(await linesOf(store), { ...by, onAck }));
    expect(done).toEqual({ ledger: store.ledgerId, added: 701, repeated: 0 });
    expect(acks).toEqual([500, 701]);
    const [original, copy] = [await store.entry("c9"), await target.entry("c9")];
    expect(copy).toMatchObject({
      seq: 11,
      author: "Ben",
      imported: { ledger: store.ledgerId, seq: 10, hash: original?.hash },
    });
    expect((await target.verify()).findings).toEqual([]);
  });

  test("an import that is repeated adds nothing", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 20);
    const lines = await linesOf(store);
    const target = await openTest({ file: file() });
    await target.importLines(lines, by);
    const before = await linesOf(target);
    const again = valueIn(await target.importLines(lines, { author: "Cleo" }));
    expect(again).toEqual({ ledger: store.ledgerId, added: 0, repeated: 21 });
    const own = valueIn(await store.importLines(lines, by));
    const back = valueIn(await store.importLines(before, by));
    expect([own.added, back.added]).toEqual([0, 0]);
    expect(await linesOf(target)).toEqual(before);
  });

  test("an import after more was written there adds only what is new", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 20);
    const target = await openTest({ file: file() });
    await target.importLines(await linesOf(store), by);
    await store.append([proposalOf("new1"), proposalOf("new2")], by);
    const done = valueIn(await target.importLines(await linesOf(store), by));
    expect([done.added, done.repeated]).toEqual([2, 21]);
  });

  test("an import that another entry stands against changes nothing, and names the line", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 700);
    const target = await openTest({ file: file() });
    await fill(target, 0);
    await target.append([proposalOf("c650", 5)], by);
    const before = await target.head();
    const result = await target.importLines(await linesOf(store), by);
    expect(messageOf(result)).toBe(
      "line 653 has the id c650, which another entry of this ledger holds",
    );
    expect(await target.head()).toEqual(before);
  });

  test.each(BREAKS)(
    "$what: neither restore nor import changes anything",
    async ({ change, says }) => {
      const store = await openTest({ file: file() });
      await fill(store, 5);
      const lines = change(await linesOf(store));
      const target = await openTest({ file: file() });
      const ledger = target.ledgerId;
      expect(messageOf(await target.restoreLines(lines))).toMatch(says);
      expect(messageOf(await target.importLines(lines, by))).toMatch(says);
      expect([await target.head(), target.ledgerId]).toEqual([EMPTY, ledger]);
      expect((await target.verify()).findings).toEqual([]);
    },
  );

  test("an import that breaks in its last line has written none of its first batches", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 2000);
    const lines = await linesOf(store);
    lines.push("oops");
    const target = await openTest({ file: file() });
    const acks: number[] = [];
    const onAck = (count: number) => void acks.push(count);
    expect(codeOf(await target.importLines(lines, { ...by, onAck }))).toBe("bad_line");
    expect([await target.head(), acks]).toEqual([EMPTY, []]);
  });

  test("a restore whose file is changed while it is read writes nothing", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 1200);
    const lines = await linesOf(store);
    let opened = 0;
    const twoFaced = async function* (): AsyncGenerator<string> {
      opened += 1;
      yield* opened === 1 ? lines : [...lines.slice(0, 1100), "oops"];
    };
    const target = await openTest({ file: file() });
    expect(codeOf(await target.restoreLines(twoFaced))).toBe("bad_line");
    expect(await target.head()).toEqual(EMPTY);
    expect(codeOf(await target.restoreLines(lines))).toBe("ok");
  });

  test("an import needs an author", async () => {
    const store = await openTest({ file: file() });
    expect(codeOf(await store.importLines(await linesOf(store), { author: "" }))).toBe("no_author");
  });
});

test("an empty ledger can be exported and restored", async () => {
  const [store, copy] = [await openTest(), await openTest()];
  valueIn(await copy.restoreLines(await linesOf(store)));
  expect(copy.ledgerId).toBe(store.ledgerId);
});

test("lines are read from a file with any line ends, a mark at the start and blank lines", async () => {
  const store = await openTest();
  const odd = "Line\u2028one\u2029 two\u0085 \u000b three\rfour";
  const document = documentOf("odd", odd);
  await store.append([...bodiesOf(3), document], { ...by, texts: [textOf(), textOf(odd)] });
  const path = join(makeFolder(), "export.jsonl");
  writeFileSync(path, `\uFEFF${(await linesOf(store)).join("\r\n")}\r\n`);
  appendFileSync(path, "\n  \n");
  const copy = await openTest();
  expect(messageOf(await copy.restoreLines(fileLines(path)))).toBe("ok");
  expect(await copy.text(digestOf(odd))).toBe(odd);
});

test("lines are the same however a stream is cut into chunks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\n", "\u2028", " ") })),
      async (chunks) => {
        const stream = async function* (): AsyncGenerator<string> {
          yield* chunks;
        };
        const whole = chunks.join("");
        const expected = whole.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await gather(splitLines(stream()))).toEqual(expected);
      },
    ),
  );
});
