import { isPartialDay } from "#base";
import {
  AGREEMENT_STATUSES,
  CLAIM_KINDS,
  type ClaimKind,
  OBSTACLE_TYPES,
  RESOURCES,
  STAGES,
} from "./claim.ts";

type Rule = (value: unknown) => string | null;
type Slots = Readonly<Record<string, { readonly needed: boolean; readonly rule: Rule }>>;

/**
 * What keeps a foreign value from being a claim, in a sentence that names the slot; null when it is one.
 *
 * Checks the shape that the codebook gives: known kind, needed slots, enumerations, dates, spans.
 * Slots that the codebook does not know are refused, so that a misspelt one is not lost in silence.
 */
export function claimProblem(value: unknown): string | null {
  if (!isObject(value)) return "A claim is an object with a kind, a mission and a quote.";
  const kind = value["kind"];
  if (!isOneOf(kind, CLAIM_KINDS)) return `"kind" is one of ${CLAIM_KINDS.join(", ")}.`;
  const slots: Slots = { ...EVERY, ...SLOTS[kind as ClaimKind] };
  const stray = Object.keys(value).find((key) => key !== "kind" && !Object.hasOwn(slots, key));
  if (stray !== undefined) return `A ${String(kind)} has no slot "${stray}".`;
  for (const [slot, { needed, rule }] of Object.entries(slots)) {
    const given = value[slot];
    if (given === undefined) {
      if (needed) return `"${slot}" is missing.`;
      continue;
    }
    const problem = rule(given);
    if (problem !== null) return `"${slot}" ${problem}.`;
  }
  return null;
}

const text: Rule = (value) =>
  typeof value === "string" && value.trim() !== "" ? null : "must be words";
const flag: Rule = (value) => (typeof value === "boolean" ? null : "is true or false");
const date: Rule = (value) =>
  typeof value === "string" && isPartialDay(value)
    ? null
    : "must be a day (2024-02-22), a month (2024-02) or a year (2024)";

function oneOf(list: readonly string[]): Rule {
  return (value) => (isOneOf(value, list) ? null : `is one of ${list.join(", ")}`);
}

const parties: Rule = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isParty)
    ? null
    : 'is a list of parties: codes such as "KEN", or {"unnamed": 3}';

const quote: Rule = (value) => {
  if (!isObject(value)) return "is a span {start, end}";
  const { start, end } = value as { start?: unknown; end?: unknown };
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && Number(start) >= 0 && Number(end) > Number(start)
    ? null
    : "is a span {start, end} with 0 ≤ start < end";
};

const attribution: Rule = (value) =>
  isObject(value) &&
  Object.entries(value).every(
    ([key, part]) => ["party", "person", "outlet"].includes(key) && text(part) === null,
  )
    ? null
    : "holds party, person or outlet";

const quantity: Rule = (value) => {
  if (!isObject(value)) return "holds a value (or min and max), a unit and a bound";
  const { value: one, min, max } = value as { value?: unknown; min?: unknown; max?: unknown };
  const ranged = isAmount(min) && isAmount(max) && Number(min) <= Number(max);
  if (isAmount(one) === ranged) return "holds either value, or min and max with min ≤ max";
  if (text(value["unit"]) !== null) return 'needs a unit: persons, a currency code, or "items"';
  if (value["unit"] === "items" && text(value["item"]) !== null)
    return "in items needs item, their name";
  if (!isOneOf(value["bound"], ["exact", "about", "atLeast", "upTo"])) {
    return "needs a bound: exact, about, atLeast or upTo";
  }
  const basis = value["basis"];
  const known = basis === undefined || isOneOf(basis, ["total", "additional", "rotation", "part"]);
  return known ? null : "has a basis of total, additional, rotation or part";
};

const EVERY: Slots = {
  mission: { needed: true, rule: text },
  quote: { needed: true, rule: quote },
  date: { needed: false, rule: date },
  attribution: { needed: false, rule: attribution },
};

const resource = oneOf(RESOURCES);

const SLOTS: Readonly<Record<ClaimKind, Slots>> = {
  contribution: {
    parties: { needed: true, rule: parties },
    resource: { needed: true, rule: resource },
    stage: { needed: true, rule: oneOf(STAGES) },
    quantity: { needed: false, rule: quantity },
    joint: { needed: false, rule: flag },
    through: { needed: false, rule: text },
    conditions: { needed: false, rule: text },
    deadline: { needed: false, rule: date },
  },
  request: {
    from: { needed: true, rule: parties },
    to: { needed: false, rule: parties },
    resource: { needed: true, rule: resource },
  },
  requirement: {
    resource: { needed: true, rule: resource },
    quantity: { needed: false, rule: quantity },
    deadline: { needed: false, rule: date },
  },
  obstacle: {
    type: { needed: true, rule: oneOf(OBSTACLE_TYPES) },
    affects: { needed: false, rule: parties },
    resource: { needed: false, rule: resource },
    status: { needed: true, rule: oneOf(["open", "contested", "resolved"]) },
  },
  agreement: {
    parties: { needed: true, rule: parties },
    instrument: { needed: true, rule: oneOf(["mou", "treaty", "other"]) },
    status: { needed: true, rule: oneOf(AGREEMENT_STATUSES) },
  },
  engagement: {
    parties: { needed: true, rule: parties },
    form: { needed: true, rule: oneOf(["meeting", "call", "conference", "visit"]) },
    status: { needed: true, rule: oneOf(["planned", "held", "cancelled"]) },
    title: { needed: false, rule: text },
    place: { needed: false, rule: text },
  },
  mandate: {
    body: { needed: true, rule: text },
    action: { needed: true, rule: oneOf(["authorised", "extended", "changed", "ended"]) },
    status: { needed: false, rule: oneOf(["adopted", "proposed", "rejected"]) },
    instrument: { needed: false, rule: text },
    until: { needed: false, rule: date },
  },
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOneOf(value: unknown, list: readonly string[]): boolean {
  return list.includes(value as string);
}

function isAmount(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= 0;
}

function isParty(value: unknown): boolean {
  if (typeof value === "string") return /^[A-Z0-9][A-Z0-9-]*$/.test(value);
  if (!isObject(value)) return false;
  const { unnamed, described } = value as { unnamed?: unknown; described?: unknown };
  const counted = unnamed === true || (Number.isInteger(unnamed) && Number(unnamed) > 0);
  return counted && (described === undefined || text(described) === null);
}
