import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { foldBoard, indexLedger } from "#ledger";
import { story } from "../support/story.ts";

describe("the life of an obstacle", () => {
  const told = `
    2024-03-11 AP: legal obstacle resolved against KEN on 2024-03-10
    2024-03-12 AFP: legal obstacle open against KEN on 2024-03-01
    2024-03-13 BBC: legal obstacle contested against KEN on 2024-03-05
    2024-03-14 BBC: legal obstacle contested against KEN on 2024-03-06
    2024-03-20 AP: legal obstacle resolved against KEN
  `;
  test("follows the days of its steps, not the order of their telling", () => {
    const [obstacle] = story(told).board("2024-03-31").obstacles;
    expect(obstacle).toMatchObject({
      status: "resolved",
      since: "2024-03-01",
      until: "2024-03-10",
      days: 9,
    });
    expect(obstacle?.steps).toEqual([
      { on: "2024-03-01", status: "open", claim: "c2" },
      { on: "2024-03-05", status: "contested", claim: "c3" },
      { on: "2024-03-10", status: "resolved", claim: "c1" },
    ]);
  });

  test("goes on where it opens again, and counts from there", () => {
    const { board } = story(`
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-05 AP: legal obstacle contested against KEN on 2024-03-05
      2024-04-20 AP: legal obstacle open against KEN on 2024-04-15
    `);
    const [obstacle] = board("2024-04-25").obstacles;
    expect(obstacle).toMatchObject({ status: "open", since: "2024-04-15", until: null, days: 10 });
    expect(obstacle?.steps.map(({ on, status }) => [on, status])).toEqual([
      ["2024-03-01", "open"],
      ["2024-03-05", "contested"],
      ["2024-04-15", "open"],
    ]);
  });

  test("is told as it was known on the day asked for", () => {
    const { board } = story(told);
    expect(board("2024-03-31", { knownAt: "2024-03-12" }).obstacles[0]).toMatchObject({
      status: "resolved",
      steps: [{ status: "open" }, { status: "resolved" }],
    });
  });

  test("that is to come has not begun", () => {
    const { board } = story("2024-03-01 AP: legal obstacle open against KEN on 2024-06-01");
    expect(board("2024-05-31").obstacles).toEqual([]);
    expect(board("2024-06-01").obstacles).toHaveLength(1);
  });

  test("contested after its resolution stands again", () => {
    const { board } = story(`
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-10 AP: legal obstacle resolved against KEN on 2024-03-10
      2024-03-20 AP: legal obstacle contested against KEN on 2024-03-15
    `);
    expect(board("2024-03-20").obstacles.at(-1)).toMatchObject({
      status: "contested",
      until: null,
    });
  });

  test("on the party's own word its resolution stays what others called it", () => {
    const { board } = story(`
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-10 AP: legal obstacle resolved against KEN on 2024-03-10
      2024-03-12 AP: legal obstacle resolved against KEN on 2024-03-12 says KEN
    `);
    expect(board("2024-03-20").obstacles).toMatchObject([
      { status: "resolved", until: "2024-03-10", steps: [{}, {}] },
    ]);
  });

  test("holds back each amount that it blocks, and names no others", () => {
    const { board } = story(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        and: KEN pledged 50 USD on 2024-03-01
        and: KEN delivered 5 EUR on 2024-03-01
        and: JAM pledged 20 persons on 2024-03-01
      2024-03-10 AP: legal obstacle open against KEN on 2024-03-10
      2024-03-11 AP: funding obstacle open against BRA on 2024-03-10
    `);
    expect(board("2024-03-10").obstacles[0]?.holds).toEqual([
      { giver: "KEN", resource: "funding", unit: "USD", value: 50 },
      { giver: "KEN", resource: "personnel", unit: "persons", value: 1000 },
    ]);
    expect(board("2024-03-11").obstacles[1]?.holds).toEqual([]);
  });

  test("stands beside what is outstanding or of unknown size, not beside what was given", () => {
    const blocked = (line: string) =>
      story(`
        2024-03-01 AP: ${line} on 2024-03-01
        2024-03-10 AP: legal obstacle open against KEN on 2024-03-10
      `).board("2024-03-31").cells[0]?.blockedBy;
    expect(blocked("KEN pledged 100 persons")).toEqual(["c2"]);
    expect(blocked("KEN pledged personnel")).toEqual(["c2"]);
    expect(blocked("KEN delivered 100 persons")).toEqual([]);
    const one = `KEN delivered 5 EUR on 2024-03-01\n and: KEN pledged 50 USD`;
    expect(blocked(one)).toEqual(["c3"]);
  });

  test("is not overtaken by a delivery that is only told again", () => {
    const { board } = story(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-05 AP: KEN delivered 200 persons on 2024-03-05
      2024-03-10 AP: legal obstacle open against KEN on 2024-03-10
      2024-03-20 AP: KEN delivered personnel
    `);
    expect(board("2024-03-31").cells[0]?.lines[0]?.blocked.value).toBe(800);
  });
});

