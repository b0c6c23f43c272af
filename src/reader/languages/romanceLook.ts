import type { Tag } from "../tokens/tokens.ts";
import type { Dictionary, Entry } from "./dictionary.ts";
import { type Draft, same } from "./romanceTokens.ts";

/** Glosses of verbs that a clause with "that" follows. */
export const SAYING =
  /^(say|declare|affirm|indicate|explain|underline|disclose|reveal|think|believe|know|learn|reply|acknowledge|warn|reiterate|write|note|insist|announce|confirm|assure|ask|urge|hope|wish|want|promise|pledge|inform|estimate|report|add|hear|accept|decide|expect|request|demand|guarantee|deny|lament|point|tell|fear|call|stress|recall|require|propose|suggest|find)/;

/** A preposition that belongs to a verb; its article, where it holds one, stays. */
const swallowed = (own: string): Entry =>
  /^(du|des|au|aux|del|al)$/.test(own)
    ? { lower: "the", lemma: "the", tag: "DET" }
    : own === "non" || own === "no"
      ? { lower: "participation", lemma: "participation", tag: "NOUN" }
      : { lower: own, lemma: own, tag: "PART" };

/** Looks around in a text whose words are being read from left to right. */
export class Look {
  readonly drafts: readonly Draft[];
  readonly dictionary: Dictionary;
  /** Where the word for "that" means "only", after a negation that denies nothing. */
  readonly restrictive = new Set<number>();

  constructor(drafts: readonly Draft[], dictionary: Dictionary) {
    this.drafts = drafts;
    this.dictionary = dictionary;
  }

  own(at: number): string {
    return this.drafts[at]?.own ?? "";
  }

  /** The word before, past small pronouns and adverbs. */
  before(at: number): Draft | undefined {
    for (let look = at - 1; look >= 0; look--) {
      const draft = this.drafts[look];
      if (!/^(PART|ADV)$/.test(draft?.entry?.tag ?? "")) return draft;
    }
    return undefined;
  }

  tagBefore(at: number): Tag | "" {
    return this.before(at)?.entry?.tag ?? "";
  }

