import { compareText, ok, type Result } from "#base";
import {
  type ActView,
  type ClaimInFull,
  foldBoard,
  headOf,
  type LedgerIndex,
  missionFiles,
  newestDay,
  type Question,
  retractionOf,
  type ToldAct,
} from "#ledger";
import { viewClaimInFull } from "../claims.ts";
import type { Desk } from "../desk.ts";
import { missionUnknown } from "../readText.ts";
import type { Refusal } from "../refusal.ts";
import { lostClaims } from "./lostClaims.ts";

/** Why an act waits to be settled. */
export type DisputeKind = "conflict" | "suspect" | "inflated" | "condition" | "lost";

/** An act whose sources differ, or that waits for a person for another reason. */
export interface Dispute {
  readonly act: ActView;
  readonly kinds: readonly DisputeKind[];
  /** Every telling with its claim, its words and its origin; the adopted one is named by the act. */
  readonly tellings: readonly {
    readonly told: ToldAct;
    readonly claim: ClaimInFull;
    /** Whether its words are gone from the newest capture of its page. */
    readonly lost: boolean;
  }[];
}

/**
 * The acts of a mission that wait to be settled, those with most at stake first: figures that differ
 * and that no person has adopted one of, suspects, claims at a higher rung than any act bears out,
 * conditions that are open, and claims whose words are gone from their page.
 */
export async function listDisputes(
  desk: Desk,
  { mission }: { readonly mission: string },
): Promise<Result<readonly Dispute[], Refusal>> {
  const ledger = await desk.ledger();
  const known = missionFiles(ledger).map(({ id }) => id);
  if (!known.includes(mission)) return missionUnknown(mission, known);
  const lost = await lostClaims(desk, ledger);
  const found = disputedActs(ledger, mission, lost);
  const disputes: Dispute[] = [];
  for (const { act, kinds } of found) {
    const tellings: Dispute["tellings"][number][] = [];
    for (const told of act.tellings) {
      const claim = await viewClaimInFull(desk, told.claim);
      if (claim.ok) tellings.push({ told, claim: claim.value, lost: lost.has(told.claim) });
    }
    disputes.push({ act, kinds, tellings });
  }
  return ok(disputes);
}

/** How many acts of a mission wait, by kind. */
export async function countDisputes(
  desk: Desk,
  mission: string,
): Promise<Readonly<Record<DisputeKind, number>>> {
  const ledger = await desk.ledger();
  const counts = { conflict: 0, suspect: 0, inflated: 0, condition: 0, lost: 0 };
  const lost = await lostClaims(desk, ledger);
  for (const { kinds } of disputedActs(ledger, mission, lost))
    for (const kind of kinds) counts[kind] += 1;
  return counts;
}

function disputedActs(
  ledger: LedgerIndex,
  mission: string,
  lost: ReadonlySet<string>,
): readonly { readonly act: ActView; readonly kinds: readonly DisputeKind[] }[] {
  const day = newestDay(ledger, mission);
  if (day === null) return [];
  const question: Question = { mission, trueOn: day, knownAt: day, head: headOf(ledger) };
  // Also one that was closed as of a day that no document has reached yet.
  const closed = new Set(
    ledger.conditions
      .filter(({ id }) => retractionOf(ledger, id) === null)
      .map(({ claim }) => claim),
  );
  return Object.values(foldBoard(ledger, question).acts)
    .map((act) => ({ act, kinds: kindsOf(act, lost, closed) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort(
      (a, b) =>
        compareText(b.act.affirmed, a.act.affirmed) ||
        (b.act.value ?? 0) - (a.act.value ?? 0) ||
        compareText(a.act.id, b.act.id),
    );
}

function kindsOf(
  act: ActView,
  lost: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): readonly DisputeKind[] {
  const settled = act.adoptedBy === "person";
  const differs = act.low !== null && act.high !== null && act.low < act.high;
  const told = (is: (one: ToldAct) => boolean) => act.tellings.some(is);
  const kinds: readonly (readonly [DisputeKind, boolean])[] = [
    ["conflict", !settled && (differs || told(({ flags }) => flags.includes("conflict")))],
    ["suspect", !settled && told(({ suspect }) => suspect)],
    ["inflated", told(({ flags, rule }) => flags.includes("inflated") && rule !== "person")],
    [
      "condition",
      act.conditions.some(({ outcome, claim }) => outcome === "open" && !closed.has(claim)),
    ],
    ["lost", told(({ claim }) => lost.has(claim))],
  ];
  return kinds.flatMap(([kind, is]) => (is ? [kind] : []));
}
