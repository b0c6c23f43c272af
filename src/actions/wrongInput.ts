import { RESOURCES, RUNGS } from "#ledger";
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
 * The refusal of what cannot be a party; null where all can. A party is a code, a joint giver their
 * codes joined by `+`, and one without a code stands for itself by a key that starts with `?`.
 */
export function wrongParty(parties: readonly string[]): Refused | null {
  const wrong = parties.find(
    (party) => !party.startsWith("?") && !/^[A-Z0-9][A-Z0-9-]{0,60}(\+.+)?$/s.test(party),
  );
  if (wrong === undefined) return null;
  return refusal(
    "input_invalid",
    `"${wrong}" is no party's code. Write it like "KEN" or "UN"; the codes of a joint giver are joined by +.`,
  );
}

function notOneOf(what: string, given: readonly string[], list: readonly string[]): Refused | null {
  const wrong = given.find((one) => !list.includes(one));
  if (wrong === undefined) return null;
  return refusal(
    "input_invalid",
    `There is no ${what} "${wrong}". Choose one of: ${list.join(", ")}.`,
  );
}
