/** Stop at once when something that must hold does not: a bug of ours, never bad input. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Bug in Muster: expected that ${what}`);
}
