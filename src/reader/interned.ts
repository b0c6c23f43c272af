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
