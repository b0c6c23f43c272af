import { Parser } from "htmlparser2";
import { z } from "zod";
import { type Misfit, misfits, parseJson } from "#base";
import { nameOfGroup } from "../sheets/groups.ts";
import { checkXml } from "./checkXml.ts";
import { type Hints, PARSE_LIMITS, type Sheet, type SheetRow } from "./document.ts";
import { FLOW_HEADERS } from "./flowHeaders.ts";
import { plainText } from "./readText.ts";
import { ParseRefused } from "./refusal.ts";
import { xmlProblem } from "./xmlProblem.ts";

type Flow = Readonly<Record<(typeof FLOW_HEADERS)[number], string>>;

// Codelist TransactionType of IATI 2.03: what each says of the giver's money.
const STAGE_OF: Readonly<Record<string, string>> = {
  "1": "delivered",
  "2": "committed",
  "3": "delivered",
  "7": "reimbursed",
  "11": "committed",
  "12": "pledged",
  "13": "pledged",
};

// Codelist OrganisationRole.
const FUNDING = "1";

/**
 * Read IATI activities as a table of money flows: a row for each pledge, commitment, payment or
 * reimbursement. Other transactions (spending, interest, loans) tell of nobody's support.
 *
 * @throws ParseRefused for XML that is broken, could expand or exhaust, or holds no such transaction
 */
export function readIati(bytes: Uint8Array, hints: Hints = {}): readonly Sheet[] {
  const xml = plainText(bytes, hints.contentType);
  checkXml(xml);
  const broken = xmlProblem(xml);
  if (broken !== null) throw new ParseRefused("unreadable", broken);
  const reading = new IatiReading();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      ontext: (text) => reading.text(text),
      onclosetag: (name) => reading.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return [
    sheetOf(`IATI activities of ${reading.reporter || "an unnamed reporter"}`, reading.flows),
  ];
}

interface Activity {
  id: string;
  title: string;
  readonly funders: string[];
  readonly currency: string;
}

