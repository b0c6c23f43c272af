import { addDays, type Day } from "#base";
import { RESOURCES, type Resource } from "#ledger";

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
