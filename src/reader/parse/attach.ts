import type { Lexicon } from "../tokens/lexicon.ts";
import { afterMods } from "./grouping.ts";
import { type Chunk, type ClauseKind, type Phrase, type Predicate, plays } from "./nodes.ts";

/** A clause that is being read: what waits for its verb, and what its last verb was. */
export interface Level {
  readonly kind: ClauseKind;
  readonly marker: string;
  readonly antecedent: Phrase | null;
  readonly governor: Predicate | null;
  readonly governorNoun: Phrase | null;
  subject: Phrase | null;
  last: Predicate | null;
  lastPhrase: Phrase | null;
  comma: boolean;
  conj: boolean;
  readonly waiting: Phrase[];
  readonly fronted: Predicate[];
}

/** The clauses that are open, the inmost last, and the verbs that are settled. */
export interface State {
  readonly chunks: readonly Chunk[];
  readonly lexicon: Lexicon;
  readonly levels: Level[];
  readonly done: Predicate[];
}

/** A clause in which nothing has been read. */
export function level(
  kind: ClauseKind,
  marker: string,
  more: Partial<Pick<Level, "antecedent" | "governor" | "governorNoun" | "subject">> = {},
): Level {
  return {
    kind,
    marker,
    antecedent: null,
    governor: null,
    governorNoun: null,
    subject: null,
    last: null,
    lastPhrase: null,
    comma: false,
    conj: false,
    waiting: [],
    fronted: [],
    ...more,
  };
}

/** The inmost clause that is open. */
export const top = (state: State): Level => state.levels[state.levels.length - 1] as Level;

/** Open the clause of a relative word, about the noun before it. */
export function openRelative(state: State, word: string, governed: boolean): void {
  const here = top(state);
  // "Of which": what went before is no argument of the verb that follows.
  // "Who is ready and who will send": both clauses belong to the same noun.
  const again = here.conj && here.kind === "relative";
  const antecedent = governed ? null : again ? here.antecedent : (here.lastPhrase ?? here.subject);
  state.levels.push(level("relative", word, { antecedent }));
}

/** Open the clause of a subordinator; "that" tells what the verb or the noun before it says. */
export function openSub(state: State, word: string, at: number): void {
  const here = top(state);
  const before = state.chunks[at - 1];
  if (
    word === "that" ||
    word === "que" ||
    word === "whether" ||
    (word === "si" && here.last !== null && before?.kind === "verb")
  ) {
    const noun = before?.kind === "phrase" && here.last === null ? before.phrase : null;
    state.levels.push(level("that", word, { governor: here.last, governorNoun: noun }));
    return;
  }
  state.levels.push(level("sub", word));
}

/** "Canada paid 8.7 million, France 3.2 million": the verb is told once and meant again. */
export function gapped(state: State, phrase: Phrase, at: number): boolean {
  const here = top(state);
  const comma = state.chunks[at - 1]?.kind === "comma";
  const before = state.chunks[comma ? at - 2 : at - 1];
  if (here.last === null || before?.kind !== "phrase") return false;
  if (comma && here.last.objects.length === 0) return false;
  if (phrase.amounts.length === 0 && !phrase.negated) return false;
  const giver = before.phrase;
  const party = giver.prep === "" && giver.names.some((span) => span.to === giver.to);
  if (!party) return false;
  const objects = here.last.objects;
  if (objects[objects.length - 1] === giver) objects.pop();
  state.done.push({ ...here.last, subject: giver, objects: [phrase], preps: [], complements: [] });
  return true;
}

/** After a comma, clauses that have their verb are over, up to one that still waits for its own. */
export function closeInner(state: State): void {
  while (state.levels.length > 1 && top(state).last !== null) state.levels.pop();
}

