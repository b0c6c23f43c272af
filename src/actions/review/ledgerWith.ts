import { type EntryBody, indexLedger, type LedgerIndex } from "#ledger";

/** The ledger as it would stand with more entries; the given one stays as it is. */
export function ledgerWith(ledger: LedgerIndex, ...bodies: readonly EntryBody[]): LedgerIndex {
  const entries = ledger.entries.filter((entry) => entry !== undefined);
  const last = entries.at(-1);
  const more = bodies.map((body, at) => ({
    ...body,
    seq: (last?.seq ?? 0) + 1 + at,
    recordedAt: last?.recordedAt ?? ("1970-01-01T00:00:00.000Z" as const),
    author: "",
    prev: "",
    hash: "",
  }));
  return indexLedger([...entries, ...more]);
}
