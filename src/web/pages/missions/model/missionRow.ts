import { addDays, type Day } from "#base";
import type { Board } from "#ledger";
import { barTotals, linkTo, type Sentence, tellChanges } from "#words";
import type { Words } from "../../../words/words.ts";
import { type Bar, barOf } from "../../board/model/bar.ts";

/** One mission in the list: its bars, its obstacles, its mandate, what changed in thirty days. */
export interface MissionRow {
  readonly people: Bar | null;
  readonly money: Bar | null;
  readonly obstacles: number;
  readonly blocking: number;
  readonly mandate: Sentence | null;
  readonly daysLeft: number | null;
  readonly changed: number;
  readonly since: Day;
}

/** The row of a mission on its board's day. */
export function missionRow(board: Board, before: Board | null, words: Words): MissionRow {
  const bar = (resource: "personnel" | "funding") => {
    const total = barTotals(board).find((each) => each.resource === resource);
    return total === undefined ? null : barOf(board, total, words);
  };
  const open = board.obstacles.filter(({ status }) => status !== "resolved");
  const inForce = board.mandates.find((mandate) => mandate.inForce);
  const name = inForce?.instrument ?? "";
  return {
    people: bar("personnel"),
    money: bar("funding"),
    obstacles: open.length,
    blocking: open.filter(({ holds }) => holds.length > 0).length,
    mandate:
      inForce === undefined
        ? null
        : [linkTo(board, { kind: "act", act: inForce.id }, name, [inForce.id])],
    daysLeft: inForce?.daysLeft ?? null,
    changed: before === null ? 0 : tellChanges(before, board, words).length,
    since: addDays(board.asked.trueOn, -CHANGED_DAYS),
  };
}

/** The days back to which changes are counted. */
export const CHANGED_DAYS = 30;
