import type { Lexicon } from "../tokens/lexicon.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Predicate, Sense, Tense } from "./nodes.ts";

const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re"]);
const HAVE = new Set(["have", "has", "had", "'ve", "'s", "'d", "be"]);

/** Whether a verb group can start here; "to" counts before a verb. */
export function startsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === "AUX" || token.tag === "VERB") return true;
  if (token.tag === "PART" && token.lower === "to") {
    const next = tokens[at + 1]?.tag === "ADV" ? tokens[at + 2] : tokens[at + 1];
    return next?.tag === "VERB" || next?.tag === "AUX";
  }
  return false;
}

/** Read the verb group that starts here, with its particles ("put … on hold"). */
export function readVerb(tokens: readonly Token[], from: number, lexicon: Lexicon): Predicate {
  const group = spanOf(tokens, from, lexicon);
  const head = group.head;
  const token = tokens[head];
  const lemma = token?.lemma ?? "";
  const before = tokens.slice(from, head);
  const auxiliaries = before.filter((each) => each.tag === "AUX" || each.tag === "VERB");
  const last = auxiliaries[auxiliaries.length - 1];
  const negations = lexicon.set("negations");
  const negated = tokens
    .slice(Math.max(0, from - 1), group.to)
    .some((each) => negations.has(each.lower));
  const past =
    token?.form === "past" ||
    token?.form === "part" ||
    (token?.form === "base" && token.tag === "VERB" && last !== undefined && BE.has(last.lemma));
  const afterBe =
    auxiliaries.some((each) => BE.has(each.lemma)) && last !== undefined && BE.has(last.lemma);
  const participle = token?.form === "part" && auxiliaries.length === 0;
  const passive = (past && afterBe) || participle;
  const infinitive = tokens[from]?.lower === "to";
  return {
    from,
    to: group.to,
    head,
    lemma,
    senses: sensesOf(tokens, head, lexicon),
    tense: tenseOf(auxiliaries, token, group.future, lexicon),
    finite:
      !infinitive &&
      (auxiliaries.length > 0 ||
        (token?.form !== "ing" && token?.form !== "inf" && token?.form !== "part")),
    perfect: auxiliaries.some((each) => HAVE.has(each.lemma)) && past && !passive,
    progressive: token?.form === "ing" && afterBe,
    passive,
    negated,
    clause:
      infinitive || token?.form === "inf"
        ? "infinitive"
        : token?.form === "ing" && auxiliaries.length === 0
          ? "gerund"
          : participle
            ? "participle"
            : "main",
    marker: "",
    subject: null,
    objects: [],
    preps: [],
    governor: null,
    governorNoun: null,
    complements: [],
  };
}

interface Span {
  readonly head: number;
  readonly to: number;
  /** "Is to send", "going to send". */
  readonly future: boolean;
}

/** Words that may stand between an auxiliary and its verb. */
const INSIDE_GROUP = /^(itself|himself|herself|themselves|all|both|each|tous|toutes|chacun)$/;

function spanOf(tokens: readonly Token[], from: number, lexicon: Lexicon): Span {
  let at = from;
  let head = from;
  let future = false;
  let seen = false;
  for (; at < tokens.length && at < from + 10; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === "VERB" || token.tag === "AUX") {
      if (seen && tokens[head]?.tag === "VERB") break;
      head = at;
      seen = true;
      continue;
    }
    if (token.lower === "to" && token.tag === "PART") {
      if (at === from) continue;
      const link = tokens[head];
      const linked =
        link !== undefined &&
        (link.lemma === "be" ||
          link.lemma === "have" ||
          (link.lemma === "go" && link.form === "ing"));
      if (!linked || (tokens[head]?.tag === "VERB" && link.lemma !== "go")) break;
      if (!startsVerb(tokens, at)) break;
      future = true;
      head = at;
      seen = false;
      continue;
    }
    if (token.tag === "ADV" || token.tag === "PART") continue;
    if (seen && INSIDE_GROUP.test(token.lower) && tokens[at + 1]?.tag === "VERB") continue;
    if (lexicon.set("negations").has(token.lower)) continue;
    break;
  }
  return { head, to: head + 1, future };
}

