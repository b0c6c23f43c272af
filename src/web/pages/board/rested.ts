import { useEffect, useState } from "preact/hooks";
import type { Board } from "#ledger";

// Longer than the time between two moves of a hand that drags.
const REST_MS = 90;

/**
 * The board for the parts that take longer than a frame to draw: while the date is dragged they
 * follow as soon as the hand rests, so that the sentence, the bars and the band keep up with it.
 */
export function useRested(board: Board, dragging: boolean): Board {
  const [rested, setRested] = useState(board);
  useEffect(() => {
    if (!dragging) {
      setRested(board);
      return;
    }
    const timer = setTimeout(() => setRested(board), REST_MS);
    return () => clearTimeout(timer);
  }, [board, dragging]);
  return dragging ? rested : board;
}
