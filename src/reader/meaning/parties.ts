import { type Party, partyKey } from "#ledger";
import { type Phrase, plays, withJoined } from "../parse/nodes.ts";
import type { NameSpan } from "../tokens/gazetteer.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Discourse } from "./discourse.ts";
import { countsMembers, describedBy, STANDS_FOR_STATE, withoutKind } from "./kinds.ts";
import { pointedBackTo } from "./pointed.ts";
import { stateOfRegion } from "./regional.ts";

/** The parties that a phrase stands for, those joined to it included; empty where it names none. */
export function partiesOf(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  const known = discourse.memo.get(phrase);
  if (known !== undefined) return [...known];
  // A phrase that is reached again through its own pronouns names nobody.
  discourse.memo.set(phrase, []);
  const parties = withoutKind(
    unique(withJoined(phrase).flatMap((each) => partiesOfOne(each, tokens, discourse))),
    phrase,
    tokens,
  );
  discourse.memo.set(phrase, parties);
  return [...parties];
}

/** Each party once, in order. */
export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = partyKey(party);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function partiesOfOne(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  if (phrase.date !== null) return [];
  const own = ownParties(phrase, tokens, discourse);
  if (own.length > 0 || phrase.appos === null) return own;
  return ownParties(phrase.appos, tokens, discourse);
}

function ownParties(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  if (phrase.pronoun) return pronounParties(phrase, tokens, discourse);
  if (isCourt(phrase, tokens, discourse)) return [];
  const named = namedParty(phrase, tokens, discourse);
  if (named !== null) return [named];
  const person = discourse.people.get(tokens[phrase.to - 1]?.lower ?? "");
  if (person !== undefined && tokens[phrase.to - 1]?.tag === "PROPN") return [person];
  const modified = modParties(phrase, tokens, discourse);
  if (modified.length > 0) return modified;
  return describedParties(phrase, tokens, discourse);
}

/** Whether a phrase speaks of a court: a court does not stand for its state. */
export function isCourt(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): boolean {
  const courts = discourse.lexicon.set("courts");
  return tokens
    .slice(phrase.from, phrase.to)
    .some((token) => courts.has(token.lower) || courts.has(token.lemma));
}

/** Whether the head is a person, an office or a body that stands for its state. */
function standsForState(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): boolean {
  const head = tokens[phrase.head];
  if (head === undefined) return false;
  const lexicon = discourse.lexicon;
  const single = head.lemma.replace(/s$/, "");
  for (const list of STANDS_FOR_STATE) {
    if (
      lexicon.set(list).has(head.lemma) ||
      lexicon.set(list).has(single) ||
      lexicon.set(list).has(head.lower)
    )
      return true;
  }
  return (
    head.tag === "PROPN" &&
    !lexicon.set("missionNouns").has(head.lower) &&
    lexicon.resources.get(head.lemma) === undefined
  );
}

const usable = (span: NameSpan) =>
  span.name.code !== "" && span.name.kind !== "mission" && span.name.kind !== "past";

function namedParty(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): string | null {
  const names = phrase.names.filter(usable);
  const first = names[0];
  if (first === undefined) return null;
  const leader = names.find((span) => span.name.kind === "leader");
  if (leader !== undefined) return leader.name.code;
  const last = names[names.length - 1] ?? first;
  const atHead = last.to === phrase.to || (last.from <= phrase.head && phrase.head < last.to);
  if (
    atHead &&
    (last.name.kind !== "people" || isPlural(tokens[phrase.head]) || definite(phrase, tokens))
  )
    return last.name.code;
  if (atHead && last.name.kind === "people") return last.name.code;
  if (last.name.kind === "organisation" && countsMembers(phrase, tokens, discourse)) return null;
  return standsForState(phrase, tokens, discourse) ? first.name.code : null;
}

const isPlural = (token: Token | undefined) => token !== undefined && /s$/.test(token.lower);

