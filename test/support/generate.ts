import fc from "fast-check";
import { addDays, type Day } from "#base";
import {
  addEntry,
  type Claim,
  type Contribution,
  createIndex,
  type Entry,
  type EntryBody,
  type Quantity,
  type Stage,
} from "#ledger";
import { judgeClaim } from "#matcher";
import { stamped } from "./sample.ts";
import { MISSION, storyDocument } from "./story.ts";

/** The days on which generated ledgers play: few, so that things collide. */
export const FIRST_DAY: Day = "2024-01-01";

const PARTIES = ["KEN", "USA", "BHS", "JAM"] as const;
const STAGES: readonly Stage[] = [
  "refused",
  "reluctant",
  "considering",
  "pledged",
  "pledged",
  "committed",
  "delivered",
  "delivered",
  "suspended",
  "withdrawn",
];

/** One generated claim: who, where it stands, when, and in which document. */
export interface GeneratedClaim {
  readonly claim: Claim;
  readonly document: number;
}

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(FIRST_DAY, days));

const quantity: fc.Arbitrary<Quantity> = fc.record(
  {
    value: fc.constantFrom(10, 50, 100, 101, 110, 200, 500, 1000),
    unit: fc.constantFrom("persons", "persons", "USD", "EUR"),
    bound: fc.constantFrom("exact", "exact", "about", "atLeast", "upTo"),
    basis: fc.constantFrom("total", "total", "additional", "rotation", "part"),
  },
  { requiredKeys: ["value", "unit", "bound", "basis"] },
);

const contribution: fc.Arbitrary<Claim> = fc
  .record({
    parties: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PARTIES).map((party) => [party]) },
      { weight: 1, arbitrary: fc.subarray([...PARTIES], { minLength: 2, maxLength: 3 }) },
      {
        weight: 1,
        arbitrary: fc.constant([{ unnamed: true as const, described: "all contributors" }]),
      },
    ),
    stage: fc.constantFrom(...STAGES),
    figure: fc.option(quantity, { freq: 4, nil: null }),
    date: fc.option(day(0, 60), { nil: null }),
    own: fc.boolean(),
    conditional: fc.boolean(),
    fund: fc.boolean(),
  })
  .map(({ parties, stage, figure, date, own, conditional, fund }): Contribution => {
    const joint = parties.length > 1 && figure !== null;
    const money = figure !== null && figure.unit !== "persons";
    return {
      kind: "contribution",
      mission: "mss",
      quote: { start: 0, end: 1 },
      parties,
      resource: money ? "funding" : "personnel",
      stage,
      ...(figure === null ? {} : { quantity: figure }),
      ...(joint ? { joint } : {}),
      ...(date === null ? {} : { date }),
      ...(own && typeof parties[0] === "string" ? { attribution: { party: parties[0] } } : {}),
      ...(conditional ? { conditions: "a mandate" } : {}),
      ...(money && fund ? { through: "fund" } : {}),
    };
  });

const obstacle: fc.Arbitrary<Claim> = fc.record({
  kind: fc.constant("obstacle" as const),
  mission: fc.constant("mss"),
  quote: fc.constant({ start: 0, end: 1 }),
  type: fc.constantFrom("legal" as const, "funding" as const),
  affects: fc.constantFrom(...PARTIES).map((party) => [party]),
  status: fc.constantFrom(
    "open" as const,
    "open" as const,
    "contested" as const,
    "resolved" as const,
  ),
});

const request: fc.Arbitrary<Claim> = fc.record({
  kind: fc.constant("request" as const),
  mission: fc.constant("mss"),
  quote: fc.constant({ start: 0, end: 1 }),
  from: fc.constant(["HTI"]),
  to: fc.constantFrom(...PARTIES).map((party) => [party]),
  resource: fc.constantFrom("personnel" as const, "funding" as const),
});

/** A ledger's worth of claims over a few documents; a document's day may lie before that of earlier ones. */
export const claims: fc.Arbitrary<readonly GeneratedClaim[]> = fc.array(
  fc.record({
    claim: fc.oneof(
      { weight: 8, arbitrary: contribution },
      { weight: 1, arbitrary: obstacle },
      { weight: 1, arbitrary: request },
    ),
    document: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 1, maxLength: 14 },
);

/** The publication days of the six documents of a generated ledger. */
export const publications: fc.Arbitrary<readonly Day[]> = fc.array(day(0, 90), {
  minLength: 6,
  maxLength: 6,
});

/** A day on which a board may be asked for. */
export const askedDay: fc.Arbitrary<Day> = day(0, 95);

/** A ledger of generated claims, each judged by the matcher in the order given. */
export function ledgerOf(
  generated: readonly GeneratedClaim[],
  published: readonly Day[],
  edits: (claims: readonly string[]) => readonly EntryBody[] = () => [],
): readonly Entry[] {
  const index = createIndex();
  const entries: Entry[] = [];
  const keep = (body: EntryBody) => {
    for (const entry of stamped([body], entries.length + 1)) {
      entries.push(entry);
      addEntry(index, entry);
    }
  };
  keep({ kind: "mission", id: "mss", mission: MISSION });
  const documents = published.map((on, at) => storyDocument(`d${at}`, on, `origin ${at}`));
  for (const document of documents) keep(document);
  for (const [at, { claim, document }] of generated.entries()) {
    const told = documents[document];
    if (told === undefined) continue;
    const id = `c${String(at).padStart(2, "0")}`;
    const tells = judgeClaim(index, { claim, id, document: told });
    keep({
      kind: "decision",
      id: `${id}.1`,
      of: id,
      document: told.id,
      verdict: "accepted",
      claim,
      tells,
    });
  }
  for (const body of edits(generated.map((_, at) => `c${String(at).padStart(2, "0")}`))) keep(body);
  return entries;
}

/** One or more further entries of every kind that changes how others count. */
export function editsOn(claim: string, other: string, at: number): readonly EntryBody[] {
  const id = `e${at}`;
  const reason = "because";
  return [
    [{ kind: "retraction" as const, id, of: claim, reason }],
    [{ kind: "retraction" as const, id, of: "d1", reason }],
    [{ kind: "adoption" as const, id, act: claim, claim: other, reason }],
    [{ kind: "merge" as const, id, what: "act" as const, from: claim, into: other, reason }],
    [{ kind: "merge" as const, id, what: "party" as const, from: "BHS", into: "JAM", reason }],
    [
      {
        kind: "condition" as const,
        id,
        claim,
        outcome: "met" as const,
        on: "2024-02-01" as const,
        reason,
      },
    ],
    [
      {
        kind: "decision" as const,
        id: `${claim}.2`,
        of: claim,
        document: "d0",
        verdict: "rejected" as const,
        reason,
      },
    ],
  ][at % 7] as readonly EntryBody[];
}
