import { ok, type Result, writeLine } from "#base";
import {
  claimsOfDocument,
  documentOf,
  type EntryBody,
  type KnownClaim,
  type LedgerIndex,
  type ProposalEntry,
  type RetractionEntry,
  retractionOf,
} from "#ledger";
import { READER } from "#reader";
import type { Desk } from "../desk.ts";
import { sha256 } from "../hash.ts";
import { documentsIn, saidBefore, withoutQuote } from "../placeDocument.ts";
import { readText } from "../readText.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { JobView } from "./job.ts";
import { startJob } from "./jobs.ts";
import { changeOf, heldWork } from "./work.ts";

/** What reading a document again put into the queue, and what it took out of it. */
export interface ReadAgain {
  readonly queued: readonly string[];
  readonly dropped: readonly string[];
}

/** The kind under which is kept by which reader a document was read again last. */
const READ_BY = "reader of document";

/**
 * Make a job that reads again what an earlier version of the reader read, or all that it read.
 *
 * What people put down themselves, tables and other readers' claims stay as they are.
 */
export async function startReadingAgain(
  desk: Desk,
  { all = false }: { readonly all?: boolean } = {},
): Promise<JobView> {
  const ledger = await desk.ledger();
  const stale: string[] = [];
  for (const { id } of documentsIn(ledger)) {
    if (retractionOf(ledger, id) !== null) continue;
    if (await isDue(desk, claimsOfDocument(ledger, id), id, all)) stale.push(id);
  }
  const items = stale.map((document) => ({ document }));
  return startJob(desk, { title: READER, items });
}

async function isDue(
  desk: Desk,
  claims: readonly KnownClaim[],
  id: string,
  all: boolean,
): Promise<boolean> {
  const own = claims.flatMap(({ proposal }) => (isOwn(proposal?.reader) ? [proposal?.reader] : []));
  if (claims.length > 0 && own.length === 0) return false;
  if (all) return true;
  if (claims.length > 0 && own.every((reader) => reader === READER)) return false;
  return (await heldWork<string>(desk, READ_BY, id))?.state !== READER;
}

/** Whether a reader is this one, in whatever version. */
function isOwn(reader: string | undefined): boolean {
  return reader?.split(" ")[0] === READER.split(" ")[0];
}

/**
 * Read a document again, and queue what no claim of it says yet, as read or as decided.
 *
 * What was decided stays as it is. What waits and is no longer read is taken back. Doing it again
 * changes nothing.
 */
export async function readAgain(desk: Desk, id: string): Promise<Result<ReadAgain, Refusal>> {
  const ledger = await desk.ledger();
  const document = documentOf(ledger, id);
  const text = document === null ? null : await desk.ports.store.text(document.sha256);
  if (document === null || text === null) {
    return refusal("document_unknown", `There is no document "${id}".`);
  }
  const claims = claimsOfDocument(ledger, id);
  const { published, lang, title, publisher } = document;
  const read = await readText(desk, {
    text,
    published,
    lang,
    publisher,
    ...(title === undefined ? {} : { title }),
    ...missionOf(claims),
  });
  if (!read.ok) return read;
  const said = new Set(saidBefore(ledger, id));
  const queued = read.value.claims
    .filter(({ claim }) => !said.has(withoutQuote(claim)))
    .map(({ claim, confidence }): ProposalEntry => {
      const own = sha256(writeLine(claim)).slice(0, 12);
      return {
        kind: "proposal",
        id: `${id}.r${own}`,
        document: id,
        claim,
        reader: READER,
        confidence,
      };
    });
  const now = new Set(read.value.claims.map(({ claim }) => withoutQuote(claim)));
  const dropped = claims.flatMap((known) => droppedBy(ledger, known, now));
  const bodies: readonly EntryBody[] = [...queued, ...dropped];
  if (bodies.length > 0) {
    const kept = await desk.write(bodies);
    if (!kept.ok) return kept;
  }
  const held = await heldWork<string>(desk, READ_BY, id);
  await desk.ports.store.changeWork([changeOf(READ_BY, held ?? { id, version: 0 }, READER)]);
  return ok({ queued: queued.map((one) => one.id), dropped: dropped.map(({ of }) => of) });
}

/** The mission that all claims of a document are about: it may have been given and not read. */
function missionOf(claims: readonly KnownClaim[]): { readonly mission?: string } {
  const [mission, ...others] = new Set(claims.map(({ claim }) => claim.mission));
  return mission === undefined || others.length > 0 ? {} : { mission };
}

function droppedBy(
  ledger: LedgerIndex,
  { id, proposal, decisions }: KnownClaim,
  now: ReadonlySet<string>,
): readonly RetractionEntry[] {
  if (proposal === null || decisions.length > 0 || !isOwn(proposal.reader)) return [];
  if (now.has(withoutQuote(proposal.claim)) || retractionOf(ledger, id) !== null) return [];
  const own = sha256(writeLine([id, READER])).slice(0, 12);
  const reason = `No longer read: ${proposal.reader} read it, ${READER} does not.`;
  return [{ kind: "retraction", id: `r-${own}`, of: id, reason }];
}
