import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import type { EntryBody } from "#ledger";
import { type Adjudication, judgeInOrder, type ListedClaim } from "#matcher";
import { MISSION, storyDocument } from "../support/story.ts";
import { parseClaim } from "../support/storyClaim.ts";

const mission: EntryBody = { kind: "mission", id: "m", mission: MISSION };
const document = (id: string, day: Day) => storyDocument(id, day, `origin ${id}`);
const claim = (id: string, of: string, words: string): ListedClaim => ({
  ...parseClaim(words),
  id,
  document: of,
});

function judged(claims: readonly ListedClaim[], adjudications: readonly Adjudication[] = []) {
  const documents = [
    document("d2", "2024-03-02"),
    document("d1", "2024-03-02"),
    document("d0", "2024-03-09"),
  ];
  return judgeInOrder([mission], documents, claims, adjudications);
}

const decisions = (bodies: readonly EntryBody[]) =>
  bodies.flatMap((body) => (body.kind === "decision" ? [body] : []));

const CLAIMS = [
  claim("c4", "d0", "KEN pledged 1000 persons"),
  claim("c2", "d2", "KEN pledged 900 persons on 2024-03-01"),
  claim("c3", "d1", "JAM pledged 20 persons"),
  claim("c1", "d1", "KEN pledged 1000 persons on 2024-03-01"),
  claim("c9", "none", "BRA pledged 5 persons"),
];

describe("claims of a sample", () => {
  test("are judged by day, document and name, each against those before; without a document not at all", () => {
    const bodies = judged(CLAIMS);
    expect(bodies.map(({ id }) => id)).toEqual(["d1", "d2", "d0", "c1.1", "c3.1", "c2.1", "c4.1"]);
    expect(
      decisions(bodies).map(({ of, verdict, tells }) => [of, verdict, tells?.act, tells?.rule]),
    ).toEqual([
      ["c1", "accepted", "c1", "first"],
      ["c3", "accepted", "c3", "first"],
      ["c2", "accepted", "c1", "conflict"],
      ["c4", "accepted", "c1", "conflict"],
    ]);
    expect(decisions(bodies)[0]?.claim).toEqual(
      parseClaim("KEN pledged 1000 persons on 2024-03-01"),
    );
  });

  test("keep what was proposed where a person rejects, amends or overrules", () => {
    const bodies = judged(CLAIMS, [
      { reject: "c3", reason: "another mission" },
      { amend: "c2", to: { stage: "committed" }, reason: "it was signed" },
      { overrule: "c4", act: "c4", effect: "told", reason: "of another year" },
    ]);
    expect(bodies.slice(3).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "decision c1.1",
      "proposal c3",
      "decision c3.1",
      "proposal c2",
      "decision c2.1",
      "proposal c4",
      "decision c4.1",
    ]);
    const [, rejected, amended, overruled] = decisions(bodies);
    expect(rejected).toEqual({
      kind: "decision",
      id: "c3.1",
      of: "c3",
      document: "d1",
      verdict: "rejected",
      reason: "another mission",
    });
    expect(amended).toMatchObject({
      verdict: "amended",
      reason: "it was signed",
      claim: { stage: "committed", quantity: { value: 900 } },
      tells: { act: "c2", rule: "first" },
    });
    expect(overruled).toMatchObject({
      verdict: "accepted",
      claim: { stage: "pledged" },
      tells: { act: "c4", effect: "told", rule: "person", why: "of another year" },
    });
    expect(bodies.find(({ id }) => id === "c2")).toMatchObject({
      kind: "proposal",
      document: "d2",
      claim: { stage: "pledged" },
      reader: "labelled",
      confidence: 1,
    });
  });

  test("have a figure adopted as soon as all that speak of it are known, for the act it tells of", () => {
    const reason = "the official count";
    const bodies = judged(CLAIMS, [
      { adopt: "c2", over: ["c1"], reason },
      { adopt: "c3", over: ["c4"], reason },
      { adopt: "c1", over: ["c9"], reason },
    ]);
    expect(bodies.map(({ id }) => id).slice(3)).toEqual([
      "c1.1",
      "c3.1",
      "c2.1",
      "adopt-c2",
      "c4.1",
      "adopt-c3",
    ]);
    expect(bodies.find(({ id }) => id === "adopt-c2")).toEqual({
      kind: "adoption",
      id: "adopt-c2",
      act: "c1",
      claim: "c2",
      reason,
    });
  });

  test("are judged by who mandates their mission", () => {
    const bodies = judged([
      claim("c1", "d1", "TCD pledged 1500 persons"),
      claim("c2", "d0", "TCD committed 1500 persons says OAS"),
    ]);
    expect(decisions(bodies).map(({ tells }) => tells?.rule)).toEqual(["first", "first"]);
  });

  test("have nothing adopted that was rejected", () => {
    const bodies = judged(CLAIMS, [
      { reject: "c1", reason: "no" },
      { adopt: "c1", over: [], reason: "yes" },
    ]);
    expect(bodies.some(({ kind }) => kind === "adoption")).toBe(false);
  });
});
