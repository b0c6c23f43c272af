import type { MissionsReply } from "./replies.ts";

/** What a version of a published site opens with: the missions, and where their entries lie. */
export interface SiteReply extends Omit<MissionsReply, "today"> {
  /**
   * By mission: addresses, below the site's own, of the files that hold its entries in order. Each
   * is named by the hash of what it holds, so that versions and missions share what is the same.
   */
  readonly ledgers: Readonly<Record<string, readonly string[]>>;
}

/** As much of a document's text as may be shown: all, the quoted words in their places, or nothing. */
export type SiteText =
  | { readonly text: string }
  | {
      /** In UTF-16 code units. */
      readonly length: number;
      /** Words and where they start; all else is blank. */
      readonly shown: readonly (readonly [start: number, words: string])[];
    };

/** Where a text is found, below the address of the site. */
export function siteTextPath(sha256: string): string {
  return `data/texts/${sha256}.json`;
}

/** A text as a site keeps it. */
export function packText(text: string): SiteText {
  const parts = [...text.matchAll(/[^ ]+(?: [^ ]+)*/g)];
  const shown = parts.map((part) => [part.index, part[0]] as const);
  const kept = shown.reduce((sum, [, words]) => sum + words.length, 0);
  // Where little is blank, the places of the words take more than they save.
  return kept * 2 > text.length ? { text } : { length: text.length, shown };
}

/** A text as it was packed. */
export function unpackText(packed: SiteText): string {
  if ("text" in packed) return packed.text;
  let text = "";
  for (const [start, words] of packed.shown) text = text.padEnd(start) + words;
  return text.padEnd(packed.length);
}
