/** One calendar day, written `2024-02-22`; days compare as text. */
export type Day = `${number}-${number}-${number}`;

/** A day, a month (`2024-02`) or a year (`2024`): a date as precise as its source. */
export type PartialDay = Day | `${number}-${number}` | `${number}`;

/** How precise a partial day is. */
export type Precision = "day" | "month" | "year";

/** One moment in UTC, written `2024-02-22T09:30:00.000Z`; instants compare as text. */
export type Instant = `${Day}T${string}Z`;

const DAY_MS = 86_400_000;

/** Whether a text is a real calendar day (`2024-02-30` is not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a real day, month or year. */
export function isPartialDay(text: string): text is PartialDay {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d\d$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

/** Whether a text is an instant in UTC with milliseconds. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** How precise a partial day is, told by its length. */
export function precisionOf(date: PartialDay): Precision {
  return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}

/** The first day that a partial day covers. */
export function firstDayOf(date: PartialDay): Day {
  return (date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`) as Day;
}

/** The last day that a partial day covers. */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 10) return date as Day;
  if (date.length === 4) return `${date}-12-31` as Day;
  const [year, month] = date.split("-").map(Number);
  return `${date}-${new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()}` as Day;
}

/** Days since 1970-01-01; the difference of two is the number of days between. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day that lies `days` after 1970-01-01. */
export function dayOfNumber(days: number): Day {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** The day `count` days after `day` (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

/** How many days lie from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The Monday of the week that a day ends or stands in; of a Monday, the one a week before. */
export function mondayBefore(day: Day): Day {
  const sinceMonday = (dayNumber(day) + 3) % 7;
  return addDays(day, sinceMonday === 0 ? -7 : -sinceMonday);
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day;
}
