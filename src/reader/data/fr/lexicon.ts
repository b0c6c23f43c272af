import { FRENCH_NUMBERS, table } from "#base";
import { type Dictionary, type Grammar, makeDictionary } from "../../languages/dictionary.ts";
import { demonyms } from "../../tokens/gazetteer.ts";
import { conjugate } from "./conjugation.ts";
import { ADJECTIVES, AUXILIARIES, CLOSED, NOUNS, PHRASES, VERBS } from "./words.ts";

const GRAMMAR: Grammar = {
  numbers: FRENCH_NUMBERS,
  numberLinks: ["et"],
  roundNumbers: table({
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1000,
  }),
  cliticArticles: ["le", "la", "les", "l'", "leur", "lui", "nous", "en", "y"],
  reflexives: ["se", "s'"],
  infinitiveMarks: ["de", "d'", "à", "pour", "afin"],
  partitives: ["des", "du", "de", "d'"],
  negators: [
    "pas",
    "plus",
    "jamais",
    "point",
    "guère",
    "rien",
    "personne",
    "nul",
    "aucun",
    "aucune",
  ],
  negation: ["ne", "n'"],
  auxiliaries: table({
    aller: ["will", ""],
    pouvoir: ["could", ""],
    devoir: ["should", ""],
    venir: ["have", "de"],
  }),
  beforeInfinitive: table({
    compter: "intend",
    vouloir: "intend",
    souhaiter: "want",
    entendre: "intend",
    penser: "intend",
    prévoir: "plan",
  }),
  beforeFigure: table({ compter: "have", mettre: "contribute", aligner: "have" }),
  partsOfTime: ["fin", "début", "mi", "courant", "milieu"],
  nobody: ["personne", "quiconque"],
  counted: "en",
  subjects: ["il", "elle", "ils", "elles", "on", "nous", "je", "j'", "vous", "qui", "ne", "n'"],
  adjectiveEnding:
    /(ique|iques|al|ale|ales|aux|el|elle|els|elles|if|ive|ifs|ives|eux|euse|euses|aire|aires|able|ables|ible|ibles|ien|ienne|iens|iennes|ois|oise|oises|ais|aise|aises|ain|aine|ains|aines|ant|ante|antes|é|ée|és|ées)$/,
  adverbEnding: /ment$/,
  elided: /^((?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldnscjmt])')(?=.)/,
  inverted: /^(.+?)-(?:t-)?(il|elle|ils|elles|on|ce|nous|vous|je)$/,
  abbreviation: /^(m|mm|mme|mlle|dr|pr|me|st|ste|art|no|n°|av|env|p|vs|gén|col|cf|etc|[a-zà-ÿ])$/,
  that: ["que", "qu'"],
  relativeThat: "which",
  ago: "il y a",
  plural: (word) =>
    /[sxz]$/.test(word)
      ? [word]
      : /(eau|eu|au)$/.test(word)
        ? [`${word}x`]
        : /al$/.test(word)
          ? [`${word.slice(0, -2)}aux`]
          : [`${word}s`],
  genders: (word) => {
    const feminine = feminineOf(word);
    const plural = /[sx]$/.test(word)
      ? word
      : /(al)$/.test(word) && word !== "naval"
        ? `${word.slice(0, -2)}aux`
        : /eau$/.test(word)
          ? `${word}x`
          : `${word}s`;
    return [
      ...new Set([
        word,
        feminine,
        plural,
        `${feminine}s`,
        ...(word === "nouveau" ? ["nouvel"] : []),
        ...(word === "naval" ? ["navals"] : []),
      ]),
    ];
  },
};

function feminineOf(word: string): string {
  if (word === "nouveau") return "nouvelle";
  if (word === "public") return "publique";
  if (word === "long") return "longue";
  if (word === "gros") return "grosse";
  if (word === "favorable") return word;
  if (/e$/.test(word)) return word;
  if (/er$/.test(word)) return `${word.slice(0, -2)}ère`;
  if (/(el|en|on)$/.test(word)) return `${word}${word.slice(-1)}e`;
  if (/f$/.test(word)) return `${word.slice(0, -1)}ve`;
  if (/eux$/.test(word)) return `${word.slice(0, -1)}se`;
  return `${word}e`;
}

let made: Dictionary | undefined;

/** French, indexed on first use. */
export function french(): Dictionary {
  made ??= makeDictionary({
    code: "fr",
    nouns: NOUNS,
    adjectives: ADJECTIVES,
    verbs: VERBS,
    closed: CLOSED,
    phrases: PHRASES,
    auxiliaries: AUXILIARIES,
    demonyms: demonyms("fr"),
    grammar: GRAMMAR,
    conjugate,
  });
  return made;
}
