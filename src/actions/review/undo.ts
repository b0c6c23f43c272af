import { ok, type Result } from "#base";
import { claimOf, type RetractionEntry, retractionOf } from "#ledger";
import type { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { retract } from "../retract.ts";

/**
 * Undo the decision on a claim that stands last: it is taken back, and the claim waits again.
 *
 * @returns `claim_decided` where somebody has decided since, with who and what
 */
export async function undoDecision(
  desk: Desk,
  input: { readonly claim: string; readonly decision: string; readonly key?: string },
): Promise<Result<RetractionEntry, Refusal>> {
  const ledger = await desk.ledger();
  const known = claimOf(ledger, input.claim);
  if (known === null) return refusal("claim_unknown", `There is no claim "${input.claim}".`);
  const last = known.decisions.findLast(({ id }) => retractionOf(ledger, id) === null);
  const done = known.decisions.find(({ id }) => id === input.decision);
  if (done === undefined) {
    return refusal("entry_unknown", `There is no decision "${input.decision}" on this claim.`);
  }
  if (last !== undefined && last.id !== done.id) {
    return refusal(
      "claim_decided",
      `${last.author} has decided claim "${input.claim}" since: ${last.verdict}. Look at it again first.`,
      {
        author: last.author,
        what: "decide",
        verdict: last.verdict,
        at: last.recordedAt,
        head: last.seq,
      },
    );
  }
  const taken = await retract(desk, {
    of: input.decision,
    reason: "Undone.",
    ...(input.key === undefined ? {} : { key: input.key }),
  });
  return taken.ok ? ok(taken.value) : taken;
}
