import { describe, expect, test } from "vitest";
import {
  addDocument,
  adoptFigure,
  type Desk,
  decideClaim,
  mergeTwo,
  proposeClaim,
  retract,
  settleCondition,
  stepThread,
} from "#actions";
import { headOf } from "#ledger";
import { good, openDesk } from "../support.ts";

const MISSION = "haiti-mss";
const pledge = (value: number) => ({
  kind: "contribution",
  parties: ["KEN"],
  resource: "personnel",
  stage: "pledged",
  quantity: { value, unit: "persons", bound: "exact", basis: "total" },
});
const LAWSUIT = { kind: "obstacle", type: "legal", affects: ["KEN"], status: "open" };
const REQUEST = { kind: "request", from: ["HTI"], to: ["CAN"], resource: "personnel" };
const reason = "It says so.";

/** Accept a claim of a document of its own; gives the claim's id. */
async function told(desk: Desk, published: string, claim: object): Promise<string> {
  const text = `Published on ${published}: ${JSON.stringify(claim)}`;
  const facts = { published, publisher: "The Example", mission: MISSION, text } as const;
  const { document } = good(await addDocument(desk, facts));
  const whole = { mission: MISSION, quote: { start: 0, end: text.length }, ...claim };
  const { id } = good(await proposeClaim(desk, { document: document.id, claim: whole }));
  good(await decideClaim(desk, { claim: id, verdict: "accepted" }));
  return id;
}

const head = async (desk: Desk) => headOf(await desk.ledger());

describe("two windows that settle the same", () => {
  test("two figures adopted for one act: the second is told who, what and the difference", async () => {
    const desk = await openDesk();
    const act = await told(desk, "2024-02-01", pledge(1_000));
    const other = await told(desk, "2024-02-02", pledge(1_500));
    const seen = await head(desk);
    good(await adoptFigure(desk, { act, claim: other, reason: "The ministry.", seen }));
    const second = { act, claim: act, reason, seen };
    const refused = await adoptFigure(desk, second);
    expect(refused).toMatchObject({
      ok: false,
      refusal: {
        code: "settled_meanwhile",
        details: {
          author: "Ann",
          what: "adopt",
          reason: "The ministry.",
          difference: ["figure: 1500 → 1000", `claim: ${other} → ${act}`],
          head: seen + 1,
        },
      },
    });
    expect(await head(desk)).toBe(seen + 1);
    good(await adoptFigure(desk, { ...second, seen: seen + 1 }));
  });

  test("both at the same moment: one is written, the other refused", async () => {
    const desk = await openDesk();
    const act = await told(desk, "2024-02-01", pledge(1_000));
    const other = await told(desk, "2024-02-02", pledge(1_500));
    const seen = await head(desk);
    const both = await Promise.all(
      [act, other].map((claim) => adoptFigure(desk, { act, claim, reason, seen })),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await head(desk)).toBe(seen + 1);
  });

  test("one name resolved into two parties", async () => {
    const desk = await openDesk();
    const seen = await head(desk);
    const merge = { what: "party", from: "?the neighbours", reason } as const;
    good(await mergeTwo(desk, { ...merge, into: "DOM", seen }));
    expect(await mergeTwo(desk, { ...merge, into: "JAM", seen })).toMatchObject({
      refusal: { code: "settled_meanwhile", details: { difference: ["into: DOM → JAM"] } },
    });
    good(await mergeTwo(desk, { ...merge, from: "?the others", into: "DOM", seen }));
  });

  test("an act made one with two others, and one whose claim was taken back meanwhile", async () => {
    const desk = await openDesk();
    const [a, b, c] = [
      await told(desk, "2024-01-01", { ...LAWSUIT, affects: ["KEN"] }),
      await told(desk, "2024-01-02", { ...LAWSUIT, affects: ["JAM"] }),
      await told(desk, "2024-01-03", { ...LAWSUIT, affects: ["BHS"] }),
    ];
    const seen = await head(desk);
    const merge = { what: "act", from: a, reason, seen } as const;
    const { id } = good(await mergeTwo(desk, { ...merge, into: b }));
    expect(await mergeTwo(desk, { ...merge, into: c })).toMatchObject({
      refusal: { code: "settled_meanwhile", details: { what: "merge" } },
    });
    const later = await head(desk);
    good(await retract(desk, { of: id, reason: "Two after all." }));
    expect(await mergeTwo(desk, { ...merge, into: c, seen: later })).toMatchObject({
      refusal: { code: "settled_meanwhile", details: { what: "retract" } },
    });
  });

  test("a thread closed and contested, a request met and declined", async () => {
    const desk = await openDesk();
    const thread = await told(desk, "2024-01-01", LAWSUIT);
    const claim = await told(desk, "2024-01-02", REQUEST);
    const seen = await head(desk);
    const step = { thread, on: "2024-02-01", reason, seen };
    good(await stepThread(desk, { ...step, status: "resolved" }));
    expect(await stepThread(desk, { ...step, status: "contested" })).toMatchObject({
      refusal: {
        code: "settled_meanwhile",
        details: { what: "step", difference: ["status: resolved → contested"] },
      },
    });
    const answer = { claim, on: "2024-02-01", reason, seen };
    good(await settleCondition(desk, { ...answer, outcome: "met" }));
    expect(await settleCondition(desk, { ...answer, outcome: "failed" })).toMatchObject({
      refusal: { details: { what: "condition", difference: ["outcome: met → failed"] } },
    });
  });

  test("one entry taken back twice: the second is told by whom and why", async () => {
    const desk = await openDesk();
    const claim = await told(desk, "2024-02-01", pledge(1_000));
    const both = await Promise.all(
      ["It corrected itself.", "A mistake."].map((why) =>
        retract(desk, { of: claim, reason: why }),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: "already_retracted", details: { author: "Ann", what: "retract" } },
    });
  });

  test("sent again under its key a settlement is the one that was written, and no news", async () => {
    const desk = await openDesk();
    const act = await told(desk, "2024-02-01", pledge(1_000));
    const thread = await told(desk, "2024-01-01", LAWSUIT);
    const seen = await head(desk);
    const adoption = { act, claim: act, reason, seen, key: "once" };
    const first = good(await adoptFigure(desk, adoption));
    expect(good(await adoptFigure(desk, adoption))).toEqual(first);
    const step = { thread, status: "resolved", on: "2024-02-01", reason, seen, key: "step" };
    const stepped = good(await stepThread(desk, step));
    expect(good(await stepThread(desk, step))).toEqual(stepped);
    expect(await head(desk)).toBe(seen + 3);
  });
});
