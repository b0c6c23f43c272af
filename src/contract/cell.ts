import { z } from "zod";
import type { Cell, Giver, Line } from "#ledger";
import { caveatSchema, figureSchema, ids } from "./act.ts";
import { daySchema, partySchema, resourceSchema, rungSchema } from "./scalars.ts";

const RUNG_FIGURES = { pledged: figureSchema, committed: figureSchema, delivered: figureSchema };

/** The figures that totals and lines share: each rung, and what is outstanding. */
export const AMOUNTS = {
  ...RUNG_FIGURES,
  outstanding: figureSchema,
  onHold: figureSchema,
  blocked: figureSchema,
  due: figureSchema,
};

/** Who gives. */
export const giverSchema = z
  .strictObject({ key: z.string(), parties: z.array(partySchema), joint: z.boolean() })
  .meta({
    id: "Giver",
    description: "A party, or a group that gives one figure jointly.",
  }) satisfies z.ZodType<Giver>;

const range = z.strictObject({ low: z.number(), high: z.number() }).nullable();

const lineSchema = z
  .strictObject({
    unit: z.string(),
    per: z.string().nullable(),
    ...AMOUNTS,
    available: figureSchema,
    leaving: figureSchema,
    carriedOver: z.number(),
    disputed: z.strictObject({ pledged: range, committed: range, delivered: range }),
    channels: z.array(z.strictObject({ through: z.string().nullable(), ...RUNG_FIGURES })),
  })
  .meta({
    id: "Line",
    description: "A giver's support in one unit. Outstanding = on hold + blocked + due.",
  }) satisfies z.ZodType<Line>;

/** Mission × giver × resource. */
export const cellSchema = z
  .strictObject({
    giver: giverSchema,
    resource: resourceSchema,
    reached: rungSchema.nullable(),
    reachedBy: ids,
    caveat: caveatSchema,
    caveatBy: ids,
    lines: z.array(lineSchema),
    unknownSize: rungSchema.nullable(),
    blockedBy: ids,
    acts: ids,
    history: z.array(
      z.strictObject({ on: daySchema, reached: rungSchema.nullable(), caveat: caveatSchema }),
    ),
  })
  .meta({
    id: "Cell",
    description: "One giver and one resource: the rung reached, caveats, lines.",
  }) satisfies z.ZodType<Cell>;
