import { type Day, isDay, ok, type Result } from "#base";
import {
  type Board,
  foldBoard,
  headOf,
  type LedgerIndex,
  missionFiles,
  newestDay,
  type Question,
} from "#ledger";
import type { Desk } from "./desk.ts";
import { proposedTellings } from "./proposals.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** A question as a person asks it: the mission may be left out where there is one, days default to today. */
export interface BoardInput {
  readonly mission?: string;
  readonly trueOn?: string;
  readonly knownAt?: string;
  readonly head?: number;
  readonly proposalsFrom?: number;
}

/** The board of a mission, for three times. */
export async function viewBoard(desk: Desk, input: BoardInput): Promise<Result<Board, Refusal>> {
  const ledger = await desk.ledger();
  const question = askedQuestion(ledger, input, desk.today());
  if (!question.ok) return question;
  const proposed =
    question.value.proposalsFrom === undefined ? [] : proposedTellings(ledger, question.value);
  return ok(foldBoard(ledger, question.value, proposed));
}

/** Complete and check a question: unknown missions, days that are none and heads to come are refused. */
export function askedQuestion(
  ledger: LedgerIndex,
  input: BoardInput,
  today: Day,
): Result<Question, Refusal> {
  const known = missionFiles(ledger).map(({ id }) => id);
  const mission = input.mission ?? (known.length === 1 ? known[0] : undefined);
  if (mission === undefined) {
    const why = known.length === 0 ? "No mission is on file yet" : "Several missions are on file";
    return refusal("mission_unknown", `${why}. Name one of: ${known.join(", ") || "(none)"}.`, {
      known,
    });
  }
  if (!known.includes(mission)) return missionUnknown(mission, known);
  for (const day of [input.trueOn, input.knownAt]) {
    if (day !== undefined && !isDay(day)) return dayInvalid(day);
  }
  const newest = headOf(ledger);
  if (
    input.head !== undefined &&
    (!Number.isInteger(input.head) || input.head < 0 || input.head > newest)
  ) {
    return refusal(
      "head_unknown",
      `The ledger has the entries 1 to ${newest}; there is no entry ${input.head}.`,
    );
  }
  return ok({
    mission,
    trueOn: (input.trueOn as Day | undefined) ?? today,
    knownAt: (input.knownAt as Day | undefined) ?? (input.trueOn as Day | undefined) ?? today,
    head: input.head ?? newest,
    ...(input.proposalsFrom === undefined ? {} : { proposalsFrom: input.proposalsFrom }),
  });
}

/** The day on which a board opens first: today, or the newest day of a ledger that has grown old. */
export function openingDay(ledger: LedgerIndex, mission: string, today: Day): Day {
  const newest = newestDay(ledger, mission);
  return newest === null || newest > today ? today : newest;
}

/** The refusal for a text that is no calendar day. */
export function dayInvalid(day: string): ReturnType<typeof refusal> {
  return refusal(
    "day_invalid",
    `"${day}" is no calendar day. Write it as year-month-day, such as 2024-02-22.`,
  );
}
