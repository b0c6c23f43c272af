import { z } from "zod";
import type { Instant } from "#base";
import type { ActView, Change, Claim } from "#ledger";
import { actSchema, toldActSchema } from "./act.ts";
import { decisionBody } from "./bodies.ts";
import { claimSchema } from "./claim.ts";
import { type ClaimReply, claimReplySchema } from "./claimReply.ts";
import { changeSchema } from "./explained.ts";
import {
  daySchema,
  type HeadReply,
  headSchema,
  idSchema,
  instantSchema,
  partialDaySchema,
  seqSchema,
} from "./scalars.ts";

const count = z.int().min(0);
const kinds = z.enum(["conflict", "suspect", "inflated", "condition", "lost"]);
const settledKinds = z.enum(["merge", "adopt", "condition", "step", "retract"]);

/** What waits for a person in a mission: claims by document, and acts to be settled. */
export interface ReviewReply {
  readonly head: HeadReply;
  readonly mission: string;
  readonly waiting: number;
  readonly documents: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly published: string;
    readonly title: string | null;
    readonly waiting: number;
  }[];
  readonly counts: Readonly<Record<z.infer<typeof kinds>, number>>;
  readonly disputes: readonly {
    readonly act: ActView;
    readonly kinds: readonly z.infer<typeof kinds>[];
    readonly tellings: readonly {
      readonly told: ActView["tellings"][number];
      readonly claim: ClaimReply;
      /** Whether its words are gone from the newest capture of its page. */
      readonly lost: boolean;
    }[];
  }[];
  readonly elsewhere: number;
  /** What people settled and can take back, the newest first; at most a hundred. */
  readonly settled: readonly SettledLine[];
}

/** Something that a person settled and that can be taken back. */
interface SettledLine {
  readonly entry: string;
  readonly what: z.infer<typeof settledKinds>;
  readonly of: string;
  readonly claim: Claim | null;
  readonly document: string | null;
  readonly into: string | null;
  readonly intoClaim: Claim | null;
  readonly author: string;
  readonly recordedAt: Instant;
  readonly reason: string;
}

/** The schema of what waits for a person in a mission. */
export const reviewReplySchema = z
  .strictObject({
    head: headSchema,
    mission: idSchema,
    waiting: count,
    documents: z.array(
      z.strictObject({
        id: idSchema,
        publisher: z.string(),
        published: daySchema,
        title: z.string().nullable(),
        waiting: count,
      }),
    ),
    counts: z.record(kinds, count),
    disputes: z.array(
      z.strictObject({
        act: actSchema,
        kinds: z.array(kinds),
        tellings: z.array(
          z.strictObject({
            told: toldActSchema,
            claim: claimReplySchema,
            lost: z.boolean().describe("Its words are gone from the newest capture of its page."),
          }),
        ),
      }),
    ),
    elsewhere: count.describe("Claims that wait and are about a mission that is not on file."),
    settled: z.array(
      z.strictObject({
        entry: idSchema.describe("The entry that taking back undoes it."),
        what: settledKinds,
        of: z.string().describe("The act, claim or document that it is about."),
        claim: claimSchema.nullable(),
        document: idSchema.nullable(),
        into: z
          .string()
          .nullable()
          .describe("The act it was made one with, the claim adopted, the outcome or status."),
        intoClaim: claimSchema.nullable().describe("What that act or adopted claim says."),
        author: z.string(),
        recordedAt: instantSchema,
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: "Review" }) satisfies z.ZodType<ReviewReply>;

/** What a retraction, settlement or decision would change, mission by mission. */
export interface EffectReply {
  readonly head: HeadReply;
  readonly effects: readonly { readonly mission: string; readonly changes: readonly Change[] }[];
}

/** The schema of what a retraction, settlement or decision would change. */
export const effectReplySchema = z
  .strictObject({
    head: headSchema,
    effects: z.array(z.strictObject({ mission: idSchema, changes: z.array(changeSchema) })),
  })
  .meta({ id: "BoardEffect" }) satisfies z.ZodType<EffectReply>;

const partyText = z.string().min(1).max(600);
const why = {
  reason: z.string().max(2_000),
  seen: seqSchema
    .exactOptional()
    .describe("The head at which you looked; refused where the same was settled since."),
};

/** What a person settles. */
export const settlementBody = z
  .discriminatedUnion("what", [
    z.strictObject({ what: z.literal("adopt"), act: idSchema, claim: idSchema, ...why }),
    z.strictObject({
      what: z.literal("merge"),
      of: z.enum(["act", "party"]),
      from: partyText,
      into: partyText,
      ...why,
    }),
    z.strictObject({
      what: z.literal("condition"),
      claim: idSchema,
      outcome: z.enum(["met", "failed"]),
      on: partialDaySchema,
      by: idSchema.exactOptional().describe("The act that met or failed it."),
      ...why,
    }),
    z.strictObject({
      what: z.literal("step"),
      thread: idSchema,
      status: z.string().min(1).max(40),
      on: daySchema,
      ...why,
    }),
    z.strictObject({ what: z.literal("undo"), claim: idSchema, decision: idSchema }),
    z.strictObject({ what: z.literal("propose"), document: idSchema, claim: claimSchema }),
  ])
  .meta({ id: "SettlementBody" });

/** Something to be tried: a settlement or a decision, whose reason may still be empty. */
export const trialBody = z
  .discriminatedUnion("what", [
    ...settlementBody.options,
    decisionBody.extend({ what: z.literal("decide") }),
  ])
  .meta({ id: "TrialBody" });

/** What a person settles, as sent. */
export type SettlementBody = z.infer<typeof settlementBody>;

/** The schema of a settlement as recorded. */
export const settledReplySchema = z
  .strictObject({
    head: headSchema,
    entries: z
      .array(idSchema)
      .readonly()
      .describe("The entries that were written; taking one back undoes it."),
  })
  .meta({ id: "Settled" });

/** A settlement as recorded. */
export type SettledReply = z.infer<typeof settledReplySchema>;
