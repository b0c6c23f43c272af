import { z } from "zod";
import { documentSchema } from "./entry.ts";
import { daySchema, headSchema, idSchema, instantSchema } from "./scalars.ts";
import { columnsBody } from "./table.ts";

const address = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s]+$/, "is a web address that starts with https:// or http://");
const short = z.string().trim().min(1).max(500);
const text = z.string();
const count = z.int().min(0);

const facts = {
  published: daySchema.exactOptional().describe("Publication day, where the document hides it."),
  publisher: short.exactOptional(),
  origin: short.exactOptional(),
  title: short.exactOptional(),
  mission: idSchema.exactOptional(),
  visibility: z.enum(["public", "internal"]).exactOptional(),
  redistribute: z.enum(["full", "quote", "none"]).exactOptional(),
};

/** Something to be taken in, or a change of what is under way. */
export const takeInBody = z
  .discriminatedUnion("what", [
    z.strictObject({ what: z.literal("address"), address, ...facts }),
    z.strictObject({
      what: z.literal("file"),
      name: z.string().min(1).max(500),
      base64: z.base64().describe("The bytes; at most what the body of this path may hold."),
      acceptColumns: z
        .boolean()
        .exactOptional()
        .describe("For a table: read its columns as suggested, now and from now on."),
      columns: columnsBody
        .exactOptional()
        .describe("For a table: read its columns so, now and from now on."),
      ...facts,
    }),
    z.strictObject({
      what: z.literal("newFeed"),
      address,
      mission: idSchema.exactOptional(),
      publisher: short.exactOptional(),
      speaksFor: z
        .array(short)
        .max(50)
        .readonly()
        .exactOptional()
        .describe("Parties whose own words it carries: asking it is a look at their sources."),
      all: z.boolean().exactOptional().describe("Keep items that claim nothing too."),
    }),
    z.strictObject({
      what: z.literal("feed"),
      id: idSchema,
      to: z.enum(["poll", "paused", "active", "removed", "retry"]),
      items: z.array(z.string().max(2_000)).max(1_000).readonly().exactOptional(),
    }),
    z.strictObject({
      what: z.literal("readAgain"),
      all: z
        .boolean()
        .exactOptional()
        .describe("Also what the reader of today has read; else what an earlier version did."),
    }),
    z.strictObject({
      what: z.literal("job"),
      id: idSchema,
      to: z.enum(["cancel", "resume", "retry"]),
      items: z.array(idSchema).max(10_000).readonly().exactOptional(),
    }),
  ])
  .meta({ id: "TakeInBody" });

/** Something to be taken in, as sent. */
export type TakeInBody = z.infer<typeof takeInBody>;

const refusedItem = z.strictObject({
  id: text,
  address: text.nullable(),
  title: text.nullable(),
  code: text,
  message: text,
  retriable: z.boolean(),
  tries: count,
  at: instantSchema,
});

const feed = z
  .strictObject({
    id: idSchema,
    address: text,
    title: text.nullable(),
    status: z.enum(["active", "paused", "gone"]),
    polledAt: instantSchema.nullable(),
    answeredAt: instantSchema.nullable(),
    nextAt: instantSchema,
    failures: count,
    lastRefusal: z.strictObject({ code: text, message: text }).nullable(),
    waiting: count,
    counts: z.strictObject({ added: count, known: count, passed: count }),
    polling: z.strictObject({ done: count, total: count }).nullable(),
    refused: z.array(refusedItem).readonly(),
    mission: text.nullable(),
    publisher: text.nullable(),
    speaksFor: z.array(text).readonly(),
  })
  .meta({ id: "Feed", description: "A feed that is followed, and what came of it." });

const job = z
  .strictObject({
    id: idSchema,
    title: text,
    status: z.enum(["running", "done", "cancelled"]),
    total: count,
    done: count,
    counts: z.strictObject({ added: count, known: count, passed: count, refused: count }),
    author: text,
    startedAt: instantSchema,
    endedAt: instantSchema.nullable(),
    perMinute: z.number().nullable(),
    secondsLeft: count.nullable(),
    active: z.boolean(),
  })
  .meta({ id: "Job", description: "Long work: n of N, rate, time left, errors so far." });

const refusedJobItem = z.strictObject({
  id: text,
  what: text,
  code: text,
  message: text,
  retriable: z.boolean(),
  tries: count,
});

/** The schema of what is under way: feeds and jobs. */
export const intakeReplySchema = z
  .strictObject({
    feeds: z.array(feed).readonly(),
    jobs: z.array(job.extend({ refused: z.array(refusedJobItem).readonly() })).readonly(),
  })
  .meta({ id: "Intake" });

/** What is under way: feeds and jobs. */
export type IntakeReply = z.infer<typeof intakeReplySchema>;

/** The schema of what came of taking something in. */
export const takenInReplySchema = z
  .strictObject({
    head: headSchema,
    document: documentSchema.nullable(),
    known: z.boolean(),
    proposals: count,
    feed: feed.nullable(),
    job: job.nullable(),
    remarks: z
      .array(text)
      .readonly()
      .describe("Rows that make no claim and why; text that nobody sees."),
  })
  .meta({ id: "TakenIn" });

/** What came of taking something in. */
export type TakenInReply = z.infer<typeof takenInReplySchema>;

/** The schema of one page of documents. */
export const documentsReplySchema = z
  .strictObject({
    head: headSchema,
    total: count,
    documents: z
      .array(
        z.strictObject({
          id: idSchema,
          document: documentSchema,
          claims: count,
          waiting: count,
          copies: z.array(idSchema).readonly(),
          retracted: z.boolean(),
        }),
      )
      .readonly(),
    next: idSchema.nullable(),
  })
  .meta({ id: "Documents" });

/** One page of documents, newest first. */
export type DocumentsReply = z.infer<typeof documentsReplySchema>;

/** The schema of what changed between two captures of a page. */
export const captureReplySchema = z
  .strictObject({
    before: idSchema.nullable().describe("The earlier capture, or null where this is the first."),
    changes: z
      .array(z.strictObject({ kind: z.enum(["same", "removed", "added"]), text }))
      .readonly(),
  })
  .meta({ id: "Capture" });

/** What changed between two captures of a page. */
export type CaptureReply = z.infer<typeof captureReplySchema>;
