import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { isOwnWord } from "#ledger";
import { story } from "../support/story.ts";
import { parseClaim } from "../support/storyClaim.ts";

/** What the first act of a story shows once all of it is known. */
function act(text: string) {
  return story(text).board("2025-12-31").acts["c1"];
}

describe("the figure of an act", () => {
  /** One figure told by three outlets, and another one told by a fourth. */
  const beside = (figure: string) =>
    act(`
      2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-02 AP: KEN pledged 1000 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged ${figure} persons on 2024-02-20
    `);
  test.each([
    ["five times the median", "5000", true],
    ["a little less than five times", "4999", false],
    ["a fifth of the median", "200", true],
    ["a little more than a fifth", "201", false],
  ])("%s (%s) is suspect: %s", (_, figure, suspect) => {
    const view = beside(figure);
    expect(view?.tellings.map((told) => told.suspect)).toEqual([false, false, suspect]);
    expect(view?.value).toBe(1000);
    const range = suspect ? [1000, 1000] : [Number(figure), 1000].sort((a, b) => a - b);
    expect([view?.low, view?.high]).toEqual(range);
  });

  test("nothing is suspect before three origins told of it, tellings of one origin being one", () => {
    const view = act(`
      2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-02 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 9000 persons on 2024-02-20
    `);
    expect(view).toMatchObject({ value: 9000, adoptedBy: "latest", low: 1000, high: 9000 });
    expect(view?.tellings.some(({ suspect }) => suspect)).toBe(false);
  });

  test("of an even number of origins the median lies between the two in the middle", () => {
    const view = act(`
      2024-03-01 Reuters: KEN pledged 100 persons on 2024-02-20
      2024-03-02 AP: KEN pledged 100 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 300 persons on 2024-02-20
      2024-03-04 BBC: KEN pledged 1000 persons on 2024-02-20
    `);
    // The median is 200: a thousand is five times that.
    expect(view?.tellings.map((told) => told.suspect)).toEqual([false, false, false, true]);
    const close = act(`
      2024-03-01 Reuters: KEN pledged 100 persons on 2024-02-20
      2024-03-02 AP: KEN pledged 100 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 300 persons on 2024-02-20
      2024-03-04 BBC: KEN pledged 999 persons on 2024-02-20
    `);
    expect(close?.tellings.some(({ suspect }) => suspect)).toBe(false);
  });

  test("a median of nothing makes nothing suspect", () => {
    const view = act(`
      2024-03-01 Reuters: KEN delivered 0 persons on 2024-02-20
      2024-03-02 AP: KEN delivered 0 persons on 2024-02-20
      2024-03-03 AFP: KEN delivered 400 persons on 2024-02-20
    `);
    expect(view?.tellings.map(({ suspect }) => suspect)).toEqual([false, false, false]);
    expect(view).toMatchObject({ value: 0, low: 0, high: 400 });
  });

  test("is the giver's own latest word, against any number of origins", () => {
    const told = `
      2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-02 AP: KEN pledged 1000 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 900 persons on 2024-02-20 says KEN
      2024-03-04 BBC: KEN pledged 950 persons on 2024-02-20 says KEN
      2024-03-05 DPA: KEN pledged 1000 persons on 2024-02-20 says USA
    `;
    expect(act(told)).toMatchObject({ value: 950, adoptedBy: "own-word", low: 900, high: 1000 });
  });

  test("is not the giver's own word where that is suspect", () => {
    const told = `
      2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-02 AP: KEN pledged 1000 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 10000 persons on 2024-02-20 says KEN
    `;
    expect(act(told)).toMatchObject({ value: 1000, adoptedBy: "origins" });
  });

  test("is what a person adopted, even a suspect one, which then widens the range", () => {
    const told = `
      2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-02 AP: KEN pledged 1000 persons on 2024-02-20 says KEN
      2024-03-03 AFP: KEN pledged 10000 persons on 2024-02-20
      adopt c3
    `;
    expect(act(told)).toMatchObject({ value: 10000, adoptedBy: "person", low: 1000, high: 10000 });
  });

  test("has most origins, and on a tie is the latest known", () => {
    const tied = `
      2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 900 persons on 2024-02-20
    `;
    expect(act(tied)).toMatchObject({ value: 900, adoptedBy: "latest", adopted: "c2" });
    const decided = `${tied}
      2024-03-04 AP: KEN pledged 1000 persons on 2024-02-20`;
    expect(act(decided)).toMatchObject({ value: 1000, adoptedBy: "origins", adopted: "c1" });
    const sameOrigin = `${tied}
      2024-03-04 AFP: KEN pledged 900 persons on 2024-02-20`;
    expect(act(sameOrigin)).toMatchObject({ value: 900, adoptedBy: "latest", adopted: "c2" });
  });

  test("is supported by the bounded tellings that it fits", () => {
    const told = `
      2024-03-01 Reuters: KEN pledged 1100 persons on 2024-02-20
      2024-03-02 AP: KEN pledged about 1000 persons on 2024-02-20
      2024-03-03 AFP: KEN pledged 1101 persons on 2024-02-20
    `;
    // 1,100 is within a tenth of about 1,000; 1,101 is not.
    expect(act(told)).toMatchObject({ value: 1100, adoptedBy: "origins", low: 1000, high: 1101 });
  });

  test("counts a range by its lower end, and shows its upper one", () => {
    const view = act("2024-03-01 Reuters: KEN pledged 1000..1500 persons on 2024-02-20");
    expect(view).toMatchObject({ value: 1000, upper: 1500, low: 1000, high: 1500 });
  });

  test("counts in the currency of more origins, on a tie in the first", () => {
    const tied = `
      2024-02-22 Reuters: CAN pledged 80.5m USD on 2024-02-21
      2024-02-22 AP: CAN pledged 80.5m CAD
    `;
    expect(act(tied)).toMatchObject({ unit: "USD", value: 80.5e6 });
    const decided = `${tied}
      2024-02-23 AFP: CAN pledged 80.5m CAD`;
    expect(act(decided)).toMatchObject({ unit: "CAD", value: 80.5e6 });
  });
});

