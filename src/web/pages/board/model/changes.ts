import type { Day } from "#base";
import type { Board, Cell, ObstacleThread } from "#ledger";
import {
  amountInWords,
  caveatStage,
  giverName,
  linkTo,
  mainLine,
  partyName,
  partyNames,
  type Sentence,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** One thing that changed between two boards. */
export interface ChangeLine {
  readonly id: string;
  readonly on: Day;
  readonly day: string;
  /** The mark before, or null where there was none. */
  readonly from: MarkName | null;
  readonly to: MarkName;
  readonly text: Sentence;
}

/** What changed from one board to a later one, the newest first. */
export function changesBetween(before: Board, after: Board, words: Words): readonly ChangeLine[] {
  const lines = [
    ...cellChanges(before, after, words),
    ...obstacleChanges(before, after, words),
    ...mandateChanges(before, after, words),
    ...checkpointChanges(before, after, words),
  ];
  return lines.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));
}

function cellChanges(before: Board, after: Board, words: Words): readonly ChangeLine[] {
  const held = new Map(before.cells.map((cell) => [cellId(cell), cell]));
  return after.cells.flatMap((cell) => {
    const old = held.get(cellId(cell));
    if (old !== undefined && standing(old) === standing(cell)) return [];
    return [cellChange(after, old, cell, words)];
  });
}

function cellId(cell: Cell): string {
  return `${cell.giver.key} ${cell.resource}`;
}

// What a reader sees of a cell; retellings that change none of it are no change.
function standing(cell: Cell): string {
  const lines = cell.lines.map((line) => [
    line.unit,
    line.pledged.value,
    line.committed.value,
    line.delivered.value,
    line.onHold.value,
  ]);
  return JSON.stringify([cell.reached, cell.caveat, lines]);
}

function cellChange(after: Board, old: Cell | undefined, cell: Cell, words: Words): ChangeLine {
  const on = newestDay(after, cell.acts);
  const line = mainLine(cell);
  const value = line === null || cell.reached === null ? null : line[cell.reached].value;
  const oldLine = old === undefined ? null : mainLine(old);
  const oldValue = oldLine === null || cell.reached === null ? null : oldLine[cell.reached].value;
  const stage = markOf(cell);
  const what =
    line !== null && value !== null && value > 0 && value !== oldValue
      ? amountInWords(words, value, line.unit)
      : words.say(`stage.${stage}`);
  const key = { kind: "cell", giver: cell.giver.key, resource: cell.resource } as const;
  const text = words.compose("changes.newFigure", {
    what: `${giverName(words, cell.giver)}, ${words.say(`resource.${cell.resource}.plain`)}`,
    to: linkTo(after, key, what, cell.acts),
  });
  const from = old === undefined ? null : markOf(old);
  return {
    id: `cell ${cellId(cell)}`,
    on,
    day: words.figures.dayNear(on, after.asked.trueOn),
    from,
    to: stage,
    text,
  };
}

function markOf(cell: Cell) {
  if (cell.caveat !== null && cell.caveat !== "considering") return caveatStage(cell.caveat);
  return cell.reached ?? caveatStage(cell.caveat);
}

function newestDay(board: Board, acts: readonly string[]): Day {
  let newest: Day | null = null;
  for (const id of acts) {
    const on = board.acts[id]?.trueFrom;
    if (on !== undefined && (newest === null || on > newest)) newest = on;
  }
  return newest ?? board.asked.trueOn;
}

function obstacleChanges(before: Board, after: Board, words: Words): readonly ChangeLine[] {
  const held = new Map(before.obstacles.map((thread) => [thread.id, thread]));
  return after.obstacles.flatMap((thread) => {
    const old = held.get(thread.id);
    if (old?.status === thread.status) return [];
    return [obstacleChange(after, old, thread, words)];
  });
}

function obstacleChange(
  after: Board,
  old: ObstacleThread | undefined,
  thread: ObstacleThread,
  words: Words,
): ChangeLine {
  const on = thread.steps.at(-1)?.on ?? thread.since;
  const who =
    thread.affects.length === 0 ? words.say("obstacle.mission") : partyNames(words, thread.affects);
  const status = words.say(`status.${thread.status}`);
  const what = `${who}, ${words.say("claim.obstacle", { type: words.say(`obstacle.${thread.type}`) })}`;
  const to = linkTo(after, { kind: "act", act: thread.id }, status, [thread.id]);
  return {
    id: `obstacle ${thread.id}`,
    on,
    day: words.figures.dayNear(on, after.asked.trueOn),
    from: null,
    to: "blocked",
    text:
      old === undefined
        ? words.compose("changes.newFigure", { what, to })
        : words.compose("changes.figure", { what, from: words.say(`status.${old.status}`), to }),
  };
}

function mandateChanges(before: Board, after: Board, words: Words): readonly ChangeLine[] {
  const held = new Map(before.mandates.map((mandate) => [mandate.id, mandate]));
  return after.mandates.flatMap((mandate) => {
    if (held.get(mandate.id)?.status === mandate.status) return [];
    const name = [partyName(words, mandate.body), mandate.instrument ?? ""].join(" ").trim();
    const status =
      mandate.status === "adopted"
        ? words.say(`mandate.${mandate.action}`)
        : words.say(`mandate.${mandate.status}`);
    const to = linkTo(after, { kind: "act", act: mandate.id }, status, [mandate.id]);
    return [
      {
        id: `mandate ${mandate.id}`,
        on: mandate.on,
        day: words.figures.dayNear(mandate.on, after.asked.trueOn),
        from: null,
        to: mandate.status === "adopted" ? ("mandate" as const) : ("draft" as const),
        text: words.compose("changes.newFigure", { what: name, to }),
      },
    ];
  });
}

function checkpointChanges(before: Board, after: Board, words: Words): readonly ChangeLine[] {
  const held = new Set(before.checkpoints.map((check) => `${check.act} ${check.value}`));
  return after.checkpoints.flatMap((check) => {
    if (held.has(`${check.act} ${check.value}`)) return [];
    const text = amountInWords(words, check.value, check.unit);
    const to = linkTo(after, { kind: "act", act: check.act }, text, [check.act]);
    return [
      {
        id: `check ${check.act} ${check.unit}`,
        on: check.on,
        day: words.figures.dayNear(check.on, after.asked.trueOn),
        from: null,
        to: "check" as const,
        text: words.compose("changes.newFigure", {
          what: `${words.say("party.all")}, ${words.say(`part.${check.rung}`)}`,
          to,
        }),
      },
    ];
  });
}
