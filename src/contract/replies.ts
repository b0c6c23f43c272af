import { z } from "zod";
import type { Day } from "#base";
import type { DecisionEntry, Entry, RetractionEntry } from "#ledger";
import { decisionSchema, entrySchema, retractionSchema } from "./entry.ts";
import { daySchema, type HeadReply, headSchema, idSchema, seqSchema } from "./scalars.ts";

/** The missions on file, and where the ledger stands. */
export interface MissionsReply {
  readonly head: HeadReply;
  /** The ledger holds the worked example. */
  readonly sample: boolean;
  /** The day it is where Muster runs, in UTC. */
  readonly today: Day;
  readonly missions: readonly {
    readonly id: string;
    readonly name: string;
    readonly short: string;
    readonly host: string;
    /** The newest publication day of a claim about it, or null. */
    readonly newestDay: Day | null;
    /** How many claims about it stand (accepted or amended, not taken back). */
    readonly claims: number;
  }[];
}

/** The schema of the list of missions. */
export const missionsReplySchema = z
  .strictObject({
    head: headSchema,
    sample: z.boolean(),
    today: daySchema,
    missions: z.array(
      z.strictObject({
        id: idSchema,
        name: z.string(),
        short: z.string(),
        host: z.string(),
        newestDay: daySchema.nullable(),
        claims: z.int().min(0),
      }),
    ),
  })
  .meta({ id: "Missions" }) satisfies z.ZodType<MissionsReply>;

/** What a browser needs to fold one mission: its entries in order, and where the ledger stood. */
export interface LedgerReply {
  readonly head: HeadReply;
  readonly entries: readonly Entry[];
}

/** The schema of a mission's entries. */
export const ledgerReplySchema = z
  .strictObject({ head: headSchema, entries: z.array(entrySchema) })
  .meta({ id: "MissionLedger" }) satisfies z.ZodType<LedgerReply>;

/** What the ledger took in since an entry, and from where to go on. */
export interface EntriesReply extends LedgerReply {
  /** What to pass as `since` for what follows: the last entry here, or `since` itself. */
  readonly next: number;
}

/** The schema of what the ledger took in. */
export const entriesReplySchema = ledgerReplySchema
  .extend({ next: seqSchema })
  .meta({ id: "Entries" }) satisfies z.ZodType<EntriesReply>;

/** A decision as recorded. */
export interface DecisionReply {
  readonly head: HeadReply;
  readonly decision: DecisionEntry;
}

/** The schema of a decision as recorded. */
export const decisionReplySchema = z
  .strictObject({ head: headSchema, decision: decisionSchema })
  .meta({ id: "Decided" }) satisfies z.ZodType<DecisionReply>;

/** A retraction as recorded. */
export interface RetractionReply {
  readonly head: HeadReply;
  readonly retraction: RetractionEntry;
}

/** The schema of a retraction as recorded. */
export const retractionReplySchema = z
  .strictObject({ head: headSchema, retraction: retractionSchema })
  .meta({ id: "Retracted" }) satisfies z.ZodType<RetractionReply>;

/** That the server answers, and where its ledger stands. */
export interface HealthReply {
  readonly status: "ok";
  readonly version: string;
  readonly head: HeadReply;
}

/** The schema of the server's health. */
export const healthReplySchema = z
  .strictObject({ status: z.literal("ok"), version: z.string(), head: headSchema })
  .meta({ id: "Health" }) satisfies z.ZodType<HealthReply>;

/** The description of the API, as far as everybody may rely on it. */
export interface DescriptionReply {
  readonly openapi: "3.1.0";
  readonly paths: Readonly<Record<string, unknown>>;
}

/** The schema of the description of the API. */
export const descriptionReplySchema = z
  .looseObject({ openapi: z.literal("3.1.0"), paths: z.record(z.string(), z.unknown()) })
  .meta({ id: "Description" }) satisfies z.ZodType<DescriptionReply>;

/** An answer that is a file. */
export type FileReply = string | Uint8Array<ArrayBuffer>;

/** The schema of an answer that is a file. */
export const fileReplySchema = z
  .custom<FileReply>((value) => typeof value === "string" || value instanceof Uint8Array)
  .meta({ id: "File", type: "string" });
