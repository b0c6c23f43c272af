import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import {
  foldBoard,
  foldResource,
  indexLedger,
  type MissionFile,
  type Question,
  type Resource,
} from "#ledger";
import { draw } from "../support/draw.ts";
import { stamped } from "../support/sample.ts";
import { MISSION, story } from "../support/story.ts";

/** The lines of a board that speak of one thing. */
function linesOf(text: string, on: string, what: string): readonly string[] {
  return draw(story(text).board(on))
    .split("\n")
    .filter((line) => line.includes(what));
}

describe("an obstacle", () => {
  const life =
    (...lines: readonly string[]) =>
    (on: string) =>
      story(
        ["2024-03-01 AP: legal obstacle open against KEN on 2024-03-01", ...lines].join("\n"),
      ).board(on).obstacles[0];

  test("opens again only by a telling dated after its last opening or end", () => {
    const resolved = "2024-03-10 AP: legal obstacle resolved against KEN on 2024-03-10";
    const again = (day: string) =>
      life(resolved, `2024-03-20 AP: legal obstacle open against KEN on ${day}`)("2024-03-20");
    expect(again("2024-03-10")).toMatchObject({ status: "resolved", until: "2024-03-10", days: 9 });
    expect(again("2024-03-01")).toMatchObject({ status: "resolved", since: "2024-03-01" });
    const merged = story(`
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      ${resolved}
      2024-03-20 AP: legal obstacle open against KEN on 2024-03-11
      merge act c3 into c1
    `).board("2024-03-20").obstacles[0];
    expect(merged).toMatchObject({ status: "open", since: "2024-03-11", until: null, days: 9 });
  });

  test("told again as open without a day stays contested", () => {
    const told = life(
      "2024-03-10 AP: legal obstacle contested against KEN",
      "2024-03-12 AP: legal obstacle open against KEN",
    );
    expect(told("2024-03-09")).toMatchObject({ status: "open", days: 8 });
    expect(told("2024-03-12")).toMatchObject({
      status: "contested",
      since: "2024-03-01",
      days: 11,
    });
  });

  test("resolved by the affected party's own word alone is contested", () => {
    const word = (says: string) =>
      life(`2024-03-10 AP: legal obstacle resolved against KEN on 2024-03-10 says ${says}`)(
        "2024-03-20",
      );
    expect(word("KEN")?.status).toBe("contested");
    expect(word("UN")).toMatchObject({ status: "resolved", until: "2024-03-10", days: 9 });
  });

  test("is overtaken by a delivery of a later day than its opening, not of the same", () => {
    const told = (day: string) => `
      2024-02-01 AP: KEN pledged 1000 persons on 2024-02-01
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-10 AP: KEN delivered 200 persons on ${day}
    `;
    expect(linesOf(told("2024-03-01"), "2024-03-10", "KEN personnel")[0]).toContain("blocked 800");
    expect(linesOf(told("2024-03-02"), "2024-03-10", "KEN personnel")[0]).toContain("due 800");
  });

  test("stays overtaken where it was only contested since", () => {
    const told = `
      2024-02-01 AP: KEN pledged 1000 persons on 2024-02-01
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-05 AP: KEN delivered 200 persons on 2024-03-05
      2024-03-10 AP: legal obstacle contested against KEN on 2024-03-10
    `;
    expect(linesOf(told, "2024-03-12", "KEN personnel")[0]).toContain("due 800");
  });

  test("overtaken, it blocks again by a later ruling, though it was never settled", () => {
    const ruled = (day: string) => `
      2024-02-01 AP: KEN pledged 1000 persons on 2024-02-01
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-10 AP: KEN delivered 200 persons on 2024-03-05
      2024-03-12 AP: legal obstacle open against KEN on ${day}
    `;
    expect(linesOf(ruled("2024-03-04"), "2024-03-12", "KEN personnel")[0]).toContain("due 800");
    expect(linesOf(ruled("2024-03-05"), "2024-03-12", "KEN personnel")[0]).toContain("blocked 800");
  });

  test("is not overtaken by what is counted elsewhere", () => {
    const told = `
      2024-02-01 AP: KEN pledged 1000 persons on 2024-02-01
      2024-03-01 AP: legal obstacle open against KEN on 2024-03-01
      2024-03-10 AP: KEN delivered part 50 persons on 2024-03-10
    `;
    expect(linesOf(told, "2024-03-10", "KEN personnel")[0]).toContain("blocked 1000");
  });

  test("holds back the resource it names, or all of its giver, and nothing on hold already", () => {
    const told = (resource: string) => `
      2024-02-01 AP: USA pledged 100 USD on 2024-02-01
        and: USA pledged 10 persons on 2024-02-01
      2024-02-02 AP: USA suspended 30 USD on 2024-02-02
      2024-03-01 AP: political obstacle open against USA${resource} on 2024-03-01
    `;
    expect(linesOf(told(" for funding"), "2024-03-01", "USA")).toEqual([
      "USA funding: pledged, suspended | USD pledged 100, onHold 30, blocked 70",
      "USA personnel: pledged | persons pledged 10, due 10",
      "political obstacle against USA: open, 0 days",
    ]);
    expect(linesOf(told(""), "2024-03-01", "personnel")[0]).toContain("blocked 10");
    const { obstacles } = story(told("")).board("2024-03-01");
    expect(obstacles[0]?.holds.map(({ resource, value }) => [resource, value])).toEqual([
      ["funding", 70],
      ["personnel", 10],
    ]);
  });
});

