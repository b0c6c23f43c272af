import { dayNumber, daysBetween, lastDayOf } from "#base";
import {
  type AgreementThread,
  type Board,
  chaseList,
  type MandateThread,
  type ObstacleThread,
  type RequestThread,
} from "#ledger";
import {
  amountInWords,
  chasedFigure,
  type FigureKey,
  giverName,
  linkTo,
  partyName,
  partyNames,
  type Sentence,
} from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";

/** A stretch of a life line, as percentages of its width. */
export interface LifeStep {
  readonly x: number;
  readonly width: number;
  /** Solid while open, hollow while contested. */
  readonly solid: boolean;
}

/** One obstacle in force. */
export interface ObstacleCard {
  readonly id: string;
  readonly days: Sentence;
  /** `day` or `days`. */
  readonly daysWord: string;
  readonly title: string;
  readonly who: string;
  readonly life: readonly LifeStep[];
  readonly told: Sentence;
  readonly holds: Sentence;
  readonly holding: boolean;
}

/** The obstacles in force, the one that stands longest first, and a line where they overlap. */
export function obstacleCards(
  board: Board,
  words: Words,
): { readonly cards: readonly ObstacleCard[]; readonly note: string } {
  const open = board.obstacles.filter((thread) => thread.status !== "resolved");
  const sorted = [...open].sort((a, b) => holdsMost(b) - holdsMost(a) || b.days - a.days);
  const first = firstDay(board);
  const seen = new Set<string>();
  const cards = sorted.map((thread) => {
    const card = obstacleCard(board, thread, first, seen, words);
    for (const held of thread.holds) seen.add(`${held.giver} ${held.resource} ${held.unit}`);
    return card;
  });
  const holding = sorted.filter((thread) => thread.holds.length > 0);
  const key =
    holding.length > 1 ? "obstacles.overlap" : holding.length === 0 ? "obstacles.none" : null;
  return { cards, note: key === null || sorted.length === 0 ? "" : words.say(key) };
}

function holdsMost(thread: ObstacleThread): number {
  return thread.holds.length > 0 ? 1 : 0;
}

function obstacleCard(
  board: Board,
  thread: ObstacleThread,
  first: number,
  seen: ReadonlySet<string>,
  words: Words,
): ObstacleCard {
  const key: FigureKey = { kind: "act", act: thread.id };
  const status = words.say(`status.${thread.status}`);
  const type = words.say(`obstacle.${thread.type}.title`);
  const tellings = board.acts[thread.id]?.tellings.length ?? thread.steps.length;
  const last = thread.steps.at(-1);
  const since = words.figures.day(thread.since);
  const contested = last !== undefined && thread.status === "contested";
  return {
    id: thread.id,
    days: [linkTo(board, key, words.figures.number(thread.days), [thread.id])],
    daysWord: words.say("obstacles.daysWord", { n: thread.days }),
    title: words.say("obstacle.title", { type, status }),
    who:
      thread.affects.length === 0
        ? words.say("obstacle.mission")
        : partyNames(words, thread.affects),
    life: lifeOf(board, thread, first),
    told: words.compose(contested ? "obstacle.toldContested" : "obstacle.told", {
      since,
      day: last === undefined ? since : words.figures.day(last.on),
      n: tellings,
    }),
    holding: thread.holds.length > 0,
    holds: holdsSentence(board, thread, seen, words),
  };
}

function holdsSentence(
  board: Board,
  thread: ObstacleThread,
  seen: ReadonlySet<string>,
  words: Words,
): Sentence {
  if (thread.holds.length === 0) {
    return words.compose(
      thread.affects.length === 0 ? "obstacle.namesNobody" : "obstacle.holdsNothing",
    );
  }
  const figures = thread.holds.flatMap((held, index) => {
    const cell = board.cells.find(
      (candidate) => candidate.giver.key === held.giver && candidate.resource === held.resource,
    );
    const key = { kind: "cell", giver: held.giver, resource: held.resource } as const;
    const text = amountInWords(words, held.value, held.unit);
    const link = linkTo(board, key, text, cell?.acts ?? []);
    const of =
      thread.affects.length > 1 && cell !== undefined ? ` (${giverName(words, cell.giver)})` : "";
    return [...(index === 0 ? [] : [", "]), link, of];
  });
  const same = thread.holds.every((held) =>
    seen.has(`${held.giver} ${held.resource} ${held.unit}`),
  );
  return words.compose(same ? "obstacle.holdsSame" : "obstacle.holds", { figures });
}

function lifeOf(board: Board, thread: ObstacleThread, first: number): readonly LifeStep[] {
  const end = dayNumber(board.asked.trueOn);
  const whole = Math.max(1, end - first);
  return thread.steps.flatMap((step, index) => {
    if (step.status === "resolved") return [];
    const next = thread.steps[index + 1];
    const from = dayNumber(step.on);
    const to = next === undefined ? end : dayNumber(next.on);
    const x = (100 * (from - first)) / whole;
    return [
      { x, width: Math.max(1.2, (100 * (to - from)) / whole), solid: step.status === "open" },
    ];
  });
}

