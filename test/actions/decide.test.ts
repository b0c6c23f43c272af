import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type DecisionInput, Desk, decideClaim } from "#actions";
import type { Claim, EntryBody } from "#ledger";
import { openStore } from "#store";
import { MISSION, storyDocument } from "../support/story.ts";
import { parseClaim } from "../support/storyClaim.ts";

const TEXT = "Kenya pledged 1,000 officers. A court bars them.";
const SHA256 = createHash("sha256").update(TEXT).digest("hex");
const DOCUMENT = { ...storyDocument("d1", "2024-03-01", "Reuters"), sha256: SHA256 };

let desk: Desk;

/** A desk on a ledger in memory with one document and these claims proposed from it: c1, c2 … */
beforeEach(async () => {
  const opened = await openStore({ file: ":memory:", now: () => "2024-03-02T00:00:00.000Z" });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const store = opened.value;
  const now = () => "2024-03-02T00:00:00.000Z" as const;
  desk = new Desk({ store, now, newId: () => "new", author: "tester" });
  const told = [
    "KEN pledged 1000 persons",
    "legal obstacle open against KEN",
    "BRA refused personnel",
  ];
  const proposals = told.map((words, at): EntryBody => {
    const claim: Claim = parseClaim(words);
    const id = `c${at + 1}`;
    return { kind: "proposal", id, document: "d1", claim, reader: "test", confidence: 0.9 };
  });
  const mission: EntryBody = { kind: "mission", id: "mission", mission: MISSION };
  await desk.write([mission, DOCUMENT, ...proposals], { texts: [{ sha256: SHA256, text: TEXT }] });
});

/** The rule, act and effect of a decision, or the sentence of its refusal. */
async function decide(
  input: Omit<DecisionInput, "verdict"> & { verdict?: "amended" | "rejected" },
) {
  const decided = await decideClaim(desk, { verdict: "accepted", ...input });
  if (!decided.ok) return decided.refusal.message;
  const { tells, verdict } = decided.value;
  return tells === undefined
    ? verdict
    : [tells.rule, tells.act, tells.effect, ...tells.flags].join(" ");
}

describe("a decision", () => {
  test("is judged as if the claim had not been decided before", async () => {
    expect(await decide({ claim: "c1" })).toBe("first c1 sets");
    expect(await decide({ claim: "c1" })).toBe("first c1 sets");
    const amended = parseClaim("KEN pledged 2500 persons");
    expect(await decide({ claim: "c1", verdict: "amended", amended })).toBe("first c1 sets");
  });

  test("may overrule the matcher, within what the claim says", async () => {
    expect(await decide({ claim: "c1", act: "new", effect: "adds" })).toBe("person c1 adds");
    expect(await decide({ claim: "c1", effect: "told" })).toBe("person c1 told");
    expect(await decide({ claim: "c1", effect: "refuses" })).toBe(
      'This claim cannot have the effect "refuses". Choose one of: sets, adds, rotates, part, told.',
    );
    expect(await decide({ claim: "c3", effect: "sets" })).toContain(
      "Choose one of: refuses, told.",
    );
    expect(await decide({ claim: "c1", effect: "grows" })).toContain('no effect "grows"');
  });

  test("cannot tell of an act that is not there, or of another kind", async () => {
    expect(await decide({ claim: "c1", act: "c9" })).toContain('no act "c9"');
    expect(await decide({ claim: "c1", act: "c2" })).toBe(
      'The act "c2" is of the kind obstacle; a claim of the kind contribution cannot tell of it.',
    );
  });

  test("under one key is given again, and refused for anything else", async () => {
    const first = { claim: "c1", act: "new", effect: "adds", key: "k" };
    expect(await decide(first)).toBe("person c1 adds");
    const { seq } = await desk.ports.store.head();
    expect(await decide(first)).toBe("person c1 adds");
    expect((await desk.ports.store.head()).seq).toBe(seq);
    for (const other of [
      { claim: "c1", key: "k" },
      { ...first, effect: "sets" },
      { ...first, act: "c3" },
      { ...first, reason: "why not" },
      { ...first, verdict: "rejected" as const, reason: "no" },
    ]) {
      expect(await decide(other)).toContain('The key "k" was used for another decision');
    }
  });
});
