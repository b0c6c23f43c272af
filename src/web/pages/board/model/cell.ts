import { type Day, daysBetween } from "#base";
import type { ActView, Board, Cell, Line, Rung, Stage } from "#ledger";
import {
  amount,
  amountInWords,
  bareAmount,
  caveatStage,
  claimsOf,
  giverName,
  isMoney,
  mainLine,
  rate,
  writeKey,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** One cell of the matrix: a mark, a figure or word, notes, and a strip of its past. */
export interface MatrixCell {
  readonly resource: Cell["resource"];
  readonly mark: MarkName;
  readonly markLabel: string;
  readonly main: string;
  readonly as: "figure" | "unknown" | "word";
  readonly notes: readonly Note[];
  readonly blocked: boolean;
  readonly fresh: boolean;
  readonly history: readonly HistoryStep[];
  readonly open: string;
  readonly claims: readonly string[];
  readonly title: string;
}

/** A short remark in a cell. */
export interface Note {
  readonly mark: MarkName | null;
  readonly text: string;
  readonly strong: boolean;
}

/** A stretch of the history strip, as percentages of its width. */
export interface HistoryStep {
  readonly x: number;
  readonly width: number;
  readonly stage: Stage | null;
}

interface Frame {
  readonly board: Board;
  readonly words: Words;
  readonly since: Day;
  readonly fresh: Day;
}

/** Make one cell of the matrix. */
export function matrixCell(frame: Frame, cell: Cell): MatrixCell {
  const { board, words } = frame;
  const stage = cell.reached ?? caveatStage(cell.caveat);
  const line = mainLine(cell);
  const shown = line === null || cell.reached === null ? null : line[cell.reached].value;
  const figure = shown !== null && shown > 0 && line !== null;
  const claims = claimsOf(board, cell.acts);
  const documents = documentsOf(board, cell.acts);
  const word = words.say(`stage.${stage}`);
  const name = giverName(words, cell.giver);
  const resource = words.say(`resource.${cell.resource}`);
  return {
    resource: cell.resource,
    mark: stage,
    markLabel: word,
    main:
      figure && line !== null ? amount(words, shown, line.unit) : unknownMain(cell, words, word),
    as: figure
      ? "figure"
      : cell.reached !== null && cell.resource !== "backing"
        ? "unknown"
        : "word",
    notes: notesOf(frame, cell, line, figure, word),
    blocked: cell.lines.some((held) => (held.blocked.value ?? 0) > 0),
    fresh: cell.history.some((step) => step.on > frame.fresh) || isTold(board, cell, frame.fresh),
    history: historyOf(frame, cell),
    open: writeKey({ kind: "cell", giver: cell.giver.key, resource: cell.resource }),
    claims,
    title: words.say("cell.title", { name, resource, stage: word, n: documents }),
  };
}

function unknownMain(cell: Cell, words: Words, word: string): string {
  return cell.reached !== null && cell.resource !== "backing" ? words.say("figure.none") : word;
}

function notesOf(
  frame: Frame,
  cell: Cell,
  line: Line | null,
  figure: boolean,
  word: string,
): readonly Note[] {
  const { words, board } = frame;
  const notes: Note[] = [];
  const add = (text: string, mark: MarkName | null = null, strong = false) =>
    notes.push({ mark, text, strong });
  if (figure && line !== null && !isMoney(line.unit) && line.unit !== "persons") add(line.unit);
  if (cell.reached !== null && (figure || cell.resource !== "backing")) add(word);
  if (line?.per != null && figure) add(rate(words, line.per));
  if (figure && line !== null)
    for (const text of promiseNotes(line, cell.reached, words)) add(text);
  if (cell.caveat !== null && cell.reached !== null) {
    add(words.say(`caveat.${cell.caveat}`), caveatStage(cell.caveat), true);
  }
  for (const text of blockedNote(board, cell, words)) add(text, null, true);
  const held = line === null ? 0 : (line.onHold.value ?? 0);
  if (held > 0 && line !== null) {
    add(words.say("cell.onHold", { figure: amount(words, held, line.unit) }), "suspended", true);
  }
  const range = cell.reached === null ? null : (line?.disputed[cell.reached] ?? null);
  if (range !== null && line !== null) {
    const low = bareAmount(words, range.low, line.unit);
    const high = bareAmount(words, range.high, line.unit);
    add(words.say("figure.range", { low, high }), "disputed", true);
  }
  if (hasFlag(board, cell, "inflated")) add(words.say("flag.inflated"), "inflated", true);
  for (const text of conditionNotes(board, cell, words)) add(text);
  if (line !== null && line.carriedOver > 0) add(words.say("cell.carriedOver"));
  for (const other of cell.lines) {
    if (other !== line) for (const text of otherLine(other, cell.reached, words)) add(text);
  }
  return notes.slice(0, 5);
}

function promiseNotes(line: Line, reached: Rung | null, words: Words): readonly string[] {
  const there = reached === null ? 0 : (line[reached].value ?? 0);
  const promised = line.pledged.value ?? 0;
  if (reached === "pledged" || promised <= there) return [];
  return [words.say("cell.ofPledged", { figure: bareAmount(words, promised, line.unit) })];
}

function blockedNote(board: Board, cell: Cell, words: Words): readonly string[] {
  if (!cell.lines.some((line) => (line.blocked.value ?? 0) > 0)) return [];
  const threads = board.obstacles.filter((thread) => cell.blockedBy.includes(thread.id));
  const days = Math.max(0, ...threads.map((thread) => thread.days));
  return [words.say("cell.blocked", { days: words.figures.number(days) })];
}

function conditionNotes(board: Board, cell: Cell, words: Words): readonly string[] {
  const conditions = cell.reachedBy.flatMap((act) => board.acts[act]?.conditions ?? []);
  const settled = conditions.find(
    (condition) => condition.outcome !== "open" && condition.on !== null,
  );
  if (settled !== undefined && settled.on !== null) {
    const key = settled.outcome === "met" ? "cell.conditionMet" : "cell.conditionFailed";
    return [words.say(key, { day: words.figures.day(settled.on) })];
  }
  const open = conditions.some((condition) => condition.outcome === "open");
  return open && cell.reached !== "delivered" ? [words.say("cell.conditionOpen")] : [];
}

function otherLine(line: Line, reached: Rung | null, words: Words): readonly string[] {
  const rung = reached ?? "pledged";
  const value = line[rung].value ?? 0;
  const promised = line.pledged.value ?? 0;
  if (value > 0)
    return [words.say("cell.also", { figure: amountInWords(words, value, line.unit) })];
  if (promised <= 0) return [];
  return [words.say("cell.alsoPledged", { figure: amountInWords(words, promised, line.unit) })];
}

function isTold(board: Board, cell: Cell, fresh: Day): boolean {
  return cell.acts.some((id) => {
    const act = board.acts[id];
    const counts = act !== undefined && act.effect !== "told" && act.effect !== "part";
    return counts && act.trueFrom > fresh && act.knownFrom > fresh;
  });
}

function hasFlag(
  board: Board,
  cell: Cell,
  flag: ActView["tellings"][number]["flags"][number],
): boolean {
  return cell.reachedBy.some((id) =>
    (board.acts[id]?.tellings ?? []).some((telling) => telling.flags.includes(flag)),
  );
}

function documentsOf(board: Board, acts: readonly string[]): number {
  return new Set(acts.flatMap((act) => (board.acts[act]?.tellings ?? []).map((t) => t.document)))
    .size;
}

function historyOf({ board, since }: Frame, cell: Cell): readonly HistoryStep[] {
  const whole = Math.max(1, daysBetween(since, board.asked.trueOn));
  return cell.history.map((step, index) => {
    const next = cell.history[index + 1]?.on ?? board.asked.trueOn;
    const x = (100 * daysBetween(since, step.on)) / whole;
    const width = Math.max(1.6, (100 * daysBetween(step.on, next)) / whole);
    const caveat = step.caveat === null ? null : caveatStage(step.caveat);
    const stage = caveat !== null && caveat !== "considering" ? caveat : (step.reached ?? caveat);
    return { x: Math.min(98.4, x), width, stage };
  });
}
