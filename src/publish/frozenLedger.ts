import { hash } from "node:crypto";
import { gzipSync, strToU8 } from "fflate";
import { type Desk, isShortened } from "#actions";
import { packText, siteTextPath } from "#contract";
import type { Entry } from "#ledger";
import type { KeptFile, SiteFile } from "./siteFile.ts";

/** Entries in one file, by their place in the whole ledger: those before a new one stay as they are. */
const ENTRIES_APIECE = 1_000;

/** How hard entries are packed: part of their files' names, since other bytes must not stand under one name. */
const PACKING = 4;

/**
 * The entries of a mission as files of lines, packed. They are cut at fixed places of the ledger and
 * named by what they hold and by what shows and packs it, so that a new entry makes one of them anew, and missions
 * share the rest.
 *
 * @param version of Muster: another one may show other words of the same entry
 *
 * Packed by a library in JavaScript: that of Node may pack the same to other bytes on another machine.
 */
export function ledgerFiles(entries: readonly Entry[], version: string): readonly KeptFile[] {
  const parts = Map.groupBy(entries, ({ seq }) => Math.floor(seq / ENTRIES_APIECE));
  return [...parts.values()].map((part) => ({
    path: `data/entries/${hashOf(`${version} ${PACKING} ${entriesDigest(part)}`).slice(0, 24)}.jsonl.gz`,
    make: () => gzipSync(strToU8(part.map(lineOf).join("")), { level: PACKING, mtime: 0 }),
  }));
}

/** A hash of all that entries say. */
export function entriesDigest(entries: readonly Entry[]): string {
  return hashOf(entries.map(digestOf).join(""));
}

// What is shown of a document, and of a claim of one that may not be passed on, turns on other entries.
// Of every other entry the same is left out each time (`publicDesk`), so that the hash it was written
// with tells what is shown of it.
function digestOf(entry: Entry): string {
  if (entry.kind !== "document" && !isShortened(entry)) return entry.hash;
  const digest = digests.get(entry) ?? hashOf(lineOf(entry));
  digests.set(entry, digest);
  return digest;
}

// Kept: missions share documents.
const digests = new WeakMap<Entry, string>();

function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** The texts of a site. */
export interface ShownTexts {
  readonly files: readonly SiteFile[];
  /** What is shown of the texts behind entries, as one hash: of a text that missions share, the strictest decides. */
  readonly of: (entries: readonly Entry[]) => string;
}

/** The texts behind a ledger's documents, each once, with no more of it than may be shown. */
export async function shownTexts(desk: Desk): Promise<ShownTexts> {
  const { entries } = await desk.ledger();
  const files = new Map<string, SiteFile & { readonly hash: string }>();
  for (const sha256 of hashesOf(entries)) {
    const text = (await desk.ports.store.text(sha256)) ?? "";
    const body = JSON.stringify(packText(text));
    files.set(sha256, { path: siteTextPath(sha256), body, hash: hashOf(body) });
  }
  return {
    files: [...files.values()],
    of: (some) =>
      hashOf(
        hashesOf(some)
          .map((sha256) => files.get(sha256)?.hash)
          .join(),
      ),
  };
}

function hashesOf(entries: readonly (Entry | undefined)[]): readonly string[] {
  const hashes = entries.flatMap((entry) => (entry?.kind === "document" ? [entry.sha256] : []));
  return [...new Set(hashes)].sort();
}

function hashOf(text: string): string {
  return hash("sha256", text, "hex");
}
