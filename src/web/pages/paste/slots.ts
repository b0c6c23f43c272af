import { isPartialDay } from "#base";
import {
  AGREEMENT_STATUSES,
  type Claim,
  type Party,
  type Quantity,
  RESOURCES,
  type Resource,
  STAGES,
  type Stage,
} from "#ledger";

/** The slots of a claim that a person can amend here, as texts. */
export interface Slots {
  readonly parties: string;
  readonly resource: string;
  readonly stage: string;
  readonly status: string;
  readonly value: string;
  readonly date: string;
}

/** What is wrong with amended slots. */
export type SlotProblem = "slot.badDate" | "slot.badValue" | "slot.badParties";

/** The slots of a claim as texts; an empty text where the claim has none. */
export function slotsOf(claim: Claim): Slots {
  const quantity = "quantity" in claim ? claim.quantity : undefined;
  return {
    parties: partiesOf(claim).filter(isCode).join(", "),
    resource: "resource" in claim ? (claim.resource ?? "") : "",
    stage: claim.kind === "contribution" ? claim.stage : "",
    status: "status" in claim ? (claim.status ?? "") : "",
    value: quantity?.value === undefined ? "" : String(quantity.value),
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
export function amend(claim: Claim, slots: Slots): Claim | SlotProblem {
  const date = slots.date.trim();
  if (date !== "" && !isPartialDay(date)) return "slot.badDate";
  const parties = readParties(claim, slots.parties);
  if (parties === null) return "slot.badParties";
  const quantity = readValue(claim, slots.value);
  if (quantity === "bad") return "slot.badValue";
  const { date: _date, ...rest } = claim;
  return {
    ...rest,
    ...(date === "" ? {} : { date }),
    ...(parties === undefined ? {} : parties),
    ...(quantity === undefined ? {} : { quantity }),
    ...chosen(claim, slots),
  } as Claim;
}

function chosen(claim: Claim, slots: Slots): Partial<Record<string, string>> {
  const resource = RESOURCES.find((known: Resource) => known === slots.resource);
  const stage = STAGES.find((known: Stage) => known === slots.stage);
  const status = statusesOf(claim).find((known) => known === slots.status);
  return {
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

// Parties that the text does not name stay as they are; only codes can be written here.
function readParties(
  claim: Claim,
  text: string,
): Record<string, readonly Party[]> | undefined | null {
  const codes = text
    .split(/[\s,;]+/)
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
  const unnamed = partiesOf(claim).filter((party) => !isCode(party));
  const parties = [...new Set(codes), ...unnamed];
  if ("parties" in claim) return parties.length === 0 ? null : { parties };
  if (claim.kind === "request") return parties.length === 0 ? null : { from: parties };
  if (claim.kind === "obstacle" && parties.length > 0) return { affects: parties };
  return undefined;
}

function readValue(claim: Claim, text: string): Quantity | undefined | "bad" {
  const held = "quantity" in claim ? claim.quantity : undefined;
  const plain = text.replace(/[\s,.\u00A0\u202F](?=\d{3}(\D|$))/g, "").trim();
  if (plain === "") return undefined;
  if (!/^\d{1,15}$/.test(plain)) return "bad";
  const value = Number(plain);
  if (held !== undefined) {
    const { min: _min, max: _max, ...rest } = held;
    return { ...rest, value };
  }
  const people = "resource" in claim && claim.resource === "personnel";
  return people ? { value, unit: "persons", bound: "exact" } : "bad";
}
