import type { Day } from "#base";
import type { Board, Giver, Question, Resource, ResourceBoard, Rung } from "#ledger";
import { barTotals, claimsOf, requirementFor } from "#words";

/** The amounts of a day, as parts of what is promised. */
export const STRENGTH_PARTS = ["delivered", "committed", "pledged", "blocked", "onHold"] as const;

/** One of the amounts. */
export type StrengthPart = (typeof STRENGTH_PARTS)[number];

/** What stood from one day until the next point. */
export interface StrengthPoint {
  readonly on: Day;
  /** The mission whose board was asked: the predecessor's before the handover. */
  readonly mission: string;
  readonly parts: Readonly<Record<StrengthPart, number>>;
  /** The acts behind each amount, and the claims that tell of them. */
  readonly acts: Readonly<Record<StrengthPart, readonly string[]>>;
  readonly claims: readonly string[];
  /** What is required on that day in the same unit and rate; null where nothing is. */
  readonly required: number | null;
  /** Ids of the claims behind the requirement. */
  readonly requiredBy: readonly string[];
  /** Givers of unknown size. */
  readonly unknown: number;
  readonly givers: readonly GiverAmounts[];
}

/** The amounts of one giver on a day. */
export interface GiverAmounts {
  readonly giver: Giver;
  readonly amounts: Readonly<Record<Rung, number>>;
}

/** A published total, as a mark in the chart. */
export interface PublishedPoint {
  readonly on: Day;
  readonly value: number;
  readonly rung: Rung;
  readonly act: string;
  readonly claims: readonly string[];
  readonly mission: string;
}

/** The strength of a mission over time in one unit. */
export interface Strength {
  readonly resource: Resource;
  readonly unit: string;
  readonly points: readonly StrengthPoint[];
  readonly published: readonly PublishedPoint[];
  /** The day on which this mission took over from its predecessor, or null. */
  readonly handover: Day | null;
  /** What is required at another rate, which cannot be drawn beside it: its rate, or null. */
  readonly otherRate: string | null;
}

/** What strength over time is asked for. */
interface StrengthAsked {
  readonly resource: Resource;
  /** Each day as the record stood on that day; else all as known at the board's day. */
  readonly asThen: boolean;
  /** What a board says of a resource; null where the ledger has none. */
  readonly askOf: (asked: Question, resource: Resource) => ResourceBoard | null;
}

/**
 * The strength over time: a point for each day on which it changed, up to the board's day.
 *
 * @param predecessor the board of the mission before, or null where there is none
 */
export function strengthOf(
  board: Board,
  predecessor: Board | null,
  { resource, asThen, askOf }: StrengthAsked,
): Strength {
  const { handover = null } = board.mission;
  const before = handover === null ? null : predecessor;
  const own = barTotals(board).find((total) => total.resource === resource);
  const unit = own?.unit ?? "persons";
  const days = changeDays([...(before === null ? [] : [before]), board], resource, asThen);
  const known = (on: Day) => (asThen && on < board.asked.knownAt ? on : board.asked.knownAt);
  const points: StrengthPoint[] = [];
  for (const on of days) {
    const early = before !== null && handover !== null && on < handover;
    const mission = early ? before.asked.mission : board.asked.mission;
    const then = askOf({ ...board.asked, mission, trueOn: on, knownAt: known(on) }, resource);
    if (then === null) continue;
    const point = pointOf(then, resource, unit, on);
    const last = points.at(-1);
    if (last === undefined || !samePoint(last, point)) points.push(point);
  }
  const required = requirementFor(board, resource, unit, null);
  return {
    resource,
    unit,
    points,
    handover: before === null ? null : handover,
    otherRate: required?.per ?? null,
    published: [before, board].flatMap((each) =>
      each === null ? [] : publishedOf(each, resource, unit),
    ),
  };
}

/** The board of the mission before, as of this board's times; null where there is none. */
export function predecessorBoard(
  board: Board,
  ask: (asked: Question) => Board | null,
): Board | null {
  const { predecessor } = board.mission;
  return predecessor === undefined ? null : ask({ ...board.asked, mission: predecessor });
}

