import type { Day } from "#base";
import type { Board, DocumentEntry } from "#ledger";
import type { Sentence } from "../piece.ts";

/** A sentence with the numbers of its footnotes. */
export interface Noted {
  readonly text: Sentence;
  readonly notes: readonly number[];
}

/** One footnote: a claim, the document that holds it, and the quote to be looked up by its id. */
export interface BriefSource {
  readonly number: number;
  readonly claim: string;
  readonly document: string;
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
  /** The footnotes of these acts: of each the telling whose figure is adopted, else its first. */
  readonly ofActs: (acts: readonly string[]) => readonly number[];
  readonly sources: () => readonly BriefSource[];
}

/** The most footnotes of one figure; a sum of more givers is noted where they are listed. */
const MOST_NOTES = 6;

/** Start numbering. */
export function startNotes(board: Board, documentOf: (id: string) => DocumentEntry | null): Notes {
  const sources: BriefSource[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (claim: string, document: string): number => {
    const held = numbers.get(claim);
    if (held !== undefined) return held;
    const entry = documentOf(document);
    const number = sources.length + 1;
    numbers.set(claim, number);
    sources.push({
      number,
      claim,
      document,
      publisher: entry?.publisher ?? document,
      title: entry?.title ?? null,
      published: entry?.published ?? null,
      url: entry?.url ?? null,
      sha256: entry?.sha256 ?? null,
      lang: entry?.lang ?? null,
    });
    return number;
  };
  return {
    ofActs: (acts) => {
      const found = new Set<number>();
      for (const id of acts.slice(-MOST_NOTES)) {
        const act = board.acts[id];
        if (act === undefined) continue;
        const telling =
          act.tellings.find(({ claim }) => claim === act.adopted) ??
          act.tellings.find(({ suspect }) => !suspect) ??
          act.tellings[0];
        if (telling !== undefined) found.add(numberOf(telling.claim, telling.document));
      }
      return [...found].sort((a, b) => a - b);
    },
    sources: () => sources,
  };
}
