import { type Day, daysBetween } from "#base";
import type { MissionsReply } from "#contract";
import type { Question } from "#ledger";
import type { View } from "../../address/view.ts";

/** One mission of the list. */
export type MissionLine = MissionsReply["missions"][number];

/** The mission that an address names, the first on file without a name; null where it is unknown. */
export function missionAsked(missions: MissionsReply, id: string | null): MissionLine | null {
  const [first = null] = missions.missions;
  if (id === null) return first;
  return missions.missions.find((line) => line.id === id) ?? null;
}

/** The board that an address asks for: the times that it names, else those that a page opens at. */
export function boardAsked(
  missions: MissionsReply,
  line: MissionLine,
  view: Pick<View, "trueOn" | "knownAt" | "head">,
): Question {
  const { trueOn } = dayOpened(line, missions.today, view.trueOn);
  const head = Math.min(view.head ?? missions.head.seq, missions.head.seq);
  return { mission: line.id, trueOn, knownAt: view.knownAt ?? trueOn, head };
}

const OLD_AFTER_DAYS = 31;

/** The day that a page opens at, and the end of the ledger where that is why. */
export function dayOpened(
  line: MissionLine,
  today: Day,
  asked: Day | null,
): { readonly trueOn: Day; readonly ended: Day | null } {
  if (asked !== null) return { trueOn: asked, ended: null };
  const { newestDay } = line;
  const old = newestDay !== null && daysBetween(newestDay, today) > OLD_AFTER_DAYS;
  return old ? { trueOn: newestDay, ended: newestDay } : { trueOn: today, ended: null };
}