  /** Whether a sentence, quotation or list item opens here. */
  opens(at: number): boolean {
    const before = this.drafts[at - 1];
    if (before === undefined || before.entry?.tag === "SPACE") return true;
    if (before.text === "." && before.end === before.start + 1)
      return !this.dictionary.grammar.abbreviation.test(this.own(at - 2));
    return /^([!?…:«“"•–—-]|«)$/.test(before.text);
  }

  known(own: string): boolean {
    const { nouns, adjectives, verbs, auxiliaries, closed, grammar } = this.dictionary;
    return (
      nouns.has(own) ||
      adjectives.has(own) ||
      verbs.has(own) ||
      auxiliaries.has(own) ||
      closed.has(own) ||
      grammar.adverbEnding.test(own) ||
      grammar.roundNumbers[own] !== undefined
    );
  }

  /** At the beginning of a sentence: a noun or adjective that is a name because a capital follows. */
  opensName(at: number): boolean {
    const next = this.drafts[at + 1];
    const { closed, auxiliaries } = this.dictionary;
    if (next === undefined || next.entry !== null || !/^\p{Lu}/u.test(next.text)) return false;
    if (closed.has(this.own(at)) || auxiliaries.has(this.own(at))) return false;
    return !this.known(this.own(at));
  }

  closedTag(at: number): string {
    return this.drafts[at]?.entry?.tag ?? this.dictionary.closed.get(this.own(at))?.tag ?? "";
  }

  private isSmall(at: number): boolean {
    const draft = this.drafts[at];
    if (draft === undefined) return false;
    const { grammar, closed } = this.dictionary;
    const own = draft.own;
    if (draft.hanging) return true;
    if (grammar.cliticArticles.includes(own) || grammar.reflexives.includes(own)) return true;
    if (grammar.negators.includes(own) || grammar.negation.includes(own)) return true;
    const tag = draft.entry?.tag ?? closed.get(own)?.tag;
    return (
      tag === "ADV" ||
      tag === "PART" ||
      (draft.entry === null && grammar.adverbEnding.test(own) && !this.dictionary.nouns.has(own))
    );
  }

  /** The next word past adverbs, negations and small pronouns. */
  content(at: number): number {
    let next = at + 1;
    for (let steps = 0; steps < 5 && this.isSmall(next) && !this.hasForm(next, "inf"); steps++)
      next += 1;
    return next;
  }

  hasForm(at: number, form: string): boolean {
    const draft = this.drafts[at];
    if (draft === undefined || draft.entry !== null) return false;
    return (
      (this.dictionary.verbs.get(draft.own)?.some((each) => each.form === form) ?? false) ||
      this.dictionary.auxiliaries.get(draft.own)?.form === form
    );
  }

  /** Where the infinitive stands that this word governs, or -1; `link` may stand between. */
  infinitiveAfter(at: number, link: string): number {
    let next = this.content(at);
    if (link !== "") {
      if (!same(link, this.own(next))) return -1;
      next = this.content(next);
    }
    return this.hasForm(next, "inf") ? next : -1;
  }

  /** Read the preposition of "vient d'envoyer" as no word of its own, and what follows as a participle. */
  markLink(at: number, link: string): void {
    const next = this.content(at);
    const draft = this.drafts[next];
    if (draft !== undefined && same(link, draft.own))
      draft.entry = { lower: "just", lemma: "just", tag: "ADV" };
    const verb = this.drafts[this.content(next)];
    const entry = this.dictionary.verbs.get(verb?.own ?? "")?.find((each) => each.form === "inf");
    if (verb !== undefined && entry !== undefined && link === "de")
      verb.entry = { ...entry, form: "past" };
  }

  participleAfter(at: number): Entry | null {
    const next = this.content(at);
    const own = this.own(next);
    const draft = this.drafts[next];
    if (draft === undefined || draft.entry !== null) return null;
    const auxiliary = this.dictionary.auxiliaries.get(own);
    if (auxiliary?.form === "part") return auxiliary;
    return (
      this.dictionary.verbs.get(own)?.find((each) => each.form === "part") ??
      (!this.known(own) && /(é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas)$/.test(own)
        ? { lower: own, lemma: own, tag: "VERB", form: "part" }
        : null)
    );
  }

  reflexiveBefore(at: number): boolean {
    for (let look = at - 1; look >= Math.max(0, at - 6); look--) {
      const draft = this.drafts[look];
      if (draft === undefined) return false;
      if (this.dictionary.grammar.reflexives.includes(draft.own) && draft.entry?.tag === "PART")
        return true;
      if (!/^(AUX|ADV|PART)$/.test(draft.entry?.tag ?? "")) return false;
    }
    return false;
  }

  auxiliaryBefore(at: number): string {
    for (let look = at - 1; look >= Math.max(0, at - 5); look--) {
      const tag = this.drafts[look]?.entry?.tag;
      if (tag === "AUX") return this.drafts[look]?.entry?.verb === "modal" ? "must" : "be";
      if (tag !== "ADV" && tag !== "PART" && !this.drafts[look]?.hanging) return "";
    }
    return "";
  }

  /** The gloss of a verb with the words around it; the words after it are read as parts of it. */
  expressionAround(at: number, verb: string, reflexive: boolean): string | null {
    for (const each of this.dictionary.around.get(verb) ?? []) {
      if (each.reflexive && !reflexive) continue;
      const from = this.restAt(at, each.rest);
      if (from === -1 || !each.rest.every((word, offset) => same(word, this.own(from + offset))))
        continue;
      for (let offset = 0; offset < each.rest.length; offset++) {
        const draft = this.drafts[from + offset];
        if (draft !== undefined) draft.entry = swallowed(draft.own);
      }
      return each.lemma;
    }
    return null;
  }

  /** Where the words stand that belong to a verb: after it, or after its object ("met ses bases à disposition"). */
  private restAt(at: number, rest: readonly string[]): number {
    const first = rest[0];
    const next = this.content(at) === at + 1 || same(first ?? "", this.own(at + 1));
    const from = next ? at + 1 : this.nextPlain(at);
    if (first === undefined || same(first, this.own(from)) || rest.length < 2) return from;
    if (!/^(à|a|en|sur)$/.test(first)) return -1;
    for (let look = from; look < from + 8 && look < this.drafts.length; look++) {
      if (/^[,.;:]$/.test(this.own(look))) return -1;
      if (rest.every((word, offset) => same(word, this.own(look + offset)))) return look;
    }
    return -1;
  }

  private nextPlain(at: number): number {
    let next = at + 1;
    while (/^(ADV|PART)$/.test(this.closedTag(next)) && next < at + 4) next += 1;
    return next;
  }

  negatedBefore(at: number): boolean {
    for (let look = at - 1; look >= Math.max(0, at - 7); look--) {
      const draft = this.drafts[look];
      if (draft === undefined || draft.entry?.tag === "PUNCT" || draft.entry?.tag === "SPACE")
        return false;
      if (this.dictionary.grammar.negation.includes(draft.own)) return true;
    }
    return false;
  }

  /** After a small pronoun or a negation only a verb can stand. */
  afterClitic(at: number): boolean {
    const { grammar } = this.dictionary;
    const own = this.own(at - 1);
    return [grammar.cliticArticles, grammar.reflexives, grammar.negation, grammar.negators].some(
      (list) => list.includes(own),
    );
  }

  /** A negation before, infinitives and prepositions between. */
  negatedNear(at: number): boolean {
    for (let look = at - 1; look >= Math.max(0, at - 10); look--) {
      const draft = this.drafts[look];
      if (draft === undefined || draft.entry?.tag === "PUNCT") return false;
      if (draft.entry?.lower === "not") return true;
    }
    return false;
  }

  negatedAround(at: number): boolean {
    if (this.negatedBefore(at)) return true;
    return this.dictionary.grammar.negation.includes(this.own(at + 1));
  }

  isNounAt(at: number): boolean {
    const own = this.own(at);
    return this.dictionary.nouns.has(own);
  }
}
