/** Weights of clues by outcome: one row a clue, as long as the list of outcomes. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Read weights from their data file: a clue, a bar, then `outcome=weight` pairs by the outcome's index. */
export function readWeights(text: string, outcomes: number): Weights {
  const weights = new Map<string, readonly number[]>();
  for (const line of text.split("\n")) {
    const bar = line.lastIndexOf("|");
    if (bar === -1) continue;
    const row = new Array<number>(outcomes).fill(0);
    for (const part of line.slice(bar + 1).split(" ")) {
      const [at, weight] = part.split("=");
      row[Number(at)] = Number(weight) / 100;
    }
    weights.set(line.slice(0, bar), row);
  }
  return weights;
}

/** How likely each outcome is, given these clues: a softmax over their summed weights. */
export function likelihoods(
  clues: readonly string[],
  weights: Weights,
  outcomes: number,
): number[] {
  const sums = new Array<number>(outcomes).fill(0);
  for (const clue of clues) {
    const row = weights.get(clue);
    if (row === undefined) continue;
    for (let at = 0; at < outcomes; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / total);
}
