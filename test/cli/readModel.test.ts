import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { progressWords } from "../../src/cli/readFilter.ts";
import { type ChatServer, startChatServer } from "../model/chatServer.ts";
import { commandLine, type Outcome } from "./support.ts";

const TEXT =
  "Kenya has pledged 1,000 officers to the Multinational Security Support mission in Haiti. " +
  "Later, the Bahamas would follow it there with 150 people.\n";

const claim = {
  kind: "contribution",
  mission: "haiti-mss",
  parties: ["BHS"],
  resource: "personnel",
  stage: "pledged",
  quantity: { value: 150, unit: "persons", bound: "exact", basis: "total" },
  quote: "the Bahamas would follow it there with 150 people",
};

let server: ChatServer;
let ask: (...args: readonly string[]) => Promise<Outcome>;
const lines: ReturnType<typeof commandLine>[] = [];

beforeAll(async () => {
  server = await startChatServer(() => ({
    claims: [claim, { ...claim, quote: "the Bahamas would not follow" }],
  }));
  const line = commandLine({
    MUSTER_LLM_URL: server.url,
    MUSTER_LLM_MODEL: "local",
    MUSTER_LLM_PRICE: "1/2",
  });
  lines.push(line);
  writeFileSync(line.path("a.txt"), TEXT);
  ask = (...args) => line.muster("read", line.path("a.txt"), "--published", "2024-02-22", ...args);
});

afterAll(async () => {
  for (const line of lines) line.clear();
  await server.close();
});

describe("muster read --reader", () => {
  test("llm shows the model's claims, what was refused, and what it cost", async () => {
    const { code, out, said } = await ask("--reader", "llm");
    expect(code).toBe(0);
    expect(out).toContain("BHS · pledged · personnel · 150  [haiti-mss, 0.70, found by llm]");
    expect(said).toContain("Refused 1 of the model's claims: quote not in text 1.");
    expect(said).toContain("1 call; 1000 tokens in, 200 out");
    expect(said).toContain("about 0.0014 USD");
  });

  test("both puts every claim on a line with the readers that found it, from the cache the second time", async () => {
    const { code, out, said } = await ask("--reader", "both", "--json");
    expect(code).toBe(0);
    const claims = out
      .split("\n")
      .map((line) => JSON.parse(line) as { parties: string[]; readers: string[] });
    expect(claims.find(({ parties }) => parties.includes("BHS"))?.readers).toContain("llm");
    expect(said).toContain("0 calls, 1 from the cache");
    expect(server.asked).toHaveLength(1);
  });

  test("says what is missing where no model is named, and refuses what cannot be", async () => {
    const bare = commandLine();
    lines.push(bare);
    const { code, said } = await bare.muster("read", "a.txt", "--reader", "llm");
    expect([code, said]).toEqual([2, expect.stringContaining("set MUSTER_LLM_URL")]);
    expect(await ask("--reader", "oracle")).toMatchObject({ code: 2 });
    const odd = commandLine({ MUSTER_LLM_URL: "ftp://x", MUSTER_LLM_MODEL: "m" });
    lines.push(odd);
    expect(await odd.muster("read", "a.txt", "--reader", "llm")).toMatchObject({
      code: 2,
      said: expect.stringContaining("no address"),
    });
  });

  test("is a failure of the machine when the model does not answer", async () => {
    const gone = commandLine({ MUSTER_LLM_URL: "http://127.0.0.1:9/v1", MUSTER_LLM_MODEL: "m" });
    lines.push(gone);
    writeFileSync(gone.path("a.txt"), TEXT);
    const { code, said } = await gone.muster("read", gone.path("a.txt"), "--reader", "llm");
    expect([code, said]).toEqual([3, expect.stringContaining("gave no answer")]);
  });
});

describe("muster read --filter", () => {
  test("answers each line of its input and refuses a mission that is not on file", async () => {
    const line = commandLine();
    lines.push(line);
    const input = `${JSON.stringify({ id: "a", text: TEXT, published: "2024-02-22" })}\nbroken\n`;
    const { code, out } = await line.type(input, "read", "--filter", "--workers", "1");
    expect(code).toBe(0);
    const [first, second] = out
      .split("\n")
      .map((each) => JSON.parse(each) as { id: unknown; claims: { quote: { start: number } }[] });
    expect(first?.id).toBe("a");
    expect(first?.claims.length).toBeGreaterThan(0);
    expect(second).toMatchObject({
      id: null,
      line: 2,
      claims: [],
      problems: [{ code: "line_invalid" }],
    });
    expect(await line.type("", "read", "--filter", "--mission", "mars")).toMatchObject({ code: 1 });
    expect(await line.type("", "read", "--filter", "--workers", "0")).toMatchObject({ code: 2 });
    expect(await line.type("", "read", "--filter", "--reader", "llm")).toMatchObject({ code: 2 });
  });

  test("tells the time that is left where it knows the size", () => {
    const progress = {
      documents: 500,
      claims: 40,
      problems: 2,
      bytes: 1e6,
      elapsedMs: 2_000,
      rate: 250,
    };
    expect(progressWords(progress, 61e6)).toBe(
      "500 documents, 40 claims, 2 problems, 250 a second, 2 min 0 s left",
    );
    expect(progressWords(progress, null)).toBe(
      "500 documents, 40 claims, 2 problems, 250 a second, 2 s so far",
    );
  });
});
