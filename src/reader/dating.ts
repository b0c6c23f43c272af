import type { PartialDay } from "#base";
import type { Claim } from "#ledger";
import type { DateOption, DateSpan } from "./dates.ts";
import { likelihoods, type Weights } from "./model.ts";
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
export function timesOf(options: readonly DateOption[], weights: Weights): Times {
  let date: PartialDay | null = null;
  let limit: PartialDay | null = null;
  let act = LEAST;
  let bound = LEAST;
  for (const option of options) {
    const [, asAct = 0, asLimit = 0] = likelihoods(option.clues, weights, DATE_ROLES.length);
    if (asAct > act) [act, date] = [asAct, option.date];
    if (asLimit > bound) [bound, limit] = [asLimit, option.date];
  }
  return { date, limit: limit === date ? null : limit };
}

/** The least chance at which a date is taken for a claim's. */
const LEAST = 0.33;

/** Sentences back that a date is looked for where the claim's own has none. */
const REACH = 2;

/** All dates that may belong to a claim, those of the sentences just before it last. */
export function dateOptions(each: Found, scene: Scene): DateOption[] {
  const own = scene.parsed.dates.flatMap((span) => optionsAt(span, each, scene));
  const earlier = scene.discourse.read
    .slice(-REACH)
    .reverse()
    .flatMap((parsed, back) =>
      parsed.dates.slice(-2).flatMap((span, at, all) => {
        if (span.date === null) return [];
        const clues = [
          `back ${back}`,
          `back ${back} ${slotOf(each.claim)}`,
          `back own ${Math.min(own.length, 2)}`,
          `back last ${at === all.length - 1}`,
          `back ${wayOf(span, scene)}`,
          `back ${back} ${holderOf(span, parsed)?.senses[0]?.frame.role ?? "none"}`,
          ...tenseOf(each.predicate).map((tense) => `back ${tense}`),
        ];
        return [{ date: span.date, clues: [...common(each, span, scene), ...clues] }];
      }),
    );
  return [...own, ...earlier].filter((option) => mayDate(option, each.claim, scene));
}

/** What is planned has no day that lies before the text's own. */
function mayDate(option: DateOption, claim: Claim, scene: Scene): boolean {
  if (claim.kind !== "engagement" || claim.status !== "planned") return true;
  const today = scene.discourse.published?.slice(0, option.date.length);
  return today === undefined || option.date >= today;
}

/** A day of the week is the last one, or the next where the act lies ahead: both are options. */
function optionsAt(span: DateSpan, each: Found, scene: Scene): DateOption[] {
  if (span.date === null) return [];
  const clues = [...common(each, span, scene), ...here(each, span, scene)];
  if (span.turned === undefined) return [{ date: span.date, clues }];
  const ahead = scene.parsed.predicates.some((one) => /^(future|would|should)$/.test(one.tense));
  const side = (turned: string) => [
    `turn ${turned}`,
    `turn ${turned} ${slotOf(each.claim)}`,
    `turn ${turned} ahead ${ahead}`,
    ...tenseOf(each.predicate).map((tense) => `turn ${turned} ${tense}`),
    ...tenseOf(holderOf(span, scene.parsed)).map((tense) => `turn ${turned} holder ${tense}`),
  ];
  return [
    { date: span.date, clues: [...clues, ...side("last")] },
    { date: span.turned, clues: [...clues, ...side("next")] },
  ];
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

function common(each: Found, span: DateSpan, scene: Scene): string[] {
  const slot = slotOf(each.claim);
  const way = wayOf(span, scene);
  return [
    "bias",
    `kind ${each.claim.kind}`,
    `slot ${slot}`,
    `way ${way}`,
    `way ${way} ${each.claim.kind}`,
    `way ${way} ${slot}`,
    ...tenseOf(each.predicate).map((tense) => `way ${way} ${tense}`),
  ];
}

/** How precise a date is, and which way from the day of publication it lies. */
function wayOf(span: DateSpan, scene: Scene): string {
  const date = span.date ?? "";
  const today = (scene.discourse.published ?? "").slice(0, date.length);
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const side = date === today ? "now" : date > today ? "ahead" : years > 1 ? "long-ago" : "past";
  return `${date.length} ${side}`;
}

const tenseOf = (predicate: Predicate | null): string[] =>
  predicate === null
    ? ["unverbed"]
    : [`${predicate.tense}${predicate.perfect ? " perfect" : ""} ${predicate.clause}`];

/** What tells that a date of the claim's own sentence belongs to it. */
function here(each: Found, span: DateSpan, scene: Scene): string[] {
  const { tokens, parsed } = scene;
  const own = each.predicate;
  const holder = holderOf(span, parsed);
  const place = placeOf(own, holder);
  const before = tokens[span.from - 1]?.lower ?? "^";
  const says = holder !== null && plays(holder, "say") ? "says" : "acts";
  const role = holder?.senses[0]?.frame.role ?? "none";
  const at = own?.head ?? 0;
  const between = tokens.slice(Math.min(at, span.from), Math.max(at, span.from));
  const stops = between.filter((token) => /^[,;:–—-]$/.test(token.text)).length;
  const verbs = between.filter((token) => token.tag === "VERB").length;
  const gap = `${span.from < at ? "before" : "after"} ${Math.min(stops, 2)} ${Math.min(verbs, 2)}`;
  const nearest = parsed.dates.every(
    (other) => Math.abs(other.from - at) >= Math.abs(span.from - at),
  );
  const count = Math.min(parsed.dates.length, 3);
  const kind = each.claim.kind;
  const slot = slotOf(each.claim);
  return [
    `at ${place}`,
    `at ${place} ${kind}`,
    `at ${place} ${slot}`,
    `at ${place} ${says}`,
    `at ${place} ${role}`,
    `at ${place} ${before}`,
    `at ${place} ${count} ${nearest}`,
    `says ${says} ${slot}`,
    `role ${role} ${slot}`,
    `before ${before}`,
    `before ${before} ${wayOf(span, scene)}`,
    `before ${before} ${kind}`,
    `before ${before} ${slot}`,
    `gap ${gap}`,
    `gap ${gap} ${place}`,
    `gap ${gap} ${count}`,
    `count ${count} ${nearest}`,
    ...(span.from < 3 ? ["opens", `opens ${kind}`] : []),
    ...tenseOf(own).map((tense) => `at ${place} ${tense}`),
    ...(scene.tokens.slice(0, 12).some((token) => /^[–—-]{1,2}$/.test(token.text)) && span.from < 8
      ? ["dateline"]
      : []),
  ];
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
