import type { Instant } from "#base";
import {
  type Claim,
  claimOf,
  claimsOfDocument,
  documentOf,
  type EntryBody,
  type LedgerIndex,
  retractionOf,
  type Stamp,
} from "#ledger";
import { isDeskNote } from "./deskNote.ts";

/** Something that a person settled and that can be taken back. */
export interface Settled {
  /** The entry that taking back undoes it. */
  readonly entry: string;
  readonly what: "merge" | "adopt" | "condition" | "step" | "retract";
  /** The act, claim or document that it is about, and the claim that says what that is. */
  readonly of: string;
  readonly claim: Claim | null;
  readonly document: string | null;
  /** What it was made one with, the claim adopted, the outcome or the new status. */
  readonly into: string | null;
  /** What that act or adopted claim says; null where `into` names neither. */
  readonly intoClaim: Claim | null;
  readonly author: string;
  readonly recordedAt: Instant;
  readonly reason: string;
}

const MOST = 100;

/** What people settled in a mission and has not been taken back, the newest first; at most a hundred. */
export function listSettled(ledger: LedgerIndex, mission: string): readonly Settled[] {
  const found: Settled[] = [];
  for (const entry of ledger.entries.toReversed()) {
    if (found.length === MOST) break;
    const settled = entry === undefined ? null : settledBy(ledger, entry);
    if (settled === null || settled.claim?.mission !== mission) continue;
    if (retractionOf(ledger, settled.entry) === null) found.push(settled);
  }
  return found;
}

function settledBy(ledger: LedgerIndex, entry: EntryBody & Stamp): Settled | null {
  const { id, author, recordedAt } = entry;
  const about = (
    what: Settled["what"],
    of: string,
    into: string | null,
    reason: string,
    undo = id,
  ): Settled => {
    const known = claimOf(ledger, of) ?? claimOf(ledger, into ?? "");
    const claim = known?.claim ?? claimsOfDocument(ledger, of)[0]?.claim ?? null;
    const document = known?.document ?? documentOf(ledger, of)?.id ?? null;
    const intoClaim = claimOf(ledger, into ?? "")?.claim ?? null;
    return { entry: undo, what, of, claim, document, into, intoClaim, author, recordedAt, reason };
  };
  switch (entry.kind) {
    case "merge":
      return entry.what === "act" ? about("merge", entry.from, entry.into, entry.reason) : null;
    case "adoption":
      return about("adopt", entry.act, entry.claim, entry.reason);
    case "condition":
      return about("condition", entry.claim, entry.outcome, entry.reason);
    case "retraction":
      return about("retract", entry.of, null, entry.reason);
    case "decision": {
      const { claim, tells, reason = "" } = entry;
      if (!isDeskNote(entry.document) || tells === undefined) return null;
      const status = claim !== undefined && "status" in claim ? (claim.status ?? null) : null;
      return about("step", tells.act, status, reason, entry.document);
    }
    default:
      return null;
  }
}
