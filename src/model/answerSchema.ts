import { AGREEMENT_STATUSES, type ClaimKind, OBSTACLE_TYPES, RESOURCES, STAGES } from "#ledger";

/** A piece of JSON Schema, as the structured answer of the chat protocol takes it. */
export type Schema = { readonly [key: string]: unknown };

/**
 * The schema that the answer must fit: `{claims: [...]}`, each claim one of the seven kinds with its
 * quote as words. All slots are required and empty ones null, as strict structured answers demand.
 */
export function answerSchema(missions: readonly string[]): Schema {
  const kinds = Object.entries(SLOTS).map(([kind, slots]) =>
    object({
      kind: oneOf([kind]),
      mission: oneOf(missions),
      quote: TEXT,
      ...slots,
      date: orNull(TEXT),
      attribution: orNull(
        object({ party: orNull(TEXT), person: orNull(TEXT), outlet: orNull(TEXT) }),
      ),
    }),
  );
  return object({ claims: { type: "array", items: { anyOf: kinds } } });
}

const TEXT: Schema = { type: "string" };
const NUMBER: Schema = { type: "number" };
const FLAG: Schema = { type: "boolean" };

const PARTIES: Schema = {
  type: "array",
  items: {
    anyOf: [
      TEXT,
      object({
        unnamed: { anyOf: [{ type: "boolean" }, { type: "integer" }] },
        described: orNull(TEXT),
      }),
    ],
  },
};

const QUANTITY: Schema = object({
  value: orNull(NUMBER),
  min: orNull(NUMBER),
  max: orNull(NUMBER),
  unit: TEXT,
  item: orNull(TEXT),
  bound: oneOf(["exact", "about", "atLeast", "upTo"]),
  basis: orNull(oneOf(["total", "additional", "rotation", "part"])),
  shared: orNull(FLAG),
  per: orNull(TEXT),
});

const RESOURCE = oneOf(RESOURCES);

const SLOTS: Readonly<Record<ClaimKind, Schema>> = {
  contribution: {
    parties: PARTIES,
    resource: RESOURCE,
    stage: oneOf(STAGES),
    quantity: orNull(QUANTITY),
    joint: orNull(FLAG),
    through: orNull(TEXT),
    conditions: orNull(TEXT),
    deadline: orNull(TEXT),
  },
  request: { from: PARTIES, to: orNull(PARTIES), resource: RESOURCE },
  requirement: { resource: RESOURCE, quantity: orNull(QUANTITY), deadline: orNull(TEXT) },
  obstacle: {
    type: oneOf(OBSTACLE_TYPES),
    affects: orNull(PARTIES),
    resource: orNull(RESOURCE),
    status: oneOf(["open", "contested", "resolved"]),
  },
  agreement: {
    parties: PARTIES,
    instrument: oneOf(["mou", "treaty", "other"]),
    status: oneOf(AGREEMENT_STATUSES),
  },
  engagement: {
    parties: PARTIES,
    form: oneOf(["meeting", "call", "conference", "visit"]),
    status: oneOf(["planned", "held", "cancelled"]),
    title: orNull(TEXT),
    place: orNull(TEXT),
  },
  mandate: {
    body: TEXT,
    action: oneOf(["authorised", "extended", "changed", "ended"]),
    status: orNull(oneOf(["adopted", "proposed", "rejected"])),
    instrument: orNull(TEXT),
    until: orNull(TEXT),
  },
};

function object(properties: Schema): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function oneOf(values: readonly string[]): Schema {
  return { type: "string", enum: values };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}
