import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { commandLine } from "./support.ts";

const line = commandLine();
const db = ["--db", line.path("own.db")] as const;
const board = ["board", "--mission", "haiti-mss"] as const;
const why = (...words: readonly string[]) => ["why", ...words, "--mission", "haiti-mss"] as const;
const flowsIn = (file: string) =>
  ["add", line.path(file), "--mission", "haiti-mss", ...db] as const;
const SAMPLE = join(import.meta.dirname, "../../samples/haiti/missions.json");

const ACTIVITIES = `<?xml version="1.0"?>
<iati-activities version="2.03">
  <iati-activity default-currency="USD">
    <reporting-org ref="CA-3"><narrative>Global Affairs</narrative></reporting-org>
    <transaction>
      <transaction-type code="3"/>
      <transaction-date iso-date="2024-03-01"/>
      <value currency="CAD">1000</value>
      <provider-org><narrative>Canada</narrative></provider-org>
    </transaction>
  </iati-activity>
</iati-activities>
`;
const FLOWS = JSON.stringify({
  data: { flows: [{ id: 7, status: "paid", date: "2024-03-01", amountUSD: 1000 }] },
});

let claim = "";

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
  writeFileSync(line.path("cut.xml"), ACTIVITIES.split("\n").slice(0, 10).join("\n"));
  writeFileSync(line.path("nested.xml"), ACTIVITIES.replace("</value>", "</valeu>"));
  writeFileSync(line.path("torn.xml"), ACTIVITIES.replace('"CAD">', '"CAD>'));
  writeFileSync(
    line.path("doctype.xml"),
    ACTIVITIES.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>'),
  );
  writeFileSync(line.path("bare.xml"), ACTIVITIES.replace('code="3"', 'code="4"'));
  writeFileSync(line.path("flow.json"), FLOWS.replace("1000", '"a thousand"'));
  writeFileSync(line.path("flat.json"), FLOWS.replace('"data"', '"date"'));
  writeFileSync(line.path("cut.json"), FLOWS.slice(0, -5));
  writeFileSync(line.path("broken.jsonl"), '{"kind":"muster"}\n{"a":1}\n{broken\n');
  await line.muster("missions", "--add", SAMPLE, ...db);
  const read = ["--published", "2024-02-22", "--mission", "haiti-mss", "--json"] as const;
  const added = await line.muster("add", line.path("undated.txt"), ...read, ...db);
  claim = JSON.parse(added.out).proposals[0].id;
  const { out } = await line.muster("export");
  const own = await line.muster("export", ...db);
  writeFileSync(line.path("own.jsonl"), `${own.out}\n`);
  const broken = out.split("\n").map((text, at) => (at === 6 ? text.slice(0, 40) : text));
  writeFileSync(line.path("line7.jsonl"), broken.join("\n"));
  writeFileSync(line.path("cut.jsonl"), out.slice(0, out.indexOf("\n", 60_000) + 1));
  writeFileSync(line.path("text.db"), "this is no database, just words".repeat(100));
});
afterAll(() => line.clear());

/** Stands for the claim that waits in the ledger. */
const CLAIM = "the claim";

