import { nearest } from "#base";
import { claimOf, type LedgerIndex, partyKey, RESOURCES, RUNGS } from "#ledger";
import { partyCodes, partyNamed } from "#reader";
import { keysIn, STATE_CODES } from "#words";
import { partiesNamed } from "./partiesNamed.ts";
import { type Refusal, refusal } from "./refusal.ts";

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** The refusal of resources that there are none of; null where all are right. */
export function wrongResource(resources: readonly string[]): Refused | null {
  return notOneOf("resource", resources, RESOURCES);
}

/** The refusal of a rung that there is none of; null where it is right. */
export function wrongRung(rung: string): Refused | null {
  return notOneOf("rung", [rung], RUNGS);
}

/**
 * The refusal of a party that is none or that nobody here knows; null where all are known. A party is
 * a code, a joint giver their codes joined by `+`, and one without a code stands for itself by a key
 * that starts with `?`. Known are states, the organisations that texts are read for, and whoever a
 * claim of the ledger names.
 */
export function wrongParty(ledger: LedgerIndex, parties: readonly string[]): Refused | null {
  if (parties.every(isCode)) return null;
  const here = namedIn(ledger);
  const isKnown = (party: string) => isCode(party) || here.has(party);
  const wrong = parties.find((party) => !isKnown(party) && !keysIn(party).every(isKnown));
  if (wrong === undefined) return null;
  const code = keysIn(wrong).find((party) => !isKnown(party)) ?? wrong;
  const meant =
    partyNamed(code) ??
    nearest(code.toUpperCase(), [...here]) ??
    nearest(code.toUpperCase(), [...STATE_CODES, ...partyCodes()]);
  return refusal(
    "input_invalid",
    `"${code}" is no party that is known here.${meant === null ? "" : ` Did you mean "${meant}"?`} Parties are written as codes, like "KEN" or "UN"; the codes of a joint giver are joined by +.`,
  );
}

function isCode(party: string): boolean {
  return STATE_CODES.has(party) || partyCodes().includes(party);
}

/** Whoever a claim of the ledger names, and whom a group was resolved to. */
function namedIn(ledger: LedgerIndex): ReadonlySet<string> {
  const ids = new Set([...ledger.decisions.keys(), ...ledger.proposals.keys()]);
  const claims = [...ids].flatMap((id) => claimOf(ledger, id)?.claim ?? []);
  return new Set([
    ...claims.flatMap(partiesNamed).map(partyKey),
    ...ledger.merges.map(({ into }) => into),
  ]);
}

function notOneOf(what: string, given: readonly string[], list: readonly string[]): Refused | null {
  const wrong = given.find((one) => !list.includes(one));
  if (wrong === undefined) return null;
  return refusal(
    "input_invalid",
    `There is no ${what} "${wrong}". Choose one of: ${list.join(", ")}.`,
  );
}
