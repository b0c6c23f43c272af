import { claimsOfDocument, type DocumentEntry, type LedgerIndex } from "#ledger";
import type { Desk } from "../desk.ts";
import { documentsIn } from "../placeDocument.ts";

/**
 * The claims that were decided on before the newest capture of their page came, and whose words are
 * gone from it. The quote stays with the capture that has it; a decision since then settles it.
 */
export async function lostClaims(desk: Desk, ledger: LedgerIndex): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  const documents = documentsIn(ledger);
  const later = new Map(
    documents.flatMap((one) => (one.captureOf === undefined ? [] : [[one.captureOf, one]])),
  );
  for (const document of documents) {
    const newest = newestOf(document, later);
    if (newest === document) continue;
    const before = await desk.ports.store.text(document.sha256);
    const now = await desk.ports.store.text(newest.sha256);
    if (before === null || now === null) continue;
    for (const { id, claim, decisions } of claimsOfDocument(ledger, document.id)) {
      const decided = decisions.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
      if (decided > newest.seq) continue;
      if (!now.includes(before.slice(claim.quote.start, claim.quote.end))) lost.add(id);
    }
  }
  return lost;
}

type Captured = DocumentEntry & { readonly seq: number };

function newestOf(document: Captured, later: ReadonlyMap<string, Captured>): Captured {
  const seen = new Set<string>();
  let newest = document;
  for (
    let next = later.get(newest.id);
    next !== undefined && !seen.has(next.id);
    next = later.get(newest.id)
  ) {
    seen.add(next.id);
    newest = next;
  }
  return newest;
}
