import { compareText, type Day, firstDayOf, lastDayOf, type Precision, precisionOf } from "#base";
import { type Claim, type Party, partyKey } from "./claim.ts";
import type { DocumentEntry, Telling } from "./entry.ts";

/** One accepted telling of an act: the claim, who published it when, and what was decided of it. */
export interface Told {
  /** Id of the claim. */
  readonly id: string;
  readonly claim: Claim;
  readonly document: string;
  readonly origin: string;
  readonly knownFrom: Day;
  readonly seq: number;
  readonly tells: Telling;
  /** Whether it is an unreviewed proposal. */
  readonly proposed: boolean;
}

/** What is told of, before it is resolved for a day: one act with its tellings. */
export interface Act<View> {
  readonly id: string;
  /** Sorted by publication day, document, claim, so that what was known on a day is a prefix. */
  readonly tellings: Told[];
  /** The telling that a person adopted, or null. */
  adopted: string | null;
  /** The act as its first n tellings show it, kept once worked out. */
  readonly views: (View | undefined)[];
  /** How many tellings, the publication day of the last, and the act as all of them show it. */
  size: number;
  last: Day;
  whole: View | null;
}

/** Make one telling of a claim, its document and the judgement on it. */
export function tell(
  claim: { readonly id: string; readonly claim: Claim; readonly seq: number },
  document: DocumentEntry,
  tells: Telling,
  proposed: boolean,
): Told {
  return {
    id: claim.id,
    claim: claim.claim,
    document: document.id,
    origin: document.origin,
    knownFrom: document.published,
    seq: claim.seq,
    tells,
    proposed,
  };
}

/** The order of tellings within an act: publication day, document, claim. */
export function compareTold(a: Told, b: Told): number {
  return (
    compareText(a.knownFrom, b.knownFrom) ||
    compareText(a.document, b.document) ||
    compareText(a.id, b.id)
  );
}

/** Insert a telling where it belongs; what was worked out for longer prefixes is forgotten. */
export function insertTold<View>(act: Act<View>, told: Told): void {
  const place = act.tellings.findLastIndex((before) => compareTold(before, told) < 0) + 1;
  act.tellings.splice(place, 0, told);
  act.views.length = Math.min(act.views.length, place + 1);
  act.size++;
  act.whole = null;
  act.last = act.tellings.at(-1)?.knownFrom ?? told.knownFrom;
}

/** How many tellings of an act were known at the end of a day. */
export function countKnown(act: Act<unknown>, knownAt: Day): number {
  if (act.last <= knownAt) return act.size;
  return act.tellings.findLastIndex(({ knownFrom }) => knownFrom <= knownAt) + 1;
}

/** The day that a telling gives its act, and how precisely. */
export interface TrueDay {
  readonly day: Day;
  readonly precision: Precision | "published";
  /** The first day of the period told; equal to `day` unless a month or a year was told. */
  readonly first: Day;
}

/** How precisely a day is given, the most precise first. */
export const PRECISE = { day: 0, month: 1, year: 2, published: 3 } as const;

/**
 * The day that a telling gives (design of the ledger, Acts): a day as told; a month or a year at its
 * last day but never after the publication; none at the publication day.
 */
export function trueDayOf(told: Told): TrueDay {
  return dayTold(told.claim, told.knownFrom);
}

/** The day that a claim gives, published on a day. */
export function dayTold(claim: Claim, published: Day): TrueDay {
  const { date } = claim;
  if (date === undefined) return { day: published, precision: "published", first: published };
  const precision = precisionOf(date);
  if (precision === "day") return { day: date as Day, precision, first: date as Day };
  const last = lastDayOf(date);
  const first = firstDayOf(date);
  return { day: last < published ? last : published, precision, first };
}

/** Whose support, obstacle, request, agreement or meeting a claim speaks of. */
export function partiesOf(claim: Claim): readonly Party[] {
  switch (claim.kind) {
    case "contribution":
    case "agreement":
    case "engagement":
      return claim.parties;
    case "request":
      return claim.from;
    case "obstacle":
      return claim.affects ?? [];
    case "mandate":
      return [claim.body];
    case "requirement":
      return [];
  }
}

/** Whether the document cites for the claim one of the parties that it is about. */
export function isOwnWord(claim: Claim): boolean {
  const word = claim.attribution?.party;
  return word !== undefined && partiesOf(claim).some((party) => partyKey(party) === word);
}
