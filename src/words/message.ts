import type { Piece, Sentence, Value } from "./piece.ts";

/** A text with `{names}` to fill in, or one for each plural category, chosen by `{n}`. */
export type Message = string | ({ readonly other: string } & PluralForms);

type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The text of a message for a count. */
export function chooseForm(message: Message, rules: Intl.PluralRules, count: number): string {
  if (typeof message === "string") return message;
  return message[rules.select(count)] ?? message.other;
}

/** Put values into a template; a name without a value is left out. */
export function fillIn(template: string, values: Readonly<Record<string, Value>>): Sentence {
  const pieces: Piece[] = [];
  for (const [index, part] of template.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) addPiece(pieces, part);
    else addValue(pieces, values[part]);
  }
  return pieces;
}

function addValue(pieces: Piece[], value: Value | undefined): void {
  if (value === undefined) return;
  if (typeof value === "number") addPiece(pieces, String(value));
  else if (Array.isArray(value)) for (const piece of value as Sentence) addPiece(pieces, piece);
  else addPiece(pieces, value as Piece);
}

// Neighbouring words are joined, so that a sentence has as few parts as links and names require.
function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (piece === "") return;
  if (typeof piece === "string" && typeof last === "string")
    pieces[pieces.length - 1] = last + piece;
  else pieces.push(piece);
}

/** A French text in which no line begins with a sign, or ends with an opening quote: their spaces do not break. */
export function keepSigns(template: string): string {
  return template.replace(/ (?=[;?!])/g, "\u202f").replace(/ (?=[:»])|(?<=«) /g, "\u00a0");
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: "å",
  b: "ƀ",
  c: "ç",
  d: "ð",
  e: "é",
  f: "ƒ",
  g: "ĝ",
  h: "ħ",
  i: "î",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ǫ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "û",
  v: "ṽ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
};

/** The words in the pseudo-locale: every letter accented, and about two fifths longer. */
export function pseudo(template: string): string {
  const accented = template
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? part : part.replace(/[a-z]/g, (c) => ACCENTS[c] ?? c)))
    .join("");
  const letters = template.replace(/\{\w+\}/g, "").length;
  return letters < 4 ? accented : `${accented}${"~".repeat(Math.ceil(letters * 0.4))}`;
}
