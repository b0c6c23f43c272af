import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

/** The rule by which the last line of a story was judged. */
function last(text: string): string {
  const told = story(text);
  return told.rule(`c${Object.keys(told.tellings).length}`);
}

describe("an obstacle", () => {
  const judged = (line: string) =>
    last(`
      2024-01-26 AP: legal obstacle open against KEN on 2024-01-26
      ${line}
    `);
  const joins = "same-thread c1 stands";
  test.each([
    ["told again", "2024-05-01 AP: legal obstacle open against KEN", joins],
    ["contested", "2024-05-01 AP: legal obstacle contested against KEN", joins],
    [
      "of another type",
      "2024-01-27 AP: political obstacle open against KEN",
      "new-thread c2 stands",
    ],
    ["of another party", "2024-01-27 AP: legal obstacle open against JAM", "new-thread c2 stands"],
    ["of nobody", "2024-01-27 AP: legal obstacle open", "new-thread c2 stands"],
    [
      "for a resource, where none was named",
      "2024-01-27 AP: legal obstacle open against KEN for personnel",
      joins,
    ],
  ])("%s", (_, line, rule) => {
    expect(judged(line)).toBe(rule);
  });

  const resolved = "2024-03-12 AP: legal obstacle resolved against KEN on 2024-03-12";
  test.each([
    ["told open 30 days after", "2024-04-11 AP: legal obstacle open against KEN", joins],
    [
      "told open 31 days after",
      "2024-04-12 AP: legal obstacle open against KEN",
      "new-thread c3 stands",
    ],
    [
      "told open of its days",
      "2024-06-12 AP: legal obstacle open against KEN on 2024-03-12",
      joins,
    ],
    [
      "told open of a later day",
      "2024-03-20 AP: legal obstacle open against KEN on 2024-03-13",
      "new-thread c3 stands",
    ],
    ["told resolved again", "2024-06-12 AP: legal obstacle resolved against KEN", joins],
  ])("once resolved, %s", (_, line, rule) => {
    expect(judged(`${resolved}\n${line}`)).toBe(rule);
  });

  test("told open without a day after its resolution, stays resolved", () => {
    const { board } = story(`
      2024-01-26 AP: legal obstacle open against KEN on 2024-01-26
      ${resolved}
      2024-03-20 AP: legal obstacle open against KEN
    `);
    expect(draw(board("2024-03-20"))).toBe("legal obstacle against KEN: resolved, 46 days");
  });

  test("counts its days from its beginning while a later ruling only renews it", () => {
    const { board } = story(`
      2024-01-26 AP: legal obstacle open against KEN on 2024-01-26
      2024-02-01 AP: legal obstacle open against KEN on 2024-01
      2024-02-10 AP: legal obstacle open against KEN on 2024-02-10
    `);
    expect(draw(board("2024-02-09"))).toBe("legal obstacle against KEN: open, 14 days");
    expect(draw(board("2024-02-12"))).toBe("legal obstacle against KEN: open, 17 days");
  });

  test("counts its days from the ruling that opens it again after an appeal", () => {
    const { board } = story(`
      2024-01-26 AP: legal obstacle open against KEN on 2024-01-26
      2024-02-01 AP: legal obstacle contested against KEN on 2024-02-01
      2024-02-10 AP: legal obstacle open against KEN on 2024-02-10
    `);
    expect(draw(board("2024-02-09"))).toBe("legal obstacle against KEN: contested, 14 days");
    expect(draw(board("2024-02-12"))).toBe("legal obstacle against KEN: open, 2 days");
  });

  test("blocks nothing while it names nobody, and only the resource that it names", () => {
    const { board } = story(`
      2024-01-20 AP: KEN pledged 1000 persons on 2024-01-20
      2024-01-20 AP: KEN pledged 5m USD on 2024-01-20
      2024-01-26 AP: legal obstacle open against KEN for personnel on 2024-01-26
      2024-01-26 AP: security obstacle open on 2024-01-26
    `);
    expect(draw(board("2024-01-26"))).toBe(
      [
        "KEN funding: pledged | USD pledged 5000000, due 5000000",
        "KEN personnel: pledged | persons pledged 1000, blocked 1000",
        "legal obstacle against KEN: open, 0 days",
        "security obstacle: open, 0 days",
      ].join("\n"),
    );
  });

  test.each([
    ["of the day of its opening does not overtake it", "2024-01-26", 800],
    ["of the next day does", "2024-01-27", 0],
  ])("a delivery %s", (_, day, blocked) => {
    const { board } = story(`
      2024-01-20 AP: KEN pledged 1000 persons on 2024-01-20
      2024-01-26 AP: legal obstacle open against KEN on 2024-01-26
      2024-01-28 AP: KEN delivered 200 persons on ${day}
    `);
    expect(board("2024-01-28").cells[0]?.lines[0]?.blocked.value).toBe(blocked);
  });

  test("for one resource is another than for a second, and one with all", () => {
    const { rule } = story(`
      2024-03-01 AP: legal obstacle open against KEN for personnel
      2024-03-02 AP: legal obstacle open against KEN for funding
      2024-03-03 AP: legal obstacle open against KEN for personnel
      2024-03-04 AP: legal obstacle open against KEN
    `);
    expect(["c2", "c3", "c4"].map(rule)).toEqual([
      "new-thread c2 stands",
      "same-thread c1 stands",
      "same-thread c2 stands",
    ]);
  });

  test.each([
    ["2024-02-29", "same-thread c1 stands late"],
    ["2024-03-10", "new-thread c2 stands"],
  ])("of a late document counts its thirty days to the first report, of %s", (first, rule) => {
    expect(
      last(`
        ${first} AP: legal obstacle resolved against KEN on 2024-02-01
        2024-02-28 AFP: legal obstacle open against KEN
      `),
    ).toBe(rule);
  });
});

