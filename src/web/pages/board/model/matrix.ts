import { addDays, type Day } from "#base";
import type { Board, Cell, Giver, Resource } from "#ledger";
import { giverName } from "#words";
import type { Words } from "../../../words/words.ts";
import { type MatrixCell, matrixCell } from "./cell.ts";
import { type Region, regionOf } from "./data/regions.ts";

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
export const STANDINGS = ["ground", "people", "means", "back", "backing"] as const;

/** One of the groups; `backing` are those that only back the mission in words. */
export type Standing = (typeof STANDINGS)[number];

/** One giver with a cell for each column, null where nobody has said anything. */
export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly joint: boolean;
  readonly standing: Standing;
  readonly region: Region;
  /** Reached at least a pledge of something other than backing. */
  readonly giving: boolean;
  /** The newest day of an act of this giver. */
  readonly newest: Day;
  /** What is largest comes first; compared from the left. */
  readonly size: readonly number[];
  readonly cells: readonly (MatrixCell | null)[];
  readonly of: readonly Cell[];
}

/** The rows of the matrix, and the first day of the history strips. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly since: Day;
}

/** The cells of a board by giver, each giver with what its row can be sorted and filtered by. */
export function matrixOf(board: Board, words: Words): Matrix {
  const since = firstDay(board);
  const frame = { board, words, since, fresh: addDays(board.asked.trueOn, -7) };
  const rows = groupByGiver(board).map(({ giver, cells }): MatrixRow => {
    const standing = standingOf(cells);
    return {
      key: giver.key,
      name: giverName(words, giver),
      joint: giver.joint,
      standing,
      region: regionOfGiver(giver),
      giving: standing === "ground" || standing === "people" || standing === "means",
      newest: newestDay(board, cells),
      size: sizeOf(cells, standing),
      of: [...cells.values()],
      cells: COLUMNS.map((resource) => {
        const cell = cells.get(resource);
        return cell === undefined ? null : matrixCell(frame, cell);
      }),
    };
  });
  return { rows, since };
}

type Cells = ReadonlyMap<Resource, Cell>;

function groupByGiver(board: Board): readonly { readonly giver: Giver; readonly cells: Cells }[] {
  const givers = new Map<string, { giver: Giver; cells: Map<Resource, Cell> }>();
  for (const cell of board.cells) {
    const held = givers.get(cell.giver.key) ?? { giver: cell.giver, cells: new Map() };
    held.cells.set(cell.resource, cell);
    givers.set(cell.giver.key, held);
  }
  return [...givers.values()];
}

function standingOf(cells: Cells): Standing {
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

function regionOfGiver({ parties }: Giver): Region {
  const regions = new Set(
    parties.map((party) => (typeof party === "string" ? regionOf(party) : "other")),
  );
  const [region = "other"] = regions;
  return regions.size === 1 ? region : "other";
}

function newestDay(board: Board, cells: Cells): Day {
  const days = [...cells.values()].flatMap(({ acts }) =>
    acts.flatMap((id) => board.acts[id]?.trueFrom ?? []),
  );
  return days.sort().at(-1) ?? board.asked.trueOn;
}

const BY_MEANS: readonly Resource[] = ["funding", "equipment", "logistics", "training"];
const BY_PEOPLE: readonly Resource[] = ["personnel", "funding"];

// The largest first; givers without a figure come after those with one.
function sizeOf(cells: Cells, standing: Standing): readonly number[] {
  const rung = standing === "ground" ? "delivered" : "pledged";
  return (standing === "means" ? BY_MEANS : BY_PEOPLE).map((resource) => {
    const cell = cells.get(resource);
    if (cell === undefined) return -1;
    return Math.max(0, ...cell.lines.map((line) => line[rung].value ?? 0));
  });
}

function firstDay(board: Board): Day {
  let first = board.asked.trueOn;
  for (const cell of board.cells) {
    const on = cell.history[0]?.on;
    if (on !== undefined && on < first) first = on;
  }
  return first;
}
