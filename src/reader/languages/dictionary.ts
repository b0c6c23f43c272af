import { list } from "../data/list.ts";
import type { Tag, VerbForm } from "../tokens/tokens.ts";
import { ingOf, pastOf, pluralOf, thirdOf } from "./inflect.ts";

/** One reading of a word: the English word that the rules know it by, its tag and its form. */
export interface Entry {
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  readonly form?: VerbForm;
  /** The infinitive, for verbs. */
  readonly verb?: string;
}

/** An expression read as one word; `verb` is the infinitive that it begins with, or "". */
export interface Expression {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** A verb with what stands around it: "se dire", "prendre part à". */
export interface VerbExpression {
  readonly reflexive: boolean;
  readonly rest: readonly string[];
  readonly lemma: string;
}

/** The words of a language, by their own lower-case form. */
export interface Dictionary {
  readonly code: "fr" | "es";
  readonly closed: ReadonlyMap<string, Entry>;
  readonly nouns: ReadonlyMap<string, Entry>;
  readonly adjectives: ReadonlyMap<string, Entry>;
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  /** Forms of "to be" and "to have". */
  readonly auxiliaries: ReadonlyMap<string, Entry>;
  /** By first word, longest first. */
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
  /** By infinitive, the longest first. */
  readonly around: ReadonlyMap<string, readonly VerbExpression[]>;
  readonly grammar: Grammar;
}

/** What differs between the languages beyond their words. */
export interface Grammar {
  readonly numbers: Readonly<Record<string, number>>;
  /** Words between parts of a number ("treinta y cinco"). */
  readonly numberLinks: readonly string[];
  /** "Une centaine de": about so many. */
  readonly roundNumbers: Readonly<Record<string, number>>;
  /** Articles that may be object pronouns instead. */
  readonly cliticArticles: readonly string[];
  readonly reflexives: readonly string[];
  /** Prepositions that stand before an infinitive as English "to" does. */
  readonly infinitiveMarks: readonly string[];
  /** Prepositions that may be articles ("des policiers", "du matériel"). */
  readonly partitives: readonly string[];
  /** What follows a negated verb and means "not" too. */
  readonly negators: readonly string[];
  readonly negation: readonly string[];
  /** Infinitives that build a verb group: its English auxiliary, with the preposition that may follow. */
  readonly auxiliaries: Readonly<Record<string, readonly [gloss: string, link: string]>>;
  /** Verbs that mean something else before an infinitive ("compte envoyer": intends to). */
  readonly beforeInfinitive: Readonly<Record<string, string>>;
  /** Verbs that mean something else before a figure ("compte 300 hommes": has). */
  readonly beforeFigure: Readonly<Record<string, string>>;
  /** Words before a month or year that say which part of it ("fin mars"). */
  readonly partsOfTime: readonly string[];
  /** Words for a person that mean troops as the object of a negated verb ("n'enverra personne"). */
  readonly nobody: readonly string[];
  /** The pronoun for what was counted before ("en a promis 200"), or "". */
  readonly counted: string;
  readonly subjects: readonly string[];
  /** Endings of adjectives that the word list does not hold. */
  readonly adjectiveEnding: RegExp;
  readonly adverbEnding: RegExp;
  readonly elided: RegExp | null;
  /** "a-t-il": a verb and the pronoun that hangs on it. */
  readonly inverted: RegExp | null;
  readonly abbreviation: RegExp;
  readonly that: readonly string[];
  readonly relativeThat: string;
  readonly ago: string;
  readonly plural: (word: string) => readonly string[];
  readonly genders: (adjective: string) => readonly string[];
}

/** The data of a language, as its files hold it. */
export interface DictionaryData {
  readonly code: "fr" | "es";
  readonly nouns: string;
  readonly adjectives: string;
  readonly verbs: string;
  readonly closed: string;
  readonly phrases: string;
  readonly auxiliaries: string;
  readonly demonyms: readonly string[];
  readonly grammar: Grammar;
  readonly conjugate: (verb: string) => readonly (readonly [string, VerbForm])[];
}

const rows = (text: string): [string, string][] =>
  list(text)
    .map((row) => {
      const at = row.lastIndexOf("=");
      return [row.slice(0, at), row.slice(at + 1)] as [string, string];
    })
    .filter(([word]) => word !== "");

/** Build the dictionary of a language from its data: every form of every word. */
export function makeDictionary(data: DictionaryData): Dictionary {
  const { grammar } = data;
  const nouns = new Map<string, Entry>();
  for (const [word, gloss] of rows(data.nouns)) {
    if (word.includes(" ")) continue;
    nouns.set(word, { lower: gloss, lemma: gloss, tag: "NOUN" });
    for (const plural of grammar.plural(word)) {
      if (plural !== word) nouns.set(plural, { lower: pluralOf(gloss), lemma: gloss, tag: "NOUN" });
    }
  }
  const adjectives = new Map<string, Entry>();
  for (const [word, gloss] of rows(data.adjectives)) {
    for (const form of grammar.genders(word))
      adjectives.set(form, { lower: gloss, lemma: gloss, tag: "ADJ" });
  }
  for (const word of data.demonyms) {
    if (!adjectives.has(word)) adjectives.set(word, { lower: word, lemma: word, tag: "ADJ" });
  }
  const closed = new Map<string, Entry>();
  for (const [word, gloss] of rows(data.closed)) closed.set(word, tagged(gloss));
  const auxiliaries = new Map<string, Entry>();
  for (const [word, gloss] of rows(data.auxiliaries)) {
    const [lemma = "", form = ""] = gloss.split("/");
    auxiliaries.set(word, {
      lower: inflected(lemma, form as VerbForm),
      lemma,
      tag: "AUX",
      form: form as VerbForm,
      verb: lemma,
    });
  }
  const { expressions, around } = makeExpressions(data);
  return {
    code: data.code,
    closed,
    nouns,
    adjectives,
    verbs: makeVerbs(data, around.keys()),
    auxiliaries,
    expressions,
    around,
    grammar,
  };
}

function tagged(gloss: string): Entry {
  const slash = gloss.lastIndexOf("/");
  const lower = gloss.slice(0, slash);
  const [tag = "X", form] = gloss.slice(slash + 1).split(":") as [Tag, VerbForm?];
  if (form !== undefined) return { lower: inflected(lower, form), lemma: lower, tag, form };
  const entry = { lower, lemma: tag === "NOUN" ? lower.replace(/s$/, "") : lower, tag };
  return tag === "VERB" ? { ...entry, form: "base" } : entry;
}

/** How a verb's gloss is written in each of its forms. */
export function inflected(lemma: string, form: VerbForm): string {
  const [first = "", ...rest] = lemma.split(" ");
  const head =
    form === "past" || form === "part"
      ? pastOf(first)
      : form === "ing"
        ? ingOf(first)
        : form === "finite"
          ? thirdOf(first)
          : first;
  return [head, ...rest].join(" ");
}

function makeVerbs(data: DictionaryData, around: Iterable<string>): Map<string, Entry[]> {
  const verbs = new Map<string, Entry[]>();
  const put = (word: string, form: VerbForm, lemma: string, verb: string) => {
    const there = verbs.get(word) ?? [];
    if (there.some((entry) => entry.verb === verb && entry.form === form)) return;
    there.push({ lower: inflected(lemma, form), lemma, tag: "VERB", form, verb });
    verbs.set(word, there);
  };
  const listed = new Map(rows(data.verbs));
  for (const [verb, gloss] of rows(data.verbs)) {
    for (const [word, form] of data.conjugate(verb)) put(word, form, gloss, verb);
  }
  // A verb that only expressions tell of means nothing by itself.
  for (const verb of around) {
    if (listed.has(verb) || /^(avoir|être|ser|estar|haber)$/.test(verb)) continue;
    for (const [word, form] of data.conjugate(verb)) put(word, form, verb, verb);
  }
  return verbs;
}

function makeExpressions(data: DictionaryData): Pick<Dictionary, "expressions" | "around"> {
  const expressions = new Map<string, Expression[]>();
  const around = new Map<string, VerbExpression[]>();
  const infinitive = data.code === "fr" ? /(er|ir|re|oir)$/ : /(ar|er|ir|ír)$/;
  for (const [text, gloss] of rows(data.phrases)) {
    const entry = tagged(gloss);
    const words = splitWords(text);
    const reflexive = data.grammar.reflexives.includes(words[0] ?? "");
    const verb = words[reflexive ? 1 : 0] ?? "";
    if (entry.tag === "VERB" && infinitive.test(verb)) {
      const there = around.get(verb) ?? [];
      there.push({ reflexive, rest: words.slice(reflexive ? 2 : 1), lemma: entry.lower });
      around.set(verb, there);
      continue;
    }
    const first = words[0] ?? "";
    expressions.set(first, [...(expressions.get(first) ?? []), { words, entry }]);
  }
  for (const there of expressions.values()) there.sort((a, b) => b.words.length - a.words.length);
  for (const there of around.values()) there.sort((a, b) => b.rest.length - a.rest.length);
  return { expressions, around };
}

/** The words of an expression as the tokenizer cuts them: elided articles stand alone. */
export function splitWords(text: string): string[] {
  return text.split(" ").flatMap((word) => {
    const cut = /^([a-zà-ÿ]{1,4}')(.+)$/u.exec(word);
    return cut === null || word === "aujourd'hui" ? [word] : [cut[1] ?? "", cut[2] ?? ""];
  });
}
