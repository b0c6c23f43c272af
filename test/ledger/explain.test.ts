import { describe, expect, test } from "vitest";
import { type Board, explainFigure, type FigureAddress } from "#ledger";
import { story } from "../support/story.ts";

const opened = (board: Board, address: FigureAddress) =>
  explainFigure(board, address).acts.map(({ act, aside }) => `${act.id}: ${aside ?? "counts"}`);

describe("what was set aside, and why", () => {
  test("reliefs, evidence, steps before a total, and what another channel shows", () => {
    const board = story(`
      2024-03-01 AP: KEN delivered another 50 persons on 2024-03-01
      2024-03-20 AP: KEN delivered 200 persons on 2024-03-20
      2024-04-10 AP: KEN delivered relief 60 persons on 2024-04-10
      2024-04-20 AP: KEN delivered personnel
      2024-05-01 AP: KEN pledged 30 persons through fund on 2024-05-01
      2024-05-02 AP: KEN pledged 20 persons through bank on 2024-05-02
    `).board("2024-12-31");
    const personnel = { party: "KEN", resource: "personnel" } as const;
    expect(opened(board, { ...personnel, rung: "delivered" })).toEqual([
      "c2: counts",
      "c1: a later total contains it, told of 2024-03-20",
      "c3: relieves others and adds nothing",
      "c4: evidence only, without an amount of its own",
    ]);
    expect(opened(board, { ...personnel, rung: "pledged" })).toEqual([
      "c2: counts",
      "c5: a larger amount stands above it, or in another channel",
      "c6: a larger amount stands above it, or in another channel",
    ]);
    expect(opened(board, { ...personnel, rung: "pledged", through: "fund" })).toEqual([
      "c5: counts",
    ]);
  });

  test("a figure that a withdrawal took back, whatever came of other rungs", () => {
    const board = story(`
      2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
      2024-03-02 AP: KEN delivered 40 persons on 2024-03-02
      2024-03-03 AP: KEN delivered 30 persons on 2024-03-03
      2024-03-05 AP: KEN withdrawn personnel on 2024-03-05
    `).board("2024-03-05");
    expect(opened(board, { party: "KEN", resource: "personnel", rung: "pledged" })).toEqual([
      "c1: taken back on 2024-03-05",
      "c4: says where the party stands, without a figure",
    ]);
    expect(opened(board, { party: "KEN", resource: "personnel", rung: "delivered" })).toEqual([
      "c2: a later total contains it, told of 2024-03-03",
      "c3: taken back on 2024-03-05",
      "c4: says where the party stands, without a figure",
    ]);
  });

  test("of a cell without a rung asked for, all that makes its posture counts", () => {
    const board = story(`
      2024-03-01 AP: KEN delivered personnel on 2024-03-01
      2024-03-02 AP: KEN pledged 10 USD on 2024-03-02
      2024-03-05 AP: KEN reluctant personnel on 2024-03-05
    `).board("2024-03-05");
    expect(explainFigure(board, { party: "KEN", resource: "personnel" })).toMatchObject({
      unit: null,
      figure: null,
      disputed: null,
      acts: [{ aside: null }, { aside: null }],
    });
    expect(opened(board, { party: "KEN", resource: "personnel", rung: "delivered" })).toEqual([
      "c1: counts",
      "c3: counts",
    ]);
  });

  test("tellings that a person, the giver or the latest word outweighs, and suspects", () => {
    const asides = (...more: readonly string[]) => {
      const board = story(`
        2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
        2024-03-02 AFP: KEN pledged 900 persons on 2024-03-01
        ${more.join("\n")}
      `).board("2024-12-31");
      const address = { party: "KEN", resource: "personnel", rung: "pledged" } as const;
      const { acts, disputed } = explainFigure(board, address);
      return [acts[0]?.tellings.map(({ aside }) => aside), disputed];
    };
    const range = { low: 900, high: 1000 };
    expect(asides()).toEqual([
      ["tells another figure; adopted by the latest telling", null],
      range,
    ]);
    expect(asides("adopt c1")).toEqual([
      [null, "tells another figure; adopted by a person"],
      range,
    ]);
    expect(asides("2024-03-03 BBC: KEN pledged 1000 persons on 2024-03-01 says KEN")).toEqual([
      [null, "tells another figure; adopted by the giver's own word", null],
      range,
    ]);
    const far = "2024-03-03 BBC: KEN pledged 10000 persons on 2024-03-01";
    expect(asides(far)).toEqual([
      [
        "tells another figure; adopted by the latest telling",
        null,
        "suspect: five times above or below what the other origins tell",
      ],
      range,
    ]);
  });
});

describe("what is left out of a figure", () => {
  test("is what came through another channel, and shown is what named none", () => {
    const { board } = story(`
      2024-03-01 AP: USA pledged 10 USD through fund on 2024-03-01
      2024-03-02 AP: USA pledged 4 USD through bank on 2024-03-02
      2024-03-03 AP: USA pledged 3 USD on 2024-03-03
    `);
    const address = {
      party: "USA",
      resource: "funding",
      rung: "pledged",
      through: "fund",
    } as const;
    expect(opened(board("2024-04-01"), address)).toEqual([
      "c1: counts",
      "c3: a larger amount stands above it, or in another channel",
    ]);
  });

  test.each(["pledged another 50 persons", "committed 40 persons"])(
    "was taken back, though %s after that",
    (line) => {
      const { board } = story(`
        2024-03-01 AP: JAM pledged 100 persons on 2024-03-01
        2024-03-05 AP: JAM refused personnel on 2024-03-05
        2024-03-09 AP: JAM ${line} on 2024-03-09
      `);
      const address = { party: "JAM", resource: "personnel", rung: "pledged" } as const;
      expect(opened(board("2024-04-01"), address)).toEqual([
        "c3: counts",
        "c1: taken back on 2024-03-05",
        "c2: says where the party stands, without a figure",
      ]);
    },
  );

  test("without a rung there is no one figure, and nothing is disputed about it", () => {
    const { board } = story(`
      2024-03-01 AP: JAM pledged 100 persons on 2024-03-01
      2024-03-05 AP: JAM delivered 10 persons on 2024-03-05
    `);
    const { figure, disputed, acts } = explainFigure(board("2024-04-01"), {
      party: "JAM",
      resource: "personnel",
    });
    expect([figure, disputed]).toEqual([null, null]);
    expect(acts.map(({ act }) => act.id)).toEqual(["c2", "c1"]);
  });
});

test("an older total of the same channel is contained in the later one", () => {
  const { board } = story(`
    2024-02-01 AP: USA pledged 10 USD through fund on 2024-02-01
    2024-03-20 AP: USA pledged 40 USD through fund on 2024-03-20 says USA
  `);
  const address = { party: "USA", resource: "funding", rung: "pledged", through: "fund" } as const;
  expect(opened(board("2024-04-01"), address)).toEqual([
    "c2: counts",
    "c1: a later total contains it, told of 2024-03-20",
  ]);
});

test("a telling without a figure tells no other figure", () => {
  const { board } = story(`
    2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
    2024-03-02 AFP: KEN pledged 1000 persons on 2024-03-01
    2024-03-03 BBC: KEN pledged personnel
    merge act c3 into c1
  `);
  const address = { party: "KEN", resource: "personnel", rung: "pledged" } as const;
  const { acts } = explainFigure(board("2024-04-01"), address);
  expect(acts[0]?.tellings.map(({ claim, aside }) => [claim, aside])).toEqual([
    ["c1", null],
    ["c2", null],
    ["c3", null],
  ]);
});
