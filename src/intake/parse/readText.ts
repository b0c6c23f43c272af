import { charsetOf, decodeText } from "./decodeText.ts";
import { type Hints, PARSE_LIMITS, type ParsedDocument } from "./document.ts";
import { findDay } from "./findDay.ts";
import { ParseRefused } from "./refusal.ts";

const LONGEST_TITLE = 160;

/**
 * Read plain text: line ends become one kind, nothing else changes.
 *
 * A short first line is the title; a day in the short lines at the top is the publication day.
 *
 * @throws ParseRefused for bytes that are no text, or too many
 */
export function readText(bytes: Uint8Array, hints: Hints = {}): ParsedDocument {
  const text = plainText(bytes, hints.contentType);
  if (text === "") throw new ParseRefused("no_text", "The file is empty: it holds no words.");
  const [title, day] = headOf(text);
  return {
    form: "text",
    text,
    title,
    publisher: null,
    author: null,
    published: day,
    publishedFrom: day === null ? null : "text",
    lang: null,
    address: null,
    hiddenCharacters: 0,
    attachments: [],
  };
}

/** Bytes as text within the limits, with one kind of line end and no NUL. */
export function plainText(bytes: Uint8Array, contentType: string | undefined): string {
  if (bytes.length > PARSE_LIMITS.textBytes) {
    throw new ParseRefused("too_large", "The file is larger than 10 MB.");
  }
  const text = decodeText(bytes, charsetOf(contentType))
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .toWellFormed();
  if (text.includes("\u0000")) {
    throw new ParseRefused("unreadable", "The file holds binary bytes and is no text.");
  }
  if (text.length > PARSE_LIMITS.characters) {
    throw new ParseRefused("text_too_long", "The text has over two million characters. Cut it.");
  }
  return text.trim();
}

function headOf(text: string): readonly [string | null, ReturnType<typeof findDay>] {
  const lines = text.slice(0, 4_000).split("\n", 8);
  const first = lines[0]?.trim() ?? "";
  const isTitle = first.length <= LONGEST_TITLE && lines.length > 1 && !/[.;,]$/.test(first);
  const short = lines.filter((line) => line.length <= LONGEST_TITLE).map(findDay);
  return [isTitle ? first : null, short.find((day) => day !== null) ?? null];
}
