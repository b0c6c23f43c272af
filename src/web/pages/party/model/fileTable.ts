import { textOf } from "#words";
import type { PlainTable } from "../../../charts/csv.ts";
import type { Words } from "../../../words/words.ts";
import type { PartyFile } from "./partyFile.ts";

/** Everything that a party's page lists, as one table for a file. */
export function fileTable(file: PartyFile, words: Words): PlainTable {
  const lists = [
    ["party.acts", file.acts],
    ["party.asked", file.asked],
    ["party.met", file.met],
    ["party.agreements", file.agreements],
    ["party.obstacles", file.obstacles],
  ] as const;
  return {
    heads: [words.say("list.kind"), words.say("list.day"), words.say("list.what")],
    rows: [
      ...file.standing.map((line) => [
        words.say("party.standing"),
        "",
        [line.resource, line.word, textOf(line.figure), ...line.remarks].join(" · "),
      ]),
      ...lists.flatMap(([key, lines]) =>
        lines.map((line) => [words.say(key), line.on, textOf(line.text)]),
      ),
    ],
  };
}
