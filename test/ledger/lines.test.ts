import { describe, expect, test } from "vitest";
import type { Line } from "#ledger";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

/** The lines of the only cell of a story on a day, for reading one property at a time. */
function linesOf(text: string, on = "2024-12-31"): readonly Line[] {
  return story(text).board(on).cells[0]?.lines ?? [];
}

function drawn(text: string, on = "2024-12-31"): string {
  return draw(story(text).board(on));
}

describe("a line", () => {
  test("has one unit and one rate: yearly, monthly and plain sums stand apart", () => {
    const lines = linesOf(`
      2024-03-01 AP: USA pledged 300 USD on 2024-03-01
        and: USA pledged 20 USD per year on 2024-03-01
        and: USA pledged 2 USD per month on 2024-03-01
        and: USA pledged 5 EUR on 2024-03-01
    `);
    expect(lines.map(({ unit, per, pledged }) => [unit, per, pledged.value])).toEqual([
      ["USD", null, 300],
      ["USD", "year", 20],
      ["USD", "month", 2],
      ["EUR", null, 5],
    ]);
  });

  test("of items has their name", () => {
    const lines = linesOf(`
      2024-03-01 AP: USA pledged 3 helicopters on 2024-03-01
        and: USA pledged 40 vehicles on 2024-03-01
    `);
    expect(lines.map(({ unit, pledged }) => [unit, pledged.value])).toEqual([
      ["helicopters", 3],
      ["vehicles", 40],
    ]);
  });

  test("a figure for each stands for every party of a group by itself", () => {
    expect(drawn("2024-03-01 AP: JAM+KEN pledged 100 persons per each on 2024-03-01")).toBe(
      "JAM personnel: pledged | persons pledged 100, due 100\n" +
        "KEN personnel: pledged | persons pledged 100, due 100",
    );
  });

  test("a group is one giver in whatever order it is named, and however often", () => {
    const { board } = story(`
      2024-03-01 AP: KEN+JAM pledged 100 persons on 2024-03-01
      2024-03-02 AFP: JAM+KEN+JAM pledged 100 persons on 2024-03-01
    `);
    expect(board("2024-03-02").cells.map(({ giver }) => giver.key)).toEqual(["JAM+KEN"]);
  });

  test("shows each channel by itself, the plain one too, and none where none is named", () => {
    const told = `
      2024-03-01 AP: USA pledged 100 USD on 2024-03-01
      2024-03-05 AP: USA delivered 10 USD on 2024-03-05
    `;
    expect(linesOf(told)[0]?.channels).toEqual([]);
    const named = `${told}
      2024-03-09 AP: USA delivered 4 USD through fund on 2024-03-09`;
    const zero = { value: 0, acts: [] };
    const plain = { value: 10, acts: ["c2"] };
    const fund = { value: 4, acts: ["c3"] };
    expect(linesOf(named)[0]?.channels).toEqual([
      { through: null, pledged: { value: 100, acts: ["c1"] }, committed: plain, delivered: plain },
      { through: "fund", pledged: fund, committed: fund, delivered: fund },
    ]);
    const only = "2024-03-09 AP: USA pledged 4 USD through fund on 2024-03-09";
    expect(linesOf(only)[0]?.channels).toEqual([
      { through: "fund", pledged: { value: 4, acts: ["c1"] }, committed: zero, delivered: zero },
    ]);
  });

  test("owes what it shows as promised beyond what it shows as given, over all its channels", () => {
    const [line] = linesOf(`
      2024-03-01 AP: USA pledged 60 USD through fund on 2024-03-01
        and: USA pledged 40 USD through bank on 2024-03-01
      2024-03-05 AP: USA delivered 25 USD through fund on 2024-03-05
    `);
    expect([line?.outstanding.value, line?.due.value, line?.available.value]).toEqual([
      75, 75, 100,
    ]);
    expect(line?.outstanding.acts).toEqual(["c1", "c2", "c3"]);
  });

  test("names the acts of each amount, and none where it is zero", () => {
    const [line] = linesOf(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-05 AP: KEN delivered 200 persons on 2024-03-05
      2024-03-10 AP: KEN suspended 300 persons on 2024-03-10
      2024-03-12 AP: KEN withdrawn 150 persons
    `);
    expect(line).toMatchObject({
      pledged: { value: 1000, acts: ["c1"] },
      committed: { value: 200, acts: ["c2"] },
      delivered: { value: 200, acts: ["c2"] },
      outstanding: { value: 800, acts: ["c1", "c2"] },
      onHold: { value: 300, acts: ["c3"] },
      blocked: { value: 0, acts: [] },
      due: { value: 500, acts: ["c1", "c2"] },
      available: { value: 700, acts: ["c1", "c2"] },
      leaving: { value: 150, acts: ["c4"] },
      disputed: { pledged: null, committed: null, delivered: null },
    });
  });

  test("is disputed by as much as its acts could move it, those that take away apart", () => {
    const { board } = story(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-02 AFP: KEN pledged 900 persons on 2024-03-01
      2024-03-03 BBC: KEN pledged 1000 persons on 2024-03-01
      2024-03-20 AP: KEN withdrawn 300 persons on 2024-03-20
      2024-03-21 AFP: KEN withdrawn 310 persons on 2024-03-20
    `);
    expect(board("2024-03-31").cells[0]?.lines[0]?.disputed.pledged).toEqual({
      low: 590,
      high: 690,
    });
  });

  test("a hold on what nobody promised makes a line of nothing", () => {
    expect(drawn("2024-03-01 AP: USA suspended 13 USD on 2024-03-01")).toBe(
      "USA funding: nothing, suspended | USD ",
    );
  });
});

