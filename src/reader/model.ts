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

/** Takes down clues. A clue is told in up to four parts; joined by spaces, they are its name among the weights. */
export interface Clues {
  /** Tell a clue, which counts as often as it is told. */
  tell(kind: string, first?: string, second?: string, third?: string): void;
  /** Tell a clue, which counts once however often it is told. */
  once(kind: string, first?: string, second?: string, third?: string): void;
}

/** Lists clues by their names, for whoever learns from them. */
export class ClueList implements Clues {
  readonly clues: string[];

  constructor(from: readonly string[] = []) {
    this.clues = [...from];
  }

  tell(...parts: readonly string[]): void {
    this.clues.push(parts.join(" "));
  }

  once(...parts: readonly string[]): void {
    const clue = parts.join(" ");
    if (!this.clues.includes(clue)) this.clues.push(clue);
  }
}

/** Adds up the weights of the clues that it is told, without ever spelling out their names. */
export class Tally implements Clues {
  /** How much the clues speak for each outcome. */
  readonly sums: Float64Array;
  readonly #tree: ClueTree;
  readonly #told = new Set<Row>();

  constructor(weights: Weights, outcomes: number, from?: Tally) {
    this.#tree = treeOf(weights);
    this.sums = from === undefined ? new Float64Array(outcomes) : from.sums.slice();
  }

  tell(kind: string, first?: string, second?: string, third?: string): void {
    const row = find(this.#tree, kind, first, second, third);
    if (row !== undefined) this.#add(row);
  }

  once(kind: string, first?: string, second?: string, third?: string): void {
    const row = find(this.#tree, kind, first, second, third);
    if (row === undefined || this.#told.has(row)) return;
    this.#told.add(row);
    this.#add(row);
  }

  #add({ outcomes, weights }: Row): void {
    const { sums } = this;
    for (let at = 0; at < outcomes.length; at++) {
      const outcome = outcomes[at] ?? 0;
      sums[outcome] = (sums[outcome] ?? 0) + (weights[at] ?? 0);
    }
  }
}

/** What each outcome's share is, given how much speaks for it: a softmax. */
export function sharesOf(sums: Float64Array): Float64Array {
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / total);
}

/** The weights of a clue that are not zero, with the places of their outcomes. */
interface Row {
  readonly outcomes: readonly number[];
  readonly weights: readonly number[];
}

/** The parts of clues, each under the one before it. */
interface Branch {
  row?: Row;
  under?: Map<string, Branch>;
}

type ClueTree = ReadonlyMap<string, Branch>;

function find(
  tree: ClueTree,
  kind: string,
  first?: string,
  second?: string,
  third?: string,
): Row | undefined {
  let branch = tree.get(kind);
  if (first !== undefined) branch = branch?.under?.get(first);
  if (second !== undefined) branch = branch?.under?.get(second);
  if (third !== undefined) branch = branch?.under?.get(third);
  return branch?.row;
}

const trees = new WeakMap<Weights, ClueTree>();

function treeOf(weights: Weights): ClueTree {
  const known = trees.get(weights);
  if (known !== undefined) return known;
  const tree = new Map<string, Branch>();
  for (const [clue, row] of weights) {
    const outcomes = [...row.keys()].filter((at) => row[at] !== 0);
    plant(tree, clue, { outcomes, weights: outcomes.map((at) => row[at] ?? 0) }, MOST_PARTS);
  }
  trees.set(weights, tree);
  return tree;
}

const MOST_PARTS = 4;

/** Plant a row under every way to tell its clue: a part may be of several words, and nothing says where one ends. */
function plant(tree: Map<string, Branch>, rest: string, row: Row, parts: number): void {
  branchAt(tree, rest).row = row;
  if (parts === 1) return;
  for (let at = rest.indexOf(" "); at !== -1; at = rest.indexOf(" ", at + 1)) {
    const branch = branchAt(tree, rest.slice(0, at));
    branch.under ??= new Map();
    plant(branch.under, rest.slice(at + 1), row, parts - 1);
  }
}

function branchAt(tree: Map<string, Branch>, part: string): Branch {
  const known = tree.get(part);
  if (known !== undefined) return known;
  const made: Branch = {};
  tree.set(part, made);
  return made;
}
