import { z } from "zod";
import { type Day, type Instant, isDay, isInstant } from "#base";
import {
  EFFECTS,
  type EntryBody,
  type Flag,
  type MissionFile,
  RESOURCES,
  type Stamp,
} from "#ledger";
import { claimSchema, named, partialDay } from "./claimSchema.ts";

const day = z.custom<Day>(
  (value) => typeof value === "string" && isDay(value),
  "must be a day, as 2024-02-22",
);

const instant = z.custom<Instant>(
  (value) => typeof value === "string" && isInstant(value),
  "must be a moment in UTC, as 2024-02-22T09:30:00.000Z",
);

const digest = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in 64 hexadecimal digits");

const sources = z.array(named);

const reportedFigure = z.looseObject({
  value: z.number().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: named.exactOptional(),
  per: named.exactOptional(),
  date: partialDay,
  what: z.string(),
  reported: z.boolean().exactOptional(),
  of: z.number().exactOptional(),
  sources,
});

// A mission file may say more than the ledger reads, such as how a resolution was voted.
const missionFile = z.looseObject({
  id: named,
  name: named,
  short: named,
  aliases: z.record(z.string(), z.array(named)),
  host: named,
  kind: z.string(),
  lead: z.array(z.looseObject({ party: named, role: z.string() })).exactOptional(),
  requirements: z.array(
    z.looseObject({
      resource: z.enum(RESOURCES),
      value: z.number().nonnegative(),
      unit: named,
      per: named.exactOptional(),
      from: day,
      until: day.exactOptional(),
      counts: named.exactOptional(),
      what: z.string(),
      sources,
    }),
  ),
  mandates: z
    .array(
      z.looseObject({
        body: named,
        instrument: named,
        action: z.enum(["authorised", "extended", "changed", "ended"]),
        date: day,
        until: day.exactOptional(),
        sources,
      }),
    )
    .exactOptional(),
  strength: z.looseObject({ unit: named, figures: z.array(reportedFigure) }).exactOptional(),
  budget: z.looseObject({ figures: z.array(reportedFigure) }).exactOptional(),
  successor: named.exactOptional(),
  predecessor: named.exactOptional(),
  handover: day.exactOptional(),
}) satisfies z.ZodType<MissionFile>;

const FLAGS = [
  "lower",
  "next-contingent",
  "inflated",
  "conflict",
  "two-currencies",
  "late",
] as const satisfies readonly Flag[];

const telling = z.strictObject({
  act: named,
  effect: z.enum(EFFECTS),
  flags: z.array(z.enum(FLAGS)),
  rule: z.string(),
  why: z.string(),
  matcher: z.string(),
});

const bodies = {
  mission: z.strictObject({ kind: z.literal("mission"), id: named, mission: missionFile }),
  document: z.strictObject({
    kind: z.literal("document"),
    id: named,
    sha256: digest,
    published: day,
    publishedFrom: z.enum(["metadata", "text", "person"]),
    publisher: named,
    origin: named,
    lang: named,
    title: z.string().exactOptional(),
    url: z.string().exactOptional(),
    fetchedAt: instant.exactOptional(),
    captureOf: named.exactOptional(),
    copyOf: named.exactOptional(),
    hiddenCharacters: z.int().min(1).exactOptional(),
    visibility: z.enum(["public", "internal"]),
    redistribute: z.enum(["full", "quote", "none"]),
    digest: z.boolean().exactOptional(),
  }),
  proposal: z.strictObject({
    kind: z.literal("proposal"),
    id: named,
    document: named,
    claim: claimSchema,
    reader: named,
    confidence: z.number().min(0).max(1),
  }),
  decision: z.strictObject({
    kind: z.literal("decision"),
    id: named,
    of: named,
    document: named,
    verdict: z.enum(["accepted", "amended", "rejected"]),
    claim: claimSchema.exactOptional(),
    tells: telling.exactOptional(),
    reason: z.string().exactOptional(),
  }),
  retraction: z.strictObject({
    kind: z.literal("retraction"),
    id: named,
    of: named,
    reason: z.string(),
  }),
  adoption: z.strictObject({
    kind: z.literal("adoption"),
    id: named,
    act: named,
    claim: named,
    reason: z.string(),
  }),
  merge: z.strictObject({
    kind: z.literal("merge"),
    id: named,
    what: z.enum(["act", "party"]),
    from: named,
    into: named,
    reason: z.string(),
  }),
  condition: z.strictObject({
    kind: z.literal("condition"),
    id: named,
    claim: named,
    outcome: z.enum(["met", "failed"]),
    on: partialDay,
    by: named.exactOptional(),
    reason: z.string(),
  }),
  rate: z.strictObject({
    kind: z.literal("rate"),
    id: named,
    from: named,
    to: named,
    value: z.number().positive(),
    on: day,
    source: z.string(),
  }),
  check: z.strictObject({
    kind: z.literal("check"),
    id: named,
    mission: named,
    party: named,
    on: day,
    source: z.string(),
  }),
} as const satisfies { readonly [Kind in EntryBody["kind"]]: z.ZodType<EntryBody> };

const stamp = {
  seq: z.int().positive(),
  recordedAt: instant,
  author: named,
  prev: digest,
  hash: digest,
  imported: z
    .strictObject({ ledger: named, seq: z.int().positive(), hash: digest })
    .exactOptional(),
};

stamp satisfies { readonly [Key in keyof Stamp]: z.ZodType };

/** The form of an entry of each kind before it is stamped. */
export const bodySchemas: ReadonlyMap<string, z.ZodType<EntryBody>> = new Map(
  Object.entries(bodies),
);

/** The form of an entry of each kind with its stamp. */
export const entrySchemas: ReadonlyMap<string, z.ZodType<EntryBody & Stamp>> = new Map(
  Object.entries(bodies).map(([kind, schema]) => [kind, schema.extend(stamp)]),
);

/** The keys that the store stamps on an entry. */
export const STAMP_KEYS: ReadonlySet<string> = new Set(Object.keys(stamp));
