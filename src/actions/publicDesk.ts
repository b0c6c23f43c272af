import { type DocumentEntry, type Entry, type MergeEntry, partyKey } from "#ledger";
import type { Desk } from "./desk.ts";
import { outwardOver } from "./outwardDesk.ts";
import { partiesNamed } from "./partiesNamed.ts";

/** The name in place of those who wrote the entries. */
const ANYBODY = "Muster";

/**
 * A desk over what of a ledger may be shown to anybody: for publishing, to be read only.
 *
 * It holds public documents with claims that were accepted, and what bears on these. It holds no
 * internal document, no proposal, no rejection of what was never accepted, no name of who wrote an
 * entry, no reason of a decision; a document that was taken back is gone with all its claims. Of a
 * document's words it holds no more than may be passed on (`outwardDesk`). Places in the ledger and
 * hashes stay as they are.
 */
export async function publicDesk(desk: Desk): Promise<Desk> {
  const ledger = await desk.ledger();
  const entries = publicEntries(ledger.entries.filter((entry) => entry !== undefined));
  return outwardOver(desk, entries, ANYBODY);
}

/** The entries that may be shown, in order, without who wrote them. */
function publicEntries(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set(
    entries.flatMap((entry) => (entry.kind === "retraction" ? [entry.of] : [])),
  );
  const shown = new Map<string, DocumentEntry>();
  for (const entry of entries) {
    const isOpen = entry.kind === "document" && entry.visibility === "public";
    if (isOpen && !taken.has(entry.id)) shown.set(entry.id, entry);
    // A later entry may have made the document internal.
    else if (entry.kind === "document") shown.delete(entry.id);
  }
  const claims = new Set<string>();
  const documents = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== "decision" || entry.verdict === "rejected") continue;
    if (!shown.has(entry.document)) continue;
    claims.add(entry.of);
    documents.add(entry.document);
  }
  const kept = new Set<string>();
  const left = entries.flatMap((entry) => {
    if (!isShown(entry, { claims, documents, kept })) return [];
    kept.add(entry.id);
    return [withoutWriter(entry)];
  });
  return withoutHidden(withoutStrayMerges(left), documents);
}

/** Without the merges of parties that nothing shown names: what they were called was told elsewhere. */
function withoutStrayMerges(entries: readonly Entry[]): readonly Entry[] {
  const named = new Set(
    entries.flatMap((entry) =>
      entry.kind === "decision" && entry.claim !== undefined
        ? partiesNamed(entry.claim).map(partyKey)
        : [],
    ),
  );
  const merges = entries.filter((entry) => entry.kind === "merge" && entry.what === "party");
  for (let before = -1; before < named.size; ) {
    before = named.size;
    for (const { from, into } of merges as readonly MergeEntry[])
      if (named.has(from)) named.add(into);
  }
  return entries.filter(
    (entry) => entry.kind !== "merge" || entry.what !== "party" || named.has(entry.from),
  );
}

/**
 * Documents without a trace of those they copy or follow where these are not shown. An origin that
 * only a hidden document gave goes by the publisher of its first shown copy, for all copies alike, so
 * that as many origins are counted as before.
 */
function withoutHidden(entries: readonly Entry[], shown: ReadonlySet<string>): readonly Entry[] {
  const followsHidden = ({ copyOf, captureOf }: DocumentEntry): boolean =>
    [copyOf, captureOf].some((id) => id !== undefined && !shown.has(id));
  const open = new Set(
    entries.flatMap((entry) =>
      entry.kind === "document" && !followsHidden(entry) ? [entry.origin] : [],
    ),
  );
  const names = new Map<string, string>();
  return entries.map((entry) => {
    if (entry.kind !== "document" || !followsHidden(entry)) return entry;
    const { copyOf: _copy, captureOf: _capture, ...rest } = entry;
    if (open.has(entry.origin)) return rest;
    const origin = names.get(entry.origin) ?? entry.publisher;
    names.set(entry.origin, origin);
    return { ...rest, origin };
  });
}

function isShown(
  entry: Entry,
  seen: {
    readonly claims: ReadonlySet<string>;
    readonly documents: ReadonlySet<string>;
    readonly kept: ReadonlySet<string>;
  },
): boolean {
  switch (entry.kind) {
    case "proposal":
      return false;
    case "document":
      return seen.documents.has(entry.id);
    case "decision":
      return seen.claims.has(entry.of) && seen.documents.has(entry.document);
    case "retraction":
      return seen.claims.has(entry.of) || seen.kept.has(entry.of);
    case "adoption":
    case "condition":
      return seen.claims.has(entry.claim);
    case "merge":
      return entry.what === "party" || (seen.claims.has(entry.from) && seen.claims.has(entry.into));
    case "mission":
    case "rate":
    case "check":
      return true;
  }
}

function withoutWriter(entry: Entry): Entry {
  const { imported: _, ...rest } = { ...entry, author: ANYBODY };
  if (rest.kind !== "decision") return rest;
  const { reason: _reason, ...decision } = rest;
  return decision;
}
