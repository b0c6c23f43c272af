import { ok, type Result, refuse } from "./result.ts";
import { compareText } from "./text.ts";

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * Write a value as one line of JSON with sorted keys, so that equal values are equal text.
 *
 * Keys are sorted by code units at every depth (as RFC 8785 does); keys whose value is `undefined`
 * are left out; numbers and strings are written as `JSON.stringify` writes them.
 */
export function writeLine(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compareText(a, b))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

/** Parse a text as JSON; one that is none is refused with what is wrong, without the text itself. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    // A text of one line needs no line number; what it begins with may be long, or no text at all.
    return refuse(why.replace(/, ?(\.\.\.)?".*$/s, "").replace(/ \(line 1 column \d+\)$/, ""));
  }
}
