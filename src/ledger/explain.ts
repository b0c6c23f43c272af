import { rungOf } from "./act.ts";
import type { ActView, Board, Cell, Figure, Line, Rung, ToldAct } from "./board.ts";
import type { Resource } from "./claim.ts";

/** Which figure is asked about. Without a unit the cell's first line; without a rung all of it. */
export interface FigureAddress {
  /** The key of the giver. */
  readonly party: string;
  readonly resource: Resource;
  readonly rung?: Rung;
  readonly unit?: string;
  readonly through?: string;
}

/** One telling, and why it does not speak for the figure, or null where it does. */
export interface ExplainedTelling extends ToldAct {
  readonly aside: string | null;
}

/** One act, and why it does not count, or null where it does. */
export interface ExplainedAct {
  readonly act: ActView;
  readonly aside: string | null;
  readonly tellings: readonly ExplainedTelling[];
}

/** How a figure is made: its acts in the order in which they count, then those set aside. */
export interface Explanation {
  readonly address: FigureAddress;
  readonly unit: string | null;
  readonly figure: Figure | null;
  /** Lowest and highest told, where sources differ. */
  readonly disputed: { readonly low: number; readonly high: number } | null;
  readonly acts: readonly ExplainedAct[];
}

/**
 * The acts and tellings that a figure is made of, and those set aside with the reason.
 *
 * A giver or line that the board does not have gives no figure and no acts.
 */
export function explainFigure(board: Board, address: FigureAddress): Explanation {
  const cell = board.cells.find(
    ({ giver, resource }) => giver.key === address.party && resource === address.resource,
  );
  if (cell === undefined) return { address, unit: null, figure: null, disputed: null, acts: [] };
  const line = lineAt(cell, address);
  const figure = figureAt(line, address);
  const counted = new Set(figure?.acts ?? [...cell.reachedBy, ...cell.caveatBy]);
  const bearing = cell.acts
    .flatMap((id) => board.acts[id] ?? [])
    .filter((act) => counted.has(act.id) || bears(act, line, address));
  const explained = bearing.map((act) => explainAct(act, counted, bearing));
  return {
    address,
    unit: line?.unit ?? null,
    figure,
    disputed: address.rung === undefined || line === null ? null : line.disputed[address.rung],
    acts: [
      ...explained.filter(({ aside }) => aside === null),
      ...explained.filter(({ aside }) => aside !== null),
    ],
  };
}

function lineAt(cell: Cell, { unit }: FigureAddress): Line | null {
  return cell.lines.find((line) => unit === undefined || line.unit === unit) ?? null;
}

function figureAt(line: Line | null, { rung, through }: FigureAddress): Figure | null {
  if (line === null || rung === undefined) return null;
  if (through === undefined) return line[rung];
  return line.channels.find((channel) => channel.through === through)?.[rung] ?? null;
}

/** Whether an act that does not count still speaks of the figure asked about. */
function bears(act: ActView, line: Line | null, { rung, through }: FigureAddress): boolean {
  if (line !== null && act.unit !== null && act.unit !== line.unit) return false;
  if (through !== undefined && act.through !== null && act.through !== through) return false;
  return rung === undefined || rungOf(act.stage) < 0 || act.stage === rung;
}

function explainAct(
  act: ActView,
  counted: ReadonlySet<string>,
  bearing: readonly ActView[],
): ExplainedAct {
  return {
    act,
    aside: counted.has(act.id) ? null : whyAside(act, bearing),
    tellings: act.tellings.map((told) => ({ ...told, aside: whyUnheard(told, act) })),
  };
}

function whyAside(act: ActView, bearing: readonly ActView[]): string {
  switch (act.effect) {
    case "part":
      return "a part of a figure that is counted whole elsewhere";
    case "rotates":
      return "relieves others and adds nothing";
    case "told":
      return "evidence only, without an amount of its own";
    case "sets":
    case "adds":
      return whySuperseded(act, bearing);
    default:
      return act.value === null
        ? "says where the party stands, without a figure"
        : "changes no amount";
  }
}

function whySuperseded(act: ActView, bearing: readonly ActView[]): string {
  const after = bearing.slice(bearing.indexOf(act) + 1);
  const total = after.find((later) => later.effect === "sets" && isSameChannel(later, act));
  if (total !== undefined) return `a later total contains it, told of ${total.trueFrom}`;
  const cut = after.find(({ effect }) => effect === "refuses" || effect === "withdraws");
  if (cut !== undefined) return `taken back on ${cut.trueFrom}`;
  return `a larger amount stands above it, or in another channel`;
}

function isSameChannel(a: ActView, b: ActView): boolean {
  return a.stage === b.stage && a.through === b.through;
}

function whyUnheard(told: ToldAct, act: ActView): string | null {
  if (told.suspect) return "suspect: five times above or below what the other origins tell";
  if (told.value === null || told.value === act.value || act.adoptedBy === null) return null;
  const reason = {
    person: "a person",
    "own-word": "the giver's own word",
    origins: "more origins",
    latest: "the latest telling",
  };
  return `tells another figure; adopted by ${reason[act.adoptedBy]}`;
}
