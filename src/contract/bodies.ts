import { z } from "zod";
import { EFFECTS } from "#ledger";
import { claimSchema } from "./claim.ts";
import { daySchema, idSchema } from "./scalars.ts";

const short = z.string().trim().min(1).max(500);

const text = {
  text: z
    .string()
    .describe(
      "The words, at most 2,000,000 characters. Ingested text is never run or rendered as HTML.",
    ),
  published: daySchema
    .exactOptional()
    .describe("Publication day; looked for in the text unless given."),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/, "is a language code such as en")
    .exactOptional(),
  title: short.exactOptional(),
  publisher: short.exactOptional(),
  mission: idSchema.exactOptional().describe("The mission the text is known to be about."),
};

/** A text to be read into claims; nothing is saved. */
export const readBody = z.strictObject(text).meta({ id: "ReadBody" });

/** A document to be kept. */
export const documentBody = z
  .strictObject({
    ...text,
    url: z
      .string()
      .max(2_000)
      .regex(/^https?:\/\/[^\s]+$/, "is a web address that starts with https:// or http://")
      .exactOptional(),
    origin: short
      .exactOptional()
      .describe("The wire, outlet or body the report stems from; the publisher unless given."),
    visibility: z.enum(["public", "internal"]).exactOptional(),
    redistribute: z.enum(["full", "quote", "none"]).exactOptional(),
  })
  .meta({ id: "DocumentBody" });

/** What a person makes of a claim. */
export const decisionBody = z
  .strictObject({
    claim: idSchema,
    verdict: z.enum(["accepted", "amended", "rejected"]),
    amended: claimSchema.exactOptional().describe("The claim as it should read; needed to amend."),
    act: idSchema
      .exactOptional()
      .describe("The act it tells of, in place of the matcher's; `new` makes one."),
    effect: z
      .string()
      .min(1)
      .max(40)
      .exactOptional()
      .describe(`The effect, in place of the matcher's: ${EFFECTS.join(", ")}.`),
    reason: z.string().max(2_000).exactOptional().describe("Why; needed to reject."),
    seen: z.int().min(0).exactOptional().describe("How many decisions on the claim you have seen."),
  })
  .meta({ id: "DecisionBody" });

/** What is taken back, and why. */
export const retractionBody = z
  .strictObject({ of: idSchema, reason: z.string().max(2_000) })
  .meta({ id: "RetractionBody" });

/** A text to be read, as sent. */
export type ReadBody = z.infer<typeof readBody>;

/** A document to be kept, as sent. */
export type DocumentBody = z.infer<typeof documentBody>;

/** A decision, as sent. */
export type DecisionBody = z.infer<typeof decisionBody>;

/** A retraction, as sent. */
export type RetractionBody = z.infer<typeof retractionBody>;
