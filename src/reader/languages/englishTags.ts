import { interned } from "../tokens/interned.ts";
import { EVERY, type Token } from "../tokens/tokens.ts";
import { asVerb, verbOfPast, verbOfThird } from "./englishVerbs.ts";

const MONTH = /^(may|march)$/;
const NAME_LINK = /^(da|de|del|dos|van|von|bin|ben|el|al|der|du|di)$/;
const NEVER_NAMES =
  /^(pledges?|offers?|help|support|aid|money|funds?|cash|funding|talks?|officials?|donors?|leaders?|lawmakers?|senators?|ministers?|equipment|vehicles?|training|diplomats?|parliamentarians?|republicans?|countries|nations|governments|allies|partners)$/;

const STATES = /^(countries|nations|states|governments|allies)$/;

/** "Her government pledges 200 million": a verb taken for a plural noun. */
function nounAsVerb(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "NOUN" && token.tag !== "PROPN") return null;
  if (before === undefined || next === undefined) return null;
  // "These countries fund the mission".
  if (STATES.test(before.lower) && verbs.has(token.lower) && /^(CCONJ|DET|PRON)$/.test(next.tag))
    return asVerb(token, token.lower, "base");
  // "Kenyan police officers land in Port-au-Prince".
  // But "the mission's return to", "the United Nations head of mission".
  const plural = /^(NOUN|PROPN)$/.test(before.tag) && before.lower.endsWith("s");
  const moves = /^(ADP|ADV|PART)$/.test(next.tag) && next.lower !== "of";
  const bare = /^(NOUN|PROPN)$/.test(before.tag) && /^(them|him|us|it)$/.test(next.lower);
  if (token.tag === "NOUN" && bare && verbs.has(token.lower))
    return asVerb(token, token.lower, "base");
  if (MOVES.test(token.lower) && plural && moves) return asVerb(token, token.lower, "base");
  if (!token.lower.endsWith("s")) return null;
  // "Member states to pay": a plural, not what somebody states.
  if (token.lower === "states") return null;
  const lemma = verbOfThird(token);
  // "Commands them", "Guatemala confines its soldiers".
  const object = /^(them|him|us|me|it)$/.test(next.lower);
  const named = before.tag === "PROPN" && token.tag === "NOUN" && /^(DET|PRON)$/.test(next.tag);
  if (token.tag === "NOUN" && /^\p{Ll}/u.test(token.text) && (object || named))
    return asVerb(token, lemma, "finite");
  // "Who chairs CARICOM", "which supplies the majority": whatever the verb.
  const acting = /^(which|who)$/.test(before.lower) && token.tag === "NOUN" && next.lower !== "of";
  if (acting && /^(DET|PRON|PROPN|NUM|SYM|ADP|ADV|PART)$/.test(next.tag))
    return asVerb(token, lemma, "finite");
  const relative = /^(which|who|that)$/.test(before.lower);
  if (!verbs.has(lemma) || (!relative && !/^(NOUN|PROPN)$/.test(before.tag))) return null;
  // "Canada hands over vehicles".
  const phrasal = before.tag === "PROPN" && /^(over|out|up|back|off|down)$/.test(next.lower);
  if (!phrasal && !/^(DET|NUM|SYM|PRON)$/.test(next.tag) && next.lower !== "to") return null;
  return asVerb(token, lemma, "finite");
}

const MOVES = /^(land|return|head|sail|fly)$/;

const SEVERAL = /[^s]s$|^(police|troops|people|personnel|men|women)$/;
const MODALS = /^(would|will|could|might|should|may|can|must|shall|'ll|to)$/;

/** "Would back the mission", "to lead it": a verb after a modal that was taken for something else. */
function mendVerb(
  token: Token,
  before: Token | undefined,
  earlier: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (!/^(ADV|NOUN|ADJ|ADP)$/.test(token.tag) || before === undefined || next === undefined)
    return null;
  // "Will each send".
  const modal = EVERY.test(before.lower) ? earlier : before;
  if (modal === undefined || !MODALS.test(modal.lower) || !verbs.has(token.lower)) return null;
  if (modal.lower === "to" ? modal.tag !== "PART" : modal.tag !== "AUX") return null;
  if (!/^(DET|PRON|NUM|PROPN|ADJ|NOUN|SYM)$/.test(next.tag)) return null;
  return asVerb(token, token.lower, "base");
}

/** "By training their police": what is done, not what is given. */
function mendGerund(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "NOUN" || before?.lower !== "by" || !token.lower.endsWith("ing")) return null;
  if (!/^(DET|PRON|PROPN|ADJ|NUM)$/.test(next?.tag ?? "")) return null;
  const stem = token.lower.slice(0, -3);
  const lemma = [stem, `${stem}e`].find((each) => verbs.has(each));
  return lemma === undefined ? null : asVerb(token, lemma, "ing");
}

