import type { Claim, Party, UnnamedParty } from "#ledger";

/** A claim with how likely it is right. */
export interface RatedClaim {
  readonly claim: Claim;
  readonly confidence: number;
}

/** A claim of two readings, with the readers that found it. */
export interface MergedClaim extends RatedClaim {
  readonly readers: readonly ("rules" | "llm")[];
}

/**
 * Join what the rules and the model read in one text.
 *
 * A claim that both found comes once, in the wording of the rules, and ranks first; the others follow,
 * the surer first, then in the order of the text. Two claims are the same when kind, mission, parties,
 * what is given or in the way, stage or status and figures are; date, cause and speaker may differ.
 */
export function mergeReadings(
  rules: readonly RatedClaim[],
  llm: readonly RatedClaim[],
): readonly MergedClaim[] {
  const open = new Map<string, RatedClaim[]>();
  for (const rated of llm) {
    const key = sameness(rated.claim);
    open.set(key, [...(open.get(key) ?? []), rated]);
  }
  const merged = rules.map((rated): MergedClaim => {
    const twin = open.get(sameness(rated.claim))?.shift();
    if (twin === undefined) return { ...rated, readers: ["rules"] };
    const confidence = agreed(rated.confidence, twin.confidence);
    return { claim: rated.claim, confidence, readers: ["rules", "llm"] };
  });
  const alone = [...open.values()]
    .flat()
    .map((rated): MergedClaim => ({ ...rated, readers: ["llm"] }));
  return [...merged, ...alone].sort(
    (a, b) =>
      b.readers.length - a.readers.length ||
      b.confidence - a.confidence ||
      a.claim.quote.start - b.claim.quote.start,
  );
}

/**
 * How sure a claim is that both readers found: half the doubt of the surer one is gone, never all.
 *
 * Two independent readers would leave far less doubt, but they read the same words and err alike. Not
 * fitted to data, since every model differs.
 */
function agreed(rules: number, llm: number): number {
  const surer = Math.max(rules, llm);
  return Math.max(surer, Math.min(0.98, surer + (1 - surer) / 2));
}

function sameness(claim: Claim): string {
  const slots = claim as unknown as Readonly<Record<string, unknown>>;
  const parties = ["parties", "from", "affects"].map((slot) => partiesKey(slots[slot]));
  const what = ["resource", "stage", "type", "form", "body", "action"].map(
    (slot) => slots[slot] ?? "",
  );
  const instrument = claim.kind === "agreement" ? claim.instrument : "";
  const status = slots["status"] ?? (claim.kind === "mandate" ? "adopted" : "");
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const figure = [quantity?.value, quantity?.min, quantity?.max, quantity?.unit].map(
    (part) => part ?? "",
  );
  return JSON.stringify([claim.kind, claim.mission, parties, what, instrument, status, figure]);
}

function partiesKey(parties: unknown): readonly string[] {
  if (!Array.isArray(parties)) return [];
  return (parties as readonly Party[])
    .map((party) => (typeof party === "string" ? party : `?${countOf(party)}`))
    .sort();
}

/** Unnamed parties are compared by their number; how they are described is a matter of words. */
function countOf(party: UnnamedParty): string {
  return party.unnamed === true ? "" : String(party.unnamed);
}
