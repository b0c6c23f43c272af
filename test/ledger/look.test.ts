import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import {
  actOf,
  addEntry,
  claimOf,
  claimProblem,
  claimsOfDocument,
  type DecisionEntry,
  type EntryBody,
  effectsOf,
  foldBoard,
  hasEntry,
  headOf,
  indexLedger,
  missionFiles,
  missionVersions,
  newestDay,
  openProposals,
  retractionOf,
  undecided,
} from "#ledger";
import { judgeClaim } from "#matcher";
import { stamped } from "../support/sample.ts";
import { MISSION, story, storyDocument } from "../support/story.ts";
import { parseClaim } from "../support/storyClaim.ts";

const QUOTES = { c1: 40, c2: 5, c3: 20 } as const;

function proposal(id: keyof typeof QUOTES, document: string, confidence: number): EntryBody {
  const start = QUOTES[id];
  const claim = { ...parseClaim("KEN pledged 1000 persons"), quote: { start, end: start + 9 } };
  return { kind: "proposal", id, document, claim, reader: "test", confidence };
}

/** A ledger of two documents and three proposals, with more entries after them. */
function ledger(...more: readonly EntryBody[]) {
  return indexLedger(
    stamped([
      { kind: "mission", id: "m", mission: MISSION },
      storyDocument("d1", "2024-03-01", "AP"),
      storyDocument("d2", "2024-03-02", "AFP"),
      proposal("c1", "d1", 0.8),
      proposal("c2", "d1", 0.8),
      proposal("c3", "d2", 0.6),
      ...more,
    ]),
  );
}

const accepted = (of: string, id = `${of}.1`): EntryBody => {
  const claim = parseClaim("KEN pledged 1000 persons");
  const tells = {
    act: of,
    effect: "sets",
    flags: [],
    rule: "first",
    why: "",
    matcher: "1",
  } as const;
  return { kind: "decision", id, of, document: "d1", verdict: "accepted", claim, tells };
};
const retracted = (of: string, id = "r1"): EntryBody => ({
  kind: "retraction",
  id,
  of,
  reason: "no",
});

describe("the proposals that wait", () => {
  const waiting = (...more: readonly EntryBody[]) => {
    const index = ledger(...more);
    return openProposals(index, headOf(index)).map(({ id }) => id);
  };

  test("come newest document first, then the most certain, then in the order of the text", () => {
    expect(waiting()).toEqual(["c3", "c2", "c1"]);
  });

  test("come last where their document is not there yet", () => {
    const early = { ...proposal("c3", "d9", 0.99), id: "c4" };
    expect(waiting(early as EntryBody)).toEqual(["c3", "c2", "c1", "c4"]);
  });

  test("wait until decided, and again when that decision is taken back", () => {
    expect(waiting(accepted("c1"))).toEqual(["c3", "c2"]);
    expect(waiting(accepted("c1"), retracted("c1.1"))).toEqual(["c3", "c2", "c1"]);
  });

  test("do not wait once they or their document are taken back, until that is undone", () => {
    expect(waiting(retracted("c1"))).toEqual(["c3", "c2"]);
    expect(waiting(retracted("d1"))).toEqual(["c3"]);
    expect(waiting(retracted("d1"), retracted("r1", "r2"))).toEqual(["c3", "c2", "c1"]);
  });

  test("are those of the head asked for", () => {
    expect(openProposals(ledger(accepted("c1")), 6).map(({ id }) => id)).toEqual([
      "c3",
      "c2",
      "c1",
    ]);
    expect(openProposals(ledger(), 5).map(({ id }) => id)).toEqual(["c2", "c1"]);
  });
});

