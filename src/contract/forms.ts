import { z } from "zod";
import type { Day, Instant } from "#base";
import type { Change, Claim, Gap, MissionFile, Party } from "#ledger";
import { gapSchema } from "./board.ts";
import { claimSchema } from "./claim.ts";
import { changeSchema } from "./explained.ts";
import { missionFileSchema } from "./mission.ts";
import {
  daySchema,
  type HeadReply,
  headSchema,
  idSchema,
  instantSchema,
  partySchema,
  seqSchema,
} from "./scalars.ts";

const count = z.int().min(0);

/** A mission's file as it stands, and every one that it had. */
export interface MissionReply {
  readonly head: HeadReply;
  readonly mission: MissionFile;
  /** The newest first. */
  readonly versions: readonly {
    readonly entry: string;
    readonly seq: number;
    readonly author: string;
    readonly recordedAt: Instant;
  }[];
}

/** The schema of a mission's file. */
export const missionReplySchema = z
  .strictObject({
    head: headSchema,
    mission: missionFileSchema,
    versions: z.array(
      z.strictObject({
        entry: idSchema.describe("Send it as `replaces` to put another file in its place."),
        seq: seqSchema,
        author: z.string(),
        recordedAt: instantSchema,
      }),
    ),
  })
  .meta({ id: "Mission" }) satisfies z.ZodType<MissionReply>;

/** A mission file to be put on file. */
export const missionBody = z
  .strictObject({
    mission: missionFileSchema,
    replaces: idSchema
      .exactOptional()
      .describe("The entry of the file that you have seen; left out for a new mission."),
  })
  .meta({ id: "MissionBody" });

/** A mission file of which the effect is asked; nothing is saved. */
export const missionTrialBody = z
  .strictObject({
    mission: missionFileSchema,
    day: daySchema.exactOptional().describe("The board's day; the one it opens at unless given."),
  })
  .meta({ id: "MissionTrialBody" });

/** What a mission file would make of the gaps on a day. */
export interface MissionEffectReply {
  readonly head: HeadReply;
  readonly day: Day;
  readonly before: readonly Gap[];
  readonly after: readonly Gap[];
  readonly changes: readonly Change[];
}

/** The schema of what a mission file would change. */
export const missionEffectReplySchema = z
  .strictObject({
    head: headSchema,
    day: daySchema,
    before: z.array(gapSchema),
    after: z.array(gapSchema),
    changes: z.array(changeSchema),
  })
  .meta({ id: "MissionEffect" }) satisfies z.ZodType<MissionEffectReply>;

/** A mission file as saved. */
export interface MissionSavedReply {
  readonly head: HeadReply;
  readonly entry: string;
}

/** The schema of a mission file as saved. */
export const missionSavedReplySchema = z
  .strictObject({ head: headSchema, entry: idSchema })
  .meta({ id: "MissionSaved" }) satisfies z.ZodType<MissionSavedReply>;

/** The names in claims that nothing on file stands behind, and those that a person resolved. */
export interface NamesReply {
  readonly head: HeadReply;
  readonly missions: readonly {
    readonly id: string;
    readonly claims: number;
    readonly first: string;
    /** What is known of it without a file. */
    readonly proposed: {
      readonly name: string;
      readonly short: string;
      readonly host: string;
      readonly kind: string;
      readonly names: readonly string[];
    } | null;
  }[];
  readonly parties: readonly {
    readonly key: string;
    readonly party: Party;
    readonly claims: number;
    readonly waiting: number;
    readonly documents: number;
    readonly uses: readonly {
      readonly claim: string;
      readonly document: string;
      readonly says: Claim;
    }[];
    readonly suggestion: string | null;
  }[];
  readonly resolved: readonly {
    readonly entry: string;
    readonly from: string;
    readonly into: string;
    readonly author: string;
    readonly reason: string;
    readonly claims: number;
  }[];
  readonly known: readonly string[];
}

/** The schema of the names that are not resolved. */
export const namesReplySchema = z
  .strictObject({
    head: headSchema,
    missions: z
      .array(
        z.strictObject({
          id: idSchema,
          claims: count,
          first: idSchema,
          proposed: z
            .strictObject({
              name: z.string(),
              short: z.string(),
              host: z.string(),
              kind: z.string(),
              names: z.array(z.string()),
            })
            .nullable()
            .describe("What is known of it without a file, to begin one from."),
        }),
      )
      .describe("Missions that claims speak of and that are not on file."),
    parties: z
      .array(
        z.strictObject({
          key: z.string().describe("What a merge takes as `from`."),
          party: partySchema,
          claims: count.describe("How many claims name it; those rejected or taken back aside."),
          waiting: count,
          documents: count,
          uses: z
            .array(z.strictObject({ claim: idSchema, document: idSchema, says: claimSchema }))
            .describe("The claims that name it, at most twenty."),
          suggestion: z.string().nullable().describe("The party whose name it bears."),
        }),
      )
      .describe("Groups and names that no code stands for, those in most claims first."),
    resolved: z
      .array(
        z.strictObject({
          entry: idSchema.describe("Taking it back undoes it."),
          from: z.string(),
          into: z.string(),
          author: z.string(),
          reason: z.string(),
          claims: count,
        }),
      )
      .describe("The merges of parties that stand."),
    known: z.array(z.string()).describe("The codes that a name can be resolved into."),
  })
  .meta({ id: "Names" }) satisfies z.ZodType<NamesReply>;
