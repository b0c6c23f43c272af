import { compareText } from "#base";
import type { Giver } from "./board.ts";
import { type Contribution, isAllContributors, type Party, partyKey } from "./claim.ts";

/** Give a party the key that it bears after merges. */
export type Canonical = (key: string) => string;

/**
 * Who gives, by a claim: one giver per party, or the group as one joint giver where one figure
 * covers several parties (design of the ledger, Cells and lines). Without a figure, or with one that
 * holds for `each`, every party stands for itself; unnamed ones stand for a group of unknown members.
 */
export function giversOf(claim: Contribution, canonical: Canonical): readonly Giver[] {
  const parties = distinct(claim.parties.map((party) => rename(party, canonical)));
  const grouped = claim.quantity !== undefined && claim.quantity.per !== "each";
  if (parties.length > 1 && grouped) {
    return [{ key: parties.map(partyKey).join("+"), parties, joint: true }];
  }
  return parties.map((party) => ({
    key: partyKey(party),
    parties: [party],
    joint: typeof party !== "string",
  }));
}

/** Whether a contribution tells of all contributors together: a published total. */
export function isPublishedTotal(claim: Contribution): boolean {
  return claim.parties.some(isAllContributors);
}

/** Whether a giver is one named party, whose figures count by name. */
export function isNamed(giver: Giver): boolean {
  return !giver.joint;
}

/** A party under the key that it bears after merges; a group that was resolved is the party it was resolved to. */
export function rename(party: Party, canonical: Canonical): Party {
  const key = partyKey(party);
  const name = canonical(key);
  return name === key ? party : name;
}

function distinct(parties: readonly Party[]): readonly Party[] {
  if (parties.length === 1) return parties;
  const byKey = new Map(parties.map((party) => [partyKey(party), party]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, party]) => party);
}
