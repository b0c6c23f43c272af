import { KIND_WEIGHTS } from "./data/weights.ts";
import { likelihood, readWeights, type Weights } from "./model.ts";
import type { Found } from "./scene.ts";

/** How likely a found claim is right: the judge's own chance, or one learned from its rule and clues. */
export function confidenceOf(each: Found): number {
  kinds ??= readWeights(KIND_WEIGHTS, 1);
  return each.chance ?? likelihood(confidenceClues(each), kinds);
}

/** What the confidence of a claim that no judge has seen is learned from. */
export function confidenceClues({ claim, rule, clues }: Found): readonly string[] {
  return [
    "bias",
    `kind ${claim.kind}`,
    `rule ${rule}`,
    ...clues.map((clue) => `${claim.kind} ${clue}`),
    ...("attribution" in claim ? ["attributed"] : []),
    ...("date" in claim ? [`${claim.kind} dated`] : []),
    ...(claim.kind === "requirement" && claim.quantity !== undefined ? ["requirement figure"] : []),
    ...(claim.kind === "obstacle" && claim.affects !== undefined ? ["obstacle affects"] : []),
  ];
}

let kinds: Weights | undefined;
