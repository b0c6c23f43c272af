import type { Board } from "#ledger";
import type { Words } from "../../words/words.ts";

/** A reference to a board that stays true: mission, the three times, the head's hash, the address. */
export function citation(board: Board, hash: string | null, address: string, words: Words): string {
  const { trueOn, knownAt, head } = board.asked;
  return words.say("cite.text", {
    mission: { foreign: `${board.mission.name} (${board.mission.short})` },
    true: words.figures.longDay(trueOn),
    known: words.figures.longDay(knownAt),
    head: words.figures.number(head),
    hash: { foreign: hash ?? "" },
    address: { foreign: address },
  });
}
