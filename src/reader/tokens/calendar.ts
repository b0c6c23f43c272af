import { addDays, type Day, dayNumber, isDay, type PartialDay } from "#base";
import { countedAt, workedOut } from "./countedDays.ts";
import { type CalendarWords, type DateSpan, type Finder, month, pad } from "./dates.ts";
import { isToCome, weekBeside, yearBeside } from "./datesBeside.ts";
import { named, partOfDay, relative, weekend } from "./relativeDates.ts";
import type { Token } from "./tokens.ts";

/** Find the dates in a sentence and resolve them against the publication day. */
export function findDates(
  tokens: readonly Token[],
  words: CalendarWords,
  published: Day | null,
): DateSpan[] {
  const found: DateSpan[] = [];
  const openers = openersOf(words);
  for (let from = 0; from < tokens.length; from++) {
    const lower = tokens[from]?.lower ?? "";
    if (!openers.has(withoutPart(lower)) && !/^\d/.test(lower)) continue;
    const span = dateAt(tokens, from, words, published);
    if (span === null) continue;
    found.push(span);
    from = span.to - 1;
  }
  return workedOut(found, tokens);
}

/** "Mid-May" is no more than May. */
const withoutPart = (lower: string): string => lower.replace(/^(mid|early|late)-/, "");

const openings = new WeakMap<CalendarWords, ReadonlySet<string>>();

/** The words that a date may begin with, figures in digits apart. */
function openersOf(words: CalendarWords): ReadonlySet<string> {
  const known = openings.get(words);
  if (known !== undefined) return known;
  const made = new Set([
    ...words.months.keys(),
    ...words.weekdays.keys(),
    ...words.last,
    ...words.next,
    ...words.this,
    ...words.units.keys(),
    ...words.days.keys(),
    ...Object.keys(words.numbers),
    ...["the", "a", "an", "un", "une", "earlier", "later", "début", "fin", "late", "early", "mid"],
    ...["weekend", "week-end"],
  ]);
  openings.set(words, made);
  return made;
}

function dateAt(...args: Parameters<Finder>): DateSpan | null {
  for (const finder of [
    isoDay,
    dayAndMonth,
    monthAlone,
    weekday,
    partOfDay,
    named,
    dayOfMonth,
    countedAt,
    relative,
    weekend,
    yearAlone,
  ]) {
    const span = finder(...args);
    if (span !== null) return span;
  }
  return null;
}

const isoDay: Finder = (tokens, from) => {
  const text = tokens[from]?.text ?? "";
  if (!isDay(text)) return null;
  return { from, to: from + 1, date: text, ahead: false };
};

const DAY_NUMBER = /^(\d{1,2})(st|nd|rd|th|er|º)?$/;

/** What stands between the first and the last day. */
const SPANS = /^(to|and|or|till|until|through|–|—|-|au|et|al|y)$/;

const dayAndMonth: Finder = (tokens, from, words, published) => {
  const at = (offset: number) => tokens[from + offset]?.lower ?? "";
  const dayOf = (text: string) => Number(DAY_NUMBER.exec(text)?.[1] ?? 0);
  let name: number | undefined;
  let day = 0;
  let to = from;
  if (dayOf(at(0)) > 0 && SPANS.test(at(1)) && dayOf(at(2)) > 0 && words.months.has(at(3))) {
    // "From 12 to 14 February": what lasts bears its first day.
    name = words.months.get(at(3));
    day = dayOf(at(0));
    to = from + 4;
  } else if (words.months.has(at(0)) && dayOf(at(1)) > 0) {
    name = words.months.get(at(0));
    day = dayOf(at(1));
    to = from + 2;
  } else if (dayOf(at(0)) > 0 && tokens[from]?.tag !== "SYM") {
    // "Le 30 septembre dernier" has its adjective before the month by now.
    const skip = at(1) === "of" || at(1) === "de" || words.last.has(at(1)) ? 2 : 1;
    name = words.months.get(at(skip));
    day = dayOf(at(0));
    to = from + skip + 1;
  }
  if (name === undefined || day < 1 || day > 31) return null;
  const year = yearAfter(tokens, to) ?? yearFrom(published, tokens, to, words);
  if (year !== null) {
    const told = `${year.year}-${pad(name)}-${pad(day)}`;
    return {
      from,
      to: year.to,
      date: isDay(told) ? told : null,
      ahead: published !== null && told > published,
    };
  }
  if (published === null) return { from, to, date: null, ahead: false };
  return { from, to, date: nearest(published, name, day), ahead: false };
};

