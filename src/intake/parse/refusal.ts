/** Every reason for which bytes do not become a document. */
export const PARSE_REFUSAL_CODES = [
  "empty",
  "too_large",
  "type_unknown",
  "type_mismatch",
  "is_feed",
  "is_sheet",
  "is_lines",
  "not_feed",
  "not_sheet",
  "no_text",
  "text_too_long",
  "too_deep",
  "too_many_links",
  "attribute_too_long",
  "too_many_entities",
  "doctype",
  "encrypted",
  "too_many_pages",
  "too_many_rows",
  "unreadable",
  "too_slow",
  "too_much_memory",
  "parser_crashed",
  "quarantined",
] as const;

/** One of the reasons for which bytes do not become a document. */
export type ParseRefusalCode = (typeof PARSE_REFUSAL_CODES)[number];

/** Why bytes did not become a document: a code for programs, a sentence for people. */
export interface ParseRefusal {
  readonly code: ParseRefusalCode;
  readonly message: string;
}

/** A refusal on its way out of nested parsing; it is caught where a parse begins. */
export class ParseRefused extends Error {
  readonly code: ParseRefusalCode;

  constructor(code: ParseRefusalCode, message: string) {
    super(message);
    this.name = "ParseRefused";
    this.code = code;
  }
}
