import { describe, expect, test } from "vitest";
import type { Claim, Contribution } from "#ledger";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { LOOK_COLUMNS, lookOver, rowsOver } from "../../src/reader/lastLook.ts";
import { forestOf } from "../../src/reader/learned/forest.ts";
import type { ReadClaim } from "../../src/reader/reading.ts";
import { halfOf } from "../eval/apart.ts";
import { beforeLook, fitLook, scoredOf } from "../eval/lastLooks.ts";
import type { Scored } from "../eval/matching.ts";
import { random } from "../eval/random.ts";
import type { Labelled } from "../eval/sets.ts";

const TEXT = [
  "Kenya pledged 1,000 police, and Jamaica is weighing an offer.",
  "Kenya has sent 400. The mission needs 2,500 people.",
].join("\n\n");
const spans = ["Kenya pledged", "Kenya has sent", "The mission needs"].map((words) => {
  const start = TEXT.indexOf(words);
  return { start, end: TEXT.indexOf(".", start) + 1 };
});
const [first, second, third] = spans as [Span, Span, Span];
type Span = Claim["quote"];

const gift = (rest: Partial<Contribution>): Claim => ({
  mission: "haiti-mss",
  kind: "contribution",
  parties: ["KEN"],
  resource: "personnel",
  stage: "pledged",
  quote: first,
  ...rest,
});
const people = (value: number) => ({ value, unit: "persons", bound: "exact" as const });
const read: ReadClaim[] = [
  { claim: gift({ quantity: people(1000) }), confidence: 0.9 },
  { claim: gift({ parties: ["JAM"], stage: "considering" }), confidence: 0.4 },
  { claim: gift({ stage: "delivered", quantity: people(400), quote: second }), confidence: 0.8 },
  {
    claim: {
      mission: "haiti-mss",
      kind: "requirement",
      resource: "personnel",
      quantity: people(2500),
      quote: third,
    },
    confidence: 0.7,
  },
];

/** What the row of each claim tells under a name. */
const told = (name: string, claims = read) => {
  const place = LOOK_COLUMNS.indexOf(name);
  expect(place).toBeGreaterThanOrEqual(0);
  return rowsOver(claims, TEXT).map((row) => row[place]);
};
const inRow = (...numbers: number[]) => numbers.map(Math.fround);

describe("what is told of each claim of a document", () => {
  test("is a number a column, each column once", () => {
    for (const row of rowsOver(read, TEXT)) expect(row.length).toBe(LOOK_COLUMNS.length);
    expect(new Set(LOOK_COLUMNS).size).toBe(LOOK_COLUMNS.length);
    expect(rowsOver([], TEXT)).toEqual([]);
  });

  test("tells of the likeliest claim in its sentence, and beside it", () => {
    expect(told("chance")).toEqual(inRow(0.9, 0.4, 0.8, 0.7));
    expect(told("in-sentence")).toEqual(inRow(0.4, 0.9, 0, 0));
    expect(told("sentence-after")).toEqual(inRow(0.8, 0.8, 0.7, 0));
    expect(told("sentence-before")).toEqual(inRow(0, 0, 0.9, 0.8));
    expect(told("paragraphs-before")).toEqual([0, 0, 1, 1]);
  });

  test("tells of what else the same parties give", () => {
    expect(told("own-thing")).toEqual(inRow(0.8, 0, 0.9, 0));
    expect(told("own-thing-otherwise")).toEqual(inRow(0.8, 0, 0.9, 0));
    expect(told("own-thing-at-stage")).toEqual([0, 0, 0, 0]);
    expect(told("own-thing-before")).toEqual(inRow(0, 0, 0.9, 0));
    expect(told("need")).toEqual(inRow(0.7, 0.7, 0.7, 0));
    expect(told("rank")).toEqual([0, 2, 1, 0]);
  });

  test("looks only so far before and after in a long list", () => {
    const many = Array.from({ length: 300 }, (_, at): ReadClaim => {
      const quote = { start: at * 10, end: at * 10 + 9 };
      return { claim: gift({ quote }), confidence: at === 299 ? 0.99 : 0.5 };
    });
    const highest = told("own-thing", many);
    expect(highest.slice(0, 239)).toEqual(new Array(239).fill(0.5));
    expect(highest.slice(239, 299)).toEqual(new Array(60).fill(Math.fround(0.99)));
  });
});

describe("a last look", () => {
  const chance = LOOK_COLUMNS.indexOf("chance");

  test("gives each claim a confidence of its own and changes nothing else", () => {
    const forest = forestOf(0, [{ asks: chance, upTo: 0.75, next: [-1, 1] }]);
    const looked = lookOver(read, TEXT, { forest, curve: [[1, 0.5]] });
    expect(looked.map(({ claim }) => claim)).toEqual(read.map(({ claim }) => claim));
    const high = 1 / (1 + Math.exp(-1));
    const halved = [high, 1 - high, high, 1 - high].map((each) => each / 2);
    for (const [at, { confidence }] of looked.entries())
      expect(confidence).toBeCloseTo(halved[at] ?? 0);
  });

  test("without trees leaves all as it was", () => {
    expect(lookOver(read, TEXT, { forest: forestOf(0, []), curve: [] })).toBe(read);
  });

  test("as shipped stays between 0 and 1", () => {
    const { last } = shippedWeights();
    expect(last.forest.trees.length).toBeGreaterThan(50);
    for (const { confidence } of lookOver(read, TEXT, last)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe("fitting a last look", () => {
  const next = random(3);
  // Of the documents with two claims the second one is wrong; which is which the confidence does not tell.
  const documents = Array.from({ length: 600 }, (_, at) => {
    const own = gift({ quantity: people(1000) });
    const twice = next() < 0.5;
    const document: Labelled = {
      id: `t${at}0`,
      lang: "en",
      text: TEXT,
      held: false,
      claims: [scoredOf({ claim: own, confidence: 1 })],
    };
    const claims = [own, ...(twice ? [read[1]?.claim as Claim] : [])];
    return { document, claims: claims.map((claim) => ({ claim, confidence: 0.6 })) };
  });

  test("tells right claims from wrong ones by what stands beside them", () => {
    const { last, looked } = fitLook(documents);
    expect(last.forest.trees.length).toBeGreaterThan(0);
    for (const [own, other] of looked.values()) {
      expect(own?.confidence).toBeGreaterThan(0.9);
      expect(other?.confidence ?? 0).toBeLessThan(0.1);
    }
  });

  test("judges a half of the documents by trees that know nothing of their labels", () => {
    const wrong = documents.map((each) =>
      halfOf(each.document) === 0
        ? { ...each, document: { ...each.document, claims: [] as Scored[] } }
        : each,
    );
    const { looked } = fitLook(wrong);
    for (const { document } of documents) {
      const [own, other] = looked.get(document.id) ?? [];
      if (own === undefined || other === undefined) continue;
      if (halfOf(document) === 0) expect(own.confidence).toBeGreaterThan(other.confidence);
      else expect(own.confidence).toBe(other.confidence);
    }
  });

  test("begins with what the reader comes to, by each kind's curve, without what is too unlikely", () => {
    const curves = new Map([["requirement", [[1, 0.2]] as const]]);
    const begun = beforeLook(read, curves);
    expect(begun).toEqual(read.slice(0, 3));
    expect(beforeLook(read, new Map())).toEqual(read);
  });
});
