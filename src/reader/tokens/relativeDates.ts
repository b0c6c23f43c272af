import { addDays, type Day, dayNumber, type PartialDay } from "#base";
import { type DateSpan, type Finder, month } from "./dates.ts";
import type { Token } from "./tokens.ts";

/** "Earlier in the month", "at the start of the year". */
const PART = /^(earlier|later|start|beginning|middle|end|course|early|late)$/;

/** "Last month", "two weeks ago". */
export const relative: Finder = (tokens, from, words, published) => {
  const first = tokens[from]?.lower ?? "";
  const early = /^(earlier|later|début|fin|late|early|mid)$/.test(first) ? 1 : 0;
  const at = (offset: number) => tokens[from + early + offset]?.lower ?? "";
  const article = at(0) === "the" ? 1 : 0;
  const unit = (offset: number) => words.units.get(at(offset));
  const shift = (
    direction: number,
    kind: "day" | "week" | "month" | "year",
    to: number,
  ): DateSpan => ({
    from,
    to,
    date: published === null ? null : moved(published, kind, direction),
    ahead: direction > 0,
  });
  for (const [set, direction] of [
    [words.last, -1],
    [words.next, 1],
    [words.this, 0],
  ] as const) {
    if (set.has(at(article)) && unit(article + 1)) {
      return shift(direction, unit(article + 1) ?? "day", from + early + article + 2);
    }
    if (set.has(at(1)) && unit(0) && words.months.has("janvier") !== false) {
      return shift(direction, unit(0) ?? "day", from + early + 2);
    }
  }
  if (article === 1 && unit(1) && PART.test(tokens[from - 2]?.lower ?? ""))
    return shift(0, unit(1) ?? "day", from + 2);
  const count =
    words.numbers[at(0)] ??
    (/^\d{1,2}$/.test(at(0)) ? Number(at(0)) : /^(an?|une?|un)$/.test(at(0)) ? 1 : undefined);
  if (count !== undefined && unit(1) && words.ago.has(at(2))) {
    return shift(-count, unit(1) ?? "day", from + early + 3);
  }
  return null;
};

/** A week, month or year away, no more precise than it was told. */
function moved(published: Day, kind: "day" | "week" | "month" | "year", count: number): PartialDay {
  if (kind === "day") return addDays(published, count);
  const year = Number(published.slice(0, 4));
  if (kind === "year") return String(year + count) as PartialDay;
  if (kind === "week") return addDays(published, count * 7).slice(0, 7) as PartialDay;
  const total = year * 12 + Number(published.slice(5, 7)) - 1 + count;
  return month(Math.floor(total / 12), (total % 12) + 1);
}

/** "At the weekend", "next weekend": no more precise than its month. */
export const weekend: Finder = (tokens, from, words, published) => {
  if (!/^week-?end$/.test(tokens[from]?.lower ?? "")) return null;
  const ahead = words.next.has(tokens[from - 1]?.lower ?? "");
  if (published === null) return { from, to: from + 1, date: null, ahead };
  const sinceSaturday = (dayNumber(published) + 5) % 7;
  const saturday = addDays(published, (ahead ? 7 : 0) - sinceSaturday);
  return { from, to: from + 1, date: saturday.slice(0, 7) as PartialDay, ahead };
};

/** "Last night", "this morning". */
export const partOfDay: Finder = (tokens, from, words, published) => {
  const part = tokens[from + 1]?.lower ?? "";
  if (!/^(night|evening|morning|afternoon)$/.test(part)) return null;
  const first = tokens[from]?.lower ?? "";
  const days = words.last.has(first) ? -1 : words.this.has(first) ? 0 : null;
  if (days === null) return null;
  const date = published === null ? null : addDays(published, days);
  return { from, to: from + 2, date, ahead: false };
};

/** "Yesterday", "the day before yesterday". */
export const named: Finder = (tokens, from, words, published) => {
  if (isDayBeside(tokens, from)) {
    const span = named(tokens, from + 3, words, null);
    const date =
      published === null || span === null ? null : addDays(published, span.ahead ? 2 : -2);
    return span === null ? null : { ...span, from, date };
  }
  const days = words.days.get(tokens[from]?.lower ?? "");
  if (days === undefined) return null;
  return {
    from,
    to: from + 1,
    date: published === null ? null : addDays(published, days),
    ahead: days > 0,
  };
};

const isDayBeside = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === "the" &&
  tokens[from + 1]?.lower === "day" &&
  /^(before|after)$/.test(tokens[from + 2]?.lower ?? "");
