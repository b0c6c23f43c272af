import { describe, expect, test } from "vitest";
import {
  addDocument,
  type Desk,
  decideClaim,
  effectOfAction,
  effectOfRetraction,
  mergeTwo,
  proposeClaim,
  retract,
  settleCondition,
  stepThread,
  undoDecision,
  viewBoard,
  viewDocumentInFull,
} from "#actions";
import { headOf } from "#ledger";
import { good, openDesk } from "../support.ts";

const MISSION = "haiti-mss";
const PLEDGE = {
  kind: "contribution",
  parties: ["KEN"],
  resource: "personnel",
  stage: "pledged",
} as const;
const officers = (value: number, basis: "total" | "additional" = "total") => ({
  ...PLEDGE,
  quantity: { value, unit: "persons", bound: "exact", basis },
});

/** Accept a claim of a document of its own; gives the claim's id and its document's. */
async function told(desk: Desk, published: string, claim: object) {
  const text = `Published on ${published}: ${JSON.stringify(claim)}`;
  const facts = { published, publisher: "The Example", mission: MISSION, text } as const;
  const { document } = good(await addDocument(desk, facts));
  const whole = { mission: MISSION, quote: { start: 0, end: text.length }, ...claim };
  const { id } = good(await proposeClaim(desk, { document: document.id, claim: whole }));
  const { tells } = good(await decideClaim(desk, { claim: id, verdict: "accepted" }));
  return { claim: id, document: document.id, act: tells?.act };
}

async function pledged(desk: Desk): Promise<number | null> {
  const board = good(await viewBoard(desk, { mission: MISSION, trueOn: "2024-02-25" }));
  const cell = board.cells.find(({ giver }) => giver.key === "KEN");
  return cell?.lines[0]?.pledged.value ?? null;
}

const changesOf = (effects: Awaited<ReturnType<typeof effectOfRetraction>>) =>
  good(effects).flatMap(({ changes }) => changes.map(({ from, to }) => [from, to]));

describe("what would move, before it is done", () => {
  test("taking back a document says the figure before and after, and then does just that", async () => {
    const desk = await openDesk();
    await told(desk, "2024-02-01", officers(1_000));
    const { claim, document } = await told(desk, "2024-02-10", {
      ...officers(1_500),
      date: "2024-02-10",
    });
    expect(changesOf(await effectOfRetraction(desk, document))).toEqual([[1_500, 1_000]]);
    expect(await pledged(desk)).toBe(1_500);

    const { id } = good(await retract(desk, { of: document, reason: "It corrected itself." }));
    expect(await pledged(desk)).toBe(1_000);
    const shown = good(await viewDocumentInFull(desk, document));
    const taken = { entry: id, reason: "It corrected itself.", author: "Ann" };
    expect(shown.retracted).toMatchObject(taken);
    const struck = shown.claims.find((one) => one.id === claim);
    expect(struck).toMatchObject({ state: "retracted", retracted: taken });

    good(await retract(desk, { of: id, reason: "It did not." }));
    expect(await pledged(desk)).toBe(1_500);
    expect(good(await viewDocumentInFull(desk, document)).retracted).toBeNull();
  });

  test("a trial keeps nothing, and says no to what would be refused", async () => {
    const desk = await openDesk();
    const { claim } = await told(desk, "2024-02-01", officers(1_000));
    const head = headOf(await desk.ledger());
    const reason = "Let us see.";
    const rejecting = await effectOfAction(desk, (trial) =>
      decideClaim(trial, { claim, verdict: "rejected", reason }),
    );
    expect(changesOf(rejecting)).toEqual([[1_000, null]]);
    const merge = { what: "act", from: claim, into: "none", reason } as const;
    expect(await effectOfAction(desk, (trial) => mergeTwo(trial, merge))).toMatchObject({
      ok: false,
      refusal: { code: "act_unknown" },
    });
    expect(headOf(await desk.ledger())).toBe(head);
  });
});

