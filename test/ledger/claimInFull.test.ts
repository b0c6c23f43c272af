import { describe, expect, test } from "vitest";
import { claimInFull, claimOf, documentOf, type EntryBody, indexLedger } from "#ledger";
import { stamped } from "../support/sample.ts";
import { MISSION, storyDocument } from "../support/story.ts";
import { parseClaim } from "../support/storyClaim.ts";

const TEXT = "KEN pledged 1000 persons.";
const claim = { ...parseClaim("KEN pledged 1000 persons"), quote: { start: 0, end: 24 } };
const document = storyDocument("d1", "2024-03-01", "AP");
const TELLS = {
  act: "c1",
  effect: "sets",
  flags: [],
  rule: "first",
  why: "",
  matcher: "1",
} as const;

const proposal: EntryBody = {
  kind: "proposal",
  id: "c1",
  document: "d1",
  claim,
  reader: "rules",
  confidence: 0.8,
};
const accepted: EntryBody = {
  kind: "decision",
  id: "c1.1",
  of: "c1",
  document: "d1",
  verdict: "accepted",
  claim,
  tells: TELLS,
};
const rejected: EntryBody = {
  kind: "decision",
  id: "c1.2",
  of: "c1",
  document: "d1",
  verdict: "rejected",
  reason: "about another mission",
};
const taken = (of: string, id = `no-${of}`): EntryBody => ({
  kind: "retraction",
  id,
  of,
  reason: "an error",
});

/** The claim c1 in full, in a ledger of its document, its proposal and what came after. */
function full(after: readonly EntryBody[], text: string | null = TEXT) {
  const first: readonly EntryBody[] = [{ kind: "mission", id: "mss", mission: MISSION }, document];
  const ledger = indexLedger(stamped([...first, ...after]));
  const known = claimOf(ledger, "c1");
  const source = documentOf(ledger, "d1");
  if (known === null || source === null) throw new Error("the claim is in the ledger");
  return claimInFull(ledger, known, source, text);
}

describe("a claim in full", () => {
  test("has its words, its document as it was written, and the reader's proposal", () => {
    expect(full([proposal])).toEqual({
      id: "c1",
      state: "proposed",
      claim,
      words: "KEN pledged 1000 persons",
      document,
      tells: null,
      proposed: { claim, reader: "rules", confidence: 0.8 },
      decisions: [],
      retracted: null,
    });
  });

  test("has lost its words where the text is gone or ends before them", () => {
    expect(full([proposal], null).words).toBeNull();
    expect(full([proposal], TEXT.slice(0, 24)).words).toBe("KEN pledged 1000 persons");
    expect(full([proposal], TEXT.slice(0, 23)).words).toBeNull();
  });

  test("of a person was never proposed, and tells of an act", () => {
    const { proposed, state, tells } = full([accepted]);
    expect([proposed, state, tells]).toEqual([null, "accepted", TELLS]);
  });

  test("lists every decision with its reason, and stands as decided last", () => {
    const { state, tells, decisions } = full([proposal, accepted, rejected]);
    expect([state, tells]).toEqual(["rejected", null]);
    const by = { author: "sample", recordedAt: "2026-03-22T00:00:00.000Z" };
    expect(decisions).toEqual([
      { id: "c1.1", verdict: "accepted", seq: 4, reason: null, ...by },
      { id: "c1.2", verdict: "rejected", seq: 5, reason: "about another mission", ...by },
    ]);
  });

  test("stands as before a decision that was taken back", () => {
    expect(full([proposal, accepted, rejected, taken("c1.2")]).state).toBe("accepted");
    expect(full([proposal, accepted, taken("c1.1")]).state).toBe("proposed");
  });

  test.each(["c1", "d1"])("is retracted with %s, until it is decided on again", (of) => {
    const { state, retracted } = full([proposal, accepted, taken(of)]);
    expect(state).toBe("retracted");
    expect(retracted).toEqual({
      entry: `no-${of}`,
      reason: "an error",
      author: "sample",
      recordedAt: "2026-03-22T00:00:00.000Z",
    });
    expect(full([proposal, taken(of)]).state).toBe("retracted");
    expect(full([accepted, taken(of)]).state).toBe("retracted");
    const again = full([proposal, taken(of), accepted]);
    expect([again.state, again.retracted]).toEqual(["accepted", null]);
  });
});
