import { describe, expect, test } from "vitest";
import { story } from "../support/story.ts";

/** The rule by which the last line of a story was judged. */
function last(text: string): string {
  const told = story(text);
  return told.rule(`c${Object.keys(told.tellings).length}`);
}

describe("a claim is judged on its own line", () => {
  const fund = `
    2024-03-01 AP: USA pledged 10 USD through fund on 2024-03-01
    2024-03-02 AP: USA pledged 20 USD per year through fund on 2024-03-02`;
  test.each([
    ["of its channel", "10 USD through fund", "same-total c1 sets"],
    ["of its rate", "20 USD per year through fund", "same-total c2 sets"],
    ["of another channel", "10 USD through bank", "first c3 sets"],
    ["of no channel", "10 USD", "first c3 sets"],
    ["of another rate", "10 USD per month through fund", "first c3 sets"],
  ])("%s", (_, figure, rule) => {
    expect(last(`${fund}\n2024-03-05 AFP: USA pledged ${figure}`)).toBe(rule);
  });

  test("and against acts in the order of their days, whatever order they were told in", () => {
    expect(
      last(`
        2024-03-10 AP: KEN pledged 800 persons on 2024-03-09
        2024-03-12 AP: KEN pledged 500 persons on 2024-02-01
        2024-03-13 AFP: KEN pledged 800 persons
      `),
    ).toBe("same-total c1 sets");
  });
});

describe("what is left after something was taken back", () => {
  const left = `
    2024-03-01 Reuters: KEN pledged 1000 persons on 2024-03-01
    2024-03-10 Reuters: KEN withdrawn 200 persons on 2024-03-10
  `;
  test("told as a total is a total of its own, and takes nothing off twice", () => {
    const { rule, board } = story(`${left}\n2024-03-12 AP: KEN pledged 800 persons`);
    expect(rule("c3")).toBe("sum-of-steps c3 sets");
    expect(board("2024-03-12").cells[0]?.lines[0]?.pledged.value).toBe(800);
  });

  test("told roughly is evidence", () => {
    const { rule, board } = story(`${left}\n2024-03-12 AP: KEN pledged about 790 persons`);
    expect(rule("c3")).toBe("sum-of-steps c1 told");
    expect(board("2024-03-12").cells[0]?.lines[0]?.pledged.value).toBe(800);
  });

  test("of what was only committed is no promise told before: the first total makes it one", () => {
    expect(
      last(`
        2024-03-01 Reuters: KEN committed 1000 persons on 2024-03-01
        2024-03-10 Reuters: KEN withdrawn 200 persons on 2024-03-10
        2024-03-12 AP: KEN pledged 800 persons
      `),
    ).toBe("first c3 sets");
  });

  test("is nothing after a refusal: a promise is the first again", () => {
    expect(
      last(`
        2024-03-01 Reuters: KEN pledged 1000 persons on 2024-03-01
        2024-03-10 Reuters: KEN refused personnel on 2024-03-10
        2024-03-12 AP: KEN pledged 500 persons
      `),
    ).toBe("first c3 sets");
  });
});

describe("a dated total", () => {
  const told = `
    2024-03-01 AP: KEN pledged 800 persons on 2024-03-01
    2024-03-12 AP: KEN pledged 1500 persons on 2024-03-11
  `;
  test.each([
    ["what stood on the day before it", "800 persons on 2024-03-10", "same-total c1 sets"],
    ["the total of its day", "1500 persons on 2024-03-11", "same-total c2 sets"],
    ["another figure of its day", "1400 persons on 2024-03-11", "conflict c2 sets conflict"],
    ["the total of the next day", "1500 persons on 2024-03-10", "same-total c2 sets"],
    ["the total of ten days later", "1500 persons on 2024-03-01", "conflict c1 sets conflict"],
    ["the total of nine days later", "1500 persons on 2024-03-02", "same-total c2 sets"],
    ["what no longer stood by then", "800 persons on 2024-03-13", "change c3 sets lower"],
    ["another total between", "1200 persons on 2024-03-05", "change c3 sets"],
  ])("tells of %s", (_, figure, rule) => {
    expect(last(`${told}\n2024-03-20 AFP: KEN pledged ${figure}`)).toBe(rule);
  });
});

