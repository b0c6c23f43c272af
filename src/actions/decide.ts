import { ok, type Result, writeLine } from "#base";
import {
  type Claim,
  claimOf,
  claimProblem,
  type DecisionEntry,
  documentOf,
  EFFECTS,
  type Effect,
  headOf,
  type LedgerIndex,
  missionFiles,
  type Telling,
} from "#ledger";
import { judgeClaim, MATCHER } from "#matcher";

import type { Desk } from "./desk.ts";
import { sha256 } from "./hash.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** What a person makes of a claim. */
export interface DecisionInput {
  readonly claim: string;
  readonly verdict: "accepted" | "amended" | "rejected";
  /** The claim as it should read; needed to amend. */
  readonly amended?: unknown;
  /** The act it tells of, in place of the matcher's: an act's id, or `new`. */
  readonly act?: string;
  /** The effect, in place of the matcher's. */
  readonly effect?: string;
  /** Why; needed to reject. */
  readonly reason?: string;
  /** How many decisions on this claim the person has seen; another count means somebody was faster. */
  readonly seen?: number;
  readonly key?: string;
}

/**
 * Accept, amend or reject one claim; the decision records which act it tells of, and why.
 *
 * The claim is judged against the very ledger that the decision is written to: where somebody wrote
 * meanwhile, it is judged again. The same call with the same key gives the same decision.
 */
export async function decideClaim(
  desk: Desk,
  input: DecisionInput,
): Promise<Result<DecisionEntry, Refusal>> {
  for (let tries = 0; ; tries++) {
    const decided = await tryToDecide(desk, input);
    if (decided.ok || decided.refusal.code !== "head_moved" || tries >= MAX_TRIES) return decided;
  }
}

const MAX_TRIES = 50;

async function tryToDecide(
  desk: Desk,
  input: DecisionInput,
): Promise<Result<DecisionEntry, Refusal>> {
  const ledger = await desk.ledger();
  const known = claimOf(ledger, input.claim);
  if (known === null) {
    return refusal(
      "claim_unknown",
      `There is no claim "${input.claim}". List them with: muster proposals.`,
    );
  }
  const id = decisionId(input, known);
  const before = known.decisions.find((decision) => decision.id === id);
  if (before !== undefined) return sameDecision(before, input);
  const last = known.decisions.at(-1);
  if (input.seen !== undefined && input.seen !== known.decisions.length && last !== undefined) {
    return refusal(
      "claim_decided",
      `${last.author} has decided claim "${input.claim}" meanwhile: ${last.verdict}. Look at it again first.`,
      { author: last.author, verdict: last.verdict, at: last.recordedAt },
    );
  }
  const body = decisionBody(ledger, id, input, known);
  if (!body.ok) return body;
  const kept = await desk.write([body.value], { expectHead: headOf(ledger) });
  return kept.ok ? body : kept;
}

function decisionId({ claim, key }: DecisionInput, known: KnownClaim): string {
  return `${claim}.${key === undefined ? known.decisions.length + 1 : sha256(key).slice(0, 12)}`;
}

/** A decision made before under the same key: the same one again, or another one, which is refused. */
function sameDecision(
  before: DecisionEntry,
  { verdict, reason, amended, key }: DecisionInput,
): Result<DecisionEntry, Refusal> {
  const same =
    before.verdict === verdict &&
    before.reason === reason &&
    (amended === undefined || writeLine(before.claim) === writeLine(amended));
  if (same) return ok(before);
  return refusal("key_reused", `The key "${key}" was used for another decision. Take a new one.`);
}

type KnownClaim = NonNullable<ReturnType<typeof claimOf>>;

function decisionBody(
  ledger: LedgerIndex,
  id: string,
  input: DecisionInput,
  known: KnownClaim,
): Result<DecisionEntry, Refusal> {
  const bare = {
    kind: "decision" as const,
    id,
    of: input.claim,
    document: known.document,
    verdict: input.verdict,
    ...(input.reason === undefined ? {} : { reason: input.reason }),
  };
  if (input.verdict === "rejected") {
    if ((input.reason ?? "").trim() === "") {
      return refusal(
        "reason_missing",
        "A rejection needs its reason, such as: not about this mission.",
      );
    }
    return ok(bare);
  }
  const claim = input.verdict === "amended" ? input.amended : known.claim;
  const problem = claimProblem(claim);
  if (problem !== null) return refusal("claim_invalid", problem);
  const told = tellingOf(ledger, input, claim as Claim, known.document);
  return told.ok ? ok({ ...bare, claim: claim as Claim, tells: told.value }) : told;
}

function tellingOf(
  ledger: LedgerIndex,
  input: DecisionInput,
  claim: Claim,
  documentId: string,
): Result<Telling, Refusal> {
  const missions = missionFiles(ledger).map(({ id }) => id);
  if (!missions.includes(claim.mission)) return missionUnknown(claim.mission, missions);
  const document = documentOf(ledger, documentId);
  if (document === null)
    return refusal("document_unknown", `There is no document "${documentId}".`);
  const judged = judgeClaim(ledger, { claim, id: input.claim, document });
  if (input.act === undefined && input.effect === undefined) return ok(judged);
  if (input.effect !== undefined && !isEffect(input.effect)) {
    return refusal(
      "effect_unknown",
      `There is no effect "${input.effect}". Choose one of: ${EFFECTS.join(", ")}.`,
    );
  }
  const act = input.act === "new" ? input.claim : (input.act ?? judged.act);
  if (act !== input.claim && claimOf(ledger, act) === null) {
    return refusal(
      "act_unknown",
      `There is no act "${act}". An act bears the id of the claim that first told of it; "new" makes one.`,
    );
  }
  const effect = isEffect(input.effect) ? input.effect : judged.effect;
  return ok({
    act,
    effect,
    flags: judged.flags,
    rule: "person",
    why: `A person chose this; the matcher (${MATCHER}) proposed act ${judged.act}, ${judged.effect}: ${judged.why}`,
    matcher: MATCHER,
  });
}

function isEffect(text: string | undefined): text is Effect {
  return (EFFECTS as readonly string[]).includes(text ?? "");
}
