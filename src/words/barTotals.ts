import type {
  Board,
  Cell,
  Checkpoint,
  Line,
  RequirementVersion,
  Resource,
  Rung,
  Total,
} from "#ledger";
import { isMoney } from "./amount.ts";

/** A line with the cell it stands in. */
export interface PlacedLine {
  readonly cell: Cell;
  readonly line: Line;
}

/** The lines of one resource and unit, rates apart, largest promise first; joint givers left out. */
export function linesOf(board: Board, total: Total): readonly PlacedLine[] {
  return board.cells
    .filter((cell) => cell.resource === total.resource && !cell.giver.joint)
    .flatMap((cell) =>
      cell.lines
        .filter((line) => line.unit === total.unit && line.per === total.per)
        .map((line) => ({ cell, line })),
    )
    .sort((a, b) => (b.line.pledged.value ?? 0) - (a.line.pledged.value ?? 0));
}

/** The requirement in force for a resource and unit: one of the same rate, else of any. */
export function requirementFor(
  board: Pick<Board, "requirements">,
  resource: Resource,
  unit: string,
  per: string | null,
): RequirementVersion | null {
  const fitting = board.requirements.filter(
    (version) => version.resource === resource && version.unit === unit,
  );
  const uniformed = fitting.filter((version) => version.counts !== "all");
  const best = uniformed.length > 0 ? uniformed : fitting;
  return best.find((version) => (version.per ?? null) === per) ?? best[0] ?? null;
}

/** The totals that are drawn as bars: one per resource, those that are required or counted. */
export function barTotals(board: Board): readonly Total[] {
  const people = mainTotal(board, "personnel", (unit) => unit === "persons");
  const money = mainTotal(board, "funding", isMoney);
  const bars = [people ?? emptyTotal("personnel", "persons"), money ?? emptyFunding(board)];
  return bars.filter((total) => total !== null);
}

/** The totals that have no bar: other currencies, rates, items. They are listed in words. */
export function otherTotals(board: Board): readonly Total[] {
  const drawn = new Set(barTotals(board));
  return board.totals.filter((total) => !drawn.has(total) && hasSomething(total));
}

/** Givers that reached at least a pledge of this resource without any figure. */
export function unknownGivers(board: Board, total: Total): readonly string[] {
  if (total.unknownSize.pledged.length > 0) return total.unknownSize.pledged;
  return board.cells
    .filter((cell) => cell.resource === total.resource && cell.unknownSize !== null)
    .map((cell) => cell.giver.key);
}

/** The newest published totals of a bar's unit: delivered first, one for each rung. */
export function latestChecks(board: Board, total: Total): readonly Checkpoint[] {
  const fitting = board.checkpoints.filter(
    (check) =>
      check.latest &&
      check.resource === total.resource &&
      check.unit === total.unit &&
      check.per === total.per,
  );
  const rungs: readonly Rung[] = ["delivered", "committed", "pledged"];
  return rungs.flatMap((rung) => {
    const here = fitting.filter((check) => check.rung === rung);
    const newest = [...here].sort((a, b) => (a.on < b.on ? 1 : -1))[0];
    return newest === undefined ? [] : [newest];
  });
}

function mainTotal(
  board: Board,
  resource: Resource,
  fits: (unit: string) => boolean,
): Total | null {
  const candidates = board.totals.filter(
    (total) => total.resource === resource && fits(total.unit) && total.per === null,
  );
  const required = candidates.filter(
    (total) => requirementFor(board, resource, total.unit, total.per) !== null,
  );
  const best = required.length > 0 ? required : candidates;
  return [...best].sort((a, b) => (b.pledged.value ?? 0) - (a.pledged.value ?? 0))[0] ?? null;
}

function emptyFunding(board: Board): Total | null {
  const required = board.requirements.find((version) => version.resource === "funding");
  return required === undefined ? null : emptyTotal("funding", required.unit);
}

function emptyTotal(resource: Resource, unit: string): Total {
  const none = { value: 0, acts: [] };
  return {
    resource,
    unit,
    per: null,
    pledged: none,
    committed: none,
    delivered: none,
    outstanding: none,
    onHold: none,
    blocked: none,
    due: none,
    joint: { pledged: none, committed: none, delivered: none },
    unknownSize: { pledged: [], committed: [], delivered: [] },
    byCondition: { unconditional: 0, open: 0, met: 0, failed: 0 },
    gaps: [],
  };
}

function hasSomething(total: Total): boolean {
  const rungs = [total.pledged, total.joint.pledged];
  return rungs.some((figure) => figure.acts.length > 0 || (figure.value ?? 0) > 0);
}