describe("the true day of an act", () => {
  const dated = (...tails: readonly string[]) => {
    const told = tails.map((tail, at) => `2024-03-1${at} o${at}: KEN pledged 1000 persons ${tail}`);
    const view = act(told.join("\n"));
    return `${view?.precision} ${view?.trueFrom}`;
  };
  test.each([
    ["none: the publication day", [""], "published 2024-03-10"],
    ["a year: never after its publication", ["on 2024"], "year 2024-03-10"],
    ["a year that is over: its last day", ["on 2023"], "year 2023-12-31"],
    ["a month: its last day", ["on 2024-02"], "month 2024-02-29"],
    ["the running month: never after its publication", ["on 2024-03"], "month 2024-03-10"],
    ["a day before a month", ["on 2024-03", "on 2024-03-05"], "day 2024-03-05"],
    ["a month before a year", ["on 2024", "on 2024-03"], "month 2024-03-10"],
    ["of two days the earlier", ["on 2024-03-05", "on 2024-03-04"], "day 2024-03-04"],
  ])("%s", (_, tails, day) => {
    expect(dated(...tails)).toBe(day);
  });

  test("a telling dated after the act was first known affirms it, and does not date it", () => {
    const known = "2024-03-10 a: KEN pledged 1000 persons";
    const later = (day: string) =>
      act(`${known}\n2024-03-20 b: KEN pledged 1000 persons on ${day}`);
    expect(later("2024-03-10")).toMatchObject({ precision: "day", trueFrom: "2024-03-10" });
    expect(later("2024-03")).toMatchObject({ precision: "month", trueFrom: "2024-03-10" });
    const merged = act(`
      ${known}
      2024-03-20 b: KEN pledged 1000 persons on 2024-03-11
      merge act c2 into c1
    `);
    expect(merged).toMatchObject({ precision: "published", trueFrom: "2024-03-10" });
    expect(merged).toMatchObject({ knownFrom: "2024-03-10", affirmed: "2024-03-20" });
  });
});

describe("which acts count", () => {
  const told = story("2024-03-10 AP: KEN pledged 1000 persons on 2024-03-05");
  const pledged = (trueOn: string, knownAt: string, head?: number) =>
    told.board(trueOn, {
      knownAt: knownAt as "2024-03-10",
      ...(head === undefined ? {} : { head }),
    }).cells[0]?.lines[0]?.pledged.value;
  test("those true and known by the days asked for, both included", () => {
    expect(pledged("2024-03-05", "2024-03-10")).toBe(1000);
    expect(pledged("2024-03-04", "2024-03-10")).toBeUndefined();
    expect(pledged("2024-03-05", "2024-03-09")).toBeUndefined();
  });

  test("those in the ledger at the head asked for, included", () => {
    const last = told.entries.length;
    expect(pledged("2024-03-05", "2024-03-10", last)).toBe(1000);
    expect(pledged("2024-03-05", "2024-03-10", last - 1)).toBeUndefined();
  });

  test("a claim taken back is gone until its retraction is taken back", () => {
    const board = (more: string) =>
      story(`2024-03-10 AP: KEN pledged 1000 persons\n${more}`).board("2024-03-10").cells.length;
    expect(board("")).toBe(1);
    expect(board("retract c1")).toBe(0);
    expect(board("retract d1")).toBe(0);
    expect(board("retract c1.1")).toBe(0);
    expect(board("reject c1")).toBe(0);
    expect(board("retract c1\nretract e1")).toBe(1);
    expect(board("retract c1\nretract e1\nretract e2")).toBe(0);
    expect(board("reject c1\nretract c1.2")).toBe(1);
  });

  test("acts merged in a circle stay what they are", () => {
    const { board } = story(`
      2024-03-10 AP: KEN pledged 1000 persons
      2024-03-10 AP: BRA pledged 10 persons
      merge act c2 into c1
      merge act c1 into c2
    `);
    expect(Object.keys(board("2024-03-10").acts)).toHaveLength(2);
  });

  test("an obstacle merged with a pledge is told of by claims of its own kind alone", () => {
    const { board } = story(`
      2024-03-10 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-12 AP: KEN pledged 1000 persons on 2024-03-11
      merge act c2 into c1
    `);
    expect(board("2024-03-12").obstacles).toMatchObject([{ status: "open", since: "2024-03-01" }]);
  });

  test("a party merged into another gives under its name from then on", () => {
    const { board } = story(`
      2024-03-10 AP: DRC pledged 100 persons
      merge party DRC into COD
      check DRC on 2024-03-09
    `);
    const shown = board("2024-03-10");
    expect(shown.cells.map(({ giver }) => giver.key)).toEqual(["COD"]);
    expect(shown.silences).toMatchObject([{ party: "COD", checkedOn: "2024-03-09" }]);
  });
});

