import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { ParserPool, parseBytes } from "#intake";
import { bombs } from "../prove/bombs.prove.ts";
import { fuzz } from "../prove/fuzz.prove.ts";

const childFile = pathToFileURL(join(import.meta.dirname, "crasher.ts"));
let pool: ParserPool | null = null;

afterEach(() => {
  pool?.close();
});

function crasher(options: ConstructorParameters<typeof ParserPool>[0] = {}): ParserPool {
  pool = new ParserPool({ childFile, memoryBytes: 150 * 1024 * 1024, ...options });
  return pool;
}

function parse(words: string, again = false) {
  return parseBytes(Buffer.from(words), { pool: pool ?? undefined, again } as never);
}

describe("foreign bytes are parsed in a process that may be lost", () => {
  test("a parser that dies costs one refusal, and the next file is read", async () => {
    const { figures } = crasher();
    expect(figures.started).toBe(0);
    expect(await parse("crash")).toMatchObject({ ok: false, refusal: { code: "quarantined" } });
    expect(await parse("good")).toMatchObject({ ok: true });
    expect(pool?.figures).toMatchObject({ crashes: 2, parsed: 1, quarantined: 1 });
  });

  test("a file that broke two parsers is refused at once, until someone asks for it again", async () => {
    crasher();
    await parse("exit");
    const before = pool?.figures.crashes;
    expect(await parse("exit")).toMatchObject({ ok: false, refusal: { code: "quarantined" } });
    expect(pool?.figures.crashes).toBe(before);
    await parse("exit", true);
    expect(pool?.figures.crashes).toBe((before ?? 0) + 2);
  });

  test("a parser that hangs is ended, and its file refused", async () => {
    crasher({ timeMs: 2_000 });
    expect(await parse("hang")).toMatchObject({ ok: false, refusal: { code: "too_slow" } });
  });

  test("a parser that takes too much memory is ended, and its file refused", async () => {
    crasher();
    expect(await parse("grow")).toMatchObject({ ok: false, refusal: { code: "too_much_memory" } });
  });

  test.each(["nonsense", "nothing", "script"])(
    "an answer that is none is not believed: %s",
    async (words) => {
      crasher();
      expect(await parse(words)).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
    },
  );

  test("a parser sees nothing of the environment, where secrets lie", async () => {
    process.env["MUSTER_TEST_SECRET"] = "x";
    crasher();
    expect(await parse("good")).toMatchObject({ ok: true, value: { text: "environment: " } });
    delete process.env["MUSTER_TEST_SECRET"];
  });

  test("a pool without a parser that starts says so, and blames no file", async () => {
    crasher({ childFile: pathToFileURL(join(import.meta.dirname, "missing.ts")) });
    await expect(parse("good")).rejects.toThrow("No parser could be started");
  });
});

// Files that once broke a parser, found by damaging good ones; kept for ever.
describe("what once broke a parser breaks none", () => {
  const folder = join(import.meta.dirname, "broken");
  test.each(readdirSync(folder))("%s", async (name) => {
    pool = new ParserPool();
    const first = await parseBytes(readFileSync(join(folder, name)), { pool });
    // What a library left behind comes up after its answer.
    const next = await parseBytes(Buffer.from("Kenya has pledged 1,000 officers."), { pool });
    expect([first.ok, next.ok]).toEqual([false, true]);
    expect(pool.figures).toMatchObject({ started: 1, crashes: 0 });
  });
});

// The proofs in short; `npm run prove -- NAME` runs them at full length.
describe("hostile input in short", () => {
  test("bombs stop at the cap", async () => {
    expect(await bombs({ runs: 1, seed: 7 })).toMatchObject({ wrong: [], failures: 0 });
  });

  test("damaged files cost a refusal with a reason each", async () => {
    expect(await fuzz({ runs: 400, seed: 7 })).toMatchObject({
      failures: 0,
      crashes: 0,
      killed: 0,
    });
  });
});
