import { type Fingerprint, isNearDuplicate, likenessKeys } from "./fingerprint.ts";

/**
 * Group documents that are copies of one another; each group in the order given, groups by their first.
 *
 * Copies are found through shared keys, so that many documents cost little more than few. A copy of
 * a copy is in the same group.
 */
export function groupCopies(
  documents: readonly { readonly id: string; readonly print: Fingerprint }[],
): readonly (readonly string[])[] {
  const groupOf = documents.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (groupOf[top] !== top) top = groupOf[top] ?? top;
    groupOf[at] = top;
    return top;
  };
  const byKey = new Map<number, number[]>();
  for (const [at, { print }] of documents.entries()) {
    const candidates = new Set(likenessKeys(print).flatMap((key) => byKey.get(key) ?? []));
    for (const other of candidates) {
      const known = documents[other];
      if (known === undefined || root(other) === root(at)) continue;
      if (isNearDuplicate(known.print, print))
        groupOf[Math.max(root(at), root(other))] = Math.min(root(at), root(other));
    }
    for (const key of likenessKeys(print)) {
      const holders = byKey.get(key);
      if (holders === undefined) byKey.set(key, [at]);
      else holders.push(at);
    }
  }
  const groups = Map.groupBy(documents.entries(), ([at]) => root(at));
  return [...groups.values()].map((members) => members.map(([, { id }]) => id));
}
