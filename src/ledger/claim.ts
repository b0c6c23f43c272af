import type { PartialDay } from "#base";

/** What support can be given, in the codebook's words. */
export const RESOURCES = [
  "personnel",
  "funding",
  "equipment",
  "training",
  "logistics",
  "backing",
] as const;

/** One of the six resources. */
export type Resource = (typeof RESOURCES)[number];

/** Where a party stands on giving a resource, from least to most given, then what is taken back. */
export const STAGES = [
  "refused",
  "reluctant",
  "considering",
  "pledged",
  "committed",
  "delivered",
  "suspended",
  "withdrawn",
] as const;

/** One of the eight stages. */
export type Stage = (typeof STAGES)[number];

/** The seven kinds of claim. */
export const CLAIM_KINDS = [
  "contribution",
  "request",
  "requirement",
  "obstacle",
  "agreement",
  "engagement",
  "mandate",
] as const;

/** One of the seven kinds of claim. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A party that the text does not name: how many where it says so, and how it describes them. */
export interface UnnamedParty {
  readonly unnamed: true | number;
  readonly described?: string;
}

/** A state by ISO 3166-1 alpha-3 (`KEN`), an organisation by its acronym (`UN`), or an unnamed party. */
export type Party = string | UnnamedParty;

/** How a figure binds: exactly, nearly, from below, from above ("fewer than" is `upTo`). */
export type Bound = "exact" | "about" | "atLeast" | "upTo";

/** What a figure is: the whole, a step, a relief of others, or a part that is shown and never added. */
export type Basis = "total" | "additional" | "rotation" | "part";

/** How much. Either `value`, or `min` and `max`; money in whole units of its currency. */
export interface Quantity {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** `persons`, an ISO 4217 currency code, or `items` (then `item` names them). */
  readonly unit: string;
  readonly item?: string;
  readonly bound: Bound;
  readonly basis?: Basis;
  /** One figure covers several parties together; it is never split. */
  readonly shared?: boolean;
  /** `year`, `month`, `each`, or as told (`2 years`). */
  readonly per?: string;
}

/** A span of the document's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

/** Whom the document cites for the claim; absent where the document says it itself. */
export interface Attribution {
  readonly party?: string;
  readonly person?: string;
  readonly outlet?: string;
}

interface EveryClaim {
  /** Id of the mission, or of one that the reader proposes. */
  readonly mission: string;
  readonly quote: Quote;
  /** When the act happened, as precisely as the text says. */
  readonly date?: PartialDay;
  readonly attribution?: Attribution;
}

/** Where parties stand on giving a resource. */
export interface Contribution extends EveryClaim {
  readonly kind: "contribution";
  readonly parties: readonly Party[];
  readonly resource: Resource;
  readonly stage: Stage;
  readonly quantity?: Quantity;
  readonly joint?: boolean;
  /** The channel that money goes through, where the text names one (`trust fund`). */
  readonly through?: string;
  readonly conditions?: string;
  readonly deadline?: PartialDay;
}

/** Who asks whom for support. */
export interface Request extends EveryClaim {
  readonly kind: "request";
  readonly from: readonly Party[];
  readonly to?: readonly Party[];
  readonly resource: Resource;
}

/** What the mission needs or is authorised to have. */
export interface Requirement extends EveryClaim {
  readonly kind: "requirement";
  readonly resource: Resource;
  readonly quantity?: Quantity;
  readonly deadline?: PartialDay;
}

/** What kinds of thing stand in the way. */
export const OBSTACLE_TYPES = ["legal", "funding", "political", "security", "logistical"] as const;

/** One of the five types of obstacle. */
export type ObstacleType = (typeof OBSTACLE_TYPES)[number];

/** How an obstacle stands: raised or continuing, being worked on, gone. */
export type ObstacleStatus = "open" | "contested" | "resolved";

/** What stands in the way. */
export interface Obstacle extends EveryClaim {
  readonly kind: "obstacle";
  readonly type: ObstacleType;
  /** The parties whose contributions it holds back; absent means the mission. */
  readonly affects?: readonly Party[];
  readonly resource?: Resource;
  readonly status: ObstacleStatus;
}

/** What an agreement is, and how far it has come. */
export type Instrument = "mou" | "treaty" | "other";

/** The steps of an agreement, in order. */
export const AGREEMENT_STATUSES = ["sought", "drafting", "signed", "in-force", "ended"] as const;

/** One of the five steps of an agreement. */
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** An instrument between parties. */
export interface Agreement extends EveryClaim {
  readonly kind: "agreement";
  readonly parties: readonly Party[];
  readonly instrument: Instrument;
  readonly status: AgreementStatus;
}

/** The forms in which parties meet. */
export type EngagementForm = "meeting" | "call" | "conference" | "visit";

/** Parties meeting about the mission. */
export interface Engagement extends EveryClaim {
  readonly kind: "engagement";
  readonly parties: readonly Party[];
  readonly form: EngagementForm;
  readonly status: "planned" | "held" | "cancelled";
  readonly title?: string;
  readonly place?: string;
}

/** What a mandate does to a mission. */
export type MandateAction = "authorised" | "extended" | "changed" | "ended";

/** What a competent body decided about the mission; without a status it is adopted. */
export interface Mandate extends EveryClaim {
  readonly kind: "mandate";
  readonly body: string;
  readonly action: MandateAction;
  readonly status?: "adopted" | "proposed" | "rejected";
  /** As cited: `2699 (2023)`. */
  readonly instrument?: string;
  readonly until?: PartialDay;
}

/** One statement, made in one document, about the support of one mission (the codebook). */
export type Claim =
  | Contribution
  | Request
  | Requirement
  | Obstacle
  | Agreement
  | Engagement
  | Mandate;

/** One text for a party: its code, or `?` and how the unnamed ones are described. */
export function partyKey(party: Party): string {
  if (typeof party === "string") return party;
  const count = party.unnamed === true ? "" : String(party.unnamed);
  return `?${[count, party.described ?? ""].filter((part) => part !== "").join(" ")}`;
}

/** Whether a party is "all contributors" together: a published total, never a giver. */
export function isAllContributors(party: Party): boolean {
  return typeof party !== "string" && party.described === "all contributors";
}