const calls: readonly (readonly [
  what: string,
  args: readonly string[],
  code: number,
  says: RegExp,
])[] = [
  ["a misspelt command", ["bord"], 2, /Did you mean: muster board/],
  ["a misspelt option", ["board", "--misson", "x"], 2, /Did you mean --mission/],
  ["an option that every object has", ["board", "--constructor"], 2, /--constructor/],
  ["a short option", ["board", "-m"], 2, /written in full/],
  ["an option without its value", ["board", "--mission"], 2, /--mission needs a value/],
  ["an option twice", ["board", "--mission", "a", "--mission", "b"], 2, /--mission is given twice/],
  [
    "parties of which none is named",
    ["table", "--parties", " , ", ...board.slice(1)],
    2,
    /names none/,
  ],
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
    /not JSON.*missions\.json/,
  ],
  ["no file", ["add", line.path("none.txt"), ...db], 1, /There is no file/],
  ["a folder", ["add", line.path("folder"), ...db], 1, /is a folder without files/],
  ["an empty text", ["add", line.path("empty.txt"), ...db], 1, /empty/],
  ["bytes", ["add", line.path("bytes.txt"), ...db], 1, /neither a page.*nor plain text/],
  ["a PDF with another name", ["add", line.path("renamed.txt"), ...db], 1, /is a PDF/],
  ["50 MB", ["add", line.path("large.txt"), ...db], 1, /50\.0 MB/],
  [
    "IATI that breaks off",
    flowsIn("cut.xml"),
    1,
    /broken at line 10: it ends before <iati-activity> of line 3/,
  ],
  [
    "IATI nested wrongly",
    flowsIn("nested.xml"),
    1,
    /broken at line 8: <\/valeu> closes <value> of/,
  ],
  [
    "IATI with a torn tag",
    flowsIn("torn.xml"),
    1,
    /broken at line 8: .*no whole tag.*Get the file/,
  ],
  [
    "IATI with a document type",
    flowsIn("doctype.xml"),
    1,
    /declares a document type \(DOCTYPE\), which/,
  ],
  ["IATI without money given", flowsIn("bare.xml"), 1, /is whole and tells of no money given/],
  [
    "a flow with words for a sum",
    flowsIn("flow.json"),
    1,
    /in flow 1, amountUSD must be a number; found "a t/,
  ],
  [
    "flows that are not where they should be",
    flowsIn("flat.json"),
    1,
    /Service: data is missing; it is an obj/,
  ],
  ["flows that break off", flowsIn("cut.json"), 1, /no whole JSON.*Save/],
  ["a text without its day", ["add", line.path("undated.txt"), ...db], 1, /--published DAY/],
  [
    "a wrong day",
    ["add", line.path("undated.txt"), "--published", "yesterday", ...db],
    1,
    /no calendar day/,
  ],
  ["an unknown claim", ["accept", "d-0.1", ...db], 1, /no claim "d-0.1"/],
  ["a retraction without reason", ["retract", "x", ...db], 2, /--reason/],
  ["a rejection without reason", ["reject", CLAIM, ...db], 2, /--reason WORDS/],
  ["an empty reason", ["reject", CLAIM, "--reason", " ", ...db], 1, /--reason WORDS/],
  ["an empty reason", ["retract", CLAIM, "--reason", "", ...db], 1, /--reason WORDS/],
  ["nothing to retract", ["retract", "x", "--reason", "wrong", ...db], 1, /no claim.*"x"/],
  ["no claim", ["accept", ...db], 2, /Name the claims/],
  ["an unknown document", ["accept", "--all-of", "x", ...db], 1, /document "x"/],
  ["an unknown act", ["accept", CLAIM, "--act", "x", ...db], 1, /no act "x"/],
  ["an unknown effect", ["accept", CLAIM, "--effect", "x", ...db], 1, /no effect "x".*sets/],
  ["no slots", ["amend", CLAIM, ...db], 2, /--claim JSON/],
  ["slots that are no JSON", ["amend", CLAIM, "--claim", "{", ...db], 1, /not a JSON object: Exp/],
  ["a list of slots", ["amend", CLAIM, "--claim", "[]", ...db], 1, /it is no object/],
  ["an unknown slot", ["amend", CLAIM, "--claim", '{"size":1}', ...db], 1, /no slot "size"/],
  [
    "an unknown stage",
    ["amend", CLAIM, "--claim", '{"stage":"flown"}', ...db],
    1,
    /"stage" is one of/,
  ],
  [
    "an unknown mission",
    ["amend", CLAIM, "--claim", '{"mission":"mars"}', ...db],
    1,
    /no mission "mars"/,
  ],
  ["an unknown document", ["proposals", "--document", "x", ...db], 1, /no document "x"/],
  ["an unknown mission", ["proposals", "--mission", "mars", ...db], 1, /no mission "mars"/],
  ["an unknown mission", ["read", line.path("undated.txt"), "--mission", "mars"], 1, /"mars"/],
  ["an unknown mission", ["read", "--filter", "--mission", "mars"], 1, /no mission "mars"/],
  ["no number of workers", ["read", "--filter", "--workers", "0"], 2, /from 1 to 99/],
  ["a file for the filter", ["read", "--filter", "x"], 2, /standard input/],
  ["no file", ["read", line.path("none.txt")], 1, /There is no file/],
  ["a folder", ["read", line.path("folder")], 1, /is a folder/],
  ["bytes", ["read", line.path("bytes.txt")], 1, /not text in UTF-8/],
  ["an empty text", ["read", line.path("empty.txt")], 1, /empty/],
  ["50 MB", ["read", line.path("large.txt")], 1, /50\.0 MB/],
  ["a device that never ends", ["read", "/dev/zero"], 1, /over 8\.0 MB/],
  [
    "a wrong day",
    ["read", line.path("undated.txt"), "--published", "2024-02-30"],
    1,
    /no calendar day/,
  ],
  ["an unknown party", why("Kenya", "personnel"), 1, /no giver "Kenya"\. Did you mean KEN/],
  ["an unknown party", why("ATLANTIS", "personnel"), 1, /It shows: .*KEN/],
  ["an unknown rung", why("KEN", "personnel", "sent"), 1, /no rung "sent"/],
  [
    "a unit there is no figure in",
    why("KEN", "personnel", "--unit", "USD"),
    1,
    /no figure in "USD".*persons/,
  ],
  ["an unknown channel", why("USA", "funding", "--through", "x"), 1, /no figure through "x"/],
  [
    "a party nobody knows",
    ["table", "--parties", "KEN,ZZZ", ...board.slice(1)],
    1,
    /"ZZZ" is no party/,
  ],
  [
    "a party nobody knows",
    ["iati", "--parties", "Kenya", ...board.slice(1)],
    1,
    /Did you mean "KEN"/,
  ],
  ["a party nobody knows", ["digest", "--party", "ATLANTIS", ...board.slice(1)], 1, /no party/],
  ["no resource", why("KEN"), 2, /Name a party, a resource/],
  ["a day that is none", why("KEN", "personnel", "--true-on", "now"), 1, /no calendar day/],
  ["a head to come", why("KEN", "personnel", "--head", "999999"), 1, /no entry 999999/],
  ["a huge head", [...board, "--head", "9".repeat(20)], 2, /number of a ledger entry/],
  ["a head below the first", [...board, "--head", "-1"], 2, /number of a ledger entry/],
  ["a day since when that is none", ["changes", "--since", "x", ...board.slice(1)], 1, /no calend/],
  ["no day since when", ["changes", ...board.slice(1)], 2, /--since DAY/],
  [
    "a later day",
    ["changes", "--since", "2099-01-01", ...board.slice(1)],
    1,
    /since an earlier day/,
  ],
  ["a later day", ["brief", "--since", "2099-01-01", ...board.slice(1)], 1, /since an earlier day/],
  ["a stray word", ["board", "haiti-mss"], 2, /takes options only; "haiti-mss"/],
  ["an option without its dashes", ["board", "mission"], 2, /Did you mean --mission/],
  ["a stray word", ["sample", "again"], 2, /takes options only/],
  ["a stray word", ["verify", "own.db"], 2, /takes options only/],
  ["a stray word", ["export", "--", "own.db"], 2, /takes options only/],
  ["an option where there is none", ["sample", "--db"], 2, /has no options/],
  ["no file", ["restore"], 2, /Name one export/],
  ["a folder", ["restore", line.path("folder"), ...db], 1, /is no file/],
  ["a ledger with entries", ["restore", line.path("own.jsonl"), ...db], 1, /restore into a new/],
  ["the sample", ["restore", line.path("own.jsonl")], 1, /own work never mixes/],
  ["line 7 broken", ["import", line.path("line7.jsonl"), ...db], 1, /line 7 is not JSON/],
  ["50 MB", ["import", line.path("large.txt"), ...db], 1, /line 1 does not say.*muster export/],
  ["bytes", ["import", line.path("bytes.txt"), ...db], 1, /line 1 does not say/],
  ["nothing in it", ["import", line.path("empty.txt"), ...db], 1, /empty/],
  ["the end cut off", ["import", line.path("cut.jsonl"), ...db], 1, /cut off|no document follows/],
  ["bytes", ["missions", "--add", line.path("bytes.txt"), ...db], 1, /not text in UTF-8/],
  ["a folder", ["missions", "--add", line.path("folder"), ...db], 1, /is a folder/],
  ["a folder as ledger", ["verify", "--db", line.path("folder")], 1, /is a folder/],
  ["a ledger in no folder", ["add", "-", "--db", line.path("no/x.db")], 1, /there is no folder/],
  ["no ledger to verify", ["verify", "--db", line.path("none.db")], 1, /no ledger at/],
  ["a file that is no ledger", ["verify", "--db", line.path("text.db")], 1, /not a database/],
  [
    "a folder without the schema",
    ["iati", "--mission", "haiti-mss", "--xsd", line.path("folder"), ...db],
    1,
    /no iati-activities-schema\.xsd/,
  ],
  [
    "a backup below a file",
    ["backup", line.path("empty.txt/b.db")],
    1,
    /Nothing was written: .* is a file/,
  ],
  ["a file that is no ledger", ["board", "--db", line.path("text.db")], 1, /not a database/],
];

