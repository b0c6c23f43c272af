import type { PartialDay } from "#base";
import { comingAfter, type Discourse, readBefore } from "../meaning/discourse.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Parsed, Predicate } from "../parse/nodes.ts";
import { countedFrom, exact, isCounted } from "../tokens/countedDays.ts";
import type { DateSpan } from "../tokens/dates.ts";

/** Sentences back that a date is looked for. */
const REACH = 4;

/** Sentences below a headline in which the date of what it tells is looked for. */
const LEAD = 3;

/** A date with what is so of it, whichever claim it may belong to. */
export interface NearDate {
  readonly span: DateSpan;
  readonly date: PartialDay;
  /** How precise it is, and which way from the day of publication it lies. */
  readonly way: string;
  /** The predicate that it hangs on, or else the nearest one. */
  readonly holder: Predicate | null;
  /** The last one of its sentence. */
  readonly last: boolean;
  /** A paragraph ends between it and the claim. */
  readonly apart: boolean;
}

/** The dates of a sentence, of those just before it, and below a headline of those after it. */
export interface NearDates {
  readonly scene: Scene;
  readonly own: readonly NearDate[];
  /** By how many sentences back they stand, from 0. */
  readonly earlier: readonly (readonly NearDate[])[];
  /** Those of the sentences that a headline stands over. */
  readonly lead: readonly NearDate[];
  /** Something lies ahead in the sentence. */
  readonly ahead: boolean;
}

/** The dates that may belong to the claims of a sentence. */
export function nearDates(scene: Scene): NearDates {
  const { parsed, discourse } = scene;
  return {
    scene,
    own: knownDates(parsed, countedOn(parsed.dates, discourse), scene),
    earlier: readBefore(discourse, REACH)
      .toReversed()
      .map((before) => knownDates(before, before.dates.slice(-2), scene)),
    lead: parsed.sentence.headline
      ? comingAfter(discourse, LEAD).flatMap((after) =>
          knownDates(after, after.dates.slice(0, 2), scene),
        )
      : [],
    ahead: parsed.predicates.some((one) => /^(future|would|should)$/.test(one.tense)),
  };
}

/** Days told by counting from one that stands in a sentence before. */
function countedOn(spans: readonly DateSpan[], discourse: Discourse): DateSpan[] {
  const told = () =>
    readBefore(discourse, REACH)
      .flatMap(({ dates }) => dates)
      .findLast((each) => exact(each) !== null);
  return spans.map((span) => {
    if (span.date !== null || !isCounted(span) || span.of) return span;
    const other = told();
    return other === undefined ? span : { ...span, date: countedFrom(span, other) };
  });
}

const knownDates = (parsed: Parsed, spans: readonly DateSpan[], scene: Scene): NearDate[] =>
  spans.flatMap((span, at) => {
    const { date } = span;
    if (date === null) return [];
    const way = wayOf(date, scene);
    const last = at === spans.length - 1;
    const apart = scene.text.slice(parsed.sentence.end, scene.parsed.sentence.start).includes("\n");
    return [
      {
        span,
        date,
        way,
        holder: holderOf(span, parsed),
        last,
        apart,
      },
    ];
  });

/** How precise a date is, and which way from the day of publication it lies. */
function wayOf(date: PartialDay, scene: Scene): string {
  const today = (scene.discourse.published ?? "").slice(0, date.length);
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const side = date === today ? "now" : date > today ? "ahead" : years > 1 ? "long-ago" : "past";
  return `${date.length} ${side}`;
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
