import { ok, type Result } from "#base";
import {
  type Change,
  compareBoards,
  documentOf,
  foldBoard,
  headOf,
  type LedgerIndex,
  type MatchReason,
  missionFiles,
  openProposals,
  type ProposalEntry,
  type ProposedTelling,
  type Question,
  type Telling,
} from "#ledger";
import { judgeClaim, judgeWithReason } from "#matcher";
import type { Desk } from "./desk.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { viewClaim } from "./viewDocument.ts";

/** A proposal that waits for a decision: which act it would tell of, and what it would change. */
export interface OpenProposal {
  readonly proposal: ProposalEntry;
  readonly telling: Telling;
  /** The matcher's reason, by its code. */
  readonly reason: MatchReason;
  /** The words it quotes, or null when they are lost. */
  readonly words: string | null;
  /** What accepting it would change on the board of its own publication day. */
  readonly changes: readonly Change[];
}

type Preview = Omit<OpenProposal, "words">;

/** List the proposals without a decision, newest document first, then the most certain first. */
export async function listProposals(
  desk: Desk,
  input: { readonly mission?: string; readonly document?: string },
): Promise<Result<readonly OpenProposal[], Refusal>> {
  const ledger = await desk.ledger();
  const known = missionFiles(ledger).map(({ id }) => id);
  if (input.mission !== undefined && !known.includes(input.mission)) {
    return missionUnknown(input.mission, known);
  }
  if (input.document !== undefined && documentOf(ledger, input.document) === null) {
    return refusal("document_unknown", `There is no document "${input.document}".`);
  }
  const open = openProposals(ledger, headOf(ledger)).filter(
    ({ claim, document }) =>
      (input.mission === undefined || claim.mission === input.mission) &&
      (input.document === undefined || document === input.document),
  );
  const previews = open.flatMap((proposal) => previewProposal(ledger, proposal) ?? []);
  return ok(await Promise.all(previews.map((preview) => withWords(desk, preview))));
}

/** Judge one proposal and say what accepting it would change; null where its mission is not on file. */
export function previewProposal(ledger: LedgerIndex, proposal: ProposalEntry): Preview | null {
  const document = documentOf(ledger, proposal.document);
  const onFile = missionFiles(ledger).some(({ id }) => id === proposal.claim.mission);
  if (document === null || !onFile) return null;
  const { claim, id } = proposal;
  const { telling, reason } = judgeWithReason(ledger, { claim, id, document });
  const question: Question = {
    mission: proposal.claim.mission,
    trueOn: document.published,
    knownAt: document.published,
    head: headOf(ledger),
  };
  const before = foldBoard(ledger, question);
  const after = foldBoard(ledger, { ...question, proposalsFrom: 0 }, [{ proposal, telling }]);
  return { proposal, telling, reason, changes: compareBoards(before, after) };
}

async function withWords(desk: Desk, preview: Preview): Promise<OpenProposal> {
  const quoted = await viewClaim(desk, preview.proposal.id);
  return { ...preview, words: quoted.ok ? quoted.value.words : null };
}

/** Every open proposal at or above the confidence that a question asks for, judged by the matcher. */
export function proposedTellings(
  ledger: LedgerIndex,
  question: Question,
): readonly ProposedTelling[] {
  return openProposals(ledger, question.head).flatMap((proposal) => {
    const document = documentOf(ledger, proposal.document);
    const wanted = proposal.confidence >= (question.proposalsFrom ?? 1);
    if (document === null || !wanted || proposal.claim.mission !== question.mission) return [];
    const { claim, id } = proposal;
    return [{ proposal, telling: judgeClaim(ledger, { claim, id, document }) }];
  });
}
