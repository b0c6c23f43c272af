import type { Json } from "#base";
import { type DocumentLine, type Hints, PARSE_LIMITS } from "./document.ts";
import { plainText } from "./readText.ts";
import { ParseRefused } from "./refusal.ts";

/**
 * Read JSON Lines: one object a line; a line that is none is listed with the reason.
 *
 * @throws ParseRefused for a file over the limits
 */
export function readLines(bytes: Uint8Array, hints: Hints = {}): readonly DocumentLine[] {
  const lines = plainText(bytes, hints.contentType).split("\n");
  if (lines.length > PARSE_LIMITS.rows) {
    throw new ParseRefused("too_many_rows", `The file has over ${PARSE_LIMITS.rows} lines.`);
  }
  return lines.flatMap((text, index): readonly DocumentLine[] =>
    text.trim() === "" ? [] : [readLine(text, index + 1)],
  );
}

function readLine(text: string, line: number): DocumentLine {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      return { line, problem: "The line holds no JSON object." };
    }
    // JSON.parse made it, so it holds nothing but JSON; `__proto__` stays a field like others.
    return { line, fields: value as Readonly<Record<string, Json>> };
  } catch {
    return { line, problem: "The line is not valid JSON." };
  }
}
