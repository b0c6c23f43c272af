import { type Board, chaseList } from "#ledger";
import { giverName, unitName } from "#words";
import type { PlainTable } from "../../../charts/csv.ts";
import type { Words } from "../../../words/words.ts";

/** Every promise to be chased, of which a brief prints the oldest: a row each, for a file. */
export function chaseTable(board: Board, olderDays: number, words: Words): PlainTable {
  return {
    heads: [
      words.say("matrix.party"),
      words.say("list.what"),
      words.say("brief.figure"),
      words.say("list.unit"),
      words.say("list.per"),
      words.say("list.since"),
      words.say("list.days"),
      words.say("list.held"),
    ],
    rows: chaseList(board, olderDays).promises.map((promise) => [
      giverName(words, promise.giver),
      words.say(`resource.${promise.resource}`),
      promise.outstanding,
      promise.unit === null ? null : unitName(words, promise.unit),
      promise.per,
      promise.since,
      promise.days,
      words.say(promise.held ? "list.yes" : "list.no"),
    ]),
  };
}
