import { SPANISH_NUMBERS, table } from "#base";
import { type Dictionary, type Grammar, makeDictionary } from "../../languages/dictionary.ts";
import { demonyms } from "../../tokens/gazetteer.ts";
import { conjugate } from "./conjugation.ts";
import { ADJECTIVES, AUXILIARIES, CLOSED, NOUNS, PHRASES, VERBS } from "./words.ts";

const GRAMMAR: Grammar = {
  numbers: SPANISH_NUMBERS,
  numberLinks: ["y"],
  roundNumbers: table({
    decena: 10,
    docena: 12,
    quincena: 15,
    veintena: 20,
    treintena: 30,
    centena: 100,
    centenar: 100,
    millar: 1000,
  }),
  cliticArticles: ["la", "los", "las", "lo", "le", "les", "nos"],
  reflexives: ["se"],
  infinitiveMarks: ["de", "a", "para", "por"],
  partitives: [],
  negators: ["nunca", "jamás", "tampoco"],
  negation: ["no", "tampoco"],
  auxiliaries: table({
    ir: ["will", "a"],
    poder: ["could", ""],
    deber: ["should", ""],
    acabar: ["have", "de"],
  }),
  beforeInfinitive: table({
    pensar: "intend",
    querer: "intend",
    esperar: "intend",
    prever: "plan",
  }),
  beforeFigure: table({ poner: "contribute", contar: "have" }),
  partsOfTime: ["fines", "finales", "principios", "comienzos", "mediados"],
  nobody: ["nadie"],
  counted: "",
  subjects: ["él", "ella", "ellos", "ellas", "que", "no", "quien", "se"],
  adjectiveEnding:
    /(ico|ica|icos|icas|al|ales|ivo|iva|ivos|ivas|oso|osa|osos|osas|ario|aria|arios|arias|able|ables|ible|ibles|ano|ana|anos|anas|ense|enses|és|esa|eses|esas|eño|eña|eños|eñas|ino|ina|inos|inas|ado|ada|ados|adas|ido|ida|idos|idas|ante|antes|ente|entes|or|ora)$/,
  adverbEnding: /mente$/,
  elided: null,
  inverted: null,
  abbreviation: /^(sr|sra|srta|dr|dra|gral|cnel|ud|uds|art|núm|no|aprox|etc|ee|uu|[a-zà-ÿ])$/,
  that: ["que"],
  relativeThat: "which",
  ago: "hace",
  plural: (word) =>
    /[aeiouáéó]$/.test(word)
      ? [`${word}s`]
      : /z$/.test(word)
        ? [`${word.slice(0, -1)}ces`]
        : /[áéíóú]n$/.test(word)
          ? [`${word.slice(0, -2)}${unaccented(word.slice(-2, -1))}nes`]
          : /és$/.test(word)
            ? [`${word.slice(0, -2)}eses`]
            : /s$/.test(word)
              ? [word, `${word}es`]
              : [`${word}es`],
  genders: (word) => {
    const singular = /o$/.test(word)
      ? [word, `${word.slice(0, -1)}a`]
      : /(án|és|or)$/.test(word)
        ? [word, `${word.slice(0, -2)}${unaccented(word.slice(-2, -1))}${word.slice(-1)}a`]
        : [word];
    return singular.flatMap((each) => [
      each,
      /[aeiou]$/.test(each) ? `${each}s` : `${each.replace(/[áéíóú](?=[ns]$)/, unaccented)}es`,
    ]);
  },
};

function unaccented(letter: string): string {
  return letter.normalize("NFD").replace(/\p{M}/gu, "");
}

let made: Dictionary | undefined;

/** Spanish, indexed on first use. */
export function spanish(): Dictionary {
  made ??= makeDictionary({
    code: "es",
    nouns: NOUNS,
    adjectives: ADJECTIVES,
    verbs: VERBS,
    closed: CLOSED,
    phrases: PHRASES,
    auxiliaries: AUXILIARIES,
    demonyms: demonyms("es"),
    grammar: GRAMMAR,
    conjugate,
  });
  return made;
}
