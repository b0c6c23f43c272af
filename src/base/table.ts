/** A table that is looked up by words of a text, and knows its own words alone: every plain object knows "constructor" too. */
export const table = <T>(own: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), own);