describe("acts merged and split", () => {
  test("two steps become one and, undone, two again", async () => {
    const desk = await openDesk();
    const one = await told(desk, "2024-01-05", officers(200, "additional"));
    const two = await told(desk, "2024-02-10", officers(300, "additional"));
    expect(await pledged(desk)).toBe(500);
    const merge = { what: "act", from: two.claim, into: one.claim, reason: "One step." } as const;
    const tried = await effectOfAction(desk, (trial) => mergeTwo(trial, merge));
    expect(changesOf(tried)).toEqual([[500, 300]]);
    const { id } = good(await mergeTwo(desk, merge));
    expect(await pledged(desk)).toBe(300);
    expect(await mergeTwo(desk, merge)).toMatchObject({
      ok: false,
      refusal: { code: "merge_invalid" },
    });
    good(await retract(desk, { of: id, reason: "Two after all." }));
    expect(await pledged(desk)).toBe(500);
  });

  test.each(["first", "second"])(
    "the %s of two tellings is split off into an act of its own; undone, both tell of one",
    async (which) => {
      const desk = await openDesk();
      const one = await told(desk, "2024-02-01", officers(200, "additional"));
      const two = await told(desk, "2024-02-04", officers(200, "additional"));
      expect(two.act).toBe(one.act);
      expect(await pledged(desk)).toBe(200);
      const { claim } = which === "first" ? one : two;
      const split = { claim, verdict: "accepted", act: "new", seen: 1 } as const;
      const tried = await effectOfAction(desk, (trial) => decideClaim(trial, split));
      expect(changesOf(tried)).toEqual([[200, 400]]);
      const { id, tells } = good(await decideClaim(desk, { ...split, key: "split" }));
      expect(tells).toMatchObject({ effect: "adds", rule: "person" });
      expect(good(await decideClaim(desk, { ...split, key: "split" })).id).toBe(id);
      expect(await pledged(desk)).toBe(400);
      good(await undoDecision(desk, { claim, decision: id }));
      expect(await pledged(desk)).toBe(200);
    },
  );

  test("an act is not merged with one of another kind", async () => {
    const desk = await openDesk();
    const pledge = await told(desk, "2024-02-01", officers(200));
    const suit = await told(desk, "2024-02-02", OBSTACLE);
    const merge = { what: "act", from: suit.claim, into: pledge.claim, reason: "One." } as const;
    expect(await mergeTwo(desk, merge)).toMatchObject({
      ok: false,
      refusal: { code: "merge_invalid", message: expect.stringContaining("obstacle") },
    });
  });
});

const OBSTACLE = { kind: "obstacle", type: "legal", affects: ["KEN"], status: "open" } as const;
const REQUEST = {
  kind: "request",
  from: ["HTI"],
  to: ["CAN"],
  resource: "equipment",
} as const;

describe("threads", () => {
  test("an obstacle split off its thread is closed by itself and opened again", async () => {
    const desk = await openDesk();
    await told(desk, "2024-02-01", OBSTACLE);
    const { claim } = await told(desk, "2024-02-04", OBSTACLE);
    const obstacles = async () => {
      const board = good(await viewBoard(desk, { mission: MISSION, trueOn: "2024-02-25" }));
      return board.obstacles.map(({ status }) => status).toSorted();
    };
    expect(await obstacles()).toEqual(["open"]);
    const split = { claim, verdict: "accepted", act: "new" } as const;
    const { tells } = good(await decideClaim(desk, split));
    expect(await obstacles()).toEqual(["open", "open"]);
    const step = { thread: tells?.act ?? "", reason: "The court said so." };
    const closed = good(await stepThread(desk, { ...step, status: "resolved", on: "2024-02-20" }));
    expect(await obstacles()).toEqual(["open", "resolved"]);
    good(await retract(desk, { of: closed.document.id, reason: "It did not." }));
    expect(await obstacles()).toEqual(["open", "open"]);
  });

  test("a request is met or declined on a person's word, from that day on, until it is taken back", async () => {
    const desk = await openDesk();
    const { claim } = await told(desk, "2024-02-01", REQUEST);
    const requests = async (trueOn: string) => {
      const board = good(await viewBoard(desk, { mission: MISSION, trueOn }));
      return board.requests.map(({ status }) => status);
    };
    expect(await requests("2024-02-25")).toEqual(["open"]);
    const settled = good(
      await settleCondition(desk, {
        claim,
        outcome: "failed",
        on: "2024-02-10",
        reason: "Told us on the phone.",
      }),
    );
    expect(await requests("2024-02-09")).toEqual(["open"]);
    expect(await requests("2024-02-25")).toEqual(["declined"]);
    good(await retract(desk, { of: settled.id, reason: "Another request." }));
    expect(await requests("2024-02-25")).toEqual(["open"]);
  });

  test("what tells no condition and asks for nothing is neither met nor failed", async () => {
    const desk = await openDesk();
    const { claim } = await told(desk, "2024-02-01", officers(200));
    const met = { claim, outcome: "met", on: "2024-02-10", reason: "Why not." } as const;
    expect(await settleCondition(desk, met)).toMatchObject({
      ok: false,
      refusal: { code: "claim_invalid" },
    });
  });
});
