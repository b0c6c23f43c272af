import { compareText, ok, type Result } from "#base";
import { diffText, type TextChange } from "#intake";
import {
  type DocumentEntry,
  documentOf,
  headOf,
  openProposals,
  retractionOf,
  withoutStamp,
} from "#ledger";
import type { Desk } from "./desk.ts";
import { type Paged, type PageInput, pageOf } from "./page.ts";
import { documentsIn } from "./placeDocument.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** One document in a list: what it is, what waits in it, and how it stands to others. */
export interface ListedDocument {
  readonly id: string;
  readonly document: DocumentEntry;
  readonly claims: number;
  readonly waiting: number;
  /** Documents in nearly the same words, this one's origin being theirs too. */
  readonly copies: readonly string[];
  readonly retracted: boolean;
}

/** One page of documents, newest first. */
export async function listDocuments(
  desk: Desk,
  input: PageInput,
): Promise<Result<{ readonly documents: readonly ListedDocument[] } & Paged, Refusal>> {
  const ledger = await desk.ledger();
  const all = documentsIn(ledger).toSorted(
    (a, b) => compareText(b.published, a.published) || b.seq - a.seq,
  );
  const page = pageOf(all, input);
  if (!page.ok) return page;
  const claims = new Map<string, Set<string>>();
  for (const entry of ledger.entries) {
    if (entry?.kind !== "proposal" && entry?.kind !== "decision") continue;
    const held = claims.get(entry.document) ?? new Set();
    claims.set(entry.document, held.add(entry.kind === "proposal" ? entry.id : entry.of));
  }
  const waiting = Map.groupBy(openProposals(ledger, headOf(ledger)), ({ document }) => document);
  const copies = Map.groupBy(all, ({ id, copyOf }) => copyOf ?? id);
  return ok({
    documents: page.value.items.map((document) => ({
      id: document.id,
      document: withoutStamp(document),
      claims: claims.get(document.id)?.size ?? 0,
      waiting: waiting.get(document.id)?.length ?? 0,
      copies: (copies.get(document.copyOf ?? document.id) ?? [])
        .map(({ id }) => id)
        .filter((id) => id !== document.id),
      retracted: retractionOf(ledger, document.id) !== null,
    })),
    total: page.value.total,
    next: page.value.next,
  });
}

/** What changed on a page between the capture before and this one; a first capture has none before it. */
export async function viewCapture(
  desk: Desk,
  id: string,
): Promise<
  Result<{ readonly before: string | null; readonly changes: readonly TextChange[] }, Refusal>
> {
  const ledger = await desk.ledger();
  const document = documentOf(ledger, id);
  if (document === null) return refusal("document_unknown", `There is no document "${id}".`);
  const before = document.captureOf === undefined ? null : documentOf(ledger, document.captureOf);
  if (before === null) return ok({ before: null, changes: [] });
  const { store } = desk.ports;
  const [old, now] = await Promise.all([store.text(before.sha256), store.text(document.sha256)]);
  return ok({ before: before.id, changes: diffText(old ?? "", now ?? "") });
}
