import { compareText, type Day } from "#base";
import {
  type Board,
  type Change,
  type ChangeKind,
  compareBoards,
  type RequestThread,
  type Resource,
  type Stage,
} from "#ledger";
import { amount, amountInWords } from "./amount.ts";
import { linkTo } from "./figureLink.ts";
import { giverName, partyNames } from "./parties.ts";
import type { Piece, Sentence } from "./piece.ts";
import type { Words } from "./words.ts";

/** One change between two boards, told in a sentence. */
export interface ToldChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly what: Change["what"];
  /** The newest day of the acts behind it; of what ended, the day on which it ended. */
  readonly on: Day;
  /** Where a giver now stands; null for a thread and where nothing stands any more. */
  readonly stage: Stage | null;
  readonly parties: Change["parties"];
  readonly acts: readonly string[];
  /** Whose, and of what: `Kenya, personnel`. */
  readonly subject: string;
  /** What it was, as plain words; empty where there was nothing. */
  readonly from: string;
  /** What it is, with its claims. */
  readonly to: Sentence;
  /** All of it in one sentence. */
  readonly text: Sentence;
}

/** What changed from one board to another, the newest first, each in a sentence. */
export function tellChanges(before: Board, after: Board, words: Words): readonly ToldChange[] {
  return withOneAppeal(compareBoards(before, after), before, after)
    .map((change) => tellChange(before, after, change, words))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
}

/** A change that tells of one thing; an appeal for several resources names them all. */
interface Merged extends Change {
  readonly resources: readonly Resource[];
}

// One appeal of one asker to the same parties for several resources is one change.
function withOneAppeal(changes: readonly Change[], before: Board, after: Board): readonly Merged[] {
  const merged = new Map<string, Merged>();
  for (const [index, change] of changes.entries()) {
    const request = change.what === "request" ? requestOf(before, after, change) : undefined;
    const key =
      request === undefined
        ? String(index)
        : JSON.stringify([request.on, request.from, request.to, change.from, change.to]);
    const held = merged.get(key);
    const resources = [
      ...(held?.resources ?? []),
      ...(change.resource === null ? [] : [change.resource]),
    ];
    const acts = [...(held?.acts ?? []), ...change.acts];
    merged.set(key, { ...(held ?? change), acts, resources: [...new Set(resources)] });
  }
  return [...merged.values()];
}

function requestOf(before: Board, after: Board, change: Change): RequestThread | undefined {
  const [id] = change.acts;
  return [...after.requests, ...before.requests].find((request) => request.id === id);
}

function tellChange(before: Board, after: Board, change: Merged, words: Words): ToldChange {
  const subject = subjectOf(before, after, change, words);
  const from = valueText(change, change.from, words);
  const now = toText(change, words);
  const to = [linkOf(before, after, change, now)];
  const key = from === "" ? "change.new" : change.to === null ? "change.gone" : "change.moved";
  return {
    id: [change.what, subject, change.unit, change.rung, change.kind, change.acts[0]].join(" "),
    kind: change.kind,
    what: change.what,
    on: dayOf(before, after, change),
    stage: stageOf(change),
    parties: change.parties,
    acts: change.acts,
    subject,
    from,
    to,
    text: words.compose(key, { what: subject, from, to }),
  };
}

function subjectOf(before: Board, after: Board, change: Merged, words: Words): string {
  const [id = ""] = change.acts;
  if (change.what === "cell" && change.giver !== null && change.resource !== null) {
    const resource = words.say(`resource.${change.resource}.plain`);
    return `${giverName(words, change.giver)}, ${resource}`;
  }
  const find = <T extends { readonly id: string }>(list: (board: Board) => readonly T[]) =>
    [...list(after), ...list(before)].find((thread) => thread.id === id);
  const whom = change.parties.length === 0 ? "" : partyNames(words, change.parties);
  if (change.what === "obstacle") {
    const type = find((board) => board.obstacles)?.type ?? "political";
    const name = words.say("claim.obstacle", { type: words.say(`obstacle.${type}`) });
    return `${whom === "" ? words.say("change.mission") : whom}, ${name}`;
  }
  if (change.what === "mandate") {
    const instrument = find((board) => board.mandates)?.instrument ?? "";
    return `${whom} ${instrument}`.trim();
  }
  if (change.what === "agreement") {
    const instrument = find((board) => board.agreements)?.instrument ?? "other";
    return `${whom}, ${words.say(`instrument.${instrument}`)}`;
  }
  return requestName(requestOf(before, after, change)?.to ?? [], change, words);
}

