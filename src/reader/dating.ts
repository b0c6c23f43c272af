import type { PartialDay } from "#base";
import type { Claim } from "#ledger";
import type { DateOption, DateSpan } from "./dates.ts";
import { ClueList, type Clues, sharesOf, Tally, type Weights } from "./model.ts";
import { type Parsed, type Predicate, plays } from "./nodes.ts";
import type { Found, Scene } from "./scene.ts";

/** What a date near a claim is to it: nothing, the day of the act, or the limit that is set to it. */
export const DATE_ROLES = ["none", "act", "limit"] as const;

/** The dates of a claim. */
export interface Times {
  readonly date: PartialDay | null;
  readonly limit: PartialDay | null;
}

/** Of the dates in its sentence and just before it, the likeliest day of a claim's act and the likeliest limit. */
export function timesOf(each: Found, near: NearDates, weights: Weights): Times {
  let date: PartialDay | null = null;
  let limit: PartialDay | null = null;
  let act = LEAST;
  let bound = LEAST;
  tellDates(
    each,
    near,
    (from?: Tally) => new Tally(weights, DATE_ROLES.length, from),
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
const LEAST = 0.33;

/** Sentences back that a date is looked for where the claim's own has none. */
const REACH = 2;

/** A date with what is so of it, whichever claim it may belong to. */
interface NearDate {
  readonly span: DateSpan;
  readonly date: PartialDay;
  /** How precise it is, and which way from the day of publication it lies. */
  readonly way: string;
  /** The predicate that it hangs on, or else the nearest one. */
  readonly holder: Predicate | null;
  /** The last one of its sentence. */
  readonly last: boolean;
}

/** The dates of a sentence and of those just before it. */
export interface NearDates {
  readonly scene: Scene;
  readonly own: readonly NearDate[];
  /** By how many sentences back they stand, from 0. */
  readonly earlier: readonly (readonly NearDate[])[];
  /** Something lies ahead in the sentence. */
  readonly ahead: boolean;
  /** The sentence begins with a place and a dash. */
  readonly dateline: boolean;
}

/** The dates that may belong to the claims of a sentence. */
export function nearDates(scene: Scene): NearDates {
  const { parsed, tokens, discourse } = scene;
  return {
    scene,
    own: knownDates(parsed, parsed.dates, scene),
    earlier: discourse.read
      .slice(-REACH)
      .reverse()
      .map((before) => knownDates(before, before.dates.slice(-2), scene)),
    ahead: parsed.predicates.some((one) => /^(future|would|should)$/.test(one.tense)),
    dateline: tokens.slice(0, 12).some((token) => /^[–—-]{1,2}$/.test(token.text)),
  };
}

const knownDates = (parsed: Parsed, spans: readonly DateSpan[], scene: Scene): NearDate[] =>
  spans.flatMap((span, at) => {
    const { date } = span;
    if (date === null) return [];
    const way = wayOf(date, scene);
    return [{ span, date, way, holder: holderOf(span, parsed), last: at === spans.length - 1 }];
  });

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
  const { scene, own, earlier } = near;
  const may = (date: PartialDay) => mayDate(date, each.claim, scene);
  let options = 0;
  for (const date of own) {
    const { turned } = date.span;
    options += turned === undefined ? 1 : 2;
    const clues = begin();
    tellCommon(date, each, clues);
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
      tellCommon(date, each, clues);
      tellBack(date, back, options, each, clues);
      option(date.date, clues);
    }
}

/** What is planned has no day that lies before the text's own. */
function mayDate(date: PartialDay, claim: Claim, scene: Scene): boolean {
  if (claim.kind !== "engagement" || claim.status !== "planned") return true;
  const today = scene.discourse.published?.slice(0, date.length);
  return today === undefined || date >= today;
}

/** What tells one claim of its kind from another. */
function slotOf(claim: Claim): string {
  switch (claim.kind) {
    case "contribution":
      return claim.stage;
    case "mandate":
      return claim.action;
    case "engagement":
      return `${claim.kind} ${claim.status}`;
    case "agreement":
      return `${claim.kind} ${claim.status}`;
    default:
      return claim.kind;
  }
}

function tellCommon({ way }: NearDate, { claim, predicate }: Found, clues: Clues): void {
  const slot = clues.part(slotOf(claim));
  const kind = clues.part(claim.kind);
  const side = clues.part(way);
  clues.tell("bias");
  clues.tell("kind", kind);
  clues.tell("slot", slot);
  clues.tell("way", side);
  clues.tell("way", side, kind);
  clues.tell("way", side, slot);
  clues.tell("way", side, clues.part(tenseOf(predicate)));
}

/** What tells that a date of a sentence before belongs to a claim. */
function tellBack(
  { way, holder, last }: NearDate,
  sentences: number,
  options: number,
  { claim, predicate }: Found,
  clues: Clues,
): void {
  const back = clues.part(String(sentences));
  clues.tell("back", back);
  clues.tell("back", back, clues.part(slotOf(claim)));
  clues.tell("back", clues.part("own"), clues.part(String(Math.min(options, 2))));
  clues.tell("back", clues.part("last"), clues.part(String(last)));
  clues.tell("back", clues.part(way));
  clues.tell("back", back, clues.part(holder?.senses[0]?.frame.role ?? "none"));
  clues.tell("back", clues.part(tenseOf(predicate)));
}

/** What tells whether a day of the week is the last one or the next. */
function tellTurn(
  turned: "last" | "next",
  { holder }: NearDate,
  { claim, predicate }: Found,
  { ahead }: NearDates,
  clues: Clues,
): void {
  const turn = clues.part(turned);
  clues.tell("turn", turn);
  clues.tell("turn", turn, clues.part(slotOf(claim)));
  clues.tell("turn", turn, clues.part("ahead"), clues.part(String(ahead)));
  clues.tell("turn", turn, clues.part(tenseOf(predicate)));
  clues.tell("turn", turn, clues.part("holder"), clues.part(tenseOf(holder)));
}

/** How precise a date is, and which way from the day of publication it lies. */
function wayOf(date: PartialDay, scene: Scene): string {
  const today = (scene.discourse.published ?? "").slice(0, date.length);
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const side = date === today ? "now" : date > today ? "ahead" : years > 1 ? "long-ago" : "past";
  return `${date.length} ${side}`;
}

const tenseOf = (predicate: Predicate | null): string =>
  predicate === null
    ? "unverbed"
    : `${predicate.tense}${predicate.perfect ? " perfect" : ""} ${predicate.clause}`;

/** What tells that a date of the claim's own sentence belongs to it. */
function tellHere(
  { span, way, holder }: NearDate,
  each: Found,
  { scene, dateline }: NearDates,
  clues: Clues,
): void {
  const { tokens, parsed } = scene;
  const own = each.predicate;
  const place = clues.part(placeOf(own, holder));
  const before = clues.part(tokens[span.from - 1]?.lower ?? "^");
  const says = clues.part(holder !== null && plays(holder, "say") ? "says" : "acts");
  const role = clues.part(holder?.senses[0]?.frame.role ?? "none");
  const at = own?.head ?? 0;
  const gap = clues.part(gapBetween(at, span.from, scene));
  const nearest = parsed.dates.every(
    (other) => Math.abs(other.from - at) >= Math.abs(span.from - at),
  );
  const near = clues.part(String(nearest));
  const count = clues.part(String(Math.min(parsed.dates.length, 3)));
  const kind = clues.part(each.claim.kind);
  const slot = clues.part(slotOf(each.claim));
  clues.tell("at", place);
  for (const part of [kind, slot, says, role, before]) clues.tell("at", place, part);
  clues.tell("at", place, count, near);
  clues.tell("says", says, slot);
  clues.tell("role", role, slot);
  clues.tell("before", before);
  for (const part of [clues.part(way), kind, slot]) clues.tell("before", before, part);
  clues.tell("gap", gap);
  clues.tell("gap", gap, place);
  clues.tell("gap", gap, count);
  clues.tell("count", count, near);
  if (span.from < 3) {
    clues.tell("opens");
    clues.tell("opens", kind);
  }
  clues.tell("at", place, clues.part(tenseOf(own)));
  if (dateline && span.from < 8) clues.tell("dateline");
}

/** Which side of a verb a date stands on, and how many stops and verbs are between, to two of each. */
function gapBetween(verb: number, date: number, { tokens }: Scene): string {
  let stops = 0;
  let verbs = 0;
  for (let at = Math.min(verb, date); at < Math.max(verb, date); at++) {
    if (/^[,;:–—-]$/.test(tokens[at]?.text ?? "")) stops++;
    if (tokens[at]?.tag === "VERB") verbs++;
  }
  return `${date < verb ? "before" : "after"} ${Math.min(stops, 2)} ${Math.min(verbs, 2)}`;
}

/** Where the predicate that holds a date stands to the claim's own. */
function placeOf(own: Predicate | null, holder: Predicate | null): string {
  if (own === null || holder === null) return "loose";
  if (own === holder) return "own";
  if (own.governor === holder) return "up";
  if (holder.governor === own) return "down";
  if (own.governor !== null && own.governor === holder.governor) return "beside";
  return holder.clause === "main" ? "main" : "else";
}

/** The predicate that a date hangs on, or else the nearest one. */
function holderOf(span: DateSpan, parsed: Parsed): Predicate | null {
  let nearest: Predicate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const predicate of parsed.predicates) {
    for (const phrase of [...predicate.preps, ...predicate.objects])
      if (phrase.date === span) return predicate;
    const distance = Math.abs(predicate.head - span.from);
    if (distance < least) [least, nearest] = [distance, predicate];
  }
  return nearest;
}
