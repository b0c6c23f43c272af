import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import {
  addEntry,
  createIndex,
  type Entry,
  foldBoard,
  headOf,
  indexLedger,
  type LedgerIndex,
  newestDay,
} from "#ledger";
import { claims, editsOn, ledgerOf, publications } from "../support/generate.ts";
import { story } from "../support/story.ts";

function boardOf(index: LedgerIndex, head: number, on: Day = "2024-03-31"): unknown {
  return foldBoard(index, { mission: "mss", trueOn: on, knownAt: on, head });
}

const EDITED = `
  2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01 if funds
  2024-03-02 AFP: KEN pledged 900 persons on 2024-03-01
  2024-03-03 BBC: DRC pledged 50 persons on 2024-03-01
  adopt c2
  adopt c1
  condition c1 met on 2024-03-10
  condition c1 failed on 2024-03-12
  merge party DRC into RWA
  merge party DRC into COD
  rate EUR USD 1.1 on 2024-01-01
  rate EUR USD 1.2 on 2024-01-01
  2024-03-04 AP: USA pledged 10 EUR
  reject c4
`;

describe("a ledger that is asked while it grows", () => {
  test("answers as one made at once, in whatever order its entries come", () => {
    const ledger = fc.tuple(claims, publications, fc.array(fc.nat(100), { maxLength: 3 }));
    const grown = ledger.chain(([generated, published, picks]) => {
      const entries = ledgerOf(generated, published, (ids) =>
        picks.flatMap((pick, at) =>
          editsOn(ids[pick % ids.length] ?? "", ids[0] ?? "", pick).map((body) => ({
            ...body,
            id: `${body.id}-${at}`,
          })),
        ),
      );
      const all = { minLength: entries.length, maxLength: entries.length };
      return fc.tuple(fc.shuffledSubarray([...entries], all), fc.nat(entries.length));
    });
    fc.assert(
      fc.property(grown, ([entries, older]) => {
        const index = createIndex();
        const come: Entry[] = [];
        for (const entry of entries) {
          addEntry(index, entry);
          come.push(entry);
          const fresh = indexLedger(come);
          expect(headOf(index)).toBe(headOf(fresh));
          for (const head of [headOf(index), older]) {
            expect(boardOf(index, head)).toEqual(boardOf(fresh, head));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("lets the later entry of two count, in whatever order they come", () => {
    const { entries } = story(EDITED);
    const index = indexLedger(entries.toReversed());
    const on = "2024-03-31";
    const question = { mission: "mss", trueOn: on, knownAt: on, head: headOf(index) } as const;
    const board = foldBoard(index, question);
    expect(board).toEqual(foldBoard(indexLedger(entries), question));
    expect(board.acts["c1"]).toMatchObject({ value: 1000, adoptedBy: "person" });
    expect(board.acts["c1"]?.conditions[0]).toMatchObject({ outcome: "failed", on: "2024-03-12" });
    expect(board.cells.map(({ giver }) => giver.key)).toEqual(["COD", "KEN"]);
  });

  test("passes over a rejected claim, even where the decision still tells it", () => {
    const { entries } = story("2024-03-01 AP: KEN pledged 1000 persons");
    const rejected = entries.map((entry) =>
      entry.kind === "decision" ? { ...entry, verdict: "rejected" as const } : entry,
    );
    const late = createIndex();
    for (const entry of rejected) {
      boardOf(late, headOf(late));
      addEntry(late, entry);
    }
    for (const index of [late, indexLedger(rejected)]) {
      expect(boardOf(index, headOf(index))).toMatchObject({ cells: [], claims: 0 });
    }
  });

  test("knows the newest publication day of a mission's claims", () => {
    const { index } = story(`
      2024-03-02 AP: KEN pledged 1000 persons
      2024-03-01 AFP: JAM pledged 20 persons
    `);
    expect([newestDay(index, "mss"), newestDay(index, "gsf"), newestDay(index, "none")]).toEqual([
      "2024-03-02",
      null,
      null,
    ]);
  });
});
