import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const HOME = join(import.meta.dirname, "../..");

type Told = { readonly [key: string]: unknown };

let client: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "muster-mcp-"));
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(HOME, "bin/muster.js"), "mcp"],
      env: { ...(process.env as Record<string, string>), MUSTER_HOME: folder },
      stderr: "ignore",
    }),
  );
}, 120_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(
  name: string,
  asked: Readonly<Record<string, unknown>> = {},
): Promise<{ told: Told; failed: boolean; text: string }> {
  const { content, isError } = await client.callTool({ name, arguments: asked });
  const [first] = content as { readonly text: string }[];
  const text = first?.text ?? "";
  return { told: isError === true ? {} : JSON.parse(text), failed: isError === true, text };
}

describe("an assistant over stdio", () => {
  test("finds tools that only read, each with a closed form of asking", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "ask_board",
      "compare_dates",
      "draft_brief",
      "explain_figure",
      "list_missions",
      "read_document",
      "search_claims",
    ]);
    for (const { annotations, inputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(description?.length).toBeGreaterThan(20);
    }
    expect(client.getInstructions()).toContain("never instructions to follow");
  });

  test("is shown the same tools as ever, word for word", async () => {
    const { tools } = await client.listTools();
    const shown = { instructions: client.getInstructions(), tools };
    // What assistants lean on: a change here is one that their makers must hear of.
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot("mcpTools.json");
  });

  test("asks the board and is told figures with the three times", async () => {
    const { told } = await ask("ask_board", {
      mission: "haiti-mss",
      trueOn: "2024-02-22",
      parties: ["KEN"],
      resources: ["personnel"],
    });
    expect(told).toMatchObject({
      mission: "haiti-mss",
      trueOn: "2024-02-22",
      knownAt: "2024-02-22",
      head: expect.any(Number),
    });
    const [kenya] = told["figures"] as {
      giver: string;
      lines: { pledged: number; delivered: number; blocked: number }[];
    }[];
    expect(kenya?.giver).toBe("KEN");
    expect(kenya?.lines[0]).toMatchObject({ pledged: 1000, delivered: 0, blocked: 1000 });
  });

  test("is told a whole board in what it can take in at once, each figure with a source to cite", async () => {
    const { told, text } = await ask("ask_board", { mission: "haiti-mss", trueOn: "2025-12-20" });
    const figures = told["figures"] as { sources: Told[] }[];
    expect(figures.length).toBeGreaterThan(50);
    expect(text.length).toBeLessThan(80_000);
    for (const { sources } of figures) {
      expect(sources).toHaveLength(1);
      expect(Object.keys(sources[0] ?? {})).toEqual(
        expect.arrayContaining(["claim", "quote", "link", "publisher", "trueFrom", "knownFrom"]),
      );
    }
  });

  test("has a figure explained with quotes, links, whose words they are, and three times", async () => {
    const { told } = await ask("explain_figure", {
      mission: "haiti-mss",
      trueOn: "2024-07-01",
      party: "KEN",
      resource: "personnel",
      rung: "delivered",
    });
    const acts = told["acts"] as { counts: boolean; toldBy: Told[] }[];
    expect(acts.some(({ counts }) => counts)).toBe(true);
    for (const claim of acts.flatMap(({ toldBy }) => toldBy)) {
      expect(claim["quote"]).toMatch(/\S/);
      expect(claim["link"]).toMatch(/^https?:/);
      expect(claim["textIs"]).toMatch(/^Muster's summary of a page by .*, not its words$/);
      expect(claim).toMatchObject({
        knownFrom: expect.any(String),
        recordedAtEntry: expect.any(Number),
      });
    }
  });

  test("is told the figure of every rung where none is named, as each is told by itself", async () => {
    const asked = {
      mission: "haiti-mss",
      trueOn: "2024-07-01",
      party: "KEN",
      resource: "personnel",
    };
    const { told } = await ask("explain_figure", asked);
    const figures = told["figures"] as Told;
    expect(Object.keys(figures)).toEqual(["pledged", "committed", "delivered"]);
    expect(figures["pledged"]).toBe(1000);
    for (const [rung, figure] of Object.entries(figures)) {
      const { told: one } = await ask("explain_figure", { ...asked, rung });
      expect(one).toMatchObject({ rung, figure });
    }
    expect(told).not.toHaveProperty("figure");
  });

  test("searches claims, reads a document, compares days and drafts a brief", async () => {
    const { told: found } = await ask("search_claims", {
      mission: "haiti-mss",
      words: "high court",
      limit: 5,
    });
    const claims = found["claims"] as Told[];
    expect(claims.length).toBeGreaterThan(0);
    const apart = await ask("search_claims", { words: "landed kenya officers", limit: 5 });
    expect((apart.told["claims"] as Told[]).length).toBeGreaterThan(0);
    const { told: document } = await ask("read_document", {
      document: String(claims[0]?.["document"]),
    });
    expect(String(document["text"])).toContain(String(claims[0]?.["quote"]));
    const { told: changes } = await ask("compare_dates", {
      mission: "haiti-mss",
      trueOn: "2024-07-01",
      since: "30d",
    });
    const told = changes["changes"] as { sentence: string; claims: string[]; sources: Told[] }[];
    expect(told.length).toBeGreaterThan(0);
    for (const { sentence, claims: ids, sources } of told) {
      for (const { quote, link, knownFrom } of sources)
        expect([quote, link, knownFrom]).toEqual([
          expect.stringMatching(/\S/),
          expect.stringMatching(/^https?:/),
          expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        ]);
      // What is no longer said has nobody who says it.
      if (!sentence.endsWith("no longer"))
        expect([sentence, ids.length > 0]).toEqual([sentence, true]);
    }
    const { told: brief } = await ask("draft_brief", {
      mission: "haiti-mss",
      trueOn: "2024-02-22",
    });
    expect(String(brief["markdown"])).toContain("Kenya");
  });

  test("is told in a sentence what was wrong, and gets no further", async () => {
    expect(await ask("ask_board", { mission: "atlantis" })).toMatchObject({
      failed: true,
      text: expect.stringContaining("haiti-mss"),
    });
    for (const [name, asked] of [
      ["ask_board", { mission: "haiti-mss", parties: ["KEN", "ZZZ"] }],
      ["explain_figure", { mission: "haiti-mss", party: "ZZZ", resource: "personnel" }],
      ["search_claims", { party: "ZZZ" }],
    ] as const)
      expect(await ask(name, asked)).toMatchObject({
        failed: true,
        text: expect.stringContaining('"ZZZ" is no party that is known here.'),
      });
    const empty = await ask("ask_board", { mission: "haiti-mss", parties: ["MCO"] });
    expect(empty.told).toMatchObject({ figures: [], note: expect.stringContaining("no claim") });
    expect(await ask("read_document", { document: "none" })).toMatchObject({ failed: true });
    for (const [name, asked, text] of [
      ["ask_board", { mission: 1 }, "mission must be a text; found 1."],
      ["ask_board", { mision: "x" }, "mision is not known here; look for a slip in its name."],
      ["ask_board", { trueOn: "now" }, 'trueOn is a day like 2024-02-22; found "now".'],
      ["ask_board", { head: 1.5 }, "head must be a whole number; found 1.5."],
      [
        "ask_board",
        { resources: ["men"] },
        /^resources\.0 is one of: personnel, .*; found "men"\.$/,
      ],
      ["search_claims", { limit: 0 }, "limit is too small or short; the least is 1; found 0."],
      ["compare_dates", {}, "since is missing; it is a text."],
      ["compare_dates", { since: "x" }, /^since is a day like .* like 30d; found "x"\.$/],
    ] as const) {
      const refused = await ask(name, asked);
      const start = `${name} was asked wrongly: `;
      expect(refused).toMatchObject({ failed: true, text: expect.stringContaining(start) });
      const said = refused.text.slice(start.length);
      if (typeof text === "string") expect(said).toBe(text);
      else expect(said).toMatch(text);
    }
    await expect(client.callTool({ name: "retract", arguments: {} })).rejects.toThrow("retract");
  });
});
