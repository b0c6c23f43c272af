import type { NameSpan } from "./gazetteer.ts";
import type { Sentence, Token } from "./tokens.ts";

/** The longest dateline, in tokens: "CAP-HAÏTIEN, Haiti, Aug. 13, 2025 (Lakeside News Agency) –". */
const LONGEST = 18;
/** What follows a dateline is a sentence of its own. */
const LEAST_AFTER = 4;
const DASH = /^[-–—_]{1,3}$/;

/**
 * A sentence without the place, day and agency that open a report ("NAIROBI, Kenya (AP) –"): they tell where somebody wrote, not
 * who acts. Where it starts is unchanged.
 */
export function withoutDateline(sentence: Sentence, names: readonly NameSpan[]): Sentence {
  const { tokens } = sentence;
  const dash = dashOf(tokens);
  if (dash === -1 || tokens.length - dash <= LEAST_AFTER) return sentence;
  const opening = tokens.slice(0, dash);
  const first = names.find((span) => span.from === 0)?.name;
  const told = opening.some(({ text }) => text === "(" || /^\d+$/.test(text));
  if (isShouted(opening[0])) {
    // "KENYA – 400 officers", "NATO – no comment": entries of a list.
    const listed = first !== undefined && /^(state|people|organisation|mission)$/.test(first.kind);
    if (listed && !told && first.code !== "UN") return sentence;
  } else if (first?.kind !== "capital" || !opening.every(isPlaceWord)) return sentence;
  const after = tokens.slice(dash + 1, dash + 4).filter(({ text }) => /\p{L}{2}/u.test(text));
  if (after.length > 0 && after.every(isShouted)) return sentence;
  const from = tokens.findIndex(({ text }, at) => at > dash && !DASH.test(text));
  return from === -1 ? sentence : { ...sentence, tokens: tokens.slice(from) };
}

/** Where the dash after a dateline stands, or -1: before it are names, days and an agency, and no verb. */
function dashOf(tokens: readonly Token[]): number {
  let inside = false;
  for (const [at, token] of tokens.slice(0, LONGEST).entries()) {
    const { text } = token;
    if (text === "(") inside = true;
    else if (text === ")") inside = false;
    else if (DASH.test(text)) return at === 0 || isGlued(tokens, at) ? -1 : at;
    else if (!inside && !isPlaceWord(token)) return -1;
  }
  return -1;
}

/** "Port-au-Prince" is one name, however it was cut. */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** A word with two capitals or more and no small letter. */
const isShouted = (token: Token | undefined): boolean =>
  /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(token?.text ?? "");

const isPlaceWord = ({ text }: Token): boolean =>
  /^(\p{Lu}.*|[\d/,.()'’:]+|le|de|du|\d+(st|nd|rd|th|er))$/u.test(text) || MONTH.test(text);

const MONTH =
  /^(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/;
