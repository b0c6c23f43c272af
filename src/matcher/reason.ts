import { type Claim, describeQuantity, type MatchReason, type Quantity } from "#ledger";

/** A reason in a sentence without its beginning; the figures in the unit of the claim. */
export function reasonText(reason: MatchReason, claim: Claim): string {
  const { code, against = null, day = "", stage = "" } = reason;
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const figure = quantity === undefined ? "no figure" : describeQuantity(quantity);
  const stated = "stage" in claim ? claim.stage : "";
  const { kind } = claim;
  return SAYS[code]({ figure, against: amountText(quantity, against), day, stage, stated, kind });
}

interface Said {
  readonly figure: string;
  readonly against: string;
  readonly day: string;
  readonly stage: string;
  readonly stated: string;
  readonly kind: string;
}

const SAYS: Readonly<Record<MatchReason["code"], (said: Said) => string>> = {
  first: ({ figure }) => `the first total at this rung, ${figure}`,
  "same-total": ({ figure }) => `the same total, ${figure}`,
  "same-total-late": ({ figure }) => `the same total, told before it, ${figure}`,
  "carried-over": ({ against }) => `${against} came over from the predecessor`,
  "sum-of-steps": ({ against }) => `what was told before makes ${against}`,
  "fits-steps": ({ figure, against }) => `${figure} fits the ${against} that was told before`,
  "change-dated": (said) => `${changed(said)}: dated to a later day`,
  "change-own": (said) => `${changed(said)}: the giver's own word`,
  "change-silent": (said) => `${changed(said)}: the former was last told on ${said.day}`,
  conflict: ({ figure, against }) => `another figure for the same, ${figure} against ${against}`,
  "conflict-carried": ({ figure, against }) =>
    `${figure} against the ${against} that came over from the predecessor`,
  "told-late": ({ figure }) => `${figure} stood until lately`,
  inflated: ({ figure, stage }) =>
    `${figure} is what was ${stage}, and nobody who would know says more`,
  "two-currencies": ({ figure }) => `the same sum in another currency, ${figure}`,
  "rise-told": ({ figure }) => `the rise to its total, ${figure}`,
  "next-contingent": ({ figure }) => `${figure} are outstanding of it`,
  "same-step": ({ figure }) => `the same step, ${figure}`,
  "step-differs": ({ figure, against }) =>
    `another figure for the same step, ${figure} against ${against}`,
  "new-step": ({ figure }) => `a step of its own, ${figure}`,
  part: ({ figure }) => `a part of what is counted whole elsewhere, ${figure}`,
  still: ({ stated }) => `still ${stated}`,
  "still-differs": ({ stated }) => `still ${stated}, with another figure`,
  "posture-late": ({ stated }) => `${stated}, told before it`,
  "new-posture": ({ stated }) => `${stated}, which did not stand before`,
  "known-stage": ({ stated }) => `${stated} is known already, with a figure or of others together`,
  "all-together": () => "a word on all contributors together, without a figure",
  "same-thread": ({ kind }) => `the same ${kind}`,
  "new-thread": ({ kind }) => `no ${kind} like it stands`,
};

function changed({ figure, against }: Said): string {
  return `another total than ${against}, ${figure}`;
}

/** A number in words, in the unit of a claim. */
function amountText(quantity: Quantity | undefined, value: number | null): string {
  if (quantity === undefined || value === null) return "no figure";
  return describeQuantity({ ...quantity, value, bound: "exact", basis: "total" });
}
