import type { Quantity, Resource } from "#ledger";
import type { Amount } from "../tokens/amounts.ts";
import type { DateSpan } from "../tokens/dates.ts";
import type { NameSpan } from "../tokens/gazetteer.ts";
import type { Frame, Role } from "../tokens/language.ts";
import type { Sentence } from "../tokens/tokens.ts";

/** A noun phrase without the phrases that follow it: "the Kenyan foreign minister". */
export interface Phrase {
  /** Tokens `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  /** The noun that it is about. */
  readonly head: number;
  readonly names: readonly NameSpan[];
  readonly amounts: readonly Amount[];
  /** End of the possessor ("Kenya's"), or -1. */
  readonly possessor: number;
  readonly date: DateSpan | null;
  readonly pronoun: boolean;
  /** "No troops", "no country". */
  readonly negated: boolean;
  /** The preposition that governs it, or "". */
  prep: string;
  /** Prepositional phrases that follow it directly. */
  readonly mods: Phrase[];
  /** Phrases joined to it by commas and conjunctions. */
  readonly also: Phrase[];
  /** The phrase that names it again ("Kenya's president, William Ruto"). */
  appos: Phrase | null;
  /** The noun that it follows as a prepositional phrase. */
  host: Phrase | null;
}

/** Something that is given: a resource, how much of it, and the phrase that says so. */
export interface Gift {
  readonly resource: Resource;
  readonly quantity?: Quantity;
  readonly phrase: Phrase;
  /** It goes to the host's own forces, not to the mission. */
  readonly elsewhere: boolean;
  /** The word itself is weak evidence ("member", "unit"). */
  readonly weak: boolean;
}

/** When a predicate holds, as its form says. */
export type Tense = "past" | "present" | "future" | "would" | "possible" | "should" | "none";

/** A sense of a predicate: a frame, and the end of the particles that chose it. */
export interface Sense {
  readonly frame: Frame;
  readonly to: number;
}

/** How the clause of a predicate hangs in its sentence. */
export type ClauseKind =
  | "main"
  | "relative"
  | "sub"
  | "that"
  | "infinitive"
  | "gerund"
  | "participle";

/** A verb group with what it governs. */
export interface Predicate {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly senses: readonly Sense[];
  readonly tense: Tense;
  readonly finite: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  clause: ClauseKind;
  /** The word that opens its clause ("if", "that", "which"), or "". */
  marker: string;
  subject: Phrase | null;
  readonly objects: Phrase[];
  readonly preps: Phrase[];
  /** The predicate, or the noun, whose complement it is. */
  governor: Predicate | null;
  governorNoun: Phrase | null;
  readonly complements: Predicate[];
}

/** What stands in a sentence, in order, before it is parsed. */
export type Chunk =
  | { readonly kind: "phrase"; readonly phrase: Phrase }
  | { readonly kind: "verb"; readonly predicate: Predicate }
  | { readonly kind: "aside"; readonly predicate: Predicate }
  | { readonly kind: "prep"; readonly word: string; readonly at: number }
  | { readonly kind: "conj"; readonly word: string; readonly at: number }
  | { readonly kind: "comma"; readonly at: number }
  | { readonly kind: "relative"; readonly word: string; readonly at: number }
  | { readonly kind: "sub"; readonly word: string; readonly at: number }
  | { readonly kind: "stop"; readonly at: number };

/** A sentence after parsing. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly index: number;
  readonly names: readonly NameSpan[];
  readonly dates: readonly DateSpan[];
  readonly amounts: readonly Amount[];
  readonly phrases: readonly Phrase[];
  readonly predicates: readonly Predicate[];
}

/** Whether a predicate can play a role. */
export function plays(predicate: Predicate, ...roles: readonly Role[]): boolean {
  return predicate.senses.some((sense) => roles.includes(sense.frame.role));
}

/** A phrase and all that are joined to it. */
export function withJoined(phrase: Phrase): readonly Phrase[] {
  return [phrase, ...phrase.also];
}

/** The phrase of a chunk, or null where it is something else. */
export const phraseOf = (chunk: Chunk | undefined): Phrase | null =>
  chunk?.kind === "phrase" ? chunk.phrase : null;