function requestName(to: Change["parties"], change: Merged, words: Words): string {
  const values = {
    n: change.parties.length,
    from: partyNames(words, change.parties),
    to: partyNames(words, to),
    what: words.figures.list(change.resources.map((each) => words.say(`resource.${each}.plain`))),
  };
  return words.say(to.length === 0 ? "change.appeal" : "change.request", values);
}

function toText(change: Change, words: Words): string {
  const to = change.to === 0 ? null : change.to;
  if (to !== null) return valueText(change, to, words);
  if (change.from === "considering") return words.say("change.ended");
  if (change.kind === "freed") return words.say("change.freed");
  return words.say("change.nothing");
}

// What a figure, posture or status is called; empty for none.
function valueText(change: Change, value: Change["from"], words: Words): string {
  if (value === null || value === 0) return "";
  if (typeof value === "string") return statusText(change, value, words);
  const unit = change.unit ?? "";
  const figure =
    change.rung === null ? amount(words, value, unit) : amountInWords(words, value, unit);
  if (change.rung !== null) return `${figure} ${words.say(`stage.${change.rung}`)}`;
  const held = change.kind === "suspended" ? "change.onHold" : "change.blocked";
  return words.say(held, { figure });
}

function statusText(change: Change, status: string, words: Words): string {
  const rooms: Readonly<Record<Change["what"], readonly string[]>> = {
    cell: ["stage", "caveat"],
    obstacle: ["status"],
    mandate: ["mandate"],
    request: ["answer"],
    agreement: ["agreement"],
  };
  for (const room of rooms[change.what]) {
    const known = words.known(`${room}.${status}`);
    if (known !== null) return known;
  }
  return status;
}

function linkOf(before: Board, after: Board, change: Change, text: string): Piece {
  const { giver, resource, acts } = change;
  const [act = ""] = acts;
  if (change.what !== "cell" || giver === null || resource === null) {
    return linkTo(after, { kind: "act", act }, text, acts);
  }
  const stands = after.cells.some(
    (cell) => cell.giver.key === giver.key && cell.resource === resource,
  );
  const board = stands ? after : before;
  return linkTo(board, { kind: "cell", giver: giver.key, resource }, text, acts);
}

function stageOf(change: Change): Stage | null {
  if (change.what !== "cell") return null;
  if (change.rung !== null) return change.rung;
  if (change.kind === "suspended") return "suspended";
  if (change.to === "withdrawing") return "withdrawn";
  return typeof change.to === "string" ? (change.to as Stage) : null;
}

function dayOf(before: Board, after: Board, change: Change): Day {
  const days = change.acts.flatMap((id) => {
    const act = after.acts[id] ?? before.acts[id];
    if (act === undefined) return [];
    // A thread keeps the id of its first telling; its newest word is the day of the change.
    return change.what === "cell" ? [act.trueFrom] : [act.affirmed];
  });
  const isNew = change.acts.some((id) => before.acts[id] === undefined);
  const ended = change.what === "cell" && !isNew ? daysOfEnd(before, after, change) : [];
  const newest = [...days, ...ended].sort().at(-1) ?? after.asked.trueOn;
  return [newest, after.asked.trueOn].sort()[0] ?? newest;
}

// What ends leaves only the acts by which it stood: it ended with its obstacle, or with what the
// giver did since.
function daysOfEnd(before: Board, after: Board, change: Change): readonly Day[] {
  const settled = after.obstacles.filter(({ id, status }) => {
    const old = before.obstacles.find((thread) => thread.id === id);
    return change.acts.includes(id) && old !== undefined && old.status !== status;
  });
  if (settled.length > 0) return settled.flatMap(({ id }) => after.acts[id]?.affirmed ?? []);
  const cellOf = ({ cells }: Board) =>
    cells.find(
      ({ giver, resource }) => giver.key === change.giver?.key && resource === change.resource,
    );
  const [old, now] = [cellOf(before), cellOf(after)];
  if (now === undefined) return [];
  if (change.unit === null) {
    const changed = now.history.findLastIndex(({ caveat }) => caveat !== now.caveat);
    return now.history.slice(changed + 1, changed + 2).map(({ on }) => on);
  }
  const since = now.acts.filter((id) => old?.acts.includes(id) !== true);
  return since.flatMap((id) => after.acts[id]?.trueFrom ?? []);
}
