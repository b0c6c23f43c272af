import { writeLine } from "#base";

/** The slots in which two claims or files differ, each as `slot: before → after`; quotes aside. */
export function differenceOf(before: object, after: object): readonly string[] {
  const [a, b] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((slot) => slot !== "quote" && a.get(slot) !== b.get(slot))
    .map((slot) => `${slot}: ${a.get(slot) ?? "–"} → ${b.get(slot) ?? "–"}`);
}

function fieldsOf(slots: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(slots).map(([slot, value]) => [
      slot,
      typeof value === "string" ? value : writeLine(value),
    ]),
  );
}
