import { type Cell, type Line, partyKey, RUNGS, type Rung } from "#ledger";
import { type Answered, citation, meansCell } from "./selection.ts";
import { column, type Filled, fill, type Table } from "./table.ts";

interface Row {
  readonly cell: Cell;
  /** Null where the cell has no figure at all. */
  readonly line: Line | null;
  readonly answered: Answered;
}

const AMOUNTS = [
  ["pledged", "Promised, shown as at least what was committed"],
  ["committed", "Bound by decision, law or contract, shown as at least what was delivered"],
  ["delivered", "Arrived, paid or done"],
  ["outstanding", "Pledged less delivered: on_hold + blocked + due"],
  ["onHold", "Outstanding that the giver suspended"],
  ["blocked", "Outstanding that an open or contested obstacle holds back"],
  ["due", "Outstanding that nothing holds back"],
  ["available", "Delivered and not on hold, plus due"],
  ["leaving", "Delivered, and announced to leave on a day not yet known"],
] as const;

const COLUMNS: readonly Filled<Row>[] = [
  column("mission", "text", "Id of the mission", ({ answered }) => answered.selection.mission),
  column(
    "giver",
    "text",
    "Code of the giver; a joint giver's codes joined by +",
    (row) => row.cell.giver.key,
  ),
  column("members", "text", "Codes of a joint giver's members, else of the giver", ({ cell }) =>
    cell.giver.parties.map(partyKey).join(" "),
  ),
  column(
    "joint",
    "yes or no",
    "One figure given by several parties together; never split",
    ({ cell }) => cell.giver.joint,
  ),
  column(
    "resource",
    "text",
    "What is given: personnel, funding, equipment, training, logistics, backing",
    ({ cell }) => cell.resource,
  ),
  column(
    "unit",
    "text",
    "persons, a currency (ISO 4217), or the item's name",
    ({ line }) => line?.unit ?? null,
  ),
  column(
    "per",
    "text",
    "The rate, such as year; empty for amounts that are no rates",
    ({ line }) => line?.per ?? null,
  ),
  column(
    "reached",
    "text",
    "The highest rung the giver reached for the resource",
    ({ cell }) => cell.reached,
  ),
  column(
    "caveat",
    "text",
    "refused, withdrawing, suspended, reluctant or considering, where one stands",
    ({ cell }) => cell.caveat,
  ),
  column(
    "unknown_size",
    "text",
    "The rung that was reached without any figure",
    ({ cell }) => cell.unknownSize,
  ),
  ...AMOUNTS.map(([name, means]) =>
    column<Row>(
      snake(name),
      "number",
      `${means}; empty when unknown`,
      ({ line }) => line?.[name].value ?? null,
    ),
  ),
  column(
    "carried_over",
    "number",
    "Part of delivered that came over from the mission before",
    ({ line }) => line?.carriedOver ?? null,
  ),
  ...RUNGS.flatMap((rung) => [range(rung, "low"), range(rung, "high")]),
  column("blocked_by", "text", "Ids of the obstacles that hold it back", ({ cell }) =>
    cell.blockedBy.join(" "),
  ),
  column("acts", "text", "Ids of the acts behind the cell; see the table of acts", ({ cell }) =>
    cell.acts.join(" "),
  ),
  ...askedColumns<Row>(({ answered }) => answered),
];

/** The board as rows: one for each giver, resource and unit; a cell without figures has one row too. */
export function boardTable(answered: Answered): Table {
  const cells = answered.board.cells.filter((cell) => meansCell(answered.selection, cell));
  const rows = cells.flatMap((cell) => {
    const lines: readonly (Line | null)[] = cell.lines.length === 0 ? [null] : cell.lines;
    return lines.map((line) => ({ cell, line, answered }));
  });
  return {
    name: "board",
    means: "Who stands where on giving what: a row for each giver, resource and unit",
    ...fill(COLUMNS, rows),
    citation: citation(answered),
  };
}

/** The columns by which any row can be asked for again, and cited. */
export function askedColumns<T>(of: (thing: T) => Answered): readonly Filled<T>[] {
  return [
    column("true_on", "day", "What was true on this day", (one) => of(one).selection.trueOn),
    column(
      "known_at",
      "day",
      "As the public record stood at this day",
      (one) => of(one).selection.knownAt,
    ),
    column("head", "number", "As the ledger stood at this entry", (one) => of(one).selection.head),
    column("cite", "text", "How to cite the table", (one) => citation(of(one))),
  ];
}

function range(rung: Rung, end: "low" | "high"): Filled<Row> {
  const which = end === "low" ? "Lowest" : "Highest";
  const means = `${which} figure told for ${rung}, where sources differ`;
  return column(
    `${rung}_${end}`,
    "number",
    means,
    ({ line }) => line?.disputed[rung]?.[end] ?? null,
  );
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
