import { type Claim, type Party, partyKey } from "#ledger";
import type { Found } from "./scene.ts";

/**
 * Leave out backing that says no more than a thing that the same parties give: "joins the mission with
 * 200 soldiers" is one claim, and so are "is ready to help" and, elsewhere, what the help consists of.
 */
export function withoutRedundant(all: readonly Found[]): Found[] {
  return all.filter((each) => {
    const claim = each.claim;
    if (claim.kind !== "contribution" || claim.resource !== "backing") return true;
    if (!/^(pledged|considering|delivered|committed)$/.test(claim.stage)) return true;
    const lemma = each.predicate?.lemma ?? "";
    if (OWN_WEIGHT.test(lemma)) return true;
    const joins = each.rule.startsWith("pair.vow") || JOINS.test(lemma);
    return !all.some(
      (other) =>
        (joins || (each.predicate !== null && other.predicate === each.predicate)) &&
        givesThing(other.claim, claim.parties),
    );
  });
}

/** Support that stands by itself, whatever else is given: leading, drafting, voting, welcoming. */
const OWN_WEIGHT =
  /^(lead|command|head|co-lead|spearhead|draft|sponsor|co-sponsor|cosponsor|author|co-author|table|vote|welcome|reaffirm|endorse|applaud|diriger|parrainer|saluer)$/;
const JOINS =
  /^(join|participate|contribute|help|assist|volunteer|take|be|offer|promise|pledge|participer|contribuer|aider|rejoindre|participar|contribuir|ayudar)$/;

function givesThing(claim: Claim, parties: readonly Party[]): boolean {
  if (claim.kind !== "contribution" || claim.resource === "backing") return false;
  if (!/^(pledged|committed|delivered|considering)$/.test(claim.stage)) return false;
  const givers = new Set(claim.parties.map(partyKey));
  return parties.every((party) => givers.has(partyKey(party)));
}
