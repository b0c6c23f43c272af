import { useEffect, useState } from "preact/hooks";
import type { Board } from "#ledger";

// Longer than the time between two moves of a hand that drags, or two repeats of a key held down.
const REST_MS = 90;

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
