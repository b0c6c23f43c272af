import { addDays, type Day, isDay, ok, type Result } from "#base";
import { type Board, type Change, compareBoards } from "#ledger";
import type { Desk } from "./desk.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { type BoardInput, dayInvalid, viewBoard } from "./viewBoard.ts";

/** Two boards of one mission, and what differs. */
export interface BoardChanges {
  readonly before: Board;
  readonly after: Board;
  readonly changes: readonly Change[];
}

/**
 * What changed on a board since a day: the board as true and known at the end of `since`, against
 * the one that is asked for. `since` is a day, or a number of days such as `7d`; a later one is refused.
 */
export async function viewChanges(
  desk: Desk,
  input: BoardInput & { readonly since: string },
): Promise<Result<BoardChanges, Refusal>> {
  const after = await viewBoard(desk, input);
  if (!after.ok) return after;
  const since = sinceDay(input.since, after.value.asked.trueOn);
  if (since === null) return dayInvalid(input.since);
  const { mission, head, trueOn } = after.value.asked;
  if (since > trueOn)
    return refusal(
      "day_invalid",
      `${since} is after ${trueOn}, the day that is looked at. Ask since an earlier day, or look at a later one.`,
    );
  const before = await viewBoard(desk, { ...input, mission, head, trueOn: since, knownAt: since });
  if (!before.ok) return before;
  return ok({
    before: before.value,
    after: after.value,
    changes: compareBoards(before.value, after.value),
  });
}

function sinceDay(since: string, from: Day): Day | null {
  const days = /^(\d{1,4})d$/.exec(since)?.[1];
  if (days !== undefined) return addDays(from, -Number(days));
  return isDay(since) ? since : null;
}
