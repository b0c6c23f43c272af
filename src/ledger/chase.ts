import { compareText, type Day, daysBetween } from "#base";
import type { Board, Cell, Giver, Line } from "./board.ts";
import { partyKey, type Resource } from "./claim.ts";
import type { RequestThread } from "./thread.ts";

/** A promise to be chased: old, not delivered, and bound by no instrument. */
export interface ChasedPromise {
  readonly giver: Giver;
  readonly resource: Resource;
  /** Null where the promise has no figure. */
  readonly unit: string | null;
  readonly per: string | null;
  /** Promised and undelivered, or null when unknown. */
  readonly outstanding: number | null;
  /** The day of the oldest act that makes the promise, and the days since. */
  readonly since: Day;
  readonly days: number;
  /** Held back by an obstacle or on hold: chasing the giver alone will not free it. */
  readonly held: boolean;
  readonly acts: readonly string[];
}

/** Who is to be asked again: old promises, and old requests without an answer. */
export interface ChaseList {
  readonly promises: readonly ChasedPromise[];
  readonly requests: readonly (RequestThread & { readonly days: number })[];
}

/**
 * Promises at least `olderDays` old of which something is undelivered and for which the giver has no
 * instrument signed or in force, and open requests of that age; the oldest first.
 */
export function chaseList(board: Board, olderDays: number): ChaseList {
  const bound = boundParties(board);
  const promises = board.cells
    .filter((cell) => !cell.giver.parties.some((party) => bound.has(partyKey(party))))
    .filter(({ resource }) => resource !== "backing")
    .flatMap((cell) => chasedOf(board, cell))
    .filter(({ days }) => days >= olderDays);
  const requests = board.requests
    .filter(({ status }) => status === "open")
    .map((request) => ({ ...request, days: daysBetween(request.on, board.asked.trueOn) }))
    .filter(({ days }) => days >= olderDays);
  return {
    promises: promises.sort((a, b) => b.days - a.days || compareText(a.giver.key, b.giver.key)),
    // The board lists them by their day already.
    requests,
  };
}

function boundParties(board: Board): ReadonlySet<string> {
  const standing = board.agreements.filter(
    ({ status }) => status === "signed" || status === "in-force",
  );
  return new Set(standing.flatMap(({ parties }) => parties.map(partyKey)));
}

function chasedOf(board: Board, cell: Cell): readonly ChasedPromise[] {
  if (cell.caveat === "refused" || cell.caveat === "withdrawing") return [];
  const lines = cell.lines.filter(({ outstanding }) => (outstanding.value ?? 0) > 0);
  if (lines.length > 0) return lines.map((line) => chasedLine(board, cell, line));
  const { unknownSize } = cell;
  if (unknownSize === null || unknownSize === "delivered") return [];
  return [
    {
      ...sinceOf(board, cell.reachedBy),
      giver: cell.giver,
      resource: cell.resource,
      unit: null,
      per: null,
      outstanding: null,
      held: cell.blockedBy.length > 0 || cell.caveat === "suspended",
      acts: cell.reachedBy,
    },
  ];
}

function chasedLine(board: Board, cell: Cell, line: Line): ChasedPromise {
  const { acts } = line.pledged;
  return {
    ...sinceOf(board, acts),
    giver: cell.giver,
    resource: cell.resource,
    unit: line.unit,
    per: line.per,
    outstanding: line.outstanding.value,
    held: (line.blocked.value ?? 0) > 0 || (line.onHold.value ?? 0) > 0,
    acts,
  };
}

function sinceOf(board: Board, acts: readonly string[]) {
  const days = acts.flatMap((id) => board.acts[id]?.trueFrom ?? []).sort();
  const since = days[0] ?? board.asked.trueOn;
  return { since, days: daysBetween(since, board.asked.trueOn) };
}
