import { addDays, type Day, daysBetween } from "#base";
import { type ActView, type Board, foldBoard, type LedgerIndex } from "#ledger";
import { amount, isMoney, partyName } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** The days that the slider spans, both inclusive. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Something that happened, as a destination on the slider. */
export interface TimelineEvent {
  readonly id: string;
  readonly on: Day;
  readonly mark: MarkName;
  readonly text: string;
  /** Higher is kept longer where there is little room. */
  readonly weight: number;
}

/** How many people were promised and there on a day, as known on that day. */
export interface Strength {
  readonly on: Day;
  readonly delivered: number;
  readonly pledged: number;
}

/** The span of a ledger: from its first act to its newest day, with a margin. */
export function spanOf(newest: Board): Span {
  let first = newest.asked.trueOn;
  for (const act of Object.values(newest.acts)) {
    const near = act.kind === "contribution" || act.kind === "mandate";
    if (near && act.trueFrom < first) first = act.trueFrom;
  }
  const length = daysBetween(first, newest.asked.trueOn);
  return { first: addDays(first, -Math.ceil(length * 0.02) - 1), last: newest.asked.trueOn };
}

/** The events worth going to, in order of time. */
export function eventsOf(newest: Board, words: Words): readonly TimelineEvent[] {
  const events = [
    ...mandateEvents(newest, words),
    ...obstacleEvents(newest, words),
    ...Object.values(newest.acts).flatMap((act) => contributionEvent(newest, act, words)),
  ];
  const heaviest = [...events].sort((a, b) => b.weight - a.weight).slice(0, 16);
  return heaviest.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function mandateEvents(board: Board, words: Words): readonly TimelineEvent[] {
  return board.mandates
    .filter((mandate) => mandate.status === "adopted" && mandate.instrument !== null)
    .map((mandate) => ({
      id: mandate.id,
      on: mandate.on,
      mark: "mandate" as const,
      text: words.say("event.mandate", {
        instrument: (mandate.instrument ?? "").replace(/ \(\d+\)$/, ""),
      }),
      weight: 90,
    }));
}

function obstacleEvents(board: Board, words: Words): readonly TimelineEvent[] {
  return board.obstacles
    .filter((thread) => thread.affects.length > 0)
    .map((thread) => ({
      id: thread.id,
      on: thread.steps[0]?.on ?? thread.since,
      mark: "blocked" as const,
      text: words.say("event.obstacle", {
        who: partyName(words, thread.affects[0] ?? ""),
        type: words.say(`obstacle.${thread.type}`),
      }),
      weight: 50 + Math.min(30, thread.days / 10),
    }));
}

function contributionEvent(board: Board, act: ActView, words: Words): readonly TimelineEvent[] {
  const [party] = act.parties;
  if (act.kind !== "contribution" || party === undefined || act.stage === null) return [];
  if (act.resource !== "personnel" && act.resource !== "funding") return [];
  if (act.effect === "told" || act.effect === "part" || typeof party !== "string") return [];
  const who = partyName(words, party);
  const event = (key: "delivered" | "pledged" | "suspended" | "withdrawn", weight: number) => [
    {
      id: act.id,
      on: act.trueFrom,
      mark: key,
      text: words
        .say(`event.${key}`, {
          who,
          figure: act.value === null || act.unit === null ? "" : amount(words, act.value, act.unit),
        })
        .trim(),
      weight,
    },
  ];
  const share = shareOf(board, act);
  if (act.effect === "withdraws") return event("withdrawn", 60 + share * 20);
  if (act.effect === "holds") return event("suspended", 55 + share * 20);
  if (act.value === null) return [];
  if (act.stage === "delivered") return event("delivered", 20 + share * 120);
  if (act.stage === "pledged") return event("pledged", 10 + share * 100);
  return [];
}

// How much of what is required an act is, at most 1.
function shareOf(board: Board, act: ActView): number {
  const required = board.requirements.find((version) => version.unit === act.unit)?.value;
  const whole = required ?? (act.unit !== null && isMoney(act.unit) ? 500e6 : 2500);
  return Math.min(1, (act.value ?? 0) / whole);
}

/** The days on which the number of people may have changed, in order. */
export function strengthDays(newest: Board): readonly Day[] {
  const days = new Set<Day>();
  for (const act of Object.values(newest.acts)) {
    const people = act.kind === "contribution" && act.resource === "personnel";
    if (people) days.add([act.trueFrom, act.knownFrom].sort()[1] ?? act.trueFrom);
  }
  return [...days].sort();
}

/** The people of one day, as known on that day. */
export function strengthOn(index: LedgerIndex, newest: Board, on: Day): Strength {
  const board = foldBoard(index, { ...newest.asked, trueOn: on, knownAt: on });
  const total = board.totals.find(
    (candidate) =>
      candidate.resource === "personnel" && candidate.unit === "persons" && candidate.per === null,
  );
  return { on, delivered: total?.delivered.value ?? 0, pledged: total?.pledged.value ?? 0 };
}

/** A label on the slider: its place as a percentage, its row, and whether its words fit. */
export interface PlacedEvent extends TimelineEvent {
  readonly x: number;
  readonly row: 0 | 1 | 2;
  readonly words: boolean;
  /** The words stand left of the mark, since the edge is near. */
  readonly flipped: boolean;
}

/** Place the events on three rows so that no two labels overlap; the heaviest choose first. */
export function placeEvents(
  events: readonly TimelineEvent[],
  span: Span,
  widthPx: number,
): readonly PlacedEvent[] {
  const taken: [number, number][][] = [[], [], []];
  const whole = Math.max(1, daysBetween(span.first, span.last));
  const placed: PlacedEvent[] = [];
  const free = (row: number, from: number, to: number) =>
    from >= -8 && to <= widthPx + 8 && (taken[row] ?? []).every(([a, b]) => to < a || from > b);
  for (const event of [...events].sort((a, b) => b.weight - a.weight)) {
    const share = daysBetween(span.first, event.on) / whole;
    const x = share * widthPx;
    const length = event.text.length * 6.6 + 24;
    const choice = [0, 1, 2].flatMap((row) => [
      { row, flipped: false, from: x - 6, to: x + length },
      { row, flipped: true, from: x - length, to: x + 6 },
    ]);
    const fit =
      widthPx >= 560 ? choice.find(({ row, from, to }) => free(row, from, to)) : undefined;
    const bare = [0, 1, 2].find((row) => free(row, x - 8, x + 8));
    const row = fit?.row ?? bare;
    if (row === undefined) continue;
    taken[row]?.push(fit === undefined ? [x - 8, x + 8] : [fit.from, fit.to]);
    placed.push({
      ...event,
      x: share * 100,
      row: row as 0 | 1 | 2,
      words: fit !== undefined,
      flipped: fit?.flipped ?? false,
    });
  }
  return placed.sort((a, b) => a.x - b.x);
}
