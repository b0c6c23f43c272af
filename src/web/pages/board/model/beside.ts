import { compareText, type Day } from "#base";
import {
  type ActView,
  type Board,
  type Cell,
  type Checkpoint,
  isAllContributors,
  type Line,
  RUNGS,
  type Rung,
} from "#ledger";
import { amount, amountInWords, bareAmount, giverName, linkTo, type Sentence } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** A figure that sources tell differently: the lowest, the adopted and the highest. */
export interface Conflict {
  readonly id: string;
  /** Whose figure, of what, at which rungs. */
  readonly subject: string;
  readonly low: string;
  readonly adopted: Sentence;
  readonly high: string;
  /** Where the adopted figure lies between the two, 0 to 100. */
  readonly at: number;
  readonly why: string;
}

/** The figures on which sources differ, in the order of the board, published totals last. */
export function conflictsOf(board: Board, words: Words): readonly Conflict[] {
  const cells = board.cells.flatMap((cell) =>
    cell.lines.flatMap((line) => lineConflicts(board, cell, line, words)),
  );
  const totals = board.checkpoints.filter(({ latest }) => latest);
  return [...cells, ...totals.flatMap((check) => checkConflict(board, check, words))];
}

// Rungs that tell the same three figures are one conflict.
function lineConflicts(board: Board, cell: Cell, line: Line, words: Words): readonly Conflict[] {
  const found = new Map<string, Rung[]>();
  for (const rung of RUNGS) {
    const range = line.disputed[rung];
    if (range === null || range.low === range.high) continue;
    const key = `${range.low} ${line[rung].value} ${range.high}`;
    found.set(key, [...(found.get(key) ?? []), rung]);
  }
  return [...found.values()].flatMap((rungs) => {
    const [rung] = rungs;
    const range = rung === undefined ? null : line.disputed[rung];
    if (rung === undefined || range === null) return [];
    const { acts, value } = line[rung];
    const told = acts.map((id) => board.acts[id]).find((act) => act !== undefined && differs(act));
    const key = { kind: "cell", giver: cell.giver.key, resource: cell.resource } as const;
    const stages = words.figures.list(rungs.map((each) => words.say(`stage.${each}`)));
    return [
      {
        id: `${cell.giver.key} ${cell.resource} ${line.unit} ${rung}`,
        subject: `${giverName(words, cell.giver)}, ${words.say(`resource.${cell.resource}.plain`)}, ${stages}`,
        ...between(range.low, value ?? range.low, range.high, line.unit, words),
        adopted: [linkTo(board, key, amount(words, value ?? 0, line.unit), cell.acts)],
        why: whyOf(told, words),
      },
    ];
  });
}

function checkConflict(board: Board, check: Checkpoint, words: Words): readonly Conflict[] {
  const act = board.acts[check.act];
  if (act === undefined || !differs(act)) return [];
  const [low, high] = [act.low ?? check.value, act.high ?? check.value];
  return [
    {
      id: `check ${check.act} ${check.unit}`,
      subject: `${words.say("beside.published")}, ${words.say(`resource.${check.resource}.plain`)}, ${words.say(`stage.${check.rung}`)}`,
      ...between(low, check.value, high, check.unit, words),
      adopted: [
        linkTo(board, { kind: "act", act: check.act }, amount(words, check.value, check.unit), [
          check.act,
        ]),
      ],
      why: whyOf(act, words),
    },
  ];
}

function differs({ low, high }: ActView): boolean {
  return low !== null && high !== null && low !== high;
}

function between(low: number, value: number, high: number, unit: string, words: Words) {
  return {
    low: bareAmount(words, low, unit),
    high: bareAmount(words, high, unit),
    at: high === low ? 50 : (100 * (value - low)) / (high - low),
  };
}

function whyOf(act: ActView | undefined, words: Words): string {
  return act?.adoptedBy == null ? "" : words.say(`adopted.${act.adoptedBy}`);
}

/** A published total beside our own sum of its day. */
export interface PublishedTotal {
  readonly id: string;
  readonly on: Day;
  readonly what: string;
  readonly published: Sentence;
  readonly ours: string;
  readonly difference: string;
  readonly verdict: string;
  readonly latest: boolean;
}

/** The published totals, the newest first, each with what we count and the difference. */
export function publishedTotals(board: Board, words: Words): readonly PublishedTotal[] {
  return board.checkpoints
    .map((check) => publishedTotal(board, check, words))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
}

function publishedTotal(board: Board, check: Checkpoint, words: Words): PublishedTotal {
  const { act, value, unit, rung, resource, difference } = check;
  return {
    id: `${act} ${resource} ${unit} ${rung} ${check.through ?? ""}`,
    on: check.on,
    what: [
      words.say(`resource.${resource}`),
      words.say(`stage.${rung}`),
      ...(check.through === null
        ? []
        : [words.say("beside.through", { channel: { foreign: check.through } })]),
    ].join(", "),
    published: [linkTo(board, { kind: "act", act }, amountInWords(words, value, unit), [act])],
    ours: amount(words, check.ours, unit),
    difference:
      difference === 0
        ? words.figures.signed(0)
        : `${difference > 0 ? "+" : "−"}${bareAmount(words, Math.abs(difference), unit)}`,
    verdict: words.say(`beside.${check.verdict}`),
    latest: check.latest,
  };
}

/** A condition told with a promise, and whether it was met. */
export interface ConditionLine {
  readonly id: string;
  readonly mark: MarkName;
  readonly who: Sentence;
  /** The condition in its source's words. */
  readonly text: string;
  readonly outcome: string;
}

const OUTCOMES = ["open", "failed", "met"] as const;

/** The conditions told with what givers promise: open ones first, then the newest. */
export function conditionLines(board: Board, words: Words): readonly ConditionLine[] {
  const found = Object.values(board.acts)
    .filter((act) => act.kind === "contribution" && !act.parties.some(isAllContributors))
    .flatMap((act) => act.conditions.map((condition) => ({ act, condition })));
  const seen = new Set<string>();
  return found
    .sort(
      (a, b) =>
        OUTCOMES.indexOf(a.condition.outcome) - OUTCOMES.indexOf(b.condition.outcome) ||
        compareText(b.act.trueFrom, a.act.trueFrom) ||
        compareText(a.act.id, b.act.id),
    )
    .flatMap(({ act, condition }) => {
      const who = words.say("beside.of", {
        who: giverName(words, { key: "", parties: act.parties, joint: act.parties.length > 1 }),
        resource: act.resource === null ? "" : words.say(`resource.${act.resource}.plain`),
      });
      const id = `${who} ${condition.text}`;
      if (seen.has(id)) return [];
      seen.add(id);
      const outcome = words.say(`outcome.${condition.outcome}`);
      return [
        {
          id,
          mark: act.stage ?? "pledged",
          who: [linkTo(board, { kind: "act", act: act.id }, who, [act.id])],
          text: condition.text,
          outcome:
            condition.on === null
              ? outcome
              : words.say("beside.outcome", { outcome, day: words.figures.day(condition.on) }),
        },
      ];
    });
}
