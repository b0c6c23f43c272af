import type { PartialDay } from "#base";
import type { Claim } from "#ledger";
import { ClueList, type Clues, rowsOf, sharesOf, Tally, type Weights } from "../learned/model.ts";
import type { Found, Scene } from "../meaning/scene.ts";
import type { DateOption } from "../tokens/dates.ts";
import { tellBack, tellCommon, tellHere, tellLead, tellTurn } from "./dateClues.ts";
import type { NearDates } from "./nearDates.ts";

/** What a date near a claim is to it: nothing, the day of the act, or the limit that is set to it. */
export const DATE_ROLES = ["none", "act", "limit"] as const;

/** The dates of a claim. */
export interface Times {
  readonly date: PartialDay | null;
  readonly limit: PartialDay | null;
}

/** Of the dates that may belong to a claim, the likeliest day of its act and the likeliest limit. */
export function timesOf(each: Found, near: NearDates, weights: Weights): Times {
  let date: PartialDay | null = null;
  let limit: PartialDay | null = null;
  let act = LEAST;
  let bound = LEAST;
  const rows = rowsOf(weights, DATE_ROLES.length);
  tellDates(
    each,
    near,
    (from?: Tally) => new Tally(rows, from),
    (option, { sums }) => {
      const [, asAct = 0, asLimit = 0] = sharesOf(sums);
      if (asAct > act) [act, date] = [asAct, option];
      if (asLimit > bound) [bound, limit] = [asLimit, option];
    },
  );
  return { date, limit: limit === date ? null : limit };
}

/** The dates that may belong to a claim with the names of the clues for them, for whoever learns from these. */
export function dateOptions(each: Found, near: NearDates): DateOption[] {
  const options: DateOption[] = [];
  tellDates(
    each,
    near,
    (from?: ClueList) => new ClueList(from?.clues),
    (date, { clues }) => options.push({ date, clues }),
  );
  return options;
}

/** The least chance at which a date is taken for a claim's. */
const LEAST = 0.4;

/**
 * Tell the clues of every date that may belong to a claim, each on clues of its own; the dates of its sentence come
 * first. A day of the week is the last one, or the next where the act lies ahead: both are options.
 */
function tellDates<C extends Clues>(
  each: Found,
  near: NearDates,
  begin: (from?: C) => C,
  option: (date: PartialDay, clues: C) => void,
): void {
  const { scene, own, earlier, lead } = near;
  const may = (date: PartialDay) => mayDate(date, each.claim, scene);
  let options = 0;
  for (const date of own) {
    const { turned } = date.span;
    options += turned === undefined ? 1 : 2;
    const clues = begin();
    tellCommon(date, each, scene, clues);
    tellHere(date, each, near, clues);
    if (turned === undefined) {
      if (may(date.date)) option(date.date, clues);
      continue;
    }
    const next = begin(clues);
    tellTurn("last", date, each, near, clues);
    tellTurn("next", date, each, near, next);
    if (may(date.date)) option(date.date, clues);
    if (may(turned)) option(turned, next);
  }
  for (const [back, dates] of earlier.entries())
    for (const date of dates) {
      if (!may(date.date)) continue;
      const clues = begin();
      tellCommon(date, each, scene, clues);
      tellBack(date, back, options, each, scene, clues);
      option(date.date, clues);
    }
  for (const [at, date] of lead.entries()) {
    if (!may(date.date)) continue;
    const clues = begin();
    tellCommon(date, each, scene, clues);
    tellLead(date, at, each, clues);
    option(date.date, clues);
  }
}

/** What is planned has no day that lies before the text's own. */
function mayDate(date: PartialDay, claim: Claim, scene: Scene): boolean {
  if (claim.kind !== "engagement" || claim.status !== "planned") return true;
  const today = scene.discourse.published?.slice(0, date.length);
  return today === undefined || date >= today;
}
