import type { ActView, Board, ToldAct } from "#ledger";
import type { FigureKey, Sentence } from "#words";
import type { MarkName } from "../../../marks/shapes.ts";

/** A figure opened: what it is, how it is made, and the acts and claims it rests on. */
export interface Revealed {
  readonly key: FigureKey;
  /** Whose figure, of what: "Kenya · personnel". */
  readonly subject: string;
  readonly mark: MarkName;
  readonly figure: string;
  readonly told: string;
  readonly unit: string | null;
  readonly adopted: number | null;
  readonly made: readonly { readonly term: string; readonly text: Sentence }[];
  /** Newest first; tellings of each in the order of their days. */
  readonly acts: readonly ActView[];
  /** Ids of documents that a requirement rests on. */
  readonly documents: readonly string[];
}

/** The acts of these ids, newest first. */
export function actsOf(board: Board, ids: readonly string[]): readonly ActView[] {
  const acts = ids.flatMap((id) => board.acts[id] ?? []);
  return [...acts].sort((a, b) => (a.trueFrom < b.trueFrom ? 1 : a.trueFrom > b.trueFrom ? -1 : 0));
}

/** All tellings of these acts, in the order of their days. */
export function tellingsOf(acts: readonly ActView[]): readonly ToldAct[] {
  const all = acts.flatMap((act) => act.tellings);
  return [...all].sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1));
}
