import type { Day } from "#base";
import { placeDay } from "./actOrder.ts";
import type { ActView, Checkpoint } from "./board.ts";
import { type Opening, openCell, type RunningCell, runCell, startCell } from "./cell.ts";
import { shownOn } from "./line.ts";
import type { CellActs } from "./missionState.ts";
import { isCurrency } from "./quantity.ts";

/** What a mission takes over from its predecessor on the handover day. */
export interface Inheritance {
  readonly handover: Day | null;
  /** By cell: the persons and items delivered. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  readonly cells: readonly CellActs[];
  /** The last published totals of them. */
  readonly checkpoints: readonly Checkpoint[];
  readonly acts: Readonly<Record<string, ActView>>;
}

/** Of a mission without a predecessor. */
export const NO_INHERITANCE: Inheritance = {
  handover: null,
  openings: new Map(),
  cells: [],
  checkpoints: [],
  acts: {},
};

/**
 * What a predecessor hands over (design of the ledger, Succession): delivered persons and items, and
 * the last published total of them. Money and promises do not carry.
 */
export function inherit(
  running: readonly RunningCell[],
  published: readonly Checkpoint[],
  from: Readonly<Record<string, ActView>>,
  handover: Day,
): Inheritance {
  const openings = new Map<string, readonly Opening[]>();
  const cells: CellActs[] = [];
  const acts: Record<string, ActView> = {};
  const keep = (ids: readonly string[]) => {
    for (const id of ids) {
      const act = from[id];
      if (act !== undefined) acts[id] = act;
    }
  };
  for (const { giver, resource, lines } of running) {
    const carried = [...lines.values()].flatMap((line): readonly Opening[] => {
      const { value, acts: by } = shownOn(line, 2);
      const free = value - line.frozen;
      if (isCurrency(line.unit) || free <= 0) return [];
      keep(by);
      return [{ unit: line.unit, per: line.per, value: free, acts: by }];
    });
    if (carried.length === 0) continue;
    const key = `${giver.key} ${resource}`;
    openings.set(key, carried);
    cells.push({ key, giver, resource, acts: [], ordered: true });
  }
  const checkpoints = published.filter(
    ({ latest, rung, unit }) => latest && rung === "delivered" && !isCurrency(unit),
  );
  keep(checkpoints.map(({ act }) => act));
  return { handover, openings, cells, checkpoints, acts };
}

/** Run a cell from what it inherits through its own acts; null where it has neither. */
export function runWith(
  cell: CellActs,
  acts: readonly ActView[],
  trueOn: Day,
  { handover, openings }: Inheritance,
  trailed: boolean,
): RunningCell | null {
  const opening = openings.get(cell.key);
  if (acts.length === 0 && opening === undefined) return null;
  const running = startCell(cell.giver, cell.resource, trailed);
  if (opening === undefined || handover === null) {
    runCell(running, acts, trueOn);
    return running;
  }
  const isBefore = (act: ActView) => placeDay(act, trueOn) < handover;
  runCell(running, acts.filter(isBefore), trueOn);
  openCell(running, opening, handover);
  runCell(
    running,
    acts.filter((act) => !isBefore(act)),
    trueOn,
  );
  return running;
}
