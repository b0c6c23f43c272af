import { type Day, isDay, ok, type Result } from "#base";
import {
  type Board,
  type Change,
  compareBoards,
  foldBoard,
  type Gap,
  headOf,
  type LedgerIndex,
  type MissionEntry,
  type MissionFile,
  missionFiles,
  missionVersions,
  type Stamp,
} from "#ledger";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { missionUnknown } from "../readText.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { differenceOf } from "../review/difference.ts";
import { ledgerWith } from "../review/ledgerWith.ts";
import { untilWritten } from "../untilWritten.ts";
import { dayInvalid, openingDay } from "../viewBoard.ts";
import { missionProblem } from "./missionProblem.ts";

/** A mission's file as it stands, and every one that it had, the newest first. */
export interface MissionOnFile {
  readonly mission: MissionFile;
  readonly versions: readonly (MissionEntry & Stamp)[];
}

/** The file of one mission, and those that it replaced. */
export async function viewMission(desk: Desk, id: string): Promise<Result<MissionOnFile, Refusal>> {
  const ledger = await desk.ledger();
  const versions = missionVersions(ledger, id);
  const [newest] = versions;
  if (newest !== undefined) return ok({ mission: newest.mission, versions });
  const known = missionFiles(ledger).map((file) => file.id);
  return missionUnknown(id, known);
}

/** What a mission file would change on the board of a day. */
export interface MissionEffect {
  readonly day: Day;
  /** The gaps to the requirements in force on the day; none before where the mission is new. */
  readonly before: readonly Gap[];
  readonly after: readonly Gap[];
  readonly changes: readonly Change[];
}

/** Say what a mission file would make of the gaps, before it is saved. Unless told, on the day the board opens at. */
export async function effectOfMission(
  desk: Desk,
  input: { readonly mission: unknown; readonly day?: string },
): Promise<Result<MissionEffect, Refusal>> {
  const ledger = await desk.ledger();
  const problem = missionProblem(input.mission, missionFiles(ledger));
  if (problem !== null) return invalid(problem);
  const mission = input.mission as MissionFile;
  const day = input.day ?? openingDay(ledger, mission.id, desk.today());
  if (!isDay(day)) return dayInvalid(day);
  const asked = { mission: mission.id, trueOn: day, knownAt: day };
  const board = (of: LedgerIndex) => foldBoard(of, { ...asked, head: headOf(of) });
  const after = board(ledgerWith(ledger, { kind: "mission", id: "if", mission }));
  if (missionVersions(ledger, mission.id).length === 0) {
    return ok({ day, before: [], after: gapsOf(after), changes: [] });
  }
  const before = board(ledger);
  return ok({
    day,
    before: gapsOf(before),
    after: gapsOf(after),
    changes: compareBoards(before, after),
  });
}

const gapsOf = ({ totals }: Board): readonly Gap[] => totals.flatMap(({ gaps }) => gaps);

/**
 * Put a mission on file, or replace its file from now on; older heads keep the older one. `replaces`
 * is the entry of the file that was seen: where somebody has replaced it meanwhile, this is refused.
 */
export async function saveMission(
  desk: Desk,
  input: { readonly mission: unknown; readonly replaces?: string; readonly key?: string },
): Promise<Result<MissionEntry, Refusal>> {
  return untilWritten(() => trySaving(desk, input));
}

async function trySaving(
  desk: Desk,
  { mission: file, replaces, key }: Parameters<typeof saveMission>[1],
): Promise<Result<MissionEntry, Refusal>> {
  const ledger = await desk.ledger();
  const problem = missionProblem(file, missionFiles(ledger));
  if (problem !== null) return invalid(problem);
  const mission = file as MissionFile;
  const own = key === undefined ? desk.ports.newId() : sha256(key).slice(0, 12);
  const id = `mission-${mission.id}-${own}`;
  const [last] = missionVersions(ledger, mission.id);
  const entry: MissionEntry = { kind: "mission", id, mission };
  if (last?.id === id) return sameFile(last, mission);
  if (last !== undefined && last.id !== replaces) return changed(last, mission);
  const kept = await desk.write([entry], { expectHead: headOf(ledger) });
  return kept.ok ? ok(entry) : kept;
}

/** A file saved before under the same key: the same one again, or another one, which is refused. */
function sameFile(last: MissionEntry, mission: MissionFile): Result<MissionEntry, Refusal> {
  if (differenceOf(last.mission, mission).length === 0) return ok(last);
  return refusal("key_reused", "The key was used for another mission file. Take a new one.");
}

function changed(last: MissionEntry & Stamp, mission: MissionFile) {
  const difference = differenceOf(last.mission, mission);
  return refusal(
    "mission_changed",
    `${last.author} has put a file of "${mission.id}" on file meanwhile (${last.id}); yours differs in: ${difference.join("; ") || "nothing"}. Look at it, then save with "replaces": "${last.id}".`,
    { author: last.author, what: "mission", at: last.recordedAt, entry: last.id, difference },
  );
}

function invalid(problem: string) {
  return refusal("mission_invalid", `The mission file: ${problem}`);
}