describe("an undated total", () => {
  const told = `
    2024-03-01 AP: GTM delivered 75 persons on 2024-03-01
    2024-03-05 AP: GTM delivered 90 persons on 2024-03-05
    2024-03-11 AP: GTM delivered 150 persons on 2024-03-10
  `;
  test.each([
    ["the last of those that stood before", "90 persons", "told-late c2 sets late"],
    ["the one before that", "75 persons", "told-late c1 sets late"],
    ["none of them", "80 persons", "conflict c3 sets conflict"],
  ])("tells of %s", (_, figure, rule) => {
    expect(last(`${told}\n2024-03-20 AFP: GTM delivered ${figure}`)).toBe(rule);
  });

  test("does not tell of what stood for so long that it is forgotten", () => {
    // 75 ended on 5 March, thirty-one days before; 90 on 10 March.
    expect(last(`${told}\n2024-04-05 AFP: GTM delivered 75 persons`)).toBe(
      "conflict c3 sets conflict",
    );
    expect(last(`${told}\n2024-04-05 AFP: GTM delivered 90 persons`)).toBe(
      "told-late c2 sets late",
    );
  });

  test("tells of what another total of the same day replaced", () => {
    expect(
      last(`
        2024-03-20 AP: KEN pledged 800 persons
        2024-03-20 AFP: KEN pledged 1500 persons says KEN
        2024-03-20 BBC: KEN pledged 800 persons
      `),
    ).toBe("told-late c1 sets late");
  });

  test("knows how long a total stood, whatever else its giver did meanwhile", () => {
    expect(
      last(`
        2024-03-01 AP: GTM delivered 75 persons on 2024-03-01
        2024-03-02 AP: GTM pledged 300 persons on 2024-03-02
        2024-03-21 AP: GTM delivered 150 persons on 2024-03-20
        2024-04-19 AFP: GTM delivered 75 persons
      `),
    ).toBe("told-late c1 sets late");
  });

  test("does not tell of a total that is still to come", () => {
    expect(
      last(`
        2024-03-01 AP: KEN pledged 800 persons on 2024-03-01
        2024-03-02 AP: KEN pledged 1500 persons on 2024-06-01
        2024-03-20 AFP: KEN pledged 1500 persons
      `),
    ).toBe("conflict c1 sets conflict");
  });
});

describe("one sum in two currencies", () => {
  const told = "2024-02-22 Reuters: CAN pledged 80 CAD per year through fund";
  test.each([
    [
      "of its rate and channel",
      "pledged 80 USD per year through fund",
      "two-currencies c1 sets two-currencies",
    ],
    ["through another channel", "pledged 80 USD per year", "first c2 sets"],
    ["at another rate", "pledged 80 USD through fund", "first c2 sets"],
    ["at another rung", "committed 80 USD per year through fund says UN", "first c2 sets"],
    ["that is no money", "pledged 80 cars per year through fund as funding", "first c2 sets"],
  ])("%s", (_, line, rule) => {
    expect(last(`${told}\n2024-02-23 Voice: CAN ${line}`)).toBe(rule);
  });

  test("is a matter of totals, and no step or part", () => {
    expect(
      last(`
        2024-02-22 Reuters: CAN pledged another 80 CAD
        2024-02-23 Voice: CAN pledged 80 USD
      `),
    ).toBe("first c2 sets");
    expect(
      last(`
        2024-02-22 Reuters: CAN pledged 3 cars as funding
        2024-02-23 Voice: CAN pledged 3 USD
      `),
    ).toBe("first c2 sets");
  });
});

