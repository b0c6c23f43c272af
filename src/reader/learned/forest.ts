import { assert } from "#base";

/** A tree in the order of its nodes: what follows a node is its left, and `right` says where its right begins. */
interface Tree {
  /** Which number of a row is asked for; -1 where the tree answers. */
  readonly asks: Int16Array;
  /** Numbers up to this one go left; where the tree answers, the answer. */
  readonly values: Float64Array;
  readonly right: Int32Array;
}

/** Small trees of questions about a row of numbers, whose answers are added up. */
export interface Forest {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** A tree while it is made: a question with what follows, or an answer. */
export type TreeNode =
  | number
  | { readonly asks: number; readonly upTo: number; readonly next: [TreeNode, TreeNode] };

/** The chance, 0 to 1, that a forest gives a row. */
export function chanceOf(row: ArrayLike<number>, { start, trees }: Forest): number {
  let sum = start;
  for (const { asks, values, right } of trees) {
    let at = 0;
    for (let asked = asks[0] ?? -1; asked >= 0; asked = asks[at] ?? -1)
      at = (row[asked] ?? 0) <= (values[at] ?? 0) ? at + 1 : (right[at] ?? 0);
    sum += values[at] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A forest of trees. */
export const forestOf = (start: number, trees: readonly TreeNode[]): Forest => ({
  start,
  trees: trees.map((tree) => flat(wordsOf(tree))),
});

/**
 * Read a forest from its data file: a line with the names of what a row tells, in order, a line with the start, then a line a
 * tree, its nodes in order. It is a fault of the program if the names differ from those that the trees were made with.
 */
export function readForest(text: string, columns: readonly string[]): Forest {
  const [names = "", start = "", ...trees] = text.trim().split("\n");
  assert(
    names === columns.join(" "),
    "trees are asked of the rows that they were made for (make them anew: node test/eval/train.ts)",
  );
  return { start: Number(start), trees: trees.map((line) => flat(line.split(" "))) };
}

/** The lines of a forest's data file. */
export const linesOfForest = ({ start, trees }: Forest, columns: readonly string[]): string[] => [
  columns.join(" "),
  String(start),
  ...trees.map(({ asks, values }) =>
    Array.from(asks, (asked, at) => wordOf(asked, values[at] ?? 0)).join(" "),
  ),
];

/** A node in its data file's word: `number<value` asks, `=value` answers. */
const wordOf = (asked: number, value: number): string =>
  asked < 0 ? `=${value}` : `${asked}<${value}`;

/** A tree in the words of its data file, one a node. */
const wordsOf = (node: TreeNode): string[] =>
  typeof node === "number"
    ? [wordOf(-1, node)]
    : [wordOf(node.asks, node.upTo), ...node.next.flatMap(wordsOf)];

function flat(words: readonly string[]): Tree {
  const asks = new Int16Array(words.length);
  const values = new Float64Array(words.length);
  const right = new Int32Array(words.length);
  /** Where a node that begins here ends. */
  const walk = (at: number): number => {
    const [asked = "", value = ""] = (words[at] ?? "").split(/[<=]/);
    asks[at] = asked === "" ? -1 : Number(asked);
    values[at] = Number(value);
    if (asked === "") return at + 1;
    right[at] = walk(at + 1);
    return walk(right[at] ?? 0);
  };
  walk(0);
  return { asks, values, right };
}
