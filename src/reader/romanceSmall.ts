import { type Look, SAYING } from "./romanceLook.ts";

/** "N'a reçu que": a negation that only limits; the word for "that" is then marked. */
export function restricts(look: Look, at: number): boolean {
  if (look.dictionary.code !== "fr") return false;
  let that = -1;
  for (let near = at + 1; near < Math.min(look.drafts.length, at + 14); near++) {
    const draft = look.drafts[near];
    if (
      draft === undefined ||
      (draft.entry?.tag === "PUNCT" && draft.text !== ",") ||
      draft.entry?.tag === "SPACE"
    )
      break;
    if (
      look.dictionary.grammar.negators.includes(draft.own) ||
      draft.own === "ni" ||
      draft.entry?.lower === "not"
    )
      return false;
    if (that === -1 && look.dictionary.grammar.that.includes(draft.own)) that = near;
  }
  for (let near = at - 1; near >= Math.max(0, at - 10); near--) {
    const draft = look.drafts[near];
    if (draft === undefined || draft.entry?.tag === "PUNCT") break;
    if (/^(ni|aucun|aucune|nul|nulle|personne|rien|pas)$/.test(draft.own)) return false;
  }
  if (that === -1) return false;
  look.restrictive.add(that);
  return true;
}

/** An article that is a pronoun here: a verb follows, and no noun. */
export function isClitic(look: Look, at: number): boolean {
  const next = look.drafts[at + 1];
  if (next === undefined) return false;
  if (look.own(at) === "en" || look.own(at) === "y") {
    const there = look.content(at);
    return (
      verbal(look, there) &&
      !look.dictionary.nouns.has(look.own(there)) &&
      !look.dictionary.adjectives.has(look.own(there))
    );
  }
  if (/^\p{Lu}/u.test(next.text) && next.entry === null) return false;
  const subject = look.dictionary.grammar.subjects.includes(look.own(at - 1));
  const target = look.dictionary.grammar.cliticArticles.includes(look.own(at + 1))
    ? at + 2
    : at + 1;
  if (
    look.dictionary.auxiliaries.has(look.own(target)) &&
    look.own(target) !== "été" &&
    look.own(target) !== "être"
  )
    return true;
  if (!verbal(look, target)) return false;
  const other =
    look.dictionary.nouns.has(look.own(target)) || look.dictionary.adjectives.has(look.own(target));
  const participle =
    look.dictionary.verbs.get(look.own(target))?.every((each) => each.form === "part") ?? false;
  return subject || (!other && !participle);
}

function verbal(look: Look, at: number): boolean {
  const draft = look.drafts[at];
  if (draft === undefined || draft.entry !== null) return false;
  return look.dictionary.verbs.has(draft.own) || look.dictionary.auxiliaries.has(draft.own);
}

/** "En envoyant": by sending. */
export function gerundAhead(look: Look, at: number): boolean {
  return look.hasForm(look.content(at), "ing");
}

/** "Pas un soldat", "pas de policiers". */
export function isNounAhead(look: Look, at: number): boolean {
  return /^(un|une|de|d')$/.test(look.own(at + 1)) && look.infinitiveAfter(at + 1, "") === -1;
}

/** "Des policiers" after a verb or at the beginning: an article. */
export function partitive(look: Look, at: number): boolean {
  const own = look.own(at);
  const before = look.drafts[at - 1];
  if (own === "de" || own === "d'") {
    if (before?.entry?.lower === "no") return true;
    return (
      before?.entry?.lower === "not" ||
      (look.tagBefore(at) === "VERB" && look.dictionary.adjectives.has(look.own(at + 1)))
    );
  }
  if (before === undefined || look.opens(at)) return true;
  if (/^(ADP|CCONJ|SCONJ)$/.test(before.entry?.tag ?? "")) return true;
  const verb = look.before(at)?.entry;
  if (verb?.tag !== "VERB" || look.tagBefore(at) !== "VERB") return false;
  return own === "des"
    ? true
    : !/^(withdraw|depart|depend|come|welcome|think|discuss)/.test(verb.lemma);
}

/** Whether a verb before still waits for what is said. */
export function saidBefore(look: Look, at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 14); near--) {
    const entry = look.drafts[near]?.entry;
    if (entry === null || entry === undefined) return false;
    if (
      entry.tag === "SCONJ" ||
      entry.lower === "which" ||
      entry.lower === "who" ||
      /^[.;:«»]$/.test(entry.lower)
    )
      return false;
    if (entry.tag === "VERB" && SAYING.test(entry.lemma)) return true;
  }
  return false;
}

/** "1 000 policiers, dont 200 femmes". */
export function countAhead(look: Look, at: number): boolean {
  const next = look.drafts[at + 1];
  if (next?.entry?.tag !== "NUM" && !/^(un|une|quelque)$/.test(next?.own ?? "")) return false;
  for (let near = at + 2; near < at + 9; near++) {
    if (/^([,.;:]|et|)$/.test(look.own(near))) return true;
    if (look.dictionary.auxiliaries.has(look.own(near)) || look.own(near) === "se") return false;
    const verbs = look.dictionary.verbs.get(look.own(near));
    if (verbs?.some((each) => each.form !== "part") && !look.dictionary.nouns.has(look.own(near)))
      return false;
  }
  return true;
}