describe("a request", () => {
  const status = (answer: string, on = "2024-04-01") =>
    story(`2024-03-10 AP: HTI asks KEN for personnel on 2024-03-10\n${answer}`).board(on)
      .requests[0];
  test.each([
    ["nothing", "", "open"],
    ["a promise of its day", "2024-03-12 AP: KEN pledged 10 persons on 2024-03-10", "met"],
    ["a promise of the day before", "2024-03-12 AP: KEN pledged 10 persons on 2024-03-09", "open"],
    ["a promise of another resource", "2024-03-12 AP: KEN pledged 10 USD on 2024-03-11", "open"],
    ["another's promise", "2024-03-12 AP: BRA pledged 10 persons on 2024-03-11", "open"],
    ["hesitation", "2024-03-12 AP: KEN considering personnel", "open"],
    ["a refusal", "2024-03-12 AP: KEN refused personnel", "declined"],
    [
      "a refusal, then a promise",
      "2024-03-12 AP: KEN refused personnel\n2024-03-14 AP: KEN pledged 10 persons",
      "met",
    ],
  ])("after %s is %s", (_, answer, outcome) => {
    expect(status(answer)?.status).toBe(outcome);
  });

  test("is open until the day of its answer, included, and shows from its own day", () => {
    const answer = "2024-03-14 AP: KEN pledged 10 persons on 2024-03-14";
    expect(status(answer, "2024-03-13")?.status).toBe("open");
    expect(status(answer, "2024-03-14")).toMatchObject({ status: "met", answeredBy: "c2" });
    expect(status(answer, "2024-03-09")).toBeUndefined();
  });

  test("to a body for its backing is met by the mandate that it adopts", () => {
    const asked = (mandate: string) =>
      story(
        `2024-03-10 AP: HTI asks UNSC for backing on 2024-03-10\n2024-03-20 AP: mandate UNSC ${mandate}`,
      ).board("2024-04-01").requests[0]?.status;
    expect(asked("extended 2 on 2024-03-20")).toBe("met");
    expect(asked("extended 2 proposed on 2024-03-20")).toBe("open");
    expect(asked("ended 2 on 2024-03-20")).toBe("open");
  });
});

