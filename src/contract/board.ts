import { z } from "zod";
import type { Board, Checkpoint, ConvertedTotal, Gap, Question, Silence, Total } from "#ledger";
import { actSchema, figureSchema, ids, known } from "./act.ts";
import { AMOUNTS, cellSchema } from "./cell.ts";
import { missionFileSchema, requirementSchema } from "./mission.ts";
import {
  daySchema,
  type HeadReply,
  headSchema,
  idSchema,
  resourceSchema,
  rungSchema,
  seqSchema,
} from "./scalars.ts";
import {
  agreementSchema,
  engagementSchema,
  mandateSchema,
  obstacleSchema,
  requestSchema,
} from "./thread.ts";

const byRung = <S extends z.ZodType>(schema: S) =>
  z.strictObject({ pledged: schema, committed: schema, delivered: schema });

/** What a board was asked for: a mission and the three times. */
export const questionSchema = z
  .strictObject({
    mission: idSchema,
    trueOn: daySchema,
    knownAt: daySchema,
    head: seqSchema,
    proposalsFrom: z.number().min(0).max(1).exactOptional(),
  })
  .meta({
    id: "Question",
    description: "A mission and the three times, each inclusive.",
  }) satisfies z.ZodType<Question>;

/** The schema of the gap to one requirement. */
export const gapSchema = z
  .strictObject({
    requirement: requirementSchema,
    pledged: z.number(),
    committed: z.number(),
    delivered: z.number(),
    pledgedWithJoint: z.number(),
    published: byRung(known),
  })
  .meta({
    id: "Gap",
    description: "Required less what stands at each rung.",
  }) satisfies z.ZodType<Gap>;

const totalSchema = z
  .strictObject({
    resource: resourceSchema,
    unit: z.string(),
    per: z.string().nullable(),
    ...AMOUNTS,
    joint: byRung(figureSchema),
    unknownSize: byRung(z.array(z.string())),
    byCondition: z.strictObject({
      unconditional: z.number(),
      open: z.number(),
      met: z.number(),
      failed: z.number(),
    }),
    gaps: z.array(gapSchema),
  })
  .meta({
    id: "Total",
    description: "The sum over givers of one resource in one unit: each line once.",
  }) satisfies z.ZodType<Total>;

const checkpointSchema = z
  .strictObject({
    act: idSchema,
    resource: resourceSchema,
    unit: z.string(),
    per: z.string().nullable(),
    rung: rungSchema,
    through: z.string().nullable(),
    value: z.number(),
    on: daySchema,
    ours: z.number(),
    difference: z.number(),
    verdict: z.enum(["equal", "rounding", "unattributed", "excess"]),
    latest: z.boolean(),
  })
  .meta({
    id: "Checkpoint",
    description: "A published total, compared with our sum and never added.",
  }) satisfies z.ZodType<Checkpoint>;

const convertedSchema = z
  .strictObject({
    resource: resourceSchema,
    per: z.string().nullable(),
    unit: z.string(),
    pledged: z.number(),
    committed: z.number(),
    delivered: z.number(),
    rates: z.array(
      z.strictObject({ from: z.string(), value: z.number(), on: daySchema, source: z.string() }),
    ),
    without: z.array(z.string()),
  })
  .meta({
    id: "ConvertedTotal",
    description: "What all currencies of a resource come to in one of them, by rates on file.",
  }) satisfies z.ZodType<ConvertedTotal>;

const silenceSchema = z.strictObject({
  party: z.string(),
  newestDocument: idSchema,
  newestOn: daySchema,
  checkedOn: daySchema.nullable(),
}) satisfies z.ZodType<Silence>;

const BOARD = {
  asked: questionSchema,
  mission: missionFileSchema,
  cells: z.array(cellSchema),
  totals: z.array(totalSchema),
  converted: z.array(convertedSchema),
  checkpoints: z.array(checkpointSchema),
  requirements: z.array(requirementSchema),
  reportedRequirements: ids,
  obstacles: z.array(obstacleSchema),
  requests: z.array(requestSchema),
  agreements: z.array(agreementSchema),
  engagements: z.array(engagementSchema),
  mandates: z.array(mandateSchema),
  silences: z.array(silenceSchema),
  acts: z.record(idSchema, actSchema),
  claims: z.int().min(0),
  proposals: z.int().min(0),
};

/** A board, and the entry at which its ledger stood. */
export interface BoardReply extends Board {
  readonly head: HeadReply;
}

/** The schema of a board with its head. */
export const boardReplySchema = z.strictObject({ head: headSchema, ...BOARD }).meta({
  id: "Board",
  description: "Who stands where on giving what, for any three times.",
}) satisfies z.ZodType<BoardReply>;
