import { z } from "zod";
import { CLAIM_KINDS } from "#ledger";
import {
  daySchema,
  idSchema,
  resourceSchema,
  rungSchema,
  shareInPath,
  wholeInPath,
} from "./scalars.ts";

const times = {
  trueOn: daySchema.exactOptional().describe("What was true on this day; today unless given."),
  knownAt: daySchema
    .exactOptional()
    .describe("What was public by this day; `trueOn` unless given."),
  head: wholeInPath
    .exactOptional()
    .describe("As the ledger stood at this entry; the newest unless given."),
  proposalsFrom: shareInPath
    .exactOptional()
    .describe("Count unreviewed proposals at or above this confidence too."),
};

const party = z.string().min(1).max(2_000);

/** A path with no question. */
export const noQuery = z.strictObject({});

/** A path that names one thing. */
export const idParams = z.strictObject({ id: idSchema });

/** The three times a board is asked for. */
export const boardQuery = z.strictObject(times);

/** The three times a drawing is asked for. */
export const embedQuery = boardQuery.omit({ proposalsFrom: true });

/** A figure asked about: whose, of what, at which rung. */
export const whyQuery = z.strictObject({
  ...times,
  party: party.describe("Code of the giver, such as KEN; a joint giver's codes joined by `+`."),
  resource: resourceSchema,
  rung: rungSchema.exactOptional(),
  unit: z.string().min(1).max(200).exactOptional(),
  through: z.string().min(1).max(200).exactOptional(),
});

const list = (what: string) =>
  z
    .string()
    .max(2_000)
    .transform((text) => text.split(",").filter((one) => one !== ""))
    .exactOptional()
    .meta({ type: "string", description: what });

/** A board's three times, and whose support of what is meant. */
export const selection = {
  ...times,
  parties: list("Codes of givers, joined by commas; all unless given."),
  resources: list("Resources, joined by commas; all unless given."),
};

/** Which table is wanted, in which format. */
export const tableQuery = z.strictObject({
  ...selection,
  table: z.enum(["board", "claims", "acts"]).exactOptional().describe("`board` unless given."),
  format: z
    .enum(["csv", "jsonl", "xlsx", "dictionary"])
    .exactOptional()
    .describe("`csv` unless given; `dictionary` describes the columns (CSV on the Web)."),
});

/** From whose side money is told in IATI, and who reports. */
export const iatiQuery = z.strictObject({
  ...selection,
  side: z
    .enum(["giver", "mission"])
    .exactOptional()
    .describe("`giver`: an activity for each, money going out (default); `mission`: coming in."),
  reporter: z.string().max(200).exactOptional().describe("Your organisation identifier."),
  oda: list("Acts or claims, joined by commas, whose money is ODA by word of their source."),
  reporterName: z.string().max(200).exactOptional().describe("Your organisation's name."),
});

const news = {
  ...times,
  days: wholeInPath
    .refine((count) => count >= 1 && count <= 400, "is a number from 1 to 400")
    .exactOptional()
    .describe("Changes of so many days."),
  party: party.exactOptional().describe("Changes of this giver alone."),
};

/** Which changes are wanted as a feed; of 30 days unless told. */
export const feedQuery = z.strictObject({
  ...news,
  format: z.enum(["rss", "atom", "json"]).exactOptional().describe("`rss` unless given."),
});

/** Which changes are wanted as a letter; of 7 days unless told. */
export const digestQuery = z.strictObject({
  ...news,
  format: z.enum(["html", "markdown"]).exactOptional().describe("`html` unless given."),
});

/** Which entries of a mission are wanted. */
export const ledgerQuery = z.strictObject({
  head: times.head,
  proposals: z
    .enum(["0", "1"])
    .exactOptional()
    .describe("1: with the claims nobody has decided on."),
});

/** Since when changes are wanted. */
export const changesQuery = z.strictObject({
  ...times,
  since: z
    .string()
    .regex(/^(\d{4}-\d\d-\d\d|\d{1,4}d)$/, "is a day like 2024-02-22, or a number of days like 7d")
    .describe("A day, or a number of days before `trueOn`, such as 7d."),
});

const page = {
  after: idSchema.exactOptional().describe("`next` of the page before."),
  limit: wholeInPath
    .refine((count) => count >= 1 && count <= 500, "is a number from 1 to 500")
    .exactOptional()
    .describe("How many at most, from 1 to 500; 50 unless given."),
};

/** Since which entry of the ledger entries are wanted. */
export const entriesQuery = z.strictObject({
  since: wholeInPath.describe("The entries after this one; 0 for all."),
  limit: page.limit,
});

/** Which claims are wanted. */
export const claimsQuery = z.strictObject({
  mission: idSchema.exactOptional(),
  party: party.exactOptional().describe("Claims that name this party, in any role."),
  resource: resourceSchema.exactOptional(),
  kind: z.enum(CLAIM_KINDS).exactOptional(),
  document: idSchema.exactOptional(),
  ...page,
});

/** Which proposals are wanted. */
export const proposalsQuery = z.strictObject({
  mission: idSchema.exactOptional(),
  document: idSchema.exactOptional(),
  ...page,
});

/** Which page of documents is wanted. */
export const documentsQuery = z.strictObject(page);
