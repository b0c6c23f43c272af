import { type Board, type Cell, type Line, RESOURCES, RUNGS, type Rung } from "#ledger";
import {
  amount,
  amountInWords,
  caveatStage,
  claimsOf,
  giverName,
  linkTo,
  mainLine,
  rate,
  type Sentence,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** What stands of a party on one resource, in one unit, or of that through one channel. */
export interface FileStanding {
  readonly resource: string;
  readonly mark: MarkName;
  readonly word: string;
  readonly figure: Sentence;
  readonly promised: string;
  readonly remarks: readonly string[];
  /** A part of the line above: it is not added to it. */
  readonly part: boolean;
  /** Ids of the claims behind all of it. */
  readonly claims: readonly string[];
}

/** Where a party stands: what it gives alone before what it gives with others, by resource. */
export function standingOf(
  board: Board,
  cells: readonly Cell[],
  key: string,
  words: Words,
): readonly FileStanding[] {
  const place = ({ giver, resource }: Cell) =>
    RESOURCES.indexOf(resource) + (giver.key === key ? 0 : RESOURCES.length);
  return [...cells]
    .sort((a, b) => place(a) - place(b))
    .flatMap((cell) => cellStanding(board, cell, key, words));
}

function cellStanding(board: Board, cell: Cell, key: string, words: Words): FileStanding[] {
  const first = mainLine(cell);
  const others = cell.lines.filter((line) => line !== first);
  const remarks = [
    cell.giver.key === key ? "" : words.say("party.with", { names: giverName(words, cell.giver) }),
    cell.caveat === null || cell.reached === null ? "" : words.say(`caveat.${cell.caveat}`),
  ];
  return [
    lineStanding(board, cell, first, remarks, words),
    ...channelStandings(board, cell, first, words),
    ...others.flatMap((line) => [
      lineStanding(board, cell, line, [], words),
      ...channelStandings(board, cell, line, words),
    ]),
  ];
}

function lineStanding(
  board: Board,
  cell: Cell,
  line: Line | null,
  remarks: readonly string[],
  words: Words,
): FileStanding {
  const stage = cell.reached ?? caveatStage(cell.caveat);
  const rung = line === null || cell.reached === null ? null : highest(line);
  const value = rung === null ? null : (line?.[rung].value ?? null);
  const held = (
    figure: Line["due"] | undefined,
    message: "change.blocked" | "change.onHold" | "party.due",
  ) =>
    line === null || (figure?.value ?? 0) <= 0
      ? ""
      : words.say(message, { figure: amount(words, figure?.value ?? 0, line.unit) });
  const whole = line?.channels.find((channel) => isWhole(channel, line))?.through ?? null;
  const said = [
    ...remarks,
    whole === null ? "" : words.say("beside.through", { channel: { foreign: whole } }),
    line?.per == null ? "" : rate(words, line.per),
    held(line?.blocked, "change.blocked"),
    held(line?.onHold, "change.onHold"),
    held(line?.due, "party.due"),
  ];
  return {
    resource: words.say(`resource.${cell.resource}`),
    mark: rung ?? stage,
    word: words.say(`stage.${rung ?? stage}`),
    figure: figureOf(board, cell, value, line?.unit ?? "", words),
    claims: claimsOf(board, cell.acts),
    promised: line === null ? "–" : amount(words, line.pledged.value ?? 0, line.unit),
    remarks: said.filter((remark) => remark !== ""),
    part: false,
  };
}

// What of a line goes through a fund that was named, where that is not all of it.
function channelStandings(
  board: Board,
  cell: Cell,
  line: Line | null,
  words: Words,
): FileStanding[] {
  return (line?.channels ?? []).flatMap((channel) => {
    const rung = highest(channel);
    if (line === null || channel.through === null || rung === null) return [];
    if (isWhole(channel, line)) return [];
    return [
      {
        resource: words.say("beside.through", { channel: { foreign: channel.through } }),
        mark: rung,
        word: words.say(`stage.${rung}`),
        figure: figureOf(board, cell, channel[rung].value, line.unit, words),
        claims: claimsOf(board, [...channel.pledged.acts, ...channel.delivered.acts]),
        promised: amount(words, channel.pledged.value ?? 0, line.unit),
        remarks: [],
        part: true,
      },
    ];
  });
}

function isWhole(channel: Line["channels"][number], line: Line): boolean {
  return (
    channel.through !== null && RUNGS.every((rung) => channel[rung].value === line[rung].value)
  );
}

type Rungs = Readonly<Record<Rung, Line[Rung]>>;

function highest(line: Rungs): Rung | null {
  return [...RUNGS].reverse().find((rung) => (line[rung].value ?? 0) > 0) ?? null;
}

function figureOf(
  board: Board,
  { giver, resource, acts }: Cell,
  value: number | null,
  unit: string,
  words: Words,
): Sentence {
  const text =
    value === null || value <= 0 ? words.say("figure.none") : amountInWords(words, value, unit);
  return [linkTo(board, { kind: "cell", giver: giver.key, resource }, text, acts)];
}
