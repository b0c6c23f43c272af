import { describe, expect, test } from "vitest";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

/** The rule by which the last line of a story was judged. */
function last(text: string): string {
  const told = story(text);
  return told.rule(`c${Object.keys(told.tellings).length}`);
}

describe("which total a figure can mean", () => {
  const against = (standing: string, told: string) =>
    last(`
      2024-03-01 Reuters: KEN pledged ${standing} persons on 2024-02-20
      2024-03-05 AP: KEN pledged ${told} persons
    `);
  const same = "same-total c1 sets";
  const other = "conflict c1 sets conflict";
  test.each([
    ["1000", "1000", same],
    ["1000", "1001", other],
    ["1000", "about 1100", same],
    ["1000", "about 1112", other],
    ["1100", "about 1000", same],
    ["1101", "about 1000", other],
    ["900", "about 1000", same],
    ["899", "about 1000", other],
    ["1000", "over 1000", same],
    ["1000", "over 1001", other],
    ["1000", "over 500", same],
    ["1000", "over 499", other],
    ["1000", "upto 1000", same],
    ["1000", "upto 999", other],
    ["1000", "upto 2000", same],
    ["1000", "upto 2001", other],
    ["1000", "1000..1500", same],
    ["1500", "1000..1500", same],
    ["999", "1000..1500", other],
    ["1501", "1000..1500", other],
    ["about 1000", "1100", same],
    ["about 1000", "1101", other],
    ["1000..1500", "1500", same],
    ["1000..1500", "1501", other],
  ])("%s told as %s: %s", (standing, told, rule) => {
    expect(against(standing, told)).toBe(rule);
  });

  test("an exact figure that fits a bound is the figure", () => {
    const { board } = story(`
      2025-09-05 AP: all delivered about 1000 persons
      2025-09-06 DPA: all delivered upto 1000 persons
      2025-09-22 TV: all delivered 989 persons
    `);
    expect(board("2025-09-22").acts["c1"]).toMatchObject({ value: 989, low: 989, high: 1000 });
  });
});

describe("when a different total is a new act", () => {
  test.each([
    ["30 days after the former was told", "2024-03-31", "conflict c1 sets conflict"],
    ["31 days after", "2024-04-01", "change c2 sets lower"],
  ])("%s", (_, day, rule) => {
    expect(
      last(`
        2024-03-01 Reuters: TCD pledged 1500 persons
        ${day} AP: TCD pledged 800 persons
      `),
    ).toBe(rule);
  });

  test.each([
    ["of the same day", "on 2024-03-01", "conflict c1 sets conflict"],
    ["of the next day", "on 2024-03-02", "change c2 sets"],
    ["of the month that covers it", "on 2024-03", "conflict c1 sets conflict"],
    ["of a later month", "on 2024-04", "change c2 sets"],
    ["without a day", "", "conflict c1 sets conflict"],
    ["in the giver's own word", "says TCD", "change c2 sets"],
    ["of an earlier day than any", "on 2024-02-01", "first c2 sets"],
  ])("%s", (_, tail, rule) => {
    expect(
      last(`
        2024-03-01 Reuters: TCD pledged 800 persons on 2024-03-01
        2024-03-20 AP: TCD pledged 1500 persons ${tail}
      `),
    ).toBe(rule);
  });

  test("a rise is not flagged as lower, and an equal total is no change", () => {
    const { rule } = story(`
      2024-03-01 Reuters: TCD pledged 800 persons on 2024-03-01
      2024-03-20 AP: TCD pledged 1500 persons on 2024-03-19
      2024-03-21 AFP: TCD pledged 1500 persons on 2024-03-20
    `);
    expect([rule("c2"), rule("c3")]).toEqual(["change c2 sets", "same-total c2 sets"]);
  });

  test("another line is another matter", () => {
    const { rule } = story(`
      2024-03-01 Reuters: USA pledged 300m USD
      2024-03-02 UN: USA pledged 15m USD through fund
      2024-03-03 UN: USA pledged 20m USD per year
      2024-03-04 UN: USA delivered 6m USD
    `);
    expect(["c2", "c3", "c4"].map(rule)).toEqual([
      "first c2 sets",
      "first c3 sets",
      "first c4 sets",
    ]);
  });
});

