import { type DocumentEntry, type Entry, GENESIS, type Quote } from "#ledger";
import { Desk, type LedgerStore } from "./desk.ts";

/** The name in place of those who wrote the entries. */
const ANYBODY = "Muster";

/**
 * A desk over what of a ledger may be shown to anybody: for publishing, to be read only.
 *
 * It holds public documents with claims that were accepted, and what bears on these. It holds no
 * internal document, no proposal, no rejection of what was never accepted, no name of who wrote an
 * entry, no reason of a decision; a document that was taken back is gone with all its claims. Of a
 * text it holds no more than the document's `redistribute` allows: all, the quoted words in their
 * places, or nothing. Places in the ledger and hashes stay as they are.
 */
export async function publicDesk(desk: Desk): Promise<Desk> {
  const ledger = await desk.ledger();
  const entries = publicEntries(ledger.entries.filter((entry) => entry !== undefined));
  const bySeq = entries.toSorted((a, b) => a.seq - b.seq);
  const last = bySeq.at(-1);
  const texts = textsOf(entries);
  const known = new Map<string, string | null>();
  const store: LedgerStore = {
    head: async () => ({ seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS }),
    entriesAfter: async (seq, limit = 1_000) => {
      const at = seq >= (last?.seq ?? 0) ? -1 : bySeq.findIndex((entry) => entry.seq > seq);
      return at === -1 ? [] : bySeq.slice(at, at + limit);
    },
    entry: async (id) => bySeq.find((entry) => entry.id === id) ?? null,
    text: async (sha256) => {
      // Asked for by every claim that stands in it.
      const held = known.get(sha256);
      if (held !== undefined) return held;
      const shown = texts.get(sha256);
      const whole = shown === undefined ? null : await desk.ports.store.text(sha256);
      const text = whole === null || shown === undefined ? null : shown(whole);
      known.set(sha256, text);
      return text;
    },
    work: async () => null,
    listWork: async () => [],
    append: neverWritten,
    changeWork: neverWritten,
  };
  return new Desk({ ...desk.ports, store, author: ANYBODY });
}

function neverWritten(): Promise<never> {
  return Promise.reject(new Error("Bug in Muster: a public view is never written to"));
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
  return withoutHidden(left, documents);
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

const GENEROSITY = [
  "none",
  "quote",
  "full",
] as const satisfies readonly DocumentEntry["redistribute"][];

/** By SHA-256: what may be shown of a text; where documents share one, the strictest decides. */
function textsOf(entries: readonly Entry[]): ReadonlyMap<string, (text: string) => string> {
  const rules = new Map<
    string,
    { allows: DocumentEntry["redistribute"]; readonly quotes: Quote[] }
  >();
  const hashes = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind !== "document") continue;
    hashes.set(entry.id, entry.sha256);
    const rule = rules.get(entry.sha256);
    const strictest = Math.min(
      GENEROSITY.indexOf(entry.redistribute),
      GENEROSITY.indexOf(rule?.allows ?? "full"),
    );
    rules.set(entry.sha256, {
      allows: GENEROSITY[strictest] ?? "none",
      quotes: rule?.quotes ?? [],
    });
  }
  for (const entry of entries) {
    if (entry.kind !== "decision" || entry.claim === undefined) continue;
    rules.get(hashes.get(entry.document) ?? "")?.quotes.push(entry.claim.quote);
  }
  return new Map(
    [...rules].map(([sha256, { allows, quotes }]) => [
      sha256,
      (text) => (allows === "full" ? text : allows === "quote" ? onlyQuotes(text, quotes) : ""),
    ]),
  );
}

/** A text in which everything but the quotes is blank, each quote in its place. */
function onlyQuotes(text: string, quotes: readonly Quote[]): string {
  const shown = new Array<string>(text.length).fill(" ");
  for (const { start, end } of quotes) {
    for (let at = start; at < Math.min(end, text.length); at++) shown[at] = text[at] ?? " ";
  }
  return shown.join("");
}