/** Whether a finite verb follows, past prepositional phrases and times. */
export function verbAhead(chunks: readonly Chunk[], at: number): boolean {
  let next = afterMods(chunks, at);
  // A parenthesis between commas: "Kenya, in a letter, said".
  if (chunks[next]?.kind === "comma") {
    const inner = chunks[next + 1];
    if (inner?.kind === "phrase" && (inner.phrase.prep !== "" || inner.phrase.date !== null)) {
      const closing = afterMods(chunks, next + 1);
      if (chunks[closing]?.kind === "comma") next = closing + 1;
    }
  }
  const verb = chunks[next];
  if (verb?.kind === "relative") return true;
  return verb?.kind === "verb" && verb.predicate.finite;
}

/** Settle a verb as the last of its clause, with what waited for it. */
export function attach(state: State, verb: Predicate): void {
  const here = top(state);
  verb.preps.push(...here.waiting.splice(0));
  for (const fronted of here.fronted.splice(0)) fronted.subject ??= verb.subject;
  here.last = verb;
  here.comma = false;
  here.conj = false;
  state.done.push(verb);
}

/** The subject of the verb that a verb hangs on, or its own where it hangs on none. */
export const subjectUp = (predicate: Predicate): Phrase | null =>
  predicate.governor?.subject ?? predicate.subject;

/** Whether what stands just before is an object of the clause's last verb, and may be the subject of the next. */
export function endsWithObject(here: Level, state: State, at: number): boolean {
  const before = state.chunks[at - 1];
  return (
    before?.kind === "phrase" &&
    before.phrase.prep === "" &&
    before.phrase.date === null &&
    (here.last?.objects.includes(before.phrase) ?? false)
  );
}

/** ", said on Monday the minister": where the speaker follows, past times and places; or -1. */
export function speakerAfter(state: State, verb: Predicate, at: number): number {
  if (!plays(verb, "say")) return -1;
  const before = state.chunks[at - 1];
  if (before !== undefined && before.kind !== "comma" && before.kind !== "stop") return -1;
  for (let look = at + 1; look < at + 4; look++) {
    const after = state.chunks[look];
    if (after?.kind !== "phrase") return -1;
    if (after.phrase.prep === "" && after.phrase.date === null) return look;
  }
  return -1;
}

/** A past as the participle of the noun before it. */
export const asParticiple = (verb: Predicate, subject: Phrase): Predicate => ({
  ...verb,
  passive: true,
  finite: false,
  clause: "participle",
  subject,
});

/** "A plane carrying 230 officers landed": the verb of the noun outside, where no other comes. */
export function endsOutside(state: State, at: number): boolean {
  const outer = state.levels[state.levels.length - 2];
  if (outer === undefined || outer.last !== null || outer.subject === null) return false;
  for (let look = at + 1; look < state.chunks.length; look++) {
    const each = state.chunks[look];
    if (each === undefined || /^(stop|sub|relative)$/.test(each.kind)) return true;
    if (each.kind === "verb" && each.predicate.finite) return false;
  }
  return true;
}

/** Verbs that nothing is done by, so that their past is no participle. */
const NEVER_DONE =
  /^(say|arrive|come|go|agree|appeal|remain|belong|appear|become|insist|reply|respond|stay|vote|meet|argue|hope|complain|decide|refuse|resign|vow)$/;

