import { useEffect, useState } from "preact/hooks";
import type { Board } from "#ledger";
import { REST_MS } from "../../app/following.tsx";

/**
 * The board for a part that takes longer than a frame to draw: it follows in a task of its own as
 * soon as the hand rests, so that the sentence, the bars and the band keep up with the date.
 */
export function useRested(board: Board): Board {
  const [rested, setRested] = useState(board);
  useEffect(() => {
    if (rested === board) return;
    const timer = setTimeout(() => setRested(board), REST_MS);
    return () => clearTimeout(timer);
  }, [board]);
  return rested;
}
