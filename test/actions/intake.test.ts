import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import {
  addFeed,
  cancelJob,
  type Desk,
  importSheet,
  listFeeds,
  listJobs,
  lookInFolder,
  pollFeeds,
  retryJob,
  runJob,
  startJob,
  startLinesJob,
  takeInAddress,
  takeInFile,
  tryTable,
  viewIati,
  viewOneJob,
} from "#actions";
import { closeParsers } from "#intake";
import type { DocumentEntry } from "#ledger";
import { testDesk } from "../api/desk.ts";
import { openStage, type Stage } from "../intake/fence/stage.ts";

import { good, openDesk, pageOf } from "./support.ts";

afterAll(closeParsers);

const STORY = `Kenya has pledged 1,000 police officers to the Multinational Security Support mission in
Haiti, its interior minister told parliament on Wednesday. The officers are to train outside Nairobi
until spring, and leave in four groups. The Bahamas has pledged 150 officers, and Brazil has ruled out
sending police to the mission. The United States has pledged 200 million dollars to the mission.`;

async function stageOf(pages: ReadonlyMap<string, string>): Promise<Stage> {
  const stage = await openStage(({ url }, response) => {
    const page = pages.get(url ?? "");
    if (page === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          "content-type": page.startsWith("<?xml") ? "application/rss+xml" : "text/html",
        })
        .end(page);
  });
  onTestFinished(stage.close);
  return stage;
}

async function documentsOf(desk: Desk): Promise<readonly DocumentEntry[]> {
  return [...(await desk.ledger()).documents.values()].flatMap((entries) => entries[0] ?? []);
}

function feedOf(host: string, count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) =>
      `<item><title>Part ${at}</title><link>http://${host}/${at}</link><pubDate>Thu, 22 Feb 2024 10:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>http://${host}/</link>${items.join("")}</channel></rss>`;
}

describe("a page", () => {
  test("is kept with its day, publisher, address, hash and the moment it was fetched", async () => {
    const { port } = await stageOf(new Map([["/1", pageOf(1)]]));
    const host = `127.0.0.1:${port}`;
    const desk = await openDesk({ allowPrivateHosts: [host] });
    const { document, proposals } = good(
      await takeInAddress(desk, { address: `http://${host}/1` }),
    );
    expect(document).toMatchObject({
      published: "2024-02-21",
      publishedFrom: "metadata",
      publisher: "The Harbour Post",
      origin: "The Harbour Post",
      lang: "en",
      url: `http://${host}/1`,
      fetchedAt: "2024-02-25T09:00:00.000Z",
      visibility: "public",
      redistribute: "quote",
    });
    expect(proposals).toHaveLength(1);
  });

  test("again makes no second document; changed, it makes a later capture with the new claims only", async () => {
    const pages = new Map([["/1", pageOf(1)]]);
    const { port } = await stageOf(pages);
    const host = `127.0.0.1:${port}`;
    const desk = await openDesk({ allowPrivateHosts: [host] });
    const address = `http://${host}/1`;
    const first = good(await takeInAddress(desk, { address }));
    expect(good(await takeInAddress(desk, { address }))).toMatchObject({ known: true });
    pages.set(
      "/1",
      pageOf(1, "<p>Brazil has ruled out sending police to the mission in Haiti.</p>"),
    );
    const later = good(await takeInAddress(desk, { address }));
    expect(later.document.captureOf).toBe(first.document.id);
    expect(later.proposals.map(({ claim }) => "parties" in claim && claim.parties)).toEqual([
      ["BRA"],
    ]);
    expect(good(await takeInAddress(desk, { address }))).toMatchObject({ known: true });
    expect(await documentsOf(desk)).toHaveLength(2);
  });

  test("outside the public internet is refused, and nothing is kept", async () => {
    const desk = await openDesk();
    const refused = await takeInAddress(desk, { address: "http://127.0.0.1/" });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: "not_taken_in", details: { reason: "address_private", retriable: "false" } },
    });
    expect(await documentsOf(desk)).toEqual([]);
  });
});

