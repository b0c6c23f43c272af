import { type Look, SAYING } from "./romanceLook.ts";

const PEOPLE =
  /^(officer|soldier|police|man|woman|gendarme|peacekeeper|troop|personnel|member|contingent|battalion|adviser|instructor|trainer|expert|engineer)$/;

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

/** "Pide que envíen": asks to send; the finite verb is then read as an infinitive. */
export function asksThat(look: Look, at: number): boolean {
  const asking = look.drafts
    .slice(Math.max(0, at - 9), at)
    .findLast((each) => each.entry?.tag === "VERB");
  if (!/^(ask|urge|request|demand|want|call|press|implore)/.test(asking?.entry?.lemma ?? ""))
    return false;
  const next = look.content(at);
  const verb = look.drafts[next];
  const found = look.dictionary.verbs.get(verb?.own ?? "")?.find((each) => each.form === "finite");
  if (verb === undefined || verb.entry !== null || found === undefined) return false;
  if (look.dictionary.nouns.has(verb.own)) return false;
  verb.entry = { ...found, lower: found.lemma, form: "inf" };
  return true;
}

/** Spanish "a" before people who are moved ("retirar a los 676 militares"): no preposition. */
export function peopleAhead(look: Look, at: number): boolean {
  if (look.dictionary.code !== "es" || look.drafts[at - 1]?.entry?.tag !== "VERB") return false;
  for (let near = at + 1; near < at + 5; near++) {
    const noun = look.dictionary.nouns.get(look.own(near));
    if (noun !== undefined) return PEOPLE.test(noun.lemma);
    if (/^[,.;:]$/.test(look.own(near)) || look.own(near) === "") return false;
  }
  return false;
}

/** "À Cotonou": a place, unless somebody is asked or given something. */
export function placeAhead(look: Look, at: number): boolean {
  const next = look.drafts[at + 1];
  if (next === undefined || next.entry !== null || !/^\p{Lu}/u.test(next.text)) return false;
  if (look.dictionary.closed.has(next.own) || look.dictionary.nouns.has(next.own)) return false;
  const verb = look.drafts
    .slice(Math.max(0, at - 6), at)
    .findLast((each) => each.entry?.tag === "VERB");
  return !/^(ask|request|demand|offer|propose|give|provide|call|promise|pledge|urge|tell|deliver)/.test(
    verb?.entry?.lemma ?? "",
  );
}

/** A plural article or a figure before, adjectives between. */
export function manyBefore(look: Look, at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 4); near--) {
    const draft = look.drafts[near];
    if (draft?.entry?.tag === "NUM") return true;
    if (
      /^(les|des|ces|ses|leurs|nos|aux|plusieurs|autres|certains|quelques|los|las|sus|varios)$/.test(
        draft?.own ?? "",
      )
    )
      return true;
    if (draft?.entry?.tag !== "ADJ") return false;
    if (draft.own.endsWith("s")) return true;
  }
  return false;
}
