import { describe, expect, test } from "vitest";
import {
  admits,
  isAllContributors,
  isCurrency,
  type Party,
  partyKey,
  type Quantity,
} from "#ledger";
import { story } from "../support/story.ts";

describe("which numbers a told figure fits", () => {
  const about = (bound: Quantity["bound"], value: number) => ({ bound, value });
  test.each([
    ["exactly 10", about("exact", 10), 9, 10, 10, 11],
    ["about 10", about("about", 10), 8.9, 9, 11, 11.1],
    ["at least 10", about("atLeast", 10), 9.9, 10, 20, 20.1],
    ["up to 10", about("upTo", 10), 4.9, 5, 10, 10.1],
    ["10 to 15", { bound: "exact" as const, min: 10, max: 15 }, 9.9, 10, 15, 15.1],
  ])("%s: more than %s, from %s to %s, less than %s", (_, told, under, from, to, over) => {
    expect([under, from, to, over].map((value) => admits(told, value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("the name of a party", () => {
  test.each<[Party, string]>([
    ["KEN", "KEN"],
    [{ unnamed: true }, "?"],
    [{ unnamed: 3 }, "?3"],
    [{ unnamed: true, described: "states" }, "?states"],
    [{ unnamed: 3, described: "states" }, "?3 states"],
  ])("%j is %s", (party, key) => {
    expect(partyKey(party)).toBe(key);
  });

  test("all contributors together are no giver", () => {
    expect(isAllContributors({ unnamed: true, described: "all contributors" })).toBe(true);
    expect(isAllContributors({ unnamed: true, described: "states" })).toBe(false);
    expect(isAllContributors("KEN")).toBe(false);
  });
});

describe("an act", () => {
  const act = (text: string) => story(text).board("2024-12-31").acts["c1"];

  test("shows its rate, its channel, its bound and what each telling said", () => {
    expect(
      act(`
        2024-03-01 AP: USA pledged about 20 USD per year through fund on 2024-03-01 says USA
        2024-03-05 AFP: USA pledged 21 USD per year through fund on 2024-03-01
        2024-03-09 BBC: USA pledged funding through fund on 2024-03-01
      `),
    ).toMatchObject({ unit: "USD", per: "year", through: "fund", bound: "about", value: 20 });
  });

  test("is affirmed to its last telling, and shows what each one said", () => {
    const told = act(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01 says KEN
      2024-03-05 AFP: KEN pledged 900 persons on 2024-03-01
      2024-03-09 BBC: KEN pledged 1000 persons on 2024-03-01
    `);
    expect([told?.knownFrom, told?.affirmed, told?.conditions]).toEqual([
      "2024-03-01",
      "2024-03-09",
      [],
    ]);
    expect(told?.tellings.map(({ value, ownWord, rule }) => [value, ownWord, rule])).toEqual([
      [1000, true, "first"],
      [900, false, "conflict"],
      [1000, false, "same-total"],
    ]);
  });

  test("has the deadline told last", () => {
    const told = (...deadlines: readonly string[]) =>
      act(
        deadlines
          .map((tail, n) => `2024-03-0${n + 1} AP: KEN pledged 1000 persons ${tail}`)
          .join("\n"),
      );
    expect(told("by 2024-05", "by 2024-06", "")?.deadline).toBe("2024-06");
    expect(told("", "")?.deadline).toBeNull();
  });

  test.each([
    ["a day before a month, be that earlier", ["on 2024-03-05", "on 2024-02"], "2024-03-05"],
    ["the earliest of two days", ["on 2024-03-05", "on 2024-03-04", "on 2024-03-05"], "2024-03-04"],
  ])("has the day of its best dated telling: %s", (_, tails, day) => {
    const lines = tails.map((tail, n) => `2024-03-${10 + n} AP: KEN pledged 1000 persons ${tail}`);
    expect(act(lines.join("\n"))).toMatchObject({ trueFrom: day, precision: "day" });
  });

  test("adopts its only figure as the giver's word, as a person's choice, or as its one origin's", () => {
    const by = (text: string) => act(text)?.adoptedBy;
    expect([
      by("2024-03-01 AP: KEN pledged 1000 persons"),
      by("2024-03-01 AP: KEN pledged 1000 persons says KEN"),
      by("2024-03-01 AP: KEN pledged 1000 persons says KEN\nadopt c1"),
      by("2024-03-01 AP: KEN pledged personnel"),
    ]).toEqual(["origins", "own-word", "person", null]);
  });

  test("four who say about 1,000 outweigh one who says 1,500", () => {
    expect(
      act(`
        2024-03-01 AP: KEN pledged about 1000 persons on 2024-03-01
        2024-03-02 AFP: KEN pledged about 1000 persons on 2024-03-01
        2024-03-03 BBC: KEN pledged about 1000 persons on 2024-03-01
        2024-03-04 DPA: KEN pledged about 1000 persons on 2024-03-01
        2024-03-05 EFE: KEN pledged 1500 persons on 2024-03-01
      `),
    ).toMatchObject({ value: 1000, adoptedBy: "origins", low: 1000, high: 1500 });
  });

  test("of two merged ones speaks of the givers that were told first", () => {
    expect(
      act(`
        2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        2024-03-02 AP: JAM pledged 1000 persons on 2024-03-01
        merge act c2 into c1
      `)?.parties,
    ).toEqual(["KEN"]);
  });

  test("of a need has its figure", () => {
    const need = story(`
      2024-03-01 AP: need 2500 persons
      2024-03-02 UN: need 2600 persons on 2024-06-01
    `);
    expect(need.board("2024-03-02").acts["c1"]).toMatchObject({ kind: "requirement", value: 2500 });
    expect(need.board("2024-03-02").reportedRequirements).toEqual(["c1"]);
    expect(need.board("2024-06-01").reportedRequirements).toEqual(["c1", "c2"]);
  });
});

test("what a merged act tells in another unit neither counts nor disputes its figure", () => {
  const { board } = story(`
    2024-03-01 AP: USA pledged 3 helicopters on 2024-03-01
    2024-03-02 AFP: USA pledged 3 helicopters on 2024-03-01
    2024-03-03 AP: USA pledged 5 trucks on 2024-03-01
    merge act c3 into c1
  `);
  const [line, ...more] = board("2024-04-01").cells[0]?.lines ?? [];
  expect(more).toEqual([]);
  expect([line?.unit, line?.pledged.value, line?.disputed.pledged]).toEqual([
    "helicopters",
    3,
    null,
  ]);
});

test.each([
  ["USD", true],
  ["USDT", false],
  ["aUSD", false],
  ["persons", false],
])("%s is a currency: %s", (unit, money) => {
  expect(isCurrency(unit)).toBe(money);
});
