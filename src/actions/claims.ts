import { compareText, ok, type Result } from "#base";
import {
  type Claim,
  type ClaimInFull,
  type ClaimKind,
  claimInFull,
  claimOf,
  claimState,
  claimsOfDocument,
  type DocumentEntry,
  documentOf,
  headOf,
  type KnownClaim,
  type LedgerIndex,
  missionFiles,
  partyKey,
  type Resource,
  retractionFacts,
  retractionOf,
  type TakenBack,
  withoutStamp,
} from "#ledger";
import type { Desk } from "./desk.ts";
import { type Paged, type PageInput, pageOf } from "./page.ts";
import { partiesNamed } from "./partiesNamed.ts";
import { missionUnknown } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { wrongParty } from "./wrongInput.ts";

/** Which claims are wanted; each limit that is given must hold. */
export interface ClaimsInput extends PageInput {
  readonly mission?: string;
  /** Named in any role: giver, asker, asked, affected, cited. */
  readonly party?: string;
  readonly resource?: Resource;
  readonly kind?: ClaimKind;
  readonly document?: string;
}

/** One page of claims, newest document first, then in the order of its text. */
export async function listClaims(
  desk: Desk,
  input: ClaimsInput,
): Promise<Result<{ readonly claims: readonly ClaimInFull[] } & Paged, Refusal>> {
  const ledger = await desk.ledger();
  const missions = missionFiles(ledger).map(({ id }) => id);
  if (input.mission !== undefined && !missions.includes(input.mission)) {
    return missionUnknown(input.mission, missions);
  }
  if (input.document !== undefined && documentOf(ledger, input.document) === null) {
    return refusal("document_unknown", `There is no document "${input.document}".`);
  }
  const wrong = wrongParty(ledger, input.party === undefined ? [] : [input.party]);
  if (wrong !== null) return wrong;
  const page = pageOf(
    claimsInOrder(ledger).filter(({ claim, document }) => isWanted(claim, document, input)),
    input,
  );
  if (!page.ok) return page;
  const { items, total, next } = page.value;
  return ok({
    claims: await Promise.all(items.map((known) => inFull(desk, ledger, known))),
    total,
    next,
  });
}

/** One claim with its document, words and decisions. */
export async function viewClaimInFull(
  desk: Desk,
  id: string,
): Promise<Result<ClaimInFull, Refusal>> {
  const ledger = await desk.ledger();
  const known = claimOf(ledger, id);
  if (known === null) return refusal("claim_unknown", `There is no claim "${id}".`);
  return ok(await inFull(desk, ledger, known));
}

/** One document with its text and everything claimed from it, in the order of the text. */
export async function viewDocumentInFull(
  desk: Desk,
  id: string,
): Promise<
  Result<
    {
      readonly document: DocumentEntry;
      readonly text: string;
      readonly claims: readonly ClaimInFull[];
      readonly retracted: TakenBack | null;
    },
    Refusal
  >
> {
  const ledger = await desk.ledger();
  const document = documentOf(ledger, id);
  const text = document === null ? null : await desk.ports.store.text(document.sha256);
  if (document === null || text === null) {
    return refusal("document_unknown", `There is no document "${id}".`);
  }
  const claims = claimsOfDocument(ledger, id).map((known) =>
    claimInFull(ledger, known, document, text),
  );
  const retracted = retractionFacts(retractionOf(ledger, id));
  return ok({ document: withoutStamp(document), text, claims, retracted });
}

/** How many claims of each mission stand: accepted or amended, and not taken back. */
export async function countClaims(desk: Desk): Promise<ReadonlyMap<string, number>> {
  const ledger = await desk.ledger();
  const count = new Map<string, number>();
  for (const id of ledger.decisions.keys()) {
    const known = claimOf(ledger, id);
    const state = known === null ? "rejected" : claimState(ledger, known);
    if (known === null || (state !== "accepted" && state !== "amended")) continue;
    count.set(known.claim.mission, (count.get(known.claim.mission) ?? 0) + 1);
  }
  return count;
}

// Sorting ten thousand claims takes longer than all else here, so the order is kept while the head stands.
const orders = new WeakMap<
  LedgerIndex,
  { readonly head: number; readonly known: readonly KnownClaim[] }
>();

function claimsInOrder(ledger: LedgerIndex): readonly KnownClaim[] {
  const held = orders.get(ledger);
  if (held !== undefined && held.head === headOf(ledger)) return held.known;
  const ids = new Set([...ledger.decisions.keys(), ...ledger.proposals.keys()]);
  const published = (known: KnownClaim) => documentOf(ledger, known.document)?.published ?? "";
  const known = [...ids]
    .flatMap((id) => claimOf(ledger, id) ?? [])
    .map((claim) => ({ claim, day: published(claim) }))
    .sort(
      (a, b) =>
        compareText(b.day, a.day) ||
        compareText(a.claim.document, b.claim.document) ||
        a.claim.claim.quote.start - b.claim.claim.quote.start ||
        compareText(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim);
  orders.set(ledger, { head: headOf(ledger), known });
  return known;
}

function isWanted(claim: Claim, document: string, wanted: ClaimsInput): boolean {
  const { mission, party, resource, kind } = wanted;
  if (mission !== undefined && claim.mission !== mission) return false;
  if (kind !== undefined && claim.kind !== kind) return false;
  if (wanted.document !== undefined && document !== wanted.document) return false;
  if (resource !== undefined && !("resource" in claim && claim.resource === resource)) return false;
  return party === undefined || partiesNamed(claim).some((named) => partyKey(named) === party);
}

async function inFull(desk: Desk, ledger: LedgerIndex, known: KnownClaim): Promise<ClaimInFull> {
  const document = documentOf(ledger, known.document);
  if (document === null) throw new Error(`Claim ${known.id} has no document in the ledger`);
  return claimInFull(ledger, known, document, await desk.ports.store.text(document.sha256));
}
