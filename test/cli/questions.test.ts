import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../api/calls.ts";
import { testApi, testDesk } from "../api/desk.ts";
import { type Asked, boardRows, figures, questions, type Row } from "../formats/questions.ts";
import { commandLine } from "./support.ts";

const HOME = join(import.meta.dirname, "../..");
const QUESTIONS = questions(100);

let app: App;

beforeAll(async () => {
  app = testApi(await testDesk()).app;
});

describe("a hundred questions have the figures of the board", () => {
  test("through the command line", async () => {
    const line = commandLine();
    for (const asked of QUESTIONS) {
      const { out } = await line.muster("table", "board", "--format", "jsonl", ...optionsOf(asked));
      const [, ...rows] = out.split("\n").map((row) => JSON.parse(row) as Row);
      expect(figures(rows)).toEqual(figures(await boardRows(app, asked)));
    }
    line.clear();
  }, 300_000);

  test("through an assistant, each figure with quote, link and three times", async () => {
    const folder = mkdtempSync(join(tmpdir(), "muster-questions-"));
    const client = new Client({ name: "test", version: "1" });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [join(HOME, "bin/muster.js"), "mcp"],
        env: { ...(process.env as Record<string, string>), MUSTER_HOME: folder },
        stderr: "ignore",
      }),
    );
    let cited = 0;
    for (const asked of QUESTIONS) {
      const { content } = await client.callTool({ name: "ask_board", arguments: given(asked) });
      const [first] = content as { readonly text: string }[];
      const told = JSON.parse(first?.text ?? "") as ToldBoard;
      expect(figures(told.figures.flatMap(rowsOf))).toEqual(figures(await boardRows(app, asked)));
      expect(told).toMatchObject({ trueOn: asked.trueOn, knownAt: asked.knownAt });
      for (const { sources } of told.figures) {
        cited += sources.length;
        expect(sources.length).toBeGreaterThan(0);
        for (const { quote, link, knownFrom, recordedAtEntry } of sources) {
          expect(quote).toMatch(/\S/);
          expect(link).toMatch(/^https?:/);
          expect(knownFrom <= asked.knownAt).toBe(true);
          expect(recordedAtEntry).toBeGreaterThan(0);
        }
      }
    }
    expect(cited).toBeGreaterThan(1_000);
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  }, 300_000);
});

interface ToldBoard {
  readonly trueOn: string;
  readonly figures: readonly {
    readonly giver: string;
    readonly resource: string;
    readonly lines: readonly Row[];
    readonly sources: readonly {
      readonly quote: string;
      readonly link: string;
      readonly knownFrom: string;
      readonly recordedAtEntry: number;
    }[];
  }[];
}

function rowsOf({ giver, resource, lines }: ToldBoard["figures"][number]): readonly Row[] {
  const one = { giver, resource };
  if (lines.length === 0) return [one];
  return lines.map((line) => ({ ...one, ...line, on_hold: line["onHold"] ?? null }));
}

function optionsOf({ mission, trueOn, knownAt, parties, resources }: Asked): readonly string[] {
  return [
    ...["--mission", mission, "--true-on", trueOn, "--known-at", knownAt],
    ...(parties.length === 0 ? [] : ["--parties", parties.join(",")]),
    ...(resources.length === 0 ? [] : ["--resources", resources.join(",")]),
  ];
}

function given({ parties, resources, ...asked }: Asked): Record<string, unknown> {
  return {
    ...asked,
    ...(parties.length === 0 ? {} : { parties }),
    ...(resources.length === 0 ? {} : { resources }),
  };
}
