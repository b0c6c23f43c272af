import type { Day } from "#base";
import type {
  AdoptionEntry,
  CheckEntry,
  ConditionEntry,
  DecisionEntry,
  DocumentEntry,
  Entry,
  MergeEntry,
  MissionEntry,
  ProposalEntry,
  RateEntry,
  RetractionEntry,
  Stamp,
} from "./entry.ts";
import type { MissionState } from "./missionState.ts";

/** An entry of one kind with its stamp. */
export type Stamped<T> = T & Stamp;

/** The entries of one mission and what stands in it at the newest entry. */
export interface MissionRecord {
  readonly decisions: Stamped<DecisionEntry>[];
  readonly files: Stamped<MissionEntry>[];
  readonly checks: Stamped<CheckEntry>[];
  /** What stands at the newest entry; null until asked for, or where it must be worked out anew. */
  newest: MissionState | null;
  /** What stood at the older entry last asked for. */
  older: { readonly head: number; readonly state: MissionState } | null;
}

/**
 * A ledger made ready for questions. Held by server and matcher, and added to as entries come.
 *
 * It keeps every entry; what stands at a head is worked out from the entries up to it, so that
 * later entries cannot change an older answer.
 */
export interface LedgerIndex {
  /** By seq, to pass over repeats. */
  readonly entries: (Entry | undefined)[];
  readonly missions: Map<string, MissionRecord>;
  readonly documents: Map<string, Stamped<DocumentEntry>[]>;
  /** By claim: its decisions, in order of arrival. */
  readonly decisions: Map<string, Stamped<DecisionEntry> | Stamped<DecisionEntry>[]>;
  readonly retractions: Stamped<RetractionEntry>[];
  readonly retracted: Set<string>;
  readonly adoptions: Stamped<AdoptionEntry>[];
  readonly merges: Stamped<MergeEntry>[];
  readonly conditions: Stamped<ConditionEntry>[];
  readonly rates: Stamped<RateEntry>[];
  /** By claim: the proposal as the reader made it. */
  readonly proposals: Map<string, Stamped<ProposalEntry>>;
  /** Documents that a decision names and that have not come yet. */
  readonly awaited: Set<string>;
  head: number;
}

/** An index of no entries. */
export function createIndex(): LedgerIndex {
  return {
    entries: [],
    missions: new Map(),
    documents: new Map(),
    decisions: new Map(),
    retractions: [],
    retracted: new Set(),
    adoptions: [],
    merges: [],
    conditions: [],
    rates: [],
    proposals: new Map(),
    awaited: new Set(),
    head: 0,
  };
}

/** The seq of the newest entry, or 0 for an empty ledger. */
export function headOf(index: LedgerIndex): number {
  return index.head;
}

/** The document entry of an id as the ledger stood at a head: the latest one up to it, or null. */
export function documentAt(
  index: LedgerIndex,
  id: string,
  head: number = index.head,
): Stamped<DocumentEntry> | null {
  return latest(index.documents.get(id) ?? [], head);
}

/** The document of an id as the ledger stands now, or null. */
export function documentOf(index: LedgerIndex, id: string): DocumentEntry | null {
  return documentAt(index, id);
}

/** The entry with the highest seq up to a head, or null. */
export function latest<T extends Stamp>(entries: readonly T[], head: number): T | null {
  let best: T | null = null;
  for (const entry of entries) {
    if (entry.seq <= head && (best === null || entry.seq > best.seq)) best = entry;
  }
  return best;
}

/** The record of a mission, made where it is new. */
export function recordOf(index: LedgerIndex, mission: string): MissionRecord {
  let record = index.missions.get(mission);
  if (record === undefined) {
    record = { decisions: [], files: [], checks: [], newest: null, older: null };
    index.missions.set(mission, record);
  }
  return record;
}

/** The newest publication day of the accepted claims of a mission, or null without any. */
export function newestDay(index: LedgerIndex, mission: string): Day | null {
  let newest: Day | null = null;
  for (const decision of index.missions.get(mission)?.decisions ?? []) {
    const published = documentAt(index, decision.document)?.published ?? null;
    if (published !== null && (newest === null || published > newest)) newest = published;
  }
  return newest;
}
