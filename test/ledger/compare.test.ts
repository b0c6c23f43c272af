import { describe, expect, test } from "vitest";
import { type Change, compareBoards, explainFigure } from "#ledger";
import { story } from "../support/story.ts";

/** What changed on a story's board between two days, each as known then. */
function changes(text: string, from: string, to: string): readonly string[] {
  const { board } = story(text);
  return compareBoards(board(from), board(to)).map(said);
}

function said({ what, parties, kind, rung, unit, from, to, acts }: Change): string {
  const subject = [what === "cell" ? "" : what, parties.join("+"), rung ?? "", unit ?? ""];
  return `${subject.filter((part) => part !== "").join(" ")}: ${kind} ${from} → ${to} by ${acts.join()}`;
}

describe("the difference of two boards", () => {
  const told = `
    2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
    2024-03-05 AP: KEN pledged 1200 persons on 2024-03-05
    2024-03-07 AP: KEN pledged 800 persons on 2024-03-07
    2024-03-10 AP: KEN delivered 100 persons on 2024-03-10
    2024-03-12 AP: KEN delivered another 50 persons on 2024-03-12
    2024-03-14 AP: KEN suspended 300 persons on 2024-03-14
    2024-03-16 AP: KEN delivered another 60 persons on 2024-03-16
    2024-03-20 AP: KEN refused personnel on 2024-03-20
  `;
  test.each([
    ["2024-02-28", "2024-03-01", ["KEN pledged persons: new null → 1000 by c1"]],
    ["2024-03-01", "2024-03-05", ["KEN pledged persons: raised 1000 → 1200 by c2"]],
    ["2024-03-05", "2024-03-07", ["KEN pledged persons: lowered 1200 → 800 by c3"]],
    ["2024-03-07", "2024-03-10", ["KEN delivered persons: delivered 0 → 100 by c4"]],
    ["2024-03-10", "2024-03-12", ["KEN delivered persons: delivered 100 → 150 by c4,c5"]],
    [
      "2024-03-12",
      "2024-03-14",
      ["KEN persons: suspended 0 → 300 by c6", "KEN: suspended null → suspended by c6"],
    ],
    [
      "2024-03-14",
      "2024-03-16",
      [
        "KEN delivered persons: delivered 150 → 210 by c4,c5,c7",
        "KEN persons: freed 300 → 240 by c6",
      ],
    ],
    ["2024-03-16", "2024-03-16", []],
  ])("from %s to %s", (from, to, expected) => {
    expect(changes(told, from, to)).toEqual(expected);
  });

  test("a refusal lowers what was promised, and is a withdrawal of its giver", () => {
    expect(changes(told, "2024-03-16", "2024-03-20")).toEqual([
      "KEN pledged persons: lowered 800 → 210 by c4,c5,c7",
      "KEN persons: freed 240 → 0 by c6",
      "KEN: withdrawn suspended → refused by c8",
    ]);
  });

  test("of the same acts with another figure is a correction, as is what is gone", () => {
    const first = story("2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01");
    const corrected = story(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-01 AFP: KEN pledged 900 persons on 2024-03-01 says KEN
    `);
    const gone = story("2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01\nretract c1");
    const [before, after] = [first.board("2024-03-02"), corrected.board("2024-03-02")];
    expect(compareBoards(before, after).map(said)).toEqual([
      "KEN pledged persons: corrected 1000 → 900 by c1",
    ]);
    expect(compareBoards(before, gone.board("2024-03-02")).map(said)).toEqual([
      "KEN pledged persons: corrected 1000 → null by c1",
    ]);
  });

  test("a posture without figures", () => {
    const postures = `
      2024-03-01 AP: BRA considering personnel
      2024-03-05 AP: BRA reluctant personnel
      2024-03-07 AP: BRA pledged personnel
      2024-03-09 AP: BRA committed personnel
      2024-03-11 AP: BRA withdrawn personnel on 2024-03-11
    `;
    expect(changes(postures, "2024-02-28", "2024-03-01")).toEqual([
      "BRA: new null → considering by c1",
    ]);
    expect(changes(postures, "2024-03-01", "2024-03-05")).toEqual([
      "BRA: changed considering → reluctant by c2",
    ]);
    // Nothing held back whoever only thought of it: a thought that ends frees nobody.
    expect(changes(postures, "2024-03-01", "2024-03-07")).toEqual([
      "BRA: changed null → pledged by c3",
      "BRA: changed considering → null by c1",
    ]);
    expect(changes(postures, "2024-03-05", "2024-03-07")).toEqual([
      "BRA: changed null → pledged by c3",
      "BRA: freed reluctant → null by c2",
    ]);
    expect(changes(postures, "2024-03-09", "2024-03-11")).toEqual([
      "BRA: changed committed → null by c4",
      "BRA: withdrawn null → withdrawing by c5",
    ]);
  });

  test("threads by their status", () => {
    const threads = `
      2024-03-01 AP: KEN pledged 10 persons on 2024-03-01
      2024-03-05 AP: legal obstacle open against KEN on 2024-03-05
        and: HTI asks BRA for personnel on 2024-03-05
        and: agreement KEN+HTI mou drafting on 2024-03-05
        and: mandate UNSC extended 2 proposed on 2024-03-05
      2024-03-10 AP: legal obstacle contested against KEN on 2024-03-10
      2024-03-12 AP: legal obstacle resolved against KEN on 2024-03-12
        and: BRA refused personnel on 2024-03-12
        and: agreement KEN+HTI mou signed on 2024-03-12
        and: mandate UNSC extended 2 on 2024-03-12
    `;
    expect(changes(threads, "2024-03-01", "2024-03-05")).toEqual([
      "KEN persons: blocked 0 → 10 by c2",
      "obstacle KEN: blocked null → open by c2",
      "mandate UNSC: new null → proposed by c5",
      "request HTI: new null → open by c3",
      "agreement KEN+HTI: new null → drafting by c4",
    ]);
    expect(changes(threads, "2024-03-05", "2024-03-10")).toEqual([
      "obstacle KEN: changed open → contested by c2",
    ]);
    expect(changes(threads, "2024-03-10", "2024-03-12")).toEqual([
      "BRA: withdrawn null → refused by c8",
      "KEN persons: freed 10 → 0 by c2",
      "obstacle KEN: freed contested → resolved by c2",
      "mandate UNSC: changed proposed → adopted by c5",
      "request HTI: changed open → declined by c3",
      "agreement KEN+HTI: changed drafting → signed by c4",
    ]);
    expect(changes(threads, "2024-03-05", "2024-03-04")).toContain(
      "obstacle KEN: corrected open → null by c2",
    );
  });
});

describe("why a figure is what it is", () => {
  const { board } = story(`
    2024-03-01 AP: USA pledged 100 USD on 2024-03-01
      and: USA pledged 10 EUR on 2024-03-01
    2024-03-05 AP: USA pledged 200 USD on 2024-03-05
    2024-03-05 AFP: USA pledged 210 USD on 2024-03-05
    2024-03-05 BBC: USA pledged 200 USD on 2024-03-05
    2024-03-06 AP: USA pledged part 50 USD on 2024-03-06
    2024-03-07 AP: USA considering 500 USD on 2024-03-07
    2024-03-08 AP: USA delivered 20 USD through fund on 2024-03-08
    2024-03-09 AP: USA considering funding
  `);
  const shown = board("2024-03-10");
  const opened = (address: Omit<Parameters<typeof explainFigure>[1], "party" | "resource">) => {
    const { unit, figure, acts } = explainFigure(shown, {
      party: "USA",
      resource: "funding",
      ...address,
    });
    return [
      `${unit} ${figure === null ? "none" : figure.value}`,
      ...acts.map(({ act, aside }) => `${act.id}: ${aside ?? "counts"}`),
    ];
  };

  test("names the acts that count, then those set aside, each with its reason", () => {
    expect(opened({ rung: "pledged" })).toEqual([
      "USD 200",
      "c3: counts",
      "c1: a later total contains it, told of 2024-03-05",
      "c6: a part of a figure that is counted whole elsewhere",
      "c7: changes no amount",
      "c9: says where the party stands, without a figure",
    ]);
  });

  test("says of each telling why it is not the act's figure", () => {
    const { acts } = explainFigure(shown, { party: "USA", resource: "funding", rung: "pledged" });
    expect(acts[0]?.tellings.map(({ claim, aside }) => [claim, aside])).toEqual([
      ["c3", null],
      ["c4", "tells another figure; adopted by more origins"],
      ["c5", null],
    ]);
  });

  test("says nothing of a telling without a figure", () => {
    const { board } = story(`
      2024-03-01 AP: KEN pledged 1000 persons
      2024-03-02 AFP: KEN pledged personnel
      merge act c2 into c1
    `);
    const { acts } = explainFigure(board("2024-03-05"), { party: "KEN", resource: "personnel" });
    expect(acts[0]?.tellings.map(({ claim, aside }) => [claim, aside])).toEqual([
      ["c1", null],
      ["c2", null],
    ]);
  });

  test("of one unit, one rung, one channel", () => {
    expect(opened({ rung: "pledged", unit: "EUR" }).slice(0, 2)).toEqual(["EUR 10", "c2: counts"]);
    expect(opened({ rung: "delivered" }).slice(0, 2)).toEqual(["USD 20", "c8: counts"]);
    expect(opened({ rung: "delivered", through: "fund" })[0]).toBe("USD 20");
    expect(opened({ rung: "pledged", through: "bank" })[0]).toBe("USD none");
    expect(opened({ unit: "GBP", rung: "pledged" })[0]).toBe("null none");
  });

  test("gives nothing for a giver or resource without claims", () => {
    const nobody = { party: "BRA", resource: "funding" } as const;
    expect(explainFigure(shown, nobody)).toEqual({
      address: nobody,
      unit: null,
      figure: null,
      disputed: null,
      acts: [],
    });
  });

  test("tells what took a figure back", () => {
    const cut = story(`
      2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
      2024-03-05 AP: KEN refused personnel on 2024-03-05
    `).board("2024-03-05");
    const { acts } = explainFigure(cut, { party: "KEN", resource: "personnel", rung: "pledged" });
    expect(acts.map(({ act, aside }) => [act.id, aside])).toEqual([
      ["c1", "taken back on 2024-03-05"],
      ["c2", "says where the party stands, without a figure"],
    ]);
  });
});

describe("what is gone", () => {
  test("of a party without figures was corrected, from where it stood", () => {
    const { board } = story(`
      2024-03-01 AP: BRA reluctant personnel
      2024-03-01 AP: CAN pledged backing
      retract c1
      retract c2
    `);
    const found = compareBoards(board("2024-04-01", { head: 6 }), board("2024-04-01"));
    expect(found.map(({ kind, from, to, acts }) => [kind, from, to, acts])).toEqual([
      ["corrected", "reluctant", null, ["c1"]],
      ["corrected", "pledged", null, ["c2"]],
    ]);
  });

  test("of one unit is told once, at the rung that it had reached", () => {
    const { board } = story(`
      2024-03-01 AP: USA delivered 3 helicopters
      2024-03-02 AP: USA delivered 5 trucks
      2024-03-02 AFP: USA pledged 9 boats
      retract c2
      retract c3
    `);
    const found = compareBoards(board("2024-04-01", { head: 8 }), board("2024-04-01"));
    expect(found.map(({ rung, unit, from, acts }) => [rung, unit, from, acts])).toEqual([
      ["delivered", "trucks", 5, ["c2"]],
      ["pledged", "boats", 9, ["c3"]],
    ]);
  });
});

test("a rung without a figure is new, and then changed", () => {
  const { board } = story(`
    2024-03-10 AP: KEN pledged personnel
    2024-03-20 AP: KEN committed personnel
  `);
  const between = (from: string, to: string) =>
    compareBoards(board(from), board(to)).map(({ kind, from: a, to: b, acts }) => [
      kind,
      a,
      b,
      acts,
    ]);
  expect(between("2024-03-01", "2024-03-10")).toEqual([["new", null, "pledged", ["c1"]]]);
  expect(between("2024-03-10", "2024-03-20")).toEqual([
    ["changed", "pledged", "committed", ["c2"]],
  ]);
});

test("a figure that one of two channels raised is raised, and not corrected", () => {
  const { board } = story(`
    2024-02-01 AP: USA pledged 10 USD through fund on 2024-02-01
    2024-02-02 AP: USA pledged 5 USD through bank on 2024-02-02
    2024-03-20 AP: USA pledged 20 USD through fund on 2024-03-20 says USA
  `);
  const found = compareBoards(board("2024-03-01"), board("2024-04-01"));
  expect(found.map(({ kind, from, to, acts }) => [kind, from, to, acts])).toEqual([
    ["raised", 15, 25, ["c3", "c2"]],
  ]);
});
