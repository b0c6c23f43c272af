import type { Board, Cell, Resource, Stage } from "#ledger";
import {
  amountInWords,
  caveatStage,
  claimsOf,
  giverName,
  mainLine,
  partyName,
  writeKey,
} from "#words";
import type { ChartRows } from "../../../charts/chartTable.tsx";
import type { Words } from "../../../words/words.ts";

/** Where one giver stands on the resource of the map. */
export interface Posture {
  readonly key: string;
  readonly name: string;
  readonly stage: Stage;
  readonly word: string;
  /** The figure in words, or that there is none. */
  readonly figure: string;
  readonly value: number | null;
  readonly blocked: boolean;
  readonly told: string;
  readonly open: string;
  readonly claims: readonly string[];
  /** The states that it stands for: one, or the members of a joint giver. */
  readonly states: readonly string[];
}

const ORDER: readonly Stage[] = [
  "delivered",
  "committed",
  "pledged",
  "suspended",
  "considering",
  "reluctant",
  "withdrawn",
  "refused",
];

/** Where every giver stands on a resource: the most given first. */
export function posturesOf(board: Board, resource: Resource, words: Words): readonly Posture[] {
  return board.cells
    .filter((cell) => cell.resource === resource && (cell.reached !== null || cell.caveat !== null))
    .map((cell) => postureOf(board, cell, words))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage) ||
        (b.value ?? -1) - (a.value ?? -1) ||
        (a.key < b.key ? -1 : 1),
    );
}

function postureOf(board: Board, cell: Cell, words: Words): Posture {
  const stage = cell.reached ?? caveatStage(cell.caveat);
  const line = mainLine(cell);
  const value = line === null || cell.reached === null ? null : line[cell.reached].value;
  const sized = line !== null && value !== null && value > 0;
  const figure = sized
    ? amountInWords(words, value, line.unit)
    : cell.reached === null
      ? "–"
      : words.say("figure.none");
  const blocked = cell.lines.some((each) => (each.blocked.value ?? 0) > 0);
  const word = words.say(`stage.${stage}`);
  const name = giverName(words, cell.giver);
  const parts = [word, figure === "–" ? "" : figure, blocked ? words.say("part.blocked") : ""];
  return {
    key: cell.giver.key,
    name,
    stage,
    word,
    figure,
    value: sized ? value : null,
    blocked,
    told: `${name}: ${parts.filter((part) => part !== "").join(", ")}`,
    open: writeKey({ kind: "cell", giver: cell.giver.key, resource: cell.resource }),
    claims: claimsOf(board, cell.acts),
    states: cell.giver.parties.filter((party) => typeof party === "string"),
  };
}

/** The table beside the map: the same givers, and which of them have no place on it. */
export function postureTable(
  postures: readonly Posture[],
  placed: ReadonlySet<string>,
  words: Words,
): ChartRows {
  return {
    caption: words.say("map.table"),
    heads: [
      words.say("matrix.party"),
      words.say("brief.standsAt"),
      words.say("brief.figure"),
      words.say("bar.note"),
    ],
    rows: postures.map((posture) => {
      const note = [
        posture.blocked ? words.say("part.blocked") : "",
        posture.states.some((state) => placed.has(state)) ? "" : words.say("map.noPlace"),
      ]
        .filter((part) => part !== "")
        .join("; ");
      const open = { key: posture.open, claims: posture.claims };
      return [
        { text: posture.name, value: posture.name },
        { text: posture.word, value: posture.word },
        { text: posture.figure, value: posture.value, open },
        { text: note, value: note },
      ];
    }),
  };
}

/** The name of the host, for the choice of what the map shows. */
export function hostName(board: Board, words: Words): string {
  return partyName(words, board.mission.host);
}
