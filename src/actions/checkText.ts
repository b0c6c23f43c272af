import { isDay, ok, type Result } from "#base";
import { type Refusal, refusal } from "./refusal.ts";

/** The largest text that is taken in, in UTF-16 code units (the promises allow two million). */
export const MAX_TEXT = 2_000_000;

/** A text to be read, with what is known about it. */
export interface TextInput {
  readonly text: string;
  readonly published?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly mission?: string;
}

/** Refuse a text that is empty, no text, or too long, or a day that is none. */
export function checkText(input: TextInput): Result<TextInput, Refusal> {
  if (input.published !== undefined && !isDay(input.published)) {
    return refusal(
      "day_invalid",
      `"${input.published}" is no calendar day. Write it as year-month-day, such as 2024-02-22.`,
    );
  }
  if (input.text.length > MAX_TEXT) {
    return refusal(
      "document_too_large",
      `The text has ${input.text.length} characters; at most ${MAX_TEXT} can be taken in. Cut it into its articles.`,
    );
  }
  if (!looksLikeText(input.text)) {
    return refusal(
      "document_not_text",
      "This is not text (it holds binary bytes). Save the page as plain text, or copy its words.",
    );
  }
  if (input.text.trim() === "") {
    return refusal(
      "document_empty",
      "The text is empty. Give the words of an article or statement.",
    );
  }
  return ok(input);
}

/** Whether a text is words and not a binary file read as text: no NUL, few control or replacement characters. */
function looksLikeText(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (head.startsWith("%PDF-") || head.startsWith("PK\u0003\u0004")) return false;
  if (head.includes("\u0000")) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes from words.
  const odd = head.match(/[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return odd <= head.length / 50;
}