function pointOf(board: ResourceBoard, resource: Resource, unit: string, on: Day): StrengthPoint {
  const total = board.totals.find(
    (each) => each.resource === resource && each.unit === unit && each.per === null,
  );
  const acts = {} as Record<StrengthPart, readonly string[]>;
  const parts = {} as Record<StrengthPart, number>;
  const claims = new Set<string>();
  for (const part of STRENGTH_PARTS) {
    parts[part] = total?.[part].value ?? 0;
    acts[part] = total?.[part].acts ?? [];
    for (const id of acts[part]) {
      for (const { claim } of board.acts[id]?.tellings ?? []) claims.add(claim);
    }
  }
  const requirement = requirementFor(board, resource, unit, null);
  const same = requirement !== null && (requirement.per ?? null) === null;
  return {
    on,
    mission: board.asked.mission,
    parts,
    acts,
    claims: [...claims],
    required: same ? requirement.value : null,
    requiredBy: same ? requirement.sources : [],
    unknown: total?.unknownSize.pledged.length ?? 0,
    givers: giversOf(board, resource, unit),
  };
}

function giversOf(board: ResourceBoard, resource: Resource, unit: string): readonly GiverAmounts[] {
  return board.cells
    .filter((cell) => cell.resource === resource && !cell.giver.joint)
    .flatMap((cell) =>
      cell.lines
        .filter((line) => line.unit === unit && line.per === null)
        .map((line) => ({
          giver: cell.giver,
          amounts: {
            pledged: line.pledged.value ?? 0,
            committed: line.committed.value ?? 0,
            delivered: line.delivered.value ?? 0,
          },
        })),
    )
    .filter(({ amounts }) => amounts.pledged > 0);
}

// A point is kept only where something that is drawn differs from the one before.
function samePoint(a: StrengthPoint, b: StrengthPoint): boolean {
  if (a.required !== b.required || a.unknown !== b.unknown || a.mission !== b.mission) return false;
  if (STRENGTH_PARTS.some((part) => a.parts[part] !== b.parts[part])) return false;
  return JSON.stringify(a.givers) === JSON.stringify(b.givers);
}

// What is known by the day is no news on the day it was told, unless each day is shown as it stood then.
function changeDays(boards: readonly Board[], resource: Resource, asThen: boolean): readonly Day[] {
  const days = new Set<Day>();
  for (const each of boards) {
    for (const act of Object.values(each.acts)) {
      if (act.kind === "contribution" && act.resource === resource) {
        days.add(act.trueFrom);
        // Who announces a departure is leaving from that day on.
        if (act.effect === "withdraws") days.add(act.knownFrom);
        // A later telling may change what an act is: a rotation that is told again as an addition.
        if (asThen) for (const { knownFrom } of act.tellings) days.add(knownFrom);
      }
      if (act.kind === "obstacle") days.add(act.trueFrom);
    }
    for (const thread of each.obstacles) for (const step of thread.steps) days.add(step.on);
    for (const version of each.mission.requirements) {
      days.add(version.from);
      if (version.until !== undefined) days.add(version.until);
    }
  }
  const [last] = boards.slice(-1);
  if (last?.mission.handover !== undefined) days.add(last.mission.handover);
  return [...days].filter((day) => day <= (last?.asked.trueOn ?? "")).sort();
}

function publishedOf(board: Board, resource: Resource, unit: string): readonly PublishedPoint[] {
  return board.checkpoints
    .filter(
      (check) =>
        check.resource === resource &&
        check.unit === unit &&
        check.per === null &&
        check.through === null,
    )
    .map(({ on, value, rung, act }) => ({
      on,
      value,
      rung,
      act,
      claims: claimsOf(board, [act]),
      mission: board.asked.mission,
    }));
}

/** The largest amount of a part over all days. */
export function most(strength: Strength, part: StrengthPart): StrengthPoint | null {
  let best: StrengthPoint | null = null;
  for (const point of strength.points) {
    if (best === null || point.parts[part] > best.parts[part]) best = point;
  }
  return best;
}

/** Ids of the claims behind all that the chart draws, parted by spaces. */
export function allClaims({ points, published }: Strength): string {
  const claims = points.flatMap((point) => [...point.claims, ...point.requiredBy]);
  return [...new Set([...claims, ...published.flatMap((check) => check.claims)])].join(" ");
}