describe("the answer to a request", () => {
  const answered = (...lines: readonly string[]) =>
    story(`2024-03-01 AP: HTI asks KEN,JAM for personnel on 2024-03-01\n${lines.join("\n")}`).board(
      "2024-03-31",
    ).requests[0];
  test.each([
    ["a promise", ["2024-03-05 AP: KEN pledged 10 persons"], ["met", "c2"]],
    ["a mere thought", ["2024-03-05 AP: KEN considering personnel"], ["open", null]],
    ["another resource", ["2024-03-05 AP: KEN pledged 10 USD"], ["open", null]],
    ["another party", ["2024-03-05 AP: BRA pledged 10 persons"], ["open", null]],
    [
      "two refusals, the first by its day",
      [
        "2024-03-09 AP: KEN refused personnel on 2024-03-08",
        "2024-03-10 AP: JAM refused personnel on 2024-03-07",
      ],
      ["declined", "c3"],
    ],
    [
      "two refusals, told in order",
      [
        "2024-03-08 AP: KEN refused personnel on 2024-03-07",
        "2024-03-10 AP: JAM refused personnel on 2024-03-09",
      ],
      ["declined", "c2"],
    ],
    [
      "two refusals of one day, in the order of the asked",
      ["2024-03-05 AP: JAM refused personnel", "2024-03-05 AP: KEN refused personnel"],
      ["declined", "c3"],
    ],
    [
      "a refusal and a later promise of another",
      ["2024-03-05 AP: KEN refused personnel", "2024-03-09 AP: JAM pledged 5 persons"],
      ["met", "c3"],
    ],
    [
      "a promise and a refusal of another",
      ["2024-03-05 AP: KEN pledged 5 persons", "2024-03-05 AP: JAM refused personnel"],
      ["met", "c2"],
    ],
    [
      "two promises of one day, in the order of the asked",
      ["2024-03-05 AP: JAM pledged 5 persons", "2024-03-05 AP: KEN pledged 5 persons"],
      ["met", "c3"],
    ],
  ])("%s", (_, lines, [status, by]) => {
    expect(answered(...lines)).toMatchObject({ status, answeredBy: by });
  });

  test("is the last of those that a person wrote down", () => {
    const { board } = story(`
      2024-03-01 AP: HTI asks KEN for personnel
      2024-03-02 AFP: HTI asks KEN for personnel
      condition c1 failed on 2024-03-10
      condition c2 met on 2024-03-12
    `);
    const status = (on: string) => board(on).requests.map((request) => request.status);
    expect(["2024-03-11", "2024-03-12"].map(status)).toEqual([["declined"], ["met"]]);
  });

  test("to a request of nobody by name is none", () => {
    const { rule, board } = story(`
      2024-03-01 AP: HTI asks for personnel
      2024-03-02 AP: HTI asks for personnel
      2024-03-05 AP: KEN pledged 5 persons
    `);
    expect(rule("c2")).toBe("same-thread c1 stands");
    expect(board("2024-03-31").requests).toMatchObject([{ to: [], status: "open" }]);
  });

  test("counts as far as it was known and had happened", () => {
    const { board } = story(`
      2024-03-01 AP: HTI asks UNSC for backing on 2024-03-01
      2024-03-10 UN: mandate OAS authorised A1 on 2024-03-08
      2024-03-12 UN: mandate UNSC authorised 2699 on 2024-03-12
      2024-03-13 UN: mandate UNSC authorised 2699 on 2024-03-09
    `);
    const status = (on: Day, knownAt: Day) => board(on, { knownAt }).requests[0]?.status;
    expect([
      status("2024-03-08", "2024-03-13"),
      status("2024-03-09", "2024-03-13"),
      status("2024-03-11", "2024-03-12"),
    ]).toEqual(["open", "met", "open"]);
    expect(board("2024-02-29").requests).toEqual([]);
    expect(board("2024-02-29", { knownAt: "2024-03-13" }).requests).toEqual([]);
  });
});

