import { squeezed } from "../../src/reader/learned/recurrent.ts";

/** No label is taken for surer than this leaves it. */
const DOUBT = 0.02;

/**
 * Of the sums of a candidate, how far each outcome is off: whether it stands by a logistic curve, its stage by a softmax over
 * those that do; `outcome` is the stage's place, or -1 where it is no claim.
 */
export function stageOff(sums: Float32Array, outcome: number, weight: number): void {
  const stands = outcome >= 0;
  const chance = squeezed(sums[0] as number);
  sums[0] = weight * (chance - (stands ? 1 - DOUBT : DOUBT));
  if (!stands) return void sums.fill(0, 1);
  let top = Number.NEGATIVE_INFINITY;
  for (let o = 1; o < sums.length; o++) top = Math.max(top, sums[o] as number);
  let sum = 0;
  for (let o = 1; o < sums.length; o++) {
    sums[o] = Math.exp((sums[o] as number) - top);
    sum += sums[o] as number;
  }
  for (let o = 1; o < sums.length; o++)
    sums[o] = weight * ((sums[o] as number) / sum - (o === outcome + 1 ? 1 : 0));
}

/** Of the sums of a sentence, how far each topic is off, by a logistic curve of its own; one that is left open is not. */
export function topicsOff(
  sums: Float32Array,
  spoken: readonly (number | null)[],
  weight: number,
): void {
  for (let o = 0; o < sums.length; o++) {
    const target = spoken[o] ?? null;
    const chance = squeezed(sums[o] as number);
    sums[o] = target === null ? 0 : weight * (chance - target);
  }
}
