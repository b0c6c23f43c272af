import { z } from "zod";
import { isPartialDay, type PartialDay } from "#base";
import {
  AGREEMENT_STATUSES,
  type Claim,
  OBSTACLE_TYPES,
  type Party,
  type Quantity,
  RESOURCES,
  STAGES,
} from "#ledger";

/** A text that is not empty. */
export const named = z.string().min(1, "must not be empty");

/** A day, a month or a year. */
export const partialDay = z.custom<PartialDay>(
  (value) => typeof value === "string" && isPartialDay(value),
  "must be a day, a month or a year, as 2024-02-22, 2024-02 or 2024",
);

const party = z.union([
  named,
  z.strictObject({
    unnamed: z.union([z.literal(true), z.int().positive()]),
    described: named.exactOptional(),
  }),
]) satisfies z.ZodType<Party>;

const parties = z.array(party).min(1, "must name at least one party");

const amount = z.number().nonnegative().exactOptional();

const quantity = z.strictObject({
  value: amount,
  min: amount,
  max: amount,
  unit: named,
  item: named.exactOptional(),
  bound: z.enum(["exact", "about", "atLeast", "upTo"]),
  basis: z.enum(["total", "additional", "rotation", "part"]).exactOptional(),
  shared: z.boolean().exactOptional(),
  per: named.exactOptional(),
}) satisfies z.ZodType<Quantity>;

const quote = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, "must end after it starts");

const everyClaim = {
  mission: named,
  quote,
  date: partialDay.exactOptional(),
  attribution: z
    .strictObject({
      party: named.exactOptional(),
      person: named.exactOptional(),
      outlet: named.exactOptional(),
    })
    .exactOptional(),
};

const contribution = z.strictObject({
  ...everyClaim,
  kind: z.literal("contribution"),
  parties,
  resource: z.enum(RESOURCES),
  stage: z.enum(STAGES),
  quantity: quantity.exactOptional(),
  joint: z.boolean().exactOptional(),
  through: named.exactOptional(),
  conditions: named.exactOptional(),
  deadline: partialDay.exactOptional(),
});

const request = z.strictObject({
  ...everyClaim,
  kind: z.literal("request"),
  from: parties,
  to: parties.exactOptional(),
  resource: z.enum(RESOURCES),
});

const requirement = z.strictObject({
  ...everyClaim,
  kind: z.literal("requirement"),
  resource: z.enum(RESOURCES),
  quantity: quantity.exactOptional(),
  deadline: partialDay.exactOptional(),
});

const obstacle = z.strictObject({
  ...everyClaim,
  kind: z.literal("obstacle"),
  type: z.enum(OBSTACLE_TYPES),
  affects: parties.exactOptional(),
  resource: z.enum(RESOURCES).exactOptional(),
  status: z.enum(["open", "contested", "resolved"]),
});

const agreement = z.strictObject({
  ...everyClaim,
  kind: z.literal("agreement"),
  parties,
  instrument: z.enum(["mou", "treaty", "other"]),
  status: z.enum(AGREEMENT_STATUSES),
});

const engagement = z.strictObject({
  ...everyClaim,
  kind: z.literal("engagement"),
  parties,
  form: z.enum(["meeting", "call", "conference", "visit"]),
  status: z.enum(["planned", "held", "cancelled"]),
  title: named.exactOptional(),
  place: named.exactOptional(),
});

const mandate = z.strictObject({
  ...everyClaim,
  kind: z.literal("mandate"),
  body: named,
  action: z.enum(["authorised", "extended", "changed", "ended"]),
  status: z.enum(["adopted", "proposed", "rejected"]).exactOptional(),
  instrument: named.exactOptional(),
  until: partialDay.exactOptional(),
});

/** The form of a claim, as the codebook and the ledger's types have it. */
export const claimSchema = z.discriminatedUnion("kind", [
  contribution,
  request,
  requirement,
  obstacle,
  agreement,
  engagement,
  mandate,
]) satisfies z.ZodType<Claim>;
