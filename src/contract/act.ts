import { z } from "zod";
import {
  type ActView,
  CAVEATS,
  type Condition,
  EFFECTS,
  type Figure,
  STAGES,
  type ToldAct,
} from "#ledger";
import { boundSchema, flagSchema } from "./claim.ts";
import {
  daySchema,
  idSchema,
  partialDaySchema,
  partySchema,
  resourceSchema,
  seqSchema,
} from "./scalars.ts";

/** A number that is null when it is not known. */
export const known = z.number().nullable();

/** A list of ids of acts or claims. */
export const ids = z.array(idSchema);

/** A figure and the acts it rests on; null is unknown and never zero. */
export const figureSchema = z.strictObject({ value: known, acts: ids }).meta({
  id: "Figure",
  description: "A figure and the acts it rests on. Null is unknown, never zero.",
}) satisfies z.ZodType<Figure>;

/** One of the five caveats, or none. */
export const caveatSchema = z.enum(CAVEATS).nullable();

/** One telling of an act. */
export const toldActSchema = z
  .strictObject({
    claim: idSchema,
    document: idSchema,
    knownFrom: daySchema,
    origin: z.string(),
    seq: seqSchema,
    value: known,
    ownWord: z.boolean(),
    suspect: z.boolean(),
    proposed: z.boolean(),
    flags: z.array(flagSchema),
    rule: z.string(),
    why: z.string(),
  })
  .meta({ id: "ToldAct", description: "One telling of an act." }) satisfies z.ZodType<ToldAct>;

const conditionSchema = z.strictObject({
  text: z.string(),
  claim: idSchema,
  outcome: z.enum(["open", "met", "failed"]),
  on: partialDaySchema.nullable(),
}) satisfies z.ZodType<Condition>;

/** What happened, once, and who says so. */
export const actSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum([
      "contribution",
      "request",
      "requirement",
      "obstacle",
      "agreement",
      "engagement",
      "mandate",
    ]),
    effect: z.enum(EFFECTS),
    stage: z.enum(STAGES).nullable(),
    parties: z.array(partySchema),
    resource: resourceSchema.nullable(),
    unit: z.string().nullable(),
    per: z.string().nullable(),
    through: z.string().nullable(),
    bound: boundSchema.nullable(),
    value: known,
    upper: known,
    low: known,
    high: known,
    adopted: idSchema.nullable(),
    adoptedBy: z.enum(["person", "own-word", "origins", "latest"]).nullable(),
    trueFrom: daySchema,
    precision: z.enum(["day", "month", "year", "published"]),
    knownFrom: daySchema,
    affirmed: daySchema,
    origins: z.int().min(0),
    conditions: z.array(conditionSchema),
    deadline: partialDaySchema.nullable(),
    tellings: z.array(toldActSchema),
  })
  .meta({
    id: "Act",
    description: "What happened, once, and who says so.",
  }) satisfies z.ZodType<ActView>;
