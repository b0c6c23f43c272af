import { createHash } from "node:crypto";
import type { Result } from "#base";
import type { DocumentEntry, EntryBody, ProposalEntry } from "#ledger";

/** The SHA-256 of a text, reckoned apart from the store. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The value of a result that must be a success. */
export function valueIn<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.message}`);
  return result.value;
}

// What the test documents say.
const TEXT = "Kenya pledged 1,000 police officers on Saturday. “We will go,” the minister said.";

/** A document with its text. */
export function documentOf(id: string, text = TEXT): DocumentEntry {
  return {
    kind: "document",
    id,
    sha256: digestOf(text),
    published: "2023-07-30",
    publishedFrom: "metadata",
    publisher: "The Daily",
    origin: "The Daily",
    lang: "en",
    visibility: "public",
    redistribute: "full",
  };
}

/** A text as it is given beside its document. */
export function textOf(text = TEXT): { readonly sha256: string; readonly text: string } {
  return { sha256: digestOf(text), text };
}

/** A proposal on the document `d1`, whose claim quotes its first words. */
export function proposalOf(id: string, value = 1000): ProposalEntry {
  return {
    kind: "proposal",
    id,
    document: "d1",
    reader: "rules 1",
    confidence: 0.9,
    claim: {
      kind: "contribution",
      mission: "haiti-mss",
      quote: { start: 0, end: 34 },
      parties: ["KEN"],
      resource: "personnel",
      stage: "pledged",
      quantity: { value, unit: "persons", bound: "exact", basis: "total" },
      date: "2023-07-29",
    },
  };
}

/** A document and so many proposals. */
export function bodiesOf(count: number): readonly EntryBody[] {
  const proposals = Array.from({ length: count }, (_, index) => proposalOf(`c${index + 1}`, index));
  return [documentOf("d1"), ...proposals];
}