/** "On the 11th", "on the 6th of the month": the last day of that number. */
const dayOfMonth: Finder = (tokens, from, words, published) => {
  if (tokens[from]?.lower !== "the" || tokens[from - 1]?.lower !== "on") return null;
  const number = /^(\d{1,2})(st|nd|rd|th)$/.exec(tokens[from + 1]?.lower ?? "");
  if (number === null) return null;
  const at = (offset: number) => tokens[from + offset]?.lower ?? "";
  const told = at(2) === "of" && /^(the|this)$/.test(at(3)) && words.units.get(at(4)) === "month";
  if (!told && /^(NOUN|PROPN|ADJ)$/.test(tokens[from + 2]?.tag ?? "")) return null;
  const to = from + (told ? 5 : 2);
  if (published === null) return { from, to, date: null, ahead: false };
  const day = pad(Number(number[1]));
  const here = `${published.slice(0, 7)}-${day}`;
  const back = `${addDays(`${published.slice(0, 7)}-01` as Day, -1).slice(0, 7)}-${day}`;
  const date = [here, back].filter(isDay).find((each) => each <= published) ?? null;
  return { from, to, date, ahead: false };
};

/** "Last year" behind a day of a month. */
function yearFrom(
  published: Day | null,
  tokens: readonly Token[],
  at: number,
  words: CalendarWords,
): { year: number; to: number } | null {
  const beside = published === null ? null : yearBeside(tokens, at, words);
  return beside === null
    ? null
    : { year: Number(published?.slice(0, 4)) + beside.shift, to: beside.to };
}

function yearAfter(tokens: readonly Token[], to: number): { year: number; to: number } | null {
  let at = to;
  const lower = tokens[at]?.lower;
  if (lower === "," || lower === "of" || lower === "de" || lower === "del") at += 1;
  const text = tokens[at]?.text ?? "";
  return /^(19|20)\d\d$/.test(text) ? { year: Number(text), to: at + 1 } : null;
}

/** The day of that name nearest to the publication, the past one unless it lies far behind. */
function nearest(published: Day, name: number, day: number): PartialDay | null {
  const year = Number(published.slice(0, 4));
  const choices = [year - 1, year, year + 1]
    .map((each) => `${each}-${pad(name)}-${pad(day)}`)
    .filter(isDay);
  choices.sort((a, b) => distance(published, a) - distance(published, b));
  return choices[0] ?? null;
}

function distance(published: Day, day: Day): number {
  const days = dayNumber(day) - dayNumber(published);
  return days > 0 ? days * 1.6 : -days;
}