describe("a request", () => {
  const answered = (line: string) => {
    const { board } = story(`
      2024-03-18 AP: KEN asks TCD for personnel
      ${line}
    `);
    return board("2024-12-31").requests[0]?.status;
  };
  test.each([
    ["a promise of the same day", "2024-03-18 AP: TCD pledged personnel", "met"],
    ["a promise told before", "2024-03-17 AP: TCD pledged personnel", "open"],
    [
      "a promise told of a day before",
      "2024-03-20 AP: TCD pledged personnel on 2024-03-17",
      "open",
    ],
    ["another resource", "2024-03-20 AP: TCD pledged backing", "open"],
    ["another party", "2024-03-20 AP: BEN pledged personnel", "open"],
    ["a doubt", "2024-03-20 AP: TCD reluctant personnel", "open"],
    ["a refusal", "2024-03-20 AP: TCD refused personnel", "declined"],
    [
      "a refusal and then a promise",
      "2024-03-20 AP: TCD refused personnel\n2024-03-21 AP: TCD pledged personnel",
      "met",
    ],
  ])("and %s", (_, line, status) => {
    expect(answered(line)).toBe(status);
  });

  test("for backing is met by the mandate that the asked body adopts", () => {
    const { board } = story(`
      2023-09-22 Reuters: USA asks UNSC for backing
      2023-09-25 Reuters: mandate UNSC authorised proposed
      2023-10-02 UN: mandate UNSC authorised 2699 until 2024-10-02 on 2023-10-02
    `);
    expect(board("2023-09-30").requests[0]?.status).toBe("open");
    expect(board("2023-10-02").requests[0]).toMatchObject({ status: "met", answeredBy: "c2" });
  });

  test("of several is met by the first of them on whose answer a day is told", () => {
    const { board } = story(`
      2024-03-01 AP: HTI asks KEN,JAM for personnel
      2024-03-25 AP: KEN pledged 1000 persons on 2024-03-20
      2024-03-25 AP: JAM pledged 24 persons on 2024-03-10
    `);
    expect(board("2024-03-25").requests).toMatchObject([{ status: "met", answeredBy: "c3" }]);
    const early = board("2024-03-25", { knownAt: "2024-03-24" as Day });
    expect(early.requests).toMatchObject([{ status: "open", answeredBy: null }]);
  });

  test("for anything but backing is not met by a mandate", () => {
    const { board } = story(`
      2023-09-22 AP: HTI asks UNSC for personnel
      2023-10-02 UN: mandate UNSC authorised 2699 on 2023-10-02
    `);
    expect(board("2023-10-02").requests).toMatchObject([{ status: "open" }]);
  });

  test("for another resource is another", () => {
    const { rule } = story(`
      2024-03-01 AP: HTI asks KEN for personnel
      2024-03-02 AP: HTI asks KEN for funding
      2024-03-03 AP: HTI asks KEN for personnel
    `);
    expect(["c2", "c3"].map(rule)).toEqual(["new-thread c2 stands", "same-thread c1 stands"]);
  });

  test("is what a person says came of it, the later word where there are two", () => {
    const { board } = story(`
      2024-03-01 AP: HTI asks KEN for personnel
      2024-03-02 AP: KEN refused personnel
      condition c1 met on 2024-04-01 by c2
      2024-05-02 AP: USA asks KEN for personnel
      2024-05-03 AP: USA asks KEN for personnel
      2024-06-03 AP: USA asks KEN for personnel
      condition c3 failed on 2024-06-05
      condition c4 met on 2024-06-01
      condition c5 met on 2024-06-05
    `);
    const at = (day: string, known: Day = day as Day) =>
      board(day, { knownAt: known }).requests.map(({ status, answeredBy }) => [status, answeredBy]);
    expect(at("2024-03-31")).toEqual([["declined", "c2"]]);
    expect(at("2024-04-01")).toEqual([["met", "c2"]]);
    expect(at("2024-05-31")[1]).toEqual(["open", null]);
    expect(at("2024-06-01")[1]).toEqual(["met", null]);
    expect(at("2024-06-05")[1]).toEqual(["declined", null]);
    expect(at("2024-06-05", "2024-05-02" as Day)[1]).toEqual(["declined", null]);
    expect(at("2024-06-04", "2024-05-02" as Day)[1]).toEqual(["open", null]);
  });

  test("is one while open, and a new one after the answer", () => {
    const { rule } = story(`
      2024-03-18 AP: KEN asks TCD for personnel
      2024-09-18 AP: KEN asks TCD for personnel
      2024-10-18 AP: TCD pledged personnel
      2024-10-20 AP: KEN asks TCD for personnel on 2024-10-18
      2024-10-20 AP: KEN asks TCD for personnel
      2024-10-20 AP: KEN asks BEN for personnel
    `);
    expect(["c2", "c4", "c5", "c6"].map(rule)).toEqual([
      "same-thread c1 stands",
      "same-thread c1 stands",
      "new-thread c5 stands",
      "new-thread c6 stands",
    ]);
  });
});

