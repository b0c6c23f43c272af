import { createFigures, type Figures } from "../figures/figures.ts";
import { type Catalogue, en, type Key } from "./en.ts";
import { chooseForm, fillIn, pseudo } from "./message.ts";
import { stateNames } from "./names.ts";
import { type Sentence, textOf, type Value } from "./piece.ts";

/** The languages of the pages; `qps` is the pseudo-locale of the tests. */
export const LANGS = ["en", "fr", "es", "qps"] as const;

/** One of the languages. */
export type Lang = (typeof LANGS)[number];

/** Everything that turns facts into words of one language. */
export interface Words {
  readonly lang: Lang;
  /** The locale in which figures are written. */
  readonly locale: string;
  readonly figures: Figures;
  /** A message as plain text; `n` chooses the plural. */
  readonly say: (key: Key, values?: Readonly<Record<string, Value>>) => string;
  /** A message in parts, with its links. */
  readonly compose: (key: Key, values?: Readonly<Record<string, Value>>) => Sentence;
  /** Whether the catalogue has this key, for keys made from data. */
  readonly has: (key: string) => key is Key;
  readonly stateName: (code: string) => string;
}

/** Load the words of a language. Only English is in the first script. */
export async function loadWords(lang: Lang): Promise<Words> {
  if (lang === "fr") return createWords(lang, "fr-FR", (await import("./fr.ts")).fr);
  if (lang === "es") return createWords(lang, "es-ES", (await import("./es.ts")).es);
  return createWords(lang, "en-GB", en);
}

/** Make the words of one language from its catalogue. */
export function createWords(lang: Lang, locale: string, catalogue: Catalogue): Words {
  const rules = new Intl.PluralRules(locale);
  const distort = lang === "qps" ? pseudo : (text: string) => text;
  const compose = (key: Key, values: Readonly<Record<string, Value>> = {}): Sentence => {
    const count = values["n"];
    const form = chooseForm(catalogue[key], rules, typeof count === "number" ? count : 0);
    // A number is written as the language writes it; a caller who wants it otherwise passes text.
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? figures.number(value) : value,
    ]);
    return fillIn(distort(form), Object.fromEntries(written));
  };
  const figures = distortFigures(createFigures(locale), distort);
  const name = stateNames(locale);
  return {
    lang,
    locale,
    figures,
    compose,
    say: (key, values) => textOf(compose(key, values)),
    has: (key): key is Key => Object.hasOwn(catalogue, key),
    stateName: (code) => distort(name(code)),
  };
}

function distortFigures(figures: Figures, distort: (text: string) => string): Figures {
  return {
    ...figures,
    day: (day) => distort(figures.day(day)),
    dayOfYear: (day) => distort(figures.dayOfYear(day)),
    longDay: (day) => distort(figures.longDay(day)),
    list: (items) => distort(figures.list(items)),
  };
}
