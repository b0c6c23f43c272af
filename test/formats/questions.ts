import { addDays, type Day } from "#base";
import type { BoardReply } from "#contract";
import { partyKey, RESOURCES, type Resource } from "#ledger";
import type { App } from "../api/calls.ts";

/** A question put to every format. */
export interface Asked {
  readonly mission: string;
  readonly trueOn: Day;
  readonly knownAt: Day;
  readonly parties: readonly string[];
  readonly resources: readonly Resource[];
}

const GIVERS = ["KEN", "USA", "CAN", "FRA", "BHS", "JAM", "TCD", "BEN", "UN", "SLV", "GTM"];

/** The same questions on every run: missions, days, and often only some givers or resources. */
export function questions(count: number, seed = 7): readonly Asked[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const some = <T>(list: readonly T[]): readonly T[] =>
    below(2) === 0 ? [] : list.filter(() => below(3) === 0);
  return Array.from({ length: count }, () => {
    const trueOn = addDays("2023-07-15", below(1000));
    return {
      mission: below(3) === 0 ? "haiti-gsf" : "haiti-mss",
      trueOn,
      knownAt: below(3) === 0 ? addDays(trueOn, below(200) - 60) : trueOn,
      parties: some(GIVERS),
      resources: some(RESOURCES),
    };
  });
}

/** The question as an address asks it. */
export function searchOf({ trueOn, knownAt, parties, resources }: Asked): URLSearchParams {
  return new URLSearchParams({
    trueOn,
    knownAt,
    ...(parties.length === 0 ? {} : { parties: parties.join(",") }),
    ...(resources.length === 0 ? {} : { resources: resources.join(",") }),
  });
}

/** A row of a table, or of any other format that says the same. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

const AMOUNTS = ["pledged", "committed", "delivered", "outstanding", "on_hold", "blocked", "due"];

/** What a board says of what was asked, in one line for each of its rows; unknown is "-". */
export function figures(rows: readonly Row[]): readonly string[] {
  const known = (field: Row[string] | undefined) =>
    field === "" || field === null || field === undefined ? "-" : field;
  return rows
    .map((row) =>
      [
        row["giver"],
        row["resource"],
        ...["unit", "per", ...AMOUNTS].map((name) => known(row[name])),
      ].join(" | "),
    )
    .sort();
}

/** The rows that a board of the API has for a question. */
export async function boardRows(app: App, asked: Asked): Promise<readonly Row[]> {
  const search = new URLSearchParams({ trueOn: asked.trueOn, knownAt: asked.knownAt });
  const answer = await app.request(`/api/missions/${asked.mission}/board?${search}`);
  const board: BoardReply = await answer.json();
  return board.cells
    .filter(({ resource }) => asked.resources.length === 0 || asked.resources.includes(resource))
    .filter(({ giver }) => {
      const named = giver.parties.map(partyKey);
      return asked.parties.length === 0 || named.some((key) => asked.parties.includes(key));
    })
    .flatMap(({ giver, resource, lines }) => {
      const one = { giver: giver.key, resource };
      if (lines.length === 0) return [one];
      return lines.map((line) => ({
        ...one,
        unit: line.unit,
        per: line.per,
        pledged: line.pledged.value,
        committed: line.committed.value,
        delivered: line.delivered.value,
        outstanding: line.outstanding.value,
        on_hold: line.onHold.value,
        blocked: line.blocked.value,
        due: line.due.value,
      }));
    });
}
