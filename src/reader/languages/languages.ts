import { ENGLISH } from "../data/en/lexicon.ts";
import { spanish } from "../data/es/lexicon.ts";
import { french } from "../data/fr/lexicon.ts";
import type { Gazetteer } from "../tokens/gazetteer.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import type { Sentence } from "../tokens/tokens.ts";
import { tagEnglish } from "./english.ts";
import { tagRomance } from "./romance.ts";

const FRENCH: Lexicon = { ...ENGLISH, code: "fr" };
const SPANISH: Lexicon = { ...ENGLISH, code: "es" };

/** The lexicon of a language code; what the reader does not know is read as English. */
export function lexiconOf(lang: string): Lexicon {
  return lang === "fr" ? FRENCH : lang === "es" ? SPANISH : ENGLISH;
}

const PERSONNEL = new Set(ENGLISH.words.persons);
const VERBS = new Set(ENGLISH.verbs.keys());

/** Cut a text into tagged sentences. French and Spanish words are read as the English ones that the rules know. */
export function splitText(text: string, lexicon: Lexicon, gazetteer: Gazetteer): Sentence[] {
  if (lexicon.code === "fr") return tagRomance(text, french(), gazetteer);
  if (lexicon.code === "es") return tagRomance(text, spanish(), gazetteer);
  return tagEnglish(text, PERSONNEL, VERBS);
}