describe("of several answers to a request", () => {
  const asked = "2024-03-01 AP: USA asks KEN for personnel on 2024-03-01";
  const answer = (...lines: readonly string[]) =>
    story([asked, ...lines].join("\n")).board("2024-06-01").requests[0];

  test("the first by its day counts, whichever was told first", () => {
    const late = "2024-04-10 AP: KEN delivered 50 persons on 2024-04-09";
    const early = "2024-04-12 AP: KEN pledged 100 persons on 2024-03-05";
    expect(answer(late, early)).toMatchObject({ status: "met", answeredBy: "c3" });
    expect(answer(early, late)).toMatchObject({ status: "met", answeredBy: "c2" });
  });
});

describe("an agreement, a meeting, a mandate", () => {
  test("an agreement advances and does not go back, and stands from the first day of its step", () => {
    const told = `
      2024-03-01 AP: agreement KEN+HTI treaty signed on 2024-03-01
      2024-03-05 AP: agreement KEN+HTI treaty drafting on 2024-03-05
      2024-03-06 AP: agreement KEN+HTI treaty signed on 2024-02-28
    `;
    expect(linesOf(told, "2024-03-05", "treaty")).toEqual(["KEN-HTI treaty: signed 2024-03-01"]);
    expect(linesOf(told, "2024-03-06", "treaty")).toEqual(["KEN-HTI treaty: signed 2024-02-28"]);
    const ended = `${told}\n2024-04-01 AP: agreement KEN+HTI treaty ended on 2024-04-01`;
    expect(linesOf(ended, "2024-03-31", "treaty")[0]).toContain("signed");
    expect(linesOf(ended, "2024-04-01", "treaty")[0]).toContain("ended 2024-04-01");
  });

  test("a meeting is planned until its day, then held or cancelled as told", () => {
    const told = `
      2024-03-01 AP: meeting of KEN,HTI planned on 2024-03-10
      2024-03-11 AP: meeting of KEN,HTI held on 2024-03-10
    `;
    const on = (day: string) =>
      story(told).board(day, { knownAt: "2024-03-11" }).engagements[0]?.status;
    expect(["2024-03-09", "2024-03-10"].map(on)).toEqual(["planned", "held"]);
    const cancelled = `${told}\n2024-03-12 AP: meeting of KEN,HTI cancelled on 2024-03-10`;
    expect(story(cancelled).board("2024-03-12").engagements[0]?.status).toBe("cancelled");
  });

  test("a meeting alone may lie ahead of the day on which its day was told", () => {
    const told = `
      2024-03-01 AP: meeting of KEN,HTI planned
      2024-03-05 AP: meeting of KEN,HTI planned on 2024-03-20
      merge act c2 into c1
    `;
    expect(linesOf(told, "2024-03-06", "meeting")).toEqual([
      "meeting of KEN,HTI: planned 2024-03-20",
    ]);
  });

  test("a mandate that its body ends on the day of its adoption is not in force", () => {
    const [mandate] = story(`
      2024-04-01 AP: mandate UNSC authorised 1 until 2025-04-01 on 2024-04-01
      2024-04-01 AP: mandate UNSC ended 2 on 2024-04-01
    `).board("2024-04-01").mandates;
    expect(mandate?.inForce).toBe(false);
  });

  test("a mandate is in force up to its last day, and until its body ends or changes it", () => {
    const told = "2023-10-03 AP: mandate UNSC authorised 1 until 2024-10-02 on 2023-10-02";
    const on = (day: string, more = "") => {
      const [mandate] = story(`${told}\n${more}`).board(day).mandates;
      return [mandate?.inForce, mandate?.daysLeft];
    };
    expect(on("2024-10-01")).toEqual([true, 1]);
    expect(on("2024-10-02")).toEqual([true, 0]);
    expect(on("2024-10-03")).toEqual([false, null]);
    expect(on("2024-05-01", "2024-04-01 AP: mandate UNSC changed 2 on 2024-04-01")).toEqual([
      false,
      null,
    ]);
    expect(on("2024-03-31", "2024-04-01 AP: mandate UNSC changed 2 on 2024-04-01")[0]).toBe(true);
    expect(on("2024-05-01", "2024-04-01 AP: mandate AU ended 2 on 2024-04-01")[0]).toBe(true);
    expect(on("2024-05-01", "2024-04-01 AP: mandate UNSC extended 2 on 2024-04-01")[0]).toBe(true);
    expect(on("2024-05-01", "2024-04-01 AP: mandate UNSC ended 2 proposed on 2024-04-01")[0]).toBe(
      true,
    );
  });

  test("a proposed mandate gives way to its adoption", () => {
    const told = `
      2024-09-01 AP: mandate UNSC extended 2 proposed on 2024-09-01
      2024-09-30 AP: mandate UNSC extended 2 until 2025-10-02 on 2024-09-30
    `;
    expect(linesOf(told, "2024-09-29", "mandate")).toEqual(["mandate UNSC extended 2: proposed"]);
    expect(linesOf(told, "2024-09-30", "mandate")).toEqual([
      "mandate UNSC extended 2: adopted, in force, 367 days left",
    ]);
  });
});

