import { type Day, type Instant, ok, type Result } from "#base";
import type { Claim, DocumentEntry, EntryBody, ProposalEntry } from "#ledger";
import { claimsOfDocument, documentOf } from "#ledger";
import { type Problem, type ProposedMission, READER } from "#reader";
import type { TextInput } from "./checkText.ts";
import type { Desk } from "./desk.ts";
import { sha256 } from "./hash.ts";
import { newClaims, placeDocument, sameCapture } from "./placeDocument.ts";
import { readText } from "./readText.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** Less is the name of an icon, or a word for those who listen. */
const LEAST_HIDDEN = 40;

/** A document to be kept, with what is known about it. */
export interface DocumentInput extends TextInput {
  readonly url?: string;
  /** Where a given publication day comes from; from a person unless said. */
  readonly publishedFrom?: DocumentEntry["publishedFrom"];
  /** When it was fetched from its address: it may then be a later capture of a page. */
  readonly fetchedAt?: Instant;
  /** What it claims, where that is known and not to be read from its text. */
  readonly claims?: {
    readonly reader: string;
    readonly all: readonly { readonly claim: Claim; readonly confidence: number }[];
  };
  /** Keep it only where something is claimed in it. */
  readonly onlyWithClaims?: boolean;
  /** The wire, outlet or official body the report stems from, as a person says. */
  readonly origin?: string;
  /** The origin that its own words tell, where nobody says; the publisher stands in. */
  readonly originFound?: string;
  /** How many characters that nobody sees stood in the page; they are not in the text. */
  readonly hiddenCharacters?: number;
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
  /** It claims nothing and was to be kept only if it did; nothing was added. */
  readonly passed: boolean;
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
  const { published, proposedMissions } = read.value;
  const publishedFrom =
    input.published === undefined ? read.value.publishedFrom : (input.publishedFrom ?? "person");
  if (published === null || publishedFrom === null) {
    return refusal(
      "published_missing",
      "The text does not say when it was published. Give its publication day, such as 2024-02-22.",
    );
  }
  const ledger = await desk.ledger();
  const bare = documentEntry(input, published, publishedFrom, read.value.lang);
  // Where its claims are known, what the reader could not settle is nobody's question.
  const unsettled = input.claims === undefined ? read.value.problems : [];
  const problems = [...unsettled, ...hiddenText(bare)];
  const same = documentOf(ledger, bare.id) ?? sameCapture(ledger, bare);
  if (same !== null) {
    const proposals = await proposalsOf(desk, same.id);
    return ok({
      document: same,
      proposals,
      problems,
      proposedMissions,
      known: true,
      passed: false,
    });
  }
  const { reader, all } = input.claims ?? { reader: READER, all: read.value.claims };
  const passed = input.onlyWithClaims === true && all.length === 0;
  if (passed) {
    return ok({ document: bare, proposals: [], problems, proposedMissions, known: false, passed });
  }
  const document = await placeDocument(desk, bare, {
    text: input.text,
    originGiven: input.origin !== undefined,
  });
  const claims = newClaims(ledger, document, all);
  const proposals = claims.map(
    ({ claim, confidence }, at): ProposalEntry => ({
      kind: "proposal",
      id: `${document.id}.${at + 1}`,
      document: document.id,
      claim,
      reader,
      confidence,
    }),
  );
  const bodies: EntryBody[] = [document, ...proposals];
  const kept = await desk.write(bodies, {
    key: input.key,
    texts: [{ sha256: document.sha256, text: input.text }],
  });
  if (!kept.ok) return kept;
  return ok({ document, proposals, problems, proposedMissions, known: false, passed });
}

function documentEntry(
  input: DocumentInput,
  published: Day,
  publishedFrom: DocumentEntry["publishedFrom"],
  lang: string,
): DocumentEntry {
  const publisher = input.publisher ?? "unnamed publisher";
  const hash = sha256(input.text);
  const hidden = input.hiddenCharacters ?? 0;
  return {
    kind: "document",
    id: `d-${sha256(`${publisher}\n${published}\n${hash}`).slice(0, 12)}`,
    sha256: hash,
    published,
    publishedFrom,
    publisher,
    origin: input.origin ?? input.originFound ?? publisher,
    lang,
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.fetchedAt === undefined ? {} : { fetchedAt: input.fetchedAt }),
    ...(hidden < LEAST_HIDDEN ? {} : { hiddenCharacters: hidden }),
    visibility: input.visibility ?? "public",
    redistribute: input.redistribute ?? "quote",
  };
}

/** The problem of a page that held text for machines alone. */
function hiddenText({ hiddenCharacters }: DocumentEntry): readonly Problem[] {
  if (hiddenCharacters === undefined) return [];
  const message = `The page holds ${hiddenCharacters} characters that nobody sees; they are left out and make no claim.`;
  return [{ code: "hidden_text", message }];
}

async function proposalsOf(desk: Desk, document: string): Promise<readonly ProposalEntry[]> {
  return claimsOfDocument(await desk.ledger(), document).flatMap(({ proposal }) =>
    proposal === null ? [] : [proposal],
  );
}