describe("what is on hold or leaving never exceeds what there is", () => {
  test.each([
    [
      "an undated lower promise in the giver's own word",
      `2024-03-01 AP: USA pledged 300 USD on 2024-03-01
       2024-03-10 AP: USA suspended funding on 2024-03-10
       2024-03-20 AP: USA pledged 200 USD says USA`,
      "pledged 200, onHold 200",
    ],
    [
      "an undated higher promise in the giver's own word, which releases nothing",
      `2024-03-01 AP: USA pledged 300 USD on 2024-03-01
       2024-03-10 AP: USA suspended funding on 2024-03-10
       2024-03-20 AP: USA pledged 350 USD says USA`,
      "pledged 350, onHold 300, due 50",
    ],
    [
      "a lower delivery, which releases nothing",
      `2024-03-01 AP: KEN pledged 300 persons on 2024-03-01
       2024-03-05 AP: KEN delivered 100 persons on 2024-03-05
       2024-03-10 AP: KEN suspended 40 persons on 2024-03-10
       2024-03-20 AP: KEN delivered 60 persons on 2024-03-20`,
      "pledged 300, committed 60, delivered 60, onHold 40, due 200",
    ],
    [
      "a delivery beyond the promises on hold, which thaws the rest",
      `2024-03-01 AP: USA pledged 20 USD on 2024-03-01
       2024-03-05 AP: USA delivered 15 USD on 2024-03-05
       2024-03-10 AP: USA suspended 10 USD on 2024-03-10
       2024-03-20 AP: USA delivered another 7 USD on 2024-03-20`,
      "pledged 22, committed 22, delivered 19, onHold 3",
    ],
    [
      "a promise cut by a withdrawal",
      `2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
       2024-03-10 AP: KEN suspended 40 persons on 2024-03-10
       2024-03-20 AP: KEN withdrawn 80 persons on 2024-03-20`,
      "pledged 20, onHold 20",
    ],
    [
      "a lower total of what was frozen",
      `2024-03-01 AP: USA delivered 15 USD on 2024-03-01
       2024-03-10 AP: USA suspended 13 USD on 2024-03-10
       2024-03-20 AP: USA delivered 10 USD on 2024-03-20`,
      "pledged 10, committed 10, onHold 10",
    ],
    [
      "a lower total of those who are leaving",
      `2024-03-01 AP: KEN delivered 735 persons on 2024-03-01
       2024-03-10 AP: KEN withdrawn personnel
       2024-03-20 AP: KEN delivered 600 persons on 2024-03-20`,
      "delivered 600, leaving 600",
    ],
    [
      "a departure of some of those who are leaving",
      `2024-03-01 AP: KEN delivered 735 persons on 2024-03-01
       2024-03-10 AP: KEN withdrawn personnel
       2024-03-20 AP: KEN withdrawn 200 persons on 2024-03-20`,
      "delivered 535, leaving 535",
    ],
  ])("after %s", (_, text, amounts) => {
    expect(drawn(text)).toContain(amounts);
  });
});

