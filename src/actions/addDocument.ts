import { type Day, ok, type Result } from "#base";
import type { Claim, DocumentEntry, EntryBody, ProposalEntry } from "#ledger";
import { claimsOfDocument, documentOf } from "#ledger";
import { type Problem, type ProposedMission, READER } from "#reader";
import type { TextInput } from "./checkText.ts";
import type { Desk } from "./desk.ts";
import { sha256 } from "./hash.ts";
import { readText } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** A document to be kept, with what is known about it. */
export interface DocumentInput extends TextInput {
  readonly url?: string;
  /** The wire, outlet or official body the report stems from; the publisher stands in. */
  readonly origin?: string;
  readonly visibility?: "public" | "internal";
  readonly redistribute?: "full" | "quote" | "none";
  /** Idempotency key: the same call with the same key is carried out once. */
  readonly key?: string;
}

/** A document as kept, with the claims proposed from it. */
export interface AddedDocument {
  readonly document: DocumentEntry;
  readonly proposals: readonly {
    readonly id: string;
    readonly claim: Claim;
    readonly confidence: number;
  }[];
  readonly problems: readonly Problem[];
  readonly proposedMissions: readonly ProposedMission[];
  /** The very same document was there already; nothing was added. */
  readonly known: boolean;
}

/**
 * Keep a document and the claims proposed from it.
 *
 * The same text of the same publisher and day makes no second document. A document needs a
 * publication day, because its claims are known from that day on.
 */
export async function addDocument(
  desk: Desk,
  input: DocumentInput,
): Promise<Result<AddedDocument, Refusal>> {
  const read = await readText(desk, input);
  if (!read.ok) return read;
  const { published, publishedFrom, claims, problems, proposedMissions } = read.value;
  if (published === null || publishedFrom === null) {
    return refusal(
      "published_missing",
      "The text does not say when it was published. Give its publication day, such as 2024-02-22.",
    );
  }
  const document = documentEntry(input, published, publishedFrom, read.value.lang);
  const before = documentOf(await desk.ledger(), document.id);
  if (before !== null) {
    const proposals = await proposalsOf(desk, before.id);
    return ok({ document: before, proposals, problems, proposedMissions, known: true });
  }
  const proposals: ProposalEntry[] = claims.map(({ claim, confidence }, at) => ({
    kind: "proposal",
    id: `${document.id}.${at + 1}`,
    document: document.id,
    claim,
    reader: READER,
    confidence,
  }));
  const bodies: EntryBody[] = [document, ...proposals];
  const kept = await desk.write(bodies, {
    key: input.key,
    texts: [{ sha256: document.sha256, text: input.text }],
  });
  if (!kept.ok) return kept;
  return ok({ document, proposals, problems, proposedMissions, known: false });
}

function documentEntry(
  input: DocumentInput,
  published: Day,
  publishedFrom: "person" | "text",
  lang: string,
): DocumentEntry {
  const publisher = input.publisher ?? "unnamed publisher";
  const hash = sha256(input.text);
  return {
    kind: "document",
    id: `d-${sha256(`${publisher}\n${published}\n${hash}`).slice(0, 12)}`,
    sha256: hash,
    published,
    publishedFrom,
    publisher,
    origin: input.origin ?? publisher,
    lang,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.url === undefined ? {} : { url: input.url }),
    visibility: input.visibility ?? "public",
    redistribute: input.redistribute ?? "quote",
  };
}

async function proposalsOf(desk: Desk, document: string): Promise<readonly ProposalEntry[]> {
  return claimsOfDocument(await desk.ledger(), document).flatMap(({ proposal }) =>
    proposal === null ? [] : [proposal],
  );
}
