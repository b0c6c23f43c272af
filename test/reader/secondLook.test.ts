import { expect, test } from "vitest";
import type { Day } from "#base";
import { thingOf } from "../../src/reader/contributions/given.ts";
import type { Judged } from "../../src/reader/contributions/judge.ts";
import { COLUMNS, lookAgain, rowsBeside } from "../../src/reader/contributions/secondLook.ts";
import { shippedWeights } from "../../src/reader/judgement.ts";
import { forestOf } from "../../src/reader/learned/forest.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";

/** What the network makes of a sentence. */
function judgedIn(text: string): readonly Judged[] {
  let last: readonly Judged[] = [];
  makeReader(sampleMissions(), {
    weights: shippedWeights(),
    watchJudged: (judged) => {
      last = judged;
    },
  }).read({ text, published: "2024-02-22" as Day, mission: "haiti-mss" });
  return last;
}

/** Where in a row some of its numbers stand. */
const PLACE = {
  chance: COLUMNS.indexOf("chance"),
  stands: COLUMNS.indexOf("stands"),
  likeliest: COLUMNS.indexOf("likeliest-rival"),
  together: COLUMNS.indexOf("all-rivals"),
  rank: COLUMNS.indexOf("rank"),
  gift: COLUMNS.indexOf("gift"),
  sameKind: COLUMNS.indexOf("gift-of-resource"),
};

const two = judgedIn(
  "Kenya will send 1,000 officers to the mission in Haiti, and Jamaica 200 more.",
);

test("a row tells what the network makes of others that would give the same thing", () => {
  const rows = rowsBeside(two);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([COLUMNS.length]));
  for (const [at, { candidate, stands, chance }] of two.entries()) {
    const rivals = two.filter(
      (each) =>
        each.candidate.given.phrase === candidate.given.phrase &&
        String(each.candidate.parties) !== String(candidate.parties),
    );
    const likeliest = Math.max(0, ...rivals.map((each) => each.stands));
    expect([PLACE.chance, PLACE.stands, PLACE.likeliest].map((place) => rows[at]?.[place])).toEqual(
      [chance, stands, likeliest].map(Math.fround),
    );
  }
});

test("a second look gives a chance of its own and keeps the stage", () => {
  // One tree: who is far less likely than a rival is hardly right.
  const forest = forestOf(0, [{ asks: PLACE.likeliest, upTo: 0.5, next: [3, -3] }]);
  const again = lookAgain(two, forest);
  expect(again.map(({ stage }) => stage)).toEqual(two.map(({ stage }) => stage));
  const looked = again.filter((_, at) => (two[at]?.chance ?? 0) >= 0.03);
  expect(looked.length).toBeGreaterThan(1);
  for (const { chance, stands } of looked) {
    expect(["0.953", "0.047"]).toContain(chance.toFixed(3));
    expect(stands).toBeGreaterThanOrEqual(chance);
    expect(stands).toBeLessThanOrEqual(1);
  }
});

test("what is hopeless at first stays so", () => {
  const hopeless = two.map((each) => ({ ...each, chance: 0.029, stands: 0.03 }));
  expect(
    lookAgain(hopeless, forestOf(0, [{ asks: PLACE.likeliest, upTo: 0.5, next: [3, 3] }])),
  ).toBe(hopeless);
});

test("without trees the first judgement stands", () => {
  expect(lookAgain(two, forestOf(0, []))).toBe(two);
  expect(rowsBeside([])).toEqual([]);
});

test("the trees that ship ask for numbers that a row has", () => {
  const { trees } = shippedWeights().contributions.forest;
  expect(trees.length).toBeGreaterThan(0);
  const width = rowsBeside(two)[0]?.length ?? 0;
  expect(Math.max(...trees.flatMap(({ asks }) => [...asks]))).toBeLessThan(width);
});

test("a row counts rivals and other gifts of the same parties", () => {
  const text = "Kenya will send 1,000 officers and 20 trucks to the mission in Haiti.";
  const judged = judgedIn(text);
  const rows = rowsBeside(judged);
  for (const [at, { candidate, stands }] of judged.entries()) {
    const same = (other: Judged) => String(other.candidate.parties) === String(candidate.parties);
    const thing = thingOf(candidate.given);
    const rivals = judged.filter((each) => thingOf(each.candidate.given) === thing && !same(each));
    const gifts = judged.filter((each) => thingOf(each.candidate.given) !== thing && same(each));
    const highest = (all: readonly Judged[]) => Math.max(0, ...all.map(({ chance }) => chance));
    const ofResource = gifts.filter((each) => each.candidate.resource === candidate.resource);
    expect(rows[at]?.[PLACE.together]).toBeCloseTo(
      rivals.reduce((sum, each) => sum + each.stands, 0),
      5,
    );
    const rank = judged.filter(
      (each) => thingOf(each.candidate.given) === thing && each.stands > stands,
    );
    expect(rows[at]?.[PLACE.rank]).toBe(rank.length);
    expect(rows[at]?.[PLACE.gift]).toBeCloseTo(highest(gifts), 5);
    expect(rows[at]?.[PLACE.sameKind]).toBeCloseTo(highest(ofResource), 5);
  }
});