describe("totals", () => {
  const joint = (told: string) => story(told).board("2024-12-31").totals[0]?.joint.pledged.value;
  test("a joint figure counts by what its members' own leave over, and nothing where that is all", () => {
    const own = (value: string) => `
      2024-03-01 AP: KEN pledged ${value} persons
      2024-03-02 AP: KEN+JAM pledged 1000 persons
    `;
    expect(["999", "1000", "1001"].map((value) => joint(own(value)))).toEqual([1, 0, 0]);
  });

  test("of joint figures that share a member the larger counts; apart they both do", () => {
    expect(
      joint(`
        2024-03-02 AP: BHS+JAM pledged 300 persons
        2024-03-03 AP: KEN+JAM pledged 1000 persons
      `),
    ).toBe(1000);
    expect(
      joint(`
        2024-03-02 AP: BHS+BLZ pledged 300 persons
        2024-03-03 AP: KEN+JAM pledged 1000 persons
      `),
    ).toBe(1300);
  });

  test("unnamed givers may be anybody: all named figures are taken off", () => {
    const told = `
      2024-03-01 AP: KEN pledged 100 persons
      2024-03-01 AP: BRA pledged 50 persons
      2024-03-02 AP: ?others pledged 1000 persons
      2024-03-03 AP: JAM+BHS pledged 400 persons
    `;
    expect(joint(told)).toBe(850);
  });

  test("the gap is what is required less each rung, in the versions in force on the day", () => {
    const told = `
      2023-10-01 AP: KEN pledged 1000 persons on 2023-10-01
      2023-10-03 AP: KEN delivered 400 persons on 2023-10-03
    `;
    const gap = (on: string) => {
      const found = story(told)
        .board(on)
        .totals.find(({ unit }) => unit === "persons")?.gaps[0];
      return found === undefined ? null : [found.pledged, found.committed, found.delivered];
    };
    expect(gap("2023-10-01")).toBeNull();
    expect(gap("2023-10-02")).toEqual([1500, 2500, 2500]);
    expect(gap("2023-10-03")).toEqual([1500, 2100, 2100]);
  });

  test("a pledge counts by the gravest of its conditions, met or failed from their day on", () => {
    const told = `
      2024-03-01 AP: KEN pledged 1000 persons if mandate
      2024-03-02 AP: BRA pledged 50 persons
      condition c1 met on 2024-04-01
    `;
    const sums = (on: string, more = "") => story(told + more).board(on).totals[0]?.byCondition;
    expect(sums("2024-03-31")).toEqual({ unconditional: 50, open: 1000, met: 0, failed: 0 });
    expect(sums("2024-04-01")).toEqual({ unconditional: 50, open: 0, met: 1000, failed: 0 });
    const failed =
      "2024-03-03 AP: KEN pledged 1000 persons if money\n condition c3 failed on 2024-04-02";
    expect(sums("2024-04-02", failed)).toEqual({
      unconditional: 50,
      open: 0,
      met: 0,
      failed: 1000,
    });
  });

  test("currencies add up through the latest rate up to the day, and what has none is named", () => {
    const told = `
      2024-03-01 AP: USA pledged 100 USD
        and: FRA pledged 10 EUR
        and: CAN pledged 7 CAD
      rate EUR USD 1.1 on 2024-03-01
      rate EUR USD 1.2 on 2024-03-10
      rate EUR USD 1.3 on 2024-03-10
    `;
    const sum = (on: string) =>
      story(told)
        .board(on)
        .converted.map(({ pledged, unit, without }) => [unit, Math.round(pledged), without]);
    expect(sum("2024-03-01")).toEqual([["USD", 111, ["CAD"]]]);
    expect(sum("2024-03-09")).toEqual([["USD", 111, ["CAD"]]]);
    expect(sum("2024-03-10")).toEqual([["USD", 113, ["CAD"]]]);
    const { rates } = story(told).board("2024-03-10").converted[0] ?? {};
    expect(rates).toEqual([{ from: "EUR", value: 1.3, on: "2024-03-10", source: "a bank" }]);
    expect(story(`${told}\nretract e3`).board("2024-03-10").converted[0]?.rates[0]?.value).toBe(
      1.2,
    );
  });
});

