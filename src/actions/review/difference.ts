import { writeLine } from "#base";
import type { Claim } from "#ledger";

/** The slots in which two claims differ, each as `slot: before → after`; quotes aside. */
export function differenceOf(before: Claim, after: Claim): readonly string[] {
  const [a, b] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((slot) => slot !== "quote" && a.get(slot) !== b.get(slot))
    .map((slot) => `${slot}: ${a.get(slot) ?? "–"} → ${b.get(slot) ?? "–"}`);
}

function fieldsOf(claim: Claim): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(claim).map(([slot, value]) => [
      slot,
      typeof value === "string" ? value : writeLine(value),
    ]),
  );
}
