import { describe, expect, test } from "vitest";
import {
  type Board,
  claimOf,
  type EntryBody,
  foldBoard,
  headOf,
  indexLedger,
  type ProposalEntry,
} from "#ledger";
import { judgeClaim } from "#matcher";
import { stamped } from "../support/sample.ts";
import { MISSION, storyDocument } from "../support/story.ts";
import { parseClaim } from "../support/storyClaim.ts";

function proposal(id: string, words: string, confidence: number, document = "d1"): ProposalEntry {
  return { kind: "proposal", id, document, claim: parseClaim(words), reader: "test", confidence };
}

const PROPOSALS = [
  proposal("c1", "KEN pledged 1000 persons", 0.9),
  proposal("c2", "JAM pledged 24 persons", 0.5),
  proposal("c3", "BHS pledged 150 persons in gsf", 0.9),
  proposal("c4", "BRA pledged 5 persons", 0.9, "d9"),
];

/** The board on which proposals count from a confidence on, as the ledger stood at a head. */
function board(from: number | null, head?: number, ...more: readonly EntryBody[]): Board {
  const index = indexLedger(
    stamped([
      { kind: "mission", id: "m", mission: MISSION },
      storyDocument("d1", "2024-03-01", "AP"),
      ...PROPOSALS,
      ...more,
    ]),
  );
  const document = storyDocument("d1", "2024-03-01", "AP");
  const proposed = PROPOSALS.map((one) => ({
    proposal: one,
    telling: judgeClaim(index, { claim: one.claim, id: one.id, document }),
  }));
  expect(claimOf(index, "c1")?.proposal?.confidence).toBe(0.9);
  return foldBoard(
    index,
    {
      mission: "mss",
      trueOn: "2024-03-31",
      knownAt: "2024-03-31",
      head: head ?? headOf(index),
      ...(from === null ? {} : { proposalsFrom: from }),
    },
    proposed,
  );
}

const givers = (shown: Board) => shown.cells.map(({ giver }) => giver.key);

describe("proposals on a board", () => {
  test("count only where the question asks, from its confidence on, in their mission and with their document", () => {
    expect(givers(board(null))).toEqual([]);
    expect(givers(board(0.5))).toEqual(["JAM", "KEN"]);
    expect(givers(board(0.51))).toEqual(["KEN"]);
    expect(givers(board(0.91))).toEqual([]);
  });

  test("are said to be proposals, and counted as such", () => {
    const shown = board(0.5);
    expect([shown.claims, shown.proposals]).toEqual([2, 2]);
    expect(shown.acts["c1"]?.tellings).toMatchObject([{ claim: "c1", proposed: true, seq: 3 }]);
  });

  test("count as the ledger stood at the head asked for, and beyond its end as at its end", () => {
    expect(givers(board(0.5, 3))).toEqual(["KEN"]);
    expect(givers(board(0.5, 2))).toEqual([]);
    expect(givers(board(0.5, 99))).toEqual(["JAM", "KEN"]);
  });

  test("count no more once somebody decided, either way", () => {
    const [first] = PROPOSALS;
    if (first === undefined) throw new Error("no proposal");
    const decided = { kind: "decision", id: "c1.1", of: "c1", document: "d1" } as const;
    const rejected = board(0.5, undefined, { ...decided, verdict: "rejected", reason: "no" });
    expect(givers(rejected)).toEqual(["JAM"]);
    const tells = {
      act: "c1",
      effect: "sets",
      flags: [],
      rule: "first",
      why: "",
      matcher: "1",
    } as const;
    const { claim } = first;
    const accepted = board(0.5, undefined, { ...decided, verdict: "accepted", claim, tells });
    expect([givers(accepted), accepted.proposals]).toEqual([["JAM", "KEN"], 1]);
  });
});
