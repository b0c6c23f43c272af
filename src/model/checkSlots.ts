import type { Claim, Party, Quantity } from "#ledger";
import { isCurrency, namesCurrency } from "./currencies.ts";
import { type FigureSpan, tellsFigure } from "./figures.ts";
import { antecedents, namesStand, paragraphOf, wordsStand } from "./wording.ts";

/** What a claim is checked against. */
export interface Evidence {
  readonly text: string;
  /** The text of equal length in which what is written for machines is blank. */
  readonly readable: string;
  readonly figures: readonly FigureSpan[];
  /** Every name of a party by its code; empty for a code that nobody knows. */
  readonly partyNames: (code: string) => readonly string[];
}

/** Why a claim of the model is refused when its slots do not stand in the text. */
export type SlotRefusal =
  | "figure_not_in_quote"
  | "unit_not_in_text"
  | "party_not_in_text"
  | "words_not_in_text";

/** What keeps the figures and names of a claim from standing where they must, or null. */
export function slotRefusal(claim: Claim, evidence: Evidence): SlotRefusal | null {
  const near = antecedents(evidence.readable, claim.quote);
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  if (quantity !== undefined) {
    const refusal = figureRefusal(quantity, claim, near, evidence);
    if (refusal !== null) return refusal;
  }
  for (const party of partiesOf(claim)) {
    if (typeof party === "string") {
      if (!isNamed(party, near, evidence)) return "party_not_in_text";
    } else if (typeof party.unnamed === "number") {
      if (!tellsFigure(evidence.figures, claim.quote, party.unnamed)) return "figure_not_in_quote";
    }
  }
  if (claim.kind === "mandate" && claim.instrument !== undefined) {
    if (!instrumentStands(claim.instrument, near)) return "words_not_in_text";
  }
  return null;
}

/** A claim without those optional words that are not taken from the text, and how many were left out. */
export function withoutForeignWords(
  claim: Claim,
  evidence: Evidence,
): { readonly claim: Claim; readonly leftOut: number } {
  const { readable: text } = evidence;
  const slots: Record<string, unknown> = { ...claim };
  let leftOut = 0;
  for (const slot of ["through", "conditions", "title", "place"]) {
    const words = slots[slot];
    if (typeof words !== "string" || fromText(words, text)) continue;
    delete slots[slot];
    leftOut++;
  }
  if (claim.attribution !== undefined && !attributionStands(claim.attribution, evidence)) {
    delete slots["attribution"];
    leftOut++;
  }
  for (const slot of ["parties", "from", "to", "affects"]) {
    const parties = slots[slot] as readonly Party[] | undefined;
    if (parties === undefined) continue;
    const plain = parties.map((party) => withoutForeignDescription(party, text));
    leftOut += plain.filter((party, at) => party !== parties[at]).length;
    slots[slot] = plain;
  }
  return { claim: slots as unknown as Claim, leftOut };
}

/** Every party of a claim, the body of a mandate included. */
export function partiesOf(claim: Claim): readonly Party[] {
  switch (claim.kind) {
    case "contribution":
    case "agreement":
    case "engagement":
      return claim.parties;
    case "request":
      return [...claim.from, ...(claim.to ?? [])];
    case "obstacle":
      return claim.affects ?? [];
    case "mandate":
      return [claim.body];
    case "requirement":
      return [];
  }
}

function figureRefusal(
  quantity: Quantity,
  claim: Claim,
  near: string,
  { figures, readable: text }: Evidence,
): SlotRefusal | null {
  const told = [quantity.value, quantity.min, quantity.max].filter((value) => value !== undefined);
  if (!told.every((value) => tellsFigure(figures, claim.quote, value)))
    return "figure_not_in_quote";
  const { unit, item, per } = quantity;
  if (per !== undefined && !RATES.has(per) && !fromText(per, text)) return "words_not_in_text";
  if (unit === "persons") return null;
  if (unit === "items") {
    return fromText(item ?? "", paragraphOf(text, claim.quote)) ? null : "words_not_in_text";
  }
  return isCurrency(unit) && namesCurrency(near, unit) ? null : "unit_not_in_text";
}

/** The number of a resolution stands in the text; its year (`2699 (2023)`) may be the reader's knowledge. */
function instrumentStands(instrument: string, near: string): boolean {
  const number = /\d{2,}/.exec(instrument)?.[0];
  return number === undefined ? wordsStand(instrument, near) : namesStand([number], near);
}

/** A party stands in a text by one of its names; one that the gazetteer does not know, by its code. */
function isNamed(party: string, text: string, { partyNames }: Evidence): boolean {
  const names = partyNames(party);
  return namesStand(names.length === 0 ? [party] : names, text);
}

function attributionStands(
  { party, person, outlet }: NonNullable<Claim["attribution"]>,
  evidence: Evidence,
): boolean {
  const { readable } = evidence;
  const given = party === undefined || isNamed(party, readable, evidence);
  return (
    given && [person, outlet].every((words) => words === undefined || fromText(words, readable))
  );
}

function withoutForeignDescription(party: Party, text: string): Party {
  if (typeof party === "string" || party.described === undefined) return party;
  if (CODEBOOK_WORDS.has(party.described) || fromText(party.described, text)) return party;
  return { unnamed: party.unnamed };
}

const RATES = new Set(["each", "year", "month", "week", "day"]);

/** The codebook's own words for unnamed parties and channels. */
const CODEBOOK_WORDS = new Set(["all contributors", "contributors", "participants"]);
const LONGEST_WORDS = 200;

function fromText(words: string, text: string): boolean {
  if (words.length > LONGEST_WORDS || /[\p{Cc}\p{Cf}]/u.test(words)) return false;
  if (words === "trust fund" && /fund|fonds|fondo/i.test(text)) return true;
  return wordsStand(words, text);
}