describe("agreements, meetings and mandates", () => {
  test("an agreement has come as far as it had by the day asked for", () => {
    const { board } = story(`
      2024-03-01 AP: agreement KEN,HTI mou sought on 2024-03-01
      2024-03-09 AP: agreement KEN,HTI mou signed on 2024-03-09
      2024-03-10 AFP: agreement KEN,HTI mou signed on 2024-03-08
      2024-03-11 BBC: agreement KEN,HTI mou signed on 2024-03-10
      2024-03-12 BBC: agreement KEN,HTI mou drafting on 2024-03-02
    `);
    const at = (on: string) => {
      const [agreement] = board(on, { knownAt: "2024-03-31" }).agreements;
      return agreement === undefined ? null : [agreement.status, agreement.on];
    };
    expect(["2024-02-29", "2024-03-01", "2024-03-02", "2024-03-07", "2024-03-31"].map(at)).toEqual([
      null,
      ["sought", "2024-03-01"],
      ["drafting", "2024-03-02"],
      ["drafting", "2024-03-02"],
      ["signed", "2024-03-08"],
    ]);
  });

  test("a meeting that nobody announced shows from its day", () => {
    const { board } = story("2024-03-01 AP: meeting of KEN,USA held on 2024-03-05");
    expect(board("2024-03-04").engagements).toEqual([]);
    expect(board("2024-03-05").engagements[0]).toMatchObject({ status: "held", on: "2024-03-05" });
  });

  test("a meeting of which only the plan was told stays planned after its day", () => {
    const { board } = story("2024-03-01 AP: meeting of KEN,USA planned on 2024-03-05");
    expect(board("2024-03-06").engagements[0]?.status).toBe("planned");
  });

  test("a mandate is of the day told most precisely, of several the first", () => {
    const { board } = story(`
      2023-09-30 AP: mandate UNSC authorised 2699
      2023-10-05 AP: mandate UNSC authorised 2699 on 2023
      2023-10-20 AP: mandate UNSC authorised 2699 on 2023-10
      2023-10-25 AP: mandate UNSC authorised 2699 on 2023-10-22
      2023-10-26 AP: mandate UNSC authorised 2699 on 2023-10-21
    `);
    const on = (day: string) => board(day).mandates[0]?.on;
    const days = ["2023-09-30", "2023-10-05", "2023-10-20", "2023-10-25", "2023-10-26"];
    expect(days.map(on)).toEqual([
      "2023-09-30",
      "2023-10-05",
      "2023-10-20",
      "2023-10-22",
      "2023-10-21",
    ]);
  });

  test("a mandate was proposed until it was decided, on the best told day of that", () => {
    const { board } = story(`
      2024-03-01 AP: mandate UNSC authorised 2699 proposed on 2024-03-01
      2024-03-20 AFP: mandate UNSC authorised 2699 on 2024-03
      2024-03-21 UN: mandate UNSC authorised 2699 until 2024 on 2024-03-10
      2024-03-22 AP: mandate UNSC authorised 2699 until 2025-03-10 on 2024-03-11
      2024-03-23 BBC: mandate UNSC authorised 2699 until 2025-03
    `);
    const at = (on: string) => board(on, { knownAt: "2024-03-31" }).mandates[0];
    expect(at("2024-02-29")).toBeUndefined();
    expect(at("2024-03-09")).toMatchObject({
      status: "proposed",
      on: "2024-03-01",
      inForce: false,
    });
    expect(at("2024-03-31")).toMatchObject({
      status: "adopted",
      on: "2024-03-10",
      until: "2025-03-10",
      inForce: true,
      daysLeft: 344,
    });
  });

  test("a mandate decided twice is as it was told last", () => {
    const { board } = story(`
      2024-03-01 AP: mandate UNSC authorised 2699 on 2024-03-01
      2024-03-02 AFP: mandate UNSC authorised 2699 rejected on 2024-03-02
    `);
    expect(board("2024-03-02").mandates[0]).toMatchObject({ status: "rejected", inForce: false });
  });

  test("a mandate without an end is in force with no days to count", () => {
    const { board } = story("2024-03-01 AP: mandate UNSC authorised 2699 on 2024-03-01");
    expect(board("2030-01-01").mandates[0]).toMatchObject({ inForce: true, daysLeft: null });
  });

  test("a change before a mandate does not end it", () => {
    const { board } = story(`
      2024-03-01 AP: mandate UNSC changed 2600 on 2024-02-01
      2024-03-02 AP: mandate UNSC authorised 2699 on 2024-03-01
    `);
    expect(board("2024-03-02").mandates.map(({ inForce }) => inForce)).toEqual([true, true]);
  });
});

