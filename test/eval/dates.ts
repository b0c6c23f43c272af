import { DATE_ROLES } from "../../src/reader/dating/dating.ts";
import type { Found } from "../../src/reader/meaning/scene.ts";
import type { DateOption } from "../../src/reader/tokens/dates.ts";
import type { Case } from "./fit.ts";
import { accepts, matchDocument, type Scored } from "./matching.ts";
import type { Labelled } from "./sets.ts";

/** Passages, examples and patterns are labelled without dates. */
const UNDATED = /^([st]\d{3}$|example|pattern)/;

/** The dates near each claim that is right, with what the labels make of them. */
export function dateCases(document: Labelled, found: readonly Found[]): Case[] {
  if (UNDATED.test(document.id)) return [];
  const claims = found.map((each): Scored => ({ ...each.claim }));
  const options = new Map(claims.map((claim, at) => [claim, found[at]?.dates ?? []]));
  const { pairs } = matchDocument(document.id, document.claims, claims);
  return pairs.flatMap(([label, claim]) =>
    (options.get(claim) ?? []).map((option) => ({
      clues: option.clues,
      outcome: outcomeOf(label, option),
      weight: 1,
    })),
  );
}

function outcomeOf(label: Scored, { date }: DateOption): number {
  if (label["date"] !== undefined && accepts(label, { kind: "", date }, "date"))
    return DATE_ROLES.indexOf("act");
  const limit = label["deadline"] ?? label["until"];
  return DATE_ROLES.indexOf(limit === date ? "limit" : "none");
}
