import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { commandLine } from "./support.ts";

const line = commandLine();
const db = ["--db", line.path("own.db")] as const;
const SAMPLE = join(import.meta.dirname, "../../samples/haiti/missions.json");

beforeAll(async () => {
  mkdirSync(line.path("folder"));
  writeFileSync(line.path("empty.txt"), "  \n");
  writeFileSync(line.path("bytes.txt"), Buffer.from([0x7f, 0x45, 0x00, 0x80, 0x01]));
  writeFileSync(line.path("renamed.txt"), "%PDF-1.7\n1 0 obj\n");
  writeFileSync(line.path("large.txt"), Buffer.alloc(50_000_000, 0x61));
  writeFileSync(
    line.path("undated.txt"),
    "Kenya has pledged 1,000 officers to the mission in Haiti.\n",
  );
  writeFileSync(line.path("broken.jsonl"), '{"kind":"muster"}\n{"a":1}\n{broken\n');
  await line.muster("missions", "--add", SAMPLE, ...db);
  writeFileSync(line.path("text.db"), "this is no database, just words".repeat(100));
});
afterAll(() => line.clear());

const calls: readonly (readonly [
  what: string,
  args: readonly string[],
  code: number,
  says: RegExp,
])[] = [
  ["a misspelt command", ["bord"], 2, /Did you mean: muster board/],
  ["a misspelt option", ["board", "--misson", "x"], 2, /Did you mean --mission/],
  ["a short option", ["board", "-m"], 2, /written in full/],
  ["an option without its value", ["board", "--mission"], 2, /--mission needs a value/],
  ["a switch with a value", ["board", "--json=yes"], 2, /takes no value/],
  ["an unknown mission", ["board", "--mission", "mars"], 1, /no mission "mars".*haiti-mss/],
  ["no mission where there are two", ["board"], 1, /Several missions.*haiti-mss/],
  [
    "a day that is none",
    ["board", "--mission", "haiti-mss", "--true-on", "2024-02-30"],
    1,
    /no calendar day/,
  ],
  ["a head to come", ["board", "--mission", "haiti-mss", "--head", "999999"], 1, /no entry 999999/],
  [
    "a head that is no number",
    ["board", "--mission", "haiti-mss", "--head", "new"],
    2,
    /number of a ledger entry/,
  ],
  [
    "an unknown resource",
    ["why", "KEN", "soldiers", "--mission", "haiti-mss"],
    1,
    /no resource "soldiers"/,
  ],
  [
    "a ledger that is not there",
    ["board", "--db", line.path("none.db")],
    1,
    /first command that writes/,
  ],
  ["no export", ["import", line.path("none.jsonl"), ...db], 1, /There is no file/],
  [
    "a mission file that is none",
    ["missions", "--add", line.path("empty.txt"), ...db],
    1,
    /not JSON/,
  ],
  ["no file", ["add", line.path("none.txt"), ...db], 1, /There is no file/],
  ["a folder", ["add", line.path("folder"), ...db], 1, /is a folder without files/],
  ["an empty text", ["add", line.path("empty.txt"), ...db], 1, /empty/],
  ["bytes", ["add", line.path("bytes.txt"), ...db], 1, /neither a page.*nor plain text/],
  ["a PDF with another name", ["add", line.path("renamed.txt"), ...db], 1, /is a PDF/],
  ["50 MB", ["add", line.path("large.txt"), ...db], 1, /50\.0 MB/],
  ["a text without its day", ["add", line.path("undated.txt"), ...db], 1, /publication day/],
  [
    "a wrong day",
    ["add", line.path("undated.txt"), "--published", "yesterday", ...db],
    1,
    /no calendar day/,
  ],
  ["an unknown claim", ["accept", "d-0.1", ...db], 1, /no claim "d-0.1"/],
  ["a rejection without reason", ["retract", "x", ...db], 2, /--reason/],
  [
    "a folder without the schema",
    ["iati", "--mission", "haiti-mss", "--xsd", line.path("folder"), ...db],
    1,
    /no iati-activities-schema\.xsd/,
  ],
  ["nothing to import", ["import", line.path("broken.jsonl"), ...db], 1, /line/i],
  ["a file that is no ledger", ["board", "--db", line.path("text.db")], 1, /not a database/],
];

describe("a bad call", () => {
  for (const [what, args, code, says] of calls) {
    test(`with ${what} is answered with a sentence and exit code ${code}`, async () => {
      const done = await line.muster(...args);
      expect(done.said).toMatch(says);
      expect(done.code).toBe(code);
      expect(done.out).toBe("");
    });
  }

  test.each([
    ["restore", "broken.jsonl"],
    ["import", "broken.jsonl"],
    ["add", "empty.txt"],
    ["add", "undated.txt"],
    ["add", "folder"],
  ])("of %s with %s leaves no ledger where there was none", async (command, file) => {
    const ledger = line.path(`none-${command}.db`);
    expect((await line.muster(command, line.path(file), "--db", ledger)).code).toBe(1);
    expect(readdirSync(line.folder).filter((name) => name.startsWith("none-"))).toEqual([]);
  });

  test("changes nothing", async () => {
    const { out } = await line.muster("verify", "--json", ...db);
    expect(JSON.parse(out)).toMatchObject({ ok: true, entries: 2 });
  });
});

describe("help", () => {
  test("shows every command, and of each its options and an example", async () => {
    const { out } = await line.muster("help");
    for (const name of Object.keys(COMMANDS)) {
      expect(out).toContain(`  ${name} `);
      const page = await line.muster("help", name);
      expect(page.code).toBe(0);
      expect(page.out).toContain(`muster ${name}`);
      expect(page.out).toContain("Examples");
    }
  });
});