test("a meeting that was held stays held, though its plan is told again", () => {
  const { board } = story(`
    2024-03-01 AP: meeting of KEN,HTI planned on 2024-03-05
    2024-03-05 AP: meeting of KEN,HTI held on 2024-03-05
    2024-03-06 AP: meeting of KEN,HTI planned on 2024-03-05
  `);
  expect(board("2024-04-01").engagements.map(({ status }) => status)).toEqual(["held"]);
});

test("a mandate bears the name into which its body was merged", () => {
  const { board } = story(`
    2024-03-01 AP: mandate SC authorised on 2024-03-01
    merge party SC into UNSC
  `);
  expect(board("2024-04-01").mandates.map(({ body }) => body)).toEqual(["UNSC"]);
});

test("a mandate is of the first of the days told, and runs to the end told first", () => {
  const { board } = story(`
    2024-03-10 AP: mandate UNSC authorised 2699 until 2024-10-02 on 2024-03-05
    2024-03-10 BBC: mandate UNSC authorised 2699 until 2024-10-05 on 2024-03-03
    2024-03-10 CNN: mandate UNSC authorised 2699 on 2024-03-04
  `);
  expect(board("2024-04-01").mandates).toMatchObject([{ on: "2024-03-03", until: "2024-10-02" }]);
});

test("a meeting shows the title and place told for it", () => {
  const { entries } = story("2024-03-05 AP: meeting of KEN,HTI held on 2024-03-05");
  const told = entries.map((entry) =>
    entry.kind === "decision" && entry.claim?.kind === "engagement"
      ? { ...entry, claim: { ...entry.claim, title: "Talks", place: "Nairobi" } }
      : entry,
  );
  const day = "2024-04-01" as Day;
  const question = { mission: "mss", trueOn: day, knownAt: day, head: entries.length };
  const { engagements } = foldBoard(indexLedger(told), question);
  expect(engagements).toMatchObject([{ title: "Talks", place: "Nairobi" }]);
});

test("a mandate decided three times is as it was told last", () => {
  const { board } = story(`
    2024-03-10 AP: mandate UNSC authorised 2699 on 2024-03-05
    2024-03-11 BBC: mandate UNSC authorised 2699 on 2024-03-05
    2024-03-12 CNN: mandate UNSC authorised 2699 rejected on 2024-03-05
  `);
  expect(board("2024-04-01").mandates.map(({ status }) => status)).toEqual(["rejected"]);
});

test("two agreements merged that came equally far on one day are the one told first", () => {
  const { board } = story(`
    2024-03-01 AP: agreement KEN,HTI mou signed on 2024-03-01
    2024-03-02 AP: agreement KEN,HTI sofa signed on 2024-03-01
    merge act c2 into c1
  `);
  expect(board("2024-03-05").agreements).toMatchObject([{ id: "c1", instrument: "mou" }]);
});

test("a meeting stays one though an agreement was merged into it", () => {
  const { board } = story(`
    2024-03-01 AP: meeting of KEN,HTI held
    2024-03-02 AP: agreement KEN,HTI mou signed
    merge act c2 into c1
  `);
  const { engagements, agreements } = board("2024-03-05");
  expect(engagements).toMatchObject([{ id: "c1", status: "held" }]);
  expect(agreements).toEqual([]);
});