describe("an agreement", () => {
  test("advances, and only advances, except to its end", () => {
    const { board, rule } = story(`
      2024-02-14 AP: agreement HTI,KEN treaty drafting
      2024-03-01 AFP: agreement KEN,HTI treaty signed on 2024-03-01
      2024-03-02 AP: agreement KEN,HTI treaty drafting
      2024-03-11 Diaspora: agreement KEN,HTI treaty in-force
      2025-01-01 AP: agreement KEN,HTI treaty ended
      2025-02-01 AP: agreement KEN,HTI treaty drafting
    `);
    const at = (day: string) => board(day).agreements.map(({ status, on }) => `${status} ${on}`);
    expect(at("2024-02-29")).toEqual(["drafting 2024-02-14"]);
    expect(at("2024-03-05")).toEqual(["signed 2024-03-01"]);
    expect(at("2024-03-11")).toEqual(["in-force 2024-03-11"]);
    expect(at("2025-01-01")).toEqual(["ended 2025-01-01"]);
    expect(rule("c6")).toBe("new-thread c6 stands");
  });

  test("told again to have ended is the same", () => {
    const { rule } = story(`
      2024-03-01 AP: agreement KEN,HTI mou signed
      2024-03-10 AP: agreement KEN,HTI mou ended
      2024-03-11 AFP: agreement KEN,HTI mou ended
    `);
    expect(rule("c3")).toBe("same-thread c1 stands");
  });

  test("of another instrument or with other parties is another", () => {
    const { rule } = story(`
      2024-02-14 AP: agreement HTI,KEN treaty drafting
      2024-02-14 AP: agreement HTI,KEN mou drafting
      2024-02-14 AP: agreement HTI,SLV treaty drafting
      2024-02-14 AP: agreement HTI,KEN,USA treaty drafting
    `);
    expect(["c2", "c3", "c4"].map(rule)).toEqual([
      "new-thread c2 stands",
      "new-thread c3 stands",
      "new-thread c4 stands",
    ]);
  });
});