describe("a published total", () => {
  const against = (published: string, on = "") =>
    linesOf(
      `
      2024-03-01 AP: KEN delivered 1000 persons on 2024-03-01
      2024-03-05 AP: BRA delivered 50 persons on 2024-03-05
      2024-03-10 UN: all delivered ${published} persons${on}
    `,
      "2024-03-10",
      "published",
    )[0];
  test.each([
    ["equal to ours", "1050", "equal"],
    ["a hundredth more", "1060", "rounding"],
    ["more than a hundredth more", "1061", "unattributed"],
    ["less", "1030", "excess"],
    ["fitting its bound", "about 1160", "rounding"],
    ["beyond its bound", "about 1170", "unattributed"],
  ])("%s (%s): %s", (_, published, verdict) => {
    expect(against(published)).toMatch(new RegExp(`ours 1050: ${verdict}$`));
  });

  test("is compared with our sum of its own day, included", () => {
    expect(against("1000", " on 2024-03-04")).toContain("ours 1000: equal");
    expect(against("1050", " on 2024-03-05")).toContain("ours 1050: equal");
  });
});

describe("succession", () => {
  const heir = (text: string, on: string) => draw(story(text).board(on, { mission: "gsf" }));
  const told = `
    2025-09-01 AP: KEN delivered 700 persons on 2025-09-01
      and: KEN pledged 1000 persons on 2025-09-01
      and: USA delivered 100 USD on 2025-09-01
      and: all delivered 710 persons on 2025-09-01
  `;
  test("delivered persons carry over on the handover day, money and promises do not", () => {
    expect(heir(told, "2025-09-29")).toBe("");
    expect(heir(told, "2025-09-30")).toBe(
      "KEN personnel: delivered | persons pledged 700, committed 700, delivered 700, carried over 700\n" +
        "published 710 persons delivered, ours 700: unattributed",
    );
  });

  test("acts of the handover day and later come on top of what carried over", () => {
    const more = (day: string) => `${told}
      2025-10-05 AP: KEN delivered another 50 persons on ${day} in gsf`;
    expect(heir(more("2025-09-30"), "2025-10-05")).toContain("delivered 750");
    expect(heir(more("2025-09-29"), "2025-10-05")).toContain("delivered 700, carried");
    const acts = (day: string) =>
      story(more(day)).board("2025-10-05", { mission: "gsf" }).cells[0]?.acts;
    expect([acts("2025-09-29"), acts("2025-09-30")]).toEqual([
      ["c5", "c1"],
      ["c1", "c5"],
    ]);
  });
});

