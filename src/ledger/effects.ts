import { rungOf } from "./act.ts";
import type { Claim } from "./claim.ts";
import type { Effect } from "./entry.ts";

const BARE: readonly [Effect, ...Effect[]] = ["stands", "told"];

/**
 * The effects that a claim can have on the board, the usual one first: a total, a step, evidence.
 * Others would let it do what it does not say.
 */
export function effectsOf(claim: Claim): readonly [Effect, ...Effect[]] {
  if (claim.kind !== "contribution") return BARE;
  switch (claim.stage) {
    case "refused":
      return ["refuses", "told"];
    case "withdrawn":
      return ["withdraws", "told"];
    case "suspended":
      return ["holds", "told"];
    default: {
      const sized = rungOf(claim.stage) >= 0 && claim.quantity !== undefined;
      return sized ? ["sets", "adds", "rotates", "part", "told"] : BARE;
    }
  }
}
