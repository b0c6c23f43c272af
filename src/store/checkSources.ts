import type { Kysely } from "kysely";
import { ok, type Result, refuse } from "#base";
import type { Entry, EntryBody } from "#ledger";
import type { Draft, DraftText } from "./draft.ts";
import type { AppendRefusal } from "./refusals.ts";
import { entriesById, textsByDigest } from "./rows.ts";
import type { Tables, TextRow } from "./tables.ts";

/** The place where a claim says its quote stands, or null for an entry without a claim. */
export function quotePlace(
  body: EntryBody,
): { readonly document: string; readonly end: number | null } | null {
  if (body.kind !== "proposal" && body.kind !== "decision") return null;
  return { document: body.document, end: body.claim?.quote.end ?? null };
}

/**
 * Check that each document comes with its text, each text with its document, and that each quote
 * stands inside its document.
 *
 * @returns the texts that are not in the ledger yet
 */
export async function checkSources(
  db: Kysely<Tables>,
  given: {
    readonly drafts: readonly Draft[];
    readonly fresh: readonly Draft[];
    readonly texts: ReadonlyMap<string, DraftText>;
    readonly kept: ReadonlyMap<string, Entry>;
  },
): Promise<Result<readonly TextRow[], AppendRefusal>> {
  const unused = findUnused(given.drafts, given.texts);
  if (unused !== null) return refuse(unused);
  const documents = await documentsNamed(db, given.fresh);
  const digests = new Set(documents.values());
  const known = await textsByDigest(db, [...digests]);
  const textOf = (digest: string) => known.get(digest) ?? given.texts.get(digest)?.text;

  for (const { body } of given.fresh) {
    if (body.kind === "document" && textOf(body.sha256) === undefined) {
      return refuse(textMissing(body.id, body.sha256));
    }
    const place = quotePlace(body);
    if (place === null) continue;
    const digest = documents.get(place.document);
    if (digest === undefined) return refuse(unknownDocument(body.id, place.document));
    const text = textOf(digest);
    if (text !== undefined && place.end !== null && place.end > text.length) {
      return refuse(quoteOutside(body.id, place.document));
    }
  }
  const added = given.fresh.flatMap(({ body }) => (body.kind === "document" ? body.sha256 : []));
  const rows = [...new Set(added)].flatMap((digest) =>
    known.has(digest) ? [] : (given.texts.get(digest)?.row ?? []),
  );
  return ok(rows);
}

/** The SHA-256 of every document that is added or spoken of, by the document's id. */
async function documentsNamed(
  db: Kysely<Tables>,
  fresh: readonly Draft[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { body } of fresh) if (body.kind === "document") found.set(body.id, body.sha256);
  const wanted = new Set(fresh.flatMap(({ body }) => quotePlace(body)?.document ?? []));
  const elsewhere = [...wanted].filter((id) => !found.has(id));
  for (const [id, entry] of await entriesById(db, elsewhere)) {
    if (entry.kind === "document") found.set(id, entry.sha256);
  }
  return found;
}

function findUnused(
  drafts: readonly Draft[],
  texts: ReadonlyMap<string, DraftText>,
): AppendRefusal | null {
  const used = new Set(drafts.flatMap(({ body }) => (body.kind === "document" ? body.sha256 : [])));
  const sha256 = [...texts.keys()].find((digest) => !used.has(digest));
  if (sha256 === undefined) return null;
  return { code: "text_unused", sha256, message: `No document here has the text ${sha256}.` };
}

function textMissing(id: string, sha256: string): AppendRefusal {
  const message = `The document ${id} came without its text (SHA-256 ${sha256}).`;
  return { code: "text_missing", id, sha256, message };
}

function unknownDocument(id: string, document: string): AppendRefusal {
  const message = `${id} speaks of the document ${document}, which is not in the ledger.`;
  return { code: "unknown_document", id, document, message };
}

function quoteOutside(id: string, document: string): AppendRefusal {
  const message = `The quote of ${id} ends beyond the text of the document ${document}.`;
  return { code: "quote_outside", id, message };
}
