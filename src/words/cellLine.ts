import type { Caveat, Cell, Line, Rung, Stage } from "#ledger";

/** The line that a cell shows first: people, else the largest at the highest rung. */
export function mainLine(cell: Cell): Line | null {
  const reached: Rung = cell.reached ?? "pledged";
  const size = (line: Line) => (line.unit === "persons" ? 1e15 : 0) + (line[reached].value ?? 0);
  return [...cell.lines].sort((a, b) => size(b) - size(a))[0] ?? null;
}

/** The mark of a caveat: a withdrawal that is announced is shown as one. */
export function caveatStage(caveat: Caveat | null): Stage {
  return caveat === "withdrawing" ? "withdrawn" : (caveat ?? "considering");
}
