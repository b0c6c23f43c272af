import { type Day, firstDayOf, type PartialDay } from "#base";
import {
  type Board,
  type Claim,
  type DecisionEntry,
  type DocumentEntry,
  type Entry,
  type EntryBody,
  foldBoard,
  headOf,
  indexLedger,
  type LedgerIndex,
  type MissionFile,
  type Question,
  type Telling,
} from "#ledger";
import { judgeClaim } from "#matcher";
import { stamped } from "./sample.ts";
import { parseClaim } from "./storyClaim.ts";

/**
 * A ledger told in plain lines, one entry per line, judged by the matcher as it goes.
 *
 *     2024-03-01 Reuters: KEN pledged 1000 persons on 2024-02-28 says KEN if mandate
 *       and: JAM refused personnel                  (the same document)
 *     2024-03-01 Reuters [d9.2]: …                  (with the id that a test names)
 *     retract c1 | adopt c2 | reject c3 | merge act c4 into c1 | merge party DRC into COD
 *     condition c1 met on 2024-05-01 (by c2) | rate EUR USD 1.1 on 2024-01-01 | check KEN on 2024-02-01
 *
 * Claims are c1, c2 … in order, documents d1, d2 …, other entries e1, e2 …
 */
export interface Story {
  readonly entries: readonly Entry[];
  readonly index: LedgerIndex;
  /** How each claim was judged, by claim. */
  readonly tellings: Readonly<Record<string, Telling>>;
  /** The board of a day, or of a fuller question; known at and head default to all. */
  readonly board: (on: string, more?: Partial<Question>) => Board;
  /** The rule, act and effect of a claim: `same-total c1 sets conflict`. */
  readonly rule: (claim: string) => string;
}

/** The mission of every story; a second one succeeds it on 2025-09-30. */
export const MISSION: MissionFile = {
  id: "mss",
  name: "The mission",
  short: "MSS",
  aliases: {},
  host: "HTI",
  kind: "test",
  mandates: [
    { body: "UNSC", instrument: "1", action: "authorised", date: "2023-10-02", sources: [] },
    { body: "OAS", instrument: "2", action: "authorised", date: "2023-10-03", sources: [] },
  ],
  requirements: [
    {
      resource: "personnel",
      value: 2500,
      unit: "persons",
      from: "2023-10-02",
      what: "planned strength",
      sources: [],
    },
  ],
  successor: "gsf",
};

const HEIR: MissionFile = {
  ...MISSION,
  id: "gsf",
  short: "GSF",
  mandates: [],
  requirements: [],
  predecessor: "mss",
  handover: "2025-09-30",
};

/** Tell a ledger. */
export function story(text: string): Story {
  const entries: Entry[] = [];
  const tellings: Record<string, Telling> = {};
  let index = indexLedger([]);
  const counts = { claim: 0, document: 0, entry: 0 };
  let document: DocumentEntry | null = null;
  const keep = (body: EntryBody) => {
    const [entry] = stamped([body], entries.length + 1);
    if (entry === undefined) return;
    entries.push(entry);
    index = indexLedger(entries);
  };
  for (const mission of [MISSION, HEIR]) keep({ kind: "mission", id: mission.id, mission });

  const decide = (words: string, known: DocumentEntry) => {
    const claim: Claim = parseClaim(words);
    const id = `c${++counts.claim}`;
    const tells = judgeClaim(index, { claim, id, document: known });
    tellings[id] = tells;
    keep(accepted(id, known.id, claim, tells));
  };
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const told = /^(\d{4}-\d\d-\d\d) ([^:]+): (.*)$/.exec(line);
    const more = /^and: (.*)$/.exec(line);
    if (told !== null) {
      document = storyDocument(`d${++counts.document}`, told[1] as Day, told[2] ?? "");
      keep(document);
      decide(told[3] ?? "", document);
    } else if (more !== null && document !== null) decide(more[1] ?? "", document);
    else keep(edit(line, `e${++counts.entry}`, entries));
  }
  const board = (on: string, more: Partial<Question> = {}) =>
    foldBoard(index, {
      mission: "mss",
      trueOn: on as Day,
      knownAt: on as Day,
      head: headOf(index),
      ...more,
    });
  const rule = (claim: string) => {
    const { rule: name, act, effect, flags } = tellings[claim] as Telling;
    return [name, act, effect, ...flags].join(" ");
  };
  return { entries, index, tellings, board, rule };
}

function accepted(id: string, document: string, claim: Claim, tells: Telling): DecisionEntry {
  return { kind: "decision", id: `${id}.1`, of: id, document, verdict: "accepted", claim, tells };
}

/** A document of a story. */
export function storyDocument(id: string, published: Day, origin: string): DocumentEntry {
  return {
    kind: "document",
    id,
    sha256: "0".repeat(64),
    published,
    publishedFrom: "metadata",
    publisher: origin,
    origin,
    lang: "en",
    visibility: "public",
    redistribute: "full",
  };
}

function edit(line: string, id: string, entries: readonly Entry[]): EntryBody {
  const reason = "told so";
  const words = line.split(" ");
  const [verb = "", a = "", b = "", c = "", d = "", e = ""] = words;
  switch (verb) {
    case "retract":
      return { kind: "retraction", id, of: a, reason };
    case "adopt":
      return { kind: "adoption", id, act: actOf(a, entries), claim: a, reason };
    case "reject":
      return {
        kind: "decision",
        id: `${a}.2`,
        of: a,
        document: decisionOn(a, entries)?.document ?? "",
        verdict: "rejected",
        reason,
      };
    case "merge":
      return { kind: "merge", id, what: a as "act" | "party", from: b, into: d, reason };
    case "condition":
      return {
        kind: "condition",
        id,
        claim: a,
        outcome: b as "met" | "failed",
        on: d as PartialDay,
        ...(e === "by" ? { by: words[6] ?? "" } : {}),
        reason,
      };
    case "rate":
      return {
        kind: "rate",
        id,
        from: a,
        to: b,
        value: Number(c),
        on: firstDayOf(e as PartialDay),
        source: "a bank",
      };
    case "check":
      return { kind: "check", id, mission: "mss", party: a, on: c as Day, source: "its site" };
    default:
      throw new Error(`No such line in a story: ${line}`);
  }
}

function decisionOn(claim: string, entries: readonly Entry[]) {
  return entries.find((entry) => entry.kind === "decision" && entry.of === claim) as
    | (DecisionEntry & Entry)
    | undefined;
}

function actOf(claim: string, entries: readonly Entry[]): string {
  return decisionOn(claim, entries)?.tells?.act ?? claim;
}
