import type { Claim, Party } from "#ledger";
import type { ReadClaim } from "#reader";

const code = (party: Party): string => (typeof party === "string" ? party : "?");
const codes = (parties: readonly Party[]): string => parties.map(code).join("+");

/** A claim in a few words, as the frames' examples write it: `contribution KEN personnel pledged 1000 persons`. */
export function shortForm({ claim }: ReadClaim): string {
  return words(claim)
    .filter((word) => word !== "")
    .join(" ");
}

function words(claim: Claim): string[] {
  switch (claim.kind) {
    case "contribution":
      return [
        claim.kind,
        codes(claim.parties),
        claim.resource,
        claim.stage,
        ...figure(claim.quantity),
      ];
    case "request":
      return [
        claim.kind,
        claim.to === undefined ? codes(claim.from) : `${codes(claim.from)}>${codes(claim.to)}`,
        claim.resource,
      ];
    case "requirement":
      return [claim.kind, claim.resource, ...figure(claim.quantity)];
    case "obstacle":
      return [claim.kind, claim.type, codes(claim.affects ?? []), claim.status];
    case "agreement":
      return [claim.kind, codes(claim.parties), claim.instrument, claim.status];
    case "engagement":
      return [claim.kind, codes(claim.parties), claim.form, claim.status];
    default:
      return [claim.kind, claim.body, claim.action, claim.status ?? "adopted"];
  }
}

function figure(
  quantity: { bound: string; value?: number; min?: number; max?: number; unit: string } | undefined,
): string[] {
  if (quantity === undefined) return [];
  const value = quantity.value ?? `${quantity.min}-${quantity.max}`;
  return [quantity.bound === "exact" ? "" : quantity.bound, String(value), quantity.unit];
}