describe("a meeting", () => {
  const again = (line: string) =>
    last(`
      2024-02-22 AP: meeting of USA,BRA,KEN held on 2024-02-21
      ${line}
    `);
  test.each([
    [
      "two days on, two parties shared",
      "2024-02-24 AP: meeting of USA,BRA held on 2024-02-23",
      "same-thread c1 stands",
    ],
    [
      "three days on",
      "2024-02-24 AP: meeting of USA,BRA held on 2024-02-24",
      "new-thread c2 stands",
    ],
    [
      "two days before",
      "2024-02-24 AP: meeting of USA,BRA held on 2024-02-19",
      "same-thread c1 stands",
    ],
    [
      "three days before",
      "2024-02-24 AP: meeting of USA,BRA held on 2024-02-18",
      "new-thread c2 stands",
    ],
    [
      "one party shared of two",
      "2024-02-24 AP: meeting of USA,CAN held on 2024-02-21",
      "new-thread c2 stands",
    ],
    [
      "its only party shared",
      "2024-02-24 AP: meeting of USA held on 2024-02-21",
      "same-thread c1 stands",
    ],
    [
      "of another form",
      "2024-02-24 AP: call of USA,BRA held on 2024-02-21",
      "new-thread c2 stands",
    ],
    ["in its month", "2024-03-24 AP: meeting of USA,BRA held on 2024-02", "same-thread c1 stands"],
    [
      "undated, told two days on",
      "2024-02-23 AP: meeting of USA,BRA held",
      "same-thread c1 stands",
    ],
  ])("%s", (_, line, rule) => {
    expect(again(line)).toBe(rule);
  });

  test("is planned before its day and held after it; all who came are named", () => {
    const { board } = story(`
      2024-02-14 AP: conference of USA,BRA planned on 2024-02-22
      2024-02-23 AP: conference of USA,BRA,CAN held on 2024-02-22
    `);
    expect(draw(board("2024-02-20"))).toBe("conference of USA,BRA: planned 2024-02-22");
    expect(draw(board("2024-02-23"))).toBe("conference of USA,BRA,CAN: held 2024-02-22");
  });
});

