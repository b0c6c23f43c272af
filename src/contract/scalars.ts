import { z } from "zod";
import { type Day, type Instant, isDay, isInstant, isPartialDay, type PartialDay } from "#base";
import { type Party, RESOURCES, RUNGS } from "#ledger";

/** One calendar day, such as `2024-02-22`. */
export const daySchema = textThat<Day>(isDay, "is no calendar day; write it like 2024-02-22").meta({
  type: "string",
  format: "date",
});

/** A day, a month or a year. */
export const partialDaySchema = textThat<PartialDay>(
  isPartialDay,
  "is no date; write a day, month or year like 2024-02-22, 2024-02 or 2024",
).meta({ type: "string", format: "partial-date", pattern: "^\\d{4}(-\\d\\d(-\\d\\d)?)?$" });

/** A moment in UTC. */
export const instantSchema = textThat<Instant>(isInstant, "is no moment in UTC").meta({
  type: "string",
  format: "date-time",
});

/** SHA-256 in hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The id of an entry, claim, document or act. */
export const idSchema = z.string().min(1).max(200);

/** A place in the ledger, from 1; 0 is the empty ledger. */
export const seqSchema = z.int().min(0);

/** A place in the ledger or a count, as an address writes it. */
export const wholeInPath = z
  .string()
  .regex(/^\d{1,15}$/, "is a whole number from 0")
  .transform(Number)
  .meta({ type: "integer", minimum: 0 });

/** A number from 0 to 1, as an address writes it. */
export const shareInPath = z
  .string()
  .regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, "is a number from 0 to 1, such as 0.8")
  .transform(Number)
  .meta({ type: "number", minimum: 0, maximum: 1 });

/** Where a ledger stands: its newest entry and that entry's hash. */
export interface HeadReply {
  readonly seq: number;
  readonly hash: string;
}

/** The schema of where a ledger stands. */
export const headSchema = z.strictObject({ seq: seqSchema, hash: hashSchema }).meta({
  id: "Head",
  description: "The entry at which the ledger stood, and its hash.",
}) satisfies z.ZodType<HeadReply>;

/** A state, an organisation, or an unnamed party. */
export const partySchema = z
  .union([
    z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,60}$/, 'is a party\'s code, such as "KEN"'),
    z.strictObject({
      unnamed: z.union([z.literal(true), z.int().min(1)]),
      described: z.string().min(1).max(500).exactOptional(),
    }),
  ])
  .meta({
    id: "Party",
    description: 'A code such as "KEN" or "UN", or a party that the text does not name.',
  }) satisfies z.ZodType<Party>;

/** One of the six resources. */
export const resourceSchema = z.enum(RESOURCES);

/** One of the three rungs. */
export const rungSchema = z.enum(RUNGS);

/** A schema for texts of a written form that the type system knows by name. */
function textThat<T extends string>(
  is: (text: string) => text is T,
  error: string,
): z.ZodCustom<T, T> {
  return z.custom<T>((value) => typeof value === "string" && is(value), { error });
}
