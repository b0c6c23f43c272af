import { isPartialDay, ok, type PartialDay, type Result } from "#base";
import {
  type AdoptionEntry,
  actOf,
  type ConditionEntry,
  claimOf,
  type EntryBody,
  hasEntry,
  headOf,
  type LedgerIndex,
  type MergeEntry,
  retractionOf,
} from "#ledger";
import { partyNamed, partyNames } from "#reader";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { untilWritten } from "../untilWritten.ts";
import { settledMeanwhile } from "./meanwhile.ts";

/** What every settlement needs: why, the head at which the person looked, and a key under which it is done once. */
export interface Settling {
  readonly reason: string;
  /** Where somebody has settled the same since, this is refused; unless given, whatever stands is known. */
  readonly seen?: number;
  readonly key?: string;
}

/** Adopt one telling's figure for an act, in place of the one that the rules choose. */
export function adoptFigure(
  desk: Desk,
  input: Settling & { readonly act: string; readonly claim: string },
): Promise<Result<AdoptionEntry, Refusal>> {
  const { act, claim, reason } = input;
  const entry = {
    kind: "adoption",
    id: idOf(desk, "adoption", input),
    act,
    claim,
    reason,
  } as const;
  return settle(
    desk,
    input,
    entry,
    (ledger) => unknownAct(ledger, act) ?? unknownClaim(ledger, claim),
  );
}

/** Say that two acts, or two parties, are one. Taking the entry back restores both, and every source. */
export function mergeTwo(
  desk: Desk,
  input: Settling & {
    readonly what: "act" | "party";
    readonly from: string;
    readonly into: string;
  },
): Promise<Result<MergeEntry, Refusal>> {
  const { what, from, into, reason } = input;
  const entry = {
    kind: "merge",
    id: idOf(desk, "merge", input),
    what,
    from,
    into,
    reason,
  } as const;
  return settle(desk, input, entry, (ledger) => mergeProblem(ledger, input));
}

/** Say what became of a condition that a claim told, or of a request, and which act decided it. */
export function settleCondition(
  desk: Desk,
  input: Settling & {
    readonly claim: string;
    readonly outcome: "met" | "failed";
    readonly on: string;
    readonly by?: string;
  },
): Promise<Result<ConditionEntry, Refusal>> {
  const { claim, outcome, on, by, reason } = input;
  const entry = {
    kind: "condition",
    id: idOf(desk, "condition", input),
    claim,
    outcome,
    on: on as PartialDay,
    ...(by === undefined ? {} : { by }),
    reason,
  } as const;
  return settle(desk, input, entry, (ledger) => conditionProblem(ledger, input));
}

/** Write a settlement against the ledger that it was checked against; once for a key. */
function settle<T extends EntryBody>(
  desk: Desk,
  { reason, seen, key }: Settling,
  entry: T,
  problem: (ledger: LedgerIndex) => Refused | null,
): Promise<Result<T, Refusal>> {
  return untilWritten(async () => {
    const ledger = await desk.ledger();
    // What was written under this key before is not judged again: the store knows it.
    const refused = hasEntry(ledger, entry.id)
      ? null
      : (problem(ledger) ?? reasonProblem(reason) ?? settledMeanwhile(ledger, entry, seen));
    if (refused !== null) return refused;
    const kept = await desk.write([entry], { key, expectHead: headOf(ledger) });
    return kept.ok ? ok(entry) : kept;
  });
}

type Refused = ReturnType<typeof refusal>;

function reasonProblem(reason: string): Refused | null {
  if (reason.trim() !== "") return null;
  return refusal("reason_missing", "This needs its reason, in a few words.");
}

function mergeProblem(
  ledger: LedgerIndex,
  { what, from, into }: Parameters<typeof mergeTwo>[1],
): Refused | null {
  if (from === into) {
    return refusal("merge_invalid", `"${from}" is "${into}" already; name two.`);
  }
  const back = ledger.merges.find(
    (one) =>
      one.what === what &&
      one.from === into &&
      one.into === from &&
      retractionOf(ledger, one.id) === null,
  );
  if (back !== undefined) {
    return refusal(
      "merge_invalid",
      `"${into}" was merged into "${from}" before (${back.id}). Take that back first.`,
    );
  }
  if (what === "act") {
    return (
      unknownAct(ledger, from) ?? unknownAct(ledger, into) ?? actsProblem(ledger, { from, into })
    );
  }
  return partyNames(into).length > 0 ? null : refusal("merge_invalid", notAParty(into));
}

function conditionProblem(
  ledger: LedgerIndex,
  { claim, by, on }: Parameters<typeof settleCondition>[1],
): Refused | null {
  const missing = unknownClaim(ledger, claim) ?? (by === undefined ? null : unknownAct(ledger, by));
  if (missing !== null) return missing;
  const told = claimOf(ledger, claim)?.claim;
  if (told?.kind !== "request" && (told?.kind !== "contribution" || !told.conditions)) {
    return refusal(
      "claim_invalid",
      `Claim "${claim}" tells no condition and asks for nothing, so nothing of it can be met or failed.`,
    );
  }
  if (isPartialDay(on)) return null;
  return refusal("day_invalid", `"${on}" is no day, month or year, such as 2024-02-22.`);
}

function actsProblem(ledger: LedgerIndex, { from, into }: { from: string; into: string }) {
  const [a, b] = [actOf(ledger, from), actOf(ledger, into)];
  if (a === null || b === null) return null;
  if (a.id === b.id) {
    return refusal("merge_invalid", `"${from}" and "${into}" are one act already (${a.id}).`);
  }
  const [one, other] = [a.tellings[0]?.claim.kind, b.tellings[0]?.claim.kind];
  if (one === other) return null;
  return refusal(
    "merge_invalid",
    `"${from}" is of the kind ${one} and "${into}" of the kind ${other}; only acts of one kind can be one.`,
  );
}

function notAParty(into: string): string {
  const code = partyNamed(into);
  const hint = code === null ? "such as KEN or UNSC" : `such as ${code}`;
  return `"${into}" is no party that is known. Resolve into one by its code, ${hint}.`;
}

/** The id of an entry to be written: the same for the same key. */
export function idOf(desk: Desk, kind: string, { key }: Settling): string {
  return `${kind}-${key === undefined ? desk.ports.newId() : sha256(key).slice(0, 12)}`;
}

function unknownAct(ledger: LedgerIndex, id: string) {
  if (claimOf(ledger, id) !== null || actOf(ledger, id) !== null) return null;
  return refusal(
    "act_unknown",
    `There is no act "${id}". An act bears the id of the claim that first told of it.`,
  );
}

function unknownClaim(ledger: LedgerIndex, id: string) {
  return claimOf(ledger, id) === null
    ? refusal("claim_unknown", `There is no claim "${id}".`)
    : null;
}
