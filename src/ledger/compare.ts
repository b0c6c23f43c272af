import {
  type Board,
  type Cell,
  type Figure,
  type Giver,
  type Line,
  RUNGS,
  type Rung,
} from "./board.ts";
import { lineKey } from "./cell.ts";
import type { Party, Resource } from "./claim.ts";

/** What can happen to a figure, a posture or a thread between two boards. */
export const CHANGE_KINDS = [
  "new",
  "raised",
  "lowered",
  "delivered",
  "withdrawn",
  "suspended",
  "blocked",
  "freed",
  "corrected",
  "changed",
] as const;

/** One of the kinds of change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two boards. */
export interface Change {
  readonly what: "cell" | "obstacle" | "mandate" | "request" | "agreement";
  readonly kind: ChangeKind;
  /** The giver of a cell; the parties of a thread. */
  readonly parties: readonly Party[];
  readonly giver: Giver | null;
  readonly resource: Resource | null;
  readonly unit: string | null;
  readonly rung: Rung | null;
  /** A figure, a posture or a status before and after; null where there was none. */
  readonly from: number | string | null;
  readonly to: number | string | null;
  /** The acts behind the newer side, or the older one where the newer has none. */
  readonly acts: readonly string[];
}

/**
 * What changed from one board to another of the same mission, in the order of the newer board:
 * cells, then obstacles, mandates, requests, agreements. Things gone from the newer board come last.
 *
 * A figure made by the same acts, or by an act that is no longer there, was corrected rather than
 * raised or lowered.
 */
export function compareBoards(before: Board, after: Board): readonly Change[] {
  return [...cellChanges(before, after), ...threadChanges(before, after)];
}

function cellChanges(before: Board, after: Board): readonly Change[] {
  const key = (cell: Cell) => `${cell.giver.key} ${cell.resource}`;
  const old = new Map(before.cells.map((cell) => [key(cell), cell]));
  const found = after.cells.flatMap((cell) => {
    const earlier = old.get(key(cell)) ?? null;
    old.delete(key(cell));
    return changesOf(earlier, cell, after);
  });
  for (const gone of old.values()) {
    const { reached, caveat, reachedBy, caveatBy } = gone;
    const figures = gone.lines.flatMap((line) => goneLine(line, gone));
    if (figures.length > 0) found.push(...figures);
    else
      found.push({
        ...bare(gone),
        kind: "corrected",
        from: reached ?? caveat,
        acts: [...reachedBy, ...caveatBy],
      });
  }
  return found;
}

function bare({ giver, resource }: Cell): Omit<Change, "kind" | "acts"> {
  return {
    what: "cell",
    parties: giver.parties,
    giver,
    resource,
    unit: null,
    rung: null,
    from: null,
    to: null,
  };
}

function changesOf(before: Cell | null, after: Cell, board: Board): Change[] {
  const changes: Change[] = [];
  const units = new Map((before?.lines ?? []).map((line) => [lineKey(line.unit, line.per), line]));
  for (const line of after.lines) {
    const key = lineKey(line.unit, line.per);
    changes.push(...lineChanges(units.get(key) ?? null, line, after, board));
    units.delete(key);
  }
  for (const line of units.values()) changes.push(...goneLine(line, after));
  const sized = changes.length > 0;
  if ((before?.reached ?? null) !== after.reached && !sized) {
    const kind = before === null ? "new" : "changed";
    changes.push({
      ...bare(after),
      kind,
      from: before?.reached ?? null,
      to: after.reached,
      acts: newer(after.reachedBy, before?.reachedBy),
    });
  }
  if ((before?.caveat ?? null) !== after.caveat) {
    const kind = caveatKind(before, after);
    const from = before?.caveat ?? null;
    const acts = newer(after.caveatBy, before?.caveatBy);
    changes.push({ ...bare(after), kind, from, to: after.caveat, acts });
  }
  return changes;
}

/** The acts of the newer side, or of the older one where the newer has none. */
function newer(after: readonly string[], before: readonly string[] = []): readonly string[] {
  return after.length > 0 ? after : before;
}

function caveatKind(before: Cell | null, after: Cell): ChangeKind {
  switch (after.caveat) {
    case "refused":
    case "withdrawing":
      return "withdrawn";
    case "suspended":
      return "suspended";
    // Who no longer considers more was not held back by it.
    case null:
      return before?.caveat === "considering" ? "changed" : "freed";
    default:
      return before === null ? "new" : "changed";
  }
}

