import { addDays, type Day, daysBetween, firstDayOf, type PartialDay } from "#base";
import { type ActView, type Claim, dayTold } from "#ledger";

/** Within how many days two tellings of equal steps can be one (inclusive). */
export const STEP_DAYS = 10;

/** For how many days what stood is still retold, and after how many a silence ends (inclusive). */
export const MEMORY_DAYS = 30;

/** A span of days, both ends included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** When a claim's act happened, as far as its document says. */
export interface Period extends Span {
  readonly dated: boolean;
}

/** The period of a claim: its day, month or year; without a date the days up to its publication. */
export function periodOf(claim: Claim, published: Day): Period {
  const { day, first, precision } = dayTold(claim, published);
  const dated = precision !== "published";
  return { first: dated ? first : addDays(published, -STEP_DAYS), last: day, dated };
}

/** Whether a day lies in a span. */
export function covers(span: Span, day: Day): boolean {
  return span.first <= day && day <= span.last;
}

/** Whether a day lies in a span or within a number of days of it. */
export function near(span: Span, day: Day, days: number): boolean {
  return daysBetween(day, span.first) <= days && daysBetween(span.last, day) <= days;
}

/** The span that an act's best dated telling gives it. */
export function spanOfAct({ trueFrom: last, precision }: ActView): Span {
  const first =
    precision === "published"
      ? addDays(last, -STEP_DAYS)
      : firstDayOf(last.slice(0, LENGTH[precision]) as PartialDay);
  return { first, last };
}

const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** Whether more than thirty days lie from one day to another. */
export function longAgo(day: Day, today: Day): boolean {
  return daysBetween(day, today) > MEMORY_DAYS;
}
