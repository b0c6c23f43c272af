import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { Instant, Result } from "#base";
import type { EntryBody, ProposalEntry } from "#ledger";
import { openStore, type Store } from "#store";

const TEXT = "Kenya pledged 1,000 police officers on Saturday, the minister said in Nairobi.";

/** Open a ledger file, or fail. */
export async function open(file: string, readOnly = false): Promise<Store> {
  const now = () => new Date().toISOString() as Instant;
  return valueIn(await openStore({ file, now, readOnly }));
}

/** The value of a result that must be a success. */
export function valueIn<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.message}`);
  return result.value;
}

/** A proposal on the document `d1`. */
export function proposalOf(id: string, value: number): ProposalEntry {
  return {
    kind: "proposal",
    id,
    document: "d1",
    reader: "rules 1",
    confidence: 0.9,
    claim: {
      kind: "contribution",
      mission: "haiti-mss",
      quote: { start: 0, end: 35 },
      parties: ["KEN"],
      resource: "personnel",
      stage: "pledged",
      quantity: { value, unit: "persons", bound: "exact" },
    },
  };
}

/** Append a document and so many proposals, all in one call. */
export async function fill(store: Store, proposals: number): Promise<void> {
  const sha256 = createHash("sha256").update(TEXT, "utf8").digest("hex");
  const document: EntryBody = {
    kind: "document",
    id: "d1",
    sha256,
    published: "2023-07-30",
    publishedFrom: "metadata",
    publisher: "The Daily",
    origin: "The Daily",
    lang: "en",
    visibility: "public",
    redistribute: "full",
  };
  const bodies = Array.from({ length: proposals }, (_, index) => proposalOf(`c${index}`, index));
  const by = { author: "reader", texts: [{ sha256, text: TEXT }] };
  valueIn(await store.append([document, ...bodies], by));
}

/** Write an export of a new ledger with so many entries to a file. */
export async function writeExport(path: string, entries: number): Promise<void> {
  const store = await open(":memory:");
  await fill(store, entries - 1);
  const lines: string[] = [];
  for await (const line of store.exportLines()) lines.push(line);
  writeFileSync(path, `${lines.join("\n")}\n`);
  await store.close();
}