function definite(phrase: Phrase, tokens: readonly Token[]): boolean {
  return /^(the|le|la|les|l'|el|los|las)$/.test(tokens[phrase.from]?.lower ?? "");
}

/** "Officials from Kenya and Haiti", "the government of Benin", "parliament in Nairobi". */
function modParties(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  if (
    !standsForState(phrase, tokens, discourse) ||
    (phrase.amounts.length > 0 && !isOffice(phrase, tokens, discourse))
  )
    return [];
  const bloc = phrase.mods.some((mod) => BLOC.test(tokens[mod.head]?.lower ?? ""));
  if (bloc && discourse.bloc !== "") return [discourse.bloc];
  for (const mod of [...phrase.mods, ...phrase.mods.flatMap((each) => each.mods)]) {
    const belongs = /^(of|from|for|in|de|du|d'|des|à|del|en)$/.test(mod.prep);
    if (!belongs) continue;
    const parties = withJoined(mod).flatMap((each) => {
      const names = each.names.filter(usable);
      return names.length > 0 && names[names.length - 1]?.to === each.to
        ? [names[names.length - 1]?.name.code ?? ""]
        : [];
    });
    if (parties.length > 0) return parties;
  }
  return [];
}

function isOffice(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): boolean {
  const head = tokens[phrase.head];
  return (
    head !== undefined &&
    (discourse.lexicon.set("titles").has(head.lemma) ||
      discourse.lexicon.set("legislatures").has(head.lemma) ||
      discourse.lexicon.set("institutions").has(head.lemma))
  );
}

function pronounParties(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  const word = tokens[phrase.from]?.lower ?? "";
  if (/^(we|us|i)$/.test(word)) {
    const speaker = speakerOf(phrase, tokens, discourse);
    if (speaker.length > 0) return speaker;
  }
  const inside = earlierSubject(phrase, tokens, discourse);
  if (inside !== null && !/^(we|us)$/.test(word)) return inside;
  // "Il" and "elle" may mean a country too.
  const anything = tokens[phrase.from]?.own !== undefined && discourse.subject.length > 0;
  if (/^(he|she|him|her)$/.test(word) && !anything)
    return discourse.person === "" ? [] : [discourse.person];
  if (/^(he|she|it|itself|they|them|themselves|both|we|us)$/.test(word))
    return [...discourse.subject];
  return [];
}

/** "We will not send them, said the minister": who speaks in the same sentence. */
function speakerOf(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  for (const predicate of discourse.current?.predicates ?? []) {
    const subject = predicate.subject;
    if (subject === null || subject === phrase || !plays(predicate, "say")) continue;
    const word = tokens[subject.from]?.lower ?? "";
    if (subject.pronoun && (subject.from < phrase.from || !/^(he|she|it|they)$/.test(word)))
      continue;
    const parties = partiesOf(subject, tokens, discourse);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** The nearest subject before a pronoun in its own sentence, where that is a party. */
function earlierSubject(
  phrase: Phrase,
  tokens: readonly Token[],
  discourse: Discourse,
): Party[] | null {
  let best: Phrase | null = null;
  for (const predicate of discourse.current?.predicates ?? []) {
    const subject = predicate.subject;
    if (subject === null || subject.pronoun || subject.from >= phrase.from) continue;
    if (best === null || subject.from > best.from) best = subject;
  }
  if (best === null) return null;
  const parties = partiesOf(best, tokens, discourse);
  return parties.length > 0 ? parties : null;
}

const OTHERS =
  /^(other|others|several|many|various|some|few|all|dozen|dozens|most|certain|d'autres|autres|plusieurs|otros|otras|varios|varias|algunos|foreign|more|additional|african|caribbean|european|western|asian|arab|american|latin|south|french-speaking|francophone|allied|regional|neighbouring|neighboring|donor|contributing|member|international|africains|caribéens|européens|central|gulf|nordic|baltic|friendly)$/;

const BLOC = /^(bloc|organisation|organization|alliance)$/;

function describedParties(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  const head = tokens[phrase.head];
  if (head === undefined) return [];
  const lexicon = discourse.lexicon;
  const words = tokens.slice(phrase.from, phrase.to);
  const single = head.lemma.replace(/s$/, "");
  const party = lexicon.set("partyNouns").has(head.lemma) || lexicon.set("partyNouns").has(single);
  const plural = isPlural(head) || head.lower === "countries";
  const count = phrase.amounts[0]?.value;
  const others = words.some((token) => OTHERS.test(token.lower));
  if (/^(others|d'autres|otros|autres)$/.test(head.lower) && words.length <= 2) {
    return [{ unnamed: true, described: "others" }];
  }
  const back = party && plural && !others ? pointedBackTo(phrase, words, discourse) : [];
  if (back.length > 0) return [...back];
  const apart = /^(partner|ally|donor|neighbou?r|counterpart|friend)$/.test(single);
  const possessed = !apart && lexicon.set("possessives").has(words[0]?.lower ?? "");
  if (possessed && !others && (party || isOffice(phrase, tokens, discourse))) {
    const his = /^(his|her|son|sa|su)$/.test(words[0]?.lower ?? "");
    const inside = earlierSubject(phrase, tokens, discourse);
    const back =
      inside ?? (his && discourse.person !== "" ? [discourse.person] : discourse.subject);
    return [...back];
  }
  if (
    party &&
    (plural || (others && !definite(phrase, tokens))) &&
    !(
      definite(phrase, tokens) &&
      words.length === 2 &&
      single !== "partner" &&
      single !== "donor" &&
      single !== "ally"
    )
  ) {
    const described = describedBy(phrase, words);
    return [{ unnamed: count !== undefined && count < 200 ? count : true, described }];
  }
  if (
    /^(council|conseil|consejo)$/.test(head.lower) &&
    (definite(phrase, tokens) || words.length === 1) &&
    !words.some((token) => token.tag === "ADJ")
  )
    return [discourse.bloc === "EU" && !discourse.council ? "EU" : "UNSC"];
  // "The bloc", "leaders of the bloc": the union of states spoken of last.
  if (discourse.bloc !== "" && BLOC.test(head.lower) && definite(phrase, tokens))
    return [discourse.bloc];
  // "The government", "the East African nation": the state spoken of last.
  if (
    !plural &&
    (party ||
      lexicon.set("institutions").has(head.lemma) ||
      lexicon.set("titles").has(head.lemma)) &&
    (definite(phrase, tokens) || words[0]?.tag === "NOUN")
  ) {
    const state = stateOfRegion(phrase, words, discourse) ?? discourse.state;
    return state === "" ? [] : [state];
  }
  return [];
}

/** The party that owns a phrase ("Kenya's offer", "the Canadian pledge", "its 1,000 officers"), or an empty list. */
export function ownersOf(phrase: Phrase, tokens: readonly Token[], discourse: Discourse): Party[] {
  // "Cairo's offer" is Egypt's; "the Cairo conference" is nobody's.
  const names = phrase.names.filter(
    (span) => usable(span) && (span.name.kind !== "capital" || span.to === phrase.possessor),
  );
  const before = names.filter((span) => span.to <= phrase.head || span.name.kind === "people");
  const nearest = before.find((span) => span.name.kind === "people") ?? before[before.length - 1];
  if (nearest !== undefined) return [nearest.name.code];
  const possessor = phrase.possessor === -1 ? "" : (tokens[phrase.possessor - 1]?.lower ?? "");
  const person = discourse.people.get(possessor);
  if (person !== undefined) return [person];
  const word = tokens[phrase.from]?.lower ?? "";
  if (/^(our|my)$/.test(word)) {
    const speaker = speakerOf(phrase, tokens, discourse);
    if (speaker.length > 0) return speaker;
  }
  if (/^(his|her|son|sa|ses)$/.test(word) && discourse.person !== "") return [discourse.person];
  if (discourse.lexicon.set("possessives").has(word))
    return earlierSubject(phrase, tokens, discourse) ?? [...discourse.subject];
  if (possessor === "country" || possessor === "government")
    return discourse.state === "" ? [] : [discourse.state];
  return [];
}

/** After a sentence: remember whom it spoke of. */
export function settle(
  phrase: Phrase | null,
  parties: readonly Party[],
  tokens: readonly Token[],
  discourse: Discourse,
): void {
  if (phrase === null || parties.length === 0 || phrase.pronoun) return;
  discourse.subject = parties;
  const first = parties[0];
  if (typeof first !== "string") return;
  if (first !== discourse.host || discourse.state === "") discourse.state = first;
  const people =
    discourse.people.get(tokens[phrase.to - 1]?.lower ?? "") ??
    (phrase.appos && discourse.people.get(tokens[phrase.appos.to - 1]?.lower ?? ""));
  const titled = isOffice(phrase, tokens, discourse);
  if (people || titled) discourse.person = people ?? first;
}
