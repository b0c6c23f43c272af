import { compareText } from "#base";
import type { Claim } from "./claim.ts";
import type { DecisionEntry, MissionEntry, ProposalEntry, RetractionEntry } from "./entry.ts";
import { type LedgerIndex, latest, type Stamped } from "./ledgerIndex.ts";
import type { MissionFile } from "./mission.ts";
import { decisionAt, stateAt, takenBackBy } from "./state.ts";
import type { Told } from "./telling.ts";

/** A claim with what the reader proposed and what people made of it. */
export interface KnownClaim {
  readonly id: string;
  readonly document: string;
  /** The claim as it counts now: as accepted or amended last, else as proposed. */
  readonly claim: Claim;
  /** As the reader made it; null where a person made it. */
  readonly proposal: Stamped<ProposalEntry> | null;
  /** Every decision on it, oldest first, taken back or not. */
  readonly decisions: readonly Stamped<DecisionEntry>[];
}

/** The missions on file, by id: of each the file given last. */
export function missionFiles(index: LedgerIndex): readonly MissionFile[] {
  return [...index.missions.values()]
    .flatMap(({ files }) => latest(files, index.head)?.mission ?? [])
    .sort((a, b) => compareText(a.id, b.id));
}

/** Every file that a mission was given, the newest first; none where it is not on file. */
export function missionVersions(
  index: LedgerIndex,
  mission: string,
): readonly Stamped<MissionEntry>[] {
  return (index.missions.get(mission)?.files ?? []).toSorted((a, b) => b.seq - a.seq);
}

/** A claim by its id, or null where the ledger holds none with content. */
export function claimOf(index: LedgerIndex, id: string): KnownClaim | null {
  const decided = index.decisions.get(id) ?? [];
  const decisions = Array.isArray(decided) ? decided.toSorted((a, b) => a.seq - b.seq) : [decided];
  const proposal = index.proposals.get(id) ?? null;
  const last = decisions.findLast((decision) => decision.claim !== undefined);
  const claim = last?.claim ?? proposal?.claim;
  const document = last?.document ?? proposal?.document;
  if (claim === undefined || document === undefined) return null;
  return { id, document, claim, proposal, decisions };
}

/** The claims of a document in the order of its text. */
export function claimsOfDocument(index: LedgerIndex, document: string): readonly KnownClaim[] {
  const ids = new Set<string>();
  for (const entry of index.entries) {
    if (entry?.kind === "proposal" && entry.document === document) ids.add(entry.id);
    if (entry?.kind === "decision" && entry.document === document) ids.add(entry.of);
  }
  return [...ids]
    .flatMap((id) => claimOf(index, id) ?? [])
    .sort((a, b) => a.claim.quote.start - b.claim.quote.start || compareText(a.id, b.id));
}

/**
 * The proposals that wait for a decision as the ledger stood at a head: newest document first, then
 * the most certain, then in the order of the text. Those taken back, or whose document was, do not
 * wait.
 */
export function openProposals(index: LedgerIndex, head: number): readonly Stamped<ProposalEntry>[] {
  const published = (entry: ProposalEntry) =>
    latest(index.documents.get(entry.document) ?? [], head)?.published ?? "";
  return [...index.proposals.values()]
    .filter(({ id, document, seq }) => {
      if (seq > head || decisionAt(index, id, head) !== null) return false;
      return takenBackBy(index, id, head) < seq && takenBackBy(index, document, head) < seq;
    })
    .sort(
      (a, b) =>
        compareText(published(b), published(a)) ||
        b.confidence - a.confidence ||
        compareText(a.document, b.document) ||
        a.claim.quote.start - b.claim.quote.start ||
        compareText(a.id, b.id),
    );
}

/**
 * A ledger in which nobody has decided on a claim yet, for judging it anew: it must not be judged
 * against its own earlier decision. Only to be read; the given one stays as it is.
 */
export function undecided(index: LedgerIndex, claim: string): LedgerIndex {
  const head = index.head + 1;
  const forgetting: Stamped<RetractionEntry> = {
    kind: "retraction",
    id: `forgetting ${claim}`,
    of: claim,
    reason: "",
    seq: head,
    recordedAt: "0000-01-01T00:00:00.000Z",
    author: "",
    prev: "",
    hash: "",
  };
  const missions = new Map(
    [...index.missions].map(([id, record]) => [id, { ...record, newest: null, older: null }]),
  );
  return { ...index, head, missions, retractions: [...index.retractions, forgetting] };
}

/** An act by any of its names, as it stands now: the name it goes by after merges, and its tellings in order; null where nothing tells of it. */
export function actOf(
  index: LedgerIndex,
  act: string,
): { readonly id: string; readonly tellings: readonly Told[] } | null {
  for (const mission of index.missions.keys()) {
    const { acts, canonicalAct } = stateAt(index, mission, index.head);
    const standing = acts.get(canonicalAct(act));
    if (standing !== undefined) return standing;
  }
  return null;
}

/** Whether an entry, or a claim, of an id is in the ledger. */
export function hasEntry(index: LedgerIndex, id: string): boolean {
  return index.decisions.has(id) || index.entries.some((entry) => entry?.id === id);
}

/** The retraction by which a claim, document or entry is taken back now, or null. */
export function retractionOf(index: LedgerIndex, of: string): Stamped<RetractionEntry> | null {
  const seq = takenBackBy(index, of, index.head);
  return index.retractions.find((entry) => entry.seq === seq) ?? null;
}