function firstDay(board: Board): number {
  const days = Object.values(board.acts).map((act) => dayNumber(act.trueFrom));
  return Math.min(dayNumber(board.asked.trueOn) - 1, ...days);
}

/** The mandate in force, or the one proposed, with its days left. */
export interface MandateCard {
  readonly days: Sentence | null;
  /** `day left` or `days left`. */
  readonly daysWord: string;
  readonly title: Sentence;
  readonly told: Sentence;
  /** Share of its time that is over, 0 to 100, or null without an end. */
  readonly over: number | null;
}

/** The mandates to show: those in force, then drafts. */
export function mandateCards(board: Board, words: Words): readonly MandateCard[] {
  const shown = board.mandates.filter(
    (mandate) => mandate.inForce || mandate.status === "proposed",
  );
  const sorted = [...shown].sort(
    (a, b) => Number(b.inForce) - Number(a.inForce) || (a.on < b.on ? 1 : -1),
  );
  return sorted.slice(0, 3).map((mandate) => mandateCard(board, mandate, words));
}

function mandateCard(board: Board, mandate: MandateThread, words: Words): MandateCard {
  const key: FigureKey = { kind: "act", act: mandate.id };
  const name = [partyName(words, mandate.body), mandate.instrument ?? ""].join(" ").trim();
  const status = mandate.inForce
    ? words.say(`mandate.${mandate.action}`)
    : words.say("mandate.proposed");
  const until = mandate.until;
  const day = words.figures.day(mandate.on);
  return {
    days:
      mandate.daysLeft === null
        ? null
        : [linkTo(board, key, words.figures.number(mandate.daysLeft), [mandate.id])],
    daysWord: words.say("mandate.daysLeft", { n: mandate.daysLeft ?? 0 }),
    title: [linkTo(board, key, name, [mandate.id])],
    told:
      until === null
        ? words.compose("mandate.told", { status, day })
        : words.compose("mandate.toldUntil", { status, day, until: words.figures.day(until) }),
    over:
      until === null || !mandate.inForce
        ? null
        : Math.min(
            100,
            (100 * daysBetween(mandate.on, board.asked.trueOn)) /
              Math.max(1, daysBetween(mandate.on, lastDayOf(until))),
          ),
  };
}

/** A line of the rail: words with a link, and a day or age. */
export interface RailLine {
  readonly mark: MarkName | null;
  readonly text: Sentence;
  readonly when: string;
}

/** Requests that nobody has met or declined, the newest first. */
export function openRequests(board: Board, words: Words): readonly RailLine[] {
  const open = board.requests.filter((request) => request.status === "open");
  const byAsker = new Map<string, RequestThread[]>();
  for (const request of [...open].sort((a, b) => (a.on < b.on ? 1 : -1))) {
    // One appeal for several resources is one line.
    const key = `${request.on} ${JSON.stringify(request.from)} ${JSON.stringify(request.to)}`;
    byAsker.set(key, [...(byAsker.get(key) ?? []), request]);
  }
  return [...byAsker.values()].map((requests) => requestLine(board, requests, words));
}

function requestLine(board: Board, requests: readonly RequestThread[], words: Words): RailLine {
  const [request] = requests;
  if (request === undefined) return { mark: null, text: [], when: "" };
  const resources = requests.map(({ resource }) => words.say(`resource.${resource}.plain`));
  const age = daysBetween(request.on, board.asked.trueOn);
  const what = linkTo(
    board,
    { kind: "act", act: request.id },
    words.figures.list([...new Set(resources)]),
    requests.map(({ id }) => id),
  );
  const values = { from: partyNames(words, request.from), to: partyNames(words, request.to), what };
  return {
    mark: null,
    text: words.compose(request.to.length === 0 ? "request.open" : "request.to", values),
    when: age === 0 ? words.say("days.today") : words.say("days.short", { n: age }),
  };
}

/** Promises of at least so many days that no instrument binds and that are not delivered, the oldest first. */
export function chaseLines(board: Board, olderDays: number, words: Words): readonly RailLine[] {
  return chaseList(board, olderDays).promises.map((promise) => ({
    mark: promise.held ? "blocked" : null,
    text: words.compose("chase.line", {
      who: giverName(words, promise.giver),
      resource: words.say(`resource.${promise.resource}.plain`),
      figure: chasedFigure(board, promise, words),
    }),
    when: words.say("days.short", { n: promise.days }),
  }));
}

/** Agreements that have not ended, the newest first. */
export function agreementLines(board: Board, words: Words): readonly RailLine[] {
  const lines = board.agreements.filter((agreement) => agreement.status !== "ended");
  return [...lines]
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map((agreement) => agreementLine(board, agreement, words));
}

function agreementLine(board: Board, agreement: AgreementThread, words: Words): RailLine {
  const key: FigureKey = { kind: "act", act: agreement.id };
  const names = partyNames(words, agreement.parties);
  const done = agreement.status === "signed" || agreement.status === "in-force";
  return {
    mark: done ? "signed" : "draft",
    text: words.compose("agreement.line", {
      instrument: linkTo(board, key, words.say(`instrument.${agreement.instrument}`), [
        agreement.id,
      ]),
      names,
      status: words.say(`agreement.${agreement.status}`),
    }),
    when: words.figures.day(agreement.on),
  };
}
