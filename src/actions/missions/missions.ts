import { type Day, ok, type Result } from "#base";
import type { LedgerIndex, MissionFile } from "#ledger";
import { missionFiles, newestDay } from "#ledger";
import type { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { missionProblem } from "./missionProblem.ts";

/** One mission in the list of missions. */
export interface MissionSummary {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly host: string;
  /** The newest publication day of a claim about it, or null. */
  readonly newestDay: Day | null;
}

/** The missions on file, by id. */
export function missionsOnFile(ledger: LedgerIndex): readonly MissionFile[] {
  return missionFiles(ledger);
}

/** List the missions on file. */
export async function listMissions(desk: Desk): Promise<readonly MissionSummary[]> {
  const ledger = await desk.ledger();
  return missionFiles(ledger).map(({ id, name, short, host }) => ({
    id,
    name,
    short,
    host,
    newestDay: newestDay(ledger, id),
  }));
}

/** Put mission files on file; a file for a mission that is already there replaces it from now on. */
export async function addMissions(
  desk: Desk,
  files: readonly unknown[],
): Promise<Result<readonly MissionFile[], Refusal>> {
  const onFile = missionFiles(await desk.ledger());
  // Missions of one list may succeed each other, so each is looked for among all of them.
  const missions = files as readonly MissionFile[];
  for (const [at, file] of files.entries()) {
    const problem = missionProblem(file, [...onFile, ...missions]);
    if (problem !== null) return refusal("mission_invalid", `Mission ${at + 1}: ${problem}`);
  }
  const bodies = missions.map((mission) => ({
    kind: "mission" as const,
    id: `mission-${mission.id}-${desk.ports.newId()}`,
    mission,
  }));
  const kept = await desk.write(bodies);
  return kept.ok ? ok(missions) : kept;
}
