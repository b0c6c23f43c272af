import { z } from "zod";
import type { Instant } from "#base";
import type { Claim, DecisionEntry, DocumentEntry, Telling } from "#ledger";
import { claimSchema, tellingSchema } from "./claim.ts";
import { documentSchema } from "./entry.ts";
import { type HeadReply, headSchema, idSchema, instantSchema, seqSchema } from "./scalars.ts";

/** How a claim stands: not looked at yet, as a person left it, or taken back. */
export const CLAIM_STATES = ["proposed", "accepted", "amended", "rejected", "retracted"] as const;

/** How a claim stands. */
export type ClaimState = (typeof CLAIM_STATES)[number];

/** A claim with its document, the words it rests on, and what people made of it. */
export interface ClaimReply {
  readonly id: string;
  readonly state: ClaimState;
  /** The claim as it counts now: as decided last, else as proposed. */
  readonly claim: Claim;
  /** The words quoted, or null when the span is lost or the text may not be shown. */
  readonly words: string | null;
  readonly document: DocumentEntry;
  /** Which act it tells of, and why; null until accepted. */
  readonly tells: Telling | null;
  /** The claim as the reader made it; null where a person made it. */
  readonly proposed: {
    readonly claim: Claim;
    readonly reader: string;
    readonly confidence: number;
  } | null;
  /** Every decision on it, oldest first. */
  readonly decisions: readonly {
    readonly id: string;
    readonly verdict: DecisionEntry["verdict"];
    readonly author: string;
    readonly recordedAt: Instant;
    readonly seq: number;
    readonly reason: string | null;
  }[];
  /** Why it (or its document) was taken back, or null. */
  readonly retracted: TakenBackReply | null;
}

/** What took a claim or a document back: the entry, and why, by whom and when. */
export interface TakenBackReply {
  readonly entry: string;
  readonly reason: string;
  readonly author: string;
  readonly recordedAt: Instant;
}

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
