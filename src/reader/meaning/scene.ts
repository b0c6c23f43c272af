import type { Claim, Party } from "#ledger";
import type { Gift, Parsed, Phrase, Predicate } from "../parse/nodes.ts";
import type { DateOption } from "../tokens/dates.ts";
import type { Lexicon } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Discourse } from "./discourse.ts";

/** A sentence with all that is needed to read claims from it. */
export interface Scene {
  readonly text: string;
  readonly parsed: Parsed;
  readonly tokens: readonly Token[];
  readonly discourse: Discourse;
  readonly lexicon: Lexicon;
  /** All words of the sentence, lower case. */
  readonly lowers: ReadonlySet<string>;
  /** Lemmas and lower-case words of the sentence. */
  readonly stems: ReadonlySet<string>;
  /** The currency of the document's last figure. */
  readonly currency: string;
  /** What its phrases give, as far as it was asked for. */
  readonly gifts: Map<Phrase, Gift | null>;
}

/** A claim found, with the rule that found it and what speaks for or against it. */
export interface Found {
  readonly claim: Claim;
  readonly rule: string;
  /** Where in the document its sentence stands. */
  readonly sentence: number;
  readonly clues: readonly string[];
  /** The predicate it hangs on, for dates and attribution. */
  readonly predicate: Predicate | null;
  /** The dates that may belong to it, where somebody looks on. */
  readonly dates?: readonly DateOption[];
  /** How likely it is right, where it was judged already. */
  readonly chance?: number;
}

/** Whose claim it is: who gives, meets or agrees, or who asks; nobody's for the other kinds. */
export function actingIn(claim: Claim): readonly Party[] {
  if ("parties" in claim) return claim.parties;
  return claim.kind === "request" ? claim.from : [];
}

/** The part of a claim that its own rule fills; quote, date and attribution follow later. */
export type Core<T> = T extends Claim ? Omit<T, "mission" | "quote"> : never;

/** Make a found claim from its core. The mission is settled later. */
export function found(
  scene: Scene,
  rule: string,
  core: Core<Claim>,
  predicate: Predicate | null = null,
  clues: readonly string[] = [],
): Found {
  const { start, end } = scene.parsed.sentence;
  const claim = { mission: "", ...core, quote: { start, end } } as Claim;
  return { claim, rule, sentence: scene.parsed.index, clues, predicate };
}
