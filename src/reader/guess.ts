const MARKS = {
  en: new Set([
    "the",
    "of",
    "and",
    "to",
    "in",
    "that",
    "for",
    "with",
    "has",
    "is",
    "was",
    "its",
    "by",
    "from",
  ]),
  fr: new Set([
    "le",
    "la",
    "les",
    "des",
    "du",
    "et",
    "en",
    "une",
    "un",
    "est",
    "dans",
    "pour",
    "sur",
    "par",
    "qui",
    "que",
    "au",
    "aux",
  ]),
  es: new Set([
    "el",
    "la",
    "los",
    "las",
    "del",
    "y",
    "en",
    "una",
    "un",
    "es",
    "para",
    "por",
    "con",
    "que",
    "al",
    "se",
  ]),
} as const;

/** Guess English, French or Spanish from the small words at a text's beginning. */
export function guessLanguage(text: string): "en" | "fr" | "es" {
  const counts = { en: 0, fr: 0, es: 0 };
  for (const word of text
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    for (const lang of ["en", "fr", "es"] as const) if (MARKS[lang].has(word)) counts[lang] += 1;
  }
  if (counts.fr > counts.en && counts.fr >= counts.es) return "fr";
  return counts.es > counts.en ? "es" : "en";
}
