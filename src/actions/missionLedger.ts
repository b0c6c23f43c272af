import { ok, type Result } from "#base";
import { type Entry, headOf, type LedgerIndex, missionFiles } from "#ledger";
import type { Desk } from "./desk.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** The entries from which one mission's board can be folded elsewhere. */
export interface MissionLedger {
  /** The entry at which the ledger stood. */
  readonly head: number;
  /** In order, each with its own place in the whole ledger. */
  readonly entries: readonly Entry[];
}

/**
 * The entries that bear on one mission: its file, decisions and checks and those of the missions it
 * succeeds or hands over to, their documents, and all that changes how these count.
 *
 * Folding them gives the same boards as folding the whole ledger. Proposals come only when asked
 * for; rejections come along where the claim stood before.
 */
export async function missionLedger(
  desk: Desk,
  input: {
    readonly mission: string;
    readonly head?: number | undefined;
    readonly proposals?: boolean;
  },
): Promise<Result<MissionLedger, Refusal>> {
  const ledger = await desk.ledger();
  const newest = headOf(ledger);
  const head = input.head ?? newest;
  if (!Number.isInteger(head) || head < 0 || head > newest) {
    return refusal(
      "head_unknown",
      `The ledger has the entries 1 to ${newest}; there is no entry ${head}.`,
    );
  }
  const files = missionFiles(ledger);
  if (!files.some(({ id }) => id === input.mission)) {
    return missionUnknown(
      input.mission,
      files.map(({ id }) => id),
    );
  }
  const missions = relatedMissions(ledger, input.mission);
  const proposals = input.proposals === true;
  return ok({ head, entries: entriesBearing(entriesUpTo(ledger, head), missions, proposals) });
}

/**
 * The entries from which the boards of one mission alone fold: what is told of the missions that it
 * hands over to changes none of them.
 */
export async function boardLedger(desk: Desk, mission: string): Promise<readonly Entry[]> {
  const ledger = await desk.ledger();
  const known = entriesUpTo(ledger, headOf(ledger));
  return entriesBearing(known, withThoseBefore(ledger, mission), false);
}

function entriesBearing(
  known: readonly Entry[],
  missions: ReadonlySet<string>,
  proposals: boolean,
): readonly Entry[] {
  const { claims, documents } = sourcesOf(known, missions, proposals);
  const kept = new Set<string>();
  const entries = known.filter((entry) => {
    // What is taken back may itself be a retraction, so these are followed as they come.
    const wanted =
      entry.kind === "retraction"
        ? claims.has(entry.of) || kept.has(entry.of)
        : bearsOn(entry, { missions, claims, documents });
    if (wanted) kept.add(entry.id);
    return wanted;
  });
  return proposals ? entries : entries.filter(({ kind }) => kind !== "proposal");
}

interface Bearing {
  readonly missions: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

function bearsOn(entry: Entry, { missions, claims, documents }: Bearing): boolean {
  switch (entry.kind) {
    case "mission":
      return missions.has(entry.mission.id);
    case "document":
      return documents.has(entry.id);
    case "proposal":
      return claims.has(entry.id);
    case "decision":
      return claims.has(entry.of);
    case "retraction":
      return false;
    case "adoption":
      return claims.has(entry.act) || claims.has(entry.claim);
    case "merge":
      return entry.what === "party" || claims.has(entry.from) || claims.has(entry.into);
    case "condition":
      return claims.has(entry.claim);
    case "rate":
      return true;
    case "check":
      return missions.has(entry.mission);
  }
}

/** The claims that ever bore on these missions, and the documents they stand in. */
function sourcesOf(
  entries: readonly Entry[],
  missions: ReadonlySet<string>,
  proposals: boolean,
): { readonly claims: ReadonlySet<string>; readonly documents: ReadonlySet<string> } {
  const claims = new Set<string>();
  const documents = new Set<string>();
  for (const entry of entries) {
    const decided = entry.kind === "decision";
    if (!decided && !(proposals && entry.kind === "proposal")) continue;
    if (entry.claim === undefined || !missions.has(entry.claim.mission)) continue;
    claims.add(decided ? entry.of : entry.id);
    documents.add(entry.document);
  }
  return { claims, documents };
}

/** A mission with those before and after it: at a handover, people and items carry over. */
function relatedMissions(ledger: LedgerIndex, mission: string): ReadonlySet<string> {
  const related = new Set([mission]);
  const files = missionFiles(ledger);
  for (let size = 0; size < related.size; ) {
    size = related.size;
    for (const { id, predecessor, successor } of files) {
      const near = [id, predecessor, successor].filter((other) => other !== undefined);
      if (near.some((other) => related.has(other))) for (const other of near) related.add(other);
    }
  }
  return related;
}

/** A mission with those whose people and items it took over. */
function withThoseBefore(ledger: LedgerIndex, mission: string): ReadonlySet<string> {
  const found = new Set<string>();
  const files = new Map(missionFiles(ledger).map((file) => [file.id, file]));
  let next: string | undefined = mission;
  while (next !== undefined && !found.has(next)) {
    found.add(next);
    next = files.get(next)?.predecessor;
  }
  return found;
}

function entriesUpTo(ledger: LedgerIndex, head: number): readonly Entry[] {
  return ledger.entries.slice(0, head + 1).filter((entry) => entry !== undefined);
}
