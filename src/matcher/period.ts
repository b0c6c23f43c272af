import { addDays, type Day, daysBetween } from "#base";
import { type ActView, type Claim, dayTold } from "#ledger";

/** Within how many days two tellings of equal steps can be one (inclusive). */
export const STEP_DAYS = 10;

/** For how many days what stood is still retold, and after how many a silence ends (inclusive). */
export const MEMORY_DAYS = 30;

/** When a claim's act happened, as far as its document says. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly dated: boolean;
  /** One exact day was told. */
  readonly exact: boolean;
}

/** The period of a claim: its day, month or year; without a date the days up to its publication. */
export function periodOf(claim: Claim, published: Day): Period {
  const { day, first, precision } = dayTold(claim, published);
  if (precision === "published") {
    return { first: addDays(published, -STEP_DAYS), last: published, dated: false, exact: false };
  }
  return { first, last: day, dated: true, exact: precision === "day" };
}

/** Whether a day lies in a period, both ends included. */
export function covers(period: Period, day: Day): boolean {
  return period.first <= day && day <= period.last;
}

/** Whether a day lies in a period or within a number of days of it. */
export function near(period: Period, day: Day, days: number): boolean {
  if (covers(period, day)) return true;
  const away = day < period.first ? daysBetween(day, period.first) : daysBetween(period.last, day);
  return away <= days;
}

/** The period that an act's best dated telling gives it. */
export function periodOfAct(act: ActView): Period {
  const { trueFrom, precision } = act;
  switch (precision) {
    case "day":
      return { first: trueFrom, last: trueFrom, dated: true, exact: true };
    case "month":
      return {
        first: `${trueFrom.slice(0, 7)}-01` as Day,
        last: trueFrom,
        dated: true,
        exact: false,
      };
    case "year":
      return {
        first: `${trueFrom.slice(0, 4)}-01-01` as Day,
        last: trueFrom,
        dated: true,
        exact: false,
      };
    default:
      return { first: addDays(trueFrom, -STEP_DAYS), last: trueFrom, dated: false, exact: false };
  }
}

/** Whether more than thirty days lie from one day to another. */
export function longAgo(day: Day, today: Day): boolean {
  return daysBetween(day, today) > MEMORY_DAYS;
}
