import { ok, type Result } from "#base";
import { documentOf } from "#ledger";
import { type Brief, CHASE_AFTER_DAYS, type Words, writeBrief } from "#words";
import type { Desk } from "./desk.ts";
import type { Refusal } from "./refusal.ts";
import type { BoardInput } from "./viewBoard.ts";
import { viewChanges } from "./viewChanges.ts";
import { viewClaim } from "./viewDocument.ts";

/** A brief asked for: a board, a day since which changes are told, an age at which promises are chased. */
export interface BriefAsked extends BoardInput {
  readonly since: string;
  readonly olderDays?: number;
}

/** A brief with the words of its quotes, and the hash of the entry it was written at. */
export interface BriefInFull {
  readonly brief: Brief;
  /** By claim; null where the words are lost. */
  readonly quotes: ReadonlyMap<string, string | null>;
  readonly hash: string | null;
}

/** Write the brief of a mission, for three times, in the words given. */
export async function viewBrief(
  desk: Desk,
  asked: BriefAsked,
  words: Words,
): Promise<Result<BriefInFull, Refusal>> {
  const seen = await viewChanges(desk, asked);
  if (!seen.ok) return seen;
  const { before, after } = seen.value;
  const ledger = await desk.ledger();
  const brief = writeBrief({
    board: after,
    before,
    since: before.asked.trueOn,
    olderDays: asked.olderDays ?? CHASE_AFTER_DAYS,
    documentOf: (id) => documentOf(ledger, id),
    words,
  });
  const quotes = new Map<string, string | null>();
  for (const { claim } of brief.sources) {
    if (claim === null) continue;
    const quoted = await viewClaim(desk, claim);
    quotes.set(claim, quoted.ok ? quoted.value.words : null);
  }
  return ok({ brief, quotes, hash: ledger.entries[after.asked.head]?.hash ?? null });
}
