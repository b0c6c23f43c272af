import { compareText } from "#base";
import type { ActView, Checkpoint } from "./board.ts";
import {
  type Cell,
  type Figure,
  type Gap,
  type Line,
  RUNGS,
  type Rung,
  type Total,
} from "./board.ts";
import { type Party, partyKey, type Resource } from "./claim.ts";
import { isNamed } from "./giver.ts";
import type { RequirementVersion } from "./mission.ts";

/** One line with the cell that it stands in. */
interface Placed {
  readonly cell: Cell;
  readonly line: Line;
}

/** The lines of one resource, unit and rate. */
interface Group extends Pick<Total, "resource" | "unit" | "per"> {
  readonly placed: Placed[];
}

/** What totals are worked out from besides the cells. */
export interface Against {
  readonly requirements: readonly RequirementVersion[];
  readonly checkpoints: readonly Checkpoint[];
  readonly acts: Readonly<Record<string, ActView>>;
}

/**
 * Sum each resource, unit and rate over its givers (design of the ledger, Totals): each line once.
 *
 * Named parties count by name; joint and unnamed givers count by what their members' own figures
 * leave over. Resources that only a requirement names have a total of zero.
 */
export function sumTotals(cells: readonly Cell[], against: Against): readonly Total[] {
  const groups = new Map<string, Group>();
  const groupOf = (resource: Resource, unit: string, per: string | null): Group => {
    const key = `${resource}\n${unit}\n${per ?? ""}`;
    const group = groups.get(key) ?? { resource, unit, per, placed: [] };
    groups.set(key, group);
    return group;
  };
  for (const cell of cells) {
    for (const line of cell.lines) {
      groupOf(cell.resource, line.unit, line.per).placed.push({ cell, line });
    }
  }
  for (const { resource, unit, per } of against.requirements) groupOf(resource, unit, per ?? null);
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => sumGroup(group, cells, against));
}

function sumGroup(
  { resource, unit, per, placed }: Group,
  cells: readonly Cell[],
  against: Against,
): Total {
  const named = placed.filter(({ cell }) => isNamed(cell.giver));
  const sum = (what: (line: Line) => Figure) => sumFigures(named.map(({ line }) => what(line)));
  const total = {
    resource,
    unit,
    per,
    pledged: sum((line) => line.pledged),
    committed: sum((line) => line.committed),
    delivered: sum((line) => line.delivered),
    outstanding: sum((line) => line.outstanding),
    onHold: sum((line) => line.onHold),
    blocked: sum((line) => line.blocked),
    due: sum((line) => line.due),
    joint: {
      pledged: sumJoint(placed, "pledged"),
      committed: sumJoint(placed, "committed"),
      delivered: sumJoint(placed, "delivered"),
    },
    unknownSize: unknownSizes(cells, resource),
    byCondition: byCondition(named, against.acts),
  };
  return { ...total, gaps: gapsOf(total, against) };
}

/** Add figures up; an unknown one adds nothing. */
export function sumFigures(figures: readonly Figure[]): Figure {
  let value = 0;
  const acts = new Set<string>();
  for (const figure of figures) {
    value += figure.value ?? 0;
    for (const act of figure.acts) acts.add(act);
  }
  return { value, acts: [...acts] };
}

/**
 * What joint figures say beyond their members' own, largest first, never split. A figure that shares
 * a member with a larger one adds nothing. An unnamed member may be anybody: such a figure counts by
 * what all named givers leave over.
 */
function sumJoint(placed: readonly Placed[], rung: Rung): Figure {
  const joint: Placed[] = [];
  const own = new Map<string, number>();
  let all = 0;
  for (const one of placed) {
    const { giver } = one.cell;
    const value = one.line[rung].value ?? 0;
    if (isNamed(giver)) {
      own.set(giver.key, value);
      all += value;
    } else joint.push(one);
  }
  joint.sort(
    (a, b) =>
      (b.line[rung].value ?? 0) - (a.line[rung].value ?? 0) ||
      compareText(a.cell.giver.key, b.cell.giver.key),
  );
  const covered = new Set<string>();
  const parts: Figure[] = [];
  for (const { cell, line } of joint) {
    const members = cell.giver.parties.map(memberKey);
    const open = members.includes(ANYBODY);
    const shared = open ? covered.size > 0 : members.some((member) => covered.has(member));
    if (shared || covered.has(ANYBODY)) continue;
    const named = open ? all : members.reduce((sum, member) => sum + (own.get(member) ?? 0), 0);
    const left = (line[rung].value ?? 0) - named;
    if (left <= 0) continue;
    for (const member of members) covered.add(member);
    parts.push({ value: left, acts: line[rung].acts });
  }
  return sumFigures(parts);
}

const ANYBODY = "?";

function memberKey(party: Party): string {
  return typeof party === "string" ? partyKey(party) : ANYBODY;
}

function unknownSizes(
  cells: readonly Cell[],
  resource: Resource,
): Readonly<Record<Rung, readonly string[]>> {
  const unknown = (rung: Rung) =>
    cells
      .filter((cell) => cell.resource === resource && reachedWithout(cell, rung))
      .map((cell) => cell.giver.key);
  return {
    pledged: unknown("pledged"),
    committed: unknown("committed"),
    delivered: unknown("delivered"),
  };
}

/** Whether a cell reached a rung while none of its lines has an amount there. */
function reachedWithout(cell: Cell, rung: Rung): boolean {
  const { unknownSize } = cell;
  if (unknownSize === null || RUNGS.indexOf(unknownSize) < RUNGS.indexOf(rung)) return false;
  return !cell.lines.some((line) => (line[rung].value ?? 0) > 0);
}

type ByCondition = { unconditional: number; open: number; met: number; failed: number };

/** Each line's pledge counts by the gravest condition of the acts that make it. */
function byCondition(
  named: readonly Placed[],
  acts: Readonly<Record<string, ActView>>,
): Readonly<ByCondition> {
  const sums: ByCondition = { unconditional: 0, open: 0, met: 0, failed: 0 };
  for (const { line } of named) {
    const outcomes = line.pledged.acts.flatMap((act) =>
      (acts[act]?.conditions ?? []).map((condition) => condition.outcome),
    );
    const gravest = (["failed", "open", "met"] as const).find((one) => outcomes.includes(one));
    sums[gravest ?? "unconditional"] += line.pledged.value ?? 0;
  }
  return sums;
}

function gapsOf(total: Omit<Total, "gaps">, against: Against): readonly Gap[] {
  const { resource, unit, per } = total;
  return against.requirements
    .filter((one) => one.resource === resource && one.unit === unit && (one.per ?? null) === per)
    .map((requirement) => {
      const gap = (figure: Figure) => requirement.value - (figure.value ?? 0);
      const published = (rung: Rung) => {
        const latest = against.checkpoints.find(
          (one) =>
            one.latest &&
            one.through === null &&
            one.rung === rung &&
            one.resource === resource &&
            one.unit === unit &&
            one.per === per,
        );
        return latest === undefined ? null : requirement.value - latest.value;
      };
      return {
        requirement,
        pledged: gap(total.pledged),
        committed: gap(total.committed),
        delivered: gap(total.delivered),
        pledgedWithJoint: gap(total.pledged) - (total.joint.pledged.value ?? 0),
        published: {
          pledged: published("pledged"),
          committed: published("committed"),
          delivered: published("delivered"),
        },
      };
    });
}