test("a figure adopted for an act is that of the act into which it is merged", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
    2024-03-20 AFP: KEN pledged 400 persons on 2024-03-20
    adopt c2
    merge act c2 into c1
  `);
  expect(board("2024-04-01").acts["c1"]).toMatchObject({ value: 400, adoptedBy: "person" });
});

test("an act of several parties is counted once, though each has its cell", () => {
  const { claims, cells } = story(`
    2024-03-01 AP: KEN,JAM pledged personnel
    2024-03-01 AP: BHS pledged personnel
  `).board("2024-04-01");
  expect([claims, cells.length]).toEqual([2, 3]);
});

test("a document taken in late tells of an act first where it came out first", () => {
  const { board } = story(`
    2024-03-10 AP: KEN pledged 1000 persons
    2024-03-05 AFP: KEN pledged 1000 persons
  `);
  const early = board("2024-03-10", { knownAt: "2024-03-06" as Day });
  expect(early.acts["c1"]?.tellings.map(({ claim }) => claim)).toEqual(["c2"]);
  expect(board("2024-03-10").acts["c1"]?.tellings.map(({ claim }) => claim)).toEqual(["c2", "c1"]);
});

test("a condition nobody has decided on is open", () => {
  const { board } = story("2024-03-01 AP: KEN pledged 1000 persons if mandate");
  expect(board("2024-04-01").acts["c1"]?.conditions).toMatchObject([{ outcome: "open", on: null }]);
});

test("is the own word of a party where the document cites any of those who give", () => {
  const told = (tail: string) => isOwnWord(parseClaim(`KEN+JAM pledged 100 persons${tail}`));
  expect([told(" says JAM"), told(" says USA"), told("")]).toEqual([true, false, false]);
});

test("a condition met later than the day asked for is open on it, whatever the others are", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01 if mandate
    2024-03-02 AFP: KEN pledged 1000 persons on 2024-03-01 if funding
    condition c1 met on 2024-05-01
  `);
  const outcomes = (day: string) => board(day).acts["c1"]?.conditions.map(({ outcome }) => outcome);
  expect(outcomes("2024-04-30")).toEqual(["open", "open"]);
  expect(outcomes("2024-05-01")).toEqual(["met", "open"]);
});

test("has the deadline told last, if that telling gives one", () => {
  const told = ["2024-03-01 AP: KEN pledged 10 persons by 2024-05"];
  const deadline = (...more: readonly string[]) =>
    story([...told, ...more].join("\n")).board("2024-04-01").acts["c1"]?.deadline;
  expect(deadline()).toBe("2024-05");
  told.push("2024-03-02 AFP: KEN pledged 10 persons by 2024-06");
  told.push("2024-03-03 BBC: KEN pledged 10 persons by 2024-07");
  expect(deadline()).toBe("2024-07");
});

test("an obstacle merged into what was only told again casts no doubt on its giver", () => {
  const { board } = story(`
    2024-03-01 AP: KEN delivered personnel
      and: JAM delivered personnel
    2024-03-02 AP: KEN,JAM delivered personnel
    2024-03-03 AP: KEN suspended personnel
    2024-03-04 AP: legal obstacle open against KEN
    merge act c5 into c3
  `);
  expect(board("2024-03-05").cells.map(({ caveat }) => caveat)).toEqual([null, "suspended"]);
});

test("a merge of acts leaves a party of the same name what it is", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged 10 persons
    2024-03-01 AP: JAM pledged 20 persons
    merge act KEN into JAM
  `);
  expect(board("2024-03-02").cells.map(({ giver }) => giver.key)).toEqual(["JAM", "KEN"]);
});