describe("copies", () => {
  test("of one report in several papers count as one origin: the first print's", async () => {
    const desk = await openDesk();
    const add = async (text: string, publisher: string, day: string) =>
      good(
        await takeInFile(
          desk,
          { bytes: Buffer.from(text), name: "a.txt" },
          { publisher, published: day },
        ),
      ).document;
    const wire = await add(`NAIROBI, Feb 21 (Reuters) - ${STORY}`, "Reuters", "2024-02-21");
    const copy = await add(`Police to leave in spring\n\n${STORY}`, "The Gazette", "2024-02-22");
    const other = await add(
      "Canada has pledged 80 million dollars to the mission in Haiti.",
      "The Gazette",
      "2024-02-22",
    );
    expect(copy).toMatchObject({ copyOf: wire.id, origin: "Reuters", publisher: "The Gazette" });
    expect(other).toMatchObject({ origin: "The Gazette" });
    expect(other.copyOf).toBeUndefined();
  });
});

describe("a feed", () => {
  test("is polled, its items taken in once, the bad ones listed with their reason and tried again", async () => {
    const pages = new Map<string, string>(
      Array.from({ length: 5 }, (_, at) => [`/${at}`, pageOf(at)] as const),
    );
    const { port } = await stageOf(pages);
    const host = `127.0.0.1:${port}`;
    pages.set("/feed", feedOf(host, 7));
    pages.set("/5", "<p>A page about a match on Sunday, published 22 February 2024.</p>");
    pages.delete("/3");
    const desk = await openDesk({ allowPrivateHosts: [host] });
    const added = good(
      await addFeed(desk, {
        address: `http://${host}/feed`,
        facts: { mission: "haiti-mss" },
        speaksFor: ["KEN"],
      }),
    );
    expect(await addFeed(desk, { address: `http://${host}/feed` })).toMatchObject({
      ok: false,
      refusal: { code: "feed_known" },
    });
    const seen: string[] = [];
    const [polled] = await pollFeeds(desk, {
      onProgress: ({ polling }) => seen.push(`${polling?.done}/${polling?.total}`),
    });
    expect(seen).toEqual(["1/7", "2/7", "3/7", "4/7", "5/7", "6/7", "7/7"]);
    expect(polled).toMatchObject({ counts: { added: 4, known: 0, passed: 1 }, waiting: 0 });
    expect(polled?.refused.map(({ address, code }) => [address, code])).toEqual([
      [`http://${host}/3`, "http_status"],
      [`http://${host}/6`, "http_status"],
    ]);
    expect(await pollFeeds(desk)).toEqual([]);
    pages.set("/3", pageOf(3));
    await pollFeeds(desk, { ids: [added.id] });
    expect(await documentsOf(desk)).toHaveLength(4);
    const checks = (await desk.ledger()).missions.get("haiti-mss")?.checks ?? [];
    expect(checks.map(({ party, on }) => [party, on])).toEqual([["KEN", "2024-02-25"]]);
  });

  test("that is broken off goes on with what waits", async () => {
    const pages = new Map<string, string>(
      Array.from({ length: 6 }, (_, at) => [`/${at}`, pageOf(at)] as const),
    );
    const { port } = await stageOf(pages);
    const host = `127.0.0.1:${port}`;
    pages.set("/feed", feedOf(host, 6));
    const desk = await openDesk({ allowPrivateHosts: [host] });
    good(await addFeed(desk, { address: `http://${host}/feed` }));
    const stop = new AbortController();
    await pollFeeds(desk, {
      signal: stop.signal,
      onProgress: ({ polling }) => {
        if (polling?.done === 2) stop.abort();
      },
    });
    expect(await listFeeds(desk)).toMatchObject([{ waiting: 4, polling: { done: 2, total: 6 } }]);
    await pollFeeds(desk);
    expect(await listFeeds(desk)).toMatchObject([
      { waiting: 0, counts: { added: 6 }, polling: null },
    ]);
  });
});

