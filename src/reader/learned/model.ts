import { BAR, ClueTable } from "./clueTable.ts";

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

/** A part of a clue, as whoever takes clues down numbers it. */
export type Part = number;

/** Takes down clues. A clue is told by its kind and up to three parts; spelt out and joined by bars, they are its name. */
export interface Clues {
  /** The number of a part. */
  part(text: string): Part;
  /** Tell a clue, which counts as often as it is told. */
  tell(kind: string, first?: Part, second?: Part, third?: Part): void;
  /** Tell a clue, which counts once however often it is told. */
  once(kind: string, first?: Part, second?: Part, third?: Part): void;
}

/** Lists clues by their names, for whoever learns from them. */
export class ClueList implements Clues {
  readonly clues: string[];
  readonly #parts: string[] = [];

  constructor(from: readonly string[] = []) {
    this.clues = [...from];
  }

  part(text: string): Part {
    return this.#parts.push(text) - 1;
  }

  tell(kind: string, ...parts: readonly Part[]): void {
    this.clues.push(this.#nameOf(kind, parts));
  }

  once(kind: string, ...parts: readonly Part[]): void {
    const clue = this.#nameOf(kind, parts);
    if (!this.clues.includes(clue)) this.clues.push(clue);
  }

  #nameOf(kind: string, parts: readonly Part[]): string {
    return [kind, ...parts.map((part) => this.#parts[part])].join(BAR);
  }
}

/** A row of numbers for each clue of a table, one after the other. */
export interface Rows {
  readonly clues: ClueTable;
  readonly rows: Int8Array | Float64Array;
  readonly width: number;
}

/** Adds up the rows of the clues that it is told, without ever spelling out their names. */
export class Tally implements Clues {
  readonly sums: Float64Array;
  readonly #from: Rows;
  readonly #told = new Set<number>();

  constructor(rows: Rows, begun?: Tally) {
    this.#from = rows;
    this.sums = begun === undefined ? new Float64Array(rows.width) : begun.sums.slice();
  }

  part(text: string): Part {
    return this.#from.clues.part(text);
  }

  tell(kind: string, first?: Part, second?: Part, third?: Part): void {
    const row = this.#from.clues.find(kind, first, second, third);
    if (row !== -1) this.#add(row);
  }

  once(kind: string, first?: Part, second?: Part, third?: Part): void {
    const row = this.#from.clues.find(kind, first, second, third);
    if (row === -1 || this.#told.has(row)) return;
    this.#told.add(row);
    this.#add(row);
  }

  #add(row: number): void {
    const { sums } = this;
    const { rows, width } = this.#from;
    for (let at = 0, k = row * width; at < width; at++, k++)
      sums[at] = (sums[at] ?? 0) + (rows[k] ?? 0);
  }
}

/** What each outcome's share is, given how much speaks for it: a softmax. */
export function sharesOf(sums: Float64Array): Float64Array {
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / total);
}

const tables = new WeakMap<Weights, Rows>();

/** Weights as rows of a table, which is made once. */
export function rowsOf(weights: Weights, outcomes: number): Rows {
  const known = tables.get(weights);
  if (known !== undefined) return known;
  const made: Rows = {
    clues: new ClueTable(weights.keys()),
    rows: Float64Array.from([...weights.values()].flat()),
    width: outcomes,
  };
  tables.set(weights, made);
  return made;
}
