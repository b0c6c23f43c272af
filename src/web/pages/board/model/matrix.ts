import { addDays, type Day } from "#base";
import type { Board, Cell, Giver, Resource } from "#ledger";
import { giverName } from "#words";
import type { Words } from "../../../words/words.ts";
import { type MatrixCell, matrixCell } from "./cell.ts";

/** The columns of the matrix: people and money are wide, the rest narrow. */
export const COLUMNS: readonly Resource[] = [
  "personnel",
  "funding",
  "equipment",
  "logistics",
  "training",
  "backing",
];

/** What a giver means for the mission, in the order of the groups. */
export const GROUPS = ["ground", "people", "means", "back"] as const;

/** One of the groups. */
export type GroupName = (typeof GROUPS)[number];

/** One giver with a cell for each column, null where nobody has said anything. */
export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly joint: boolean;
  readonly cells: readonly (MatrixCell | null)[];
}

/** The matrix, ready to be drawn. */
export interface Matrix {
  readonly groups: readonly { readonly name: GroupName; readonly rows: readonly MatrixRow[] }[];
  /** Givers that only back the mission in words. */
  readonly backers: readonly MatrixRow[];
  /** First day of the history strips. */
  readonly since: Day;
}

interface GiverCells {
  readonly giver: Giver;
  readonly cells: ReadonlyMap<Resource, Cell>;
}

/** Group the cells of a board by giver, and the givers by what they mean for the mission. */
export function matrixOf(board: Board, words: Words): Matrix {
  const givers = groupByGiver(board);
  const since = firstDay(board);
  const fresh = addDays(board.asked.trueOn, -7);
  const frame = { board, words, since, fresh };
  const rowOf = ({ giver, cells }: GiverCells): MatrixRow => ({
    key: giver.key,
    name: giverName(words, giver),
    joint: giver.joint,
    cells: COLUMNS.map((resource) => {
      const cell = cells.get(resource);
      return cell === undefined ? null : matrixCell(frame, cell);
    }),
  });
  const placed = givers.map((giver) => ({ giver, group: groupOf(giver) }));
  const groups = GROUPS.map((name) => ({
    name,
    rows: placed
      .filter(({ group }) => group === name)
      .sort((a, b) => compareSize(a.giver, b.giver, name))
      .map(({ giver }) => rowOf(giver)),
  }));
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    backers: placed.filter(({ group }) => group === "backing").map(({ giver }) => rowOf(giver)),
    since,
  };
}

function groupByGiver(board: Board): readonly GiverCells[] {
  const givers = new Map<string, { giver: Giver; cells: Map<Resource, Cell> }>();
  for (const cell of board.cells) {
    const held = givers.get(cell.giver.key) ?? { giver: cell.giver, cells: new Map() };
    held.cells.set(cell.resource, cell);
    givers.set(cell.giver.key, held);
  }
  return [...givers.values()];
}

function groupOf({ cells }: GiverCells): GroupName | "backing" {
  const people = cells.get("personnel");
  if (people?.reached === "delivered") return "ground";
  if (people !== undefined && people.reached !== null) return "people";
  const means = ["funding", "equipment", "training", "logistics"] as const;
  if (means.some((resource) => (cells.get(resource)?.reached ?? null) !== null)) return "means";
  const backing = cells.get("backing");
  const others = [...cells.keys()].some((resource) => resource !== "backing");
  if (!others && backing !== undefined && backing.reached !== null && backing.caveat === null) {
    return "backing";
  }
  return "back";
}

// The largest first; givers without a figure come after, and joint figures last.
function compareSize(a: GiverCells, b: GiverCells, group: GroupName): number {
  const resources: readonly Resource[] =
    group === "means"
      ? ["funding", "equipment", "logistics", "training"]
      : ["personnel", "funding"];
  const joint = Number(a.giver.joint) - Number(b.giver.joint);
  if (joint !== 0) return joint;
  for (const resource of resources) {
    const size = sizeOf(b.cells.get(resource), group) - sizeOf(a.cells.get(resource), group);
    if (size !== 0) return size;
  }
  return a.giver.key < b.giver.key ? -1 : 1;
}

function sizeOf(cell: Cell | undefined, group: GroupName): number {
  if (cell === undefined) return -1;
  const rung = group === "ground" ? "delivered" : "pledged";
  return Math.max(0, ...cell.lines.map((line) => line[rung].value ?? 0));
}

function firstDay(board: Board): Day {
  let first = board.asked.trueOn;
  for (const cell of board.cells) {
    const on = cell.history[0]?.on;
    if (on !== undefined && on < first) first = on;
  }
  return first;
}
