/** A sketch of a text: how many runs of four words it has, and the smallest of their hashes. */
export interface Fingerprint {
  readonly runs: number;
  /** Ascending, without repeats; at most 128. */
  readonly smallest: readonly number[];
}

const RUN = 4;
const KEPT = 128;
const KEYS = 12;
/** Below so many runs a sketch is the whole text, and only near equality counts. */
const FEW_RUNS = 24;
const LIKE = 0.5;
const CONTAINED = 0.8;
const LIKE_WHEN_SHORT = 0.85;

/**
 * Sketch a text for comparing: case, marks and white space do not count, the order of words does.
 *
 * Two sketches estimate how many runs of words two texts share, whatever their length; the same text
 * has the same sketch on every machine.
 */
export function fingerprint(text: string): Fingerprint {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  const last = Math.max(1, words.length - RUN + 1);
  for (let at = 0; at < last && words.length > 0; at += 1) {
    hashes.add(hashOf(words, at, Math.min(at + RUN, words.length)));
  }
  const sorted = Uint32Array.from(hashes).sort();
  return { runs: sorted.length, smallest: [...sorted.subarray(0, KEPT)] };
}

/**
 * Whether one text is a copy of the other, printed whole, cut, or with a few words changed.
 *
 * Half of all runs are shared, or four fifths of the shorter text's. Two reports about one event in
 * own words share far less.
 */
export function isNearDuplicate(a: Fingerprint, b: Fingerprint): boolean {
  const { jaccard, contained } = likenessOf(a, b);
  if (Math.min(a.runs, b.runs) < FEW_RUNS) return jaccard >= LIKE_WHEN_SHORT;
  return jaccard >= LIKE || contained >= CONTAINED;
}

/**
 * How alike two texts are: `jaccard` of all runs that are shared, and `contained` of the shorter
 * text's runs that the longer one holds. Both 0 to 1, estimated to about 0.05.
 */
export function likenessOf(
  a: Fingerprint,
  b: Fingerprint,
): { readonly jaccard: number; readonly contained: number } {
  if (a.runs === 0 || b.runs === 0) return { jaccard: 0, contained: 0 };
  const ofA = new Set(a.smallest);
  const ofB = new Set(b.smallest);
  // The smallest hashes of both together are a fair sample of all runs of the two texts.
  const both = Uint32Array.from(new Set([...a.smallest, ...b.smallest])).sort();
  const whole = a.runs <= KEPT && b.runs <= KEPT;
  const sample = whole ? both : both.subarray(0, KEPT);
  let shared = 0;
  for (const hash of sample) if (ofA.has(hash) && ofB.has(hash)) shared += 1;
  const jaccard = shared / sample.length;
  const common = (jaccard * (a.runs + b.runs)) / (1 + jaccard);
  return { jaccard, contained: Math.min(1, common / Math.min(a.runs, b.runs)) };
}

/**
 * A few hashes by which to find candidates among many texts: copies share at least one of them.
 *
 * A store indexes them; `isNearDuplicate` then decides.
 */
export function likenessKeys(print: Fingerprint): readonly number[] {
  return print.smallest.slice(0, KEYS);
}

/** FNV-1a over the words with a mark between them, mixed at the end; 32 bits. */
function hashOf(words: readonly string[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? "";
    for (let index = 0; index < word.length; index += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
