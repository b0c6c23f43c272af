import { compareText, type Day, daysBetween } from "#base";
import type { ActView, Board, Cell, DocumentEntry, Party } from "#ledger";
import { partyKey } from "#ledger";
import { amountInWords, giverName, linkTo, partyName, partyNames, type Sentence } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";
import type { Words } from "../../../words/words.ts";
import { markOfAct } from "../../board/model/revealAct.ts";
import { type FileStanding, standingOf } from "./fileStanding.ts";

/** One dated line of a party's file. */
export interface FileLine {
  readonly id: string;
  readonly on: Day;
  readonly mark: MarkName;
  readonly text: Sentence;
}

/** Everything that a mission's board knows of one party: the page before a meeting. */
export interface PartyFile {
  readonly key: string;
  readonly name: string;
  readonly mission: string;
  readonly standing: readonly FileStanding[];
  /** What it said and did, the newest first. */
  readonly acts: readonly FileLine[];
  readonly met: readonly FileLine[];
  readonly asked: readonly FileLine[];
  readonly agreements: readonly FileLine[];
  readonly obstacles: readonly FileLine[];
  readonly conditions: readonly { readonly text: string; readonly outcome: string }[];
  readonly newest: { readonly document: DocumentEntry | null; readonly on: Day } | null;
  readonly checkedOn: Day | null;
}

/** The file of a party on one board; it is empty where the board knows nothing of it. */
export function partyFile(
  board: Board,
  key: string,
  documentOf: (id: string) => DocumentEntry | null,
  words: Words,
): PartyFile {
  const cells = board.cells.filter(
    (cell) => cell.giver.key === key || has(cell.giver.parties, key),
  );
  const silence = board.silences.find(({ party }) => party === key);
  return {
    key,
    name: nameOf(board, key, words),
    mission: board.mission.short,
    standing: standingOf(board, cells, key, words),
    acts: actLines(board, key, words),
    met: metLines(board, key, words),
    asked: askedLines(board, key, words),
    agreements: agreementLines(board, key, words),
    obstacles: obstacleLines(board, key, words),
    conditions: conditionsOf(board, cells, words),
    newest:
      silence === undefined
        ? null
        : { document: documentOf(silence.newestDocument), on: silence.newestOn },
    checkedOn: silence?.checkedOn ?? null,
  };
}

/** Givers of a board and all who are named in it otherwise, by name: whom a page can be about. */
export function partiesOf(
  board: Board,
  words: Words,
): readonly { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { giver } of board.cells) names.set(giver.key, giverName(words, giver));
  for (const act of Object.values(board.acts)) {
    for (const party of act.parties) {
      if (typeof party === "string" && !names.has(party)) names.set(party, partyName(words, party));
    }
  }
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => a.name.localeCompare(b.name, words.locale));
}

function metLines(board: Board, key: string, words: Words): readonly FileLine[] {
  return newestFirst(
    board.engagements
      .filter(({ parties }) => has(parties, key))
      .map((meeting) =>
        lineOf(board, meeting.id, meeting.on, "meeting", [
          meeting.title ?? words.say(`form.${meeting.form}`),
          meeting.place ?? "",
          partyNames(words, others(meeting.parties, key)),
          meeting.status === "held" ? "" : words.say(`engagement.${meeting.status}`),
        ]),
      ),
  );
}

function askedLines(board: Board, key: string, words: Words): readonly FileLine[] {
  return newestFirst(
    board.requests
      .filter(({ from, to }) => has(from, key) || has(to, key))
      .map((request) =>
        lineOf(board, request.id, request.on, "request", [
          words.say(request.to.length === 0 ? "request.open" : "request.to", {
            from: partyNames(words, request.from),
            to: partyNames(words, request.to),
            what: words.say(`resource.${request.resource}.plain`),
          }),
          words.say(`answer.${request.status}`),
        ]),
      ),
  );
}