describe("looking into a ledger", () => {
  test("finds a claim with what was proposed and decided, oldest first", () => {
    const index = ledger(accepted("c1"), accepted("c1", "c1.2"));
    expect(claimOf(index, "c1")).toMatchObject({
      document: "d1",
      proposal: { id: "c1" },
      decisions: [{ id: "c1.1" }, { id: "c1.2" }],
    });
    expect(claimOf(index, "c2")?.decisions).toEqual([]);
    expect(claimOf(index, "c9")).toBeNull();
  });

  test("shows a claim as it was last put, with every decision on it in order", () => {
    const rejected = { ...accepted("c1", "c1.2"), verdict: "rejected", reason: "no" } as const;
    const { claim: _, tells: _1, ...bare } = rejected as typeof rejected & DecisionEntry;
    const put = { ...parseClaim("KEN pledged 900 persons"), quote: { start: 1, end: 2 } };
    const amended = { ...accepted("c1", "c1.3"), verdict: "amended", claim: put } as DecisionEntry;
    const entries = stamped([accepted("c1"), bare, amended], 7);
    for (const order of [entries, entries.toReversed()]) {
      const index = ledger();
      for (const entry of order) addEntry(index, entry);
      const known = claimOf(index, "c1");
      expect(known?.decisions.map(({ id }) => id)).toEqual(["c1.1", "c1.2", "c1.3"]);
      expect(known?.claim).toEqual(put);
    }
    expect(claimOf(ledger(accepted("c1"), bare), "c1")?.claim).toEqual(
      parseClaim("KEN pledged 1000 persons"),
    );
  });

  test("knows no claim of which it holds only the rejection", () => {
    const { claim: _, tells: _1, ...bare } = accepted("c7") as DecisionEntry;
    const rejected: EntryBody = { ...bare, verdict: "rejected", reason: "no" };
    expect(claimOf(ledger(rejected), "c7")).toBeNull();
    expect(claimsOfDocument(ledger(rejected), "d1").map(({ id }) => id)).toEqual(["c2", "c1"]);
  });

  test("lists among the claims of a document those that a person found in it", () => {
    const index = ledger(accepted("c8"));
    expect(claimsOfDocument(index, "d1").map(({ id }) => id)).toEqual(["c8", "c2", "c1"]);
    expect(claimsOfDocument(index, "d2").map(({ id }) => id)).toEqual(["c3"]);
  });

  test("finds an act by any of its names, in any mission", () => {
    const { index } = story(`
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01 in gsf
      2024-03-20 AFP: KEN pledged 400 persons on 2024-03-20 in gsf
      merge act c2 into c1
    `);
    expect(actOf(index, "c2")?.id).toBe("c1");
    expect(actOf(index, "c1")?.tellings.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(actOf(index, "c3")).toBeNull();
  });

  test("gives the files of a mission, the newest first", () => {
    const renamed: EntryBody = { kind: "mission", id: "m2", mission: { ...MISSION, short: "NEW" } };
    const last: EntryBody = { kind: "mission", id: "m3", mission: { ...MISSION, short: "LAST" } };
    const files = missionVersions(ledger(renamed, last), "mss");
    expect(files.map(({ mission }) => mission.short)).toEqual(["LAST", "NEW", "MSS"]);
    expect(missionVersions(ledger(), "abc")).toEqual([]);
  });

  test("knows the newest day of what was accepted about a mission", () => {
    const { index } = story(`
      2024-03-05 AP: KEN pledged 10 persons
      2024-03-20 AP: JAM pledged 10 persons
      2024-03-09 AP: BHS pledged 10 persons
    `);
    expect(newestDay(index, "mss")).toBe("2024-03-20");
    expect(newestDay(index, "gsf")).toBeNull();
    expect(newestDay(index, "abc")).toBeNull();
    const lost: EntryBody = { ...accepted("c9"), document: "d7" } as DecisionEntry;
    expect(newestDay(ledger(accepted("c1"), lost), "mss")).toBe("2024-03-01");
  });

  test("takes a document as it was given last up to the entry asked for", () => {
    const again = { ...storyDocument("d1", "2024-06-01", "AP") };
    const index = ledger(accepted("c1"), again);
    const cells = (head: number) =>
      foldBoard(index, {
        mission: "mss",
        trueOn: "2024-05-01" as Day,
        knownAt: "2024-05-01" as Day,
        head,
      }).cells.length;
    expect([cells(7), cells(8)]).toEqual([1, 0]);
  });

  test("lists the claims of a document in the order of its text", () => {
    expect(claimsOfDocument(ledger(), "d1").map(({ id }) => id)).toEqual(["c2", "c1"]);
    expect(claimsOfDocument(ledger(), "d9")).toEqual([]);
  });

  test("knows its entries, and what is taken back", () => {
    const index = ledger(accepted("c1"), retracted("c1"));
    expect(["m", "d1", "c1", "c1.1", "r1", "c9"].map((id) => hasEntry(index, id))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(retractionOf(index, "c1")?.id).toBe("r1");
    expect(retractionOf(index, "c2")).toBeNull();
    expect(retractionOf(ledger(retracted("c1"), retracted("r1", "r2")), "c1")).toBeNull();
  });

  test("gives of each mission the file given last", () => {
    const renamed: EntryBody = { kind: "mission", id: "m2", mission: { ...MISSION, short: "NEW" } };
    const other: EntryBody = { kind: "mission", id: "m3", mission: { ...MISSION, id: "abc" } };
    const files = missionFiles(ledger(renamed, other));
    expect(files.map(({ id, short }) => [id, short])).toEqual([
      ["abc", "MSS"],
      ["mss", "NEW"],
    ]);
  });

  test("forgets one claim only, and knows all others up to the newest", () => {
    const { index } = story(`
      2024-03-01 AP: KEN pledged 1000 persons
      2024-03-02 AP: JAM pledged 50 persons
    `);
    const claim = parseClaim("JAM pledged 50 persons");
    const document = { id: "d3", published: "2024-03-03" as Day };
    const judged = judgeClaim(undecided(index, "c1"), { claim, id: "c3", document });
    expect(judged).toMatchObject({ rule: "same-total", act: "c2" });
  });

  test("can forget the decisions on one claim, and leaves the ledger as it was", () => {
    const { index, board } = story(`
      2024-03-01 AP: KEN pledged 1000 persons
      2024-03-02 AP: KEN pledged 1000 persons
    `);
    const judged = (claim: string, in_: typeof index) =>
      judgeClaim(in_, {
        claim: parseClaim("KEN pledged 900 persons"),
        id: claim,
        document: { id: "d2", published: "2024-03-02" },
      });
    expect(judged("c1", index).rule).toBe("conflict");
    expect(judged("c2", undecided(index, "c2"))).toMatchObject({ rule: "conflict", act: "c1" });
    const alone = story("2024-03-01 AP: KEN pledged 1000 persons").index;
    expect(judged("c1", undecided(alone, "c1"))).toMatchObject({ rule: "first", act: "c1" });
    expect(board("2024-03-02").claims).toBe(2);
  });
});

describe("the effects that a claim can have", () => {
  test.each([
    ["KEN pledged 10 persons", "sets adds rotates part told"],
    ["KEN pledged personnel", "stands told"],
    ["KEN considering 10 persons", "stands told"],
    ["KEN refused 10 persons", "refuses told"],
    ["KEN withdrawn personnel", "withdraws told"],
    ["KEN suspended 10 USD", "holds told"],
    ["legal obstacle open against KEN", "stands told"],
  ])("%s: %s", (words, effects) => {
    expect(effectsOf(parseClaim(words)).join(" ")).toBe(effects);
  });
});

describe("what keeps a value from being a claim", () => {
  const sound = parseClaim("KEN pledged 10 persons on 2024-02-29 says KEN if mandate");
  const figure = { value: 10, unit: "persons", bound: "exact" };
  test("nothing in those of every kind", () => {
    for (const words of [
      "KEN pledged 10..20 helicopters",
      "HTI asks KEN for personnel",
      "need 2500 persons",
      "legal obstacle open against KEN for funding",
      "agreement KEN+HTI mou signed",
      "call of KEN,HTI held",
      "mandate UNSC extended 2 proposed until 2025-10",
    ]) {
      expect(claimProblem(parseClaim(words))).toBeNull();
    }
    expect(claimProblem(sound)).toBeNull();
    expect(claimProblem({ ...sound, parties: [{ unnamed: 3, described: "states" }] })).toBeNull();
  });

  test.each([
    ["an unnamed party without a word on it", { parties: [{ unnamed: true }] }],
    ["a party with digits and dashes", { parties: ["G-20"] }],
    ["a joint claim", { joint: true }],
    ["every part of an attribution", { attribution: { party: "KEN", person: "R", outlet: "AP" } }],
    ["a figure of zero", { quantity: { ...figure, value: 0 } }],
    ["a range of one number", { quantity: { min: 1, max: 1, unit: "persons", bound: "exact" } }],
    ["about", { quantity: { ...figure, bound: "about" } }],
    ["at least", { quantity: { ...figure, bound: "atLeast" } }],
    ["up to", { quantity: { ...figure, bound: "upTo" } }],
    ["no basis", { quantity: figure }],
    ["a step", { quantity: { ...figure, basis: "additional" } }],
    ["a relief", { quantity: { ...figure, basis: "rotation" } }],
    ["a part", { quantity: { ...figure, basis: "part" } }],
  ])("nothing in %s", (_, slots) => {
    expect(claimProblem({ ...sound, ...slots })).toBeNull();
  });

  test.each([
    ["kind", { kind: "promise" }, '"kind" is one of contribution, request, requirement, '],
    ["stage", { stage: 4 }, '"stage" is one of '],
    ["date", { date: 2024 }, '"date" must be a day'],
    ["parties, one of them", { parties: ["KEN", "kenya"] }, '"parties" is a list'],
    ["a party before its code", { parties: ["xKEN"] }, '"parties" is a list'],
    ["a party after its code", { parties: ["KEN!"] }, '"parties" is a list'],
    ["a party that is none", { parties: [null] }, '"parties" is a list'],
    ["a quote that is none", { quote: null }, '"quote" is a span'],
    ["an attribution, in part", { attribution: { party: "KEN", by: "AP" } }, '"attribution" holds'],
    [
      "half a range",
      { quantity: { min: 1, unit: "persons", bound: "exact" } },
      "holds either value",
    ],
    [
      "the other half",
      { quantity: { max: 1, unit: "persons", bound: "exact" } },
      "holds either value",
    ],
    [
      "a range from a word",
      { quantity: { min: "1", max: 2, unit: "persons", bound: "exact" } },
      "holds either value",
    ],
    [
      "a range to a word",
      { quantity: { min: 1, max: "2", unit: "persons", bound: "exact" } },
      "holds either value",
    ],
    ["a number in words", { quantity: { ...figure, value: "10" } }, "holds either value"],
    ["no number", { quantity: { ...figure, value: Number.NaN } }, "holds either value"],
  ])("%s", (_, slots, says) => {
    expect(claimProblem({ ...sound, ...slots })).toContain(says);
  });

  test.each([
    [null, "A claim is an object with a kind, a mission and a quote."],
    [[], "A claim is an object with a kind, a mission and a quote."],
    [{ ...sound, kind: "promise" }, '"kind" is one of '],
    [{ ...sound, colour: "red" }, 'A contribution has no slot "colour".'],
    [{ ...sound, constructor: 1 }, 'A contribution has no slot "constructor".'],
    [JSON.parse('{"kind":"mandate","__proto__":{}}'), 'A mandate has no slot "__proto__".'],
    [{ ...sound, stage: undefined }, '"stage" is missing.'],
    [{ ...sound, stage: "hopes" }, '"stage" is one of refused, '],
    [{ ...sound, mission: " " }, '"mission" must be words.'],
    [{ ...sound, date: "2023-02-29" }, '"date" must be a day'],
    [{ ...sound, joint: "yes" }, '"joint" is true or false.'],
    [{ ...sound, parties: [] }, '"parties" is a list of parties'],
    [{ ...sound, parties: ["kenya"] }, '"parties" is a list of parties'],
    [{ ...sound, parties: [{ unnamed: 0 }] }, '"parties" is a list of parties'],
    [{ ...sound, parties: [{ unnamed: true, described: "" }] }, '"parties" is a list of parties'],
    [{ ...sound, quote: { start: 3, end: 3 } }, '"quote" is a span'],
    [{ ...sound, quote: { start: -1, end: 3 } }, '"quote" is a span'],
    [{ ...sound, quote: { start: 0.5, end: 3 } }, '"quote" is a span'],
    [{ ...sound, quote: "words" }, '"quote" is a span'],
    [{ ...sound, attribution: { by: "KEN" } }, '"attribution" holds party, person or outlet.'],
    [{ ...sound, attribution: { party: "" } }, '"attribution" holds party, person or outlet.'],
    [{ ...sound, quantity: 10 }, '"quantity" holds a value'],
    [{ ...sound, quantity: { ...figure, value: -1 } }, '"quantity" holds either value, or min'],
    [
      { ...sound, quantity: { ...figure, min: 1, max: 2 } },
      '"quantity" holds either value, or min',
    ],
    [
      { ...sound, quantity: { ...figure, value: undefined, min: 2, max: 1 } },
      '"quantity" holds either',
    ],
    [{ ...sound, quantity: { ...figure, value: Number.NaN } }, '"quantity" holds either value'],
    [{ ...sound, quantity: { ...figure, unit: "" } }, '"quantity" needs a unit'],
    [{ ...sound, quantity: { ...figure, unit: "items" } }, '"quantity" in items needs item'],
    [{ ...sound, quantity: { ...figure, bound: "roughly" } }, '"quantity" needs a bound'],
    [{ ...sound, quantity: { ...figure, basis: "half" } }, '"quantity" has a basis'],
  ])("%j: %s", (value, says) => {
    expect(claimProblem(value)).toContain(says);
  });
});