function lineChanges(before: Line | null, after: Line, cell: Cell, board: Board): Change[] {
  const changes: Change[] = [];
  const add = (kind: ChangeKind, rung: Rung | null, from: Figure | undefined, to: Figure) =>
    changes.push({
      ...bare(cell),
      kind,
      unit: after.unit,
      rung,
      from: from?.value ?? null,
      to: to.value,
      acts: newer(to.acts, from?.acts),
    });
  for (const rung of RUNGS) {
    const [from, to] = [before?.[rung], after[rung]];
    // A rung that only shows what was delivered says nothing of its own.
    const echo = rung !== "delivered" && to.value === after.delivered.value;
    if ((from?.value ?? 0) === (to.value ?? 0) || (echo && isRise(from, to))) continue;
    add(figureKind(rung, from, to, board), rung, from, to);
  }
  const holds = [
    ["onHold", "suspended"],
    ["blocked", "blocked"],
  ] as const;
  for (const [what, kind] of holds) {
    const [from, to] = [before?.[what], after[what]];
    if ((from?.value ?? 0) === (to.value ?? 0)) continue;
    add(isRise(from, to) ? kind : "freed", null, from, to);
  }
  return changes;
}

/** What a line showed that is no longer there at all: what was delivered, and what was promised beyond. */
function goneLine(line: Line, cell: Cell): readonly Change[] {
  return RUNGS.flatMap((rung): readonly Change[] => {
    const { value, acts } = line[rung];
    const echo = rung !== "delivered" && value === line.delivered.value;
    if (value === null || value === 0 || echo) return [];
    return [
      { ...bare(cell), kind: "corrected", unit: line.unit, rung, from: value, to: null, acts },
    ];
  });
}

function isRise(from: Figure | undefined, to: Figure): boolean {
  return (to.value ?? 0) > (from?.value ?? 0);
}

function figureKind(rung: Rung, from: Figure | undefined, to: Figure, board: Board): ChangeKind {
  if (from === undefined || from.value === 0) return rung === "delivered" ? "delivered" : "new";
  const same =
    from.acts.length === to.acts.length && from.acts.every((act) => to.acts.includes(act));
  if (same || from.acts.some((act) => board.acts[act] === undefined)) return "corrected";
  if (!isRise(from, to)) return "lowered";
  return rung === "delivered" ? "delivered" : "raised";
}

interface Thread {
  readonly id: string;
  readonly status: string;
  readonly parties: readonly Party[];
  readonly resource: Resource | null;
}

function threadChanges(before: Board, after: Board): readonly Change[] {
  return [
    ...statusChanges("obstacle", obstacles(before), obstacles(after)),
    ...statusChanges("mandate", mandates(before), mandates(after)),
    ...statusChanges("request", requests(before), requests(after)),
    ...statusChanges("agreement", agreements(before), agreements(after)),
  ];
}

function obstacles(board: Board): readonly Thread[] {
  return board.obstacles.map(({ id, status, affects, resource }) => ({
    id,
    status,
    parties: affects,
    resource,
  }));
}

function mandates(board: Board): readonly Thread[] {
  return board.mandates.map(({ id, status, body }) => ({
    id,
    status,
    parties: [body],
    resource: null,
  }));
}

function requests(board: Board): readonly Thread[] {
  return board.requests.map(({ id, status, from, resource }) => ({
    id,
    status,
    parties: from,
    resource,
  }));
}

function agreements(board: Board): readonly Thread[] {
  return board.agreements.map(({ id, status, parties }) => ({
    id,
    status,
    parties,
    resource: null,
  }));
}

function statusChanges(
  what: Change["what"],
  before: readonly Thread[],
  after: readonly Thread[],
): readonly Change[] {
  const old = new Map(before.map((thread) => [thread.id, thread]));
  const found: Change[] = [];
  const add = (thread: Thread, kind: ChangeKind, from: string | null, to: string | null) =>
    found.push({
      what,
      kind,
      parties: thread.parties,
      giver: null,
      resource: thread.resource,
      unit: null,
      rung: null,
      from,
      to,
      acts: [thread.id],
    });
  for (const thread of after) {
    const earlier = old.get(thread.id);
    old.delete(thread.id);
    if (earlier?.status === thread.status) continue;
    add(thread, statusKind(what, earlier, thread), earlier?.status ?? null, thread.status);
  }
  for (const gone of old.values()) add(gone, "corrected", gone.status, null);
  return found;
}

function statusKind(what: Change["what"], before: Thread | undefined, after: Thread): ChangeKind {
  if (after.status === "resolved") return "freed";
  if (what === "obstacle" && after.status === "open") return "blocked";
  return before === undefined ? "new" : "changed";
}
