import type { Instant } from "#base";
import type { Claim } from "./claim.ts";
import type { DecisionEntry, DocumentEntry, Telling } from "./entry.ts";
import type { LedgerIndex } from "./ledgerIndex.ts";
import { type KnownClaim, retractionOf } from "./look.ts";
import { withoutStamp } from "./withoutStamp.ts";

/** A claim with its document, the words it rests on, and what people made of it. */
export interface ClaimInFull {
  readonly id: string;
  readonly state: "proposed" | "accepted" | "amended" | "rejected" | "retracted";
  /** The claim as it counts now: as decided last, else as proposed. */
  readonly claim: Claim;
  /** The words quoted, or null when the span is lost. */
  readonly words: string | null;
  readonly document: DocumentEntry;
  /** Which act it tells of, and why; null until accepted. */
  readonly tells: Telling | null;
  readonly proposed: {
    readonly claim: Claim;
    readonly reader: string;
    readonly confidence: number;
  } | null;
  /** Oldest first. */
  readonly decisions: readonly {
    readonly id: string;
    readonly verdict: DecisionEntry["verdict"];
    readonly author: string;
    readonly recordedAt: Instant;
    readonly seq: number;
    readonly reason: string | null;
  }[];
  readonly retracted: TakenBack | null;
}

/** What took a claim or a document back: the entry, and why, by whom and when. */
export interface TakenBack {
  readonly entry: string;
  readonly reason: string;
  readonly author: string;
  readonly recordedAt: Instant;
}

/** A claim as it stands, over the text of its document; null where there is none to be had. */
export function claimInFull(
  ledger: LedgerIndex,
  known: KnownClaim,
  document: DocumentEntry,
  text: string | null,
): ClaimInFull {
  const { start, end } = known.claim.quote;
  const { proposal } = known;
  return {
    id: known.id,
    state: claimState(ledger, known),
    claim: known.claim,
    words: text === null || end > text.length ? null : text.slice(start, end),
    document: withoutStamp(document),
    tells: standing(ledger, known)?.tells ?? null,
    proposed:
      proposal === null
        ? null
        : { claim: proposal.claim, reader: proposal.reader, confidence: proposal.confidence },
    decisions: known.decisions.map(({ id, verdict, author, recordedAt, seq, reason }) => ({
      id,
      verdict,
      author,
      recordedAt,
      seq,
      reason: reason ?? null,
    })),
    retracted: retractionFacts(takenBack(ledger, known)),
  };
}

/** What a retraction says; null for none. */
export function retractionFacts(taken: ReturnType<typeof retractionOf>): TakenBack | null {
  if (taken === null) return null;
  const { id, reason, author, recordedAt } = taken;
  return { entry: id, reason, author, recordedAt };
}

/** The decision that counts now: the last one that was not itself taken back. */
function standing(
  ledger: LedgerIndex,
  { decisions }: KnownClaim,
): KnownClaim["decisions"][number] | null {
  return decisions.findLast(({ id, seq }) => (retractionOf(ledger, id)?.seq ?? 0) < seq) ?? null;
}

/** What took a claim back after it was decided on last, itself or through its document. */
function takenBack(ledger: LedgerIndex, known: KnownClaim): ReturnType<typeof retractionOf> {
  const since = standing(ledger, known)?.seq ?? known.proposal?.seq ?? 0;
  const taken = [retractionOf(ledger, known.id), retractionOf(ledger, known.document)];
  return taken.find((retraction) => retraction !== null && retraction.seq > since) ?? null;
}

/** How a claim stands: as decided last, or taken back. */
export function claimState(ledger: LedgerIndex, known: KnownClaim): ClaimInFull["state"] {
  if (takenBack(ledger, known) !== null) return "retracted";
  return standing(ledger, known)?.verdict ?? "proposed";
}
