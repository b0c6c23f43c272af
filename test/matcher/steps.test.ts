import { describe, expect, test } from "vitest";
import { story } from "../support/story.ts";

/** The rule by which the last line of a story was judged. */
function last(text: string): string {
  const told = story(text);
  return told.rule(`c${Object.keys(told.tellings).length}`);
}

describe("the same step", () => {
  const retold = (second: string) =>
    last(`
      2025-01-20 Nairobi: KEN delivered another 217 persons on 2025-01-18
      ${second}
    `);
  test.each([
    [
      "equal, ten days on",
      "2025-02-02 AP: KEN delivered another 217 persons on 2025-01-28",
      "same-step c1 adds",
    ],
    [
      "equal, eleven days on",
      "2025-02-02 AP: KEN delivered another 217 persons on 2025-01-29",
      "new-step c2 adds",
    ],
    [
      "equal, ten days before",
      "2025-02-02 AP: KEN delivered another 217 persons on 2025-01-08",
      "same-step c1 adds",
    ],
    [
      "equal, eleven days before",
      "2025-02-02 AP: KEN delivered another 217 persons on 2025-01-07",
      "new-step c2 adds",
    ],
    [
      "different, of the same day",
      "2025-02-02 AP: KEN delivered another 200 persons on 2025-01-18",
      "same-step c1 adds conflict",
    ],
    [
      "different, of the next day",
      "2025-02-02 AP: KEN delivered another 144 persons on 2025-01-19",
      "new-step c2 adds",
    ],
    [
      "different, in the month",
      "2025-02-02 AP: KEN delivered another 200 persons on 2025-01",
      "same-step c1 adds conflict",
    ],
    [
      "different, in the year",
      "2025-02-02 AP: KEN delivered another 200 persons on 2025",
      "same-step c1 adds conflict",
    ],
    [
      "different, in another month",
      "2025-03-02 AP: KEN delivered another 200 persons on 2025-02",
      "new-step c2 adds",
    ],
    [
      "different, undated, ten days on",
      "2025-01-28 AP: KEN delivered another 200 persons",
      "same-step c1 adds conflict",
    ],
    [
      "different, undated, eleven days on",
      "2025-01-29 AP: KEN delivered another 200 persons",
      "new-step c2 adds",
    ],
    [
      "equal, undated, twenty days on",
      "2025-02-07 AP: KEN delivered another 217 persons",
      "same-step c1 adds",
    ],
    [
      "equal, undated, twenty-one days on",
      "2025-02-08 AP: KEN delivered another 217 persons",
      "new-step c2 adds",
    ],
    [
      "about as many",
      "2025-01-21 AP: KEN delivered another about 200 persons on 2025-01-19",
      "same-step c1 adds",
    ],
    [
      "of another rung",
      "2025-01-20 AP: KEN pledged another 217 persons on 2025-01-18",
      "new-step c2 adds",
    ],
  ])("%s", (_, second, rule) => {
    expect(retold(second)).toBe(rule);
  });

  test.each([
    ["equal, dated twenty days before", "217 persons on 2024-12-31", "same-step c1 adds"],
    ["equal, dated twenty-one days before", "217 persons on 2024-12-30", "new-step c2 adds"],
    ["different, dated ten days before", "200 persons on 2025-01-10", "same-step c1 adds conflict"],
    ["different, dated eleven days before", "200 persons on 2025-01-09", "new-step c2 adds"],
  ])("as one told without a day: %s", (_, figure, rule) => {
    expect(
      last(`
        2025-01-20 Nairobi: KEN delivered another 217 persons
        2025-02-02 AP: KEN delivered another ${figure}
      `),
    ).toBe(rule);
  });

  test("an equal step of the day comes before a different one", () => {
    expect(
      last(`
        2025-01-04 Reuters: GTM delivered another 75 persons on 2025-01-03
        2025-01-04 Reuters: GTM delivered another 80 persons on 2025-01-05
        2025-01-06 AP: GTM delivered another 75 persons on 2025-01
      `),
    ).toBe("same-step c1 adds");
  });

  test("an act told of a month is found by a telling that knows the day", () => {
    expect(
      last(`
        2025-02-24 AP: KEN delivered another 200 persons on 2025-02
        2025-02-25 K24: KEN delivered another 144 persons on 2025-02-06
      `),
    ).toBe("same-step c1 adds conflict");
  });

  test("in a document taken in late, an act told afterwards", () => {
    expect(
      last(`
        2025-02-06 K24: KEN delivered another 144 persons on 2025-02-06
        2025-02-01 AP: KEN delivered another 144 persons on 2025-01-31
      `),
    ).toBe("same-step c1 adds late");
  });
});

