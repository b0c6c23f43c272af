import { claimOf, type EntryBody, type LedgerIndex, type Stamp } from "#ledger";
import { refusal } from "../refusal.ts";
import { isDeskNote } from "./deskNote.ts";
import { differenceOf } from "./difference.ts";

/**
 * The refusal of a settlement where somebody has settled the same since a head: who, what, why, and
 * in what the two differ; null where nobody has.
 *
 * @param seen the head at which the person looked, or undefined: whatever stands is known to them
 */
export function settledMeanwhile(
  ledger: LedgerIndex,
  settling: EntryBody,
  seen: number | undefined,
): ReturnType<typeof refusal> | null {
  if (seen === undefined) return null;
  const own = concern(settling);
  const last = ledger.entries.findLast(
    (entry) =>
      entry !== undefined &&
      entry.seq > seen &&
      settledBy(ledger, entry).some((thing) => own.includes(thing)),
  );
  if (last === undefined) return null;
  const { what, reason, difference } = compared(ledger, last, settling);
  const how = [reason, ...difference].filter((part) => part !== "").join("; ");
  return refusal(
    "settled_meanwhile",
    `${last.author} has settled the same meanwhile (${last.id}), ${what}${how === "" ? "" : `: ${how}`}. Look at it, then settle it with "seen": ${last.seq}.`,
    {
      author: last.author,
      what,
      at: last.recordedAt,
      entry: last.id,
      head: last.seq,
      reason,
      difference,
    },
  );
}

/** The things that a settlement rests on: should one of them change, it is to be looked at again. */
function concern(entry: EntryBody): readonly string[] {
  switch (entry.kind) {
    case "adoption":
      return [entry.act, entry.claim];
    case "merge":
      return [entry.from, entry.into];
    case "condition":
      return [entry.claim, ...(entry.by === undefined ? [] : [entry.by])];
    case "decision":
      return [entry.tells?.act ?? entry.of];
    default:
      return [];
  }
}

/** The things that an entry settles, by their ids. */
function settledBy(ledger: LedgerIndex, entry: EntryBody): readonly string[] {
  switch (entry.kind) {
    case "adoption":
      return [entry.act];
    case "merge":
      return [entry.from];
    case "condition":
      return [entry.claim];
    case "decision": {
      const { tells, document, of } = entry;
      return tells !== undefined && isDeskNote(document) ? [of, tells.act] : [of];
    }
    case "retraction": {
      const taken = ledger.entries.findLast((one) => one?.id === entry.of);
      return [entry.of, ...(taken === undefined ? [] : settledBy(ledger, taken))];
    }
    default:
      return [];
  }
}

interface Compared {
  readonly what: string;
  readonly reason: string;
  readonly difference: readonly string[];
}

function compared(ledger: LedgerIndex, theirs: EntryBody & Stamp, own: EntryBody): Compared {
  const what = kindOf(theirs);
  const reason = "reason" in theirs ? (theirs.reason ?? "") : "";
  const facts = factsOf(ledger, theirs);
  const difference =
    what === kindOf(own)
      ? differenceOf(facts, factsOf(ledger, own))
      : Object.entries(facts).map(([slot, value]) => `${slot}: ${value}`);
  return { what, reason, difference };
}

function kindOf(entry: EntryBody): string {
  if (entry.kind === "decision") return isDeskNote(entry.document) ? "step" : "decide";
  return entry.kind === "adoption" ? "adopt" : entry.kind === "retraction" ? "retract" : entry.kind;
}

function factsOf(ledger: LedgerIndex, entry: EntryBody): Readonly<Record<string, string | number>> {
  switch (entry.kind) {
    case "adoption": {
      const claim = claimOf(ledger, entry.claim)?.claim;
      const quantity = claim !== undefined && "quantity" in claim ? claim.quantity : undefined;
      const figure = quantity?.value ?? quantity?.min;
      return { ...(figure === undefined ? {} : { figure }), claim: entry.claim };
    }
    case "merge":
      return { from: entry.from, into: entry.into };
    case "condition": {
      const { outcome, on, by } = entry;
      return { outcome, on, ...(by === undefined ? {} : { by }) };
    }
    case "decision": {
      const { claim, verdict } = entry;
      const status = claim !== undefined && "status" in claim ? claim.status : undefined;
      if (kindOf(entry) !== "step" || status === undefined) return { verdict };
      return { status, on: claim?.date ?? "" };
    }
    case "retraction":
      return { of: entry.of };
    default:
      return {};
  }
}