/** "The officers deployed in Haiti need …": a participle without its auxiliary, before the finite verb. */
export function reduced(state: State, verb: Predicate, at: number): boolean {
  if (verb.tense !== "past" || verb.to - verb.from > 1) return false;
  const next = state.chunks[at + 1];
  // "The force that arrived in 2021 is gone": the verb that a relative word waits for. "Said on Monday he hoped".
  const { kind, subject } = top(state);
  if (kind === "relative" || subject?.pronoun || NEVER_DONE.test(verb.lemma)) return false;
  if (state.chunks[at - 1]?.kind === "comma" && enclosed(state, at)) return true;
  // ", in a note distributed last week, offered".
  const place = state.chunks[at - 1];
  const inside = place?.kind === "phrase" && place.phrase.prep !== "";
  if (inside && state.chunks[at - 2]?.kind === "comma" && enclosed(state, at)) return true;
  if (next?.kind === "phrase" && next.phrase.prep === "" && next.phrase.date === null) return false;
  let infinitive = false;
  for (let look = at + 1; look < state.chunks.length; look++) {
    const each = state.chunks[look];
    if (
      each === undefined ||
      each.kind === "stop" ||
      each.kind === "sub" ||
      each.kind === "comma" ||
      each.kind === "conj" ||
      each.kind === "relative"
    )
      return false;
    if (each.kind !== "verb") continue;
    const { finite, tense, from, to, clause } = each.predicate;
    // "Appealed to partners to keep the promises made": the later one is the participle.
    if (finite) return !(infinitive && tense === "past" && to - from === 1);
    infinitive ||= clause === "infinitive";
  }
  return false;
}

/** ", titled so and so, will": a participle between commas, and then the finite verb. */
function enclosed(state: State, at: number): boolean {
  for (let look = at + 1; look < state.chunks.length; look++) {
    const each = state.chunks[look];
    if (
      each === undefined ||
      each.kind === "stop" ||
      each.kind === "sub" ||
      each.kind === "relative"
    )
      return false;
    if (each.kind !== "comma") continue;
    const next = state.chunks[look + 1];
    return next?.kind === "verb" && next.predicate.finite;
  }
  return false;
}

/** "Llegaron 200 policías", "se desplegaron 200 policías": the subject may follow its verb. */
export function followSubject(verb: Predicate): void {
  const first = verb.objects[0];
  if (verb.subject !== null || !verb.finite || first === undefined || verb.passive) return;
  if (/^(arrive|land|depart|come|remain|serve|join|go|leave|be)$/.test(verb.lemma)) {
    verb.subject = first;
    verb.objects.shift();
  }
}

/** "Les policiers déployés par le Kenya": a participle that its form tells from a finite verb. */
export function takeParticiple(state: State, verb: Predicate): void {
  const here = top(state);
  verb.subject = here.lastPhrase ?? here.subject;
  if (here.last !== null) {
    if (here.conj && (here.last.perfect || here.last.passive)) {
      // "Ont livré … et construit": the auxiliary is meant again.
      const { tense, finite, perfect, passive, clause, marker, subject, governor } = here.last;
      attach(state, {
        ...verb,
        tense,
        finite,
        perfect,
        passive,
        clause,
        marker,
        subject,
        governor,
      });
    } else attach(state, verb);
    return;
  }
  if (verb.subject === null) here.fronted.push(verb);
  verb.preps.push(...here.waiting.splice(0));
  state.done.push(verb);
  state.levels.push(level("participle", ""));
  top(state).last = verb;
}

/** "She met donors, who are gathering this week, and urged them": the clause of its own tense goes on, and is the top. */
export function sameTense(state: State, verb: Predicate): Level | null {
  const inner = top(state).last;
  const outer = state.levels[state.levels.length - 2];
  if (outer?.last?.tense !== verb.tense || inner?.tense === verb.tense) return null;
  state.levels.pop();
  return outer;
}

/** "Countries that have promised support have called for more": the relative clause is over, the noun before it acts. */
export function goesOnOutside(state: State, verb: Predicate): boolean {
  const here = top(state);
  const outer = state.levels[state.levels.length - 2];
  if (here.kind !== "relative" || here.last === null || here.conj || outer === undefined)
    return false;
  if (here.antecedent === null || plays(here.last, "say", "want", "consider")) return false;
  // "That promised troops would come": what was promised.
  if (plays(here.last, "promise") && verb.tense !== here.last.tense) return false;
  if (outer.last === null) return outer.subject === here.antecedent;
  return plays(outer.last, "say") && outer.last.objects.at(-1) === here.antecedent;
}
