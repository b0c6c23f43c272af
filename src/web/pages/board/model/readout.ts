import type { Board, Checkpoint, Figure, RequirementVersion, Rung, Total } from "#ledger";
import {
  amount,
  bareAmount,
  isMoney,
  linesOf,
  linkTo,
  type Part,
  type PlacedLine,
  partyNames,
  rate,
  type Sentence,
  unknownGivers,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** One of the five cells below a bar. */
export interface ReadOutCell {
  readonly mark: MarkName;
  readonly name: string;
  readonly value: Sentence;
  /** The same as a number; null where there is none to compare. */
  readonly amount: number | null;
  /** Written light: a sum without entries. */
  readonly none: boolean;
  readonly notes: readonly { readonly mark: MarkName | null; readonly text: Sentence }[];
}

/** Delivered, committed, pledged, blocked, gap. */
export type ReadOut = readonly ReadOutCell[];

interface Asked {
  readonly board: Board;
  readonly total: Total;
  readonly lines: readonly PlacedLine[];
  readonly checks: readonly Checkpoint[];
  readonly words: Words;
}

/** The five cells of a total, in their fixed order. */
export function readOut(
  board: Board,
  total: Total,
  requirement: RequirementVersion | null,
  checks: readonly Checkpoint[],
  words: Words,
): ReadOut {
  const asked = { board, total, lines: linesOf(board, total), checks, words };
  return [
    rungCell(asked, "delivered"),
    rungCell(asked, "committed"),
    rungCell(asked, "pledged"),
    blockedCell(asked),
    gapCell(asked, requirement),
  ];
}

function rungCell(asked: Asked, rung: Rung): ReadOutCell {
  const { total, words } = asked;
  const figure = total[rung];
  const value = figure.value ?? 0;
  const notes: ReadOutCell["notes"][number][] = [];
  const check = asked.checks.find((candidate) => candidate.rung === rung);
  if (check !== undefined) notes.push({ mark: "check", text: publishedNote(asked, check) });
  const range = rungRange(asked, rung);
  if (range !== null) notes.push({ mark: "disputed", text: range });
  const unknown = unknownGivers(asked.board, total).length;
  if (rung === "pledged" && unknown > 0) {
    notes.push({ mark: null, text: words.compose("bar.unknown", { n: unknown }) });
  }
  const below =
    rung === "pledged" ? total.committed : rung === "committed" ? total.delivered : null;
  const includes = below !== null && (below.value ?? 0) > 0;
  if (value === 0 && check === undefined) notes.push({ mark: null, text: noneNote(asked, rung) });
  else if (includes && below?.value === value) {
    notes.push({
      mark: null,
      text: words.compose(
        rung === "pledged" ? "read.nothingAboveCommitted" : "read.nothingAboveDelivered",
      ),
    });
  } else if (includes) {
    notes.push({
      mark: null,
      text: words.compose(rung === "pledged" ? "read.committedIncluded" : "read.deliveredIncluded"),
    });
  }
  return cell(asked, rung, words.say(`stage.${rung}.title`), figure, rung, notes);
}

function noneNote({ total, words }: Asked, rung: Rung): Sentence {
  if (rung !== "delivered") return words.compose("read.noneReported");
  return words.compose(isMoney(total.unit) ? "read.noPayment" : "read.noArrival");
}

function publishedNote({ board, total, words }: Asked, check: Checkpoint): Sentence {
  const figure = linkTo(
    board,
    { kind: "act", act: check.act },
    bareAmount(words, check.value, total.unit),
    [check.act],
  );
  const difference = words.figures.signed(0);
  const verdict = words.say(`verdict.${check.verdict}`, {
    figure: check.difference === 0 ? difference : bareSigned(words, -check.difference, total.unit),
  });
  return words.compose("read.published", {
    figure,
    verdict,
    day: words.figures.day(check.on),
  });
}

function bareSigned(words: Words, value: number, unit: string): string {
  const size = bareAmount(words, Math.abs(value), unit);
  return value > 0 ? `+${size}` : `−${size}`;
}

function rungRange({ lines, total, words }: Asked, rung: Rung): Sentence | null {
  if (!lines.some(({ line }) => line.disputed[rung] !== null)) return null;
  const sum = (end: "low" | "high") =>
    lines.reduce((all, { line }) => all + (line.disputed[rung]?.[end] ?? line[rung].value ?? 0), 0);
  return words.compose("read.disputed", {
    low: bareAmount(words, sum("low"), total.unit),
    high: bareAmount(words, sum("high"), total.unit),
  });
}

function blockedCell(asked: Asked): ReadOutCell {
  const { board, total, words } = asked;
  const notes: ReadOutCell["notes"][number][] = [];
  for (const thread of board.obstacles) {
    if (thread.status === "resolved") continue;
    const holds = thread.holds.some(
      (held) => held.resource === total.resource && held.unit === total.unit && held.value > 0,
    );
    if (!holds) continue;
    const text = words.compose("read.blockedBy", {
      who: partyNames(words, thread.affects),
      type: words.say(`obstacle.${thread.type}`),
      days: words.say("days", { n: thread.days }),
    });
    notes.push({ mark: null, text });
  }
  if (notes.length === 0) notes.push({ mark: null, text: words.compose("read.notBlocked") });
  if ((total.onHold.value ?? 0) > 0) {
    const onHold = linkTo(
      board,
      totalKey(total, "onHold"),
      amount(words, total.onHold.value ?? 0, total.unit),
      total.onHold.acts,
    );
    notes.push({ mark: "suspended", text: words.compose("read.onHold", { figure: onHold }) });
  }
  return cell(
    asked,
    "blocked",
    words.say("sign.blocked.title"),
    total.blocked,
    "blocked",
    notes.slice(0, 3),
  );
}

function gapCell(asked: Asked, requirement: RequirementVersion | null): ReadOutCell {
  const { board, total, words } = asked;
  const name = words.say("sign.gap.title");
  const empty = { mark: "gap", name, amount: null, none: true } as const;
  if (requirement === null) {
    const notes = [{ mark: null, text: words.compose("read.noRequirement") }];
    return { ...empty, value: words.compose("figure.none"), notes };
  }
  if ((requirement.per ?? null) !== total.per) {
    const per = rate(words, requirement.per ?? "");
    return {
      ...empty,
      value: words.compose("read.notCompared"),
      notes: [{ mark: null, text: words.compose("read.notComparable", { per }) }],
    };
  }
  const gap = requirement.value - (total.pledged.value ?? 0);
  // More than what is required is no gap, and is not written as a negative one.
  const text = gap < 0 ? bareSigned(words, -gap, total.unit) : amount(words, gap, total.unit);
  const figure = linkTo(board, totalKey(total, "gap"), text, total.pledged.acts);
  const notes = [gapNote(asked, requirement.value, gap)];
  const joint = total.joint.pledged.value ?? 0;
  if (joint > 0) {
    const said = (value: number) => bareAmount(words, value, total.unit);
    const text = words.compose(gap - joint < 0 ? "read.surplusJoint" : "read.gapJoint", {
      rest: said(Math.abs(gap - joint)),
      joint: linkTo(board, totalKey(total, "joint"), said(joint), total.joint.pledged.acts),
    });
    notes.push({ mark: null, text });
  }
  return { mark: "gap", name, value: [figure], amount: gap, none: false, notes };
}

// The gap by name: from what named givers promise; the joint part is told after it.
function gapNote({ total, words }: Asked, required: number, gap: number) {
  const without = gap + (total.blocked.value ?? 0);
  const key =
    gap < 0
      ? without > gap && without > 0
        ? "read.surplusBlocked"
        : "read.surplus"
      : without > gap
        ? "read.gapBlocked"
        : "read.gap";
  const said = (value: number) => bareAmount(words, value, total.unit);
  const text = words.compose(key, { required: said(required), without: said(without) });
  return { mark: null, text };
}

function cell(
  { board, total, words }: Asked,
  mark: MarkName,
  name: string,
  figure: Figure,
  part: Part,
  notes: ReadOutCell["notes"],
): ReadOutCell {
  const text = amount(words, figure.value ?? 0, total.unit);
  const value = linkTo(board, totalKey(total, part), text, figure.acts);
  const size = figure.value;
  return { mark, name, value: [value], amount: size, none: (size ?? 0) === 0, notes };
}

function totalKey(total: Total, part: Part) {
  const { resource, unit, per } = total;
  return { kind: "total", resource, unit, per, part } as const;
}
