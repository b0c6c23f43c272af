import { table } from "#base";
import type { Tag, VerbForm } from "../tokens/tokens.ts";
import { type Dictionary, type Entry, inflected } from "./dictionary.ts";
import { pluralOf } from "./inflect.ts";
import { Look } from "./romanceLook.ts";
import {
  asksThat,
  countAhead,
  gerundAhead,
  isClitic,
  isNounAhead,
  manyBefore,
  partitive,
  peopleAhead,
  placeAhead,
  restricts,
  saidBefore,
} from "./romanceSmall.ts";
import type { Draft } from "./romanceTokens.ts";
import { nounOrVerb, unknownWord } from "./romanceWords.ts";

/** Settle how each word is read, from left to right; what comes after is looked up in the dictionary. */
export function tagDrafts(drafts: readonly Draft[], dictionary: Dictionary): readonly Draft[] {
  const look = new Look(drafts, dictionary);
  for (const [at, draft] of drafts.entries()) {
    if (draft.entry !== null) {
      settleFixed(look, at, draft.entry);
      continue;
    }
    draft.entry = readWord(look, at, draft);
  }
  return drafts;
}

const entry = (lower: string, tag: Tag, form?: VerbForm): Entry => ({
  lower,
  lemma: lower,
  tag,
  ...(form && { form }),
});

/** "Plus de" before no figure is a comparison, "jusqu'à" before one is a bound. */
function settleFixed(look: Look, at: number, fixed: Entry): void {
  const draft = look.drafts[at];
  if (draft === undefined) return;
  const next = look.drafts[at + 1];
  if (fixed.lower === "up to" && next?.entry?.tag !== "NUM") draft.entry = entry("until", "ADP");
  if (BOUND.test(fixed.lower) && draft.own.endsWith(" de") && !countsAt(look, at + 1))
    draft.entry = BOUND_ELSE[fixed.lower] ?? entry("of", "ADP");
  if (fixed.lower === "late" && next !== undefined && !/PROPN|NUM/.test(look.closedTag(at + 1))) {
    draft.entry = entry("late", "ADJ");
  }
}

const BOUND = /^(more than|less than|nearly|around|about)$/;

/** What words of measure mean where no figure follows: "près de l'aéroport", "plus de policiers". */
const BOUND_ELSE: Readonly<Record<string, Entry>> = table({
  "more than": entry("more", "ADJ"),
  "less than": entry("less", "ADJ"),
  nearly: entry("near", "ADP"),
  around: entry("around", "ADP"),
});

const countsAt = (look: Look, at: number): boolean =>
  look.drafts[at]?.entry?.tag === "NUM" ||
  /^(about|\$|€|us\$|ca\$)$/.test(look.drafts[at]?.entry?.lower ?? "");

const CAPITAL =
  /^(council|parliament|senate|congress|assembly|chamber|state|government|presidency|ministry|mission|force|operation|secretariat|minister|president|ambassador|court|constitution|resolution|commission|committee|coalition|army|prime|premier|spokesman|contingent|general|secretary|executive|treaty|commander|fund)$/;

function readWord(look: Look, at: number, draft: Draft): Entry {
  const { dictionary } = look;
  const { own, text } = draft;
  const capital = /^\p{Lu}/u.test(text);
  if (capital && !look.opens(at)) {
    const noun = dictionary.nouns.get(own);
    if (noun !== undefined && CAPITAL.test(noun.lemma)) return noun;
    const closed = dictionary.closed.get(own);
    if (closed !== undefined && /^(DET|ADP)$/.test(closed.tag))
      return readClosed(look, at, draft, closed);
    if (closed !== undefined && (closed.tag === "PROPN" || closed.tag === "ADJ"))
      return { ...closed, tag: "PROPN" };
    if (dictionary.adjectives.has(own) && look.tagBefore(at) === "PROPN")
      return dictionary.adjectives.get(own) as Entry;
    return entry(own, "PROPN");
  }
  if (capital && look.opensName(at)) return entry(own, "PROPN");
  const closed = dictionary.closed.get(own);
  if (closed !== undefined) return readClosed(look, at, draft, closed);
  if (capital && !look.known(own)) return entry(own, "PROPN");
  const auxiliary = dictionary.auxiliaries.get(own);
  if (auxiliary !== undefined && !(auxiliary.form === "inf" && look.tagBefore(at) === "DET"))
    return readAuxiliary(look, at, auxiliary);
  const round = dictionary.grammar.roundNumbers[own];
  if (round !== undefined && look.tagBefore(at) === "NUM") return entry("dozens", "NOUN");
  const verbs = dictionary.verbs.get(own) ?? [];
  const noun = dictionary.nouns.get(own);
  const adjective = dictionary.adjectives.get(own);
  if (verbs.length === 0) {
    if (noun !== undefined && adjective !== undefined)
      return /^(NOUN|AUX)$/.test(look.tagBefore(at)) || look.isNounAt(at + 1) ? adjective : noun;
    return affirmed(look, at, plural(look, at, noun)) ?? adjective ?? unknownWord(look, at, draft);
  }
  const choice = nounOrVerb(look, at, verbs, noun, adjective);
  return choice.tag === "VERB" ? readVerbForm(look, at, choice) : choice;
}

