import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Instant, Result } from "#base";
import { type OpenOptions, openStore, type Store } from "#store";
import { bodiesOf, textOf, valueIn } from "./bodies.ts";

export { bodiesOf, digestOf, documentOf, proposalOf, textOf, valueIn } from "./bodies.ts";

/** A moment that every test starts at. */
export const NOON = "2024-02-22T12:00:00.000Z" as Instant;

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
