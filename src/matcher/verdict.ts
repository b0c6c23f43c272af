import type { ActView, Effect, Flag, Telling } from "#ledger";

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
  readonly why: string;
  readonly flags: readonly Flag[];
}

/** A verdict that a claim tells of a known act. */
export function tellsOf(
  act: ActView,
  effect: Effect,
  rule: Rule,
  why: string,
  ...flags: readonly Flag[]
): Verdict {
  return { act: act.id, effect, rule, why: `Tells of ${act.id}: ${why}.`, flags };
}

/** A verdict that a claim is the first to tell of an act. */
export function tellsNew(
  effect: Effect,
  rule: Rule,
  why: string,
  ...flags: readonly Flag[]
): Verdict {
  return { act: null, effect, rule, why: `A new act: ${why}.`, flags };
}

/** The telling that a verdict makes of a claim. */
export function tellingOf(claim: string, { act, effect, rule, why, flags }: Verdict): Telling {
  return { act: act ?? claim, effect, flags, rule, why, matcher: MATCHER };
}