describe("a step that a total already holds", () => {
  const rise = (step: string) =>
    last(`
      2024-01-10 Reuters: USA pledged 200m USD on 2024-01-10
      2024-03-11 CNN: USA pledged 300m USD on 2024-03-11
      ${step}
    `);
  test.each([
    [
      "ten days on",
      "2024-03-22 Voz: USA pledged another 100m USD on 2024-03-21",
      "rise-told c2 told",
    ],
    [
      "eleven days on",
      "2024-03-22 Voz: USA pledged another 100m USD on 2024-03-22",
      "new-step c3 adds",
    ],
    [
      "in its month",
      "2024-04-22 Voz: USA pledged another 100m USD on 2024-03",
      "rise-told c2 told",
    ],
    ["undated", "2024-03-25 Voz: USA pledged another 100m USD", "rise-told c2 told"],
    [
      "of another size",
      "2024-03-12 Voz: USA pledged another 90m USD on 2024-03-11",
      "new-step c3 adds",
    ],
    [
      "about its size",
      "2024-03-12 Voz: USA pledged another about 95m USD on 2024-03-11",
      "rise-told c2 told",
    ],
  ])("%s", (_, step, rule) => {
    expect(rise(step)).toBe(rule);
  });

  test("a first total is no rise", () => {
    expect(
      last(`
        2025-01-04 Reuters: GTM delivered 75 persons on 2025-01-03
        2025-01-05 Reuters: GTM delivered another 75 persons on 2025-01-04
      `),
    ).toBe("new-step c2 adds");
  });

  test("a fall is no rise", () => {
    expect(
      last(`
        2024-01-10 Reuters: USA pledged 300m USD on 2024-01-10
        2024-03-11 CNN: USA pledged 200m USD on 2024-03-11
        2024-03-12 Voz: USA pledged another 100m USD on 2024-03-11
      `),
    ).toBe("new-step c3 adds");
  });
});

describe("the next contingent", () => {
  const more = (landed: string, figure: string) =>
    last(`
      2024-05-20 AP: KEN pledged 1000 persons
      ${landed}
      2024-07-04 Kenyans: KEN pledged another ${figure}
    `);
  const landed = "2024-06-26 AP: KEN delivered 400 persons on 2024-06-25";
  test.each([
    [
      "as large as what is outstanding",
      landed,
      "600 persons",
      "next-contingent c1 told next-contingent",
    ],
    ["one larger", landed, "601 persons", "new-step c3 adds"],
    [
      "before anything was delivered",
      "2024-06-26 AP: JAM delivered 400 persons",
      "600 persons",
      "new-step c3 adds",
    ],
    ["of another unit", landed, "3 helicopters", "new-step c3 adds"],
  ])("%s", (_, first, figure, rule) => {
    expect(more(first, figure)).toBe(rule);
  });

  test("is no matter of money", () => {
    expect(
      last(`
        2024-05-20 AP: USA pledged 300m USD on 2024-05-20
        2024-06-26 AP: USA delivered 10m USD on 2024-06-25
        2024-07-04 AP: USA pledged another 100m USD
      `),
    ).toBe("new-step c3 adds");
  });
});

describe("parts and reliefs", () => {
  test("a part is shown, told again, and never added", () => {
    const { rule, board } = story(`
      2023-12-14 Star: KEN pledged 1000 persons
      2023-12-14 Star: KEN pledged part about 300 persons
      2023-12-20 AP: KEN pledged part 300 persons
      2023-12-21 AP: KEN pledged part 500 persons
    `);
    expect(["c2", "c3", "c4"].map(rule)).toEqual(["part c2 part", "part c2 part", "part c4 part"]);
    expect(board("2023-12-31").cells[0]?.lines[0]?.pledged.value).toBe(1000);
  });

  test("a relief adds nothing, also where it came first and was told again as a step", () => {
    const { rule, board } = story(`
      2025-12-09 AP: KEN delivered relief 230 persons on 2025-12-08
      2025-12-10 Reuters: KEN delivered another 230 persons on 2025-12-08
    `);
    expect(rule("c2")).toBe("same-step c1 adds");
    expect(board("2025-12-31").cells[0]?.lines).toEqual([]);
  });
});
