/** Why a ledger was not opened; `message` is a sentence for people. */
export interface OpenRefusal {
  readonly code:
    | "damaged"
    | "foreign_file"
    | "missing"
    | "newer_schema"
    | "not_a_database"
    | "older_schema"
    | "old_database"
    | "unwritable";
  readonly message: string;
}

/** Why nothing was appended; the ledger is unchanged. `message` is a sentence for people. */
export type AppendRefusal =
  /** The author is empty. */
  | { readonly code: "no_author"; readonly message: string }
  /** An entry is not of the ledger's form; `index` counts from 0, `field` is as `claim.quote.start`. */
  | {
      readonly code: "bad_entry";
      readonly message: string;
      readonly index: number;
      readonly field: string;
    }
  /** Another entry holds this id. */
  | { readonly code: "id_taken"; readonly message: string; readonly id: string }
  /** The idempotency key was used before, for something else. */
  | { readonly code: "key_reused"; readonly message: string; readonly key: string }
  /** Somebody wrote since `expectHead`; `head` is where the ledger stands now. */
  | { readonly code: "head_moved"; readonly message: string; readonly head: number }
  /** A text does not have the SHA-256 that it is given under, or cannot be written as UTF-8. */
  | { readonly code: "bad_text"; readonly message: string; readonly sha256: string }
  /** A document came without its text. */
  | {
      readonly code: "text_missing";
      readonly message: string;
      readonly id: string;
      readonly sha256: string;
    }
  /** A text came without its document. */
  | { readonly code: "text_unused"; readonly message: string; readonly sha256: string }
  /** A claim names a document that is not in the ledger. */
  | {
      readonly code: "unknown_document";
      readonly message: string;
      readonly id: string;
      readonly document: string;
    }
  /** A quote ends beyond its document's text. */
  | { readonly code: "quote_outside"; readonly message: string; readonly id: string };

/** Why lines were not restored or imported; only after `interrupted` a part of them may be there. */
export type LinesRefusal =
  /** One line is not what it should be; `line` counts from 1. */
  | { readonly code: "bad_line"; readonly message: string; readonly line: number }
  /** The input ends before the head that its first line names. */
  | { readonly code: "cut_off"; readonly message: string }
  /** Somebody else wrote while an import ran, so that a checked line fits no more. */
  | { readonly code: "interrupted"; readonly message: string }
  /** Restoring needs an empty ledger. */
  | { readonly code: "not_empty"; readonly message: string }
  /** An import needs an author. */
  | { readonly code: "no_author"; readonly message: string };
