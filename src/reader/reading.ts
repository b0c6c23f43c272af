import type { Day } from "#base";
import type { Claim } from "#ledger";

/** Name and version of this reader, as proposals record it. Count up when it reads otherwise: what an older one read is read again on demand. */
export const READER = "rules 3";

/** One document to be read. */
export interface ReadInput {
  readonly text: string;
  /** Publication day; looked for in the text when absent. */
  readonly published?: Day;
  /** Language code; guessed from the text when absent. */
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Id of the mission the document is known to be about; other missions are then passed over. */
  readonly mission?: string;
}

/** A claim as read, with how likely it is right. */
export interface ReadClaim {
  readonly claim: Claim;
  /** 0 to 1, calibrated: of the claims at 0.9, nine in ten are right. */
  readonly confidence: number;
}

/** Something that the reader saw and could not settle. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly quote?: { readonly start: number; readonly end: number };
}

/** A mission that a text speaks of and that is not on file. */
export interface ProposedMission {
  readonly id: string;
  readonly name: string;
  readonly host?: string;
  readonly kind?: string;
}

/** What a document says, as far as it was understood. */
export interface Reading {
  readonly lang: string;
  /** The day given, or found in the text, or null where neither is. */
  readonly published: Day | null;
  /** In the order of the text. */
  readonly claims: readonly ReadClaim[];
  readonly problems: readonly Problem[];
  readonly proposedMissions: readonly ProposedMission[];
}

/** Reads documents against the missions on file. */
export interface Reader {
  /** Read one document. Never throws, whatever the text. */
  read(input: ReadInput): Reading;
}
