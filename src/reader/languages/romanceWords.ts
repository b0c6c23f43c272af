import type { Entry } from "./dictionary.ts";
import type { Look } from "./romanceLook.ts";
import type { Draft } from "./romanceTokens.ts";

/** A word of several readings: the one that fits between its neighbours. */
export function nounOrVerb(
  look: Look,
  at: number,
  verbs: readonly Entry[],
  noun: Entry | undefined,
  adjective: Entry | undefined,
): Entry {
  const nominal = noun ?? adjective;
  const form = bestForm(look, at, verbs);
  if (nominal === undefined) return form;
  const before = look.tagBefore(at);
  const direct = look.drafts[at - 1]?.entry?.tag ?? "";
  if (form.form === "inf") return before === "DET" ? nominal : form;
  if (look.auxiliaryBefore(at) !== "") {
    const state = adjective !== undefined && look.before(at)?.entry?.lemma === "be";
    return state ? (adjective as Entry) : form.form === "part" ? form : nominal;
  }
  if (form.form === "part") {
    if (/^(DET|ADP|NUM|ADJ)$/.test(before)) return nominal;
    if (/^(NOUN|PROPN)$/.test(before)) return adjective ?? form;
    return before === "" || before === "SPACE" ? form : nominal;
  }
  if (/^(DET|ADP|NUM|ADJ)$/.test(direct) || look.drafts[at - 1]?.entry?.lower === "its")
    return noun ?? nominal;
  if (direct === "PART") return look.afterClitic(at) ? form : nominal;
  if (before === "NOUN" && adjective !== undefined && noun === undefined) return adjective;
  if (/^(NOUN|PROPN|PRON)$/.test(before)) return possessive(look, at) ? (noun ?? nominal) : form;
  if (before === "CCONJ" || before === "PUNCT")
    return opensObject(look, at + 1) && !look.opens(at) ? form : nominal;
  return nominal;
}

const possessive = (look: Look, at: number): boolean =>
  /^(its|their|our|your)$/.test(look.before(at)?.entry?.lower ?? "");

/** Whether an object or a clause begins here. */
function opensObject(look: Look, at: number): boolean {
  const draft = look.drafts[at];
  const tag = draft?.entry?.tag ?? look.dictionary.closed.get(draft?.own ?? "")?.tag ?? "";
  return /^(DET|SCONJ|PRON|NUM|SYM)$/.test(tag);
}

/** Of several forms that are written alike: a participle after an auxiliary, else a finite one. */
function bestForm(look: Look, at: number, verbs: readonly Entry[]): Entry {
  const group = look.auxiliaryBefore(at);
  const part = verbs.find((each) => each.form === "part");
  if (group === "be" && part !== undefined) return part;
  const first = verbs[0] as Entry;
  if (group === "must") return verbs.find((each) => each.form === "inf") ?? first;
  if (part === undefined || verbs.length === 1) return first;
  // "Dit", "fait", "produit": finite after a subject.
  const subject = /^(NOUN|PROPN|PRON|PART|PUNCT|)$/.test(look.tagBefore(at));
  return subject ? (verbs.find((each) => each.form !== "part") ?? first) : part;
}

/** A word that no list holds: by its ending and its neighbours. */
export function unknownWord(look: Look, at: number, draft: Draft): Entry {
  const { own } = draft;
  const grammar = look.dictionary.grammar;
  const single = own.length > 3 ? own.replace(/[sx]$/, "") : own;
  if (grammar.adverbEnding.test(own) && look.tagBefore(at) !== "DET")
    return { lower: own, lemma: own, tag: "ADV" };
  const before = look.tagBefore(at);
  const participle = /(é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas)$/.test(own);
  if (participle && look.auxiliaryBefore(at) === "be")
    return { lower: own, lemma: single, tag: "VERB", form: "part" };
  if (before === "NOUN" && grammar.adjectiveEnding.test(own))
    return { lower: own, lemma: own, tag: "ADJ" };
  if (look.drafts[at - 1]?.entry?.tag === "PART" && before !== "DET")
    return { lower: own, lemma: single, tag: "VERB", form: verbForm(own) };
  if (before === "PRON" && !/^(its|their|our|your)$/.test(look.before(at)?.entry?.lower ?? ""))
    return { lower: own, lemma: single, tag: "VERB", form: verbForm(own) };
  return { lower: own, lemma: single, tag: "NOUN" };
}

function verbForm(own: string): "inf" | "future" | "past" | "finite" {
  if (/(er|ir|ar)$/.test(own)) return "inf";
  if (/(era|eront|ará|arán)$/.test(own)) return "future";
  return /(ait|aient|aba|aban|ó|aron)$/.test(own) ? "past" : "finite";
}
