import { type Board, type Cell, RESOURCES, type Resource, RUNGS, type Stage } from "#ledger";
import { amount, amountInWords, rate } from "../amount.ts";
import { caveatStage, mainLine } from "../cellLine.ts";
import { linkTo } from "../figureLink.ts";
import { giverName } from "../parties.ts";
import { type Sentence, textOf } from "../piece.ts";
import type { Words } from "../words.ts";
import type { Noted, Notes } from "./notes.ts";

/** Who stands where on one resource. */
export interface Standing {
  readonly resource: Resource;
  readonly title: string;
  /** Those with a figure, or with something that must be known. */
  readonly rows: readonly StandingRow[];
  /** All others: nothing but where they stand, so that one line names many. */
  readonly names: readonly StandingNames[];
}

/** Givers that stand at the same place and of whom no more is to be said. */
export interface StandingNames {
  readonly stage: Stage;
  readonly word: string;
  readonly givers: readonly (Noted & { readonly giver: string })[];
}

/** One giver: its mark and word, its figure, and what must be known with it. */
export interface StandingRow {
  readonly giver: string;
  readonly name: string;
  readonly stage: Stage;
  readonly word: string;
  readonly figure: Sentence;
  /** Whether there is a figure at all. */
  readonly sized: boolean;
  /** The name as a link to its claims. */
  readonly opened: Sentence;
  readonly note: Noted;
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

/** Who stands where, resource by resource; backing is one line of names, told last. */
export function whoStandsWhere(board: Board, notes: Notes, words: Words): readonly Standing[] {
  return RESOURCES.filter((resource) => resource !== "backing").flatMap((resource) => {
    const cells = board.cells.filter(
      (cell) => cell.resource === resource && (cell.reached !== null || cell.caveat !== null),
    );
    const rows = [...cells]
      .sort(
        (a, b) =>
          rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a) || (a.giver.key < b.giver.key ? -1 : 1),
      )
      .map((cell) => rowOf(board, cell, notes, words));
    if (rows.length === 0) return [];
    const title = words.say(`resource.${resource}`);
    const told = rows.filter((row) => row.sized || textOf(row.note.text) !== "");
    const named = rows.filter((row) => !told.includes(row));
    return [{ resource, title, rows: told, names: namesOf(named, words) }];
  });
}

function namesOf(rows: readonly StandingRow[], words: Words): readonly StandingNames[] {
  return ORDER.flatMap((stage) => {
    const here = rows.filter((row) => row.stage === stage);
    const promised = (RUNGS as readonly string[]).includes(stage);
    const word = words.say(`stage.${stage}`);
    const givers = here.map(({ giver, opened, note }) => ({
      giver,
      text: opened,
      notes: note.notes,
    }));
    return givers.length === 0
      ? []
      : [{ stage, word: promised ? words.say("brief.noFigure", { stage: word }) : word, givers }];
  });
}

function stageOf(cell: Cell): Stage {
  return cell.reached ?? caveatStage(cell.caveat);
}

function rankOf(cell: Cell): number {
  return ORDER.indexOf(stageOf(cell));
}

function sizeOf(cell: Cell): number {
  const line = mainLine(cell);
  return line === null || cell.reached === null ? -1 : (line[cell.reached].value ?? -1);
}

function rowOf(board: Board, cell: Cell, notes: Notes, words: Words): StandingRow {
  const stage = stageOf(cell);
  const line = mainLine(cell);
  const value = line === null || cell.reached === null ? null : line[cell.reached].value;
  const key = { kind: "cell", giver: cell.giver.key, resource: cell.resource } as const;
  const sized = line !== null && value !== null && value > 0;
  const text = sized
    ? unitSaid(words, value, line.unit)
    : cell.reached === null
      ? "–"
      : words.say("figure.none");
  const name = giverName(words, cell.giver);
  const acts = [...cell.reachedBy, ...cell.caveatBy, ...(line?.pledged.acts ?? [])];
  return {
    giver: cell.giver.key,
    name,
    stage,
    word: words.say(`stage.${stage}`),
    figure: [linkTo(board, key, text, cell.acts)],
    sized,
    opened: [linkTo(board, key, name, cell.acts)],
    note: {
      text: [remarksOf(board, cell, words).join("; ")],
      notes: notes.ofActs(acts, sized ? 2 : 1),
    },
  };
}

function unitSaid(words: Words, value: number, unit: string): string {
  return unit === "persons" ? amount(words, value, unit) : amountInWords(words, value, unit);
}

function remarksOf(board: Board, cell: Cell, words: Words): readonly string[] {
  const line = mainLine(cell);
  const remarks: string[] = [];
  if (line !== null) {
    const there = cell.reached === null ? 0 : (line[cell.reached].value ?? 0);
    const promised = line.pledged.value ?? 0;
    const said = (value: number) => amount(words, value, line.unit);
    if (line.per !== null) remarks.push(rate(words, line.per));
    if (promised > there && cell.reached !== "pledged") {
      remarks.push(words.say("brief.ofPledged", { figure: said(promised) }));
    }
    const blocked = line.blocked.value ?? 0;
    if (blocked > 0) remarks.push(words.say("change.blocked", { figure: said(blocked) }));
    const held = line.onHold.value ?? 0;
    if (held > 0) remarks.push(words.say("change.onHold", { figure: said(held) }));
    const range = cell.reached === null ? null : line.disputed[cell.reached];
    if (range !== null) {
      remarks.push(words.say("brief.differ", { low: said(range.low), high: said(range.high) }));
    }
    if (line.carriedOver > 0) remarks.push(words.say("brief.carriedOver"));
  }
  if (cell.caveat !== null && cell.reached !== null)
    remarks.push(words.say(`caveat.${cell.caveat}`));
  for (const other of cell.lines) {
    const rung = cell.reached ?? "pledged";
    const value = other[rung].value ?? 0;
    if (other === line || value <= 0) continue;
    remarks.push(words.say("brief.also", { figure: amountInWords(words, value, other.unit) }));
  }
  const conditions = cell.reachedBy.flatMap((act) => board.acts[act]?.conditions ?? []);
  const open = conditions.find(({ outcome }) => outcome === "open");
  if (open !== undefined && cell.reached !== "delivered") {
    remarks.push(words.say("brief.condition", { text: { foreign: open.text } }));
  }
  return remarks;
}
