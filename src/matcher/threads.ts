import { type Day, daysBetween } from "#base";
import {
  type ActView,
  type Agreement,
  agree,
  answeredOn,
  type Claim,
  dayTold,
  type Engagement,
  type LedgerIndex,
  type Mandate,
  type Obstacle,
  partyKey,
  type Request,
  type Requirement,
  rateOf,
  resolvedSince,
  type SeenAct,
  threadsOf,
  unitOf,
} from "#ledger";
import { sameKeys } from "./parties.ts";
import { covers, longAgo, near, periodOf, STEP_DAYS } from "./period.ts";
import { tellsNew, tellsOf, type Verdict } from "./verdict.ts";

/** Within how many days two meetings of the same can be one (inclusive). */
const MEETING_DAYS = 2;

/** How many parties two meetings must share to be one. */
const SHARED_PARTIES = 2;

/** Judge a claim that joins a thread: an obstacle, request, agreement, meeting, mandate or need. */
export function judgeThread(
  index: LedgerIndex,
  claim: Exclude<Claim, { kind: "contribution" }>,
  published: Day,
): Verdict {
  const { known, later } = threadsOf(index, claim.mission, claim.kind, published);
  const join = joiner(index, claim, published);
  const thread = known.findLast((seen) => join(seen, false));
  if (thread !== undefined) return joins(thread.view);
  const told = later.find((seen) => join(seen, true) && !longAgo(published, seen.view.knownFrom));
  if (told !== undefined) return joins(told.view, "late");
  return tellsNew("stands", "new-thread", { code: "new-thread" });
}

function joins(act: ActView, ...flags: readonly "late"[]): Verdict {
  return tellsOf(act, "stands", "same-thread", { code: "same-thread" }, ...flags);
}

type Joins = (seen: SeenAct, later: boolean) => boolean;

function joiner(
  index: LedgerIndex,
  claim: Exclude<Claim, { kind: "contribution" }>,
  published: Day,
): Joins {
  switch (claim.kind) {
    case "obstacle":
      return (seen, later) => joinsObstacle(claim, seen, later ? seen.view.knownFrom : published);
    case "request":
      return (seen) => joinsRequest(index, claim, seen, published);
    case "agreement":
      return (seen) => joinsAgreement(claim, seen);
    case "engagement":
      return (seen) => joinsMeeting(claim, seen, published);
    case "mandate":
      return (seen) => joinsMandate(claim, seen, published);
    case "requirement":
      return (seen) => joinsRequirement(claim, seen);
  }
}

type Of<K extends Claim["kind"]> = Extract<Claim, { kind: K }>;

/** The claim of a telling as one of a kind; null where a merge brought in another kind. */
function toldAs<K extends Claim["kind"]>(
  kind: K,
  { claim }: { readonly claim: Claim },
): Of<K> | null {
  return claim.kind === kind ? (claim as Of<K>) : null;
}

/** The first claim of an act, which makes it what it is. */
function firstAs<K extends Claim["kind"]>(kind: K, { tellings: [first] }: SeenAct["act"]) {
  return first === undefined ? null : toldAs(kind, first);
}

/**
 * The thread of the same type and parties, while it is open or contested; a resolved one for what is
 * told of its days, or told of it within thirty days, or tells its resolution.
 */
function joinsObstacle(claim: Obstacle, seen: SeenAct, on: Day): boolean {
  const first = firstAs("obstacle", seen.act);
  if (first?.type !== claim.type) return false;
  if (!sameKeys(first.affects ?? [], claim.affects ?? [])) return false;
  const { resource } = seen.view;
  if (resource !== null && claim.resource !== undefined && resource !== claim.resource)
    return false;
  const since = resolvedSince(seen, on);
  if (since === null || claim.status === "resolved") return true;
  const { first: from, precision } = dayTold(claim, on);
  return precision === "published" ? !longAgo(since, on) : from <= since;
}

/** By asker, asked and resource, unless it was answered before the day of the claim. */
function joinsRequest(
  index: LedgerIndex,
  claim: Request,
  { act, view }: SeenAct,
  published: Day,
): boolean {
  const first = firstAs("request", act);
  if (first?.resource !== claim.resource) return false;
  const to = first.to ?? [];
  if (!sameKeys(first.from, claim.from) || !sameKeys(to, claim.to ?? [])) return false;
  const asked = { to, resource: first.resource, on: view.trueFrom };
  const answered = answeredOn(index, claim.mission, asked, published);
  return answered === null || dayTold(claim, published).first <= answered;
}

/** By parties and instrument, unless it has ended. */
function joinsAgreement(claim: Agreement, { act, known }: SeenAct): boolean {
  const first = firstAs("agreement", act);
  if (first?.instrument !== claim.instrument) return false;
  if (!sameKeys(first.parties, claim.parties)) return false;
  const told = act.tellings.slice(0, known);
  const ended = told.some((one) => toldAs("agreement", one)?.status === "ended");
  return !ended || claim.status === "ended";
}

/** One form, within two days (or in the month told), and two parties shared, or all of one's. */
function joinsMeeting(claim: Engagement, { act, view }: SeenAct, published: Day): boolean {
  if (firstAs("engagement", act)?.form !== claim.form) return false;
  const keys = new Set(view.parties.map(partyKey));
  const shared = claim.parties.filter((party) => keys.has(partyKey(party))).length;
  if (shared < Math.min(SHARED_PARTIES, keys.size, claim.parties.length)) return false;
  const told = dayTold(claim, published);
  return near({ first: told.first, last: told.day }, view.trueFrom, MEETING_DAYS);
}

/**
 * By body and instrument; where one names none, by body and action around its day. A proposal joins
 * one that is still proposed, or was adopted lately; a decision joins what was proposed.
 */
function joinsMandate(claim: Mandate, { act, known }: SeenAct, published: Day): boolean {
  const first = firstAs("mandate", act);
  if (first?.body !== claim.body) return false;
  const told = act.tellings.slice(0, known);
  const named = told.flatMap((one) => toldAs("mandate", one)?.instrument ?? []);
  if (claim.instrument !== undefined && named.length > 0) return named.includes(claim.instrument);
  if (first.action !== claim.action) return false;
  const decided = told.filter((one) => toldAs("mandate", one)?.status !== "proposed");
  if (decided.length === 0) return true;
  const period = periodOf(claim, published);
  if (claim.status !== "proposed" && !period.dated) return true;
  return decided.some((one) => {
    const span = periodOf(one.claim, one.knownFrom);
    if (claim.status === "proposed") return daysBetween(span.last, period.last) <= STEP_DAYS;
    return near(period, span.last, STEP_DAYS) || covers(span, period.last);
  });
}

/** The same need: resource, unit, rate and figure. */
function joinsRequirement(claim: Requirement, { act }: SeenAct): boolean {
  const first = firstAs("requirement", act);
  if (first?.resource !== claim.resource) return false;
  const [told, now] = [first.quantity, claim.quantity];
  if (told === undefined || now === undefined) return told === now;
  return unitOf(told) === unitOf(now) && rateOf(told) === rateOf(now) && agree(told, now);
}
