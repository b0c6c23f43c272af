import { compareText } from "#base";
import type { Board, Claim, DocumentEntry } from "#ledger";
import { claimLine } from "../../../words/claim.ts";
import type { Words } from "../../../words/words.ts";
import { partiesOf } from "../../party/model/partyFile.ts";

/** What was found in one mission. */
export interface Found {
  readonly parties: readonly { readonly key: string; readonly name: string }[];
  readonly claims: readonly FoundClaim[];
  readonly documents: readonly DocumentEntry[];
  /** How many claims and documents fit in all; the lists are cut. */
  readonly claimCount: number;
  readonly documentCount: number;
}

/** A claim that was found, with its document. */
export interface FoundClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly line: string;
  readonly document: DocumentEntry;
}

/** What is searched: the claims that the board counts and their documents. */
export interface Searchable {
  readonly board: Board;
  readonly claim: (id: string) => Claim | null;
  readonly document: (id: string) => DocumentEntry | null;
}

const LISTED = 40;

/** Letters without accents and without case, as search compares them. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe");
}

/** Everything in which all of the words stand, in any order; the newest documents first. */
export function find(of: Searchable, asked: string, words: Words): Found {
  const terms = folded(asked)
    .split(/\s+/)
    .filter((term) => term !== "");
  const fits = (text: string) => {
    const plain = folded(text);
    return terms.every((term) => plain.includes(term));
  };
  if (terms.length === 0) {
    return { parties: [], claims: [], documents: [], claimCount: 0, documentCount: 0 };
  }
  const { board } = of;
  const parties = partiesOf(board, words).filter(({ key, name }) => fits(`${name} ${key}`));
  const tellings = new Map<string, string>();
  for (const act of Object.values(board.acts)) {
    for (const { claim, document } of act.tellings) tellings.set(claim, document);
  }
  const claims: FoundClaim[] = [];
  const seen = new Map<string, DocumentEntry>();
  for (const [id, inDocument] of tellings) {
    const claim = of.claim(id);
    const document = of.document(inDocument);
    if (claim === null || document === null) continue;
    seen.set(document.id, document);
    const line = claimLine(claim, words);
    if (fits(`${line} ${id} ${document.publisher}`)) claims.push({ id, claim, line, document });
  }
  const documents = [...seen.values()].filter((each) =>
    fits(`${each.title ?? ""} ${each.publisher} ${each.origin} ${each.id} ${each.published}`),
  );
  claims.sort(
    (a, b) => compareText(b.document.published, a.document.published) || compareText(a.id, b.id),
  );
  documents.sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id));
  return {
    parties,
    claims: claims.slice(0, LISTED),
    documents: documents.slice(0, LISTED),
    claimCount: claims.length,
    documentCount: documents.length,
  };
}
