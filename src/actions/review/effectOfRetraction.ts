import { ok, type Result } from "#base";
import {
  type Change,
  claimOf,
  claimsOfDocument,
  compareBoards,
  foldBoard,
  hasEntry,
  headOf,
  type LedgerIndex,
  missionFiles,
  newestDay,
} from "#ledger";
import type { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { ledgerWith } from "./ledgerWith.ts";

/** What taking an entry back would change on one mission's newest board. */
export interface RetractionEffect {
  readonly mission: string;
  readonly changes: readonly Change[];
}

/** Say which figures would move, before and after, if a claim, document or entry were taken back. */
export async function effectOfRetraction(
  desk: Desk,
  of: string,
): Promise<Result<readonly RetractionEffect[], Refusal>> {
  const ledger = await desk.ledger();
  if (!hasEntry(ledger, of)) {
    return refusal("entry_unknown", `There is no claim, document or entry "${of}".`);
  }
  const without = ledgerWith(ledger, { kind: "retraction", id: "if", of, reason: "" });
  const effects = missionsOf(ledger, of).flatMap((mission): readonly RetractionEffect[] => {
    const day = newestDay(ledger, mission);
    if (day === null) return [];
    const question = { mission, trueOn: day, knownAt: day };
    const before = foldBoard(ledger, { ...question, head: headOf(ledger) });
    const after = foldBoard(without, { ...question, head: headOf(without) });
    const changes = compareBoards(before, after);
    return changes.length === 0 ? [] : [{ mission, changes }];
  });
  return ok(effects);
}

/** The missions that an entry may bear on: those its claims name, else all. */
function missionsOf(ledger: LedgerIndex, of: string): readonly string[] {
  const all = missionFiles(ledger).map(({ id }) => id);
  const claim = claimOf(ledger, of);
  const claims = claim === null ? claimsOfDocument(ledger, of) : [claim];
  const named = new Set(claims.map((one) => one.claim.mission));
  return named.size === 0 ? all : all.filter((id) => named.has(id));
}
