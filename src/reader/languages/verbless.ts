import type { Token } from "../tokens/tokens.ts";
import { asVerb, verbOfThird } from "./englishVerbs.ts";

/**
 * A whole sentence in which the tagger found no verb has one all the same: the first word that may be one where it stands
 * is taken for it ("Botswana's contingent left in April", "these nations talk about engineers"). Other sentences stay as they are.
 */
export function withVerb(tokens: readonly Token[], verbs: ReadonlySet<string>): readonly Token[] {
  if (!isWhole(tokens) || tokens.some(tells)) return tokens;
  const options = tokens.map((_, at) => verbAt(tokens, at));
  const known = options.findIndex((each) => each !== null && verbs.has(each.lemma));
  const at = known !== -1 ? known : options.findIndex((each) => each !== null);
  const verb = options[at];
  if (verb === undefined || verb === null) return tokens;
  return tokens.map((token, index) => (index === at ? verb : token));
}

/** Four words and more, up to a full stop, with no colon or column in them. */
const isWhole = (tokens: readonly Token[]): boolean =>
  tokens.length > 4 &&
  tokens.slice(-2).some(({ text }) => text === ".") &&
  !tokens.some(({ text }) => /^[:|]$/.test(text));

/** A verb that a sentence can stand on. */
const tells = ({ tag, form }: Token): boolean =>
  tag === "AUX" || (tag === "VERB" && form !== "ing" && form !== "inf");

/** The word as a verb, where it may be one between its neighbours; null where it may not. */
function verbAt(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined) return null;
  if (!/^(NOUN|ADJ)$/.test(token.tag) || !/^\p{Ll}+$/u.test(token.text)) return null;
  if (!/^(NOUN|PROPN|NUM|PRON)$/.test(before.tag)) return null;
  const past = PASTS.get(token.lower);
  if (past !== undefined && OPEN.test(next.tag)) return asVerb(token, past, "past");
  if (!(FOLLOWS.test(next.tag) || SO_MANY.test(next.lower)) || next.lower === "of") return null;
  if (/[^e]ed$/.test(token.lower)) return asVerb(token, stemOf(token.lower), "past");
  if (token.tag !== "NOUN") return null;
  const many = isMany(tokens, at - 1);
  const plural = /[^s]s$/.test(token.lower);
  if (plural && !many) return asVerb(token, verbOfThird(token), "finite");
  return many && !plural ? asVerb(token, token.lower, "base") : null;
}

/** What follows a verb, and seldom a noun that is followed by no verb. */
const FOLLOWS = /^(DET|PRON|NUM|SYM|PROPN|ADP|ADV|PART)$/;
const SO_MANY = /^(most|more|several|few|many|much|additional|further|new|extra)$/;
const OPEN = /^(DET|PRON|NUM|SYM|PROPN|ADP|ADV|PART|NOUN|ADJ)$/;

/** Pasts that are read as nouns or adjectives. */
const PASTS = new Map([
  ["left", "leave"],
  ["shot", "shoot"],
  ["put", "put"],
  ["cut", "cut"],
  ["set", "set"],
  ["met", "meet"],
  ["led", "lead"],
  ["spent", "spend"],
  ["sent", "send"],
  ["lent", "lend"],
  ["bid", "bid"],
  ["kept", "keep"],
  ["held", "hold"],
]);

/** "Preferred", "hurried", "prolonged". */
function stemOf(past: string): string {
  const stem = past.slice(0, -2);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(at|id|is|iz|us|ag|ac|uc|ar|in|iv|ov|ec|ap)$/.test(stem) ? `${stem}e` : stem;
}

/** Whether the noun that ends here stands for several: "the nations", "Ghana and Togo", "the first 2,000". */
function isMany(tokens: readonly Token[], at: number): boolean {
  const { tag, lower = "" } = tokens[at] ?? {};
  // But "Resolution 2717".
  if (
    (tag === "NUM" && tokens[at - 1]?.tag !== "PROPN") ||
    /^(both|they|we|some|most|others|all)$/.test(lower)
  )
    return true;
  if (tag === "NOUN") return /[^s]s$/.test(lower);
  const joined = tokens.slice(Math.max(0, at - 3), at);
  return joined.some((token) => /^(and|&)$/.test(token.lower));
}
