import type { Lexicon } from "../tokens/lexicon.ts";
import {
  asParticiple,
  attach,
  closeInner,
  endsOutside,
  endsWithObject,
  followSubject,
  gapped,
  goesOnOutside,
  type Level,
  level,
  openRelative,
  openSub,
  reduced,
  type State,
  sameTense,
  speakerAfter,
  subjectUp,
  takeParticiple,
  top,
  verbAhead,
} from "./attach.ts";
import { type Chunk, type Phrase, type Predicate, phraseOf, plays } from "./nodes.ts";

/** Link the chunks of a sentence: subjects, objects, prepositional phrases, complements. */
export function link(chunks: readonly Chunk[], lexicon: Lexicon): Predicate[] {
  const state: State = { chunks, lexicon, levels: [level("main", "")], done: [] };
  for (let at = 0; at < chunks.length; at++) {
    const each = chunks[at];
    if (each === undefined) continue;
    const here = top(state);
    if (each.kind === "comma") here.comma = true;
    else if (each.kind === "conj") here.conj = true;
    else if (each.kind === "aside") state.done.push(each.predicate);
    else if (each.kind === "stop") state.levels.splice(0, state.levels.length, level("main", ""));
    else if (each.kind === "relative")
      openRelative(state, each.word, state.chunks[at - 1]?.kind === "prep");
    else if (each.kind === "sub") openSub(state, each.word, at);
    else if (each.kind === "phrase") takePhrase(state, each.phrase, at);
    else if (each.kind === "verb") at = takeVerb(state, each.predicate, at);
  }
  if (lexicon.code !== "en") for (const each of state.done) followSubject(each);
  return state.done;
}

function takePhrase(state: State, phrase: Phrase, at: number): void {
  let here = top(state);
  const { comma, conj } = here;
  if (phrase.date !== null || phrase.prep !== "") {
    if (here.last === null) here.waiting.push(phrase);
    else here.last.preps.push(phrase);
    if (phrase.date === null) here.lastPhrase = phrase;
    here.conj = false;
    return;
  }
  const ahead = verbAhead(state.chunks, at);
  if (here.last === null) {
    // "On Monday Kenya kept": after a time no noun stands that a clause would describe.
    const timed = phraseOf(state.chunks[at - 1])?.date != null;
    if (here.subject === null || ((comma || conj || timed) && ahead)) {
      here.subject = phrase;
      // "Kenya, whose 735 officers serve": they are from Kenya.
      if (here.marker === "whose" && here.antecedent !== null)
        phrase.mods.push({ ...here.antecedent, prep: "from" });
    } else if (ahead && here.kind !== "relative") {
      // "The officers Kenya offered": a relative clause without its word.
      state.levels.push(level("relative", "", { antecedent: here.subject, subject: phrase }));
      here = top(state);
    }
  } else if ((comma || conj) && ahead) {
    if (comma && !conj) closeInner(state);
    const outer = top(state);
    if (outer.last !== null || outer.subject === null) {
      const kind = conj && outer.kind === "that" ? outer : null;
      const next = level(kind?.kind ?? "main", kind?.marker ?? "", {
        subject: phrase,
        governor: kind?.governor ?? null,
      });
      state.levels.splice(
        Math.max(0, state.levels.length - (kind === null ? state.levels.length : 1)),
        state.levels.length,
        next,
      );
    } else outer.subject = phrase;
    here = top(state);
  } else if (!gapped(state, phrase, at) && (!comma || conj)) here.last.objects.push(phrase);
  here.lastPhrase = phrase;
  here.comma = false;
  here.conj = false;
}

function takeVerb(state: State, verb: Predicate, at: number): number {
  if (verb.clause === "infinitive") takeInfinitive(state, verb, at);
  else if (verb.clause === "participle") takeParticiple(state, verb);
  else if (!verb.finite) takeGerund(state, verb, at);
  else return takeFinite(state, verb, at);
  return at;
}

/** Verbs of speech whose object is who is to do it; of others ("revealed plans to send") the speaker is. */
const TELLS = /^(tell|remind|warn|advise|instruct|inform|say|dire|decir)$/;

function takeInfinitive(state: State, verb: Predicate, at: number): void {
  const here = top(state);
  const before = state.chunks[at - 1];
  const coordinated = here.conj && here.last?.clause === "infinitive";
  if (coordinated && here.last !== null) {
    verb.governor = here.last.governor;
    verb.governorNoun = here.last.governorNoun;
    verb.subject = here.last.subject;
    here.last.governor?.complements.push(verb);
    attach(state, verb);
    return;
  }
  // "Ruled out on Monday to join": a time is no noun that an infinitive hangs on.
  const phrase = before?.kind === "phrase" && before.phrase.date === null ? before.phrase : null;
  const head = phrase?.host ?? phrase;
  const last = here.last;
  if (last === null) {
    verb.governorNoun = head;
    verb.subject = null;
    // The main verb is still to come: keep the level open for it.
    state.done.push(verb);
    verb.preps.push(...here.waiting.splice(0));
    if (head === null) here.fronted.push(verb);
    state.levels.push(level("infinitive", "", {}));
    top(state).last = verb;
    return;
  }
  verb.governor = last;
  last.complements.push(verb);
  const object = last.objects[last.objects.length - 1] ?? null;
  // "Reiterated its willingness to send": whoever promises is who sends.
  const told = plays(last, "ask", "want", "bar", "thank", "due") || TELLS.test(last.lemma);
  const objectControl =
    object !== null &&
    // "Expects partners to do more".
    (last.lemma === "expect" || (told && !plays(last, "promise"))) &&
    !last.passive;
  verb.subject = objectControl
    ? object
    : last.passive && plays(last, "ask")
      ? last.subject
      : last.subject;
  if (phrase !== null) verb.governorNoun = phrase;
  attach(state, verb);
}

