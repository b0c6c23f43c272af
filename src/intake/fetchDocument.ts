import { ok, type Result } from "#base";
import { type FetchOptions, fetchPage } from "./fetch/fetchPage.ts";
import type { FetchRefusal } from "./fetch/refusal.ts";
import type { ParsedDocument } from "./parse/document.ts";
import { type ParseOptions, parseBytes } from "./parse/parseBytes.ts";
import type { ParseRefusal } from "./parse/refusal.ts";

/** A document that was fetched and read; `document` is null where the page is as it was. */
export interface FetchedDocument {
  /** The address asked for, and the one that answered. */
  readonly address: string;
  readonly finalAddress: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly document: ParsedDocument | null;
}

/** Fetch an address through the guard and read what it holds as a document, in a child process. */
export async function fetchDocument(
  address: string,
  fetch: FetchOptions = {},
  parse: Pick<ParseOptions, "pool"> = {},
): Promise<Result<FetchedDocument, FetchRefusal | ParseRefusal>> {
  const page = await fetchPage(address, fetch);
  if (!page.ok) return page;
  const { unchanged, bytes, contentType, finalAddress, etag, lastModified } = page.value;
  const facts = { address, finalAddress, etag, lastModified };
  if (unchanged) return ok({ ...facts, document: null });
  const hints = { ...(contentType === null ? {} : { contentType }), address: finalAddress };
  const read = await parseBytes(bytes, { ...parse, ...hints });
  return read.ok ? ok({ ...facts, document: read.value }) : read;
}
