import { describe, expect, test } from "vitest";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

/** The first line of a board, drawn. */
function drawn(text: string, on = "2024-12-31"): string {
  return draw(story(text).board(on)).split("\n")[0] ?? "";
}

describe("the order of acts within a day", () => {
  test("a total contains the steps of its own day, and steps of later days come on top", () => {
    const told = (day: string) => `
      2024-03-01 AP: KEN delivered 100 persons on 2024-03-01
      2024-03-05 AP: KEN delivered another 50 persons on ${day}
      2024-03-05 AFP: KEN delivered 200 persons on 2024-03-04
    `;
    expect(drawn(told("2024-03-04"))).toContain("delivered 200");
    expect(drawn(told("2024-03-05"))).toContain("delivered 250");
  });

  test("holds come after the promises of their own day", () => {
    const told = `
      2024-03-05 AP: USA suspended 40m USD on 2024-03-05
        and: USA pledged 100m USD on 2024-03-05
    `;
    expect(drawn(told)).toContain("pledged 100000000, onHold 40000000");
  });

  test("of two totals of one day and rung that stay apart the one with the later id stands", () => {
    const { board } = story(`
      2024-03-05 AP: KEN pledged 100 persons on 2024-03-05
      2024-03-05 AP: BRA pledged 200 persons on 2024-03-05
      merge party BRA into KEN
    `);
    expect(board("2024-03-05").cells[0]?.lines[0]?.pledged).toEqual({ value: 200, acts: ["c2"] });
  });
});

describe("the rungs of a line", () => {
  test("each shows at least what stands above it, and an equal amount of its own first", () => {
    const { board } = story(`
      2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
      2024-03-05 AP: KEN delivered 100 persons on 2024-03-05
      2024-03-09 AP: KEN delivered 130 persons on 2024-03-09
    `);
    const pledged = (day: string) => board(day).cells[0]?.lines[0]?.pledged;
    expect(pledged("2024-03-05")).toEqual({ value: 100, acts: ["c1"] });
    expect(pledged("2024-03-09")).toEqual({ value: 130, acts: ["c3"] });
  });

  test("a step adds to what its rung shows, not to what it holds", () => {
    const told = `
      2024-03-01 AP: KEN delivered 100 persons on 2024-03-01
      2024-03-05 AP: KEN pledged another 50 USD on 2024-03-05
      2024-04-20 AP: KEN committed another 30 persons on 2024-04-20
    `;
    expect(
      story(told)
        .board("2024-05-01")
        .cells.map(({ lines }) => lines[0]?.committed.value),
    ).toEqual([0, 130]);
  });

  test("where channels are named, the larger of the plain one and their sum shows", () => {
    const told = (plain: string) => `
      2024-03-01 AP: USA pledged ${plain} USD
        and: USA pledged 60 USD through fund
        and: USA pledged 40 USD through bank
    `;
    const pledged = (plain: string) =>
      story(told(plain)).board("2024-03-01").cells[0]?.lines[0]?.pledged;
    expect(pledged("99")).toEqual({ value: 100, acts: ["c2", "c3"] });
    expect(pledged("100")).toEqual({ value: 100, acts: ["c1"] });
    expect(pledged("101")).toEqual({ value: 101, acts: ["c1"] });
  });

  test("the range of a figure is that of its acts", () => {
    const told = `
      2024-03-01 AP: KEN pledged 1000..1500 persons on 2024-03-01
      2024-03-20 AP: KEN pledged another 100 persons on 2024-03-20
      2024-03-21 AFP: KEN pledged another 80 persons on 2024-03-20 says KEN
    `;
    expect(drawn(told)).toContain("pledged 1080, due 1080, pledged told 1080..1600");
  });
});

describe("what is on hold", () => {
  const held = (more: string) =>
    drawn(`
      2024-03-01 AP: USA pledged 100 USD on 2024-03-01
      2024-03-10 AP: USA suspended 40 USD on 2024-03-10
      ${more}
    `);
  test.each([
    ["nothing more", "", "onHold 40, due 60"],
    ["the promise told again, undated", "2024-03-20 AP: USA pledged 100 USD", "onHold 40, due 60"],
    ["a payment of less", "2024-03-20 AP: USA delivered 30 USD on 2024-03-20", "onHold 10, due 60"],
    [
      "a payment of as much",
      "2024-03-20 AP: USA delivered 40 USD on 2024-03-20",
      "delivered 40, due 60",
    ],
    [
      "a new promise, dated",
      "2024-03-20 AP: USA pledged another 30 USD on 2024-03-20",
      "onHold 10, due 120",
    ],
    [
      "a formal act without a figure",
      "2024-03-20 AP: USA committed funding on 2024-03-20",
      "pledged 100, due 100",
    ],
    ["a bare promise", "2024-03-20 AP: USA pledged funding", "onHold 40, due 60"],
    [
      "a cut of the promise below it",
      "2024-03-20 AP: USA pledged 30 USD on 2024-03-20",
      "pledged 30, onHold 10, due 20",
    ],
  ])("after %s", (_, more, amounts) => {
    expect(held(more)).toContain(amounts);
  });

  test("is all that is outstanding where no figure is told, and no more than that", () => {
    const told = (figure: string) => `
      2024-03-01 AP: USA pledged 100 USD on 2024-03-01
      2024-03-05 AP: USA delivered 30 USD on 2024-03-05
      2024-03-10 AP: USA suspended ${figure} on 2024-03-10
    `;
    expect(drawn(told("funding"))).toContain("delivered 30, onHold 70");
    expect(drawn(told("70 USD"))).toContain("delivered 30, onHold 70");
    // Beyond the promises it freezes what was delivered.
    expect(drawn(told("75 USD"))).toContain("delivered 25, onHold 75");
  });

  test("stands as a caveat until all of it is released", () => {
    expect(held("2024-03-20 AP: USA delivered 39 USD on 2024-03-20")).toContain("suspended");
    expect(held("2024-03-20 AP: USA delivered 40 USD on 2024-03-20")).not.toContain("suspended");
  });
});