const RANKS = /^(first|second|third|fourth|fifth|sixth|last|next|further)$/;
const ACTING =
  /^(president|prime|premier|ambassador|secretary|minister|deputy|commander|head|chief|spokesperson|director|governor|defen[cs]e|foreign|permanent|special)$/;

/** "Neighbouring Ghana", "of developed nations", "to further reinforce": words beside others that were taken for verbs. */
function mendModifier(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
): Token | null {
  if (token.lower === "offshore" && token.tag === "ADV") return { ...token, tag: "ADJ" };
  // "The first contingent", "the 150th soldier".
  const ranks =
    (token.tag === "ADV" && (next?.tag === "NOUN" || RANKS.test(token.lower))) ||
    (token.tag !== "ADJ" && /^\d+(st|nd|rd|th)$/.test(token.lower));
  if (
    ranks &&
    /^(DET|PRON)$/.test(before?.tag ?? "") &&
    /^(NOUN|ADJ|NUM|PROPN)$/.test(next?.tag ?? "")
  )
    return { ...token, tag: "ADJ" };
  // "There it met".
  if (token.lower === "there" && token.tag === "PRON" && /^(PRON|DET|PROPN)$/.test(next?.tag ?? ""))
    return { ...token, tag: "ADV" };
  const acting = token.lower === "acting" && ACTING.test(next?.lower ?? "");
  if (acting) return { ...token, tag: "ADJ", lemma: token.lower, form: undefined };
  if (token.tag !== "VERB") return null;
  const rest = { ...token, form: undefined };
  const between = before?.tag === "ADP" && next?.tag === "NOUN" && /[^e]ed$/.test(token.lower);
  if (between && token.form === "past") return { ...rest, tag: "ADJ", lemma: token.lower };
  if (/^neighbou?ring$/.test(token.lower)) return { ...rest, tag: "ADJ", lemma: token.lower };
  return token.lower === "further" && next?.tag === "VERB" ? { ...rest, tag: "ADV" } : null;
}

/** "A contingent", "a total of", "must be informed", "have all pledged": nouns and verbs that were taken for adjectives. */
function mendAdjective(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "ADJ") return null;
  const noun =
    (token.lower === "contingent" && !/^(on|upon)$/.test(next?.lower ?? "")) ||
    (token.lower === "total" && next?.lower === "of") ||
    /^(pull|draw|hand)-(out|down|over)$/.test(token.lower);
  if (noun) return { ...token, tag: "NOUN" };
  const done =
    (before?.tag === "AUX" && before.lemma === "be") ||
    (EVERY.test(before?.lower ?? "") && /^(DET|NOUN|NUM|SYM)$/.test(next?.tag ?? ""));
  if (!done || !/[^e]ed$/.test(token.lower) || STATES_OF_THINGS.test(token.lower)) return null;
  const lemma = verbOfPast(token.lower, verbs);
  return lemma === undefined ? null : asVerb(token, lemma, "past");
}

const STATES_OF_THINGS = /^(closed|armed|covered|opened|estimated|united)$/;

const OPENS_OBJECT = /^(DET|PRON|PROPN|NUM|ADJ|SCONJ)$/;

/** "Police or soldiers", "part of": nouns that were taken for verbs. */
function mendNoun(
  token: Token,
  before: Token | undefined,
  earlier: Token | undefined,
  next: Token | undefined,
  personnel: ReadonlySet<string>,
): Token | null {
  if (token.tag !== "VERB" || token.form === "past" || token.form === "ing") return null;
  if (token.lower === "people") return { ...token, tag: "NOUN", form: undefined };
  // "An offshore patrol vessel".
  const craft =
    token.lower === "patrol" && /^(vessel|boat|ship|aircraft|plane)s?$/.test(next?.lower ?? "");
  // "Greece has ships in it".
  const owned = token.lower === "ships" && /^(has|have|had)$/.test(before?.lower ?? "");
  const plural = /[^s]s$/.test(token.lower);
  // "Earlier drafts had", "the pledges are".
  const several =
    plural && next?.tag === "AUX" && /^(ADJ|DET|NOUN|NUM|ADP)$/.test(before?.tag ?? "");
  // "30 patrol kits", "gives escorts".
  const many = earlier?.tag === "NUM" && !/^(one|1|19\d\d|20\d\d)$/.test(earlier.lower);
  const counted = before?.tag === "NOUN" && many && !/s$|^percent$/.test(before.lower);
  const given = before?.tag === "VERB" && /^(give|send|provide|supply)$/.test(before.lemma);
  const people = personnel.has(token.lower.replace(/s$/, "")) && before?.tag !== "PART";
  const modal = before !== undefined && (before.tag === "AUX" || MODALS.test(before.lower));
  const piece =
    token.lower === "part" &&
    (next?.lower === "of" || /^(take|took|taking|taken|takes)$/.test(before?.lower ?? ""));
  const article =
    before !== undefined &&
    before.tag === "DET" &&
    before.lower !== "that" &&
    !EVERY.test(before.lower);
  if (
    !piece &&
    !(plural && (counted || given) && !OPENS_OBJECT.test(next?.tag ?? "")) &&
    !craft &&
    !owned &&
    !several &&
    !(people && !modal && !/^(man|field|staff|boot|guard|force|team|company)$/.test(token.lower)) &&
    !article
  )
    return null;
  const lemma = interned(token.lower.replace(/s$/, ""));
  return { ...token, tag: "NOUN", lemma, form: undefined };
}

