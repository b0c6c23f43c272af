import type { Day } from "#base";
import type { Board, DocumentEntry, RequirementVersion } from "#ledger";
import type { Sentence } from "../piece.ts";

/** A sentence with the numbers of its footnotes. */
export interface Noted {
  readonly text: Sentence;
  readonly notes: readonly number[];
}

/** One footnote: a claim, the document that holds it, and the quote to be looked up by its id. */
export interface BriefSource {
  readonly number: number;
  /** Null where a document is the source as a whole, so that there is nothing to quote. */
  readonly claim: string | null;
  readonly document: string;
  /** The number of the first footnote to the same document, which says what it is; null for that one. */
  readonly as: number | null;
  readonly publisher: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly url: string | null;
  readonly sha256: string | null;
  /** Language of the quote. */
  readonly lang: string | null;
}

/** Gives each claim its number by first appearance, and keeps the sources in that order. */
export interface Notes {
  /**
   * The footnotes of the first of these acts, at most three unless said otherwise: of each the telling
   * whose figure is adopted, else its first.
   */
  readonly ofActs: (acts: readonly string[], most?: number) => readonly number[];
  /** The same, the acts with the largest figures first: for a sum whose givers are noted elsewhere. */
  readonly ofSum: (acts: readonly string[]) => readonly number[];
  /** The source of a requirement on file: what a document that it rests on tells of it, else that document. */
  readonly ofRequirement: (version: RequirementVersion) => readonly number[];
  readonly sources: () => readonly BriefSource[];
}

const MOST_NOTES = 3;

/** Start numbering. */
export function startNotes(board: Board, documentOf: (id: string) => DocumentEntry | null): Notes {
  const sources: BriefSource[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (claim: string | null, document: string): number => {
    const key = claim ?? `all of ${document}`;
    const held = numbers.get(key);
    if (held !== undefined) return held;
    const entry = documentOf(document);
    const number = sources.length + 1;
    const first = sources.find((source) => source.document === document);
    numbers.set(key, number);
    sources.push({
      number,
      claim,
      document,
      as: first?.number ?? null,
      publisher: entry?.publisher ?? document,
      title: entry?.title ?? null,
      published: entry?.published ?? null,
      url: entry?.url ?? null,
      sha256: entry?.sha256 ?? null,
      lang: entry?.lang ?? null,
    });
    return number;
  };
  const ofActs = (acts: readonly string[], most = MOST_NOTES) => {
    const found = new Set<number>();
    for (const id of [...new Set(acts)].slice(0, most)) {
      const act = board.acts[id];
      if (act === undefined) continue;
      const telling =
        act.tellings.find(({ claim }) => claim === act.adopted) ??
        act.tellings.find(({ suspect }) => !suspect) ??
        act.tellings[0];
      if (telling !== undefined) found.add(numberOf(telling.claim, telling.document));
    }
    return [...found].sort((a, b) => a - b);
  };
  const size = (id: string) => board.acts[id]?.value ?? 0;
  return {
    ofActs,
    ofRequirement: (version) => {
      const [best] = requirementTellings(board, version);
      const known = (id: string) => (documentOf(id)?.published ?? "") <= board.asked.knownAt;
      const document = version.sources.find(known) ?? version.sources[0];
      if (best !== undefined) return [numberOf(best.claim, best.document)];
      return document === undefined ? [] : [numberOf(null, document)];
    },
    ofSum: (acts) => ofActs([...acts].sort((a, b) => size(b) - size(a))),
    sources: () => sources,
  };
}

// What the documents of a requirement tell of it, those first that tell the very figure on file: a
// source may add civilians to it and say so in the same words.
function requirementTellings(board: Board, { resource, unit, value, sources }: RequirementVersion) {
  const tellings = Object.values(board.acts)
    .filter((act) => act.kind === "requirement" && act.resource === resource && act.unit === unit)
    .flatMap((act) => act.tellings);
  const told = sources.flatMap((id) => tellings.filter(({ document }) => document === id));
  return told.sort((a, b) => Number(b.value === value) - Number(a.value === value));
}
