import { addDays, type Day } from "#base";
import type { LedgerReply } from "#contract";
import type { Board } from "#ledger";
import { barTotals, claimsOf, tellChanges } from "#words";
import type { View } from "../../../address/view.ts";
import type { Words } from "../../../words/words.ts";
import { type Bar, barOf } from "../../board/model/bar.ts";
import { openLedger } from "../../board/model/ledger.ts";
import { dayOpened, type MissionLine } from "../../mission/missionAsked.ts";

/** One mission in the list: its bars, its obstacles, its mandate, what changed in thirty days. */
export interface MissionRow {
  readonly board: Board;
  readonly people: Bar | null;
  readonly money: Bar | null;
  readonly obstacles: number;
  readonly blocking: number;
  readonly inForce: boolean;
  readonly daysLeft: number | null;
  readonly changed: number;
  /** Ids of the claims behind each of the counts. */
  readonly claims: Readonly<Record<"obstacles" | "mandate" | "changed", readonly string[]>>;
  readonly since: Day;
}

/** The row of a mission from its ledger, on the times that the address names; null without a board. */
export function rowOfLedger(
  line: MissionLine,
  ledger: LedgerReply,
  view: Pick<View, "trueOn" | "knownAt" | "head">,
  today: Day,
  words: Words,
): MissionRow | null {
  const opened = openLedger(ledger.entries);
  const { trueOn } = dayOpened(line, today, view.trueOn);
  const head = Math.min(view.head ?? ledger.head.seq, ledger.head.seq);
  const asked = { mission: line.id, trueOn, knownAt: view.knownAt ?? trueOn, head };
  const board = opened.board(asked);
  const since = addDays(trueOn, -CHANGED_DAYS);
  const before = opened.board({ ...asked, trueOn: since, knownAt: since });
  return board === null ? null : missionRow(board, before, words);
}

/** The row of a mission on its board's day. */
function missionRow(board: Board, before: Board | null, words: Words): MissionRow {
  const bar = (resource: "personnel" | "funding") => {
    const total = barTotals(board).find((each) => each.resource === resource);
    return total === undefined ? null : barOf(board, total, words);
  };
  const open = board.obstacles.filter(({ status }) => status !== "resolved");
  const inForce = board.mandates.find((mandate) => mandate.inForce);
  const changes = before === null ? [] : tellChanges(before, board, words);
  return {
    board,
    people: bar("personnel"),
    money: bar("funding"),
    obstacles: open.length,
    blocking: open.filter(({ holds }) => holds.length > 0).length,
    inForce: inForce !== undefined,
    daysLeft: inForce?.daysLeft ?? null,
    changed: changes.length,
    claims: {
      obstacles: claimsOf(
        board,
        open.map(({ id }) => id),
      ),
      mandate: inForce === undefined ? [] : claimsOf(board, [inForce.id]),
      changed: claimsOf(
        board,
        changes.flatMap(({ acts }) => acts),
      ),
    },
    since: addDays(board.asked.trueOn, -CHANGED_DAYS),
  };
}

/** The days back to which changes are counted. */
export const CHANGED_DAYS = 30;