describe("in a document taken in late", () => {
  test.each([
    ["an undated total, the same told later without a day", "", "", "same-total c1 sets late"],
    [
      "an undated total, the same told later of a day before it",
      "on 2024-02-20",
      "",
      "same-total c1 sets late",
    ],
    [
      "an undated total, the same told later of its own day",
      "on 2024-03-01",
      "",
      "same-total c1 sets late",
    ],
    [
      "an undated total, the same told later of a day after it",
      "on 2024-03-02",
      "",
      "first c2 sets",
    ],
    [
      "a dated total, the same told later of its day",
      "on 2024-02-20",
      "on 2024-02-20",
      "same-total c1 sets late",
    ],
    [
      "a dated total, the same told later of ten days after",
      "on 2024-03-01",
      "on 2024-02-20",
      "same-total c1 sets late",
    ],
    [
      "a dated total, the same told later of eleven days after",
      "on 2024-03-02",
      "on 2024-02-20",
      "first c2 sets",
    ],
    [
      "a dated total, the same told later of a day before it",
      "on 2024-02-19",
      "on 2024-02-20",
      "first c2 sets",
    ],
    [
      "a dated total, the same told later without a day",
      "",
      "on 2024-02-20",
      "same-total c1 sets late",
    ],
  ])("%s", (_, later, now, rule) => {
    expect(
      last(`
        2024-03-20 AP: KEN pledged 1000 persons ${later}
        2024-03-01 AFP: KEN pledged 1000 persons ${now}
      `),
    ).toBe(rule);
  });

  test("a total that was known by then comes before one told afterwards", () => {
    expect(
      last(`
        2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        2024-03-20 AP: KEN pledged 1100 persons on 2024-03-02
        2024-03-02 AFP: KEN pledged about 1050 persons
      `),
    ).toBe("same-total c1 sets");
  });

  test.each([
    ["30 days after", "2024-03-31", "same-thread c1 stands late"],
    ["31 days after", "2024-04-01", "new-thread c2 stands"],
  ])("a thread that was first told %s is joined or not", (_, day, rule) => {
    expect(
      last(`
        ${day} AP: agreement KEN,HTI mou signed
        2024-03-01 AFP: agreement KEN,HTI mou drafting
      `),
    ).toBe(rule);
  });

  test("an obstacle first told soon after is joined as it stood then", () => {
    expect(
      last(`
        2024-03-10 AP: legal obstacle open against KEN on 2024-03-05
        2024-03-01 AFP: legal obstacle open against KEN
      `),
    ).toBe("same-thread c1 stands late");
  });

  test("an agreement is joined that had not ended by its day", () => {
    expect(
      last(`
        2024-03-01 AP: agreement KEN,HTI mou signed
        2024-04-01 AP: agreement KEN,HTI mou ended
        2024-03-10 AFP: agreement KEN,HTI mou signed
      `),
    ).toBe("same-thread c1 stands");
  });

  test("a step told afterwards of the year, of the month or of no day is the same", () => {
    const step = (later: string, now: string) =>
      last(`
        2024-12-20 AP: GTM delivered another 75 persons ${later}
        2024-03-01 AFP: GTM delivered another 75 persons ${now}
      `);
    expect([
      step("on 2024", "on 2024-02-01"),
      step("on 2024-02", "on 2024-02-01"),
      step("on 2024-02", "on 2024-01-21"),
      step("on 2024-02", "on 2024-01-20"),
    ]).toEqual([
      "same-step c1 adds late",
      "same-step c1 adds late",
      "new-step c2 adds",
      "new-step c2 adds",
    ]);
  });
});

describe("a step that is promised once delivery has begun", () => {
  const begun = `
    2024-03-01 AP: KEN committed 1000 persons on 2024-03-01
    2024-06-25 AP: KEN delivered 400 persons on 2024-06-25
  `;
  test.each([
    [
      "no more than is outstanding, be it committed alone",
      "pledged another 600 persons",
      "next-contingent c1 told next-contingent",
    ],
    ["more than is outstanding", "pledged another 601 persons", "new-step c3 adds"],
    [
      "told of a day on which nothing was there",
      "pledged relief 200 persons",
      "new-step c3 rotates",
    ],
  ])("%s", (_, line, rule) => {
    expect(last(`${begun}\n2024-06-26 AFP: KEN ${line}`)).toBe(rule);
  });

  test("once delivery has begun on the very day", () => {
    expect(
      last(`
        2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        2024-06-25 AP: KEN delivered 400 persons on 2024-06-25
        2024-06-25 AFP: KEN pledged another 600 persons
      `),
    ).toBe("next-contingent c1 told next-contingent");
  });

  test("is a step of its own before the delivery was known", () => {
    expect(
      last(`
        2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        2024-03-02 AP: KEN delivered 400 persons on 2024-06-25
        2024-03-03 AFP: KEN pledged another 600 persons
      `),
    ).toBe("new-step c3 adds");
  });

  test("tells of the last promise, and of no hold or evidence", () => {
    expect(
      last(`
        2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        2024-04-01 AP: KEN pledged another 100 persons on 2024-04-01
        2024-06-25 AP: KEN delivered 400 persons on 2024-06-25
        2024-06-26 AP: KEN suspended 100 persons on 2024-06-26
        2024-06-27 AFP: KEN pledged another 50 persons
      `),
    ).toBe("next-contingent c2 told next-contingent");
  });
});

test("a part equal to the whole is still a part", () => {
  expect(
    last(`
      2024-03-01 AP: KEN pledged 300 persons on 2024-03-01
      2024-03-02 AP: KEN pledged part 300 persons
    `),
  ).toBe("part c2 part");
});

test("the word of a body that mandates another mission is nobody's", () => {
  const committed = (mission: string, word: string) =>
    last(`
      2025-10-01 Reuters: TCD pledged 1500 persons in ${mission}
      2025-10-05 AP: TCD committed 1500 persons says ${word} in ${mission}
    `);
  expect([committed("mss", "OAS"), committed("gsf", "OAS"), committed("other", "OAS")]).toEqual([
    "first c2 sets",
    "inflated c1 told inflated",
    "inflated c1 told inflated",
  ]);
});
