import { compareText } from "#base";
import { type ActView, partyKey } from "#ledger";
import { askedColumns } from "./boardTable.ts";
import { type Answered, citation, meansAct } from "./selection.ts";
import { column, type Filled, fill, type Table } from "./table.ts";

interface Row {
  readonly act: ActView;
  readonly answered: Answered;
}

const COLUMNS: readonly Filled<Row>[] = [
  column("act", "text", "Id of the act: the claim that first told of it", ({ act }) => act.id),
  column("mission", "text", "Id of the mission", ({ answered }) => answered.selection.mission),
  column(
    "kind",
    "text",
    "contribution, request, requirement, obstacle, agreement, engagement or mandate",
    ({ act }) => act.kind,
  ),
  column(
    "effect",
    "text",
    "What it does to its line: sets, adds, rotates, part, told, withdraws, refuses, holds, stands",
    ({ act }) => act.effect,
  ),
  column("stage", "text", "For a contribution, where it stands", ({ act }) => act.stage),
  column("parties", "text", "Codes of the parties", ({ act }) =>
    act.parties.map(partyKey).join(" "),
  ),
  column("resource", "text", "What is given, asked for or held back", ({ act }) => act.resource),
  column(
    "unit",
    "text",
    "persons, a currency (ISO 4217), or the item's name",
    ({ act }) => act.unit,
  ),
  column("per", "text", "The rate, such as year", ({ act }) => act.per),
  column(
    "through",
    "text",
    "The channel that money goes through, such as a trust fund",
    ({ act }) => act.through,
  ),
  column(
    "bound",
    "text",
    "How the figure binds: exact, about, atLeast, upTo",
    ({ act }) => act.bound,
  ),
  column(
    "value",
    "number",
    "The adopted figure, or its lower end; empty when unknown",
    ({ act }) => act.value,
  ),
  column(
    "upper",
    "number",
    "The upper end, where the adopted figure is a range",
    ({ act }) => act.upper,
  ),
  column("low", "number", "Lowest figure told, suspect ones left out", ({ act }) => act.low),
  column("high", "number", "Highest figure told, suspect ones left out", ({ act }) => act.high),
  column("adopted", "text", "The claim whose figure is adopted", ({ act }) => act.adopted),
  column(
    "adopted_by",
    "text",
    "Why that one: person, own-word, origins, latest",
    ({ act }) => act.adoptedBy,
  ),
  column("true_from", "day", "When it happened", ({ act }) => act.trueFrom),
  column(
    "precision",
    "text",
    "How precise that is: day, month, year, or published (no date was told)",
    ({ act }) => act.precision,
  ),
  column("known_from", "day", "When it was first public", ({ act }) => act.knownFrom),
  column("affirmed", "day", "When it was last told", ({ act }) => act.affirmed),
  column("deadline", "date", "By when it is to be done", ({ act }) => act.deadline),
  column("conditions", "text", "Conditions told with it, each with its outcome", ({ act }) =>
    act.conditions.map(({ text, outcome }) => `${text} (${outcome})`).join("; "),
  ),
  column(
    "origins",
    "number",
    "How many wires, outlets or bodies the reports stem from",
    ({ act }) => act.origins,
  ),
  column(
    "claims",
    "text",
    "Ids of the claims that tell of it; see the table of claims",
    ({ act }) => act.tellings.map(({ claim }) => claim).join(" "),
  ),
  ...askedColumns<Row>(({ answered }) => answered),
];

/** The acts that a selection means, in order of their true day, then id. */
export function actsOf({ board, selection }: Answered): readonly ActView[] {
  return Object.values(board.acts)
    .filter((act) => meansAct(selection, act))
    .sort((a, b) => compareText(a.trueFrom, b.trueFrom) || compareText(a.id, b.id));
}

/** What happened, each act once: a row for each. */
export function actsTable(answered: Answered): Table {
  return {
    name: "acts",
    means: "What happened, each act once, with the figure adopted and why",
    ...fill(
      COLUMNS,
      actsOf(answered).map((act) => ({ act, answered })),
    ),
    citation: citation(answered),
  };
}
