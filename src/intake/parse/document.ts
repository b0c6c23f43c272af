import type { Day, Json } from "#base";

/** What a file turned out to be. */
export const FORMS = [
  "html",
  "pdf",
  "mail",
  "text",
  "feed",
  "csv",
  "xlsx",
  "lines",
  "iati",
  "fts",
] as const;

/** One of the forms in which documents come. */
export type Form = (typeof FORMS)[number];

/** What is known of bytes besides themselves. */
export interface Hints {
  /** The name of the file; never used as a path. */
  readonly name?: string;
  /** The media type that the sender declared. */
  readonly contentType?: string;
  /** The address that the bytes came from. */
  readonly address?: string;
}

/** A document as read from its bytes. Nothing in it is trusted: it is text, and never markup. */
export interface ParsedDocument {
  readonly form: "html" | "pdf" | "mail" | "text";
  /** Headline first, paragraphs apart by an empty line; without page chrome. */
  readonly text: string;
  readonly title: string | null;
  /** Who put it out, as the document itself says. */
  readonly publisher: string | null;
  /** The line that names its writers or agency. */
  readonly author: string | null;
  readonly published: Day | null;
  /** Where the day was found; null where none was. */
  readonly publishedFrom: "metadata" | "text" | null;
  /** Two or three letters, as declared; null where undeclared. */
  readonly lang: string | null;
  /** The address that the document calls its own. */
  readonly address: string | null;
  /** How many characters of text were there for machines and not for eyes; they are left out. */
  readonly hiddenCharacters: number;
  /** Names of the files that a mail carries; they are not read. */
  readonly attachments: readonly string[];
}

/** One item of a feed. */
export interface FeedItem {
  /** What the feed calls it, or else its address or title: the same on every poll. */
  readonly id: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: Day | null;
  /** What the feed itself holds of it, as text; often a summary. */
  readonly text: string;
}

/** A feed as read from its bytes. */
export interface Feed {
  readonly format: "rss" | "atom" | "json" | "rdf";
  readonly title: string | null;
  readonly lang: string | null;
  /** The page that the feed belongs to. */
  readonly address: string | null;
  readonly items: readonly FeedItem[];
  /** Items that could not be taken, with the reason. */
  readonly refused: readonly { readonly at: number; readonly message: string }[];
}

/** One row of a sheet; empty cells are empty texts, days are written 2024-02-22. */
export interface SheetRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** One table of a spreadsheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** One line of JSON Lines, read as an object; or the reason why it is none. */
export type DocumentLine =
  | { readonly line: number; readonly fields: Readonly<Record<string, Json>> }
  | { readonly line: number; readonly problem: string };

/** The limits of what is parsed. */
export const PARSE_LIMITS = {
  /** Of any file, in bytes. */
  bytes: 20_000_000,
  /** Of a page, feed, mail or table that is read as text, in bytes. */
  textBytes: 10_000_000,
  /** Of the text that comes out, in UTF-16 code units. */
  characters: 2_000_000,
  /** How deep elements may nest. */
  depth: 512,
  links: 10_000,
  /** Of one attribute, in characters. */
  attribute: 1_000_000,
  /** Numeric entities in one feed. */
  entities: 100_000,
  pages: 1_000,
  rows: 100_000,
  columns: 500,
  feedItems: 2_000,
} as const;