describe("a withdrawal", () => {
  const taken = (withdrawal: string, on = "2024-12-31") =>
    drawn(
      `
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-02 AP: KEN committed 500 persons on 2024-03-02
      2024-03-05 AP: KEN delivered 200 persons on 2024-03-05
      2024-03-20 AP: KEN withdrawn ${withdrawal}
    `,
      on,
    );
  test.each([
    [
      "of more than is there cuts the promises",
      "300 persons on 2024-03-18",
      "pledged 700, committed 200, delivered 200, due 500",
    ],
    [
      "never below what is there",
      "900 persons on 2024-03-18",
      "pledged 200, committed 200, delivered 200",
    ],
    [
      "of what is there leaves on its day",
      "200 persons on 2024-03-18",
      "pledged 800, committed 300, due 800",
    ],
    [
      "of a part of it",
      "150 persons on 2024-03-18",
      "pledged 850, committed 350, delivered 50, due 800",
    ],
    ["without a day only announces it", "200 persons", "delivered 200, due 800, leaving 200"],
    [
      "of everything, undated",
      "personnel",
      "pledged 200, committed 200, delivered 200, leaving 200",
    ],
  ])("%s", (_, withdrawal, amounts) => {
    expect(taken(withdrawal)).toContain(amounts);
  });

  test("of everything on a day leaves nothing", () => {
    expect(taken("personnel on 2024-03-18")).toBe("KEN personnel: nothing, withdrawing | persons ");
  });

  test("on a day to come is an announcement until that day, included", () => {
    expect(taken("200 persons on 2024-06-30", "2024-06-29")).toContain("leaving 200");
    expect(taken("200 persons on 2024-06-30", "2024-06-30")).not.toContain("leaving");
  });
});

describe("a posture", () => {
  const caveat = (...lines: readonly string[]) =>
    story(lines.join("\n")).board("2024-12-31").cells[0]?.caveat ?? null;
  test.each([
    [
      "of one day the gravest stands",
      ["2024-03-01 AP: BRA refused personnel", "2024-03-01 AFP: BRA considering personnel"],
      "refused",
    ],
    [
      "of two days the later",
      ["2024-03-01 AP: BRA refused personnel", "2024-03-02 AFP: BRA considering personnel"],
      "considering",
    ],
    [
      "a promise of a later day ends it",
      ["2024-03-01 AP: BRA refused personnel", "2024-03-02 AFP: BRA pledged 10 persons"],
      null,
    ],
    [
      "a promise of its own day does not",
      ["2024-03-01 AP: BRA refused personnel", "2024-03-01 AFP: BRA pledged 10 persons"],
      "refused",
    ],
    [
      "a withdrawal stands against a delivery",
      ["2024-03-01 AP: BRA withdrawn personnel", "2024-03-02 AFP: BRA delivered 10 persons"],
      "withdrawing",
    ],
    [
      "and not against a new promise",
      ["2024-03-01 AP: BRA withdrawn personnel", "2024-03-02 AFP: BRA pledged 10 persons"],
      null,
    ],
  ])("%s", (_, lines, stands) => {
    expect(caveat(...lines)).toBe(stands);
  });

  test("a refusal cuts what is promised to what is there", () => {
    const told = `
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-05 AP: KEN delivered 200 persons on 2024-03-05
      2024-03-20 AP: KEN refused personnel
    `;
    expect(drawn(told)).toBe(
      "KEN personnel: delivered, refused | persons pledged 200, committed 200, delivered 200",
    );
  });

  test("its history has a step for each day on which it changed", () => {
    const { board } = story(`
      2024-03-01 AP: BRA considering personnel
      2024-03-02 AP: BRA pledged 10 persons
      2024-03-03 AP: BRA pledged 20 persons on 2024-03-03
      2024-03-04 AP: BRA refused personnel
    `);
    expect(board("2024-12-31").cells[0]?.history).toEqual([
      { on: "2024-03-01", reached: null, caveat: "considering" },
      { on: "2024-03-02", reached: "pledged", caveat: null },
      { on: "2024-03-04", reached: null, caveat: "refused" },
    ]);
  });

  test("is of unknown size until a figure is told at its rung", () => {
    const bare = "2024-03-01 AP: KEN pledged personnel";
    expect(drawn(bare)).toBe("KEN personnel: pledged | unknown size pledged");
    const sized = `${bare}\n2024-03-02 AP: KEN pledged 10 persons`;
    expect(drawn(sized)).toBe("KEN personnel: pledged | persons pledged 10, due 10");
    const above = `${sized}\n2024-03-03 AP: KEN delivered personnel on 2024-03-03`;
    const { board } = story(above);
    expect(drawn(above)).toContain("unknown size delivered");
    expect(board("2024-03-03").totals[0]?.unknownSize).toEqual({
      pledged: [],
      committed: ["KEN"],
      delivered: ["KEN"],
    });
  });
});
