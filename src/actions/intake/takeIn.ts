import type { Day, Result } from "#base";
import {
  type FetchRefusal,
  fetchDocument,
  originOf,
  type ParsedDocument,
  type ParseRefusal,
  parseBytes,
} from "#intake";
import { type AddedDocument, addDocument, type DocumentInput } from "../addDocument.ts";
import type { Desk } from "../desk.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** What a person knows of a document; it stands before what the document says of itself. */
export type SourceFacts = Partial<
  Pick<
    DocumentInput,
    | "published"
    | "publishedFrom"
    | "publisher"
    | "origin"
    | "title"
    | "url"
    | "lang"
    | "mission"
    | "visibility"
    | "redistribute"
    | "onlyWithClaims"
    | "key"
  >
> & {
  /** The publication day where the document itself does not say: what its feed says. */
  readonly publishedElse?: Day;
};

/** A file to be taken in: its bytes, and what its sender says of them. */
export interface FileInput {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly contentType?: string;
  /** Read it although it broke the parser twice. */
  readonly again?: boolean;
}

/** Read a file (page, PDF, mail, plain text) in a process of its own and keep it as a document. */
export async function takeInFile(
  desk: Desk,
  { bytes, ...hints }: FileInput,
  facts: SourceFacts = {},
): Promise<Result<AddedDocument, Refusal>> {
  const read = await parseBytes(bytes, hints);
  if (!read.ok) return intakeRefusal(read.refusal);
  return takeInParsed(desk, read.value, facts);
}

/** Fetch an address through the guard and keep what it holds as a document. */
export async function takeInAddress(
  desk: Desk,
  { address, robots = "heed" }: { readonly address: string; readonly robots?: "heed" | "ignore" },
  facts: SourceFacts = {},
  signal?: AbortSignal,
): Promise<Result<AddedDocument, Refusal>> {
  const fetched = await fetchDocument(address, {
    robots,
    allowPrivateHosts: desk.ports.allowPrivateHosts ?? [],
    ...(signal === undefined ? {} : { signal }),
  });
  if (!fetched.ok) return intakeRefusal(fetched.refusal);
  const { document, finalAddress } = fetched.value;
  if (document === null) throw new Error(`${address} was asked for whole and answered nothing`);
  const own = { url: ownAddress(document.address, finalAddress), fetchedAt: desk.ports.now() };
  return takeInParsed(desk, document, { ...own, ...facts });
}

/** Keep a document that has been read from its bytes. */
export async function takeInParsed(
  desk: Desk,
  parsed: Pick<
    ParsedDocument,
    "text" | "title" | "publisher" | "author" | "published" | "publishedFrom" | "address"
  > &
    Partial<Pick<ParsedDocument, "hiddenCharacters">>,
  { publishedElse, ...facts }: SourceFacts & Pick<DocumentInput, "fetchedAt">,
): Promise<Result<AddedDocument, Refusal>> {
  const { published: found, publishedFrom, author, text, hiddenCharacters } = parsed;
  const url = facts.url ?? parsed.address ?? undefined;
  const publisher = facts.publisher ?? parsed.publisher ?? hostOf(url);
  const title = facts.title ?? parsed.title ?? undefined;
  const origin = originOf({ text, publisher: publisher ?? null, author, address: url ?? null });
  const day =
    facts.published !== undefined
      ? {}
      : found !== null && publishedFrom !== null
        ? { published: found, publishedFrom }
        : publishedElse !== undefined
          ? { published: publishedElse, publishedFrom: "metadata" as const }
          : {};
  return addDocument(desk, {
    ...facts,
    ...day,
    text,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(hiddenCharacters === undefined ? {} : { hiddenCharacters }),
    ...(origin.name === null ? {} : { originFound: origin.name }),
  });
}

/** A refusal to fetch or parse as one of the desk's own: its reason, and whether it may pass by itself. */
export function intakeRefusal({
  code,
  message,
  ...rest
}: FetchRefusal | ParseRefusal): ReturnType<typeof refusal> {
  const retriable = "retriable" in rest && rest.retriable;
  return refusal("not_taken_in", message, { reason: code, retriable: String(retriable) });
}

/** The address that a page calls its own, where it is of the host that answered. */
function ownAddress(said: string | null, answered: string): string {
  return said !== null && URL.parse(said)?.host === URL.parse(answered)?.host ? said : answered;
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : URL.parse(address)?.hostname.replace(/^www\./, "");
}
