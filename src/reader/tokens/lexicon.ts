import type { Bound, EngagementForm, Instrument, Resource } from "#ledger";
import type { CalendarWords } from "./dates.ts";
import type { Frame, Words } from "./language.ts";

/** One way in which a verb is listed: its particles and its frame. */
export interface VerbEntry {
  readonly particles: readonly string[];
  readonly frame: Frame;
}

/** A language's words and frames, indexed for looking up. */
export interface Lexicon {
  readonly code: "en" | "fr" | "es";
  readonly words: Words;
  readonly frames: readonly Frame[];
  /** By first word, longest list of particles first. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly items: ReadonlyMap<string, string>;
  readonly bounds: ReadonlyMap<string, Bound>;
  readonly meetings: ReadonlyMap<string, EngagementForm>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly calendar: CalendarWords;
  readonly set: (list: keyof Words) => ReadonlySet<string>;
}

/** Index a language's words and frames. */
export function makeLexicon(
  code: "en" | "fr" | "es",
  words: Words,
  frames: readonly Frame[],
  calendar: Omit<CalendarWords, "months" | "weekdays" | "numbers">,
): Lexicon {
  const sets = new Map<keyof Words, ReadonlySet<string>>();
  return {
    code,
    words,
    frames,
    verbs: indexVerbs(frames),
    nouns: indexNouns(frames),
    resources: withPlurals(words.resources),
    items: withPlurals(words.items),
    bounds: new Map(Object.entries(words.bounds)),
    meetings: new Map(Object.entries(words.meetings)),
    instruments: new Map(Object.entries(words.instruments)),
    calendar: {
      ...calendar,
      months: indexMonths(words.months),
      weekdays: new Map(words.weekdays.map((name, at) => [name, at])),
      numbers: words.numbers,
    },
    set: (name) => {
      const known = sets.get(name);
      if (known !== undefined) return known;
      const made = new Set(Object.values(words[name]) as string[]);
      sets.set(name, made);
      return made;
    },
  };
}

function indexMonths(months: readonly string[]): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const [at, name] of months.entries()) {
    made.set(name, at + 1);
    if (name === "january" || made.has("january")) {
      for (const length of [3, 4]) {
        const short = name.slice(0, length);
        if (name.length > length && (length === 3 || short === "sept"))
          made.set(`${short}.`, at + 1);
        if (name.length > length && short !== "mar" && (length === 3 || short === "sept"))
          made.set(short, at + 1);
      }
    }
  }
  return made;
}

function indexVerbs(frames: readonly Frame[]): ReadonlyMap<string, readonly VerbEntry[]> {
  const made = new Map<string, VerbEntry[]>();
  for (const frame of frames) {
    for (const verb of frame.verbs) {
      const [first = "", ...particles] = verb.split(" ");
      const there = made.get(first);
      if (there === undefined) made.set(first, [{ particles, frame }]);
      else there.push({ particles, frame });
    }
  }
  for (const there of made.values()) {
    there.sort((a, b) => b.particles.length - a.particles.length);
  }
  return made;
}

function indexNouns(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const made = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const noun of frame.nouns ?? []) made.set(noun, [...(made.get(noun) ?? []), frame]);
  }
  return made;
}

/** Words and their plurals: a name in capitals ("10 MRAPs") or a word of a heading has no dictionary form. */
const withPlurals = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map([
    ...Object.entries(words)
      .filter(([word]) => /^[a-z]+[^s]$/.test(word))
      .map(([word, value]) => [`${word}s`, value] as const),
    ...Object.entries(words),
  ]);
