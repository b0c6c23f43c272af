import type { DecisionEntry, DocumentEntry, Entry } from "./entry.ts";
import {
  createIndex,
  documentAt,
  type LedgerIndex,
  recordOf,
  type Stamped,
} from "./ledgerIndex.ts";
import { addDecision } from "./state.ts";

/**
 * Make a ledger ready for questions.
 *
 * @param entries in any order; an entry given twice counts once
 */
export function indexLedger(entries: Iterable<Entry>): LedgerIndex {
  const index = createIndex();
  for (const entry of entries) addEntry(index, entry);
  return index;
}

/**
 * Add one entry to an index. The order of entries does not matter; repeats change nothing.
 *
 * A new decision is added to what stands; what changes older ones (retractions, merges, adoptions,
 * second decisions, documents that come after their claims) lets the missions be worked out anew
 * when they are next asked for.
 */
export function addEntry(index: LedgerIndex, entry: Entry): void {
  if (index.entries[entry.seq] !== undefined) return;
  index.entries[entry.seq] = entry;
  if (entry.seq < index.head) forgetOlder(index);
  index.head = Math.max(index.head, entry.seq);
  switch (entry.kind) {
    case "mission":
      recordOf(index, entry.mission.id).files.push(entry);
      return;
    case "document":
      addDocument(index, entry);
      return;
    case "decision":
      decide(index, entry);
      return;
    case "check":
      recordOf(index, entry.mission).checks.push(entry);
      return;
    case "proposal":
      index.proposals.set(entry.id, entry);
      return;
    case "rate":
      index.rates.push(entry);
      return;
    default:
      addEdit(index, entry);
  }
}

function addEdit(
  index: LedgerIndex,
  entry: Extract<Entry, { kind: "retraction" | "adoption" | "merge" | "condition" }>,
): void {
  if (entry.kind === "retraction") {
    index.retractions.push(entry);
    index.retracted.add(entry.of);
  } else if (entry.kind === "adoption") index.adoptions.push(entry);
  else if (entry.kind === "merge") index.merges.push(entry);
  else index.conditions.push(entry);
  forgetNewest(index);
}

function addDocument(index: LedgerIndex, entry: Stamped<DocumentEntry>): void {
  const known = index.documents.get(entry.id);
  if (known === undefined) index.documents.set(entry.id, [entry]);
  else known.push(entry);
  if (known !== undefined || index.awaited.delete(entry.id)) forgetNewest(index);
}

function decide(index: LedgerIndex, entry: Stamped<DecisionEntry>): void {
  const before = index.decisions.get(entry.of);
  if (before === undefined) index.decisions.set(entry.of, entry);
  else if (Array.isArray(before)) before.push(entry);
  else index.decisions.set(entry.of, [before, entry]);

  const document = documentAt(index, entry.document);
  if (document === null) index.awaited.add(entry.document);
  if (entry.claim !== undefined) recordOf(index, entry.claim.mission).decisions.push(entry);
  const edited =
    before !== undefined ||
    index.retracted.has(entry.of) ||
    index.retracted.has(entry.id) ||
    index.retracted.has(entry.document);
  if (edited) forgetNewest(index);
  else if (document !== null && entry.claim !== undefined) {
    const { newest } = recordOf(index, entry.claim.mission);
    if (newest !== null) addDecision(newest, entry, document);
  }
}

function forgetNewest(index: LedgerIndex): void {
  for (const record of index.missions.values()) record.newest = null;
}

function forgetOlder(index: LedgerIndex): void {
  for (const record of index.missions.values()) record.older = null;
}
