import { assert } from "#base";
import { type Curve, textOfCurve } from "../../src/reader/learned/calibrate.ts";
import {
  type Forest,
  forestOf,
  linesOfForest,
  type TreeNode,
} from "../../src/reader/learned/forest.ts";

/** A row of numbers, and whether what it tells of is right. */
export interface Row {
  readonly row: Float32Array;
  readonly right: boolean;
}

const TREES = 150;
/** Answers of a tree. */
const LEAVES = 31;
/** Each tree goes this share of the way that would be best by itself. */
const RATE = 0.1;
/** An answer rests on so many rows at least. */
const LEAST_ROWS = 50;
/** Added to the spread of an answer's rows, so that few rows, or rows that are sure already, answer less. */
const HELD_BACK = 5;
/** Steps that numbers are told apart by. */
const STEPS = 256;
/** Rows that the steps are laid by. */
const SAMPLE = 20_000;

/** The numbers of one place in all rows, as steps. */
interface Column {
  readonly place: number;
  /** The highest number of each step; the last step has none. */
  readonly limits: readonly number[];
  readonly steps: Uint8Array;
}

/** Slopes, their spreads and counts, step by step of one column after the other. */
type Histogram = Float64Array;
const PER_STEP = 3;

/** Rows that stand at the same answer so far: places in the order from `from` up to `to`. */
interface Leaf {
  readonly from: number;
  readonly to: number;
  readonly sums: Histogram;
  readonly split: Split | null;
  /** Where the leaf hangs. */
  readonly put: (node: TreeNode) => void;
}

interface Split {
  readonly column: Column;
  readonly step: number;
  readonly gain: number;
}

/** Fit small trees, one after the other, each to what those before it leave open (a logistic curve). The same rows give the same forest. */
export function fitForest(rows: readonly Row[]): Forest {
  const count = rows.length;
  const rights = rows.filter(({ right }) => right).length;
  if (rights === 0 || rights === count) return forestOf(0, []);
  const columns = columnsOf(rows);
  const start = round(Math.log(rights / (count - rights)));
  const sums = new Float64Array(count).fill(start);
  const slopes = new Float64Array(count);
  const spreads = new Float64Array(count);
  const trees: TreeNode[] = [];
  for (let tree = 0; tree < TREES; tree++) {
    for (const [at, { right }] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-(sums[at] as number)));
      slopes[at] = Number(right) - chance;
      spreads[at] = chance * (1 - chance);
    }
    const grown = growTree(columns, slopes, spreads, sums);
    // What asks nothing has nothing to add.
    if (typeof grown === "number") break;
    trees.push(grown);
  }
  return forestOf(start, trees);
}

/** One tree; what it answers is added to the sums. */
function growTree(
  columns: readonly Column[],
  slopes: Float64Array,
  spreads: Float64Array,
  sums: Float64Array,
): TreeNode {
  const order = Int32Array.from(slopes.keys());
  const histogram = (from: number, to: number): Histogram => {
    const filled = new Float64Array(columns.length * STEPS * PER_STEP);
    for (const [at, { steps }] of columns.entries())
      for (let k = from; k < to; k++) {
        const which = order[k] as number;
        const cell = (at * STEPS + (steps[which] as number)) * PER_STEP;
        filled[cell] = (filled[cell] as number) + (slopes[which] as number);
        filled[cell + 1] = (filled[cell + 1] as number) + (spreads[which] as number);
        filled[cell + 2] = (filled[cell + 2] as number) + 1;
      }
    return filled;
  };
  let root: TreeNode = 0;
  const leafOf = (from: number, to: number, filled: Histogram, put: Leaf["put"]): Leaf => ({
    from,
    to,
    sums: filled,
    split: bestSplit(filled, columns),
    put,
  });
  const whole = leafOf(0, order.length, histogram(0, order.length), (node) => {
    root = node;
  });
  const leaves = [whole];
  while (leaves.length < LEAVES) {
    const leaf = leaves.reduce((best, each) =>
      (each.split?.gain ?? 0) > (best.split?.gain ?? 0) ? each : best,
    );
    if (leaf.split === null) break;
    const { column, step } = leaf.split;
    const middle = parted(order, leaf, column, step);
    const next: [TreeNode, TreeNode] = [0, 0];
    leaf.put({ asks: column.place, upTo: column.limits[step] ?? 0, next });
    // The larger side is what the smaller one leaves.
    const leftIsSmaller = middle - leaf.from <= leaf.to - middle;
    const small = leftIsSmaller ? histogram(leaf.from, middle) : histogram(middle, leaf.to);
    const large = leaf.sums.map((sum, at) => sum - (small[at] as number));
    const [left, right] = leftIsSmaller ? [small, large] : [large, small];
    leaves.splice(
      leaves.indexOf(leaf),
      1,
      leafOf(leaf.from, middle, left, (node) => {
        next[0] = node;
      }),
      leafOf(middle, leaf.to, right, (node) => {
        next[1] = node;
      }),
    );
  }
  for (const { from, to, put } of leaves) {
    let [slope, spread] = [0, 0];
    for (let k = from; k < to; k++) {
      slope += slopes[order[k] as number] as number;
      spread += spreads[order[k] as number] as number;
    }
    const answer = round((RATE * slope) / (spread + HELD_BACK));
    put(answer);
    for (let k = from; k < to; k++) {
      const which = order[k] as number;
      sums[which] = (sums[which] as number) + answer;
    }
  }
  return root;
}

