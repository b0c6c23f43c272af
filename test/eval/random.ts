/** Numbers from 0 up to 1 that look random and are the same for the same seed. */
export function random(seed: number): () => number {
  let state = (Math.imul(seed + 1, 0x9e3779b1) >>> 0) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Put a list in another order, in place. */
export function shuffle<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}
