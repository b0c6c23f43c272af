import { type Catalogue, en, type Key } from "./en.ts";
import { createFigures, type Figures } from "./figures.ts";
import { chooseForm, fillIn, keepSigns, type Message, pseudo } from "./message.ts";
import { stateNames } from "./names.ts";
import { type Sentence, textOf, type Value } from "./piece.ts";

/** The languages; `qps` is the pseudo-locale of the tests. */
export const LANGS = ["en", "fr", "es", "qps"] as const;

/** One of the languages. */
export type Lang = (typeof LANGS)[number];

const LOCALES: Readonly<Record<Lang, string>> = {
  en: "en-GB",
  fr: "fr-FR",
  es: "es-ES",
  qps: "en-GB",
};

// What a language does to each of its texts before it is shown.
const TYPESET: Readonly<Partial<Record<Lang, (text: string) => string>>> = {
  fr: keepSigns,
  qps: pseudo,
};

/** Everything that turns facts into words of one language, with the messages `K`. */
export interface Words<K extends string = Key> {
  readonly lang: Lang;
  /** The locale in which figures are written. */
  readonly locale: string;
  readonly figures: Figures;
  /** A message as plain text; `n` chooses the plural. */
  readonly say: (key: K, values?: Readonly<Record<string, Value>>) => string;
  /** A message in parts, with its links. */
  readonly compose: (key: K, values?: Readonly<Record<string, Value>>) => Sentence;
  /** The message of a key that is made from data; null where there is none. */
  readonly known: (key: string) => string | null;
  readonly stateName: (code: string) => string;
}

/** The messages that every door has, in a language. Only English is there at once. */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
  if (lang === "fr") return (await import("./fr.ts")).fr;
  if (lang === "es") return (await import("./es.ts")).es;
  return en;
}

/** Make the words of one language from its catalogue. */
export function createWords<K extends string>(
  lang: Lang,
  catalogue: Readonly<Record<K, Message>>,
): Words<K> {
  const locale = LOCALES[lang];
  const rules = new Intl.PluralRules(locale);
  const typeset = TYPESET[lang] ?? ((text: string) => text);
  const compose = (key: K, values: Readonly<Record<string, Value>> = {}): Sentence => {
    const count = values["n"];
    const form = chooseForm(catalogue[key], rules, typeof count === "number" ? count : 0);
    // A number is written as the language writes it; a caller who wants it otherwise passes text.
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? figures.number(value) : value,
    ]);
    return fillIn(typeset(form), Object.fromEntries(written));
  };
  const isKey = (key: string): key is K => Object.hasOwn(catalogue, key);
  const figures = typesetFigures(createFigures(locale), typeset);
  const name = stateNames(locale);
  return {
    lang,
    locale,
    figures,
    compose,
    say: (key, values) => textOf(compose(key, values)),
    known: (key) => (isKey(key) ? textOf(compose(key)) : null),
    stateName: (code) => typeset(name(code)),
  };
}

function typesetFigures(figures: Figures, typeset: (text: string) => string): Figures {
  return {
    ...figures,
    day: (day) => typeset(figures.day(day)),
    dayNear: (day, other) => typeset(figures.dayNear(day, other)),
    longDay: (day) => typeset(figures.longDay(day)),
    month: (day) => typeset(figures.month(day)),
    list: (items) => typeset(figures.list(items)),
  };
}