describe("the board of one resource", () => {
  test("is the part of the whole board that speaks of it, what came over included", () => {
    const { entries } = story(`
      2025-09-01 AP: KEN delivered 700 persons on 2025-09-01
        and: KEN delivered 3 trucks on 2025-09-01
        and: all delivered 710 persons on 2025-09-01
      2025-10-01 AP: JAM pledged 20 persons in gsf
        and: USA pledged 50 USD in gsf
        and: all pledged 50 USD in gsf
    `);
    const mission: MissionFile = {
      ...MISSION,
      id: "gsf",
      predecessor: "mss",
      handover: "2025-09-30",
      requirements: [
        ...MISSION.requirements,
        { resource: "funding", value: 100, unit: "USD", from: "2025-09-30", what: "", sources: [] },
      ],
    };
    const file = stamped([{ kind: "mission", id: "gsf", mission }], entries.length + 1);
    const ledger = indexLedger([...entries, ...file]);
    const on = "2025-10-02";
    const question: Question = { mission: "gsf", trueOn: on, knownAt: on, head: ledger.head };
    const whole = foldBoard(ledger, question);
    const of =
      (resource: Resource) =>
      <T extends { readonly resource: Resource | null }>(one: T) =>
        one.resource === resource;
    for (const [resource, acts] of [
      ["personnel", ["c1", "c3", "c4"]],
      ["funding", ["c5", "c6"]],
      ["equipment", ["c2"]],
    ] as const) {
      const part = foldResource(ledger, question, resource);
      expect(Object.keys(part.acts).sort()).toEqual(acts);
      expect(part).toEqual({
        asked: question,
        mission: whole.mission,
        cells: whole.cells.filter(of(resource)),
        totals: whole.totals.filter(of(resource)),
        requirements: whole.requirements.filter(of(resource)),
        acts: Object.fromEntries(acts.map((id) => [id, whole.acts[id]])),
      });
    }
  });
});

describe("silence", () => {
  test("shows the newest document on a party, and the last look at its sources up to the day", () => {
    const told = story(`
      2024-03-01 AP: KEN pledged 1000 persons
      2024-03-05 AFP: KEN pledged 1000 persons
      2024-03-05 AP: BRA refused personnel
      check KEN on 2024-03-07
      check KEN on 2024-03-10
    `);
    const on = (day: Day) =>
      told
        .board(day)
        .silences.map(
          (one) => `${one.party} ${one.newestDocument} ${one.newestOn} ${one.checkedOn}`,
        );
    expect(on("2024-03-05")).toEqual(["BRA d3 2024-03-05 null", "KEN d2 2024-03-05 null"]);
    expect(on("2024-03-07")[1]).toBe("KEN d2 2024-03-05 2024-03-07");
    expect(on("2024-03-10")[1]).toBe("KEN d2 2024-03-05 2024-03-10");
  });
});

describe("the newest document on a party", () => {
  test("is the newest of all that speaks of it, of whatever kind and in whatever order", () => {
    const { board } = story(`
      2024-03-07 AP: legal obstacle open against KEN
      2024-03-09 AP: KEN pledged 5 USD
      2024-03-01 AP: KEN pledged 1000 persons
      2024-03-08 AP: USA asks KEN for backing
    `);
    const of = (party: string, on: string) =>
      board(on).silences.find((one) => one.party === party)?.newestDocument;
    expect(of("KEN", "2024-03-20")).toBe("d2");
    expect(of("KEN", "2024-03-08")).toBe("d1");
  });
});

describe("the acts of a board", () => {
  const order = (text: string, on: Day, knownAt: Day) =>
    Object.keys(story(text).board(on, { knownAt }).acts);

  test("stand in one order, whatever was told later of their days", () => {
    const early = `
      2024-03-01 AP: legal obstacle open against KEN
      2024-03-02 AP: security obstacle open against JAM
      2024-03-03 AP: KEN pledged 1000 persons
      2024-03-04 AP: KEN delivered 400 persons`;
    const late = `${early}
      2024-03-10 AFP: security obstacle open against JAM on 2024-02-01
      2024-03-10 AFP: KEN delivered 400 persons on 2024-02-20`;
    expect(order(late, "2024-03-05" as Day, "2024-03-05" as Day)).toEqual(
      order(early, "2024-03-05" as Day, "2024-03-05" as Day),
    );
  });
});