function agreementLines(board: Board, key: string, words: Words): readonly FileLine[] {
  return newestFirst(
    board.agreements
      .filter(({ parties }) => has(parties, key))
      .map((agreement) =>
        lineOf(board, agreement.id, agreement.on, isBound(agreement) ? "signed" : "draft", [
          words.say(`instrument.${agreement.instrument}`),
          partyNames(words, others(agreement.parties, key)),
          words.say(`agreement.${agreement.status}`),
        ]),
      ),
  );
}

function obstacleLines(board: Board, key: string, words: Words): readonly FileLine[] {
  return newestFirst(
    board.obstacles
      .filter(({ affects }) => has(affects, key))
      .map((thread) =>
        lineOf(board, thread.id, thread.since, "blocked", [
          words.say(`obstacle.${thread.type}.title`),
          words.say(`status.${thread.status}`),
          words.say("days", { n: thread.days }),
          ...thread.holds
            .filter(({ giver }) => giver === key)
            .map(({ value, unit }) =>
              words.say("party.holds", { figure: amountInWords(words, value, unit) }),
            ),
        ]),
      ),
  );
}

function isBound({ status }: Board["agreements"][number]): boolean {
  return status === "signed" || status === "in-force";
}

function nameOf(board: Board, key: string, words: Words): string {
  const cell = board.cells.find(({ giver }) => giver.key === key);
  return cell === undefined ? partyName(words, key) : giverName(words, cell.giver);
}

function has(parties: readonly Party[], key: string): boolean {
  return parties.some((party) => partyKey(party) === key);
}

function others(parties: readonly Party[], key: string): readonly Party[] {
  return parties.filter((party) => partyKey(party) !== key);
}

function lineOf(
  board: Board,
  act: string,
  on: Day,
  mark: MarkName,
  parts: readonly string[],
): FileLine {
  // A meeting in Haiti with Haiti names it once.
  const text = [...new Set(parts)].filter((part) => part !== "").join(" · ");
  return { id: act, on, mark, text: [linkTo(board, { kind: "act", act }, text, [act])] };
}

function newestFirst(lines: readonly FileLine[]): readonly FileLine[] {
  return [...lines].sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
}

function actLines(board: Board, key: string, words: Words): readonly FileLine[] {
  const acts = Object.values(board.acts).filter(
    (act) => act.kind === "contribution" && has(act.parties, key),
  );
  return newestFirst(
    acts.map((act) => ({
      id: act.id,
      on: act.trueFrom,
      mark: markOfAct(act),
      text: actText(board, act, words),
    })),
  );
}

function actText(board: Board, act: ActView, words: Words): Sentence {
  const figure =
    act.value === null || act.unit === null ? "" : amountInWords(words, act.value, act.unit);
  const parts = [
    act.resource === null ? "" : words.say(`resource.${act.resource}`),
    words.say(`stage.${act.stage ?? "pledged"}`),
    figure,
    act.effect === "told" || act.effect === "part" ? words.say("party.evidence") : "",
    act.precision === "published"
      ? words.say("panel.actReported", { day: words.figures.day(act.knownFrom) })
      : "",
    words.say("panel.origins", { n: act.origins }),
  ];
  const text = parts.filter((part) => part !== "").join(" · ");
  return [linkTo(board, { kind: "act", act: act.id }, text, [act.id])];
}

function conditionsOf(board: Board, cells: readonly Cell[], words: Words): PartyFile["conditions"] {
  const found = new Map<string, string>();
  for (const id of cells.flatMap((cell) => cell.acts)) {
    for (const { text, outcome } of board.acts[id]?.conditions ?? []) {
      found.set(text, words.say(`outcome.${outcome}`));
    }
  }
  return [...found].map(([text, outcome]) => ({ text, outcome }));
}

/** How long the sources have been silent on a party, in days up to the board's day; null without any. */
export function silentDays(board: Board, file: PartyFile): number | null {
  return file.newest === null ? null : daysBetween(file.newest.on, board.asked.trueOn);
}
