import type { ActView, Claim, Effect, Flag, MatchReason, Telling } from "#ledger";
import { reasonText } from "./reason.ts";

/** Version of the rules; recorded with every telling. */
export const MATCHER = "1";

/** The rules by the names under which `docs/ledger.md` explains them. */
export const RULES = [
  "first",
  "same-total",
  "sum-of-steps",
  "change",
  "told-late",
  "conflict",
  "same-step",
  "rise-told",
  "next-contingent",
  "new-step",
  "part",
  "inflated",
  "two-currencies",
  "carried-over",
  "same-posture",
  "new-posture",
  "told-again",
  "same-thread",
  "new-thread",
] as const;

/** The name of one rule. */
export type Rule = (typeof RULES)[number];

/** What a rule says of a claim: which act it tells of (null: a new one), with what effect, and why. */
export interface Verdict {
  readonly act: string | null;
  readonly effect: Effect;
  readonly rule: Rule;
  readonly reason: MatchReason;
  readonly flags: readonly Flag[];
}

/** A verdict that a claim tells of a known act. */
export function tellsOf(
  act: ActView,
  effect: Effect,
  rule: Rule,
  reason: MatchReason,
  ...flags: readonly Flag[]
): Verdict {
  return { act: act.id, effect, rule, reason, flags };
}

/** A verdict that a claim is the first to tell of an act. */
export function tellsNew(
  effect: Effect,
  rule: Rule,
  reason: MatchReason,
  ...flags: readonly Flag[]
): Verdict {
  return { act: null, effect, rule, reason, flags };
}

/** The telling that a verdict makes of a claim, with its reason in a sentence. */
export function tellingOf(id: string, claim: Claim, verdict: Verdict): Telling {
  const { act, effect, rule, reason, flags } = verdict;
  const begins = act === null ? "A new act" : `Tells of ${act}`;
  const why = `${begins}: ${reasonText(reason, claim)}.`;
  return { act: act ?? id, effect, flags, rule, why, matcher: MATCHER };
}