describe("long work", () => {
  const lines = Array.from({ length: 12 }, (_, at) =>
    JSON.stringify({
      text: `Kenya has pledged ${at + 1},000 officers to the mission in Haiti.`,
      published: "2024-02-22",
    }),
  );
  const bytes = Buffer.from([...lines, "broken", '{"id":1}', lines[0]].join("\n"));

  test("counts what was added, known and refused, with reasons", async () => {
    const desk = await openDesk();
    const { id } = good(await startLinesJob(desk, { bytes, name: "a.jsonl" }, { key: "k" }));
    const seen: number[] = [];
    const job = good(await runJob(desk, id, { onProgress: ({ done }) => seen.push(done) }));
    expect(seen).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect(job).toMatchObject({
      status: "done",
      total: 15,
      counts: { added: 12, known: 1, refused: 2 },
    });
    const { refused } = good(await viewOneJob(desk, id));
    expect(refused.map(({ what, message }) => [what, message])).toEqual([
      ["line 13", "The line is not valid JSON."],
      ["line 14", 'The line has no "text".'],
    ]);
  });

  test("can be cancelled and resumed, and nothing is done twice", async () => {
    const desk = await openDesk();
    const { id } = good(await startLinesJob(desk, { bytes, name: "a.jsonl" }));
    const half = good(
      await runJob(desk, id, {
        onProgress: ({ done }) => {
          if (done === 5) void cancelJob(desk, id);
        },
      }),
    );
    expect(half.status).toBe("cancelled");
    expect(half.done).toBeLessThan(15);
    good(await retryJob(desk, id, []));
    expect(good(await runJob(desk, id))).toMatchObject({
      status: "done",
      counts: { added: 12, known: 1 },
    });
    expect(await documentsOf(desk)).toHaveLength(12);
  });

  test("refused items can be tried again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "muster-jobs-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "late.txt");
    const desk = await openDesk();
    const { id } = await startJob(desk, { title: "late", items: [{ path }] });
    expect(good(await runJob(desk, id)).counts.refused).toBe(1);
    writeFileSync(path, `Statement\n22 February 2024\n\n${STORY}`);
    good(await retryJob(desk, id));
    expect(good(await runJob(desk, id)).counts).toMatchObject({ refused: 0, added: 1 });
    expect(await listJobs(desk)).toMatchObject([{ status: "done", done: 1 }]);
  });
});

describe("a watched folder", () => {
  test("gives each file once, when it has come to rest, and again when it has changed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "muster-watch-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "inner"));
    writeFileSync(join(folder, "inner", "a.html"), pageOf(1));
    writeFileSync(join(folder, "half.part"), "x");
    writeFileSync(join(folder, "bad.pdf"), "%PDF-1.4 broken");
    const desk = await openDesk();
    expect(await lookInFolder(desk, folder)).toEqual([]);
    const second = await lookInFolder(desk, folder);
    expect(second.map(({ path, taken }) => [path.slice(folder.length + 1), taken.ok])).toEqual([
      ["bad.pdf", false],
      ["inner/a.html", true],
    ]);
    expect(await lookInFolder(desk, folder)).toEqual([]);
    writeFileSync(join(folder, "inner", "a.html"), pageOf(2, "<p>More.</p>"));
    expect(await lookInFolder(desk, folder, { still: true })).toHaveLength(1);
  });
});

describe("text that nobody sees", () => {
  test("makes no claim, and its document says how much of it there was", async () => {
    const desk = await openDesk();
    const hidden = "Kenya has pledged 11,000 police officers to the mission.";
    const page = pageOf(3, `<p>It rains.</p><p style="display:none">${hidden}</p>`);
    const added = good(await takeInFile(desk, { bytes: Buffer.from(page), name: "page.html" }));
    expect(added.document.hiddenCharacters).toBe(hidden.length);
    expect(added.problems.map(({ code }) => code)).toContain("hidden_text");
    expect(JSON.stringify(added.proposals)).not.toContain("11000");
  });
});

