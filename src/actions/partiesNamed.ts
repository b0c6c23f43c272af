import type { Claim, Party } from "#ledger";

/** The parties that a claim names in any role: giver, asker, asked, affected, body, cited. */
export function partiesNamed(claim: Claim): readonly Party[] {
  const cited = claim.attribution?.party;
  return [
    ...("parties" in claim ? claim.parties : []),
    ...("from" in claim ? claim.from : []),
    ...("to" in claim ? (claim.to ?? []) : []),
    ...("affects" in claim ? (claim.affects ?? []) : []),
    ...("body" in claim ? [claim.body] : []),
    ...(cited === undefined ? [] : [cited]),
  ];
}
