import { z } from "zod";
import {
  CHANGE_KINDS,
  type Change,
  type Claim,
  type Explanation,
  type FigureAddress,
  MATCH_REASONS,
  type MatchReason,
  type Question,
  STAGES,
  type Telling,
} from "#ledger";
import { actSchema, figureSchema, ids, known, toldActSchema } from "./act.ts";
import { questionSchema } from "./board.ts";
import { giverSchema } from "./cell.ts";
import { claimSchema, tellingSchema } from "./claim.ts";
import { type ClaimReply, claimReplySchema } from "./claimReply.ts";
import {
  daySchema,
  type HeadReply,
  headSchema,
  idSchema,
  partySchema,
  resourceSchema,
  rungSchema,
} from "./scalars.ts";

const aside = z.string().nullable();

const addressSchema = z.strictObject({
  party: z.string(),
  resource: resourceSchema,
  rung: rungSchema.exactOptional(),
  unit: z.string().exactOptional(),
  through: z.string().exactOptional(),
}) satisfies z.ZodType<FigureAddress>;

const explanationSchema = z
  .strictObject({
    address: addressSchema,
    unit: z.string().nullable(),
    figure: figureSchema.nullable(),
    disputed: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
    acts: z.array(
      z.strictObject({
        act: actSchema,
        aside,
        tellings: z.array(toldActSchema.extend({ aside })),
      }),
    ),
  })
  .meta({
    id: "Explanation",
    description: "The acts a figure is made of, then those set aside with the reason.",
  }) satisfies z.ZodType<Explanation>;

/** The schema of one difference between two boards. */
export const changeSchema = z
  .strictObject({
    what: z.enum(["cell", "obstacle", "mandate", "request", "agreement"]),
    kind: z.enum(CHANGE_KINDS),
    parties: z.array(partySchema),
    giver: giverSchema.nullable(),
    resource: resourceSchema.nullable(),
    unit: z.string().nullable(),
    rung: rungSchema.nullable(),
    from: z.union([known, z.string()]),
    to: z.union([known, z.string()]),
    acts: ids,
  })
  .meta({
    id: "Change",
    description: "One difference between two boards.",
  }) satisfies z.ZodType<Change>;

/** How one figure is made, with the words of every claim behind it. */
export interface WhyReply {
  readonly head: HeadReply;
  readonly asked: Question;
  readonly explanation: Explanation;
  /** By claim id: every claim that a telling names. */
  readonly claims: Readonly<Record<string, ClaimReply>>;
}

/** The schema of how a figure is made. */
export const whyReplySchema = z
  .strictObject({
    head: headSchema,
    asked: questionSchema,
    explanation: explanationSchema,
    claims: z.record(idSchema, claimReplySchema),
  })
  .meta({ id: "Why" }) satisfies z.ZodType<WhyReply>;

/** What differs between two boards of one mission. */
export interface ChangesReply {
  readonly head: HeadReply;
  readonly before: Question;
  readonly after: Question;
  readonly changes: readonly Change[];
}

/** The schema of what differs between two boards. */
export const changesReplySchema = z
  .strictObject({
    head: headSchema,
    before: questionSchema,
    after: questionSchema,
    changes: z.array(changeSchema),
  })
  .meta({ id: "Changes" }) satisfies z.ZodType<ChangesReply>;

/** One page of claims that wait for a decision, and what accepting each would change. */
export interface ProposalsReply {
  readonly head: HeadReply;
  readonly total: number;
  readonly proposals: readonly {
    readonly claim: ClaimReply;
    /** Which act it would tell of, and why. */
    readonly telling: Telling;
    /** The reason of the matcher, by its code. */
    readonly reason: MatchReason;
    /** The act that it would tell of, as the first claim told it, and how many documents do; null for a new one. */
    readonly known: {
      readonly claim: Claim;
      readonly id: string;
      readonly document: string;
      readonly documents: number;
    } | null;
    /** What accepting it would change on the board of its own publication day. */
    readonly changes: readonly Change[];
  }[];
  /** What to pass as `after` for the next page, or null at the end. */
  readonly next: string | null;
}

const reasonSchema = z
  .strictObject({
    code: z.enum(MATCH_REASONS),
    against: z
      .number()
      .nullable()
      .exactOptional()
      .describe("The figure that stands against the claim's own, in its unit."),
    stage: z.enum(STAGES).exactOptional().describe("The stage that was told before."),
    day: daySchema.exactOptional().describe("The day on which that was last told."),
  })
  .meta({
    id: "MatchReason",
    description: "Why the matcher takes a claim for an act, by a code that can be put in words.",
  }) satisfies z.ZodType<MatchReason>;

/** The schema of one page of claims that wait. */
export const proposalsReplySchema = z
  .strictObject({
    head: headSchema,
    total: z.int().min(0),
    proposals: z.array(
      z.strictObject({
        claim: claimReplySchema,
        telling: tellingSchema,
        reason: reasonSchema,
        known: z
          .strictObject({
            claim: claimSchema,
            id: idSchema,
            document: idSchema,
            documents: z.int().min(1).describe("How many documents tell of the act so far."),
          })
          .nullable()
          .describe("The act that it would tell of, as the first claim told it."),
        changes: z.array(changeSchema),
      }),
    ),
    next: idSchema.nullable(),
  })
  .meta({ id: "Proposals" }) satisfies z.ZodType<ProposalsReply>;
