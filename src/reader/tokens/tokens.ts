import { interned, remembering } from "./interned.ts";

/** A part of speech, in the names of Universal Dependencies; `SPACE` is a line break. */
export type Tag =
  | "NOUN"
  | "PROPN"
  | "VERB"
  | "AUX"
  | "ADJ"
  | "ADV"
  | "ADP"
  | "DET"
  | "PRON"
  | "NUM"
  | "CCONJ"
  | "SCONJ"
  | "PART"
  | "PUNCT"
  | "SYM"
  | "SPACE"
  | "X";

/** How a verb is inflected, as far as its form tells. */
export type VerbForm = "base" | "finite" | "past" | "part" | "ing" | "inf" | "future" | "possible";

/** One word or mark, with its place in the document. All its texts are interned. */
export interface Token {
  /** Offsets into the document's text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with straight apostrophes; of another language, the English word that it is read as. */
  readonly lower: string;
  /** The dictionary form, in English too. */
  readonly lemma: string;
  /** The word itself in lower case, where `lower` says it in English. */
  readonly own: string | undefined;
  /** A pronoun that hangs on the verb before it ("a-t-il"). */
  readonly hanging: boolean;
  readonly tag: Tag;
  /** Set for verbs and auxiliaries. */
  readonly form: VerbForm | undefined;
}

/** What a token may be without. */
type Rest = "own" | "hanging" | "form";

/** Make a token. All have the same properties in the same order, so that what reads them finds each in one place. */
export function makeToken(told: Omit<Token, Rest> & Partial<Pick<Token, Rest>>): Token {
  const { start, end, text, lower, lemma, own, hanging = false, tag, form } = told;
  return { start, end, text, lower, lemma, own, hanging, tag, form };
}

/** Words for those just named that may stand between them and their verb: "Italy and Spain each announced". */
export const EVERY = /^(each|all|both)$/;

/** A sentence, headline, bullet or caption. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** A line of its own without a full stop. */
  readonly headline: boolean;
}

/** The longest sentence that is read as one, in tokens; what is longer is cut there. */
export const LONGEST_SENTENCE = 160;

/** Lower case with straight apostrophes, so that words compare as keys. */
export const keyOf: (text: string) => string = remembering((text) =>
  interned(text.toLowerCase().replaceAll("’", "'").replaceAll("ʼ", "'")),
);

/**
 * Cut tagged tokens into sentences: after each token of `ends`, at line breaks that end a line of
 * their own, and after `LONGEST_SENTENCE` tokens.
 */
export function cutSentences(
  text: string,
  tokens: readonly Token[],
  ends: ReadonlySet<number>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Token[] = [];
  const close = () => {
    const first = open[0];
    const last = open[open.length - 1];
    if (first !== undefined && last !== undefined) {
      const headline = !/[.!?…]["”’»)]?$/.test(text.slice(first.start, last.end).slice(-3));
      sentences.push({ tokens: open, start: first.start, end: last.end, headline });
    }
    open = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token.tag === "SPACE") {
      if (breaksLine(text, token)) close();
      continue;
    }
    open.push(token);
    if (ends.has(index) || open.length >= LONGEST_SENTENCE) close();
  }
  close();
  return sentences;
}

/** A single line break inside a long line of prose is only a wrap; any other ends the sentence. */
function breaksLine(text: string, token: Token): boolean {
  const gap = text.slice(token.start, token.end);
  if (gap.indexOf("\n") !== gap.lastIndexOf("\n")) return true;
  const before = text[token.start - 1] ?? "";
  const after = text[token.end] ?? "";
  const wrapped = /[\p{Ll},\d]/u.test(before) && /\p{Ll}/u.test(after);
  if (!wrapped) return true;
  const lineStart = text.lastIndexOf("\n", token.start - 1) + 1;
  return token.start - lineStart < 50;
}
