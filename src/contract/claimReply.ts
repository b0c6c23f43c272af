import { z } from "zod";
import type { ClaimInFull, DocumentEntry, TakenBack } from "#ledger";
import { claimSchema, tellingSchema } from "./claim.ts";
import { documentSchema } from "./entry.ts";
import { type HeadReply, headSchema, idSchema, instantSchema, seqSchema } from "./scalars.ts";

/** How a claim stands: not looked at yet, as a person left it, or taken back. */
export const CLAIM_STATES = [
  "proposed",
  "accepted",
  "amended",
  "rejected",
  "retracted",
] as const satisfies readonly ClaimInFull["state"][];

/** How a claim stands. */
export type ClaimState = ClaimInFull["state"];

/** A claim with its document, its words (null also where they may not be shown), and what people made of it. */
export type ClaimReply = ClaimInFull;

/** What took a claim or a document back. */
export type TakenBackReply = TakenBack;

const takenBackSchema = z.strictObject({
  entry: idSchema.describe("The retraction; taking it back in turn restores what it took."),
  reason: z.string(),
  author: z.string(),
  recordedAt: instantSchema,
}) satisfies z.ZodType<TakenBackReply>;

/** The schema of one claim. */
export const claimReplySchema = z
  .strictObject({
    id: idSchema,
    state: z.enum(CLAIM_STATES),
    claim: claimSchema,
    words: z.string().nullable(),
    document: documentSchema,
    tells: tellingSchema.nullable(),
    proposed: z
      .strictObject({
        claim: claimSchema,
        reader: z.string(),
        confidence: z.number().min(0).max(1),
      })
      .nullable(),
    decisions: z.array(
      z.strictObject({
        id: idSchema,
        verdict: z.enum(["accepted", "amended", "rejected"]),
        author: z.string(),
        recordedAt: instantSchema,
        seq: seqSchema,
        reason: z.string().nullable(),
      }),
    ),
    retracted: takenBackSchema.nullable(),
  })
  .meta({
    id: "ClaimView",
    description: "A claim, its document, its words, and what people made of it.",
  }) satisfies z.ZodType<ClaimReply>;

/** One page of claims, newest document first. */
export interface ClaimsReply {
  readonly head: HeadReply;
  /** How many claims fit the question in all. */
  readonly total: number;
  readonly claims: readonly ClaimReply[];
  /** What to pass as `after` for the next page, or null at the end. */
  readonly next: string | null;
}

/** The schema of one page of claims. */
export const claimsReplySchema = z
  .strictObject({
    head: headSchema,
    total: z.int().min(0),
    claims: z.array(claimReplySchema),
    next: idSchema.nullable(),
  })
  .meta({ id: "Claims" }) satisfies z.ZodType<ClaimsReply>;

/** A document with its text and everything claimed from it. */
export interface DocumentReply {
  readonly document: DocumentEntry;
  readonly text: string;
  /** In the order of the text. */
  readonly claims: readonly ClaimReply[];
  /** Why the document was taken back, or null. */
  readonly retracted: TakenBackReply | null;
}

/** The schema of a document with its text. */
export const documentReplySchema = z
  .strictObject({
    document: documentSchema,
    text: z.string(),
    claims: z.array(claimReplySchema),
    retracted: takenBackSchema.nullable(),
  })
  .meta({ id: "DocumentView" }) satisfies z.ZodType<DocumentReply>;
