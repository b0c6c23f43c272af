import { useEffect, useState } from "preact/hooks";

/** Milliseconds after which a hand rests: longer than between two moves of a drag, or two repeats of a key held down. */
const REST_MS = 90;

const waiting = new Set<() => void>();
let lastMoved = 0;
let timer: ReturnType<typeof setTimeout> | null = null;

/** Do something as soon as the hand rests, in a task of its own. Gives back what calls it off. */
function whenRested(work: () => void): () => void {
  waiting.add(work);
  lastMoved = performance.now();
  if (timer === null) timer = setTimeout(look, REST_MS);
  return () => waiting.delete(work);
}

// One timer for all: a drag moves it on instead of setting one for every part with every frame.
function look(): void {
  const left = lastMoved + REST_MS - performance.now();
  if (left > 0) {
    timer = setTimeout(look, left);
    return;
  }
  timer = null;
  for (const work of waiting) setTimeout(() => waiting.delete(work) && work());
}

/**
 * What is shown, for a part that takes longer than a frame to draw: it follows as soon as the hand rests, so
 * that what answers the hand keeps up with it.
 */
export function useRested<Shown>(shown: Shown): Shown {
  const [rested, setRested] = useState(shown);
  useEffect(() => {
    if (rested !== shown) return whenRested(() => setRested(() => shown));
    return;
  }, [shown]);
  return rested;
}
