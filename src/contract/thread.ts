import { z } from "zod";
import {
  AGREEMENT_STATUSES,
  type AgreementThread,
  type EngagementThread,
  type MandateThread,
  OBSTACLE_TYPES,
  type ObstacleThread,
  type RequestThread,
} from "#ledger";
import { daySchema, idSchema, partialDaySchema, partySchema, resourceSchema } from "./scalars.ts";

const parties = z.array(partySchema);
const obstacleStatus = z.enum(["open", "contested", "resolved"]);

/** What stands in the way, through its life. */
export const obstacleSchema = z
  .strictObject({
    id: idSchema,
    type: z.enum(OBSTACLE_TYPES),
    affects: parties,
    resource: resourceSchema.nullable(),
    status: obstacleStatus,
    since: daySchema,
    until: daySchema.nullable(),
    days: z.int(),
    steps: z.array(z.strictObject({ on: daySchema, status: obstacleStatus, claim: idSchema })),
    holds: z.array(
      z.strictObject({
        giver: z.string(),
        resource: resourceSchema,
        unit: z.string(),
        value: z.number(),
      }),
    ),
  })
  .meta({
    id: "Obstacle",
    description: "What stands in the way, and what it holds back now.",
  }) satisfies z.ZodType<ObstacleThread>;

/** Who asked whom for what, and what came of it. */
export const requestSchema = z
  .strictObject({
    id: idSchema,
    from: parties,
    to: parties,
    resource: resourceSchema,
    on: daySchema,
    status: z.enum(["open", "met", "declined"]),
    answeredBy: idSchema.nullable(),
  })
  .meta({
    id: "Request",
    description: "Who asked whom for what, and what came of it.",
  }) satisfies z.ZodType<RequestThread>;

/** An instrument between parties, and how far it has come. */
export const agreementSchema = z
  .strictObject({
    id: idSchema,
    parties,
    instrument: z.enum(["mou", "treaty", "other"]),
    status: z.enum(AGREEMENT_STATUSES),
    on: daySchema,
  })
  .meta({
    id: "Agreement",
    description: "An instrument between parties, and how far it has come.",
  }) satisfies z.ZodType<AgreementThread>;

/** Parties meeting about the mission. */
export const engagementSchema = z
  .strictObject({
    id: idSchema,
    parties,
    form: z.enum(["meeting", "call", "conference", "visit"]),
    status: z.enum(["planned", "held", "cancelled"]),
    title: z.string().nullable(),
    place: z.string().nullable(),
    on: daySchema,
  })
  .meta({
    id: "Engagement",
    description: "Parties meeting about the mission.",
  }) satisfies z.ZodType<EngagementThread>;

/** A decision of a competent body on the mission. */
export const mandateSchema = z
  .strictObject({
    id: idSchema,
    body: z.string(),
    action: z.enum(["authorised", "extended", "changed", "ended"]),
    status: z.enum(["adopted", "proposed", "rejected"]),
    instrument: z.string().nullable(),
    on: daySchema,
    until: partialDaySchema.nullable(),
    inForce: z.boolean(),
    daysLeft: z.int().nullable(),
  })
  .meta({
    id: "Mandate",
    description: "A decision of a competent body on the mission.",
  }) satisfies z.ZodType<MandateThread>;
