/**
 * A map with these entries whose keys are the engine's own copies of their texts. A look-up by a text that the program
 * itself holds then compares two addresses, and reads neither text.
 */
export function internedMap<T>(entries: Iterable<readonly [string, T]>): Map<string, T> {
  // The name of a property is always such a copy; a key that was cut from a longer text is none.
  const names: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) names[key] = value;
  return new Map(Object.entries(names));
}

/** The name of a property is the engine's own copy. */
const copyOf = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

/** Texts whose results are kept at most; a language uses fewer words. */
const MOST_KEPT = 30_000;

/** A function of a text that keeps what it made of each; where that is too many, it begins anew. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEPT) made.clear();
    const fresh = make(text);
    // A piece that was cut from a document would keep all of it.
    made.set(copyOf(text), fresh);
    return fresh;
  };
}

/**
 * The engine's own copy of a text. Words come cut out of their document; as such copies they are compared with the words
 * of a rule, and looked up, by address.
 */
export const interned: (text: string) => string = remembering(copyOf);
