import {
  type ActView,
  type Cell,
  type ChannelAmounts,
  type Figure,
  type Line,
  RUNGS,
  type Rung,
} from "./board.ts";
import { caveatOf, type RunningCell, reachedOf } from "./cell.ts";
import {
  actsIn,
  outstandingOn,
  type Running,
  type Shown,
  shownIn,
  shownOn,
  valueOn,
} from "./line.ts";
import { lastOpened, type Standing, stands } from "./obstacles.ts";

/** Show a cell whose acts were added up: its posture, its lines, and what blocks it. */
export function showCell(
  cell: RunningCell,
  obstacles: readonly Standing[],
  acts: Readonly<Record<string, ActView>>,
): Cell {
  const { giver, resource } = cell;
  const blockedBy = obstacles
    .filter((one) => stands(one, giver.key, resource) && !overtaken(cell, one))
    .map(({ id }) => id);
  const lines = [...cell.lines.values()].map((line) => showLine(line, blockedBy, acts));
  const rung = reachedOf(cell);
  const caveat = caveatOf(cell);
  return {
    giver,
    resource,
    reached: RUNGS[rung] ?? null,
    reachedBy: reachedBy(cell, rung),
    caveat: caveat?.caveat ?? null,
    caveatBy: caveat?.acts ?? [],
    lines,
    unknownSize: unknownSize(cell),
    blockedBy:
      lines.some((line) => (line.outstanding.value ?? 0) > 0) || cell.lines.size === 0
        ? blockedBy
        : [],
    acts: cell.acts,
    history: cell.history,
  };
}

/** A delivery after the last opening or renewal shows that the obstacle no longer blocks. */
function overtaken(cell: RunningCell, obstacle: Standing): boolean {
  return cell.lastDelivery !== null && cell.lastDelivery > lastOpened(obstacle);
}

function reachedBy(cell: RunningCell, rung: number): readonly string[] {
  if (rung < 0) return [];
  const acts = new Set<string>();
  for (const line of cell.lines.values()) {
    const shown = shownOn(line, rung);
    if (shown.value > 0) for (const act of shown.acts) acts.add(act);
  }
  for (const act of cell.stands[rung] ?? []) acts.add(act);
  return [...acts];
}

function unknownSize(cell: RunningCell): Rung | null {
  for (let rung = 2; rung >= 0; rung--) {
    if ((cell.stands[rung]?.length ?? 0) === 0) continue;
    const sized = [...cell.lines.values()].some((line) => valueOn(line, rung) > 0);
    return sized ? null : (RUNGS[rung] ?? null);
  }
  return null;
}

function showLine(
  line: Running,
  blockedBy: readonly string[],
  acts: Readonly<Record<string, ActView>>,
): Line {
  const pledged = shownOn(line, 0);
  const committed = shownOn(line, 1);
  const given = shownOn(line, 2);
  const { hold, frozen } = line;
  const delivered: Shown =
    frozen > 0 ? { value: given.value - frozen, acts: [...given.acts, ...line.holdActs] } : given;
  const outstanding = outstandingOn(line) + frozen;
  const free = outstanding - hold - frozen;
  const blocked = blockedBy.length > 0 ? free : 0;
  const due = free - blocked;
  const both = union(pledged.acts, given.acts);
  return {
    unit: line.unit,
    per: line.per,
    pledged,
    committed,
    delivered,
    outstanding: figure(outstanding, both),
    onHold: figure(hold + frozen, line.holdActs),
    blocked: figure(blocked, blockedBy),
    due: figure(due, both),
    available: figure(delivered.value + due, both),
    leaving: figure(line.leaving, line.leavingActs),
    carriedOver: line.carried,
    disputed: {
      pledged: disputed(pledged, acts),
      committed: disputed(committed, acts),
      delivered: disputed(given, acts),
    },
    channels: channelsOf(line),
  };
}

function figure(value: number, acts: readonly string[]): Figure {
  return { value, acts: value === 0 ? [] : acts };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])];
}

/** The range that the tellings of a figure's acts allow, where they differ. */
function disputed(
  shown: Shown,
  acts: Readonly<Record<string, ActView>>,
): { readonly low: number; readonly high: number } | null {
  let low = shown.value;
  let high = shown.value;
  for (const id of shown.acts) {
    const act = acts[id];
    if (act?.value == null || act.effect === "withdraws") continue;
    low += (act.low ?? act.value) - act.value;
    high += (act.high ?? act.value) - act.value;
  }
  return low === high ? null : { low, high };
}

function channelsOf(line: Running): readonly ChannelAmounts[] {
  if (line.tracks.size === 1 && line.tracks.has("")) return [];
  return [...line.tracks].map(([through, track]) => {
    const at = (rung: number): Figure => ({
      value: shownIn(track, rung),
      acts: actsIn(track, rung),
    });
    return {
      through: through === "" ? null : through,
      pledged: at(0),
      committed: at(1),
      delivered: at(2),
    };
  });
}
