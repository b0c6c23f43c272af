import { addDays, type Day, isDay, type PartialDay, table } from "#base";
import type { CalendarWords, DateSpan } from "./dates.ts";
import type { Token } from "./tokens.ts";

/** A day told by how many days it lies from another one, which may stand anywhere before it. */
export interface CountedDay extends DateSpan {
  /** Days from that other one. */
  readonly steps: number;
  /** What it is told of follows: "a day after the vote". */
  readonly of: boolean;
}

/** Which way from the other day: "the previous day". */
const BEFORE_DAY: Readonly<Record<string, -1 | 1>> = table({ previous: -1, following: 1, next: 1 });
/** The same behind the count: "a day earlier", where nothing can follow, and "a day before". */
const BEHIND: Readonly<Record<string, -1 | 1>> = table({ earlier: -1, later: 1 });
const BEHIND_OR_OF: Readonly<Record<string, -1 | 1>> = table({ before: -1, after: 1 });

/** More days than this are told in weeks. */
const MOST = 20;

/** "A day earlier", "the following day", "two days after the vote": its day is still to be worked out. */
export function countedAt(
  tokens: readonly Token[],
  from: number,
  words: CalendarWords,
): CountedDay | null {
  const at = (offset: number) => tokens[from + offset]?.lower ?? "";
  const isUnit = (offset: number) => words.units.get(at(offset)) === "day";
  const span = (steps: number, to: number, of: boolean): CountedDay => ({
    from,
    to,
    date: null,
    ahead: false,
    steps,
    of,
  });
  if (at(0) === "the" && isUnit(2)) {
    const side = BEFORE_DAY[at(1)];
    return side === undefined ? null : span(side, from + 3, false);
  }
  const side = BEHIND[at(2)] ?? BEHIND_OR_OF[at(2)];
  if (side === undefined || !isUnit(1)) return null;
  const count = at(0) === "the" ? 1 : countOf(at(0), words);
  if (count === null || count > MOST) return null;
  return span(side * count, from + 3, at(2) in BEHIND_OR_OF && /\w/.test(at(3)));
}

function countOf(word: string, words: CalendarWords): number | null {
  if (/^(an?|one)$/.test(word)) return 1;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return words.numbers[word] ?? null;
}

/** The day that a span tells exactly, if it does. */
export const exact = ({ date }: DateSpan): Day | null =>
  date !== null && isDay(date) ? date : null;

/**
 * The days of a sentence, those told by counting worked out from the others. Of "a day after the vote of 2 October" that is
 * when the rest of the sentence happened; of "a day after the vote, Kenya said on Tuesday" it is when the vote was.
 */
export function workedOut(spans: readonly DateSpan[], tokens: readonly Token[]): DateSpan[] {
  return spans.map((span) =>
    isCounted(span) ? { ...span, date: dayOf(span, spans, tokens) } : span,
  );
}

/** Whether a day is told by counting from another. */
export const isCounted = (span: DateSpan): span is CountedDay => "steps" in span;

function dayOf(
  counted: CountedDay,
  spans: readonly DateSpan[],
  tokens: readonly Token[],
): PartialDay | null {
  const before = spans.filter((each) => each.to <= counted.from && exact(each) !== null).at(-1);
  if (!counted.of) return before === undefined ? null : countedFrom(counted, before);
  const comma = tokens.findIndex((token, at) => at >= counted.to && token.text === ",");
  const end = comma === -1 ? tokens.length : comma;
  const after = spans.filter((each) => each.from >= counted.to && exact(each) !== null);
  const inside = after.find((each) => each.from < end);
  if (inside !== undefined && before === undefined) return countedFrom(counted, inside);
  const main = before ?? after[0];
  const day = main === undefined ? null : exact(main);
  return day === null ? null : addDays(day, -counted.steps);
}

/** The day that lies so many days from that of another span; null where that one is not exact. */
export function countedFrom({ steps }: CountedDay, other: DateSpan): PartialDay | null {
  const day = exact(other);
  return day === null ? null : addDays(day, steps);
}