describe("a mandate", () => {
  test("is proposed, then adopted, and runs out", () => {
    const { board } = story(`
      2023-08-03 Tribune: mandate UNSC authorised proposed
      2023-10-02 UN: mandate UNSC authorised 2699 until 2024-10-02 on 2023-10-02
      2023-10-08 Star: mandate UNSC authorised on 2023-10
    `);
    const at = (day: string) => draw(board(day));
    expect(at("2023-09-01")).toBe("mandate UNSC authorised unnamed: proposed");
    expect(at("2023-10-02")).toBe("mandate UNSC authorised 2699: adopted, in force, 366 days left");
    expect(at("2024-10-02")).toBe("mandate UNSC authorised 2699: adopted, in force, 0 days left");
    expect(at("2024-10-03")).toBe("mandate UNSC authorised 2699: adopted");
  });

  const later = (line: string) =>
    last(`
      2024-09-30 UN: mandate UNSC extended 2751 until 2025-10-02 on 2024-09-30
      ${line}
    `);
  test.each([
    ["by its number", "2025-05-01 AP: mandate UNSC extended 2751", "same-thread c1 stands"],
    ["by another number", "2024-10-01 AP: mandate UNSC extended 2800", "new-thread c2 stands"],
    ["without number or day", "2025-05-01 AP: mandate UNSC extended", "same-thread c1 stands"],
    [
      "of a day ten days off",
      "2025-05-01 AP: mandate UNSC extended on 2024-10-10",
      "same-thread c1 stands",
    ],
    [
      "of a day eleven days off",
      "2025-05-01 AP: mandate UNSC extended on 2024-10-11",
      "new-thread c2 stands",
    ],
    ["of another action", "2024-10-01 AP: mandate UNSC changed", "new-thread c2 stands"],
    ["of another body", "2024-10-01 AP: mandate AU extended", "new-thread c2 stands"],
    [
      "still proposed, ten days on",
      "2024-10-10 AP: mandate UNSC extended proposed",
      "same-thread c1 stands",
    ],
    [
      "proposed anew, eleven days on",
      "2024-10-11 AP: mandate UNSC extended proposed",
      "new-thread c2 stands",
    ],
  ])("told %s", (_, line, rule) => {
    expect(later(line)).toBe(rule);
  });

  test("decided long before is another, though nothing names them", () => {
    const { rule } = story(`
      2024-03-02 AP: mandate UNSC authorised on 2024-03-01
      2024-03-05 AP: mandate UNSC authorised on 2024-01-10
    `);
    expect(rule("c2")).toBe("new-thread c2 stands");
  });

  test("is one while it lies within ten days of any of the days told for it", () => {
    const { rule } = story(`
      2024-03-20 AP: mandate UNSC authorised on 2024-03-01
      2024-03-20 BBC: mandate UNSC authorised on 2024-03-09
      2024-03-20 CNN: mandate UNSC authorised on 2024-03-17
    `);
    expect(rule("c3")).toBe("same-thread c1 stands");
  });

  test("is judged by what was known of it when the document came out", () => {
    const { rule } = story(`
      2024-03-01 AP: mandate UNSC authorised proposed
      2024-03-10 AP: mandate UNSC authorised 2699
      2024-03-05 AFP: mandate UNSC authorised 2700 proposed
    `);
    expect(rule("c3")).toBe("same-thread c1 stands");
  });

  test("ends when the body ends or changes it", () => {
    const { board } = story(`
      2023-10-02 UN: mandate UNSC authorised 2699 on 2023-10-02
      2025-09-30 UN: mandate UNSC ended 2793 on 2025-09-30
    `);
    expect(board("2025-09-29").mandates.map(({ inForce }) => inForce)).toEqual([true]);
    expect(board("2025-09-30").mandates.map(({ inForce }) => inForce)).toEqual([false, false]);
  });

  test("rejected is not in force", () => {
    const { board } = story(`
      2024-11-20 UN: mandate UNSC changed proposed
      2024-11-21 UN: mandate UNSC changed rejected
    `);
    expect(draw(board("2024-11-21"))).toBe("mandate UNSC changed unnamed: rejected");
  });
});

describe("a need", () => {
  test("without a figure is one of its own, by resource", () => {
    const { rule } = story(`
      2024-03-01 AP: need personnel
      2024-03-02 AP: need 2500 persons
      2024-03-03 AP: need funding
      2024-03-04 AP: need personnel
    `);
    expect(["c2", "c3", "c4"].map(rule)).toEqual([
      "new-thread c2 stands",
      "new-thread c3 stands",
      "same-thread c1 stands",
    ]);
  });

  test("is one while its figure fits", () => {
    const { rule, board } = story(`
      2024-02-23 AFP: need over 2500 persons
      2024-03-23 AP: need 2500 persons
      2024-03-24 AP: need 5001 persons
      2024-03-25 AP: need 600m USD
      2024-03-26 AP: need 600m USD per year
      2024-03-26 AP: need 600m EUR
    `);
    expect(["c2", "c3", "c4", "c5", "c6"].map(rule)).toEqual([
      "same-thread c1 stands",
      "new-thread c3 stands",
      "new-thread c4 stands",
      "new-thread c5 stands",
      "new-thread c6 stands",
    ]);
    expect(board("2024-03-26").reportedRequirements).toEqual(["c1", "c3", "c4", "c5", "c6"]);
  });
});

test("an obstacle that names nobody is the same where it is told again", () => {
  expect(
    last(`
      2024-03-01 AP: political obstacle open
      2024-03-02 AP: political obstacle contested
    `),
  ).toBe("same-thread c1 stands");
});
