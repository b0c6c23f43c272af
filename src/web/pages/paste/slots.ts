import { isPartialDay, plainText } from "#base";
import {
  AGREEMENT_STATUSES,
  type Bound,
  type Claim,
  OBSTACLE_TYPES,
  type Party,
  type Quantity,
  RESOURCES,
  type Resource,
  STAGES,
  type Stage,
} from "#ledger";
import { partyName, readParty } from "#words";
import type { Words } from "../../words/words.ts";

/** How a figure can bind, in the order in which the form offers it. */
export const BOUNDS: readonly Bound[] = ["exact", "about", "atLeast", "upTo"];

/** The slots of a claim that a person can amend here, as texts. */
export interface Slots {
  readonly parties: string;
  readonly resource: string;
  readonly stage: string;
  readonly type: string;
  readonly status: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  /** "yes" where one figure covers the parties together. */
  readonly shared: string;
  readonly conditions: string;
  readonly date: string;
}

/** What is wrong with amended slots: a sentence of the catalogue, and what was written where it helps. */
export interface SlotProblem {
  readonly why:
    | "slot.badDate"
    | "slot.badValue"
    | "slot.badUnit"
    | "slot.badParties"
    | "slot.badParty";
  readonly what?: string;
}

/** The slots of a claim as texts; an empty text where the claim has none. */
export function slotsOf(claim: Claim, words: Words): Slots {
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  const named = partiesOf(claim).filter(isCode);
  return {
    parties: named.map((code) => partyName(words, code)).join("; "),
    resource: "resource" in claim ? (claim.resource ?? "") : "",
    stage: claim.kind === "contribution" ? claim.stage : "",
    type: claim.kind === "obstacle" ? claim.type : "",
    status: "status" in claim ? (claim.status ?? "") : "",
    value: quantity?.value === undefined ? "" : String(quantity.value),
    unit: quantity === undefined ? "" : unitText(quantity, words),
    bound: quantity?.bound ?? "exact",
    shared: quantity?.shared === true ? "yes" : "",
    conditions: claim.kind === "contribution" ? (claim.conditions ?? "") : "",
    date: claim.date ?? "",
  };
}

/** The statuses that a kind of claim can have; none for kinds without. */
export function statusesOf(claim: Claim): readonly string[] {
  if (claim.kind === "obstacle") return ["open", "contested", "resolved"];
  if (claim.kind === "agreement") return AGREEMENT_STATUSES;
  if (claim.kind === "engagement") return ["planned", "held", "cancelled"];
  if (claim.kind === "mandate") return ["adopted", "proposed", "rejected"];
  return [];
}

/** The claim with its slots amended, or what is wrong with them. */
export function amend(claim: Claim, slots: Slots, words: Words): Claim | SlotProblem {
  const date = slots.date.trim();
  if (date !== "" && !isPartialDay(date)) return { why: "slot.badDate" };
  const parties = readParties(claim, slots.parties, words);
  if (isProblem(parties)) return parties;
  const quantity = readQuantity(claim, slots, words);
  if (isProblem(quantity)) return quantity;
  const { date: _date, ...rest } = claim;
  return {
    ...withoutConditions(rest),
    ...(date === "" ? {} : { date }),
    ...parties,
    ...(quantity === undefined ? {} : { quantity }),
    ...chosen(claim, slots),
  } as Claim;
}

/** Whether amending was refused. */
export function isProblem(made: object | undefined): made is SlotProblem {
  return made !== undefined && "why" in made;
}

function withoutConditions(claim: object): object {
  const { conditions: _conditions, ...rest } = claim as { conditions?: string };
  return rest;
}

function chosen(claim: Claim, slots: Slots): Partial<Record<string, string>> {
  const resource = RESOURCES.find((known: Resource) => known === slots.resource);
  const stage = STAGES.find((known: Stage) => known === slots.stage);
  const status = statusesOf(claim).find((known) => known === slots.status);
  const type = OBSTACLE_TYPES.find((known) => known === slots.type);
  const conditions = slots.conditions.trim();
  return {
    ...(claim.kind === "obstacle" && type !== undefined ? { type } : {}),
    ...(claim.kind === "contribution" && conditions !== "" ? { conditions } : {}),
    ...("resource" in claim && resource !== undefined ? { resource } : {}),
    ...(claim.kind === "contribution" && stage !== undefined ? { stage } : {}),
    ...(status === undefined || !("status" in claim) ? {} : { status }),
  };
}

function partiesOf(claim: Claim): readonly Party[] {
  if ("parties" in claim) return claim.parties;
  if (claim.kind === "request") return claim.from;
  if (claim.kind === "obstacle") return claim.affects ?? [];
  return [];
}

function isCode(party: Party): party is string {
  return typeof party === "string";
}

// Parties that the text does not name stay as they are; only named ones can be written here.
function readParties(
  claim: Claim,
  text: string,
  words: Words,
): Readonly<Record<string, readonly Party[]>> | SlotProblem {
  const named = new Set<Party>();
  for (const written of text.split(/[,;\n]/).map((part) => part.trim())) {
    if (written === "") continue;
    const code = readParty(words, written);
    if (code === null) return { why: "slot.badParty", what: written };
    named.add(code);
  }
  const parties = [...named, ...partiesOf(claim).filter((party) => !isCode(party))];
  if (claim.kind === "obstacle") return parties.length === 0 ? {} : { affects: parties };
  const slot = "parties" in claim ? "parties" : claim.kind === "request" ? "from" : null;
  if (slot === null) return {};
  return parties.length === 0 ? { why: "slot.badParties" } : { [slot]: parties };
}

function readQuantity(
  claim: Claim,
  slots: Slots,
  words: Words,
): Quantity | undefined | SlotProblem {
  const held = "quantity" in claim ? claim.quantity : undefined;
  const plain = slots.value.replace(/[\s,.\u00A0\u202F](?=\d{3}(\D|$))/g, "").trim();
  // A range has no one figure to write: left empty, it stays as it was read.
  if (plain === "") return held;
  if (!/^\d{1,15}$/.test(plain)) return { why: "slot.badValue" };
  const people = "resource" in claim && claim.resource === "personnel";
  const unit = readUnit(slots.unit.trim(), people, words);
  if (unit === null) return { why: "slot.badUnit" };
  const { min: _min, max: _max, item: _item, shared: _shared, ...rest } = held ?? {};
  return {
    ...rest,
    value: Number(plain),
    ...unit,
    bound: BOUNDS.find((known) => known === slots.bound) ?? "exact",
    ...(slots.shared === "yes" ? { shared: true } : {}),
  };
}

function unitText({ unit, item }: Quantity, words: Words): string {
  if (unit === "persons") return words.say("unit.persons");
  return item ?? unit;
}

// People, a currency by its three letters, or the name of things.
function readUnit(
  text: string,
  people: boolean,
  words: Words,
): Pick<Quantity, "unit" | "item"> | null {
  if (text === "") return people ? { unit: "persons" } : null;
  const plain = plainText(text);
  if (plain === "persons" || plain === plainText(words.say("unit.persons"))) {
    return { unit: "persons" };
  }
  if (/^[A-Z]{3}$/.test(text)) return { unit: text };
  return { unit: "items", item: plain };
}
