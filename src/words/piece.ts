/** A figure within a sentence that opens its claims. */
export interface Link {
  readonly text: string;
  /** Key of the figure that it opens, as the address holds it. */
  readonly open: string;
  /** Ids of the claims behind it. */
  readonly claims: readonly string[];
  /** Underlined by hatching: an obstacle holds it. */
  readonly held?: boolean;
}

/** Words that were not ours to translate: a name, a code, a text from a document. */
export interface Foreign {
  readonly foreign: string;
}

/** One part of a sentence: plain words, a figure that opens its claims, or foreign words. */
export type Piece = string | Link | Foreign;

/** A sentence in parts, so that it can be drawn with links and tested as text. */
export type Sentence = readonly Piece[];

/** What can be put into a message. */
export type Value = string | number | Piece | Sentence;

/** The plain text of a sentence. */
export function textOf(sentence: Sentence): string {
  return sentence
    .map((piece) =>
      typeof piece === "string" ? piece : "foreign" in piece ? piece.foreign : piece.text,
    )
    .join("");
}

/** Ids of the claims behind the figures of some sentences, each once, parted by spaces. */
export function claimsIn(sentences: readonly Sentence[]): string {
  const claims = sentences.flatMap((sentence) =>
    sentence.flatMap((piece) =>
      typeof piece === "string" || "foreign" in piece ? [] : piece.claims,
    ),
  );
  return [...new Set(claims)].join(" ");
}
