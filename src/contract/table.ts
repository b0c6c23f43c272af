import { z } from "zod";
import { type Claim, STAGES } from "#ledger";
import { claimSchema } from "./claim.ts";
import { headSchema, idSchema, resourceSchema } from "./scalars.ts";

const COLUMN_ROLES = [
  "party",
  "resource",
  "stage",
  "amount",
  "unit",
  "item",
  "date",
  "deadline",
  "source",
  "note",
] as const;

/** What one column holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

const unit = z.string().trim().min(1).max(40);
const rest = {
  stage: z.enum(STAGES).exactOptional(),
  resource: resourceSchema.exactOptional(),
  unit: unit.exactOptional(),
};

/** How the columns of a table are read. */
export const columnsBody = z
  .strictObject({
    headerLine: z.int().min(1).max(200_000),
    columns: z
      .array(
        z.strictObject({
          header: z.string().min(1).max(2_000).describe("As it stands in the table."),
          role: z.enum(COLUMN_ROLES),
          ...rest,
          scale: z
            .number()
            .positive()
            .max(1e12)
            .exactOptional()
            .describe("What the figures of an amount are counted in: 1000000 under “USD m”."),
        }),
      )
      .max(500)
      .readonly(),
    defaults: z.strictObject(rest).describe("What holds for rows that do not say."),
  })
  .meta({ id: "Columns", description: "What each column of a table holds; others are left out." });

/** How the columns of a table are read, as sent. */
export type ColumnsBody = z.infer<typeof columnsBody>;

/** A table to be looked at before it is imported; nothing is saved. */
export const tableTrialBody = z
  .strictObject({
    name: z.string().min(1).max(500),
    base64: z.base64(),
    mission: idSchema,
    columns: columnsBody.exactOptional(),
  })
  .meta({ id: "TableTrialBody" });

/** A table to be looked at, as sent. */
export type TableTrialBody = z.infer<typeof tableTrialBody>;

const count = z.int().min(0);

/** The schema of a table as it would be imported. */
export const tableTrialReplySchema = z
  .strictObject({
    head: headSchema,
    sheet: z.string(),
    headers: z
      .array(z.strictObject({ header: z.string(), examples: z.array(z.string()).readonly() }))
      .readonly()
      .describe("Each header with the first different cells beneath."),
    columns: columnsBody,
    from: z
      .enum(["given", "settled", "suggested"])
      .describe("Whether the columns come from this call, an earlier table, or nobody yet."),
    missing: z
      .enum(["party", "stage"])
      .nullable()
      .describe("What no column tells, so that no row can make a claim."),
    rows: count,
    counts: z.strictObject({ claims: count, problems: count }),
    claims: z
      .array(z.strictObject({ line: count, claim: claimSchema }))
      .readonly()
      .describe("The first claims that its rows would make."),
    problems: z
      .array(z.strictObject({ line: count, code: z.string(), message: z.string() }))
      .readonly()
      .describe("The first rows that would make none, and why."),
  })
  .meta({ id: "TableTrial" });

/** A table as it would be imported. */
export type TableTrialReply = Omit<z.infer<typeof tableTrialReplySchema>, "claims"> & {
  readonly claims: readonly { readonly line: number; readonly claim: Claim }[];
};
