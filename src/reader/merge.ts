import { type Claim, type Party, partyKey, type Quantity } from "#ledger";
import type { Found } from "./meaning/scene.ts";

/** Tell each fact once: the same fact told again in the document is one claim, with its fullest telling. */
export function merge(all: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of all) {
    const at = kept.findIndex((other) => sameFact(other.claim, each.claim));
    const there = kept[at];
    if (there === undefined) kept.push(each);
    else kept[at] = fuller(there, each);
  }
  return kept;
}

function sameFact(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || a.mission !== b.mission) return false;
  switch (a.kind) {
    case "contribution":
      return (
        b.kind === "contribution" &&
        a.resource === b.resource &&
        a.stage === b.stage &&
        samePledge(a.parties, b.parties, a.quantity, b.quantity)
      );
    case "request":
      return (
        b.kind === "request" &&
        a.resource === b.resource &&
        overlaps(a.from, b.from) &&
        (a.to === undefined || b.to === undefined || overlaps(a.to, b.to))
      );
    case "requirement":
      return (
        b.kind === "requirement" &&
        a.resource === b.resource &&
        sameQuantity(a.quantity, b.quantity)
      );
    case "obstacle":
      // A text tells of one obstacle of a type; another state beside it is a misreading far more often than a second one.
      return b.kind === "obstacle" && a.type === b.type;
    case "agreement":
      return (
        b.kind === "agreement" && a.instrument === b.instrument && overlaps(a.parties, b.parties)
      );
    case "engagement":
      return (
        b.kind === "engagement" &&
        a.form === b.form &&
        overlaps(a.parties, b.parties) &&
        (a.date === undefined || b.date === undefined || a.date === b.date)
      );
    case "mandate":
      return (
        b.kind === "mandate" &&
        a.action === b.action &&
        (a.instrument === undefined || b.instrument === undefined || a.instrument === b.instrument)
      );
    default:
      return false;
  }
}

function samePledge(a: readonly Party[], b: readonly Party[], p?: Quantity, q?: Quantity): boolean {
  const same = sameSet(a, b);
  if (same) return p === undefined || q === undefined || sameQuantity(p, q);
  // A list of parties contains what is told again of some of them.
  return p === undefined && q === undefined && (contains(a, b) || contains(b, a));
}

const keys = (parties: readonly Party[]) => new Set(parties.map(partyKey));
const sameSet = (a: readonly Party[], b: readonly Party[]) =>
  a.length === b.length && contains(a, b);

function contains(a: readonly Party[], b: readonly Party[]): boolean {
  const inside = keys(a);
  return b.every((party) => inside.has(partyKey(party)));
}

function overlaps(a: readonly Party[], b: readonly Party[]): boolean {
  const inside = keys(a);
  return b.some((party) => inside.has(partyKey(party)));
}

function sameQuantity(a?: Quantity, b?: Quantity): boolean {
  if (a === undefined || b === undefined) return true;
  return a.unit === b.unit && a.value === b.value && a.min === b.min && a.max === b.max;
}

/** Of two tellings the one that says more; the other fills what it leaves open. */
function fuller(a: Found, b: Found): Found {
  const [more, less] = weight(b) > weight(a) ? [b, a] : [a, b];
  const claim = { ...dropQuote(less.claim), ...more.claim } as Claim;
  const chance = Math.max(a.chance ?? 0, b.chance ?? 0);
  const dates = [...(more.dates ?? []), ...(less.dates ?? [])];
  return { ...more, claim, chance, dates, clues: [...more.clues, "again"] };
}

function dropQuote(claim: Claim): Partial<Claim> {
  const { quote: _, attribution: __, ...rest } = claim;
  return rest;
}

function weight(each: Found): number {
  const claim = each.claim;
  let sum = Object.keys(claim).length;
  if ("quantity" in claim && claim.quantity !== undefined) sum += 3;
  if ("parties" in claim) sum += claim.parties.length;
  return sum;
}
