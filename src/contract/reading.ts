import { z } from "zod";
import type { Day } from "#base";
import type { Claim, DocumentEntry } from "#ledger";
import { claimSchema } from "./claim.ts";
import { documentSchema } from "./entry.ts";
import { daySchema, type HeadReply, headSchema, idSchema } from "./scalars.ts";

/** Something that the reader saw and could not settle. */
export interface ReadProblem {
  readonly code: string;
  readonly message: string;
  readonly quote?: { readonly start: number; readonly end: number };
}

/** A mission that a text speaks of and that is not on file. */
export interface ReadMission {
  readonly id: string;
  readonly name: string;
  readonly host?: string;
  readonly kind?: string;
}

/** What the reader made of a text; nothing is saved. */
export interface ReadReply {
  readonly lang: string;
  readonly published: Day | null;
  /** Whether the caller gave the publication day or the text did; null when neither. */
  readonly publishedFrom: "person" | "text" | null;
  readonly claims: readonly { readonly claim: Claim; readonly confidence: number }[];
  readonly problems: readonly ReadProblem[];
  readonly proposedMissions: readonly ReadMission[];
}

const confidence = z.number().min(0).max(1);

const problems = z.array(
  z.strictObject({
    code: z.string(),
    message: z.string(),
    quote: z.strictObject({ start: z.int(), end: z.int() }).exactOptional(),
  }),
) satisfies z.ZodType<readonly ReadProblem[]>;

const proposedMissions = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    host: z.string().exactOptional(),
    kind: z.string().exactOptional(),
  }),
) satisfies z.ZodType<readonly ReadMission[]>;

/** The schema of what the reader made of a text. */
export const readReplySchema = z
  .strictObject({
    lang: z.string(),
    published: daySchema.nullable(),
    publishedFrom: z.enum(["person", "text"]).nullable(),
    claims: z.array(z.strictObject({ claim: claimSchema, confidence })),
    problems,
    proposedMissions,
  })
  .meta({ id: "Reading" }) satisfies z.ZodType<ReadReply>;

/** A document as kept, with the claims proposed from it. */
export interface AddedDocumentReply {
  readonly head: HeadReply;
  readonly document: DocumentEntry;
  readonly proposals: readonly {
    readonly id: string;
    readonly claim: Claim;
    readonly confidence: number;
  }[];
  readonly problems: readonly ReadProblem[];
  readonly proposedMissions: readonly ReadMission[];
  /** The very same document was there already; nothing was added. */
  readonly known: boolean;
}

/** The schema of a document as kept. */
export const addedDocumentReplySchema = z
  .strictObject({
    head: headSchema,
    document: documentSchema,
    proposals: z.array(z.strictObject({ id: idSchema, claim: claimSchema, confidence })),
    problems,
    proposedMissions,
    known: z.boolean(),
  })
  .meta({ id: "AddedDocument" }) satisfies z.ZodType<AddedDocumentReply>;
