import type { EntryBody, Stamp } from "./entry.ts";

/** What an entry says, without what the store stamped on it. */
export function withoutStamp<T extends EntryBody>(entry: T & Partial<Stamp>): T {
  const { seq: _, recordedAt: _1, author: _2, prev: _3, hash: _4, imported: _5, ...body } = entry;
  // Only the keys of the stamp were taken off.
  return body as unknown as T;
}
