import { type Day, daysBetween, isDay, type PartialDay } from "#base";
import type { Claim } from "#ledger";
import type { Clues } from "../learned/model.ts";
import { actingIn, type Found, type Scene } from "../meaning/scene.ts";
import { type Predicate, plays } from "../parse/nodes.ts";
import { isCounted } from "../tokens/countedDays.ts";
import type { NearDate, NearDates } from "./nearDates.ts";

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

/** What is so of a date and a claim wherever the date stands. */
export function tellCommon(date: NearDate, each: Found, scene: Scene, clues: Clues): void {
  const { way, span, holder } = date;
  const { claim, predicate } = each;
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
  if (isCounted(span)) clues.tell("counted", clues.part(span.of ? "of" : "alone"));
  const says = clues.part(doingOf(holder));
  const word = clues.part(wordOf(claim));
  for (const part of [slot, side, says]) clues.tell("word", word, part);
  clues.tell("word", word, says, slot);
  const age = clues.part(ageOf(date.date, scene.discourse.published));
  clues.tell("age", age);
  for (const part of [slot, says]) clues.tell("age", age, part);
  const count = clues.part(String(Math.min(scene.parsed.dates.length, 3)));
  clues.tell("dates", count, side, slot);
  const hangs = clues.part(predicate === null ? "loose" : predicate === holder ? "own" : "other");
  clues.tell("hangs", hangs, word, says);
  for (const part of [slot, age]) clues.tell("hangs", hangs, part, says);
  tellVerbs(date, each, clues);
  tellGift(each, clues);
}

/** What the verbs of a claim and of a date tell. */
function tellVerbs({ holder }: NearDate, { claim, predicate, rule }: Found, clues: Clues): void {
  const slot = clues.part(slotOf(claim));
  const says = clues.part(doingOf(holder));
  const word = clues.part(wordOf(claim));
  const verb = clues.part(predicate?.lemma ?? "");
  const above = clues.part(holder?.lemma ?? "");
  clues.tell("verb", verb);
  for (const part of [slot, says]) clues.tell("verb", verb, part);
  clues.tell("holder", above);
  clues.tell("holder", above, slot);
  clues.tell("tense", clues.part(tenseOf(predicate)), slot, word);
  clues.tell("tense", clues.part(tenseOf(holder)), says, slot);
  clues.tell("rule", clues.part(rule));
  clues.tell("rule", clues.part(rule), slot);
}

/** What is given, how much of it, and by whom. */
function tellGift({ claim }: Found, clues: Clues): void {
  if (claim.kind !== "contribution") return;
  const { resource, quantity, parties } = claim;
  const slot = clues.part(slotOf(claim));
  const named = parties.every((party) => typeof party === "string");
  clues.tell("resource", clues.part(resource), slot);
  clues.tell("figure", clues.part(quantity?.basis ?? (quantity ? "plain" : "none")), slot);
  clues.tell("givers", clues.part(named ? "named" : "unnamed"), slot);
}

/** Whose word a claim is: its own parties', another's, an outlet's, or the text's. */
function wordOf(claim: Claim): string {
  const { attribution } = claim;
  if (attribution === undefined) return "text";
  if (attribution.outlet !== undefined) return "outlet";
  const { party } = attribution;
  return party !== undefined && actingIn(claim).includes(party) ? "own" : "other";
}

/** Days back from the text's own day up to which dates are alike. */
const AGES = [0, 1, 3, 7, 31, 92, 366];

/** How far from the text's own day a date lies. */
function ageOf(date: PartialDay, published: Day | null): string {
  if (published === null) return "unknown";
  if (!isDay(date)) {
    const here = published.slice(0, date.length);
    return `${date.length} ${date === here ? "now" : date < here ? "past" : "ahead"}`;
  }
  const days = daysBetween(date, published);
  return days < 0 ? "ahead" : String(AGES.find((most) => days <= most) ?? "old");
}

const doingOf = (holder: Predicate | null): string =>
  holder !== null && plays(holder, "say") ? "says" : "acts";

/** What tells that a date of a sentence before belongs to a claim. */
export function tellBack(
  { way, holder, last, apart }: NearDate,
  sentences: number,
  options: number,
  { claim, predicate }: Found,
  { tokens }: Scene,
  clues: Clues,
): void {
  const back = clues.part(String(sentences));
  clues.tell("back", back);
  clues.tell("back", back, clues.part(slotOf(claim)));
  clues.tell("back", clues.part("own"), clues.part(String(Math.min(options, 2))));
  clues.tell("back", clues.part("last"), clues.part(String(last)));
  clues.tell("back", clues.part(way));
  const gap = clues.part(apart ? "apart" : "together");
  clues.tell("back", gap);
  clues.tell("back", gap, back);
  clues.tell("back", gap, clues.part(way));
  clues.tell("opens", clues.part(tokens[0]?.lower ?? ""), gap);
  const says = clues.part(doingOf(holder));
  clues.tell("back", back, says, clues.part(claim.kind));
  clues.tell("back", back, clues.part(tenseOf(holder)), clues.part(tenseOf(predicate)));
  clues.tell("back", back, clues.part(holder?.senses[0]?.frame.role ?? "none"));
  clues.tell("back", clues.part(tenseOf(predicate)));
}

/** What tells whether a day of the week is the last one or the next. */
export function tellTurn(
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

const tenseOf = (predicate: Predicate | null): string =>
  predicate === null
    ? "unverbed"
    : `${predicate.tense}${predicate.perfect ? " perfect" : ""} ${predicate.clause}`;

/** What tells that a date of the claim's own sentence belongs to it. */
export function tellHere(
  { span, way, holder }: NearDate,
  each: Found,
  { scene }: NearDates,
  clues: Clues,
): void {
  const { tokens, parsed } = scene;
  const own = each.predicate;
  const place = clues.part(placeOf(own, holder));
  const before = clues.part(tokens[span.from - 1]?.lower ?? "^");
  const says = clues.part(doingOf(holder));
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

/** What tells that a date below a headline belongs to what it says. */
export function tellLead(
  { way, holder }: NearDate,
  at: number,
  { claim, predicate }: Found,
  clues: Clues,
): void {
  const place = clues.part(String(Math.min(at, 2)));
  const says = clues.part(doingOf(holder));
  clues.tell("lead", place);
  clues.tell("lead", place, clues.part(way));
  clues.tell("lead", clues.part(slotOf(claim)));
  clues.tell("lead", says);
  clues.tell("lead", clues.part(holder?.senses[0]?.frame.role ?? "none"));
  clues.tell("lead", clues.part(tenseOf(predicate)));
}
