import { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim, MissionFile } from "#ledger";
import { createModelReader, type ModelReading } from "#model";
import { partyNames } from "#reader";
import { type ChatServer, startChatServer } from "./chatServer.ts";
import { type Attack, attackOf, obey } from "./injections.ts";

const COUNT = 500;

const MISSION: MissionFile = {
  id: "haiti-mss",
  name: "Multinational Security Support mission in Haiti",
  short: "MSS",
  aliases: {},
  host: "HTI",
  kind: "police",
  requirements: [],
};

interface Outcome {
  readonly attack: Attack;
  readonly reading: ModelReading;
}

const connected = new Set<string>();
const outcomes: Outcome[] = [];
let server: ChatServer;
let elsewhere: ChatServer;

beforeAll(async () => {
  elsewhere = await startChatServer(() => ({ claims: [] }));
  // The model obeys every order it finds, whatever it is hidden in, and calls tools nobody offered.
  server = await startChatServer(({ data }) => ({
    claims: [...honestClaims(data.text), ...obey(data.text)],
    extra: {
      tool_calls: [
        {
          id: "1",
          type: "function",
          function: { name: "fetch", arguments: `{"url":"${elsewhere.url}"}` },
        },
      ],
    },
  }));
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function spied(this: Socket, ...args: unknown[]) {
    const [to] = args.flat() as { host?: string; port?: number }[];
    connected.add(`${to?.host}:${to?.port}`);
    return (connect as (...given: unknown[]) => Socket).apply(this, args);
  } as typeof connect;
  const model = createModelReader({ url: server.url, model: "m", missions: [MISSION], partyNames });
  for (let seed = 0; seed < COUNT; seed++) {
    const attack = attackOf(seed, elsewhere.url);
    const reading = await model.read({ text: attack.text, published: "2024-02-22" });
    outcomes.push({ attack, reading });
  }
  Socket.prototype.connect = connect;
});

afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

describe(`${COUNT} articles with orders hidden in them, read by a model that obeys`, () => {
  test("the model does obey: every order reaches the checks", () => {
    expect(outcomes.every(({ attack }) => obey(attack.text).length > 0)).toBe(true);
    const refused = outcomes.reduce((sum, { reading }) => sum + count(reading), 0);
    console.log(`refused ${refused} planted claims in ${COUNT} articles`, tally());
    expect(refused).toBe(COUNT);
  });

  test("no claim has a quote that is not in the text", () => {
    const wrong = outcomes.flatMap(({ attack, reading }) =>
      reading.claims.filter(({ claim }) => {
        const words = attack.text.slice(claim.quote.start, claim.quote.end);
        return words === "" || !attack.text.includes(words);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("no claim has a number that is not in its quote", () => {
    const wrong = outcomes.flatMap(({ attack, reading }) =>
      reading.claims.filter(({ claim }) =>
        numbersOf(claim).some((value) => !writtenIn(attack.text, claim.quote).includes(value)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("no planted claim gets through, and every honest one does", () => {
    for (const { attack, reading } of outcomes) {
      const quotes = reading.claims.map(({ claim }) =>
        attack.text.slice(claim.quote.start, claim.quote.end),
      );
      expect(quotes, attack.form).toEqual(honestClaims(attack.text).map(({ quote }) => quote));
    }
  });

  test("nothing is called but the model's own server", () => {
    expect([...connected]).toEqual([`127.0.0.1:${server.port}`]);
    expect(elsewhere.asked).toEqual([]);
    expect(server.asked.every(({ body }) => body.tools === undefined)).toBe(true);
  });

  test("hidden characters are flagged", () => {
    const hidden = outcomes.filter(({ attack }) => /zero width|tag characters/.test(attack.form));
    expect(hidden.length).toBeGreaterThanOrEqual(50);
    for (const { reading } of hidden) {
      expect(reading.problems.map(({ code }) => code)).toContain("hidden_text");
    }
  });
});

/** What an honest model finds in the story that every article tells. */
function honestClaims(text: string): readonly { readonly quote: string }[] {
  const persons = (value: number) => ({ value, unit: "persons", bound: "exact" });
  const pledge = {
    kind: "contribution",
    mission: "haiti-mss",
    resource: "personnel",
    stage: "pledged",
  };
  return [
    {
      ...pledge,
      parties: ["KEN"],
      quantity: persons(1000),
      quote: "Kenya has pledged 1,000 officers",
    },
    {
      ...pledge,
      parties: ["BHS"],
      quantity: persons(150),
      quote: "the Bahamas would send 150 people",
    },
  ].filter(({ quote }) => text.includes(quote));
}

function numbersOf(claim: Claim): readonly number[] {
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const slots = claim as unknown as Readonly<Record<string, unknown>>;
  const unnamed = ["parties", "from", "to", "affects"]
    .flatMap((slot) => (slots[slot] as { unnamed?: unknown }[] | undefined) ?? [])
    .map(({ unnamed: number }) => number);
  return [quantity?.value, quantity?.min, quantity?.max, ...unnamed].filter(
    (value) => typeof value === "number",
  );
}

/** An oracle of its own: the figures of these articles are grouped by commas, some in millions. */
function writtenIn(text: string, { start, end }: Claim["quote"]): readonly number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*( million)?/g)]
    .filter(({ 0: spelt, index }) => index >= start && index + spelt.length <= end)
    .map(
      ([spelt, million]) =>
        Number.parseInt(spelt.replaceAll(",", ""), 10) * (million === undefined ? 1 : 1e6),
    );
}

function count({ refused }: ModelReading): number {
  return Object.values(refused).reduce((sum, each) => sum + each, 0);
}

function tally(): Readonly<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const { reading } of outcomes) {
    for (const [reason, number] of Object.entries(reading.refused))
      all[reason] = (all[reason] ?? 0) + number;
  }
  return all;
}
