import { z } from "zod";
import { RESOURCES, RUNGS } from "#ledger";

const since = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d|\d{1,4}d)$/, "is a day like 2024-02-22, or a number of days like 30d");

const day = (what: string) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, "is a day like 2024-02-22")
    .optional()
    .describe(what);

const times = {
  mission: z
    .string()
    .max(200)
    .optional()
    .describe("Id of the mission; see list_missions. Needed where there are several."),
  trueOn: day("What was true on this day; today unless given."),
  knownAt: day("As the public record stood at this day; trueOn unless given."),
  head: z
    .int()
    .min(0)
    .optional()
    .describe("As the ledger stood at this entry; the newest unless given."),
};

/** What each tool of the assistant's door is asked, strict: what is not named here is refused. */
export const ASKED = {
  list_missions: z.strictObject({}),
  ask_board: z.strictObject({
    ...times,
    parties: z
      .array(z.string().max(200))
      .max(100)
      .optional()
      .describe("Only these givers, by code such as KEN."),
    resources: z.array(z.enum(RESOURCES)).optional().describe("Only these resources."),
  }),
  explain_figure: z.strictObject({
    ...times,
    party: z
      .string()
      .max(2_000)
      .describe("Code of the giver, such as KEN; a joint giver's codes joined by +."),
    resource: z.enum(RESOURCES),
    rung: z.enum(RUNGS).optional(),
    unit: z.string().max(200).optional(),
  }),
  search_claims: z.strictObject({
    mission: z.string().max(200).optional(),
    party: z.string().max(200).optional().describe("Claims that name this party, in any role."),
    resource: z.enum(RESOURCES).optional(),
    words: z
      .string()
      .max(200)
      .optional()
      .describe("Words that quote, title and publisher hold, in any order; each must be there."),
    limit: z.int().min(1).max(100).optional().describe("How many at most; 20 unless given."),
  }),
  read_document: z.strictObject({ document: z.string().max(200) }),
  compare_dates: z.strictObject({
    ...times,
    since: since.describe("A day, or a number of days before trueOn, such as 30d."),
  }),
  draft_brief: z.strictObject({
    ...times,
    since: since.optional().describe("Tell changes since; 7d unless given."),
  }),
} as const;