const monthAlone: Finder = (tokens, from, words, published) => {
  const token = tokens[from];
  if (token === undefined) return null;
  const name = words.months.get(withoutPart(token.lower));
  if (name === undefined || token.tag === "AUX" || token.tag === "VERB") return null;
  if (
    /^(may|march|mars|mai)$/.test(token.lower) &&
    !/^\p{Lu}/u.test(token.text) &&
    token.own === undefined &&
    words.months.has("january")
  )
    return null;
  const year = yearAfter(tokens, from + 1);
  if (year !== null) return { from, to: year.to, date: month(year.year, name), ahead: false };
  if (published === null) return { from, to: from + 1, date: null, ahead: false };
  const before = tokens[from - 1]?.lower ?? "";
  const now = Number(published.slice(0, 4));
  const thisMonth = Number(published.slice(5, 7));
  const beside = yearBeside(tokens, from + 1, words);
  if (beside !== null)
    return {
      from,
      to: beside.to,
      date: month(now + beside.shift, name),
      ahead: month(now + beside.shift, name) > published.slice(0, 7),
    };
  if (words.next.has(before))
    return {
      from: from - 1,
      to: from + 1,
      date: month(name > thisMonth ? now : now + 1, name),
      ahead: true,
    };
  const past = name <= thisMonth ? now : now - 1;
  const ahead = name > thisMonth ? now : now + 1;
  const monthsAhead = (ahead - now) * 12 + name - thisMonth;
  const facing =
    /^(by|until|till|before|through|d'ici|avant|jusqu'en|hasta|antes)$/.test(before) &&
    name !== thisMonth;
  const date =
    facing ||
    (name !== thisMonth &&
      !words.last.has(before) &&
      ((monthsAhead <= 2 && past < now) || isToCome(tokens, from)))
      ? month(ahead, name)
      : month(past, name);
  return {
    from: words.last.has(before) ? from - 1 : from,
    to: from + 1,
    date,
    ahead: date > published.slice(0, 7),
  };
};

const weekday: Finder = (tokens, from, words, published) => {
  const lower = tokens[from]?.lower ?? "";
  const modifier =
    words.last.has(lower) || words.next.has(lower) || words.this.has(lower) ? lower : "";
  const name = words.weekdays.get(modifier === "" ? lower : (tokens[from + 1]?.lower ?? ""));
  if (name === undefined) return null;
  let to = from + (modifier === "" ? 1 : 2);
  let mod = modifier;
  if (
    modifier === "" &&
    (words.last.has(tokens[to]?.lower ?? "") || words.next.has(tokens[to]?.lower ?? ""))
  ) {
    mod = tokens[to]?.lower ?? "";
    to += 1;
  }
  if (tokens[to]?.lower === ",") {
    const full = dayAndMonth(tokens, to + 1, words, published);
    if (full !== null) return { ...full, from };
  }
  const full = dayAndMonth(tokens, to, words, published);
  if (full !== null) return { ...full, from };
  if (published === null) return { from, to, date: null, ahead: false };
  const week = mod === "" ? weekBeside(tokens, to, words) : null;
  if (week !== null) {
    const monday = addDays(published, -((dayNumber(published) + 3) % 7));
    const days = 7 * week + ((name + 6) % 7);
    return { from, to: to + 3, date: addDays(monday, days), ahead: week > 0 };
  }
  const today = (dayNumber(published) + 4) % 7;
  const back = (today - name + 7) % 7;
  if (words.next.has(mod))
    return { from, to, date: addDays(published, ((name - today + 6) % 7) + 1), ahead: true };
  const days = words.last.has(mod) && back === 0 ? 7 : back;
  const past = { from, to, date: addDays(published, -days), ahead: false };
  return mod === "" || words.this.has(mod)
    ? { ...past, turned: addDays(published, 7 - back) }
    : past;
};

const PEOPLE =
  /^(soldiers?|troops?|police|policem[ae]n|policiers?|officers?|agents?|personnel|men|women|people|peacekeepers?|gendarmes?|guards?)$/;

const yearAlone: Finder = (tokens, from) => {
  const text = tokens[from]?.lower ?? "";
  if (!/^(19|20)\d\d$/.test(text)) return null;
  // "2 000 soldats" is a count, and so is "2000 soldats".
  const token = tokens[from];
  if (token?.own !== undefined && !/(19|20)\d\d$/.test(token.own)) return null;
  if (/^(NOUN|ADJ)$/.test(tokens[from + 1]?.tag ?? "") && token?.own !== undefined) return null;
  if (tokens.slice(from + 1, from + 3).some((next) => PEOPLE.test(next.lower))) return null;
  const before = tokens[from - 1]?.lower ?? "";
  if (
    tokens[from]?.own === undefined &&
    !/^(in|of|since|by|until|for|end|late|early|mid|during|from|through|en|depuis|de|fin|desde|to|and|,|before|after|début)$/.test(
      before,
    )
  )
    return null;
  return { from, to: from + 1, date: text as PartialDay, ahead: false };
};
