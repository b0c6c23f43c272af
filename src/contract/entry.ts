import { z } from "zod";
import type { DecisionEntry, DocumentEntry, Entry, RetractionEntry } from "#ledger";
import { claimSchema, tellingSchema } from "./claim.ts";
import { missionFileSchema } from "./mission.ts";
import {
  daySchema,
  hashSchema,
  idSchema,
  instantSchema,
  partialDaySchema,
  seqSchema,
} from "./scalars.ts";

const share = z.number().min(0).max(1);

const document = {
  kind: z.literal("document"),
  id: idSchema,
  sha256: hashSchema,
  published: daySchema,
  publishedFrom: z.enum(["metadata", "text", "person"]),
  publisher: z.string(),
  origin: z.string(),
  lang: z.string(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  fetchedAt: instantSchema.exactOptional(),
  captureOf: idSchema.exactOptional(),
  copyOf: idSchema.exactOptional(),
  hiddenCharacters: z
    .int()
    .min(1)
    .exactOptional()
    .describe("So many characters that nobody sees stood in the page and were left out."),
  visibility: z.enum(["public", "internal"]),
  redistribute: z.enum(["full", "quote", "none"]),
  digest: z.boolean().exactOptional(),
};

const proposal = {
  kind: z.literal("proposal"),
  id: idSchema,
  document: idSchema,
  claim: claimSchema,
  reader: z.string(),
  confidence: share,
};

const decision = {
  kind: z.literal("decision"),
  id: idSchema,
  of: idSchema,
  document: idSchema,
  verdict: z.enum(["accepted", "amended", "rejected"]),
  claim: claimSchema.exactOptional(),
  tells: tellingSchema.exactOptional(),
  reason: z.string().exactOptional(),
};

const retraction = {
  kind: z.literal("retraction"),
  id: idSchema,
  of: idSchema,
  reason: z.string(),
};

const STAMP = {
  seq: seqSchema.min(1),
  recordedAt: instantSchema,
  author: z.string(),
  prev: hashSchema,
  hash: hashSchema,
  imported: z
    .strictObject({ ledger: z.string(), seq: seqSchema, hash: hashSchema })
    .exactOptional(),
};

/** One captured text; the text itself lies beside the ledger. */
export const documentSchema = z.strictObject(document).meta({
  id: "Document",
  description: "One captured text, never changed.",
}) satisfies z.ZodType<DocumentEntry>;

/** What a person made of a claim. */
export const decisionSchema = z.strictObject(decision).meta({
  id: "Decision",
  description: "What a person made of a claim.",
}) satisfies z.ZodType<DecisionEntry>;

/** What takes back a claim, a document or another entry. */
export const retractionSchema = z.strictObject(retraction).meta({
  id: "Retraction",
  description: "Takes back a claim, a document or another entry.",
}) satisfies z.ZodType<RetractionEntry>;

/** One line of the ledger, as kept. */
export const entrySchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("mission"),
      id: idSchema,
      mission: missionFileSchema,
      ...STAMP,
    }),
    z.strictObject({ ...document, ...STAMP }),
    z.strictObject({ ...proposal, ...STAMP }),
    z.strictObject({ ...decision, ...STAMP }),
    z.strictObject({ ...retraction, ...STAMP }),
    z.strictObject({
      kind: z.literal("adoption"),
      id: idSchema,
      act: idSchema,
      claim: idSchema,
      reason: z.string(),
      ...STAMP,
    }),
    z.strictObject({
      kind: z.literal("merge"),
      id: idSchema,
      what: z.enum(["act", "party"]),
      from: z.string(),
      into: z.string(),
      reason: z.string(),
      ...STAMP,
    }),
    z.strictObject({
      kind: z.literal("condition"),
      id: idSchema,
      claim: idSchema,
      outcome: z.enum(["met", "failed"]),
      on: partialDaySchema,
      by: idSchema.exactOptional(),
      reason: z.string(),
      ...STAMP,
    }),
    z.strictObject({
      kind: z.literal("rate"),
      id: idSchema,
      from: z.string(),
      to: z.string(),
      value: z.number(),
      on: daySchema,
      source: z.string(),
      ...STAMP,
    }),
    z.strictObject({
      kind: z.literal("check"),
      id: idSchema,
      mission: idSchema,
      party: z.string(),
      on: daySchema,
      source: z.string(),
      ...STAMP,
    }),
  ])
  .meta({
    id: "Entry",
    description: "One line of the ledger, with its place and hash.",
  }) satisfies z.ZodType<Entry>;
