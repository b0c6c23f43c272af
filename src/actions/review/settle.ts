import { isPartialDay, ok, type PartialDay, type Result } from "#base";
import {
  type AdoptionEntry,
  actOf,
  type ConditionEntry,
  claimOf,
  type EntryBody,
  type LedgerIndex,
  type MergeEntry,
  retractionOf,
} from "#ledger";
import { partyNamed, partyNames } from "#reader";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** What every settlement needs: why, and a key under which it is done once. */
export interface Settling {
  readonly reason: string;
  readonly key?: string;
}

/** Adopt one telling's figure for an act, in place of the one that the rules choose. */
export async function adoptFigure(
  desk: Desk,
  input: Settling & { readonly act: string; readonly claim: string },
): Promise<Result<AdoptionEntry, Refusal>> {
  const ledger = await desk.ledger();
  const missing = unknownAct(ledger, input.act) ?? unknownClaim(ledger, input.claim);
  if (missing !== null) return missing;
  return settle<AdoptionEntry>(desk, input, {
    kind: "adoption",
    id: idOf(desk, "adoption", input),
    act: input.act,
    claim: input.claim,
    reason: input.reason,
  });
}

/** Say that two acts, or two parties, are one. Taking the entry back restores both, and every source. */
export async function mergeTwo(
  desk: Desk,
  input: Settling & {
    readonly what: "act" | "party";
    readonly from: string;
    readonly into: string;
  },
): Promise<Result<MergeEntry, Refusal>> {
  const ledger = await desk.ledger();
  if (input.from === input.into) {
    return refusal("merge_invalid", `"${input.from}" is "${input.into}" already; name two.`);
  }
  if (input.what === "act") {
    const problem =
      unknownAct(ledger, input.from) ??
      unknownAct(ledger, input.into) ??
      actsProblem(ledger, input);
    if (problem !== null) return problem;
  } else if (partyNames(input.into).length === 0) {
    return refusal("merge_invalid", notAParty(input.into));
  }
  const back = ledger.merges.find(
    (one) =>
      one.what === input.what &&
      one.from === input.into &&
      one.into === input.from &&
      retractionOf(ledger, one.id) === null,
  );
  if (back !== undefined) {
    return refusal(
      "merge_invalid",
      `"${input.into}" was merged into "${input.from}" before (${back.id}). Take that back first.`,
    );
  }
  return settle<MergeEntry>(desk, input, {
    kind: "merge",
    id: idOf(desk, "merge", input),
    what: input.what,
    from: input.from,
    into: input.into,
    reason: input.reason,
  });
}

/** Say what became of a condition that a claim told, or of a request, and which act decided it. */
export async function settleCondition(
  desk: Desk,
  input: Settling & {
    readonly claim: string;
    readonly outcome: "met" | "failed";
    readonly on: string;
    readonly by?: string;
  },
): Promise<Result<ConditionEntry, Refusal>> {
  const ledger = await desk.ledger();
  const missing =
    unknownClaim(ledger, input.claim) ??
    (input.by === undefined ? null : unknownAct(ledger, input.by));
  if (missing !== null) return missing;
  const told = claimOf(ledger, input.claim)?.claim;
  if (told?.kind !== "request" && (told?.kind !== "contribution" || !told.conditions)) {
    return refusal(
      "claim_invalid",
      `Claim "${input.claim}" tells no condition and asks for nothing, so nothing of it can be met or failed.`,
    );
  }
  if (!isPartialDay(input.on)) {
    return refusal("day_invalid", `"${input.on}" is no day, month or year, such as 2024-02-22.`);
  }
  return settle<ConditionEntry>(desk, input, {
    kind: "condition",
    id: idOf(desk, "condition", input),
    claim: input.claim,
    outcome: input.outcome,
    on: input.on as PartialDay,
    ...(input.by === undefined ? {} : { by: input.by }),
    reason: input.reason,
  });
}

async function settle<T extends EntryBody>(
  desk: Desk,
  { reason, key }: Settling,
  entry: T,
): Promise<Result<T, Refusal>> {
  if (reason.trim() === "") {
    return refusal("reason_missing", "This needs its reason, in a few words.");
  }
  const kept = await desk.write([entry], { key });
  return kept.ok ? ok(entry) : kept;
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

function idOf(desk: Desk, kind: string, { key }: Settling): string {
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
