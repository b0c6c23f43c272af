import { addDays, writeLine } from "#base";
import { type Fingerprint, fingerprint, isNearDuplicate } from "#intake";
import {
  type Claim,
  claimsOfDocument,
  type DocumentEntry,
  documentOf,
  type LedgerIndex,
} from "#ledger";
import type { Desk } from "./desk.ts";

/** Copies of a report are printed within so many days of it. */
const NEAR_DAYS = 30;

/** The newest capture of a document's address, where it holds the very same words; null else. */
export function sameCapture(ledger: LedgerIndex, document: DocumentEntry): DocumentEntry | null {
  const before = captureBefore(ledger, document);
  return before?.sha256 === document.sha256 ? before : null;
}

/**
 * Say how a new document stands to those on file: a later capture of a page, a copy of a report.
 *
 * A copy takes the origin of the first print, so that one report in ten papers counts once; an origin
 * that a person gave stays.
 */
export async function placeDocument(
  desk: Desk,
  document: DocumentEntry,
  { text, originGiven }: { readonly text: string; readonly originGiven: boolean },
): Promise<DocumentEntry> {
  const ledger = await desk.ledger();
  const capture = captureBefore(ledger, document);
  if (capture !== null) {
    const origin = originGiven ? document.origin : capture.origin;
    return { ...document, captureOf: capture.id, origin };
  }
  const first = await firstPrint(desk, ledger, document, fingerprint(text));
  if (first === null) return document;
  const origin = originGiven ? document.origin : first.origin;
  return { ...document, copyOf: first.copyOf ?? first.id, origin };
}

/** The claims that an earlier capture of the same page has not made: only these are new. */
export function newClaims<T extends { readonly claim: Claim }>(
  ledger: LedgerIndex,
  document: DocumentEntry,
  claims: readonly T[],
): readonly T[] {
  if (document.captureOf === undefined) return claims;
  const said = new Set(saidBefore(ledger, document.captureOf));
  return claims.filter(({ claim }) => !said.has(withoutQuote(claim)));
}

/** What a document and the captures before it claim, quotes aside, as proposed and as decided. */
export function saidBefore(ledger: LedgerIndex, id: string): readonly string[] {
  const earlier = documentOf(ledger, id)?.captureOf;
  return [
    ...claimsOfDocument(ledger, id).flatMap(({ claim, proposal }) =>
      [claim, proposal?.claim].flatMap((one) => (one === undefined ? [] : [withoutQuote(one)])),
    ),
    ...(earlier === undefined ? [] : saidBefore(ledger, earlier)),
  ];
}

/** A claim as a text that is the same for the same claim, wherever it is quoted from. */
export function withoutQuote({ quote: _, ...claim }: Claim): string {
  return writeLine(claim);
}

/** The newest document that the same address held. */
function captureBefore(ledger: LedgerIndex, document: DocumentEntry) {
  const { url, fetchedAt, id } = document;
  if (url === undefined || fetchedAt === undefined) return null;
  const captures = documentsIn(ledger).filter((one) => one.url === url && one.id !== id);
  return captures.filter((one) => !keptFrom(document, one)).at(-1) ?? null;
}

/** Whether a public document must not show that another, an internal one, is there: not by its origin either. */
function keptFrom(document: DocumentEntry, other: DocumentEntry): boolean {
  return other.visibility === "internal" && document.visibility !== "internal";
}

/** All documents in the order in which they came. */
export function documentsIn(ledger: LedgerIndex): readonly (DocumentEntry & { seq: number })[] {
  return [...ledger.documents.values()].flatMap((entries) => entries[0] ?? []);
}

const prints = new WeakMap<Desk, Map<string, Fingerprint>>();

async function firstPrint(
  desk: Desk,
  ledger: LedgerIndex,
  document: DocumentEntry,
  print: Fingerprint,
): Promise<DocumentEntry | null> {
  const known = prints.get(desk) ?? new Map<string, Fingerprint>();
  prints.set(desk, known);
  const from = addDays(document.published, -NEAR_DAYS);
  const until = addDays(document.published, NEAR_DAYS);
  for (const other of documentsIn(ledger)) {
    if (other.published < from || other.published > until || other.digest === true) continue;
    if (keptFrom(document, other)) continue;
    const held = known.get(other.sha256) ?? fingerprint((await textOf(desk, other)) ?? "");
    known.set(other.sha256, held);
    if (isNearDuplicate(held, print)) return other;
  }
  return null;
}

function textOf(desk: Desk, { sha256 }: DocumentEntry): Promise<string | null> {
  return desk.ports.store.text(sha256);
}
