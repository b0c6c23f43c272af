import type { Day } from "#base";
import {
  type ActView,
  type Board,
  type Claim,
  type DocumentEntry,
  type Giver,
  partyKey,
  type Question,
  type Resource,
} from "#ledger";

/** One question that every format answers: a mission, the three times, and of whom and what. */
export interface Selection extends Question {
  /** Givers by code or joint key, sorted; empty: all. A joint giver is meant by any of its members. */
  readonly parties: readonly string[];
  /** Sorted; empty: all. */
  readonly resources: readonly Resource[];
}

/** A claim with its document and the words it rests on. */
export interface SourcedClaim {
  readonly id: string;
  readonly state: string;
  readonly claim: Claim;
  readonly document: DocumentEntry;
  /** Null where the span is lost or the words may not be passed on. */
  readonly words: string | null;
}

/** What a format is made from: the answer to a selection, and the claims behind it. */
export interface Answered {
  readonly selection: Selection;
  readonly board: Board;
  /** SHA-256 (hex) of the entry at which the ledger stood. */
  readonly headHash: string;
  /** By id: every claim that an act of the board is told by. */
  readonly claims: ReadonlyMap<string, SourcedClaim>;
}

/** Whether a selection means a cell: its giver, or a member of a joint one, and its resource. */
export function meansCell(
  { parties, resources }: Selection,
  cell: { readonly giver: Giver; readonly resource: Resource },
): boolean {
  if (resources.length > 0 && !resources.includes(cell.resource)) return false;
  if (parties.length === 0 || parties.includes(cell.giver.key)) return true;
  return cell.giver.parties.some((party) => parties.includes(partyKey(party)));
}

/** Whether a selection means an act; one that names no resource is left out where resources are chosen. */
export function meansAct({ parties, resources }: Selection, act: ActView): boolean {
  if (resources.length > 0 && (act.resource === null || !resources.includes(act.resource))) {
    return false;
  }
  if (parties.length === 0) return true;
  const named = act.parties.map(partyKey);
  return named.some((key) => parties.includes(key)) || parties.includes(named.sort().join("+"));
}

/** What is to be said where nothing on the board fits the selection; null where something does. */
export function nothingFits({ selection, board }: Answered): string | null {
  const fits =
    board.cells.some((cell) => meansCell(selection, cell)) ||
    Object.values(board.acts).some((act) => meansAct(selection, act));
  if (fits) return null;
  const asked = [selection.parties, selection.resources].filter((list) => list.length > 0);
  const of = asked.map((list) => list.join(", ")).join(" and ");
  return of === ""
    ? "No claim counts on this board, as asked."
    : `No claim that counts on this board, as asked, speaks of ${of}.`;
}

/** The question in one line, with all that is needed to ask it again. */
export function questionLine({ selection }: Pick<Answered, "selection">): string {
  const { mission, trueOn, knownAt, head, proposalsFrom, parties, resources } = selection;
  return [
    `mission ${mission}`,
    `true on ${trueOn}`,
    `known at ${knownAt}`,
    `head ${head}`,
    ...(parties.length === 0 ? [] : [`parties ${parties.join(", ")}`]),
    ...(resources.length === 0 ? [] : [`resources ${resources.join(", ")}`]),
    ...(proposalsFrom === undefined ? [] : [`with unreviewed proposals from ${proposalsFrom}`]),
  ].join("; ");
}

/** The line by which what was taken out is cited. */
export function citation(answered: Pick<Answered, "selection" | "board" | "headHash">): string {
  const { board, headHash } = answered;
  return `Muster, support for ${board.mission.name}: ${questionLine(answered)} (${headHash.slice(0, 12)}).`;
}

/** Whose words a document's text is; a summary is never passed off as the publisher's own. */
export function textIs({ digest, publisher }: DocumentEntry): string {
  return digest === true ? `Muster's summary of a page by ${publisher}` : `words of ${publisher}`;
}

/** A selection in a file's name, so that another question's file is not written over. */
export function fileStem(selection: Selection): string {
  const { mission, trueOn, knownAt, head, proposalsFrom, parties, resources } = selection;
  const days: readonly Day[] = trueOn === knownAt ? [trueOn] : [trueOn, knownAt];
  const givers = parties.join("-");
  return [
    mission,
    ...days,
    `head${head}`,
    ...(givers === "" ? [] : [givers.length <= LONGEST ? givers : `${parties.length}_givers`]),
    ...resources,
    ...(proposalsFrom === undefined ? [] : [`proposals${proposalsFrom}`]),
  ]
    .join("-")
    .replace(/[^\w.-]+/g, "_");
}

/** More characters of givers would make a name that some disks do not take. */
const LONGEST = 80;
