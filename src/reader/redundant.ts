import { type Claim, type Party, partyKey } from "#ledger";
import type { Found } from "./meaning/scene.ts";

/**
 * Leave out backing that says no more than a thing that the same parties give: "joins the mission with
 * 200 soldiers" is one claim, and so are "is ready to help" and, elsewhere, what the help consists of. Nor is
 * the fund that money goes into given beside the money.
 */
export function withoutRedundant(all: readonly Found[]): Found[] {
  return all.filter((each) => {
    const claim = each.claim;
    if (isFund(each, all)) return false;
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

/** "Norway gave 1.5 million to the trust fund": the fund is where the money goes, and nothing given beside it. */
function isFund({ claim, sentence }: Found, all: readonly Found[]): boolean {
  if (claim.kind !== "contribution" || claim.resource !== "funding") return false;
  const { quantity, through, parties } = claim;
  if (quantity !== undefined || through === undefined) return false;
  return all.some(
    (other) =>
      other.sentence === sentence &&
      other.claim.kind === "contribution" &&
      other.claim.resource === "funding" &&
      other.claim.quantity !== undefined &&
      other.claim.through === through &&
      givesThing(other.claim, parties),
  );
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
