import { type Party, partyKey } from "#ledger";

/** Whether two lists name the same parties, in whatever order. */
export function sameKeys(a: readonly Party[], b: readonly Party[]): boolean {
  const left = new Set(a.map(partyKey));
  const right = new Set(b.map(partyKey));
  return left.size === right.size && [...left].every((key) => right.has(key));
}
