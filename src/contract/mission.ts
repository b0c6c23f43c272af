import { z } from "zod";
import type { MissionFile, RequirementVersion } from "#ledger";
import { daySchema, idSchema, partialDaySchema, resourceSchema } from "./scalars.ts";

const sources = z.array(idSchema);

/** One version of what a mission needs in one resource and unit. */
export const requirementSchema = z
  .looseObject({
    resource: resourceSchema,
    value: z.number(),
    unit: z.string(),
    per: z.string().exactOptional(),
    from: daySchema,
    until: daySchema.exactOptional(),
    counts: z.string().exactOptional(),
    what: z.string(),
    sources,
  })
  .meta({
    id: "Requirement",
    description: "In force from `from` up to but not including `until`.",
  }) satisfies z.ZodType<RequirementVersion>;

const reportedFigure = z.looseObject({
  value: z.number().exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: z.string().exactOptional(),
  per: z.string().exactOptional(),
  date: partialDaySchema,
  what: z.string(),
  reported: z.boolean().exactOptional(),
  of: z.number().exactOptional(),
  sources,
});

/** What is on file about one mission; a file may say more than Muster reads. */
export const missionFileSchema = z
  .looseObject({
    id: idSchema,
    name: z.string(),
    short: z.string(),
    aliases: z.record(z.string(), z.array(z.string())),
    host: z.string(),
    kind: z.string(),
    lead: z.array(z.looseObject({ party: z.string(), role: z.string() })).exactOptional(),
    requirements: z.array(requirementSchema),
    mandates: z
      .array(
        z.looseObject({
          body: z.string(),
          instrument: z.string(),
          action: z.enum(["authorised", "extended", "changed", "ended"]),
          date: daySchema,
          until: daySchema.exactOptional(),
          sources,
        }),
      )
      .exactOptional(),
    strength: z.looseObject({ unit: z.string(), figures: z.array(reportedFigure) }).exactOptional(),
    budget: z.looseObject({ figures: z.array(reportedFigure) }).exactOptional(),
    successor: idSchema.exactOptional(),
    predecessor: idSchema.exactOptional(),
    handover: daySchema.exactOptional(),
  })
  .meta({
    id: "MissionFile",
    description: "What is on file about one mission.",
  }) satisfies z.ZodType<MissionFile>;
