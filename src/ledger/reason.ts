import type { Day } from "#base";
import type { Stage } from "./claim.ts";

/** Every reason for which the matcher takes a claim for an act, or for a new one. */
export const MATCH_REASONS = [
  "first",
  "same-total",
  "same-total-late",
  "carried-over",
  "sum-of-steps",
  "fits-steps",
  "change-dated",
  "change-own",
  "change-silent",
  "conflict",
  "conflict-carried",
  "told-late",
  "inflated",
  "two-currencies",
  "rise-told",
  "next-contingent",
  "same-step",
  "step-differs",
  "new-step",
  "part",
  "still",
  "still-differs",
  "posture-late",
  "new-posture",
  "known-stage",
  "all-together",
  "same-thread",
  "new-thread",
] as const;

/** Why the matcher takes a claim for an act: a code, and what the claim itself does not say. */
export interface MatchReason {
  readonly code: (typeof MATCH_REASONS)[number];
  /** The figure that stands against the claim's own, in its unit; null where the act has none. */
  readonly against?: number | null;
  /** The stage that was told before. */
  readonly stage?: Stage;
  /** The day on which that was last told. */
  readonly day?: Day;
}
