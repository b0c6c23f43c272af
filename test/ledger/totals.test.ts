import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { foldBoard, indexLedger, type Total } from "#ledger";
import { stamped } from "../support/sample.ts";
import { MISSION, story } from "../support/story.ts";

function totalOf(text: string, unit: string, on = "2024-12-31"): Total | undefined {
  return story(text)
    .board(on)
    .totals.find((total) => total.unit === unit);
}

describe("a total", () => {
  const told = `
    2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      and: JAM pledged 20 persons on 2024-03-01
      and: KEN pledged 50 persons as training on 2024-03-01
      and: USA pledged 300 USD on 2024-03-01
      and: USA pledged 20 USD per year on 2024-03-01
      and: BRA pledged training on 2024-03-01
      and: CAN delivered personnel on 2024-03-01
      and: FRA pledged 5 USD on 2024-03-01
      and: FRA delivered funding on 2024-03-01
  `;

  test("adds each resource, unit and rate up by itself, and lists them in that order", () => {
    const { totals } = story(told).board("2024-03-01");
    expect(
      totals.map(({ resource, unit, per, pledged }) => [resource, unit, per, pledged]),
    ).toEqual([
      ["funding", "USD", null, { value: 305, acts: ["c8", "c4"] }],
      ["funding", "USD", "year", { value: 20, acts: ["c5"] }],
      ["personnel", "persons", null, { value: 1020, acts: ["c2", "c1"] }],
      ["training", "persons", null, { value: 50, acts: ["c3"] }],
    ]);
  });

  test("names who reached a rung without a figure at it, in its own resource", () => {
    const { totals } = story(told).board("2024-03-01");
    expect(totals.map(({ unknownSize }) => unknownSize)).toEqual([
      { pledged: [], committed: ["FRA"], delivered: ["FRA"] },
      { pledged: [], committed: ["FRA"], delivered: ["FRA"] },
      { pledged: ["CAN"], committed: ["CAN"], delivered: ["CAN"] },
      { pledged: ["BRA"], committed: [], delivered: [] },
    ]);
  });

  test("has a gap to what is required in its own resource, unit and rate alone", () => {
    const { totals } = story(told).board("2024-03-01");
    expect(totals.map(({ gaps }) => gaps.map(({ pledged }) => pledged))).toEqual([
      [],
      [],
      [1480],
      [],
    ]);
  });

  test("is zero where only the requirement names it", () => {
    const { totals } = story("2024-03-01 AP: USA pledged 300 USD").board("2024-03-01");
    expect(totals.map(({ resource, pledged }) => [resource, pledged])).toEqual([
      ["funding", { value: 300, acts: ["c1"] }],
      ["personnel", { value: 0, acts: [] }],
    ]);
    expect(totals[1]?.gaps[0]).toMatchObject({ pledged: 2500, pledgedWithJoint: 2500 });
  });

  test("has beside its gap that from the latest published total of its rung, whole line and unit", () => {
    const { totals } = story(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-02 UN: all pledged 1100 persons on 2024-03-02
      2024-03-03 UN: all pledged 1200 persons on 2024-03-03
        and: all pledged 70 persons through fund on 2024-03-03
        and: all pledged 80 persons per year on 2024-03-03
        and: all pledged 90 USD on 2024-03-03
        and: all pledged 95 persons as training on 2024-03-03
        and: all delivered 400 persons on 2024-03-03
    `).board("2024-03-31");
    const personnel = totals.find(({ resource }) => resource === "personnel");
    expect(personnel?.gaps[0]?.published).toEqual({
      pledged: 1300,
      committed: null,
      delivered: 2100,
    });
  });

  test("takes an unnamed group for anybody, once another joint figure counts or for all later ones", () => {
    const joint = (text: string) => totalOf(text, "persons")?.joint.pledged.value;
    expect(
      joint(`
        2024-03-01 AP: KEN+JAM pledged 500 persons on 2024-03-01
        2024-03-02 AP: ?states pledged 400 persons on 2024-03-02
      `),
    ).toBe(500);
    expect(
      joint(`
        2024-03-01 AP: KEN+JAM pledged 300 persons on 2024-03-01
        2024-03-02 AP: ?states pledged 400 persons on 2024-03-02
      `),
    ).toBe(400);
  });

  test("counts a joint figure that its members cover for nothing, and lets a smaller one count", () => {
    const total = totalOf(
      `
      2024-03-01 AP: KEN+JAM pledged 500 persons on 2024-03-01
        and: KEN pledged 500 persons on 2024-03-01
        and: JAM+BHS pledged 200 persons on 2024-03-01
      `,
      "persons",
    );
    expect(total?.joint.pledged).toEqual({ value: 200, acts: ["c3"] });
  });
});

describe("currencies added up", () => {
  test("once into each that a rate leads to, resource by resource and rate by rate", () => {
    const { converted } = story(`
      2024-03-01 AP: USA pledged 100 USD on 2024-03-01
        and: FRA pledged 10 EUR on 2024-03-01
        and: CAN pledged 5 CAD on 2024-03-01
        and: FRA delivered 3 EUR per year on 2024-03-01
        and: KEN pledged 1000 persons on 2024-03-01
      rate EUR USD 1.1 on 2024-01-01
      rate EUR USD 2 on 2023-01-01
      rate USD CAD 1.5 on 2024-01-01
    `).board("2024-03-31");
    const rate = { from: "EUR", value: 1.1, on: "2024-01-01", source: "a bank" };
    const none = { pledged: 0, committed: 0, delivered: 0 };
    expect(converted).toEqual([
      {
        resource: "funding",
        per: null,
        unit: "CAD",
        ...none,
        pledged: 155,
        rates: [{ from: "USD", value: 1.5, on: "2024-01-01", source: "a bank" }],
        without: ["EUR"],
      },
      {
        resource: "funding",
        per: null,
        unit: "USD",
        ...none,
        pledged: 111,
        rates: [rate],
        without: ["CAD"],
      },
      {
        resource: "funding",
        per: "year",
        unit: "USD",
        pledged: 3.3000000000000003,
        committed: 3.3000000000000003,
        delivered: 3.3000000000000003,
        rates: [rate],
        without: [],
      },
    ]);
  });

  test("and not where the items are no money", () => {
    const { converted } = story(`
      2024-03-01 AP: USA pledged 10 EUR on 2024-03-01
        and: USA pledged 3 APCs on 2024-03-01
      rate EUR USD 1.1 on 2024-01-01
    `).board("2024-03-31");
    expect(converted).toMatchObject([{ unit: "USD", without: [] }]);
  });
});

describe("published totals", () => {
  const shown = (text: string) =>
    story(text)
      .board("2024-12-31")
      .checkpoints.map(({ unit, per, rung, through, value, ours, difference, latest }) =>
        [value, unit, per, rung, through, `ours ${ours}`, difference, latest ? "latest" : "old"]
          .filter((part) => part !== null)
          .join(" "),
      );

  test("are compared in their own unit, rate, rung and channel, and the latest of each shows", () => {
    expect(
      shown(`
        2024-03-01 AP: USA pledged 300 USD on 2024-03-01
          and: USA pledged 20 USD per year on 2024-03-01
          and: USA pledged 7 EUR on 2024-03-01
          and: USA delivered 6 USD through fund on 2024-03-01
          and: KEN+JAM pledged 1000 USD on 2024-03-01
          and: KEN pledged 11 USD as training on 2024-03-01
        2024-03-02 UN: all pledged 310 USD on 2024-03-02
          and: all pledged 22 USD per year on 2024-03-02
          and: all pledged 8 EUR on 2024-03-02
          and: all delivered 9 USD through fund on 2024-03-02
          and: all delivered 9 USD on 2024-03-02
        2024-03-05 UN: all pledged another 5 USD on 2024-03-05
      `),
    ).toEqual([
      "9 USD delivered fund ours 6 3 latest",
      "9 USD delivered ours 6 3 latest",
      "310 USD pledged ours 300 10 old",
      "22 USD year pledged ours 20 2 latest",
      "8 EUR pledged ours 7 1 latest",
      "315 USD pledged ours 300 15 latest",
    ]);
  });

  test.each([
    ["a hundredth more, to the last", "100", "99", "rounding"],
    ["beyond a hundredth", "1000", "989", "unattributed"],
  ])("%s of it is rounding", (_, published, ours, verdict) => {
    const { board } = story(`
      2024-03-01 AP: KEN delivered ${ours} persons on 2024-03-01
      2024-03-02 UN: all delivered ${published} persons on 2024-03-02
    `);
    expect(board("2024-03-02").checkpoints[0]?.verdict).toBe(verdict);
  });
});

describe("a successor", () => {
  const told = `
    2025-09-01 AP: KEN delivered 735 persons on 2025-09-01
      and: BHS delivered 6 persons on 2025-09-01
      and: USA delivered 40 vehicles on 2025-09-01
      and: JAM delivered 30 persons on 2025-09-01
    2025-09-10 UN: all delivered 700 persons on 2025-09-10
      and: all pledged 2500 persons on 2025-09-10
    2025-09-20 UN: all delivered 780 persons on 2025-09-20
    2025-09-25 AP: JAM suspended personnel on 2025-09-25
      and: USA suspended 15 vehicles on 2025-09-25
    2025-10-05 AP: GTM delivered 75 persons on 2025-10-05 in gsf
      and: KEN delivered another 5 persons on 2025-09-28 in gsf
  `;
  const board = (on: string) => story(told).board(on, { mission: "gsf" });

  test("takes over who is there, beside its own givers in their order", () => {
    expect(
      board("2025-10-05").cells.map(({ giver, resource, lines: [line] }) => [
        giver.key,
        resource,
        line?.delivered.value,
        line?.carriedOver,
      ]),
    ).toEqual([
      ["BHS", "personnel", 6, 6],
      ["GTM", "personnel", 75, 0],
      ["JAM", "personnel", 30, 30],
      ["KEN", "personnel", 735, 735],
      ["USA", "equipment", 25, 25],
    ]);
  });

  test("knows the acts that it took over, and the last published total of those who are there", () => {
    const now = board("2025-10-05");
    expect(Object.keys(now.acts).sort()).toEqual(["c1", "c10", "c11", "c2", "c3", "c4", "c7"]);
    expect(now.cells.find(({ giver }) => giver.key === "KEN")?.acts).toEqual(["c11", "c1"]);
    expect(now.checkpoints.map(({ act, value, latest }) => [act, value, latest])).toEqual([
      ["c7", 780, true],
    ]);
  });

  test("takes over nobody who only promised, or whose delivery is frozen", () => {
    const { cells, acts } = story(`
      2025-09-01 AP: KEN pledged 1000 persons on 2025-09-01
        and: JAM delivered 30 persons on 2025-09-01
      2025-09-25 AP: JAM suspended 30 persons on 2025-09-25
    `).board("2025-10-05", { mission: "gsf" });
    expect([cells, acts]).toEqual([[], {}]);
  });

  test("has reached what it took over from the handover day on", () => {
    expect(board("2025-10-05").cells[0]?.history).toEqual([
      { on: "2025-09-30", reached: "delivered", caveat: null },
    ]);
  });
});

test("published totals of another unit, rate or channel stand against no requirement of persons", () => {
  const { board } = story(`
    2024-03-01 AP: all pledged 90 trucks as personnel
    2024-03-02 AP: all pledged 70 persons per month
    2024-03-03 AP: all pledged 2000 persons through fund
    2024-03-04 AP: all pledged 3000 persons
    2024-03-05 AP: all committed 2600 persons
  `);
  const [total, ...more] = board("2024-04-01").totals;
  expect(more).toEqual([]);
  expect(total?.gaps.map(({ published }) => published)).toEqual([
    { pledged: -500, committed: -100, delivered: null },
  ]);
});

test("a published total is held against its own resource and channel", () => {
  const { board } = story(`
    2024-03-01 AP: KEN delivered 100 persons
    2024-03-01 AP: JAM delivered 20 persons as training
    2024-03-01 AP: USA pledged 30 USD through fund
    2024-03-01 AP: USA pledged 50 USD through bank
    2024-03-05 AP: all delivered 100 persons
    2024-03-05 AP: all pledged 30 USD through fund
    2024-03-05 AP: all delivered 20 persons as training
  `);
  const { checkpoints } = board("2024-04-01");
  expect(checkpoints.map(({ act, ours, verdict }) => [act, ours, verdict])).toEqual([
    ["c5", 100, "equal"],
    ["c6", 30, "equal"],
    ["c7", 20, "equal"],
  ]);
});

test("a total told of all contributors and one by name is a published total, and no giver's", () => {
  const { board } = story("2024-03-01 AP: KEN+all delivered 780 persons");
  const { cells, checkpoints, silences } = board("2024-04-01");
  expect([cells, silences]).toEqual([[], []]);
  expect(checkpoints).toMatchObject([{ act: "c1", value: 780 }]);
});

test("a rate of a currency to itself converts nothing", () => {
  const { board } = story(`
    2024-03-01 AP: USA pledged 30 USD
    rate USD USD 2 on 2024-01-01
  `);
  expect(board("2024-04-01").converted).toEqual([]);
});

test("a sum in one currency leaves out others by name, and things without a word", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged 3 trucks as funding
    2024-03-01 AP: FRA pledged 20 CHF
    2024-03-01 AP: DEU pledged 10 EUR
    2024-03-01 AP: USA pledged 30 USD
    rate EUR USD 1.5 on 2024-01-01
  `);
  expect(board("2024-04-01").converted).toMatchObject([{ pledged: 45, without: ["CHF"] }]);
});

test("of joint figures that share a member the largest counts", () => {
  const { board } = story(`
    2024-03-01 AP: BHS+JAM pledged 10 persons
    2024-03-01 AP: JAM+KEN pledged 100 persons
  `);
  expect(board("2024-04-01").totals[0]?.joint.pledged.value).toBe(100);
});

test("a requirement is held against the total of its own unit and rate alone", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged 3 trucks as personnel
    2024-03-02 AP: JAM pledged 70 persons per month
    2024-03-03 AP: BHS pledged 100 persons
  `);
  const gaps = board("2024-04-01").totals.map(({ unit, per, gaps: all }) => [
    unit,
    per,
    all.length,
  ]);
  expect(gaps).toEqual([
    ["persons", null, 1],
    ["persons", "month", 0],
    ["trucks", null, 0],
  ]);
});

test("a gap names the published total of its own resource", () => {
  const { entries } = story(`
    2024-03-01 AP: all pledged 3000 persons
    2024-03-01 AP: all pledged 60 persons as training
  `);
  const [need] = MISSION.requirements;
  if (need === undefined) throw new Error("the mission has a requirement");
  const requirements = [need, { ...need, resource: "training" as const, value: 100 }];
  const mission = { ...MISSION, requirements };
  const file = stamped([{ kind: "mission", id: "m2", mission }], entries.length + 1);
  const day = "2024-04-01" as Day;
  const { totals } = foldBoard(indexLedger([...entries, ...file]), {
    mission: "mss",
    trueOn: day,
    knownAt: day,
    head: entries.length + 1,
  });
  expect(totals.map(({ gaps }) => gaps[0]?.published.pledged)).toEqual([-500, 40]);
});
