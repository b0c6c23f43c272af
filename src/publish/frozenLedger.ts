import { createHash } from "node:crypto";
import { gzipSync, strToU8 } from "fflate";
import type { Desk } from "#actions";
import { packText, siteTextPath } from "#contract";
import type { Entry } from "#ledger";
import type { KeptFile, SiteFile } from "./siteFile.ts";

/** Entries in one file, by their place in the whole ledger: those before a new one stay as they are. */
const ENTRIES_APIECE = 1_000;

/**
 * The entries of a mission as files of lines, packed. They are cut at fixed places of the ledger and
 * named by what they hold, so that a new entry makes one of them anew, and missions share the rest.
 *
 * Packed by a library in JavaScript: that of Node may pack the same to other bytes on another machine.
 */
export function ledgerFiles(entries: readonly Entry[]): readonly KeptFile[] {
  const parts = Map.groupBy(entries, ({ seq }) => Math.floor(seq / ENTRIES_APIECE));
  return [...parts.values()].map((part) => {
    const lines = part.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    const name = createHash("sha256").update(lines).digest("hex").slice(0, 24);
    return {
      path: `data/entries/${name}.jsonl.gz`,
      make: () => gzipSync(strToU8(lines), { mtime: 0 }),
    };
  });
}

/** The texts behind entries, each once, with no more of it than may be shown. */
export async function textFiles(
  desk: Desk,
  entries: Iterable<Entry>,
): Promise<readonly SiteFile[]> {
  const hashes = new Set<string>();
  for (const entry of entries) if (entry.kind === "document") hashes.add(entry.sha256);
  const files: SiteFile[] = [];
  for (const sha256 of [...hashes].sort()) {
    const text = (await desk.ports.store.text(sha256)) ?? "";
    files.push({ path: siteTextPath(sha256), body: JSON.stringify(packText(text)) });
  }
  return files;
}
