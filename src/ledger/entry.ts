import type { Day, Instant, PartialDay } from "#base";
import type { Claim } from "./claim.ts";
import type { MissionFile } from "./mission.ts";

/** What the store stamps on an entry when it takes it in. */
export interface Stamp {
  /** Place in the ledger, from 1, without gaps: the clock of what this ledger knew. */
  readonly seq: number;
  readonly recordedAt: Instant;
  /** Who gave the entry: a person's name, `sample`, `reader`. */
  readonly author: string;
  /** SHA-256 (hex) of the entry before; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256 (hex) of this entry's line without the key `hash`. */
  readonly hash: string;
  /** Where an imported entry stood in the ledger that it came from. */
  readonly imported?: { readonly ledger: string; readonly seq: number; readonly hash: string };
}

/** A mission file; a later entry for the same mission replaces it. */
export interface MissionEntry {
  readonly kind: "mission";
  readonly id: string;
  readonly mission: MissionFile;
}

/** One captured text. The text itself lies beside the ledger under its SHA-256. */
export interface DocumentEntry {
  readonly kind: "document";
  readonly id: string;
  /** SHA-256 (hex) of the text in UTF-8. */
  readonly sha256: string;
  /** Publication day: from when its claims are known. */
  readonly published: Day;
  /** How the publication day was found. */
  readonly publishedFrom: "metadata" | "text" | "person";
  readonly publisher: string;
  /** The wire, outlet or official body from which the report stems; origins are counted, not outlets. */
  readonly origin: string;
  readonly lang: string;
  readonly title?: string;
  readonly url?: string;
  readonly fetchedAt?: Instant;
  /** The document that the same address held before: this one is a later capture of it. */
  readonly captureOf?: string;
  /** The first document of which this one is a copy in nearly the same words; they share their origin. */
  readonly copyOf?: string;
  /** So many characters that nobody sees stood in the page and were left out; absent where there were hardly any. */
  readonly hiddenCharacters?: number;
  readonly visibility: "public" | "internal";
  /** How much of the text may be shown outside: all, quotes, nothing. */
  readonly redistribute: "full" | "quote" | "none";
  /** The text is our own summary of the publisher's page, not its words. */
  readonly digest?: boolean;
}

/** A claim as the reader made it, kept unchanged beside what a person makes of it. */
export interface ProposalEntry {
  readonly kind: "proposal";
  /** The id of the claim. */
  readonly id: string;
  readonly document: string;
  readonly claim: Claim;
  /** Name and version of the reader, such as `rules 1`. */
  readonly reader: string;
  /** 0 to 1, calibrated: of the claims at 0.9, nine in ten are right. */
  readonly confidence: number;
}

/** What a telling does to its line. */
export const EFFECTS = [
  "sets",
  "adds",
  "rotates",
  "part",
  "told",
  "withdraws",
  "refuses",
  "holds",
  "stands",
] as const;

/**
 * What a telling does: `sets` a total at a rung, `adds` a step, `rotates`, `part` and `told` are
 * evidence without amount, `withdraws`, `refuses`, `holds`, and `stands` for a posture, a rung
 * without figure, or a step of a thread (obstacle, request, agreement, engagement, mandate, requirement).
 */
export type Effect = (typeof EFFECTS)[number];

/** What the matcher wants a person to know about a telling. */
export type Flag =
  | "lower"
  | "next-contingent"
  | "inflated"
  | "conflict"
  | "two-currencies"
  | "late";

/** Which act a claim tells of, judged by the matcher or by a person. */
export interface Telling {
  /** Id of the act: the id of the claim that first told of it, unless a person named another. */
  readonly act: string;
  readonly effect: Effect;
  readonly flags: readonly Flag[];
  /** The rule that led here, named as in `docs/ledger.md`; `person` where overruled. */
  readonly rule: string;
  /** The reason in a sentence. */
  readonly why: string;
  /** Version of the matcher that proposed it. */
  readonly matcher: string;
}

/** What a person (or the sample) made of a claim. The latest decision on a claim counts. */
export interface DecisionEntry {
  readonly kind: "decision";
  readonly id: string;
  /** The id of the claim decided on. */
  readonly of: string;
  readonly document: string;
  readonly verdict: "accepted" | "amended" | "rejected";
  /** The claim as accepted or amended; absent when rejected. */
  readonly claim?: Claim;
  /** Absent when rejected. */
  readonly tells?: Telling;
  readonly reason?: string;
}

/** Takes back a claim, a document, or another entry, from its own place in the ledger on. */
export interface RetractionEntry {
  readonly kind: "retraction";
  readonly id: string;
  /** Id of the claim, document, adoption, merge, condition, link, rate or thread entry taken back. */
  readonly of: string;
  readonly reason: string;
}

/** A person adopts one telling's figure for an act. */
export interface AdoptionEntry {
  readonly kind: "adoption";
  readonly id: string;
  readonly act: string;
  /** The claim whose figure is adopted. */
  readonly claim: string;
  readonly reason: string;
}

/** Two acts, or two parties, are one. Undone by retracting the entry. */
export interface MergeEntry {
  readonly kind: "merge";
  readonly id: string;
  readonly what: "act" | "party";
  readonly from: string;
  readonly into: string;
  readonly reason: string;
}

/** A condition told with a claim, or a request, is met or failed, as a person says or through what they linked. */
export interface ConditionEntry {
  readonly kind: "condition";
  readonly id: string;
  /** The claim that told the condition, or that asks. */
  readonly claim: string;
  readonly outcome: "met" | "failed";
  readonly on: PartialDay;
  /** The act (obstacle, agreement, mandate) that met or failed it. */
  readonly by?: string;
  readonly reason: string;
}

/** A dated rate between two currencies: one unit of `from` is `value` units of `to`. */
export interface RateEntry {
  readonly kind: "rate";
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly on: Day;
  readonly source: string;
}

/** A person looked at a party's sources and says when: silence is not inaction. */
export interface CheckEntry {
  readonly kind: "check";
  readonly id: string;
  readonly mission: string;
  readonly party: string;
  readonly on: Day;
  readonly source: string;
}

/** What an entry says, before the store stamps it. */
export type EntryBody =
  | MissionEntry
  | DocumentEntry
  | ProposalEntry
  | DecisionEntry
  | RetractionEntry
  | AdoptionEntry
  | MergeEntry
  | ConditionEntry
  | RateEntry
  | CheckEntry;

/** One line of the ledger. */
export type Entry = EntryBody & Stamp;

/** The `prev` of the first entry. */
export const GENESIS = "0".repeat(64);
