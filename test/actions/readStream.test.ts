import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineBlocks } from "../../src/actions/readBlocks.ts";
import { ReadPool } from "../../src/actions/readPool.ts";
import {
  type ReadProgress,
  type ReadStreamOptions,
  readStream,
} from "../../src/actions/readStream.ts";

const ODD = new URL("../support/oddWorker.ts", import.meta.url);

interface Line {
  readonly id: unknown;
  readonly line?: number;
  readonly claims: readonly unknown[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

async function filtered(
  input: string | AsyncIterable<Uint8Array | string>,
  options: ReadStreamOptions = {},
): Promise<readonly Line[]> {
  const source = typeof input === "string" ? once(input) : input;
  let text = "";
  for await (const part of readStream([], source, { workers: 2, ...options })) text += part;
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const documents = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `${JSON.stringify({ id: at, text: "Nothing." })}\n`,
  ).join("");

describe("readStream", () => {
  test("answers every line in the order of the input, however the workers take turns", async () => {
    const lines = await filtered(documents(5_000), { workers: 4, workerFile: ODD });
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 5_000 }, (_, at) => at));
  });

  test("answers a broken line with a problem that names it, and goes on", async () => {
    const lines = await filtered(
      `${documents(2)}\n\nhello\n{"id":"x"}\n[1]\n{"id":"d","text":"A.","published":"2024-02-30"}\n` +
        '{"id":"n","text":"A.","title":null}\n{"id":"b","text":"\\u0000\\u0000"}\n{"text":"No id."}\n',
    );
    expect(lines.map(({ id, line, problems }) => [id, line, problems[0]?.code])).toEqual([
      [0, undefined, undefined],
      [1, undefined, undefined],
      [null, 5, "line_invalid"],
      ["x", undefined, "line_invalid"],
      [null, 7, "line_invalid"],
      ["d", undefined, "day_invalid"],
      ["n", undefined, undefined],
      ["b", undefined, "document_not_text"],
      [null, 11, undefined],
    ]);
    expect(lines[2]?.problems[0]?.message).toMatch(/^line 5 is not JSON: /);
  });

  test("passes over a line of 20 MB and a text that is too long, and goes on", async () => {
    const huge = JSON.stringify({ id: "huge", text: "a ".repeat(10_000_000) });
    const long = JSON.stringify({ id: "long", text: "a ".repeat(1_000_001) });
    const lines = await filtered(`${documents(1)}${huge}\n${long}\n${documents(1)}`);
    expect(lines.map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
      [0, undefined],
      [null, "document_too_large"],
      ["long", "document_too_large"],
      [0, undefined],
    ]);
  });

  test("answers a line before the next one comes", async () => {
    const answered: unknown[] = [];
    let release: () => void = () => undefined;
    async function* talk(): AsyncGenerator<string> {
      for (const id of [1, 2, 3]) {
        yield `{"id":${id},"text":"Nothing."}\n`;
        if (id < 3) await new Promise<void>((resolve) => (release = resolve));
      }
    }
    for await (const text of readStream([], talk(), { workers: 2 })) {
      answered.push((JSON.parse(text) as Line).id);
      release();
    }
    expect(answered).toEqual([1, 2, 3]);
  });

  test("takes input only as fast as its answers are taken", async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield `{"id":${pulled++},"text":"Nothing."}\n`;
    }
    let taken = 0;
    let most = 0;
    for await (const text of readStream([], endless(), { workers: 2, workerFile: ODD })) {
      taken += text.split("\n").length - 1;
      await new Promise((resolve) => setTimeout(resolve, 3));
      most = Math.max(most, pulled - taken);
      if (taken >= 100) break;
    }
    expect(most).toBeLessThanOrEqual(8);
    expect(pulled).toBeLessThan(120);
  });

  test("loses one line at most to a worker that dies, and says which", async () => {
    const input = documents(100).replace('{"id":41,', '{"id":41,"die":1,');
    const lines = await filtered(input, { workerFile: ODD });
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => at));
    expect(lines[41]?.problems).toEqual([
      { code: "reader_failed", message: "line 42 could not be read: the worker ended" },
    ]);
  });

  test("stops a worker that hangs", async () => {
    const input = documents(5).replace('{"id":3,', '{"id":3,"hang":1,');
    const lines = await filtered(input, { workerFile: ODD, timeoutMs: 4_000 });
    expect(lines.map(({ problems }) => problems?.[0]?.message)).toEqual([
      undefined,
      undefined,
      undefined,
      "line 4 could not be read: took too long",
      undefined,
    ]);
  });

  test("tells how far it is", async () => {
    const told: ReadProgress[] = [];
    const input = documents(300);
    await filtered(input, { onProgress: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toMatchObject({
      documents: 300,
      claims: 0,
      problems: 0,
      bytes: input.length,
    });
    expect(told.at(-1)?.rate).toBeGreaterThan(0);
  });

  test("throws what the input throws, after the answers that came before", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield documents(3);
      throw new Error("disk gone");
    }
    const parts: string[] = [];
    const reading = (async () => {
      for await (const part of readStream([], broken(), { workers: 1 })) parts.push(part);
    })();
    await expect(reading).rejects.toThrow("disk gone");
    expect(parts.join("").split("\n")).toHaveLength(4);
  });

  test("throws when its workers cannot be started", async () => {
    const missing = new URL("../support/noSuchWorker.ts", import.meta.url);
    await expect(filtered(documents(3), { workerFile: missing })).rejects.toThrow(
      "could not be started",
    );
  });

  test("answers nothing to nothing", async () => {
    expect(await filtered("")).toEqual([]);
    expect(await filtered("\n\n")).toEqual([]);
  });
});

describe("ReadPool", () => {
  test("replaces a worker after its share of documents", async () => {
    const pool = new ReadPool({
      missions: [],
      defaults: {},
      workers: 1,
      recycleAfter: 30,
      timeoutMs: 5_000,
      workerFile: ODD,
    });
    for (let at = 0; at < 10; at++) {
      const bytes = new Uint8Array(Buffer.from(documents(10)));
      expect((await pool.read({ firstLine: 1, lines: 10, bytes })).documents).toBe(10);
    }
    expect(pool.started).toBe(4);
    await pool.close();
  });
});

describe("lineBlocks", () => {
  test("keeps every byte and every line number, wherever the input is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 30 }), { maxLength: 200 }),
        fc.array(fc.nat(40), { minLength: 1, maxLength: 50 }),
        async (texts, cuts) => {
          const input = Buffer.from(texts.join("\n"), "utf8");
          async function* pieces(): AsyncGenerator<Uint8Array> {
            for (let at = 0, cut = 0; at < input.length; cut++) {
              const end = at + 1 + (cuts[cut % cuts.length] ?? 0);
              yield input.subarray(at, end);
              at = end;
            }
          }
          const parts: Uint8Array[] = [];
          let line = 1;
          for await (const block of lineBlocks(pieces())) {
            expect(block.firstLine).toBe(line);
            expect(block.lines).toBe(
              Buffer.from(block.bytes).toString().replace(/\n$/, "").split("\n").length,
            );
            line += block.lines;
            parts.push(block.bytes);
          }
          expect(Buffer.concat(parts).equals(input)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
