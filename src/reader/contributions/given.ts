import type { Quantity, Resource } from "#ledger";
import type { Gift, Phrase, Predicate } from "../parse/nodes.ts";

/** What a party might be giving, see `Given`; the trees of the second look know each by its place here. */
export const WHATS = [
  "thing",
  "bare",
  "event",
  "move",
  "back",
  "vow",
  "told",
  "service",
  "open",
] as const;

/**
 * Something in a sentence that a party might be giving: a thing, a bare figure, an event ("the withdrawal"), or an act without a
 * thing, which moves people, backs, vows, gives what was told before, does a service, or says no more than the verb ("open").
 */
export interface Given {
  readonly what: (typeof WHATS)[number];
  readonly resource: Resource;
  readonly quantity?: Quantity;
  /** The phrase that names it; null for an act. */
  readonly phrase: Phrase | null;
  /** Tokens `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  readonly elsewhere: boolean;
  /** The act itself, where there is no phrase. */
  readonly predicate: Predicate | null;
}

/** A thing or a figure that a phrase names. */
export const thing = (what: Given["what"], gift: Gift, phrase: Phrase): Given => ({
  what,
  resource: gift.resource,
  ...(gift.quantity && { quantity: gift.quantity }),
  phrase,
  from: phrase.from,
  to: phrase.to,
  weak: gift.weak,
  elsewhere: gift.elsewhere,
  predicate: null,
});

/** An act by itself, of which no phrase says what it gives. */
export const act = (
  what: Given["what"],
  predicate: Predicate,
  resource: Resource = "backing",
): Given => ({
  what,
  resource,
  phrase: null,
  from: predicate.from,
  to: predicate.to,
  weak: true,
  elsewhere: false,
  predicate,
});

/** What is given: an act that is read with people or without them is one thing, and so is a phrase that has several uses. */
export const thingOf = (given: Given): Given | Predicate | Phrase =>
  given.what === "service" ? given : (given.predicate ?? given.phrase ?? given);