/** "Réaffirme l'engagement de son pays": a commitment that is told again is support. */
function affirmed(look: Look, at: number, noun: Entry | undefined): Entry | undefined {
  if (noun?.lemma !== "commitment" || look.infinitiveAfter(at + 1, "") !== -1) return noun;
  const told = look.drafts
    .slice(Math.max(0, at - 5), at)
    .some((each) => /^(reaffirm|reiterate|confirm|renew)$/.test(each.entry?.lemma ?? ""));
  return told ? { ...noun, lower: "support", lemma: "support" } : noun;
}

/** "Six pays", "les pays": a noun that is written alike in the plural. */
function plural(look: Look, at: number, noun: Entry | undefined): Entry | undefined {
  if (noun === undefined || noun.lower !== noun.lemma || !/[sxz]$/.test(look.own(at))) return noun;
  return manyBefore(look, at) ? { ...noun, lower: pluralOf(noun.lemma) } : noun;
}

/** "To have" and "to be": auxiliaries before a participle; "to be" is always one. */
function readAuxiliary(look: Look, at: number, found: Entry): Entry {
  const participle = look.participleAfter(at);
  if (found.lemma === "have") {
    if (participle !== null) return found;
    const around = look.expressionAround(at, found.verb ?? "", false);
    return around === null ? { ...found, tag: "VERB" } : glossed(found, around);
  }
  const perfect =
    participle !== null &&
    (look.reflexiveBefore(at) || (participle.verb !== undefined && MOVING.test(participle.lemma)));
  if (!perfect) return found;
  const form = found.form ?? "finite";
  return { ...found, lemma: "have", lower: inflected("have", form) };
}

/** Verbs whose perfect is built with "to be" in French: it is no passive. */
const MOVING =
  /^(arrive|depart|come|go|join|become|remain|return home|land|fall|reach|withdraw|replace)$/;

/** A verb's own gloss, or the one it has with the words around it. */
function readVerbForm(look: Look, at: number, listed: Entry): Entry {
  // "Doit compter", "pourrait prendre part": the infinitive of a verb group is no clause of its own.
  const grouped = listed.form === "inf" && look.auxiliaryBefore(at) === "must";
  const found: Entry = grouped ? { ...listed, lower: listed.lemma, form: "base" } : listed;
  const verb = found.verb ?? "";
  const form = found.form ?? "finite";
  const grammar = look.dictionary.grammar;
  const group = grammar.auxiliaries[verb];
  if (group !== undefined && form !== "part") {
    const auxiliary = modal(look, at, group, form);
    if (auxiliary !== null) return auxiliary;
  }
  const reflexive = look.reflexiveBefore(at) || look.own(at) === `${verb}se`;
  const around = look.expressionAround(at, verb, reflexive);
  if (around !== null) return glossed(found, around);
  const intends = grammar.beforeInfinitive[verb];
  if (intends !== undefined && look.infinitiveAfter(at, "") !== -1) return glossed(found, intends);
  const counts = grammar.beforeFigure[verb];
  if (counts !== undefined && countsAt(look, look.content(at))) return glossed(found, counts);
  return found;
}

function glossed(found: Entry, lemma: string): Entry {
  const form = found.form ?? "finite";
  const tag = lemma === "be" ? "AUX" : "VERB";
  return { ...found, lower: inflected(lemma, form), lemma, tag };
}