function takeGerund(state: State, verb: Predicate, at: number): void {
  const here = top(state);
  const before = state.chunks[at - 1];
  if (here.last === null) {
    if (here.subject === null) here.fronted.push(verb);
    else {
      verb.subject = here.subject;
      if (before?.kind === "phrase" || before?.kind === "prep")
        verb.governorNoun = before.kind === "phrase" ? before.phrase : here.lastPhrase;
    }
    verb.preps.push(...here.waiting.splice(0));
    state.done.push(verb);
    state.levels.push(level("gerund", ""));
    top(state).last = verb;
    return;
  }
  const last = here.last;
  if (before?.kind === "prep" || before?.kind === "verb" || here.conj) {
    const object = last.objects[last.objects.length - 1] ?? null;
    const governed = here.conj && last.clause === "gerund" ? last.governor : last;
    verb.governor = governed;
    verb.marker = before?.kind === "prep" ? before.word : "";
    governed?.complements.push(verb);
    verb.subject = object !== null && plays(last, "thank", "bar", "ask") ? object : last.subject;
    if (before?.kind === "prep" && object !== null) verb.governorNoun = object;
  } else {
    verb.clause = "participle";
    verb.subject = before?.kind === "comma" ? last.subject : (here.lastPhrase ?? last.subject);
  }
  attach(state, verb);
}

function takeFinite(state: State, verb: Predicate, at: number): number {
  let here = top(state);
  if (goesOnOutside(state, verb)) {
    state.levels.pop();
    here = top(state);
  }
  if (
    here.last !== null &&
    here.kind !== "main" &&
    !here.conj &&
    !endsWithObject(here, state, at)
  ) {
    while (state.levels.length > 1 && top(state).last !== null) state.levels.pop();
    here = top(state);
  }
  if (here.last === null) return firstVerb(state, here, verb, at);
  const speaking = speakerAfter(state, verb, at);
  if (speaking !== -1) {
    for (const each of state.chunks.slice(at + 1, speaking + 1)) {
      if (each.kind !== "phrase") continue;
      if (each.phrase.prep === "" && each.phrase.date === null) verb.subject = each.phrase;
      else verb.preps.push(each.phrase);
    }
    state.done.push(verb);
    state.levels.push(level("main", ""));
    top(state).last = verb;
    return speaking;
  }
  if (here.conj && here.comma && here.kind === "that" && here.governor !== null) {
    // ", and asked": it goes on with the one who spoke, not with what was said.
    state.levels.pop();
    verb.subject = here.governor.subject;
    attach(state, verb);
    return at;
  }
  const outer = here.conj && here.comma && here.kind === "relative" ? sameTense(state, verb) : null;
  if (outer !== null) {
    verb.subject = outer.last?.subject ?? null;
    attach(state, verb);
    return at;
  }
  if (here.conj) {
    verb.subject =
      here.last.clause === "infinitive" || here.last.clause === "gerund"
        ? subjectUp(here.last)
        : here.last.subject;
    verb.governor = here.governor;
    verb.clause = here.kind;
    verb.marker = here.marker;
    attach(state, verb);
    return at;
  }
  return laterVerb(state, here, verb, at);
}

function firstVerb(state: State, here: Level, verb: Predicate, at: number): number {
  const subject = here.subject ?? (here.kind === "relative" ? here.antecedent : null);
  if (subject !== null && reduced(state, verb, at)) {
    const participle = asParticiple(verb, here.lastPhrase ?? subject);
    state.done.push(participle);
    state.levels.push(level("participle", ""));
    top(state).last = participle;
    return at;
  }
  verb.subject = subject;
  verb.clause = here.kind;
  verb.marker = here.marker;
  verb.governor = here.governor;
  verb.governorNoun = here.governorNoun;
  here.governor?.complements.push(verb);
  if (
    here.kind === "relative" &&
    here.marker !== "whose" &&
    here.subject !== null &&
    here.antecedent !== null
  )
    verb.objects.push(here.antecedent);
  attach(state, verb);
  return at;
}

function laterVerb(state: State, here: Level, verb: Predicate, at: number): number {
  const last = here.last as Predicate;
  const before = state.chunks[at - 1];
  const object = last.objects[last.objects.length - 1] ?? null;
  const bare = verb.tense === "past" && verb.to - verb.from === 1;
  // "Said it expected": a pronoun has no participle beside it.
  const acts = (phrase: Phrase) =>
    object === phrase && (plays(last, "say") || (phrase.pronoun && last.lemma === "say"));
  if (here.kind !== "main" && bare && endsOutside(state, at)) {
    state.levels.pop();
    return firstVerb(state, top(state), verb, at);
  }
  if (before?.kind === "phrase" && bare && !acts(before.phrase)) {
    // "…, a resolution drafted by the United States".
    attach(state, asParticiple(verb, before.phrase));
    return at;
  }
  if (object !== null && before?.kind === "phrase") {
    last.objects.pop();
    const clause = level(plays(last, "say", "want", "promise", "consider") ? "that" : "main", "", {
      subject: object,
      governor: plays(last, "say", "want", "promise", "consider") ? last : null,
    });
    state.levels.push(clause);
    return firstVerb(state, clause, verb, at);
  }
  const fresh = level("main", "", { subject: here.lastPhrase ?? last.subject });
  state.levels.push(fresh);
  return firstVerb(state, fresh, verb, at);
}
