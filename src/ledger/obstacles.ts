import { compareText, type Day, daysBetween } from "#base";
import type { ActView, Cell } from "./board.ts";
import { type Obstacle, partyKey, type Resource } from "./claim.ts";
import { type Canonical, rename } from "./giver.ts";
import type { LedgerAct } from "./missionState.ts";
import { isOwnWord, type Told, type TrueDay, trueDayOf } from "./telling.ts";
import type { ObstacleThread } from "./thread.ts";
import type { SeenAct } from "./threads.ts";

type Steps = ObstacleThread["steps"][number][];

/** An obstacle with what it holds back still to be filled in. */
export type Standing = Omit<ObstacleThread, "holds">;

/**
 * The life of one obstacle up to a day (design of the ledger, Threads): open → contested → resolved,
 * opened again only by a telling dated after the last opening.
 *
 * A later ruling against what stands open already renews it: a step of its own, while the days are
 * still counted from when it began.
 *
 * Told as open without a day, a contested or resolved obstacle stays what it is. Resolved by the
 * affected party's own word alone is contested.
 *
 * @returns null where nothing of it had happened yet
 */
export function followObstacle(
  act: LedgerAct,
  view: ActView,
  known: number,
  trueOn: Day,
  canonical: Canonical,
): Standing | null {
  const { told, dated } = knownOf(act, known);
  const first = told[0]?.claim;
  if (first?.kind !== "obstacle") return null;
  const life = lifeOf(dated, trueOn);
  if (life.since === null || life.status === null) return null;
  return {
    id: act.id,
    type: first.type,
    affects: (first.affects ?? []).map((party) => rename(party, canonical)),
    resource: view.resource,
    status: life.status,
    since: life.since,
    until: life.until,
    days: daysBetween(life.since, life.until ?? trueOn),
    steps: life.steps,
  };
}

interface Dated {
  readonly one: Told;
  readonly at: TrueDay;
}

interface Known {
  readonly known: number;
  readonly of: number;
  readonly told: readonly Told[];
  readonly dated: readonly Dated[];
}

// Strength over time asks about hundreds of days, as known on one: what is known is put in order once.
const lastKnown = new WeakMap<LedgerAct, Known>();

/** What is known of an obstacle. After a merge of acts, other kinds of claims may tell of it too. */
function knownOf(act: LedgerAct, known: number): Known {
  const of = act.tellings.length;
  const last = lastKnown.get(act);
  if (last?.known === known && last.of === of) return last;
  const told = act.tellings.slice(0, known).filter(({ claim }) => claim.kind === "obstacle");
  const dated = told
    .map((one) => ({ one, at: trueDayOf(one) }))
    .sort((a, b) => compareText(a.at.day, b.at.day));
  const now = { known, of, told, dated };
  lastKnown.set(act, now);
  return now;
}

function lifeOf(dated: readonly Dated[], trueOn: Day): Life {
  const life = new Life();
  for (const { one, at } of dated) {
    if (at.day > trueOn) break;
    life.take(one, at);
  }
  return life;
}

class Life {
  status: ObstacleThread["status"] | null = null;
  since: Day | null = null;
  until: Day | null = null;
  readonly steps: Steps = [];

  take(told: Told, { day, first, precision }: TrueDay): void {
    const claim = told.claim as Obstacle;
    const dated = precision !== "published";
    if (claim.status === "open") this.#open(told, day, dated ? first : null);
    else if (claim.status === "contested" || (this.status !== "resolved" && isOwnWord(claim))) {
      this.#step("contested", day, told);
    } else if (this.status !== "resolved") {
      this.#step("resolved", day, told);
      this.until = day;
    }
  }

  #open(told: Told, day: Day, first: Day | null): void {
    const last = this.until ?? this.steps.findLast(isOpening)?.on ?? this.since;
    if (last !== null && (first === null || first <= last)) return;
    if (this.status !== "open") this.since = day;
    this.#step("open", day, told);
  }

  #step(status: ObstacleThread["status"], day: Day, told: Told): void {
    if (this.status === status && status !== "open") return;
    this.since ??= day;
    this.until = null;
    this.status = status;
    this.steps.push({ on: day, status, claim: told.id });
  }
}

function isOpening({ status }: Steps[number]): boolean {
  return status === "open";
}

/** The day of the last telling that opened an obstacle or renewed it. */
export function lastOpened({ steps, since }: Standing): Day {
  return steps.findLast(isOpening)?.on ?? since;
}

/** Whether an obstacle stands against what a giver promised of a resource. */
export function stands(obstacle: Standing, giver: string, resource: Resource): boolean {
  return (
    obstacle.status !== "resolved" &&
    obstacle.affects.some((party) => partyKey(party) === giver) &&
    (obstacle.resource === null || obstacle.resource === resource)
  );
}

/** Fill in what each obstacle holds back, from the cells that name it. */
export function fillHolds(
  obstacles: readonly Standing[],
  cells: readonly Cell[],
): readonly ObstacleThread[] {
  return obstacles.map((obstacle) => ({
    ...obstacle,
    holds: cells
      .filter((cell) => cell.blockedBy.includes(obstacle.id))
      .flatMap(({ giver, resource, lines }) =>
        lines
          .filter(({ blocked }) => (blocked.value ?? 0) > 0)
          .map(({ unit, blocked }) => ({
            giver: giver.key,
            resource,
            unit,
            value: blocked.value ?? 0,
          })),
      ),
  }));
}

/** Since when an obstacle was resolved on a day, as far as it was known; null where it was not. */
export function resolvedSince({ act, known }: SeenAct, on: Day): Day | null {
  return lifeOf(knownOf(act, known).dated, on).until;
}
