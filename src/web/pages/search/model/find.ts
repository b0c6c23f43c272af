import { compareText } from "#base";
import type { Board, Claim, DocumentEntry } from "#ledger";
import { claimLine } from "../../../words/claim.ts";
import type { Words } from "../../../words/words.ts";
import { partiesOf } from "../../party/model/partyFile.ts";

/** What was found in all missions that were searched. */
export interface Found {
  readonly parties: readonly FoundParty[];
  readonly claims: readonly FoundClaim[];
  readonly documents: readonly FoundDocument[];
  /** How many claims and documents fit in all; the lists are cut. */
  readonly claimCount: number;
  readonly documentCount: number;
}

/** A party that was found, with the missions whose boards know it. */
export interface FoundParty {
  readonly key: string;
  readonly name: string;
  readonly missions: readonly Mission[];
}

/** A claim that was found, with its document and its mission. */
export interface FoundClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly line: string;
  readonly document: DocumentEntry;
  readonly mission: Mission;
}

/** A document that was found, with the mission that it tells of first. */
export interface FoundDocument {
  readonly document: DocumentEntry;
  readonly mission: Mission;
}

interface Mission {
  readonly id: string;
  readonly short: string;
}

/** What is searched of a mission: the claims that its board counts, and their documents. */
export interface Searchable {
  readonly board: Board;
  readonly claim: (id: string) => Claim | null;
  readonly document: (id: string) => DocumentEntry | null;
}

/** The words that a claim rests on; nothing while they are not there, or where they are lost. */
export type QuoteOf = (claim: string) => string | null | undefined;

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

type Fits = (text: string) => boolean;

/** Documents whose quotes are searched at most: a reader waits for their texts. */
const QUOTED = 300;

/** The newest documents that the boards rest on, for their quotes; `left` are as many as are left out. */
export function quotedDocuments(missions: readonly Searchable[]): {
  readonly sources: readonly { readonly document: string }[];
  readonly left: number;
} {
  const all = new Map<string, DocumentEntry>();
  for (const { board, document } of missions) {
    for (const { tellings } of Object.values(board.acts)) {
      for (const telling of tellings) {
        const entry = document(telling.document);
        if (entry !== null) all.set(entry.id, entry);
      }
    }
  }
  const newest = [...all.values()].sort(
    (a, b) => compareText(b.published, a.published) || compareText(a.id, b.id),
  );
  const sources = newest.slice(0, QUOTED).map(({ id }) => ({ document: id }));
  return { sources, left: newest.length - sources.length };
}

/** Everything in which all of the words stand, in any order, over all missions; the newest documents first. */
export function find(
  missions: readonly Searchable[],
  asked: string,
  words: Words,
  quoteOf: QuoteOf = () => null,
): Found {
  const terms = folded(asked)
    .split(/\s+/)
    .filter((term) => term !== "");
  const fits: Fits = (text) => {
    const plain = folded(text);
    return terms.length > 0 && terms.every((term) => plain.includes(term));
  };
  const claims = new Map<string, FoundClaim>();
  const documents = new Map<string, FoundDocument>();
  for (const of of missions) {
    for (const told of toldIn(of, words)) {
      const { id, line, document, mission } = told;
      // What a successor took over is told in both missions, and found once.
      if (!claims.has(id) && fits(`${line} ${id} ${document.publisher} ${quoteOf(id) ?? ""}`))
        claims.set(id, told);
      if (!documents.has(document.id) && fits(documentText(document)))
        documents.set(document.id, { document, mission });
    }
  }
  const newest = <T extends { readonly document: DocumentEntry }>(found: Iterable<T>) =>
    [...found].sort(
      (a, b) =>
        compareText(b.document.published, a.document.published) ||
        compareText(a.document.id, b.document.id),
    );
  return {
    parties: partiesIn(missions, fits, words),
    claims: newest(claims.values()).slice(0, LISTED),
    documents: newest(documents.values()).slice(0, LISTED),
    claimCount: claims.size,
    documentCount: documents.size,
  };
}

function missionOf({ mission, asked }: Board): Mission {
  return { id: asked.mission, short: mission.short };
}

function toldIn(of: Searchable, words: Words): readonly FoundClaim[] {
  const mission = missionOf(of.board);
  return Object.values(of.board.acts).flatMap((act) =>
    act.tellings.flatMap(({ claim: id, document: inDocument }) => {
      const claim = of.claim(id);
      const document = of.document(inDocument);
      if (claim === null || document === null) return [];
      return [{ id, claim, line: claimLine(claim, words), document, mission }];
    }),
  );
}

function documentText({ title, publisher, origin, id, published }: DocumentEntry): string {
  return `${title ?? ""} ${publisher} ${origin} ${id} ${published}`;
}

function partiesIn(
  missions: readonly Searchable[],
  fits: Fits,
  words: Words,
): readonly FoundParty[] {
  const found = new Map<string, FoundParty>();
  for (const { board } of missions) {
    for (const { key, name } of partiesOf(board, words)) {
      if (!fits(`${name} ${key}`)) continue;
      const known = found.get(key)?.missions ?? [];
      found.set(key, { key, name, missions: [...known, missionOf(board)] });
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, words.locale));
}
