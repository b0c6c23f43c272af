import type { Token } from "./tokens.ts";

/** Adjectives that take what follows them along ("un pays prêt à envoyer"): they stay behind. */
const LEADING =
  /^(ready|willing|opposed|in favour|reluctant|cautious|determined|resolute|contrary|present|available|dependent|interested)$/;

/** Put the words of a sentence in the order of English: adjectives before nouns, pronouns before verbs. */
export function reorder(tokens: readonly Token[], kept: ReadonlySet<Token>): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.hanging) {
      insertPronoun(out, token);
      continue;
    }
    if (token.lower === "ago" && tokens[at + 1]?.tag === "NUM" && tokens[at + 2] !== undefined) {
      out.push(tokens[at + 1] as Token, tokens[at + 2] as Token, token);
      at += 2;
      continue;
    }
    if ((token.tag !== "NOUN" && !isDate(token)) || kept.has(token)) {
      out.push(kept.has(token) ? named(token) : token);
      continue;
    }
    const adjectives: Token[] = [];
    let next = at + 1;
    for (;;) {
      const each = tokens[next];
      if (each === undefined || kept.has(each) || each.tag !== "ADJ" || LEADING.test(each.lower))
        break;
      adjectives.push(each);
      next += 1;
    }
    out.push(...adjectives, token);
    at = next - 1;
  }
  return out;
}

/** "Mardi prochain", "mars dernier". */
const isDate = (token: Token): boolean =>
  token.tag === "PROPN" &&
  token.own !== undefined &&
  /(day|uary|march|april|may|june|july|august|ber)$/.test(token.lower);

/** A word inside a longer name is a name. */
const named = (token: Token): Token =>
  token.tag === "NUM" || token.tag === "PUNCT" ? token : { ...token, tag: "PROPN" };

/** "A-t-il prévenu": the pronoun goes before the auxiliary and its negation. */
function insertPronoun(out: Token[], pronoun: Token): void {
  let at = out.length - 1;
  while (at > 0 && out[at - 1]?.tag === "PART") at -= 1;
  out.splice(Math.max(0, at), 0, pronoun);
}
