import { z } from "zod";
import {
  AGREEMENT_STATUSES,
  type Bound,
  type Claim,
  EFFECTS,
  type Flag,
  OBSTACLE_TYPES,
  type Quantity,
  STAGES,
  type Telling,
} from "#ledger";
import { idSchema, partialDaySchema, partySchema, resourceSchema } from "./scalars.ts";

const words = z.string().min(1).max(2_000);
const amount = z.number().min(0);
const parties = z.array(partySchema).min(1).max(100);

/** How a figure binds. */
export const boundSchema = z.enum(["exact", "about", "atLeast", "upTo"]) satisfies z.ZodType<Bound>;

/** How much. */
export const quantitySchema = z
  .strictObject({
    value: amount.exactOptional(),
    min: amount.exactOptional(),
    max: amount.exactOptional(),
    unit: z.string().min(1).max(40),
    item: words.exactOptional(),
    bound: boundSchema,
    basis: z.enum(["total", "additional", "rotation", "part"]).exactOptional(),
    shared: z.boolean().exactOptional(),
    per: z.string().min(1).max(40).exactOptional(),
  })
  .meta({
    id: "Quantity",
    description: "Either `value`, or `min` and `max`, in a unit.",
  }) satisfies z.ZodType<Quantity>;

const EVERY = {
  mission: idSchema,
  quote: z
    .strictObject({ start: z.int().min(0), end: z.int().min(1) })
    .meta({ id: "Quote", description: "A span of the document's text in UTF-16 code units." }),
  date: partialDaySchema.exactOptional(),
  attribution: z
    .strictObject({
      party: words.exactOptional(),
      person: words.exactOptional(),
      outlet: words.exactOptional(),
    })
    .exactOptional(),
};

/** One statement, made in one document, about the support of one mission. */
export const claimSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("contribution"),
      ...EVERY,
      parties,
      resource: resourceSchema,
      stage: z.enum(STAGES),
      quantity: quantitySchema.exactOptional(),
      joint: z.boolean().exactOptional(),
      through: words.exactOptional(),
      conditions: words.exactOptional(),
      deadline: partialDaySchema.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("request"),
      ...EVERY,
      from: parties,
      to: parties.exactOptional(),
      resource: resourceSchema,
    }),
    z.strictObject({
      kind: z.literal("requirement"),
      ...EVERY,
      resource: resourceSchema,
      quantity: quantitySchema.exactOptional(),
      deadline: partialDaySchema.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("obstacle"),
      ...EVERY,
      type: z.enum(OBSTACLE_TYPES),
      affects: parties.exactOptional(),
      resource: resourceSchema.exactOptional(),
      status: z.enum(["open", "contested", "resolved"]),
    }),
    z.strictObject({
      kind: z.literal("agreement"),
      ...EVERY,
      parties,
      instrument: z.enum(["mou", "treaty", "other"]),
      status: z.enum(AGREEMENT_STATUSES),
    }),
    z.strictObject({
      kind: z.literal("engagement"),
      ...EVERY,
      parties,
      form: z.enum(["meeting", "call", "conference", "visit"]),
      status: z.enum(["planned", "held", "cancelled"]),
      title: words.exactOptional(),
      place: words.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal("mandate"),
      ...EVERY,
      body: words,
      action: z.enum(["authorised", "extended", "changed", "ended"]),
      status: z.enum(["adopted", "proposed", "rejected"]).exactOptional(),
      instrument: words.exactOptional(),
      until: partialDaySchema.exactOptional(),
    }),
  ])
  .meta({
    id: "Claim",
    description: "One statement, made in one document, about one mission.",
  }) satisfies z.ZodType<Claim>;

/** What the matcher wants a person to know about a telling. */
export const flagSchema = z.enum([
  "lower",
  "next-contingent",
  "inflated",
  "conflict",
  "two-currencies",
  "late",
]) satisfies z.ZodType<Flag>;

/** Which act a claim tells of, and why. */
export const tellingSchema = z
  .strictObject({
    act: idSchema,
    effect: z.enum(EFFECTS),
    flags: z.array(flagSchema),
    rule: z.string(),
    why: z.string(),
    matcher: z.string(),
  })
  .meta({
    id: "Telling",
    description: "Which act a claim tells of, by which rule, and why.",
  }) satisfies z.ZodType<Telling>;
