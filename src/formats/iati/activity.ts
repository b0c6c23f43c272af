import { compareText, lastDayOf } from "#base";
import { type ActView, type Cell, partyKey, type Rung } from "#ledger";
import { type Answered, textIs } from "../selection.ts";
import { isMoneyLine, type Movement, movementsOf } from "./money.ts";
import { type Element, element } from "./xml.ts";

/** From whose books money is told: each giver's, where it goes out, or the mission's, where it comes in. */
export type Side = "giver" | "mission";

/** Who reports, from whose side, and how parties are named. */
export interface IatiOptions {
  /** The reporter's identifier with its registration agency, such as `XM-DAC-41114`. */
  readonly reporter: { readonly ref: string; readonly name: string };
  readonly side: Side;
  readonly nameOf: (party: string) => string;
  /** ISO 3166-1 alpha-2 of a state's alpha-3 code, or null. */
  readonly countryOf: (party: string) => string | null;
  /** Ids of acts and claims whose money is official development assistance (ODA) by word of their source. */
  readonly oda: ReadonlySet<string>;
}

// Codelist TransactionType 2.03.
const OUTGOING = { pledged: "12", committed: "2", delivered: "3" } as const satisfies Record<
  Rung,
  string
>;
const INCOMING = { pledged: "13", committed: "11", delivered: "1" } as const satisfies Record<
  Rung,
  string
>;
const REIMBURSEMENT = "7";

// Codelist FlowType: other flows, and official development assistance where a source calls it that.
const OTHER_FLOWS = "50";
const ODA = "10";
const SAYS_ODA =
  /\bODA\b|\b[Oo]fficial [Dd]evelopment [Aa]ssistance\b|\b[Aa]ide publique au développement\b|\b[Aa]yuda [Oo]ficial (?:al|para el) [Dd]esarrollo\b/;

// Codelist OrganisationType: government, multilateral, other. OrganisationRole: funding, implementing.
const GOVERNMENT = "10";
const MULTILATERAL = "40";
const FUNDING = "1";
const IMPLEMENTING = "4";

/** One activity: a giver's money for a mission, or all that a mission is given. */
export function activity(
  id: string,
  cells: readonly Cell[],
  answered: Answered,
  options: IatiOptions,
): Element {
  const { board, selection } = answered;
  const moved = cells.flatMap((cell) =>
    cell.lines
      .filter(isMoneyLine)
      .flatMap((line) => movementsOf(line, cell, answered).map((movement) => ({ cell, movement }))),
  );
  const acts = cells.flatMap((cell) => cell.acts).flatMap((act) => board.acts[act] ?? []);
  const first = acts.map(({ trueFrom }) => trueFrom).sort(compareText)[0];
  const { mission } = board;
  const givers = [...new Set(cells.flatMap(({ giver }) => giver.parties.map(partyKey)))].sort(
    compareText,
  );
  const unknown = cells.filter(({ unknownSize }) => unknownSize !== null).length;
  return element(
    "iati-activity",
    { "xml:lang": "en", hierarchy: "1", "last-updated-datetime": `${selection.knownAt}T00:00:00Z` },
    element("iati-identifier", {}, `${options.reporter.ref}-${id}`),
    element(
      "reporting-org",
      { ref: options.reporter.ref, type: "90", "secondary-reporter": "1" },
      narrative(options.reporter.name),
    ),
    element("title", {}, narrative(title(cells, answered, options))),
    element("description", { type: "1" }, narrative(description(answered, unknown))),
    ...givers.map((key) => organisation("participating-org", key, options, { role: FUNDING })),
    element("participating-org", { role: IMPLEMENTING, type: "90" }, narrative(mission.name)),
    element("activity-status", { code: "2" }),
    element("activity-date", { type: "2", "iso-date": first ?? selection.trueOn }),
    country(mission.host, options),
    element("sector", { vocabulary: "1", code: "15230" }),
    element("default-flow-type", { code: OTHER_FLOWS }),
    ...plans(cells, answered, options),
    ...moved.map(({ cell, movement }) => transaction(movement, cell, answered, options)),
    conditions(acts),
    ...cells.flatMap((cell) => support(cell)),
  );
}

function narrative(text: string): Element {
  return element("narrative", {}, text);
}

function title(cells: readonly Cell[], { board }: Answered, options: IatiOptions): string {
  if (options.side === "mission" || cells.length === 0)
    return `Support for the ${board.mission.name}`;
  return `${cells[0] === undefined ? "" : giverName(cells[0], options)}: support for the ${board.mission.name}`;
}

function giverName({ giver }: Cell, { nameOf }: IatiOptions): string {
  const names = giver.parties.map((party) => nameOf(partyKey(party)));
  return giver.joint ? `${names.join(", ")} (jointly)` : (names[0] ?? giver.key);
}

function description({ selection }: Answered, unknown: number): string {
  const { trueOn, knownAt, head } = selection;
  const open =
    unknown === 0 ? "" : ` Contributions of unknown size, which stand in no figure: ${unknown}.`;
  return `As reported by third parties, true on ${trueOn}, known at ${knownAt}, entry ${head} of the ledger; told by a secondary reporter.${open}`;
}

