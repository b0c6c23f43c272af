import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Instant, writeLine } from "#base";
import { type Entry, type EntryBody, GENESIS } from "#ledger";
import type { Store } from "#store";
import {
  bodiesOf,
  codeOf,
  DATABASES,
  digestOf,
  documentOf,
  fill,
  gather,
  messageOf,
  NOON,
  openTest,
  proposalOf,
  textOf,
  valueIn,
} from "./support.ts";

const by = { author: "Ann" };
const withText = { author: "Ann", texts: [textOf()] };

/** What each entry's `prev` and `hash` must be, reckoned without the store's own code. */
function chainIsSound(entries: readonly Entry[]): boolean {
  let prev = GENESIS;
  return entries.every(({ hash, ...rest }, index) => {
    const sound = rest.prev === prev && rest.seq === index + 1;
    prev = hash;
    return sound && digestOf(writeLine(rest)) === hash;
  });
}

async function seqs(store: Store): Promise<readonly number[]> {
  return (await store.entriesAfter(0)).map(({ seq }) => seq);
}

describe.each(DATABASES)("append on $name", ({ file }) => {
  test("stamps each entry with its place, time, author and the hash of the one before", async () => {
    const store = await openTest({ file: file() });
    const { entries, repeated } = valueIn(await store.append(bodiesOf(2), withText));
    expect(repeated).toBe(false);
    expect(entries.map(({ seq, id }) => [seq, id])).toEqual([
      [1, "d1"],
      [2, "c1"],
      [3, "c2"],
    ]);
    expect(entries.every(({ author, recordedAt }) => author === "Ann" && recordedAt === NOON)).toBe(
      true,
    );
    expect(chainIsSound(entries)).toBe(true);
    expect(await store.head()).toEqual({ seq: 3, hash: entries[2]?.hash });
  });

  test("gives back what it kept: by page, as a stream, by id, and the text", async () => {
    const store = await openTest({ file: file() });
    const { entries } = valueIn(await store.append(bodiesOf(5), withText));
    expect(await store.entriesAfter(0)).toEqual(entries);
    expect(await store.entriesAfter(2, 2)).toEqual(entries.slice(2, 4));
    expect(await gather(store.entries())).toEqual(entries);
    expect(await store.entry("c3")).toEqual(entries[3]);
    expect(await store.entry("c9")).toBe(null);
    expect(await store.text(textOf().sha256)).toBe(textOf().text);
    expect(await store.text(GENESIS)).toBe(null);
  });

  test("starts at 0 and 64 zeros", async () => {
    const store = await openTest({ file: file() });
    expect(await store.head()).toEqual({ seq: 0, hash: GENESIS });
    expect(await store.entriesAfter(0)).toEqual([]);
  });

  test("never lets the recorded time run backwards when the clock is set back", async () => {
    const times = [
      "2024-02-22T12:00:00.000Z",
      "2023-01-01T00:00:00.000Z",
      "2024-02-22T12:00:00.001Z",
    ];
    const store = await openTest({ file: file(), now: () => (times.shift() ?? NOON) as Instant });
    await store.append([documentOf("d1")], withText);
    await store.append([proposalOf("c1")], by);
    await store.append([proposalOf("c2")], by);
    expect((await store.entriesAfter(0)).map(({ recordedAt }) => recordedAt)).toEqual([
      "2024-02-22T12:00:00.000Z",
      "2024-02-22T12:00:00.000Z",
      "2024-02-22T12:00:00.001Z",
    ]);
  });

  test("keeps all entries of a call or none", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 1);
    const before = await store.head();
    const result = await store.append([proposalOf("c2"), proposalOf("c1", 7)], by);
    expect(codeOf(result)).toBe("id_taken");
    expect(await store.head()).toEqual(before);
    expect(await store.entry("c2")).toBe(null);
  });

  test("passes over the very same entry, and says so when nothing was new", async () => {
    const store = await openTest({ file: file() });
    const first = valueIn(await store.append(bodiesOf(1), withText));
    const again = valueIn(await store.append(bodiesOf(1), withText));
    expect(again).toEqual({ entries: first.entries, repeated: true, added: 0 });
    const more = valueIn(await store.append(bodiesOf(2), withText));
    expect([more.repeated, more.added, more.entries.map(({ seq }) => seq)]).toEqual([
      false,
      1,
      [1, 2, 3],
    ]);
  });

  test("counts an entry given twice in one call once, and refuses two of one id", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 0);
    const twice = valueIn(await store.append([proposalOf("c1"), proposalOf("c1")], by));
    expect(twice.entries.map(({ seq }) => seq)).toEqual([2, 2]);
    const two = await store.append([proposalOf("c2"), proposalOf("c2", 5)], by);
    expect(codeOf(two)).toBe("id_taken");
    expect(await seqs(store)).toEqual([1, 2]);
  });

  test("answers the same key with the same bodies as before, even behind a moved head", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 0);
    const request = { author: "Ann", key: "k1", expectHead: 1 };
    const first = valueIn(await store.append([proposalOf("c1")], request));
    await store.append([proposalOf("c2")], by);
    const again = valueIn(await store.append([proposalOf("c1")], request));
    expect(again).toEqual({ entries: first.entries, repeated: true, added: 0 });
    expect(await seqs(store)).toEqual([1, 2, 3]);
  });

  test("refuses a key that was used for another body or by another author", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 0);
    await store.append([proposalOf("c1")], { ...by, key: "k1" });
    const other = await store.append([proposalOf("c2")], { ...by, key: "k1" });
    const stranger = await store.append([proposalOf("c1")], { author: "Ben", key: "k1" });
    expect([codeOf(other), codeOf(stranger)]).toEqual(["key_reused", "key_reused"]);
    expect(await seqs(store)).toEqual([1, 2]);
  });

  test("does not keep the key of a refused write", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 1);
    const refused = await store.append([proposalOf("c1", 5)], { ...by, key: "k1" });
    expect(codeOf(refused)).toBe("id_taken");
    expect(codeOf(await store.append([proposalOf("c2")], { ...by, key: "k1" }))).toBe("ok");
  });

  test("refuses to write behind a head that has moved, and says where it stands", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 1);
    const result = await store.append([proposalOf("c2")], { ...by, expectHead: 1 });
    expect(result).toMatchObject({ ok: false, refusal: { code: "head_moved", head: 2 } });
    expect(codeOf(await store.append([proposalOf("c2")], { ...by, expectHead: 2 }))).toBe("ok");
  });

  test("keeps a document only with its own text, and a text only with its document", async () => {
    const store = await openTest({ file: file() });
    const document = documentOf("d1");
    const wrong = { sha256: document.sha256, text: "Something else." };
    const half = { sha256: digestOf("\ud83d"), text: "\ud83d" };
    const codes = [
      await store.append([document], by),
      await store.append([document], { ...by, texts: [wrong] }),
      await store.append([document], { ...by, texts: [half] }),
      await store.append([document], { ...by, texts: [textOf(), textOf("Unasked.")] }),
    ].map(codeOf);
    expect(codes).toEqual(["text_missing", "bad_text", "bad_text", "text_unused"]);
    expect(await seqs(store)).toEqual([]);
  });

  test("keeps one text for two documents that say the same", async () => {
    const store = await openTest({ file: file() });
    await store.append([documentOf("d1")], withText);
    expect(codeOf(await store.append([documentOf("d2")], by))).toBe("ok");
    expect((await store.verify()).texts).toBe(1);
  });

  test("keeps every text letter by letter", async () => {
    const store = await openTest({ file: file() });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        number += 1;
        const body = documentOf(`d${number}`, text);
        valueIn(await store.append([body], { ...by, texts: [textOf(text)] }));
        expect(await store.text(digestOf(text))).toBe(text);
      }),
      { numRuns: 200, examples: [["a\0b"], ["\u2028\u2029"], ["\ufeffé"], ["'\"\\\n\r\t"]] },
    );
  });

  test("refuses a claim whose quote or document is not there", async () => {
    const store = await openTest({ file: file() });
    await fill(store, 0);
    const proposal = proposalOf("c1");
    const { length } = textOf().text;
    const quoting = (end: number): EntryBody => ({
      ...proposal,
      claim: { ...proposal.claim, quote: { start: 0, end } },
    });
    expect(codeOf(await store.append([{ ...proposal, document: "d9" }], by))).toBe(
      "unknown_document",
    );
    expect(codeOf(await store.append([quoting(length + 1)], by))).toBe("quote_outside");
    expect(codeOf(await store.append([quoting(length)], by))).toBe("ok");
  });

  test("names the entry and the field that are not right", async () => {
    const store = await openTest({ file: file() });
    const bad = { ...proposalOf("c2"), confidence: 1.5 };
    const result = await store.append([proposalOf("c1"), bad], by);
    expect(result).toMatchObject({ refusal: { code: "bad_entry", index: 1, field: "confidence" } });
    expect(messageOf(result)).toContain("Entry 2 of 2 is not right: confidence:");
    expect(codeOf(await store.append([], { author: " " }))).toBe("no_author");
  });

  test("makes one unbroken chain, however the entries are split over calls and callers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }),
        async (sizes) => {
          const store = await openTest({ file: file() });
          await fill(store, 0);
          let next = 0;
          const calls = sizes.map((size) => {
            const bodies = Array.from({ length: size }, () => proposalOf(`x${next++}`));
            return store.append(bodies, by);
          });
          const results = await Promise.all(calls);
          expect(results.map(codeOf)).toEqual(sizes.map(() => "ok"));
          const entries = await gather(store.entries());
          expect(entries.length).toBe(1 + next);
          expect(chainIsSound(entries)).toBe(true);
          expect((await store.verify()).findings).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