describe("a total told late or soon", () => {
  test.each([
    ["30 days ago", "2024-04-09", "told-late c1 sets late"],
    ["31 days ago", "2024-04-10", "conflict c2 sets conflict"],
  ])("what stood until %s", (_, day, rule) => {
    expect(
      last(`
        2024-03-01 Reuters: GTM delivered 75 persons on 2024-03-01
        2024-03-11 AP: GTM delivered 150 persons on 2024-03-10
        ${day} AFP: GTM delivered 75 persons
      `),
    ).toBe(rule);
  });

  test.each([
    ["ten days before it was dated", "2024-03-01", "same-total c1 sets"],
    ["eleven days before", "2024-02-29", "first c2 sets"],
  ])("told of a day %s", (_, day, rule) => {
    expect(
      last(`
        2024-03-12 Reuters: KEN pledged 1000 persons on 2024-03-11
        2024-03-13 AP: KEN pledged 1000 persons on ${day}
      `),
    ).toBe(rule);
  });

  test("an undated act is dated by a telling that knows the day", () => {
    const { rule, board } = story(`
      2023-08-05 Reuters: KEN pledged 1000 persons
      2023-08-06 AP: KEN pledged 1000 persons on 2023-07-01
    `);
    expect(rule("c2")).toBe("same-total c1 sets");
    expect(board("2023-08-06").acts["c1"]).toMatchObject({
      trueFrom: "2023-07-01",
      precision: "day",
    });
  });

  test.each([
    ["30 days later", "2024-03-31", "same-total c1 sets late"],
    ["31 days later", "2024-04-01", "first c2 sets"],
  ])("in a document taken in late, an act first told %s", (_, day, rule) => {
    expect(
      last(`
        ${day} Reuters: KEN pledged 1000 persons
        2024-03-01 AP: KEN pledged 1000 persons
      `),
    ).toBe(rule);
  });
});

describe("no step up", () => {
  const committed = (tail: string, day = "2024-03-31") =>
    last(`
      2024-03-01 Reuters: TCD pledged 1500 persons
      ${day} AP: TCD committed 1500 persons ${tail}
    `);
  test.each([
    ["on nobody's word", "", "inflated c1 told inflated"],
    ["on another state's word", "says FRA", "inflated c1 told inflated"],
    ["dated", "on 2024-03-30", "first c2 sets"],
    ["on the giver's word", "says TCD", "first c2 sets"],
    ["on the UN's word", "says UN", "first c2 sets"],
    ["on the mandating body's word", "says UNSC", "first c2 sets"],
  ])("%s", (_, tail, rule) => {
    expect(committed(tail)).toBe(rule);
  });

  test("once the lower rung was last told more than thirty days ago", () => {
    expect(committed("", "2024-04-01")).toBe("first c2 sets");
  });

  test("unless the rung has such a total of its own", () => {
    expect(
      last(`
        2024-03-01 Reuters: TCD pledged 1500 persons
        2024-03-02 UN: TCD committed 1500 persons says UN
        2024-03-03 AP: TCD committed 1500 persons
      `),
    ).toBe("same-total c2 sets");
  });

  test("a promise of what was committed already is the first promise", () => {
    expect(
      last(`
        2024-03-01 Reuters: TCD committed 1500 persons says TCD
        2024-03-03 AP: TCD pledged 1500 persons
      `),
    ).toBe("first c2 sets");
  });

  test("from committed to delivered the nearer rung is told of", () => {
    expect(
      last(`
        2024-03-01 Reuters: TCD pledged 1500 persons
        2024-03-02 UN: TCD committed 1500 persons says UN
        2024-03-03 AP: TCD delivered 1500 persons
      `),
    ).toBe("inflated c2 told inflated");
  });
});