/** "Troops" as a name at the start of a sentence, "may" before a verb and before a day, "Ban ki-moon". */
function mendName(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  personnel: ReadonlySet<string>,
): Token | null {
  if (token.tag === "PROPN") {
    const single = token.lower.replace(/ies$/, "y").replace(/s$/, "");
    const starts =
      before === undefined || before.tag === "SPACE" || /^[.!?"“”:•–-]$/.test(before.text);
    if (starts && (personnel.has(single) || NEVER_NAMES.test(token.lower)))
      return { ...token, tag: "NOUN", lemma: interned(single) };
    if (token.lower === "may" && next?.tag === "VERB")
      return { ...token, tag: "AUX", form: "base" };
  }
  const named = /^\p{Lu}/u;
  const month =
    token.tag === "AUX" && MONTH.test(token.lower) && named.test(token.text) && next?.tag === "NUM";
  const link =
    NAME_LINK.test(token.lower) &&
    next?.tag === "PROPN" &&
    before !== undefined &&
    named.test(before.text);
  return month || link ? { ...token, tag: "PROPN" } : null;
}

/** "Has said no.", which is the word with its full stop, and not short for a number. */
const mendNo = (token: Token, next: Token | undefined): Token | null =>
  token.lower === "no." && next?.tag !== "NUM"
    ? { ...token, lower: "no", lemma: "no", tag: "DET" }
    : null;

/** "That would mean", "to that effect", "agreed that soldiers may go": what "that" is. */
function mendThat(token: Token, before: Token | undefined, next: Token | undefined): Token | null {
  if (token.lower !== "that" || next === undefined) return null;
  const starts =
    before === undefined || before.tag === "SPACE" || /^[.!?"“”:;•]$/.test(before.text);
  if (starts && /^(AUX|VERB)$/.test(next.tag)) return { ...token, tag: "PRON" };
  if (
    token.tag === "SCONJ" &&
    (starts || before?.tag === "ADP") &&
    next.tag === "NOUN" &&
    !SEVERAL.test(next.lower)
  )
    return { ...token, tag: "DET" };
  if (token.tag === "DET" && next.tag === "NOUN" && SEVERAL.test(next.lower))
    return { ...token, tag: "SCONJ" };
  return null;
}

/** "The chair, Youssouf, informed the meeting", "prolonged on Tuesday the order": pasts that were taken for adjectives; "on offer": no verb. */
function mendForm(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  verbs: ReadonlySet<string>,
): Token | null {
  if (before === undefined) return null;
  if (
    token.tag === "VERB" &&
    token.form === "base" &&
    before.tag === "ADP" &&
    before.lower !== "to"
  )
    return { ...token, tag: "NOUN" };
  if (token.lower === "'s" && token.tag === "VERB") return { ...token, tag: "PART" };
  if (token.tag !== "ADJ" || !/ed$/.test(token.lower) || next === undefined) return null;
  const lemma = verbOfPast(token.lower, verbs);
  const has = before.tag === "AUX" && /^(has|have|had)$/.test(before.lower);
  const aside = (before.text === "," || before.tag === "ADV") && next.tag === "DET";
  const dated = before.tag === "PROPN" && next.lower === "on";
  const places =
    aside ||
    dated ||
    ((has || /^(NOUN|PROPN|PRON)$/.test(before.tag)) && /^(DET|PRON|NUM|PROPN)$/.test(next.tag));
  return lemma !== undefined && places ? asVerb(token, lemma, "past") : null;
}

/** Mend what the tagger is known to get wrong in news: "Troops" as a name, "may" as a month. */
export function repairTags(
  tokens: readonly Token[],
  personnel: ReadonlySet<string>,
  verbs: ReadonlySet<string>,
): Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    return (
      mendName(token, before, next, personnel) ??
      mendThat(token, before, next) ??
      mendNo(token, next) ??
      mendModifier(token, before, next) ??
      mendAdjective(token, before, next, verbs) ??
      mendVerb(token, before, tokens[index - 2], next, verbs) ??
      mendNoun(token, before, tokens[index - 2], next, personnel) ??
      nounAsVerb(token, before, next, verbs) ??
      mendGerund(token, before, next, verbs) ??
      mendForm(token, before, next, verbs) ??
      token
    );
  });
}
