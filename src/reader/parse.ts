import { afterMods } from "./grouping.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Chunk, type ClauseKind, type Phrase, type Predicate, plays } from "./nodes.ts";

interface Level {
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

interface State {
  readonly chunks: readonly Chunk[];
  readonly lexicon: Lexicon;
  readonly levels: Level[];
  readonly done: Predicate[];
}

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
  return state.done;
}

function level(
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

const top = (state: State): Level => state.levels[state.levels.length - 1] as Level;

function openRelative(state: State, word: string, governed: boolean): void {
  const here = top(state);
  // "Of which": what went before is no argument of the verb that follows.
  const antecedent = governed ? null : (here.lastPhrase ?? here.subject);
  state.levels.push(level("relative", word, { antecedent }));
}

function openSub(state: State, word: string, at: number): void {
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
    if (here.subject === null || ((comma || conj) && ahead)) here.subject = phrase;
    else if (ahead && here.kind !== "relative") {
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

/** "Canada paid 8.7 million, France 3.2 million": the verb is told once and meant again. */
function gapped(state: State, phrase: Phrase, at: number): boolean {
  const here = top(state);
  const before = state.chunks[at - 1];
  if (here.last === null || before?.kind !== "phrase") return false;
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
function closeInner(state: State): void {
  while (state.levels.length > 1 && top(state).last !== null) state.levels.pop();
}

/** Whether a finite verb follows, past prepositional phrases and times. */
function verbAhead(chunks: readonly Chunk[], at: number): boolean {
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

function takeVerb(state: State, verb: Predicate, at: number): number {
  if (verb.clause === "infinitive") takeInfinitive(state, verb, at);
  else if (!verb.finite) takeGerund(state, verb, at);
  else return takeFinite(state, verb, at);
  return at;
}

function attach(state: State, verb: Predicate): void {
  const here = top(state);
  verb.preps.push(...here.waiting.splice(0));
  for (const fronted of here.fronted.splice(0)) fronted.subject ??= verb.subject;
  here.last = verb;
  here.comma = false;
  here.conj = false;
  state.done.push(verb);
}

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
  const phrase = before?.kind === "phrase" ? before.phrase : null;
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
  const objectControl =
    object !== null && plays(last, "ask", "want", "bar", "thank", "due", "say") && !last.passive;
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
  if (before?.kind === "phrase" && before.phrase.prep === "with") {
    // "With China and Russia abstaining": a clause of its own.
    verb.subject = before.phrase;
    state.done.push(verb);
    return;
  }
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
  if (inverted(state, verb, at)) {
    const speaker = state.chunks[at + 1];
    if (speaker?.kind === "phrase") verb.subject = speaker.phrase;
    state.done.push(verb);
    state.levels.push(level("main", ""));
    top(state).last = verb;
    return at + 1;
  }
  if (here.conj && here.comma && here.kind === "that" && here.governor !== null) {
    // ", and asked": it goes on with the one who spoke, not with what was said.
    state.levels.pop();
    verb.subject = here.governor.subject;
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

const subjectUp = (predicate: Predicate): Phrase | null =>
  predicate.governor?.subject ?? predicate.subject;

function endsWithObject(here: Level, state: State, at: number): boolean {
  const before = state.chunks[at - 1];
  return (
    before?.kind === "phrase" &&
    before.phrase.prep === "" &&
    before.phrase.date === null &&
    (here.last?.objects.includes(before.phrase) ?? false)
  );
}

/** ", said the minister": the speaker follows. */
function inverted(state: State, verb: Predicate, at: number): boolean {
  if (!plays(verb, "say")) return false;
  const before = state.chunks[at - 1];
  const after = state.chunks[at + 1];
  return (
    (before === undefined || before.kind === "comma" || before.kind === "stop") &&
    after?.kind === "phrase" &&
    after.phrase.prep === ""
  );
}

function firstVerb(state: State, here: Level, verb: Predicate, at: number): number {
  const subject = here.subject ?? (here.kind === "relative" ? here.antecedent : null);
  if (subject !== null && reduced(state, verb, at)) {
    const participle: Predicate = {
      ...verb,
      passive: true,
      finite: false,
      clause: "participle",
      subject: subject,
    };
    const target = here.lastPhrase ?? subject;
    participle.subject = target;
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
  if (here.kind === "relative" && here.subject !== null && here.antecedent !== null)
    verb.objects.push(here.antecedent);
  attach(state, verb);
  return at;
}

/** "The officers deployed in Haiti need …": a participle without its auxiliary, before the finite verb. */
function reduced(state: State, verb: Predicate, at: number): boolean {
  if (verb.tense !== "past" || verb.to - verb.from > 1) return false;
  const next = state.chunks[at + 1];
  if (state.chunks[at - 1]?.kind === "comma" && enclosed(state, at)) return true;
  if (next?.kind === "phrase" && next.phrase.prep === "" && next.phrase.date === null) return false;
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
    if (each.kind === "verb" && each.predicate.finite) return true;
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

function laterVerb(state: State, here: Level, verb: Predicate, at: number): number {
  const last = here.last as Predicate;
  const before = state.chunks[at - 1];
  const object = last.objects[last.objects.length - 1] ?? null;
  const bare = verb.tense === "past" && verb.to - verb.from === 1;
  if (before?.kind === "phrase" && bare && !(object === before.phrase && plays(last, "say"))) {
    // "…, a resolution drafted by the United States".
    const participle: Predicate = {
      ...verb,
      passive: true,
      finite: false,
      clause: "participle",
      subject: before.phrase,
    };
    attach(state, participle);
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
