import { describe, expect, test } from "vitest";
import { foldBoard, headOf, indexLedger } from "#ledger";
import { type ExpectedBoard, missing } from "../support/expectation.ts";
import { sampleEntries, sampleLines } from "../support/sample.ts";

/** Boards that do not come out, each with its reason. At most two may stand here. */
const EXCEPTIONS: Readonly<Record<number, string>> = {};

const index = indexLedger(sampleEntries());
const boards = sampleLines<ExpectedBoard>("checkpoints.jsonl");

describe("the boards that the Haiti sample must show", () => {
  test("are thirty, with at most two exceptions", () => {
    expect(boards).toHaveLength(30);
    expect(Object.keys(EXCEPTIONS).length).toBeLessThanOrEqual(2);
  });

  test.each(boards)("$id: $mission on $trueOn", ({ id, mission, trueOn, knownAt, expects }) => {
    const board = foldBoard(index, { mission, trueOn, knownAt, head: headOf(index) });
    const problems = expects.flatMap((expected) => missing(board, expected));
    if (EXCEPTIONS[id] === undefined) expect(problems).toEqual([]);
    else expect(problems).not.toEqual([]);
  });
});
