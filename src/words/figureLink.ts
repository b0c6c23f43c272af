import type { Board } from "#ledger";
import { type FigureKey, writeKey } from "./figureKey.ts";
import type { Link } from "./piece.ts";

/** Ids of the claims that tell of these acts, each once. */
export function claimsOf(board: Board, acts: readonly string[]): readonly string[] {
  const claims = new Set<string>();
  for (const act of acts) {
    for (const telling of board.acts[act]?.tellings ?? []) claims.add(telling.claim);
  }
  return [...claims];
}

/** A figure as a link to its claims; plain text where nothing was told. */
export function linkTo(
  board: Board,
  key: FigureKey,
  text: string,
  acts: readonly string[],
): Link | string {
  const claims = claimsOf(board, acts);
  return claims.length === 0 ? text : { text, open: writeKey(key), claims };
}