describe("a bad call", () => {
  for (const [what, args, code, says] of calls) {
    test(`with ${what} is answered with a sentence and exit code ${code}`, async () => {
      const done = await line.muster(...args.map((word) => (word === CLAIM ? claim : word)));
      expect(done.said).toMatch(says);
      expect(done.code).toBe(code);
      expect(done.out).toBe("");
    });
  }

  test.each([
    ["restore", "line7.jsonl"],
    ["import", "line7.jsonl"],
    ["restore", "cut.jsonl"],
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
    expect(JSON.parse(out)).toMatchObject({ ok: true, entries: 4 });
  });

  test.runIf(existsSync("/proc/self"))("into a folder that is read-only says so", async () => {
    const done = await line.muster("import", line.path("own.jsonl"), "--db", "/proc/muster.db");
    expect(done).toMatchObject({ code: 1, out: "" });
    expect(done.said).toMatch(/cannot be opened.*may write/);
  });

  test("with a file or a place that cannot be for a folder writes nothing and says so", async () => {
    const asked = ["table", "--mission", "haiti-mss", "--to"];
    for (const to of [line.path("empty.txt"), line.path("empty.txt/in")]) {
      const site = await line.muster("publish", to);
      expect([site.code, site.said]).toEqual([
        1,
        expect.stringMatching(/is a file.*Name a folder/),
      ]);
      const done = await line.muster(...asked, to);
      expect([done.code, done.out]).toEqual([1, ""]);
      expect(done.said).toMatch(/Nothing was written: .*empty\.txt.* is a file.*Name a folder/);
    }
  });

  test("of publish, with no ledger or a key that cannot sign, makes no folder", async () => {
    mkdirSync(line.path("key.pem"));
    const { privateKey } = generateKeyPairSync("x25519");
    writeFileSync(line.path("x.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
    const site = line.path("no-site/in");
    for (const [key, says] of [
      ["empty.txt", /holds no private key.*--key/],
      ["x.pem", /holds no Ed25519 key.*--key/],
      ["key.pem", /cannot be read.*--key/],
    ] as const) {
      const done = await line.muster("publish", site, "--key", line.path(key));
      expect([done.code, done.said]).toEqual([2, expect.stringMatching(says)]);
    }
    await line.muster("publish", site, "--db", line.path("none.db"));
    expect(existsSync(line.path("no-site"))).toBe(false);
  });

  test.runIf(existsSync("/dev/full"))("on a full disk is told so in a sentence", async () => {
    const full = openSync("/dev/full", "w");
    const command = [join(import.meta.dirname, "../../bin/muster.js"), "help"];
    const done = spawnSync(process.execPath, command, { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    expect([done.status, String(done.stderr)]).toEqual([
      3,
      "The machine failed: The disk is full. Free some space and try again.\n",
    ]);
  });

  // There the system says of every new folder that its parent is missing.
  test.runIf(existsSync("/proc/self"))("with a folder that cannot be made ends", async () => {
    for (const asked of [["iati", "--mission", "haiti-mss", "--to"], ["publish"]]) {
      const done = await line.muster(...asked, "/proc/muster/out");
      expect(done.code).toBe(1);
      expect(done.said).toContain("Nothing was written: /proc/muster/out cannot be made there");
    }
  });

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0)("into a ledger that is read-only says so", async () => {
    const file = line.path("locked.db");
    await line.muster("import", line.path("own.jsonl"), "--db", file);
    chmodSync(file, 0o444);
    const done = await line.muster("import", line.path("own.jsonl"), "--db", file);
    expect([done.code, done.out]).toEqual([1, ""]);
    expect(done.said).toMatch(/cannot be opened.*may write/);
  });

  test("with foreign controls shows them, and never sends them to the terminal", async () => {
    const { said } = await line.muster("board", "--mission", "\u001b[31mred");
    expect(said).toContain("‹U+001B›[31mred");
  });
});

describe("a call that looks wrong and is right", () => {
  test("importing twice adds nothing the second time", async () => {
    const into = ["--db", line.path("twice.db")] as const;
    const first = await line.muster("import", line.path("own.jsonl"), ...into);
    expect(first.said).toMatch(/4 entries added, 0 were here/);
    const again = await line.muster("import", line.path("own.jsonl"), ...into);
    expect([again.code, again.said]).toEqual([0, expect.stringMatching(/0 entries added, 4 were/)]);
  });

  test("a board of the far future stands as it does today", async () => {
    const now = JSON.parse((await line.muster(...board, "--json")).out);
    const far = JSON.parse((await line.muster(...board, "--true-on", "9999-12-31", "--json")).out);
    expect(far.asked.trueOn).toBe("9999-12-31");
    expect(far.cells.length).toBe(now.cells.length);
  });

  test("a document of a day to come is kept, and said to count from then on", async () => {
    const into = ["--published", "2099-01-01", "--db", line.path("twice.db")] as const;
    const { code, said } = await line.muster("add", line.path("undated.txt"), ...into);
    expect(code).toBe(0);
    expect(said).toContain("2099-01-01 is still to come");
  });

  test.each([
    ["table", "--parties"],
    ["iati", "--parties"],
    ["feed", "--party"],
  ])("%s of a state that no claim speaks of is empty, and says so", async (command, option) => {
    const done = await line.muster(command, option, "MCO", ...board.slice(1));
    expect(done).toMatchObject({ code: 0, said: expect.stringMatching(/No claim .* of MCO\./) });
  });

  test("a claim named twice is decided once", async () => {
    const { out } = await line.muster("accept", claim, claim, ...db);
    expect(out.split("\n").length).toBe(1);
  });
});

describe("files of a folder", () => {
  test("are named after the question, so that none is written over another", async () => {
    const to = ["--mission", "haiti-mss", "--to", line.path("out/of/questions")] as const;
    const asked = ["--true-on", "2025-02-05", ...to] as const;
    await line.muster("iati", ...asked);
    await line.muster("iati", "--side", "mission", ...asked);
    await line.muster("table", "--format", "jsonl", ...asked);
    await line.muster("table", "--format", "jsonl", "--parties", "KEN,USA", ...asked);
    await line.muster("table", "--format", "jsonl", "--resources", "funding", ...asked);
    const stem = "haiti-mss-2025-02-05-head1096";
    expect(readdirSync(line.path("out/of/questions")).sort()).toEqual([
      `${stem}-KEN-USA-board.jsonl`,
      `${stem}-board.jsonl`,
      `${stem}-funding-board.jsonl`,
      `${stem}-iati-incoming.xml`,
      `${stem}-iati.xml`,
    ]);
  });
});

describe("help", () => {
  test("shows every command, and of each its options and an example", async () => {
    const { out } = await line.muster("help");
    for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
      expect(out).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
      expect(out).toContain(`  ${summary}`);
      expect((await load()).name).toBe(name);
      const page = await line.muster("help", name);
      expect(page.code).toBe(0);
      expect(page.out).toContain(`${summary}\n\n  muster ${name}`);
      expect(page.out).toContain("Examples");
    }
  });
});
