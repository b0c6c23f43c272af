import { ok, type Result } from "#base";
import { type Claim, claimProblem, documentOf, missionFiles, type ProposalEntry } from "#ledger";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { missionUnknown } from "../readText.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** The reader's name for a claim that a person found in a text. */
const PERSON = "person";

/** Put down a claim that the reader missed: a person marked its words; it then waits like others. */
export async function proposeClaim(
  desk: Desk,
  input: { readonly document: string; readonly claim: unknown; readonly key?: string },
): Promise<Result<ProposalEntry, Refusal>> {
  const ledger = await desk.ledger();
  const document = documentOf(ledger, input.document);
  if (document === null) {
    return refusal("document_unknown", `There is no document "${input.document}".`);
  }
  const problem = claimProblem(input.claim);
  if (problem !== null) return refusal("claim_invalid", problem);
  const claim = input.claim as Claim;
  const missions = missionFiles(ledger).map(({ id }) => id);
  if (!missions.includes(claim.mission)) return missionUnknown(claim.mission, missions);
  const text = await desk.ports.store.text(document.sha256);
  if (text === null || claim.quote.end > text.length) {
    return refusal("claim_invalid", "The quote lies outside the document's text.");
  }
  const own = input.key === undefined ? desk.ports.newId() : sha256(input.key).slice(0, 12);
  const entry: ProposalEntry = {
    kind: "proposal",
    id: `${document.id}.p${own}`,
    document: document.id,
    claim,
    reader: PERSON,
    confidence: 1,
  };
  const kept = await desk.write([entry], { key: input.key });
  return kept.ok ? ok(entry) : kept;
}
