import type { Token } from "../tokens/tokens.ts";

/** Adjectives that take what follows them along ("un pays prêt à envoyer"): they stay behind. */
const LEADING =
  /^(ready|willing|opposed|in favour|reluctant|cautious|determined|resolute|contrary|present|available|dependent|interested)$/;

/** "No enviaremos soldados": who speaks is told by the ending alone. */
export function withSpeaker(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token) => /^(VERB|AUX)$/.test(token.tag) && /[aei]mos$/.test(token.own ?? token.lower),
  );
  const verb = tokens[at];
  if (verb === undefined || tokens.slice(0, at).some((token) => token.lower === "we"))
    return tokens;
  let from = at;
  while (/^(PART|ADV)$/.test(tokens[from - 1]?.tag ?? "")) from -= 1;
  const speaker: Token = {
    ...verb,
    tag: "PRON",
    lower: "we",
    lemma: "we",
    own: verb.own ?? verb.lower,
  };
  return [...tokens.slice(0, from), speaker, ...tokens.slice(from)];
}

/** Verbs whose object pronoun, or whose "y", is the mission where a text is about one. */
const OF_MISSION =
  /^(authorise|lead|extend|renew|support|finance|fund|join|reinforce|end|participate|contribute|command|endorse|create|replace|oppose)$/;

/** "L'a autorisée", "y participera": the mission itself, put where a noun would stand. */
export function withMission(tokens: readonly Token[]): readonly Token[] {
  const it = tokens.findIndex(
    (token, index) => /^(ella|ello)$/.test(token.own ?? "") && tokens[index - 1]?.lower === "in",
  );
  if (it !== -1 && tokens.some((token) => token.tag === "VERB" && OF_MISSION.test(token.lemma)))
    return tokens.with(it, {
      ...(tokens[it] as Token),
      tag: "NOUN",
      lower: "mission",
      lemma: "mission",
    });
  const at = tokens.findIndex(
    (token) => token.tag === "PART" && /^(l'|la|le|y|lo)$/.test(token.own ?? token.lower),
  );
  const pronoun = tokens[at];
  if (pronoun === undefined) return tokens;
  let verb = at + 1;
  while (/^(AUX|ADV|PART)$/.test(tokens[verb]?.tag ?? "") && verb < at + 6) verb += 1;
  const found = tokens[verb];
  if (found?.tag !== "VERB" || !OF_MISSION.test(found.lemma)) return tokens;
  const own = pronoun.own ?? pronoun.lower;
  const noun: Token = { ...pronoun, tag: "NOUN", lower: "mission", lemma: "mission", own };
  const link: Token = { ...pronoun, tag: "ADP", lower: "in", lemma: "in", own };
  const place = /^(participate|contribute)$/.test(found.lemma) ? [link, noun] : [noun];
  return [
    ...tokens.slice(0, at),
    ...tokens.slice(at + 1, verb + 1),
    ...place,
    ...tokens.slice(verb + 1),
  ];
}

/** "Les siens": its own, of what was counted before. */
const OWN_ONES = /^(siens|siennes|suyos|suyas)$/;

/** Put what is counted after its figure: "en a promis 200" as "has promised 200 officers". */
export function withCounted(
  tokens: readonly Token[],
  counted: string,
  last: Token | null,
): readonly Token[] {
  const own = tokens.findIndex((token) => OWN_ONES.test(token.lower));
  if (own !== -1 && last !== null) {
    const ones = tokens[own] as Token;
    const noun: Token = { ...ones, lower: last.lower, lemma: last.lemma, own: ones.lower };
    return [...tokens.slice(0, own), noun, ...tokens.slice(own + 1)];
  }
  const at = tokens.findIndex(
    (token) => (token.own ?? token.lower) === counted && token.tag === "PART",
  );
  if (counted === "" || at === -1 || last === null) return tokens;
  const figure = tokens.findIndex(
    (token, index) =>
      index > at &&
      index < at + 10 &&
      token.tag === "NUM" &&
      !/^(NOUN|PROPN|NUM|ADJ|SYM)$/.test(tokens[index + 1]?.tag ?? ""),
  );
  if (figure === -1) return tokens;
  const pronoun = tokens[at] as Token;
  const noun: Token = {
    ...pronoun,
    tag: "NOUN",
    lower: last.lower,
    lemma: last.lemma,
    own: pronoun.lower,
  };
  const next = figure + 1;
  return [...tokens.slice(0, at), ...tokens.slice(at + 1, next), noun, ...tokens.slice(next)];
}

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
