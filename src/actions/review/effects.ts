import { ok, type Result } from "#base";
import {
  type Change,
  claimOf,
  claimsOfDocument,
  compareBoards,
  type EntryBody,
  foldBoard,
  hasEntry,
  headOf,
  type LedgerIndex,
  missionFiles,
  newestDay,
} from "#ledger";
import { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { ledgerWith } from "./ledgerWith.ts";

/** What entries would change on one mission's newest board. */
export interface BoardEffect {
  readonly mission: string;
  readonly changes: readonly Change[];
}

/** Say which figures would move, before and after, if a claim, document or entry were taken back. */
export async function effectOfRetraction(
  desk: Desk,
  of: string,
): Promise<Result<readonly BoardEffect[], Refusal>> {
  const ledger = await desk.ledger();
  if (!hasEntry(ledger, of)) {
    return refusal("entry_unknown", `There is no claim, document or entry "${of}".`);
  }
  const retraction = { kind: "retraction", id: "if", of, reason: "" } as const;
  return ok(effectsOn(ledger, [retraction], missionsOf(ledger, of)));
}

/**
 * Say which figures an action would move, before and after, without doing it.
 *
 * @param action what is to be tried, on the desk that it is given
 */
export async function effectOfAction(
  desk: Desk,
  action: (trial: Desk) => Promise<Result<unknown, Refusal>>,
): Promise<Result<readonly BoardEffect[], Refusal>> {
  const trial = new TrialDesk(desk);
  const tried = await action(trial);
  if (!tried.ok) return tried;
  const ledger = await desk.ledger();
  const missions = missionFiles(ledger).map(({ id }) => id);
  return ok(effectsOn(ledger, trial.taken, missions));
}

/** A desk that reads the same ledger, takes down what would be written, and keeps nothing. */
class TrialDesk extends Desk {
  readonly taken: EntryBody[] = [];
  readonly #of: Desk;

  constructor(of: Desk) {
    super(of.ports);
    this.#of = of;
  }

  override ledger(): Promise<LedgerIndex> {
    return this.#of.ledger();
  }

  override async write(bodies: readonly EntryBody[]): Promise<Result<null, Refusal>> {
    this.taken.push(...bodies);
    return ok(null);
  }
}

function effectsOn(
  ledger: LedgerIndex,
  bodies: readonly EntryBody[],
  missions: readonly string[],
): readonly BoardEffect[] {
  const changed = ledgerWith(ledger, ...bodies);
  return missions.flatMap((mission): readonly BoardEffect[] => {
    // A step of a thread may be told of a day that no document has reached yet.
    const days = [newestDay(ledger, mission), newestDay(changed, mission)];
    const day = days
      .filter((one) => one !== null)
      .toSorted()
      .at(-1);
    if (day === undefined) return [];
    const question = { mission, trueOn: day, knownAt: day };
    const before = foldBoard(ledger, { ...question, head: headOf(ledger) });
    const after = foldBoard(changed, { ...question, head: headOf(changed) });
    const changes = compareBoards(before, after);
    return changes.length === 0 ? [] : [{ mission, changes }];
  });
}

/** The missions that an entry may bear on: those its claims name, else all. */
function missionsOf(ledger: LedgerIndex, of: string): readonly string[] {
  const all = missionFiles(ledger).map(({ id }) => id);
  const claim = claimOf(ledger, of);
  const claims = claim === null ? claimsOfDocument(ledger, of) : [claim];
  const named = new Set(claims.map((one) => one.claim.mission));
  return named.size === 0 ? all : all.filter((id) => named.has(id));
}