/** "Va envoyer" will send, "pourrait envoyer" could send, "doit" must, "vient de" has just. */
function modal(
  look: Look,
  at: number,
  [gloss, link]: readonly [string, string],
  form: VerbForm,
): Entry | null {
  const infinitive = look.infinitiveAfter(at, link);
  if (infinitive === -1) return null;
  if (gloss === "have") {
    if (form !== "finite") return null;
    look.markLink(at, link);
    return { lower: "has", lemma: "have", tag: "AUX", form: "finite", verb: "have" };
  }
  const word =
    gloss === "will"
      ? form === "past"
        ? "would"
        : "will"
      : gloss === "could"
        ? form === "finite"
          ? "can"
          : "could"
        : gloss;
  if (link !== "") look.markLink(at, link);
  return { lower: word, lemma: word, tag: "AUX", form: "base", verb: "modal" };
}

function readClosed(look: Look, at: number, draft: Draft, found: Entry): Entry {
  const grammar = look.dictionary.grammar;
  const own = draft.own;
  if (grammar.infinitiveMarks.includes(own) && look.infinitiveAfter(at, "") !== -1)
    return entry("to", "PART");
  if (grammar.nobody.includes(own) && look.tagBefore(at) === "VERB" && look.negatedNear(at))
    return { lower: "troops", lemma: "troop", tag: "NOUN" };
  if (found.tag === "PRON" && look.own(at - 1) === "," && look.own(at + 1) === ",")
    return entry("however", "ADV");
  if (/^(a|al)$/.test(own) && peopleAhead(look, at))
    return own === "al" ? entry("the", "DET") : entry(own, "PART");
  if (own === "à" && placeAhead(look, at)) return entry("in", "ADP");
  if (grammar.negation.includes(own)) return entry(restricts(look, at) ? "only" : "not", "PART");
  if (grammar.negators.includes(own) && look.negatedBefore(at)) {
    if (/^(PRON|DET)$/.test(found.tag)) return found;
    return entry("not", "ADV");
  }
  if (found.lower === "not" && found.tag === "PART")
    return isNounAhead(look, at) ? entry("no", "DET") : entry("not", "ADV");
  if (grammar.cliticArticles.includes(own) && isClitic(look, at)) {
    const negated = look.drafts[at - 1]?.entry?.lower === "not";
    return entry(negated ? "not" : own, "PART");
  }
  if (grammar.reflexives.includes(own)) {
    const negated = look.drafts[at - 1]?.entry?.lower === "not";
    if (look.dictionary.code === "fr" && /^ils?$/.test(look.drafts[at + 1]?.own ?? ""))
      return entry("if", "SCONJ");
    return entry(negated ? "not" : own, "PART");
  }
  if (grammar.partitives.includes(own)) {
    if (partitive(look, at)) return entry("some", "DET");
  }
  if (grammar.that.includes(own)) return readThat(look, at);
  if (own === "en" && gerundAhead(look, at)) return entry("by", "ADP");
  if (found.tag === "PRON" && own === "personne" && !look.negatedAround(at))
    return entry("person", "NOUN");
  if (found.tag === "NUM") return entry(own, "NOUN");
  if (own === "dont" && countAhead(look, at)) return entry("including", "ADP");
  if (own === "leur" && found.tag === "PRON" && isClitic(look, at)) return entry(own, "PART");
  return found;
}

/** The word for "that": it opens what is said, or a relative clause, or a comparison. */
function readThat(look: Look, at: number): Entry {
  const direct = look.before(at);
  // "Polonia, que cuenta con 213 soldados": the comma stands between the noun and its clause.
  const before = direct?.text === "," ? look.before(look.drafts.indexOf(direct)) : direct;
  if (look.restrictive.has(at)) return entry("only", "ADV");
  if (
    before !== undefined &&
    /^(more|less|as much|same|such|rather|other)$/.test(before.entry?.lower ?? "")
  )
    return entry("than", "ADP");
  const noun = /^(NOUN|PROPN|PRON)$/.test(before?.entry?.tag ?? "");
  if (!noun || saidBefore(look, at)) {
    if (asksThat(look, at)) return entry("to", "PART");
    return entry("that", "SCONJ");
  }
  return entry(look.dictionary.grammar.relativeThat, "PRON");
}
