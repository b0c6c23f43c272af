/** A quote within its text, cut to what is around it where the text is long. */
export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const WHOLE = 1_600;
const AROUND = 420;

/** Cut a text around a quote; null where the span does not lie within it. */
export function excerptOf(
  text: string,
  quote: { readonly start: number; readonly end: number },
): Excerpt | null {
  const { start, end } = quote;
  if (start < 0 || end > text.length || start >= end) return null;
  const from = text.length <= WHOLE ? 0 : wordStart(text, Math.max(0, start - AROUND), start);
  const to =
    text.length <= WHOLE ? text.length : wordEnd(text, Math.min(text.length, end + AROUND), end);
  return {
    before: text.slice(from, start),
    quote: text.slice(start, end),
    after: text.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(" ", at);
  return space === -1 || space >= limit ? at : space + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(" ", at);
  return space <= limit ? at : space;
}
