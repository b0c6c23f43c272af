import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Instant, Result } from "#base";
import type { DocumentEntry, EntryBody, ProposalEntry } from "#ledger";
import { type OpenOptions, openStore, type Store } from "#store";

/** A moment that every test starts at. */
export const NOON = "2024-02-22T12:00:00.000Z" as Instant;

/** The SHA-256 of a text, reckoned apart from the store. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The value of a result that must be a success. */
export function valueIn<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.message}`);
  return result.value;
}

/** The code of a refusal, or `ok`. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? "ok" : result.refusal.code;
}

/** The message of a refusal, or `ok`. */
export function messageOf(result: Result<unknown, { readonly message: string }>): string {
  return result.ok ? "ok" : result.refusal.message;
}

/** A folder that is removed after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "muster-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Open a store that is closed after the test. */
export async function openTest(options: Partial<OpenOptions> = {}): Promise<Store> {
  const store = valueIn(await openStore({ file: ":memory:", now: () => NOON, ...options }));
  onTestFinished(() => store.close());
  return store;
}

/** The databases that the store's suite runs on. */
export const DATABASES: readonly { readonly name: string; readonly file: () => string }[] = [
  { name: "SQLite in a file", file: () => join(makeFolder(), "ledger.db") },
  { name: "SQLite in memory", file: () => ":memory:" },
];

/** What the test documents say. */
export const TEXT =
  "Kenya pledged 1,000 police officers on Saturday. “We will go,” the minister said.";

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

/** Append a document and so many proposals. */
export async function fill(store: Store, count: number): Promise<void> {
  valueIn(await store.append(bodiesOf(count), { author: "reader", texts: [textOf()] }));
}

/** Everything that a stream gives. */
export async function gather<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of stream) all.push(item);
  return all;
}

/** All lines of an export. */
export async function linesOf(store: Store): Promise<string[]> {
  return gather(store.exportLines());
}
