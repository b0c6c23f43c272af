import { EMBED_LANGS, type EmbedName } from "#contract";
import { createWords, type Lang, loadCatalogue, type Words as WordsOf } from "#words";
import { en, type Key } from "./en.ts";

/** The words of the pages, in one language. */
export type Words = WordsOf<Key>;

/** The first of the languages asked for, such as `fr-CA`, that the pages speak; else English. */
export function preferredLang(tags: readonly string[]): EmbedName["lang"] {
  const [first = "en"] = tags.flatMap(
    (tag) => EMBED_LANGS.find((lang) => lang === tag.trim().slice(0, 2).toLowerCase()) ?? [],
  );
  return first;
}

/** The words of a language that is in the first script, which only English is; else null. */
export function ownWords(lang: Lang): Words | null {
  return lang === "en" || lang === "qps" ? createWords(lang, en) : null;
}

/** Load the words of a language. */
export async function loadWords(lang: Lang): Promise<Words> {
  if (lang === "en" || lang === "qps") return createWords(lang, en);
  const [plain, pages, refusals] = await Promise.all([
    loadCatalogue(lang),
    loadPages(lang),
    loadRefusals(lang),
  ]);
  return createWords(lang, { ...plain, ...pages, ...refusals });
}

async function loadPages(lang: "fr" | "es") {
  return lang === "fr" ? (await import("./fr.ts")).fr : (await import("./es.ts")).es;
}

// The server refuses in English: only the other languages have its refusals by their codes.
async function loadRefusals(lang: "fr" | "es") {
  return lang === "fr"
    ? (await import("./refusals/fr.ts")).refusalsFr
    : (await import("./refusals/es.ts")).refusalsEs;
}
