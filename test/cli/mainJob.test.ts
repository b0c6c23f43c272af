import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandLine } from "./support.ts";

const line = commandLine();
const db = line.path("own.db");
const article = line.path("article.txt");
const missions = "samples/haiti/missions.json";

beforeAll(() => {
  writeFileSync(
    article,
    [
      "NAIROBI, February 22, 2024 - Kenya has pledged 1,000 police officers to the Multinational Security Support mission in Haiti.",
      "Brazil has ruled out sending police to the mission.",
      "",
    ].join("\n"),
  );
});
afterAll(() => line.clear());

describe("the sample", () => {
  test("shows who stood where on the day of the Rio meeting", async () => {
    const { code, out } = await line.muster(
      ...["board", "--mission", "haiti-mss", "--true-on", "2024-02-22", "--known-at", "2024-02-22"],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/KEN +◐ committed 1,000 \[1,000 blocked\]/);
    expect(out).toMatch(/BHS +○ pledged 150/);
    expect(out).toMatch(/BRA +▽ reluctant/);
    expect(out).toMatch(/USA .*USD 200m/);
    expect(out).toMatch(/● delivered +·+ +0 +gap 2,500/);
  });

  test("opens a figure to its quotes, marked as our summaries", async () => {
    const { code, out } = await line.muster(
      ...[
        "why",
        "KEN",
        "personnel",
        "committed",
        "--mission",
        "haiti-mss",
        "--true-on",
        "2024-02-22",
      ],
    );
    expect(code).toBe(0);
    expect(out).toContain("1,000");
    expect(out).toContain("Muster's summary of a page by");
  });

  test("is not written into", async () => {
    const { code, said } = await line.muster("add", article);
    expect(code).toBe(1);
    expect(said).toContain("--db");
    const file = / in (.*)$/m.exec((await line.muster("sample")).out)?.[1] ?? "";
    for (const path of [file, relative(process.cwd(), file)]) {
      const named = await line.muster("import", article, "--db", path);
      expect([named.code, named.said]).toEqual([
        1,
        expect.stringContaining("own work never mixes"),
      ]);
    }
  });

  test("verifies, and says what changed in a month", async () => {
    expect((await line.muster("verify")).code).toBe(0);
    const changes = await line.muster(
      ...["changes", "--mission", "haiti-mss", "--true-on", "2024-02-22", "--since", "30d"],
    );
    expect(changes.code).toBe(0);
    expect(changes.out).toContain("CAN funding: new pledged CAD 80.5m");
  });
});

describe("a ledger of one's own", () => {
  test("goes from an article to a board", async () => {
    expect((await line.muster("missions", "--add", missions, "--db", db)).code).toBe(0);
    const added = await line.muster(
      "add",
      article,
      "--publisher",
      "The Daily",
      "--json",
      "--db",
      db,
    );
    expect(added.said).toBe("");
    const { document, proposals } = JSON.parse(added.out) as {
      document: { id: string; published: string };
      proposals: { id: string; claim: { parties?: string[] } }[];
    };
    expect(document.published).toBe("2024-02-22");
    const kenya = proposals.find(({ claim }) => claim.parties?.includes("KEN"));
    expect(kenya).toBeDefined();

    const waiting = await line.muster("proposals", "--db", db);
    expect(waiting.out).toContain("A new act: the first total at this rung, 1,000. (first, sets)");
    expect(waiting.out).toContain("→ KEN personnel: new pledged 1,000");

    const strange = await line.muster("accept", kenya?.id ?? "", "d-0.1", "--db", db);
    expect([strange.code, strange.out]).toEqual([1, ""]);
    expect(strange.said).toContain('no claim "d-0.1"; nothing was decided');
    expect((await line.muster("proposals", "--db", db)).out).toBe(waiting.out);

    expect((await line.muster("accept", kenya?.id ?? "", "--db", db)).code).toBe(0);
    const board = await line.muster(
      "board",
      "--mission",
      "haiti-mss",
      "--true-on",
      "2024-03-01",
      "--db",
      db,
    );
    expect(board.out).toMatch(/KEN +○ pledged 1,000/);

    const rejected = await line.muster(
      "reject",
      proposals.at(-1)?.id ?? "",
      "--reason",
      "not sure",
      "--db",
      db,
    );
    expect(rejected.code).toBe(0);
    const again = await line.muster("add", article, "--publisher", "The Daily", "--db", db);
    expect(again.said).toContain("in the ledger already");
  });

  test("takes a claim back from then on, and still shows the board of before", async () => {
    const { out } = await line.muster("board", "--mission", "haiti-mss", "--json", "--db", db);
    const { asked } = JSON.parse(out) as { asked: { head: number } };
    const claim = /"claim":"(d-[0-9a-f]+\.\d+)"/.exec(out)?.[1] ?? "";
    const taken = await line.muster(
      "retract",
      claim,
      "--reason",
      "the paper corrected itself",
      "--db",
      db,
    );
    expect(taken.code).toBe(0);
    const now = await line.muster("board", "--mission", "haiti-mss", "--db", db);
    expect(now.out).not.toContain("KEN");
    const then = await line.muster(
      "board",
      "--mission",
      "haiti-mss",
      "--head",
      String(asked.head),
      "--db",
      db,
    );
    expect(then.out).toContain("KEN");
  });

  test("is exported, restored with the same head, and imported once", async () => {
    const { out } = await line.muster("export", "--db", db);
    const file = line.path("own.jsonl");
    writeFileSync(file, `${out}\n`);
    const head = async (path: string) =>
      (
        JSON.parse((await line.muster("verify", "--json", "--db", path)).out) as {
          lastGood: unknown;
        }
      ).lastGood;
    expect((await line.muster("restore", file, "--db", line.path("again.db"))).code).toBe(0);
    expect(await head(line.path("again.db"))).toEqual(await head(db));
    const imported = await line.muster("import", file, "--db", line.path("other.db"));
    expect(imported.said).toMatch(/[1-9]\d* entries added/);
    const repeated = await line.muster("import", file, "--db", line.path("other.db"));
    expect(repeated.said).toContain("0 entries added");
  });
});