function tenseOf(
  auxiliaries: readonly Token[],
  head: Token | undefined,
  future: boolean,
  lexicon: Lexicon,
): Tense {
  const first = auxiliaries[0];
  if (head === undefined) return "none";
  if (future)
    return first?.form === "past" || first?.lower === "had"
      ? "past"
      : first?.lemma === "have"
        ? "should"
        : "future";
  if (first === undefined) {
    if (head.tag === "AUX") return auxTense(head, lexicon);
    if (head.form === "future") return "future";
    if (head.form === "possible") return "would";
    if (head.form === "past") return "past";
    if (head.form === "base" || head.form === "finite") return "present";
    return "none";
  }
  const tense = auxTense(first, lexicon);
  if (
    tense === "present" &&
    auxiliaries.some((each) => HAVE.has(each.lemma) && each.lemma !== "be")
  )
    return "past";
  return tense;
}

function auxTense(token: Token, lexicon: Lexicon): Tense {
  const lower = token.lower;
  if (lower === "would" || lower === "'d") return "would";
  if (token.form === "future" || lexicon.set("futureAuxiliaries").has(lower)) return "future";
  if (token.form === "possible") return "would";
  if (lexicon.set("possibleAuxiliaries").has(lower)) return "possible";
  if (/^(should|must|ought)$/.test(lower)) return "should";
  if (/^(was|were|had|did|been)$/.test(lower) || token.form === "past") return "past";
  return "present";
}

/** Whether a form of "to be" stands just before a participle. */
function isBe(tokens: readonly Token[], head: number): boolean {
  return tokens
    .slice(Math.max(0, head - 4), head)
    .some((token) => token.tag === "AUX" && BE.has(token.lemma));
}

const REACH = 7;

/** The frames of a verb here: the entry with the most particles, and all that are listed alike. */
function sensesOf(tokens: readonly Token[], head: number, lexicon: Lexicon): readonly Sense[] {
  const token = tokens[head];
  const be =
    token?.tag === "VERB" && /^(past|part)$/.test(token.form ?? "")
      ? (lexicon.verbs.get("be") ?? [])
      : [];
  const state = be.filter(
    (entry) => entry.particles[0] === token?.lower && entry.particles.length === 1,
  );
  const entries = lexicon.verbs.get(token?.lemma ?? "");
  if (state.length > 0 && tokens[head - 1]?.tag !== "NOUN" && isBe(tokens, head)) {
    return state.map((entry) => ({ frame: entry.frame, to: head + 1 }));
  }
  if (entries === undefined) return [];
  let best = -1;
  const senses: Sense[] = [];
  for (const entry of entries) {
    if (entry.particles.length < best) break;
    const to = particlesEnd(tokens, head, entry.particles);
    if (to === -1) continue;
    best = entry.particles.length;
    senses.push({ frame: entry.frame, to });
  }
  return senses;
}

function particlesEnd(
  tokens: readonly Token[],
  head: number,
  particles: readonly string[],
): number {
  let at = head + 1;
  for (const particle of particles) {
    // "Expects partners to do more" is not "expects to".
    const reach = particle === "to" ? 2 : at === head + 1 ? REACH : 3;
    const limit = Math.min(tokens.length, at + reach);
    let found = -1;
    for (let look = at; look < limit; look++) {
      const token = tokens[look];
      if (token === undefined) break;
      if (token.lower === particle || token.lemma === particle) {
        found = look;
        break;
      }
      if (particle === "to" && token.tag !== "ADV" && token.tag !== "PART") break;
      if (look > head && (token.tag === "VERB" || token.tag === "PUNCT" || token.tag === "SCONJ"))
        break;
    }
    if (found === -1) return -1;
    at = found + 1;
  }
  return at;
}
