import type { Day, PartialDay } from "#base";
import type { Token } from "./tokens.ts";

/** A date told in a sentence: tokens `from` up to but not including `to`, and what it comes to. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  /** Null where it cannot be worked out. */
  readonly date: PartialDay | null;
  /** It may lie ahead ("next month", "by January"). */
  readonly ahead: boolean;
  /** Of a bare day of the week, the next one: what it means where something is to come. */
  readonly turned?: PartialDay;
}

/** The words for dates in one language, by meaning. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly this: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, "day" | "week" | "month" | "year">;
  readonly days: ReadonlyMap<string, number>;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Two digits. */
export const pad = (value: number) => String(value).padStart(2, "0");
/** A month of a year. */
export const month = (year: number, at: number): PartialDay => `${year}-${pad(at)}` as PartialDay;

/** Looks for a date of one form at a token. */
export type Finder = (
  tokens: readonly Token[],
  from: number,
  words: CalendarWords,
  published: Day | null,
) => DateSpan | null;

/** A date that may belong to a claim, with what speaks for and against it. */
export interface DateOption {
  readonly date: PartialDay;
  readonly clues: readonly string[];
}
