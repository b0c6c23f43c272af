import { compareText, type Instant } from "#base";
import {
  addEntry,
  type Claim,
  createIndex,
  type DecisionEntry,
  type DocumentEntry,
  type Effect,
  type Entry,
  type EntryBody,
  type LedgerIndex,
} from "#ledger";
import { judgeClaim } from "./judge.ts";

/** A claim as a sample lists it: with its id and its document. */
export type ListedClaim = Claim & { readonly id: string; readonly document: string };

interface Adoption {
  readonly adopt: string;
  readonly over: readonly string[];
  readonly reason: string;
}

type Finding = { readonly reason: string } & (
  | { readonly reject: string }
  | { readonly amend: string; readonly to: Readonly<Record<string, unknown>> }
  | { readonly overrule: string; readonly act: string; readonly effect: Effect }
);

/**
 * What a person found about a claim of a sample, with the reason: its figure is adopted (against
 * others that must be known by then), it is rejected, amended, or tells of another act.
 */
export type Adjudication = Adoption | Finding;

/**
 * Judge a list of claims as if they had come one after the other: by publication day, then document,
 * then claim, each against what was known on its publication day.
 *
 * @param before entries that stand before the documents, such as mission files
 * @returns documents, then decisions in order, with each adoption as soon as the claims it concerns
 *   are known. Ids follow from the claims: the decision on `c1` is `c1.1`, its act `c1`.
 */
export function judgeInOrder(
  before: readonly EntryBody[],
  documents: readonly DocumentEntry[],
  claims: readonly ListedClaim[],
  adjudications: readonly Adjudication[],
): readonly EntryBody[] {
  const index = createIndex();
  const kept: EntryBody[] = [];
  const keep = (body: EntryBody) => {
    addEntry(index, stamp(body, index.entries.length));
    kept.push(body);
  };
  for (const body of before) addEntry(index, stamp(body, index.entries.length));
  const published = new Map(documents.map((document) => [document.id, document]));
  for (const document of [...documents].sort(compareDocuments)) keep(document);

  const waiting = new Set<Adoption>();
  const findings = new Map<string, Finding>();
  for (const one of adjudications) {
    if ("adopt" in one) waiting.add(one);
    else findings.set(concerned(one), one);
  }
  const inOrder = claims
    .flatMap((claim) => {
      const document = published.get(claim.document);
      return document === undefined ? [] : [{ claim, document }];
    })
    .sort(
      (a, b) => compareDocuments(a.document, b.document) || compareText(a.claim.id, b.claim.id),
    );
  for (const { claim, document } of inOrder) {
    for (const body of decide(index, claim, document, findings.get(claim.id))) keep(body);
    for (const adoption of ripe(index, waiting)) keep(adoption);
  }
  return kept;
}

function compareDocuments(a: DocumentEntry, b: DocumentEntry): number {
  return compareText(a.published, b.published) || compareText(a.id, b.id);
}

/** The index counts from 1; the hashes are the store's business. */
function stamp(body: EntryBody, length: number): Entry {
  const recordedAt = "2000-01-01T00:00:00.000Z" as Instant;
  return { ...body, seq: Math.max(1, length), recordedAt, author: "", prev: "", hash: "" };
}

/** The decision on one claim; where a person changed it, after the claim as it was proposed. */
function decide(
  index: LedgerIndex,
  listed: ListedClaim,
  document: DocumentEntry,
  found: Finding | undefined,
): readonly EntryBody[] {
  const { id, document: _, ...claim } = listed;
  const bare = { kind: "decision" as const, id: `${id}.1`, of: id, document: document.id };
  if (found === undefined) return [{ ...bare, verdict: "accepted", claim, tells: judge(claim) }];
  const proposal: EntryBody = {
    kind: "proposal",
    id,
    document: document.id,
    claim,
    reader: "labelled",
    confidence: 1,
  };
  return [proposal, { ...bare, reason: found.reason, ...settled(found) }];

  function judge(as: Claim) {
    return judgeClaim(index, { claim: as, id, document });
  }
  function settled(finding: Finding): Pick<DecisionEntry, "verdict" | "claim" | "tells"> {
    if ("reject" in finding) return { verdict: "rejected" };
    if ("amend" in finding) {
      const amended = { ...claim, ...finding.to } as Claim;
      return { verdict: "amended", claim: amended, tells: judge(amended) };
    }
    const { act, effect, reason } = finding;
    return {
      verdict: "accepted",
      claim,
      tells: { ...judge(claim), act, effect, rule: "person", why: reason },
    };
  }
}

function concerned(one: Finding): string {
  if ("reject" in one) return one.reject;
  return "amend" in one ? one.amend : one.overrule;
}

/** The adoptions whose claims are all decided by now. */
function* ripe(index: LedgerIndex, waiting: Set<Adoption>): Generator<EntryBody> {
  for (const one of waiting) {
    const needed = [one.adopt, ...one.over];
    if (!needed.every((claim) => index.decisions.has(claim))) continue;
    waiting.delete(one);
    const decision = index.decisions.get(one.adopt);
    const act = Array.isArray(decision) ? undefined : decision?.tells?.act;
    if (act === undefined) continue;
    const id = `adopt-${one.adopt}`;
    yield { kind: "adoption", id, act, claim: one.adopt, reason: one.reason };
  }
}