describe("one sum in two currencies", () => {
  const told = (day: string, sum: string) =>
    last(`
      2024-02-22 Reuters: CAN pledged 80.5m CAD
      ${day} Voice: CAN pledged ${sum} USD
    `);
  test.each([
    ["within thirty days", "2024-03-23", "80.5m", "two-currencies c1 sets two-currencies"],
    ["after thirty-one", "2024-03-24", "80.5m", "first c2 sets"],
    ["of another size", "2024-02-24", "80.6m", "first c2 sets"],
  ])("%s", (_, day, sum, rule) => {
    expect(told(day, sum)).toBe(rule);
  });

  test("counts once, in the currency with more origins", () => {
    const { board } = story(`
      2024-02-22 Voice: CAN pledged 80.5m USD
      2024-02-23 Reuters: CAN pledged 80.5m CAD
      2024-02-24 AP: CAN pledged 80.5m CAD
    `);
    expect(draw(board("2024-02-23"))).toBe(
      "CAN funding: pledged | USD pledged 80500000, due 80500000",
    );
    expect(draw(board("2024-02-24"))).toBe(
      "CAN funding: pledged | CAD pledged 80500000, due 80500000",
    );
  });
});

describe("what came over from the predecessor", () => {
  const before = "2025-09-22 TV: KEN delivered 735 persons on 2025-09-22";
  test.each([
    ["fits", "2025-10-20 AP: KEN delivered about 700 persons in gsf", "carried-over c2 told"],
    [
      "does not fit",
      "2025-10-30 AP: KEN delivered 600 persons in gsf",
      "conflict c2 told conflict",
    ],
    ["changes later", "2025-10-31 AP: KEN delivered 600 persons in gsf", "change c2 sets lower"],
    [
      "changes by own word",
      "2025-10-02 AP: KEN delivered 600 persons says KEN in gsf",
      "change c2 sets lower",
    ],
  ])("%s", (_, line, rule) => {
    expect(last(`${before}\n${line}`)).toBe(rule);
  });

  test("beside a promise of its line is still what came over", () => {
    expect(
      last(`
        ${before}
        2025-10-05 AP: KEN pledged 1000 persons in gsf
        2025-10-20 AP: KEN delivered about 700 persons in gsf
      `),
    ).toBe("carried-over c3 told");
  });

  test.each([
    ["a part", "part 300 persons"],
    ["a rung without a figure", "personnel"],
  ])("is not told again by %s", (_, what) => {
    expect(
      last(`
        ${before}
        2025-10-05 AP: KEN delivered ${what} in gsf
        2025-10-20 AP: KEN delivered about 700 persons in gsf
      `),
    ).toBe("carried-over c3 told");
  });

  test("is held against its own figure, not against what it was roughly told as", () => {
    expect(
      last(`
        ${before}
        2025-10-10 AP: KEN delivered about 700 persons in gsf
        2025-10-11 AFP: KEN delivered 700 persons in gsf
      `),
    ).toBe("conflict c2 told conflict");
  });

  test("once another total took its place is told of no more", () => {
    expect(
      last(`
        ${before}
        2025-10-20 AP: KEN delivered about 700 persons in gsf
        2025-10-25 AFP: KEN delivered 600 persons on 2025-10-10 in gsf
        2025-10-26 BBC: KEN delivered 600 persons in gsf
      `),
    ).toBe("same-total c3 sets");
  });

  test("is told again by the same act, and stays what it was", () => {
    const { rule, board } = story(`
      ${before}
      2025-10-10 AP: KEN delivered about 700 persons in gsf
      2025-10-11 AFP: KEN delivered 735 persons in gsf
    `);
    expect(rule("c3")).toBe("carried-over c2 told");
    expect(draw(board("2025-10-12", { mission: "gsf" }))).toBe(
      "KEN personnel: delivered | persons pledged 735, committed 735, delivered 735, carried over 735",
    );
  });
});
