import { ok, type Result } from "#base";
import {
  type Claim,
  claimOf,
  claimsOfDocument,
  type DocumentEntry,
  documentOf,
  type KnownClaim,
} from "#ledger";
import type { Desk } from "./desk.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** A document with its text and everything claimed from it. */
export interface DocumentView {
  readonly document: DocumentEntry;
  readonly text: string;
  readonly claims: readonly KnownClaim[];
}

/** A claim with the words it rests on. */
export interface QuotedClaim {
  readonly known: KnownClaim;
  /** The claim as it counts now: as decided, else as proposed. */
  readonly claim: Claim;
  readonly document: DocumentEntry;
  /** The quote's words, or null when the span is lost: the text is not the one quoted. */
  readonly words: string | null;
}

/** One document with its text and its claims. */
export async function viewDocument(desk: Desk, id: string): Promise<Result<DocumentView, Refusal>> {
  const ledger = await desk.ledger();
  const document = documentOf(ledger, id);
  const text = document === null ? null : await desk.ports.store.text(document.sha256);
  if (document === null || text === null) {
    return refusal("document_unknown", `There is no document "${id}".`);
  }
  return ok({ document, text, claims: claimsOfDocument(ledger, id) });
}

/** One claim with its document and the words it quotes. */
export async function viewClaim(desk: Desk, id: string): Promise<Result<QuotedClaim, Refusal>> {
  const ledger = await desk.ledger();
  const known = claimOf(ledger, id);
  const document = known === null ? null : documentOf(ledger, known.document);
  if (known === null || document === null) {
    return refusal("claim_unknown", `There is no claim "${id}".`);
  }
  const claim = known.claim;
  const text = await desk.ports.store.text(document.sha256);
  const { start, end } = claim.quote;
  const words = text === null || end > text.length ? null : text.slice(start, end);
  return ok({ known, claim, document, words });
}
