import { describe, expect, test } from "vitest";
import { mondayBefore } from "#base";
import { foldBoard, indexLedger } from "#ledger";
import { createWords, textOf } from "#words";
import { chaseLines } from "../../src/web/pages/board/model/rail.ts";
import { chaseTable } from "../../src/web/pages/brief/model/chaseTable.ts";
import { partyFile } from "../../src/web/pages/party/model/partyFile.ts";
import { find, quotedDocuments } from "../../src/web/pages/search/model/find.ts";
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
      "Funding USD 286.7m",
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

describe("the search", () => {
  const entries = sampleEntries();
  const documents = new Map(
    entries.flatMap((entry) => (entry.kind === "document" ? [[entry.id, entry] as const] : [])),
  );
  const claims = new Map(
    entries.flatMap((entry) =>
      entry.kind === "decision" && entry.claim !== undefined
        ? [[entry.of, entry.claim] as const]
        : [],
    ),
  );
  const searchable = (mission: string) => ({
    board: board(mission, "2026-03-21"),
    claim: (id: string) => claims.get(id) ?? null,
    document: (id: string) => documents.get(id) ?? null,
  });
  const all = [searchable("haiti-gsf"), searchable("haiti-mss")];

  test("finds in every mission, what two of them tell once, each with the missions that know it", () => {
    const found = find(all, "kenya", words);
    const [kenya] = found.parties;
    expect(kenya?.missions.map(({ short }) => short)).toEqual(["GSF", "MSS"]);
    expect(new Set(found.claims.map(({ id }) => id)).size).toBe(found.claims.length);
    const alone = all.map((one) => find([one], "kenya", words).claimCount);
    expect(found.claimCount).toBeGreaterThan(Math.max(...alone));
    expect(find(all, "guinea", words).parties.map(({ missions }) => missions)).toEqual([
      [{ id: "haiti-mss", short: "MSS" }],
    ]);
  });

  test("looks into the words that a claim rests on, once they are there", () => {
    const [first] = find(all, "kenya", words).claims;
    const id = first?.id ?? "";
    const quoteOf = (claim: string) =>
      claim === id ? "the Présidence hereby undertakes zebras" : undefined;
    expect(find(all, "zebras presidence", words).claimCount).toBe(0);
    const found = find(all, "zebras presidence", words, quoteOf);
    expect(found.claims.map((claim) => claim.id)).toEqual([id]);
    const { sources, left } = quotedDocuments(all);
    expect(sources.length).toBeGreaterThan(50);
    expect(left).toBe(0);
  });

  test("passes over accents and case, and wants every word", () => {
    const plain = find(all, "velipost veli", words);
    expect(plain.documentCount).toBe(0);
    const [post] = find(all, "VELI post", words).documents;
    expect(post?.document.publisher).toBe("Véli Post");
    expect(find(all, "véli POST", words).documents).toEqual(
      find(all, "veli post", words).documents,
    );
    expect(find(all, "  ", words).claimCount).toBe(0);
  });
});

test("a week is told from the Monday before, on a Monday from the one a week earlier", () => {
  expect(mondayBefore("2026-03-22")).toBe("2026-03-16");
  expect(mondayBefore("2026-03-17")).toBe("2026-03-16");
  expect(mondayBefore("2026-03-16")).toBe("2026-03-09");
});
