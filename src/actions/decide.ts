import { ok, type Result, writeLine } from "#base";
import {
  actOf,
  type Claim,
  claimOf,
  claimProblem,
  type DecisionEntry,
  documentOf,
  EFFECTS,
  type Effect,
  effectsOf,
  headOf,
  type LedgerIndex,
  missionFiles,
  type Telling,
  undecided,
} from "#ledger";
import { judgeClaim, MATCHER } from "#matcher";

import type { Desk } from "./desk.ts";
import { sha256 } from "./hash.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { differenceOf } from "./review/difference.ts";
import { untilWritten } from "./untilWritten.ts";

/** What a person makes of a claim. */
export interface DecisionInput {
  readonly claim: string;
  readonly verdict: "accepted" | "amended" | "rejected";
  /** The claim as it should read; needed to amend. */
  readonly amended?: unknown;
  /**
   * The act it tells of, in place of the matcher's: an act's id, or `new` for one of its own. A claim
   * that tells of an act with others is split off by deciding on it again as `new`.
   */
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
  return untilWritten(() => tryToDecide(desk, input));
}

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
    const difference = differenceOf(
      known.proposal?.claim ?? known.claim,
      last.claim ?? known.claim,
    );
    const how = [last.reason ?? "", ...difference].filter((part) => part !== "").join("; ");
    return refusal(
      "claim_decided",
      `${last.author} has decided claim "${input.claim}" meanwhile: ${last.verdict}${how === "" ? "" : ` (${how})`}. Look at it again first.`,
      {
        author: last.author,
        what: "decide",
        verdict: last.verdict,
        at: last.recordedAt,
        head: last.seq,
        reason: last.reason ?? "",
        difference,
      },
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
function sameDecision(before: DecisionEntry, input: DecisionInput): Result<DecisionEntry, Refusal> {
  const { verdict, reason, amended, key } = input;
  const same =
    before.verdict === verdict &&
    before.reason === reason &&
    (amended === undefined || writeLine(before.claim) === writeLine(amended)) &&
    isToldAs(before, input);
  if (same) return ok(before);
  return refusal("key_reused", `The key "${key}" was used for another decision. Take a new one.`);
}

/** Whether a decision chose the act and effect that a call names, or none where it names none. */
function isToldAs({ id, tells }: DecisionEntry, { claim, act, effect }: DecisionInput): boolean {
  if (tells === undefined) return true;
  if (act === undefined && effect === undefined) return tells.rule !== "person";
  const own = tells.act === claim || tells.act === id;
  const sameAct = act === undefined || (act === "new" ? own : tells.act === act);
  return sameAct && (effect === undefined || tells.effect === effect) && tells.rule === "person";
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
  const told = tellingOf(ledger, id, input, claim as Claim, known);
  return told.ok ? ok({ ...bare, claim: claim as Claim, tells: told.value }) : told;
}

function tellingOf(
  ledger: LedgerIndex,
  decision: string,
  input: DecisionInput,
  claim: Claim,
  known: KnownClaim,
): Result<Telling, Refusal> {
  const missions = missionFiles(ledger).map(({ id }) => id);
  if (!missions.includes(claim.mission)) return missionUnknown(claim.mission, missions);
  const document = documentOf(ledger, known.document);
  if (document === null)
    return refusal("document_unknown", `There is no document "${known.document}".`);
  const before = known.decisions.length === 0 ? ledger : undecided(ledger, input.claim);
  const judged = judgeClaim(before, { claim, id: input.claim, document });
  if (input.act === undefined && input.effect === undefined) return ok(judged);
  const isNew = input.act === "new";
  const act = isNew ? ownAct(ledger, input.claim, decision) : (input.act ?? judged.act);
  const usual = isNew && judged.act !== input.claim ? usualEffect(claim) : judged.effect;
  const effect = input.effect ?? usual;
  const refused =
    effectProblem(effect, claim) ?? (isNew ? null : actProblem(ledger, act, input.claim, claim));
  if (refused !== null) return refused;
  return ok({
    act,
    effect: effect as Effect,
    flags: judged.flags,
    rule: "person",
    why: `A person chose this; the matcher (${MATCHER}) proposed act ${judged.act}, ${judged.effect}: ${judged.why}`,
    matcher: MATCHER,
  });
}

type Refused = ReturnType<typeof refusal>;

/** The name of an act of its own: the claim's id, or the decision's where others tell of an act by that name. */
function ownAct(ledger: LedgerIndex, claim: string, decision: string): string {
  const others = actOf(ledger, claim)?.tellings.some(({ id }) => id !== claim) ?? false;
  return others ? decision : claim;
}

/** What a claim does to an act of its own, where the matcher saw none in it. */
function usualEffect(claim: Claim): Effect {
  const basis = claim.kind === "contribution" ? claim.quantity?.basis : undefined;
  const said = { additional: "adds", rotation: "rotates", part: "part", total: "sets" } as const;
  const fitting = effectsOf(claim);
  const wanted = basis === undefined ? fitting[0] : said[basis];
  return fitting.find((effect) => effect === wanted) ?? fitting[0] ?? "told";
}

/** An act is told of by claims of its own kind: a pledge is no telling of a lawsuit. */
function actProblem(ledger: LedgerIndex, act: string, id: string, claim: Claim): Refused | null {
  if (act === id) return null;
  const first = actOf(ledger, act)?.tellings[0] ?? claimOf(ledger, act);
  if (first === null) {
    return refusal(
      "act_unknown",
      `There is no act "${act}". An act bears the id of the claim that first told of it; "new" makes one.`,
    );
  }
  if (first.claim.kind === claim.kind) return null;
  return refusal(
    "act_unknown",
    `The act "${act}" is of the kind ${first.claim.kind}; a claim of the kind ${claim.kind} cannot tell of it.`,
  );
}

function effectProblem(effect: string, claim: Claim): Refused | null {
  const fitting = effectsOf(claim);
  if ((fitting as readonly string[]).includes(effect)) return null;
  const choose = `Choose one of: ${fitting.join(", ")}.`;
  return (EFFECTS as readonly string[]).includes(effect)
    ? refusal("effect_unknown", `This claim cannot have the effect "${effect}". ${choose}`)
    : refusal("effect_unknown", `There is no effect "${effect}". ${choose}`);
}
