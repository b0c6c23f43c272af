import { type Day, firstDayOf, type PartialDay } from "#base";

/** Numbers, money and dates as one language writes them. */
export interface Figures {
  readonly number: (value: number) => string;
  /** With its sign: +15, −20 (U+2212). */
  readonly signed: (value: number) => string;
  readonly percent: (share: number) => string;
  /** At most one decimal, for millions and billions. */
  readonly short: (value: number) => string;
  /** `22 Feb 2024`; a month or a year as precise as it is. */
  readonly day: (day: PartialDay) => string;
  /** `22 Feb` where another day of the same year is near to name it, else with its year. */
  readonly dayNear: (day: Day, other: Day) => string;
  /** `Feb`. */
  readonly month: (day: Day) => string;
  /** `22 February 2024`. */
  readonly longDay: (day: PartialDay) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Make the formatters of one locale. */
export function createFigures(locale: string): Figures {
  const at = { timeZone: "UTC" } as const;
  const number = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const short = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const within = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...at }),
  );
  const months = once(() => new Intl.DateTimeFormat(locale, { month: "short", ...at }));
  const medium = dates(locale, "short");
  return {
    number: (value) => minus(number().format(value)),
    signed: (value) => (value > 0 ? `+${number().format(value)}` : minus(number().format(value))),
    percent: (share) => percent().format(share),
    short: (value) => minus(short().format(value)),
    day: medium,
    dayNear: (day, other) =>
      day.slice(0, 4) === other.slice(0, 4) ? within().format(timeOf(day)) : medium(day),
    month: (day) => months().format(timeOf(day)),
    longDay: dates(locale, "long"),
    list: (items) => list().format(items),
  };
}

function dates(locale: string, month: "short" | "long"): (day: PartialDay) => string {
  const at = { month, year: "numeric", timeZone: "UTC" } as const;
  const whole = once(() => new Intl.DateTimeFormat(locale, { day: "numeric", ...at }));
  const months = once(() => new Intl.DateTimeFormat(locale, at));
  const known = new Map<string, string>();
  return (day) => {
    const held = known.get(day);
    if (held !== undefined) return held;
    const form = day.length === 10 ? whole : months;
    const written = day.length === 4 ? day : form().format(timeOf(firstDayOf(day)));
    known.set(day, written);
    return written;
  };
}

// A formatter takes milliseconds to make, and a page needs few of them: each when first used.
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

// Intl writes a hyphen in some locales; a figure below zero has a true minus sign everywhere.
function minus(text: string): string {
  return text.replace("-", "−");
}