function organisation(
  name: "participating-org" | "provider-org",
  key: string,
  { nameOf, countryOf }: IatiOptions,
  more: Readonly<Record<string, string>> = {},
): Element {
  const type = key.startsWith("?") ? "90" : countryOf(key) === null ? MULTILATERAL : GOVERNMENT;
  return element(name, { ...more, type }, narrative(nameOf(key)));
}

function country(host: string, { countryOf }: IatiOptions): Element | null {
  const code = countryOf(host);
  return code === null ? null : element("recipient-country", { code, percentage: "100" });
}

function provider(cell: Cell, options: IatiOptions): Element {
  const [only] = cell.giver.parties;
  // A joint figure is one transaction of a named group: it is never split in silence.
  return cell.giver.joint || only === undefined
    ? element("provider-org", { type: "90" }, narrative(giverName(cell, options)))
    : organisation("provider-org", partyKey(only), options);
}

function transaction(
  movement: Movement,
  cell: Cell,
  answered: Answered,
  options: IatiOptions,
): Element {
  const { act, rung, currency, value } = movement;
  const returned = rung === "delivered" && value < 0;
  const codes = options.side === "giver" ? OUTGOING : INCOMING;
  const receiver =
    act.through === null
      ? answered.board.mission.name
      : `${answered.board.mission.name}: ${act.through}`;
  return element(
    "transaction",
    { ref: act.id },
    element("transaction-type", { code: returned ? REIMBURSEMENT : codes[rung] }),
    element("transaction-date", { "iso-date": act.trueFrom }),
    element(
      "value",
      { currency, "value-date": act.trueFrom },
      plainNumber(returned ? -value : value),
    ),
    provider(cell, options),
    element("receiver-org", { type: "90" }, narrative(receiver)),
    element("flow-type", { code: flowType(act, answered, options) }),
    ...givers(cell, options),
    ...evidence(act, answered),
  );
}

/** Who gives a joint figure, or one of a group that nobody named, party by party: a provider has one name. */
function givers({ giver }: Cell, { nameOf }: IatiOptions): readonly Element[] {
  if (!giver.joint) return [];
  return giver.parties.map((party) =>
    typeof party === "string"
      ? element("muster:giver", { party }, nameOf(party))
      : element(
          "muster:giver",
          { unnamed: party.unnamed === true ? "" : String(party.unnamed) },
          party.described ?? null,
        ),
  );
}

function flowType(act: ActView, { claims }: Answered, { oda }: IatiOptions): string {
  const isOda =
    oda.has(act.id) ||
    act.tellings.some(
      ({ claim }) => oda.has(claim) || SAYS_ODA.test(claims.get(claim)?.words ?? ""),
    );
  return isOda ? ODA : OTHER_FLOWS;
}

/** Promised instalments: acts with a day by which they are to be paid. */
function plans(
  cells: readonly Cell[],
  { board }: Answered,
  options: IatiOptions,
): readonly Element[] {
  return cells.flatMap((cell) =>
    cell.acts.flatMap((id) => {
      const act = board.acts[id];
      if (act?.deadline == null || act.value === null || act.unit === null || act.per !== null)
        return [];
      if ((act.stage !== "pledged" && act.stage !== "committed") || !/^[A-Z]{3}$/.test(act.unit))
        return [];
      const end = lastDayOf(act.deadline);
      const isLate = act.trueFrom > end;
      return [
        element(
          "planned-disbursement",
          { type: "1" },
          element("period-start", { "iso-date": isLate ? end : act.trueFrom }),
          element("period-end", { "iso-date": end }),
          element(
            "value",
            { currency: act.unit, "value-date": act.trueFrom },
            plainNumber(act.value),
          ),
          provider(cell, options),
        ),
      ];
    }),
  );
}

function conditions(acts: readonly ActView[]): Element | null {
  const texts = [...new Set(acts.flatMap((act) => act.conditions.map(({ text }) => text)))];
  if (texts.length === 0) return element("conditions", { attached: "0" });
  // Codelist ConditionType: 1 is a policy to be put in place, the widest of the three.
  return element(
    "conditions",
    { attached: "1" },
    ...texts.map((text) => element("condition", { type: "1" }, narrative(text))),
  );
}

/** Who says so: each claim with its page, in a namespace of ours, since IATI has no place for it. */
function evidence(act: ActView, { claims }: Answered): readonly Element[] {
  return act.tellings.flatMap(({ claim, knownFrom, origin }) => {
    const sourced = claims.get(claim);
    if (sourced === undefined) return [];
    const { document, words } = sourced;
    const facts = {
      claim,
      published: knownFrom,
      publisher: document.publisher,
      origin,
      href: document.url,
      "text-is": textIs(document),
    };
    return [element("muster:evidence", facts, words)];
  });
}

/** What is no money, or a rate, and so has no place in a transaction. */
function support(cell: Cell): readonly Element[] {
  return cell.lines
    .filter((line) => cell.resource !== "funding" || !isMoneyLine(line))
    .map((line) =>
      element("muster:support", {
        giver: cell.giver.key,
        resource: cell.resource,
        unit: line.unit,
        per: line.per ?? undefined,
        pledged: numberOrNone(line.pledged.value),
        committed: numberOrNone(line.committed.value),
        delivered: numberOrNone(line.delivered.value),
      }),
    );
}

function numberOrNone(value: number | null): string | undefined {
  return value === null ? undefined : plainNumber(value);
}

// xsd:decimal has no exponent.
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(BigInt(value)) : value.toFixed(2);
}