describe("a spreadsheet", () => {
  const table = {
    bytes: Buffer.from(
      'Country,Status,Police,As of\nKenya,pledged,"1,000",2024-02-21\nBahamas,pledged,150,2024-02-22\nAtlantis,pledged,5,\n',
    ),
    name: "pledges.csv",
    mission: "haiti-mss",
  };

  test("is imported once its columns are settled, and these are remembered", async () => {
    const desk = await openDesk();
    expect(await importSheet(desk, table)).toMatchObject({
      ok: false,
      refusal: { code: "columns_unsettled" },
    });
    const imported = good(await importSheet(desk, { ...table, acceptColumns: true }));
    expect(imported.added?.document).toMatchObject({
      published: "2024-02-22",
      publishedFrom: "text",
    });
    expect(imported.added?.proposals).toHaveLength(2);
    expect(imported.problems).toMatchObject([{ line: 4, code: "party_unknown" }]);
    expect(good(await tryTable(desk, table)).from).toBe("settled");
    expect(good(await tryTable(desk, { ...table, mission: "haiti-mss" })).rows).toBe(3);
    const next = {
      ...table,
      bytes: Buffer.from("Status,Country,As of,Police\npledged,Jamaica,2024-02-23,200\n"),
    };
    expect(good(await importSheet(desk, next)).added?.proposals).toHaveLength(1);
  });
});