/** What has been read of the activities so far. */
class IatiReading {
  readonly flows: Flow[] = [];
  reporter = "";
  readonly #path: string[] = [];
  #words = "";
  #activity: Activity = { id: "", title: "", funders: [], currency: "" };
  #moved: Record<string, string> = {};
  #givers: string[] = [];
  #role = "";

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#path.push(name);
    this.#words = "";
    const code = attributes["code"] ?? "";
    switch (name) {
      case "iati-activity":
        this.#activity = {
          id: "",
          title: "",
          funders: [],
          currency: attributes["default-currency"] ?? "",
        };
        return;
      case "transaction":
        this.#moved = { ref: attributes["ref"] ?? "" };
        this.#givers = [];
        return;
      case "participating-org":
        this.#role = attributes["role"] ?? "";
        return;
      case "transaction-type":
        this.#moved["type"] = code;
        return;
      case "transaction-date":
        this.#moved["date"] = attributes["iso-date"] ?? "";
        return;
      case "value":
        this.#moved["currency"] = attributes["currency"] ?? this.#activity.currency;
        return;
      case "muster:giver":
        this.#moved["unnamed"] = attributes["unnamed"] ?? "no";
        return;
      case "muster:evidence":
        this.#moved["claims"] =
          `${this.#moved["claims"] ?? ""} ${attributes["claim"] ?? ""}`.trim();
    }
  }

  text(words: string): void {
    if (this.#words.length < PARSE_LIMITS.attribute) this.#words += words;
  }

  close(name: string): void {
    const words = this.#words.replace(/\s+/g, " ").trim();
    this.#path.pop();
    this.#words = "";
    const inside = this.#path.at(-1) ?? "";
    if (name === "narrative") this.#narrative(inside, words);
    else if (name === "muster:giver") this.#giver(words);
    else if (name === "iati-identifier") this.#activity.id = words;
    else if (name === "value" && inside === "transaction") this.#moved["value"] = words;
    else if (name === "transaction") this.#transaction();
  }

  #narrative(inside: string, words: string): void {
    if (inside === "reporting-org") this.reporter ||= words;
    else if (inside === "title") this.#activity.title ||= words;
    else if (inside === "participating-org") {
      if (this.#role === FUNDING) this.#activity.funders.push(words);
      // Its name may follow in other languages.
      this.#role = "";
    } else if (inside === "provider-org") this.#moved["provider"] ??= words;
    else if (inside === "description" && this.#path.at(-2) === "transaction")
      this.#moved["description"] ??= words;
  }

  /** Where a movement names no provider, it is of all who fund the activity. */
  #donors(provider: string | undefined): readonly string[] {
    if (this.#givers.length > 0) return this.#givers;
    return provider === undefined ? this.#activity.funders : [provider];
  }

  // Our own export tells a group party by party, where a provider has one name.
  #giver(words: string): void {
    const count = this.#moved["unnamed"] ?? "no";
    this.#givers.push(count === "no" ? words : nameOfGroup(count, words.replaceAll(";", ",")));
  }

  #transaction(): void {
    const { ref, type = "", date = "", value = "", currency = "", provider, claims } = this.#moved;
    const stage = STAGE_OF[type];
    if (stage === undefined) return;
    this.flows.push({
      Date: date,
      Donor: listOf(this.#donors(provider)),
      Stage: Number(value) < 0 ? "taken back" : stage,
      Amount: value,
      Currency: currency,
      Description: this.#moved["description"] ?? this.#activity.title,
      Reference: [this.#activity.id, ref].filter(Boolean).join(" "),
      Claims: claims ?? "",
    });
  }
}

const party = z.looseObject({ type: z.string(), name: z.string() });
const ftsSchema = z.looseObject({
  data: z.looseObject({
    flows: z.array(
      z.looseObject({
        id: z.union([z.string(), z.number()]),
        status: z.string().nullish(),
        date: z.string().nullish(),
        amountUSD: z.number().nullish(),
        originalAmount: z.number().nullish(),
        originalCurrency: z.string().nullish(),
        description: z.string().nullish(),
        parentFlowId: z.union([z.string(), z.number()]).nullish(),
        sourceObjects: z.array(party).nullish(),
      }),
    ),
  }),
});

// Flow status of OCHA's Financial Tracking Service.
const FTS_STAGES: Readonly<Record<string, string>> = {
  pledge: "pledged",
  commitment: "committed",
  paid: "delivered",
};

/**
 * Read flows of OCHA's Financial Tracking Service (JSON) as a table of money flows. A flow whose
 * parent stands in the same file is a part of it and makes no row of its own.
 *
 * @throws ParseRefused for what is no such JSON
 */
export function readFts(bytes: Uint8Array, hints: Hints = {}): readonly Sheet[] {
  const answer = jsonOf(plainText(bytes, hints.contentType));
  const said = ftsSchema.safeParse(answer);
  if (!said.success) throw noFlows(misfits(said.error.issues, answer));
  const { flows } = said.data.data;
  const ids = new Set(flows.map(({ id }) => String(id)));
  return [
    sheetOf(
      "Flows of OCHA's Financial Tracking Service",
      flows
        .filter(({ parentFlowId }) => parentFlowId == null || !ids.has(String(parentFlowId)))
        .map((flow) => {
          const original = flow.originalAmount != null && flow.originalCurrency != null;
          const sources = flow.sourceObjects ?? [];
          const givers = sources.filter(({ type }) => type === "Organization");
          return {
            Date: flow.date?.slice(0, 10) ?? "",
            Donor: listOf(
              (givers.length > 0 ? givers : sources.slice(0, 1)).map(({ name }) => name),
            ),
            Stage: FTS_STAGES[flow.status ?? ""] ?? flow.status ?? "",
            Amount: String((original ? flow.originalAmount : flow.amountUSD) ?? ""),
            Currency: original ? (flow.originalCurrency ?? "") : "USD",
            Description: flow.description ?? "",
            Reference: `FTS ${flow.id}`,
            Claims: "",
          };
        }),
    ),
  ];
}

/** Those who give one sum together, each once; a state by its own name ("Canada, Government of", "Government of Canada"). */
function listOf(names: readonly string[]): string {
  const own = names.map((name) =>
    name.replace(/, Government of( the)?$/, "").replace(/^(the )?government of (the )?/i, ""),
  );
  return [...new Set(own)].join("; ");
}

function jsonOf(text: string): unknown {
  const read = parseJson(text);
  if (read.ok) return read.value;
  throw new ParseRefused(
    "unreadable",
    `The file is no whole JSON (${read.refusal}). Save the service's answer again, as it came.`,
  );
}

/** The first place where an answer is not as the service gives it; a flow is named as people count. */
function noFlows([misfit]: readonly Misfit[]): ParseRefused {
  const { at, message } = misfit ?? { at: "", message: "has another form" };
  const [, flow, field] = /^data\.flows\.(\d+)\.?(.*)$/.exec(at) ?? [];
  const place =
    flow === undefined ? at || "the whole" : `in flow ${Number(flow) + 1}, ${field || "the whole"}`;
  return new ParseRefused(
    "unreadable",
    `This is no answer of the Financial Tracking Service: ${place} ${message}. Mend it there, or save the service's answer again, as it came.`,
  );
}

function sheetOf(name: string, flows: readonly Flow[]): Sheet {
  if (flows.length === 0)
    throw new ParseRefused(
      "empty",
      "The file is whole and tells of no money given: it has no pledge, commitment, payment or reimbursement. Give IATI activities, or flows of the Financial Tracking Service, that have one.",
    );
  if (flows.length > PARSE_LIMITS.rows)
    throw new ParseRefused("too_many_rows", `The file has over ${PARSE_LIMITS.rows} flows.`);
  const rows = flows.map(
    (flow, at): SheetRow => ({
      line: at + 2,
      cells: FLOW_HEADERS.map((header) => flow[header].toWellFormed().replaceAll("\u0000", "")),
    }),
  );
  return { name: name.slice(0, 200), rows: [{ line: 1, cells: FLOW_HEADERS }, ...rows] };
}
