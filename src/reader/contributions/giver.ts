import type { Party } from "#ledger";
import type { Phrase } from "../parse/nodes.ts";

/**
 * How a sentence tells of a giver: by name, by a pronoun, or by what it owns; from outside, as the subject carried over, as named
 * most by far (home) or by however little (leading), as named last just before (recent) or longer ago (earlier); as all
 * contributors; beside a figure; as one of a group (share). The second look and the recurrent network know each by its place here.
 */
export const HOWS = [
  "named",
  "pronoun",
  "owner",
  "carried",
  "home",
  "leading",
  "recent",
  "earlier",
  "all",
  "beside",
  "share",
] as const;

/** Parties that a sentence names or may mean, as one group. */
export interface Giver {
  readonly how: (typeof HOWS)[number];
  readonly parties: readonly Party[];
  readonly phrase: Phrase | null;
  /** Tokens `from` up to but not including `to`; -1 where the sentence has no words for it. */
  readonly from: number;
  readonly to: number;
}

/** Whether a sentence has no words for a giver. */
export const isOutside = ({ from }: Giver): boolean => from === -1;
