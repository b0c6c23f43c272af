import { type ActView, partyKey, type Quantity, type ToldAct } from "#ledger";
import { actsOf } from "./actsTable.ts";
import { askedColumns } from "./boardTable.ts";
import { type Answered, citation, type SourcedClaim, textIs } from "./selection.ts";
import { column, type Field, type Filled, fill, type Table } from "./table.ts";

interface Row {
  readonly act: ActView;
  readonly told: ToldAct;
  readonly sourced: SourcedClaim;
  readonly answered: Answered;
}

/** What a claim says under a key that not every kind has; null where it does not. */
function said({ sourced }: Row, key: string): Field {
  const value = (sourced.claim as unknown as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

function quantity({ sourced }: Row): Quantity | null {
  return "quantity" in sourced.claim ? (sourced.claim.quantity ?? null) : null;
}

function parties({ sourced: { claim } }: Row): string {
  const named =
    "parties" in claim
      ? claim.parties
      : "from" in claim
        ? claim.from
        : "affects" in claim
          ? (claim.affects ?? [])
          : [];
  return named.map(partyKey).join(" ");
}

const COLUMNS: readonly Filled<Row>[] = [
  column("claim", "text", "Id of the claim", ({ sourced }) => sourced.id),
  column("act", "text", "Id of the act it tells of", ({ act }) => act.id),
  column("mission", "text", "Id of the mission", ({ sourced }) => sourced.claim.mission),
  column(
    "kind",
    "text",
    "contribution, request, requirement, obstacle, agreement, engagement or mandate",
    ({ sourced }) => sourced.claim.kind,
  ),
  column(
    "state",
    "text",
    "accepted or amended by a person; proposed where unreviewed ones were asked for",
    ({ sourced }) => sourced.state,
  ),
  column("parties", "text", "Codes of the givers, askers, parties or those affected", parties),
  column("resource", "text", "What is given, asked for or held back", (row) =>
    said(row, "resource"),
  ),
  column("stage", "text", "For a contribution, where it stands", (row) => said(row, "stage")),
  column(
    "status",
    "text",
    "For an obstacle, agreement, engagement or mandate, how it stands",
    (row) => said(row, "status"),
  ),
  column(
    "value",
    "number",
    "The figure told; empty when none was",
    (row) => quantity(row)?.value ?? null,
  ),
  column(
    "min",
    "number",
    "The lower end, where a range was told",
    (row) => quantity(row)?.min ?? null,
  ),
  column(
    "max",
    "number",
    "The upper end, where a range was told",
    (row) => quantity(row)?.max ?? null,
  ),
  column(
    "unit",
    "text",
    "persons, a currency (ISO 4217), or items",
    (row) => quantity(row)?.unit ?? null,
  ),
  column("item", "text", "What the items are", (row) => quantity(row)?.item ?? null),
  column(
    "bound",
    "text",
    "How the figure binds: exact, about, atLeast, upTo",
    (row) => quantity(row)?.bound ?? null,
  ),
  column(
    "basis",
    "text",
    "total, additional, rotation or part",
    (row) => quantity(row)?.basis ?? null,
  ),
  column("per", "text", "The rate, such as year", (row) => quantity(row)?.per ?? null),
  column(
    "shared",
    "yes or no",
    "One figure covers several parties together",
    (row) => quantity(row)?.shared ?? null,
  ),
  column("through", "text", "The channel that money goes through", (row) => said(row, "through")),
  column("conditions", "text", "Conditions as told", (row) => said(row, "conditions")),
  column("deadline", "date", "By when, as told", (row) => said(row, "deadline")),
  column(
    "date",
    "date",
    "When it happened, as precisely as the text says; empty when it does not",
    ({ sourced }) => sourced.claim.date ?? null,
  ),
  column(
    "cited_party",
    "text",
    "Whom the document cites",
    ({ sourced }) => sourced.claim.attribution?.party ?? null,
  ),
  column(
    "cited_person",
    "text",
    "Whom the document cites by name",
    ({ sourced }) => sourced.claim.attribution?.person ?? null,
  ),
  column("effect", "text", "What the act does to its line", ({ act }) => act.effect),
  column("flags", "text", "What the matcher wants a person to know", ({ told }) =>
    told.flags.join(" "),
  ),
  column("rule", "text", "The rule by which it tells of its act", ({ told }) => told.rule),
  column(
    "quote",
    "text",
    "The words it rests on, as far as they may be passed on",
    ({ sourced }) => sourced.words,
  ),
  column("text_is", "text", "Whose words the quote is", ({ sourced }) => textIs(sourced.document)),
  column(
    "quote_start",
    "number",
    "Where the quote starts in the text, in UTF-16 code units",
    ({ sourced }) => sourced.claim.quote.start,
  ),
  column(
    "quote_end",
    "number",
    "Where it ends, exclusive",
    ({ sourced }) => sourced.claim.quote.end,
  ),
  column("document", "text", "Id of the document", ({ sourced }) => sourced.document.id),
  column("title", "text", "Title of the document", ({ sourced }) => sourced.document.title ?? null),
  column("publisher", "text", "Who published it", ({ sourced }) => sourced.document.publisher),
  column(
    "origin",
    "text",
    "The wire, outlet or body the report stems from",
    ({ sourced }) => sourced.document.origin,
  ),
  column("url", "address", "Where it was published", ({ sourced }) => sourced.document.url ?? null),
  column("lang", "text", "Language of the text", ({ sourced }) => sourced.document.lang),
  column(
    "published",
    "day",
    "When it was published: from when the claim is known",
    ({ sourced }) => sourced.document.published,
  ),
  column("sha256", "text", "SHA-256 of the text", ({ sourced }) => sourced.document.sha256),
  column(
    "seq",
    "number",
    "The entry by which the ledger took the claim in",
    ({ told }) => told.seq,
  ),
  ...askedColumns<Row>(({ answered }) => answered),
];

/** Every claim that tells of an act the selection means: a row for each, in the order of the acts. */
export function claimsTable(answered: Answered): Table {
  const rows = actsOf(answered).flatMap((act) =>
    act.tellings.flatMap((told) => {
      const sourced = answered.claims.get(told.claim);
      return sourced === undefined ? [] : [{ act, told, sourced, answered }];
    }),
  );
  return {
    name: "claims",
    means: "Who said what, where, in which words: a row for each claim",
    ...fill(COLUMNS, rows),
    citation: citation(answered),
  };
}
