import { ok, type Result } from "#base";
import {
  actOf,
  type Change,
  type Claim,
  type ClaimInFull,
  documentOf,
  headOf,
  type LedgerIndex,
  type MatchReason,
  missionFiles,
  openProposals,
  type Telling,
} from "#ledger";
import { viewClaimInFull } from "./claims.ts";
import type { Desk } from "./desk.ts";
import { type Paged, type PageInput, pageOf } from "./page.ts";
import { previewProposal } from "./proposals.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** Which claims that wait for a decision are wanted. */
export interface ProposalsInput extends PageInput {
  readonly mission?: string;
  readonly document?: string;
}

/** An act that is known: as its first claim told it, and how many documents tell of it. */
export interface KnownAct {
  readonly claim: Claim;
  readonly id: string;
  readonly document: string;
  readonly documents: number;
}

/** One page of claims that wait, newest document first, each with what accepting it would change. */
export interface ProposalPage extends Paged {
  readonly proposals: readonly {
    readonly claim: ClaimInFull;
    readonly telling: Telling;
    readonly reason: MatchReason;
    readonly known: KnownAct | null;
    readonly changes: readonly Change[];
  }[];
}

/**
 * Page through the claims that wait for a decision. Only those of the page are judged and folded.
 * Claims about missions that are not on file are left out: they can be decided once it is.
 */
export async function pageOfProposals(
  desk: Desk,
  input: ProposalsInput,
): Promise<Result<ProposalPage, Refusal>> {
  const ledger = await desk.ledger();
  const missions = missionFiles(ledger).map(({ id }) => id);
  if (input.mission !== undefined && !missions.includes(input.mission)) {
    return missionUnknown(input.mission, missions);
  }
  if (input.document !== undefined && documentOf(ledger, input.document) === null) {
    return refusal("document_unknown", `There is no document "${input.document}".`);
  }
  const waiting = openProposals(ledger, headOf(ledger)).filter(
    ({ claim, document }) =>
      missions.includes(claim.mission) &&
      (input.mission === undefined || claim.mission === input.mission) &&
      (input.document === undefined || document === input.document),
  );
  const page = pageOf(waiting, input);
  if (!page.ok) return page;
  const proposals: ProposalPage["proposals"][number][] = [];
  for (const proposal of page.value.items) {
    const preview = previewProposal(ledger, proposal);
    const claim = await viewClaimInFull(desk, proposal.id);
    if (preview === null || !claim.ok) continue;
    const { telling, reason, changes } = preview;
    const known = knownAct(ledger, telling.act);
    proposals.push({ claim: claim.value, telling, reason, known, changes });
  }
  return ok({ proposals, total: page.value.total, next: page.value.next });
}

function knownAct(ledger: LedgerIndex, act: string): KnownAct | null {
  const tellings = actOf(ledger, act)?.tellings ?? [];
  const [first] = tellings;
  if (first === undefined) return null;
  const documents = new Set(tellings.map(({ document }) => document)).size;
  return { claim: first.claim, id: first.id, document: first.document, documents };
}