describe("flows of money", () => {
  const flows = (file: string | object, name: string) => ({
    bytes: Buffer.from(typeof file === "string" ? file : JSON.stringify(file)),
    name,
    mission: "haiti-mss",
  });
  const activity = (...transactions: readonly string[]) =>
    `<?xml version="1.0"?><iati-activities version="2.03"><iati-activity default-currency="CAD">
      <iati-identifier>CA-3-D1</iati-identifier><reporting-org ref="CA-3"><narrative>Canada's ministry</narrative></reporting-org>
      <title><narrative>Support for the mission</narrative></title>
      <participating-org role="1"><narrative>Canada</narrative></participating-org>
      ${transactions.join("")}</iati-activity></iati-activities>`;
  const moved = (type: string, value: string, more = "") =>
    `<transaction ref="T${type}"><transaction-type code="${type}"/><transaction-date iso-date="2024-02-22"/><value>${value}</value>${more}</transaction>`;

  test("are imported from IATI activities, each by its type, currency and provider", async () => {
    const desk = await openDesk();
    const imported = good(
      await importSheet(
        desk,
        flows(
          activity(
            moved("12", "80500000"),
            moved("3", "8700000", "<provider-org><narrative>France</narrative></provider-org>"),
            moved("4", "1"),
            moved("7", "5"),
          ),
          "activities.xml",
        ),
      ),
    );
    const claims = imported.added?.proposals.map(({ claim }) => claim);
    expect(claims).toMatchObject([
      {
        parties: ["CAN"],
        resource: "funding",
        stage: "pledged",
        date: "2024-02-22",
        quantity: { value: 80500000, unit: "CAD" },
      },
      { parties: ["FRA"], stage: "delivered", quantity: { value: 8700000, unit: "CAD" } },
    ]);
    expect(imported.added?.document).toMatchObject({
      publisher: "IATI activities of Canada's ministry",
    });
    expect(imported.problems).toMatchObject([{ line: 4, code: "stage_unknown" }]);
  });

  test("are imported from the Financial Tracking Service, a part of a flow not beside it", async () => {
    const desk = await openDesk();
    const flow = (id: string, more: object) => ({
      id,
      status: "paid",
      date: "2024-10-01T00:00:00Z",
      amountUSD: 1000,
      sourceObjects: [{ type: "Organization", name: "United States of America, Government of" }],
      ...more,
    });
    const imported = good(
      await importSheet(
        desk,
        flows(
          {
            data: {
              flows: [
                flow("1", { originalAmount: 900, originalCurrency: "EUR" }),
                flow("2", { status: "commitment" }),
                flow("3", { parentFlowId: "2" }),
              ],
            },
          },
          "flows.json",
        ),
      ),
    );
    expect(imported.added?.proposals.map(({ claim }) => claim)).toMatchObject([
      { parties: ["USA"], stage: "delivered", quantity: { value: 900, unit: "EUR" } },
      { parties: ["USA"], stage: "committed", quantity: { value: 1000, unit: "USD" } },
    ]);
  });

  test("of several givers are theirs together, never split and never the first one's", async () => {
    const desk = await openDesk();
    const funder = (...names: readonly string[]) =>
      `<participating-org role="1">${names.map((name) => `<narrative>${name}</narrative>`).join("")}</participating-org>`;
    const inTwoLanguages = `${activity(moved("2", "5000000"))}`.replace(
      /<participating-org.*<\/participating-org>/,
      funder("Canada") + funder("United States", "États-Unis"),
    );
    const iati = good(await importSheet(desk, flows(inTwoLanguages, "joint.xml")));
    const sources = ["Canada, Government of", "Government of France"];
    const flow = {
      id: "9",
      status: "pledge",
      amountUSD: 700,
      sourceObjects: sources.map((name) => ({ type: "Organization", name })),
    };
    const fts = good(
      await importSheet(desk, flows({ data: { flows: [flow] } }, "joint.json"), {
        published: "2024-03-01",
      }),
    );
    expect(iati.added?.problems).toEqual([]);
    expect(iati.added?.proposals.map(({ claim }) => claim)).toMatchObject([
      { parties: ["CAN", "USA"], joint: true, quantity: { value: 5000000, shared: true } },
    ]);
    expect(fts.added?.proposals.map(({ claim }) => claim)).toMatchObject([
      { parties: ["CAN", "FRA"], joint: true, quantity: { value: 700, shared: true } },
    ]);
  });

  test("of our own export add nothing to the ledger that they come from", async () => {
    const desk = await testDesk("sample");
    const asked = {
      mission: "haiti-mss",
      trueOn: "2025-02-05" as const,
      reporter: "XM-TEST-1",
      side: "giver" as const,
    };
    const { body } = good(await viewIati(desk, asked));
    const again = good(await importSheet(desk, flows(String(body), "again.xml")));
    expect(again).toMatchObject({ added: null, problems: [] });
    expect(again.passed).toBeGreaterThan(10);
  });

  test("of our own export are claims, each, of a ledger that has none of them", async () => {
    const own = await testDesk("sample");
    for (const mission of ["haiti-mss", "haiti-gsf"]) {
      const desk = await openDesk();
      const asked = {
        mission,
        trueOn: "2026-03-21",
        reporter: "XM-TEST-1",
        side: "giver",
      } as const;
      const { body } = good(await viewIati(own, asked));
      const read = good(await importSheet(desk, { ...flows(String(body), "own.xml"), mission }));
      expect(read.problems.filter(({ code }) => code !== "stage_unknown")).toEqual([]);
      const told = String(body).match(/<transaction ref/g)?.length ?? 0;
      expect([read.passed, read.added?.proposals.length]).toEqual([0, told - read.problems.length]);
      const groups = (text: string) => text.match(/[ "]unnamed"?[=:]/g)?.length;
      expect(groups(JSON.stringify(read.added?.proposals))).toBe(groups(String(body)));
    }
  });

  test("that are none are refused with the reason", async () => {
    const desk = await openDesk();
    for (const [file, name, says] of [
      [activity(), "a.xml", /tells of no money/],
      ["<iati-organisations/>", "o.xml", /tells of no money.*Give IATI activities/],
      [
        '{"data": {"flows": [{"id": []}]}}',
        "b.json",
        /in flow 1, id must be a text or a number; found a list/,
      ],
      ['{"data": {"flows": [', "c.json", /no whole JSON/],
    ] as const)
      expect(await importSheet(desk, flows(file, name))).toMatchObject({
        ok: false,
        refusal: { message: expect.stringMatching(says) },
      });
  });
});