/** The question that parts the rows of a leaf best, or null where none does. */
function bestSplit(filled: Histogram, columns: readonly Column[]): Split | null {
  let best: Split | null = null;
  for (const [columnAt, column] of columns.entries()) {
    const from = columnAt * STEPS * PER_STEP;
    const total = [0, 0, 0];
    for (let cell = from; cell < from + STEPS * PER_STEP; cell++)
      total[(cell - from) % PER_STEP] =
        (total[(cell - from) % PER_STEP] as number) + (filled[cell] as number);
    const [slope, spread, count] = total as [number, number, number];
    const whole = slope ** 2 / (spread + HELD_BACK);
    let [a, b, c] = [0, 0, 0];
    for (let step = 0; step < column.limits.length; step++) {
      const cell = from + step * PER_STEP;
      a += filled[cell] as number;
      b += filled[cell + 1] as number;
      c += filled[cell + 2] as number;
      if (c < LEAST_ROWS) continue;
      if (count - c < LEAST_ROWS) break;
      const parts = a ** 2 / (b + HELD_BACK) + (slope - a) ** 2 / (spread - b + HELD_BACK);
      if (parts - whole > (best?.gain ?? LEAST_GAIN)) best = { column, step, gain: parts - whole };
    }
  }
  return best;
}

const LEAST_GAIN = 1e-6;

/** Put the rows of a leaf that go left before those that go right, each in its order; gives where the latter begin. */
function parted(order: Int32Array, leaf: Leaf, { steps }: Column, step: number): number {
  const rows = order.slice(leaf.from, leaf.to);
  const left = rows.filter((which) => (steps[which] as number) <= step);
  order.set(left, leaf.from);
  order.set(
    rows.filter((which) => (steps[which] as number) > step),
    leaf.from + left.length,
  );
  return leaf.from + left.length;
}

function columnsOf(rows: readonly Row[]): Column[] {
  const width = rows[0]?.row.length ?? 0;
  const every = Math.max(1, Math.floor(rows.length / SAMPLE));
  return Array.from({ length: width }, (_, place): Column => {
    const sample: number[] = [];
    for (let at = 0; at < rows.length; at += every) sample.push(rows[at]?.row[place] ?? 0);
    const limits = limitsOf(sample.sort((a, b) => a - b));
    const steps = Uint8Array.from(rows, ({ row }) => stepOf(row[place] ?? 0, limits));
    return { place, limits, steps };
  });
}

/** Numbers in the middle between others, so that about as many lie in each step. */
function limitsOf(sorted: readonly number[]): number[] {
  const limits: number[] = [];
  let begun = 0;
  for (let at = 1; at < sorted.length; at++) {
    const [below = 0, here = 0] = [sorted[at - 1], sorted[at]];
    if (here === below || at - begun < sorted.length / (STEPS - 1)) continue;
    limits.push(round((below + here) / 2));
    begun = at;
  }
  return limits.filter((limit, at) => limit !== limits[at - 1]);
}

/** The first step whose limit a number does not exceed. */
function stepOf(value: number, limits: readonly number[]): number {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (limits[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** As many digits as the data file has. */
const round = (value: number): number => Number(value.toPrecision(4));

/** A forest as the text of its data file, with the curve of what comes of it, and a sentence about each. */
export const forestFileOf = (
  forest: Forest,
  columns: readonly string[],
  curve: Curve,
  about: { readonly curve: string; readonly forest: string },
): string =>
  [
    "// Made by `node test/eval/train.ts`, never by hand.",
    `/** ${about.curve} */`,
    `export const CURVE = \`${textOfCurve(curve)}\`;`,
    `/** ${about.forest} */`,
    `export const FOREST = \`\n${linesOfForest(forest, columns).join("\n")}\n\`;`,
    "",
  ].join("\n");

/** Rows one after the other, each begun by whether it is right. */
export function packed(rows: readonly Row[]): Uint8Array {
  const width = 1 + (rows[0]?.row.length ?? 0);
  const numbers = new Float32Array(1 + rows.length * width).fill(width, 0, 1);
  for (const [at, { row, right }] of rows.entries())
    numbers.set([Number(right), ...row], 1 + at * width);
  return new Uint8Array(numbers.buffer);
}

/** Rows as they were packed. */
export function unpacked(bytes: Uint8Array): Row[] {
  const numbers = new Float32Array(Uint8Array.from(bytes).buffer);
  const [width = 1] = numbers;
  assert((numbers.length - 1) % width === 0, "rows are packed whole");
  return Array.from({ length: (numbers.length - 1) / width }, (_, at) => {
    const from = 1 + at * width;
    return { right: numbers[from] === 1, row: numbers.subarray(from + 1, from + width) };
  });
}