describe("a withdrawal of a figure", () => {
  const promised = `
    2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
    2024-03-02 AP: KEN committed 500 persons on 2024-03-02
  `;
  const after = (value: number) => {
    const [line] = linesOf(`${promised}
      2024-03-20 AP: KEN withdrawn ${value} persons on 2024-03-20`);
    return [line?.pledged, line?.committed];
  };
  test.each([
    [300, { value: 700, acts: ["c1", "c3"] }, { value: 200, acts: ["c2", "c3"] }],
    [500, { value: 500, acts: ["c1", "c3"] }, { value: 0, acts: [] }],
    [501, { value: 499, acts: ["c1", "c3"] }, { value: 499, acts: ["c2", "c3"] }],
    [1000, { value: 0, acts: [] }, { value: 0, acts: [] }],
  ])(
    "comes off the highest rung that holds it: %i of 1,000 with 500 committed",
    (value, pledged, committed) => {
      expect(after(value)).toEqual([pledged, committed]);
    },
  );

  test("leaves a lower commitment as it is", () => {
    const [line] = linesOf(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-02 AP: KEN committed 300 persons on 2024-03-02
      2024-03-20 AP: KEN withdrawn 600 persons on 2024-03-20
    `);
    expect([line?.pledged.value, line?.committed]).toEqual([400, { value: 300, acts: ["c2"] }]);
  });

  test("comes off its own channel alone", () => {
    const [line] = linesOf(`
      2024-03-01 AP: USA pledged 60 USD through fund on 2024-03-01
        and: USA pledged 40 USD through bank on 2024-03-01
      2024-03-20 AP: USA withdrawn 10 USD through fund on 2024-03-20
    `);
    expect(line?.channels.map(({ through, pledged }) => [through, pledged.value])).toEqual([
      ["fund", 50],
      ["bank", 40],
    ]);
  });

  test("counts from its day, not from when it was told", () => {
    const { board } = story(`
      2024-03-01 AP: KEN delivered 735 persons on 2024-03-01
      2024-06-20 AP: KEN withdrawn 735 persons on 2024-06-10
    `);
    const there = (on: string) =>
      board(on, { knownAt: "2024-06-20" }).cells[0]?.lines[0]?.delivered.value;
    expect([there("2024-06-09"), there("2024-06-10")]).toEqual([735, 0]);
  });

  test("of bare support takes back the rung, a figure of it does not", () => {
    const bare = "2024-03-01 AP: KEN delivered personnel on 2024-03-01";
    expect(drawn(`${bare}\n2024-03-20 AP: KEN withdrawn personnel`)).toBe(
      "KEN personnel: delivered, withdrawing | unknown size delivered",
    );
    expect(drawn(`${bare}\n2024-03-20 AP: KEN withdrawn personnel on 2024-03-20`)).toBe(
      "KEN personnel: nothing, withdrawing",
    );
    expect(drawn(`${bare}\n2024-03-20 AP: KEN withdrawn 50 persons on 2024-03-20`)).toContain(
      "KEN personnel: delivered, withdrawing",
    );
  });
});

test("a promise for a day to come counts from that day", () => {
  const text = "2024-03-01 AP: KEN pledged 100 persons on 2024-05-01";
  expect([drawn(text, "2024-04-30"), drawn(text, "2024-05-01")]).toEqual([
    "",
    "KEN personnel: pledged | persons pledged 100, due 100",
  ]);
});

test("a withdrawal without a figure takes back what was promised through every channel", () => {
  const { board } = story(`
    2024-03-01 AP: USA pledged 10 USD through fund
    2024-03-02 AP: USA pledged 5 USD through bank
    2024-03-20 AP: USA withdrawn funding
  `);
  const channels = board("2024-04-01").cells[0]?.lines[0]?.channels;
  expect(channels?.map(({ through, pledged }) => [through, pledged.value])).toEqual([
    ["fund", 0],
    ["bank", 0],
  ]);
});

test("what is left of a gift that was frozen names the gift and the freeze", () => {
  const { board } = story(`
    2024-03-01 AP: USA delivered 15m USD
    2024-03-20 AP: USA suspended 13m USD
  `);
  const line = board("2024-04-01").cells[0]?.lines[0];
  expect(line?.delivered).toEqual({ value: 2e6, acts: ["c1", "c2"] });
});

test("a figure of each is no rate", () => {
  const { board } = story("2024-03-01 AP: USA pledged 3 helicopters per each");
  expect(board("2024-04-01").cells[0]?.lines.map(({ unit, per }) => [unit, per])).toEqual([
    ["helicopters", null],
  ]);
});
