import { describe, expect, test } from "vitest";
import { mondayBefore } from "#base";
import { foldBoard, indexLedger } from "#ledger";
import { createWords, textOf } from "#words";
import { chaseLines } from "../../src/web/pages/board/model/rail.ts";
import { chaseTable } from "../../src/web/pages/brief/model/chaseTable.ts";
import { partyFile } from "../../src/web/pages/party/model/partyFile.ts";
import { en } from "../../src/web/words/en.ts";
import { sampleEntries } from "../support/sample.ts";

const words = createWords("en", en);
const index = indexLedger(sampleEntries());
const board = (mission: string, day: `${number}-${number}-${number}`) =>
  foldBoard(index, { mission, trueOn: day, knownAt: day, head: index.head });

describe("the file of a party", () => {
  test("tells what it gives alone by resource, parts of it by fund, then what it gives with others", () => {
    const file = partyFile(board("haiti-mss", "2025-02-05"), "USA", () => null, words);
    const lines = file.standing.map(({ resource, figure, part }) =>
      [part ? "part" : "", resource, textOf(figure)].join(" ").trim(),
    );
    expect(lines.slice(0, 4)).toEqual([
      "Personnel no figure",
      "Funding USD 300m",
      "part through trust fund USD 1.7m",
      "Equipment 22 flights",
    ]);
    const joint = file.standing.map(({ remarks }) => remarks.join("; ").includes("jointly"));
    expect(joint).toEqual([...joint].sort());
    expect(joint.at(-1)).toBe(true);
  });
});

describe("the promises to chase", () => {
  test("are the same on the board and in the table of the brief, the oldest first", () => {
    const asked = board("haiti-gsf", "2026-03-22");
    const lines = chaseLines(asked, 90, words);
    const { rows } = chaseTable(asked, 90, words);
    expect(lines).toHaveLength(15);
    expect(rows).toHaveLength(15);
    expect(textOf(lines[0]?.text ?? [])).toBe("Canada, funding: CAD 40m");
    expect(rows[0]).toEqual(["Canada", "Funding", 40e6, "CAD", null, "2025-09-23", 180, "no"]);
    const days = rows.map((row) => Number(row[6]));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(chaseLines(asked, 200, words)).toEqual([]);
  });
});

test("a week is told from the Monday before, on a Monday from the one a week earlier", () => {
  expect(mondayBefore("2026-03-22")).toBe("2026-03-16");
  expect(mondayBefore("2026-03-17")).toBe("2026-03-16");
  expect(mondayBefore("2026-03-16")).toBe("2026-03-09");
});
