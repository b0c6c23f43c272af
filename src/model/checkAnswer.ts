import { dayNumber, firstDayOf, lastDayOf, type PartialDay } from "#base";
import { type Claim, claimProblem } from "#ledger";
import {
  type Evidence,
  partiesOf,
  type SlotRefusal,
  slotRefusal,
  withoutForeignWords,
} from "./checkSlots.ts";
import { INVISIBLE, isWordSign } from "./wording.ts";

/** Every reason for which a claim of the model is refused. */
export type ModelRefusal =
  | SlotRefusal
  | "not_a_claim"
  | "mission_unknown"
  | "date_implausible"
  | "quote_missing"
  | "quote_not_in_text"
  | "quote_too_long"
  | "quote_cuts_word"
  | "quote_hidden"
  | "quote_for_machines"
  | "too_many_claims";

/** What is known about the text beside its words. */
export interface AnswerContext extends Evidence {
  /** Ids of the missions that a claim may be about. */
  readonly missions: readonly string[];
  readonly published: string | null;
}

/** The claims that passed every check, and how many did not, by reason. */
export interface CheckedAnswer {
  readonly claims: readonly Claim[];
  readonly refused: Readonly<Partial<Record<ModelRefusal, number>>>;
  /** Optional words that were not taken from the text and were left out of a claim. */
  readonly leftOut: number;
}

/** How long a quote may be, in UTF-16 code units: longer ones would prove anything. */
export const LONGEST_QUOTE = 400;
const SHORTEST_QUOTE = 10;
/** A quote stays within its paragraph. */
const PARAGRAPHS = /\n[^\S\n]*\n/;
const MOST_CLAIMS = 200;

/**
 * Check what a model answered, claim by claim, as if an enemy had written it.
 *
 * A claim passes when it has the codebook's shape, its quote stands in the text word for word, its
 * figures stand in the quote, its parties are named in the quote or shortly before it, its mission is on
 * file and its dates are near the document's. Where a quote stands several times, the first place
 * that proves the claim is taken.
 */
export function checkAnswer(given: readonly unknown[], context: AnswerContext): CheckedAnswer {
  const claims = new Map<string, Claim>();
  const refused: Partial<Record<ModelRefusal, number>> = {};
  let leftOut = 0;
  for (const [at, foreign] of given.entries()) {
    const checked = at < MOST_CLAIMS ? checkOne(foreign, context) : "too_many_claims";
    if (typeof checked === "string") {
      refused[checked] = (refused[checked] ?? 0) + 1;
      continue;
    }
    leftOut += checked.leftOut;
    const key = JSON.stringify(checked.claim);
    if (!claims.has(key)) claims.set(key, checked.claim);
  }
  const inOrder = [...claims.values()].sort((a, b) => a.quote.start - b.quote.start);
  return { claims: inOrder, refused, leftOut };
}

type Checked = ModelRefusal | { readonly claim: Claim; readonly leftOut: number };

function checkOne(foreign: unknown, context: AnswerContext): Checked {
  if (typeof foreign !== "object" || foreign === null) return "not_a_claim";
  const given = withoutNulls(foreign) as Readonly<Record<string, unknown>>;
  const words = given["quote"];
  if (typeof words !== "string" || words.trim().length < SHORTEST_QUOTE) return "quote_missing";
  if (words.length > LONGEST_QUOTE || PARAGRAPHS.test(words)) return "quote_too_long";
  if (INVISIBLE.test(words)) return "quote_hidden";
  let first: ModelRefusal = "quote_not_in_text";
  let tries = 0;
  for (let at = context.text.indexOf(words); at >= 0; at = context.text.indexOf(words, at + 1)) {
    const checked = checkAt(given, { start: at, end: at + words.length }, context);
    if (typeof checked !== "string") return checked;
    if (tries++ === 0) first = checked;
    if (tries >= 20) break;
  }
  return first;
}

function checkAt(
  given: Readonly<Record<string, unknown>>,
  quote: Claim["quote"],
  context: AnswerContext,
): Checked {
  const { text, readable, missions, published } = context;
  if (cutsWord(text, quote.start) || cutsWord(text, quote.end)) return "quote_cuts_word";
  if (readable.slice(quote.start, quote.end) !== text.slice(quote.start, quote.end)) {
    return "quote_for_machines";
  }
  const claim = withoutUnwrittenOne({ ...knownSlots(given), quote }, context);
  if (claimProblem(claim) !== null || !codesOf(claim).every(isCode)) return "not_a_claim";
  const checked = withoutForeignWords(claim as unknown as Claim, context);
  if (!missions.includes(checked.claim.mission)) return "mission_unknown";
  if (!datesOf(checked.claim).every((date) => isPlausible(date, published)))
    return "date_implausible";
  return slotRefusal(checked.claim, context) ?? checked;
}

/** The inner slots that the codebook knows; what a model adds to them is not kept. */
function knownSlots(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([slot, value]) => {
      if (slot === "quantity") return [slot, picked(value, QUANTITY_SLOTS)];
      if (!Array.isArray(value)) return [slot, value];
      return [slot, value.map((party) => picked(party, ["unnamed", "described"]))];
    }),
  );
}

const QUANTITY_SLOTS = "value min max unit item bound basis shared per".split(" ");

function picked(value: unknown, slots: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([slot]) => slots.includes(slot)));
}

function codesOf(claim: unknown): readonly string[] {
  return partiesOf(claim as Claim).filter((party) => typeof party === "string");
}

/** A code of letters, not a figure that a model put in its place. */
function isCode(code: string): boolean {
  return /^[A-Z0-9][A-Z0-9-]{0,19}$/.test(code) && /[A-Z]/.test(code);
}

/** "A frigate" tells one without writing it: the figure is left out, and the claim stands. */
function withoutUnwrittenOne(
  claim: Readonly<Record<string, unknown>> & { readonly quote: Claim["quote"] },
  { figures }: Evidence,
): Readonly<Record<string, unknown>> {
  const { quantity, ...rest } = claim;
  const { value } = (quantity ?? {}) as { value?: unknown };
  if (value !== 1) return claim;
  const written = figures.some(
    (figure) =>
      figure.value === 1 && figure.start >= claim.quote.start && figure.end <= claim.quote.end,
  );
  return written ? claim : rest;
}

function cutsWord(text: string, at: number): boolean {
  return isWordSign(text[at - 1]) && isWordSign(text[at]);
}

function datesOf(claim: Claim): readonly PartialDay[] {
  const slots = claim as { date?: PartialDay; deadline?: PartialDay; until?: PartialDay };
  return [slots.date, slots.deadline, slots.until].filter((date) => date !== undefined);
}

/** Within thirty years of publication; without a publication day, within the age of such missions. */
function isPlausible(date: PartialDay, published: string | null): boolean {
  if (published === null) return date >= "1945" && date < "2100";
  const day = dayNumber(published as `${number}-${number}-${number}`);
  return (
    dayNumber(lastDayOf(date)) > day - THIRTY_YEARS &&
    dayNumber(firstDayOf(date)) < day + THIRTY_YEARS
  );
}

const THIRTY_YEARS = 10_957;

/** A structured answer writes absent slots as null; the ledger leaves them out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}
