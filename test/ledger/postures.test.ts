import { describe, expect, test } from "vitest";
import { compareBoards } from "#ledger";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

function cellOf(text: string, on = "2024-12-31") {
  return story(text).board(on).cells[0];
}

describe("a posture", () => {
  test("has one step of history for a day, whatever that day held", () => {
    expect(
      cellOf(`
        2024-03-01 AP: KEN delivered 10 persons on 2024-03-01
          and: KEN pledged 50 persons on 2024-03-01
          and: KEN suspended personnel on 2024-03-01
        2024-03-05 AP: KEN reluctant personnel on 2024-03-05
        2024-03-09 AP: KEN withdrawn personnel on 2024-03-09
      `)?.history,
    ).toEqual([
      { on: "2024-03-01", reached: "delivered", caveat: "suspended" },
      { on: "2024-03-09", reached: null, caveat: "withdrawing" },
    ]);
  });

  test("of doubts of one day names every act that tells the gravest", () => {
    const doubts = (...stages: readonly string[]) =>
      story(stages.map((line) => `2024-03-01 AP: ${line} personnel on 2024-03-01`).join("\n"))
        .board("2024-03-01")
        .cells.find(({ giver }) => giver.key === "KEN");
    expect(doubts("KEN,JAM reluctant", "KEN reluctant")?.caveatBy).toEqual(["c1", "c2"]);
    expect(doubts("KEN,JAM reluctant", "KEN considering")?.caveatBy).toEqual(["c1"]);
    expect(doubts("KEN,JAM considering", "KEN reluctant")?.caveatBy).toEqual(["c2"]);
  });

  test("a promise without a day or a figure frees nothing that is on hold, a dated one does", () => {
    const caveat = (line: string) =>
      cellOf(`
        2024-03-01 AP: KEN suspended personnel on 2024-03-01
        2024-03-09 AP: KEN ${line}
      `)?.caveat;
    expect(caveat("pledged 100 persons")).toBe("suspended");
    expect(caveat("pledged 100 persons on 2024-03-09")).toBeNull();
    expect(
      draw(
        story(`
          2024-03-01 AP: USA pledged 100 USD on 2024-03-01
          2024-03-05 AP: USA suspended 40 USD on 2024-03-05
          2024-03-09 AP: USA pledged funding on 2024-03-09
        `).board("2024-03-09"),
      ),
    ).toBe("USA funding: pledged, suspended | USD pledged 100, onHold 40, due 60");
  });

  test("stays on hold while any line or any frozen part is", () => {
    const caveat = (text: string) => cellOf(text)?.caveat;
    expect(
      caveat(`
        2024-03-01 AP: USA pledged 100 USD on 2024-03-01
          and: USA pledged 10 EUR on 2024-03-01
        2024-03-05 AP: USA suspended 40 USD on 2024-03-05
        2024-03-09 AP: USA delivered 5 EUR on 2024-03-09
      `),
    ).toBe("suspended");
    expect(
      caveat(`
        2024-03-01 AP: USA delivered 15 USD on 2024-03-01
        2024-03-05 AP: USA suspended 13 USD on 2024-03-05
        2024-03-09 AP: USA delivered another 1 USD on 2024-03-09
      `),
    ).toBe("suspended");
  });

  test("shows the gravest of its caveats", () => {
    expect(
      cellOf(`
        2024-03-01 AP: KEN delivered 10 persons on 2024-03-01
        2024-03-05 AP: KEN withdrawn personnel
        2024-03-09 AP: KEN reluctant personnel on 2024-03-09
      `)?.caveat,
    ).toBe("withdrawing");
  });
});

test("a step is part of the total of its day, whichever was told first", () => {
  expect(
    draw(
      story(`
        2024-03-10 AP: USA pledged 300 USD on 2024-03-10
        2024-03-11 AP: USA pledged another 100 USD on 2024-03-10
      `).board("2024-03-11"),
    ),
  ).toBe("USA funding: pledged | USD pledged 300, due 300");
});

describe("what changed from one board to another", () => {
  const changed = (text: string, from: string, to: string) => {
    const { board } = story(text);
    return compareBoards(board(from), board(to)).map(
      ({ kind, unit, rung, from: was, to: is, acts }) =>
        `${unit ?? "cell"} ${rung ?? ""} ${kind} ${was} → ${is} by ${acts.join()}`,
    );
  };
  test("is told line by line", () => {
    expect(
      changed(
        `
        2024-03-01 AP: USA pledged 100 USD on 2024-03-01
          and: USA pledged 10 EUR on 2024-03-01
          and: USA pledged 7 EUR per year on 2024-03-01
        2024-03-05 AP: USA pledged 12 EUR on 2024-03-05
          and: USA pledged 6 EUR per year on 2024-03-05
        `,
        "2024-03-01",
        "2024-03-05",
      ),
    ).toEqual(["EUR pledged raised 10 → 12 by c4", "EUR pledged lowered 7 → 6 by c5"]);
  });

  test("is new again after it was taken back", () => {
    expect(
      changed(
        `
        2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
        2024-03-05 AP: KEN withdrawn personnel on 2024-03-05
        2024-03-09 AP: KEN pledged 50 persons on 2024-03-09
        `,
        "2024-03-05",
        "2024-03-09",
      ),
    ).toEqual(["persons pledged new 0 → 50 by c3", "cell  freed withdrawing → null by c2"]);
  });

  test("is a correction where an act is gone, though others stay", () => {
    const { board, entries } = story(`
      2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
      2024-03-20 AP: KEN pledged another 50 persons on 2024-03-20
      retract c2
    `);
    const before = board("2024-03-20", { head: entries.length - 1 });
    expect(compareBoards(before, board("2024-03-20"))).toMatchObject([
      { what: "cell", kind: "corrected", from: 150, to: 100, acts: ["c1"] },
    ]);
  });
});

test("a rung without a figure is reached by every act that tells it", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged personnel
    2024-03-02 AP: KEN,JAM pledged personnel
  `);
  expect(board("2024-03-02").cells.map(({ reachedBy }) => reachedBy)).toEqual([
    ["c2"],
    ["c1", "c2"],
  ]);
});
