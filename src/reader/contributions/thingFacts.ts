import {
  type Notes,
  noteAround,
  noteClause,
  nounRole,
  TELLING,
  upTo,
  yes,
} from "../learned/notes.ts";
import { isMission } from "../meaning/gifts.ts";
import type { Scene } from "../meaning/scene.ts";
import { outerRole, stanceOf } from "../meaning/stance.ts";
import type { Phrase } from "../parse/nodes.ts";
import type { Token } from "../tokens/tokens.ts";
import type { Place } from "./bonds.ts";
import type { Given } from "./given.ts";
import type { Sense } from "./reads.ts";

/** What is so of a thing, whoever may give it. */
export function noteThing(
  scene: Scene,
  given: Given,
  over: Place | null,
  reads: Sense,
  kinds: readonly string[],
  notes: Notes,
): void {
  const { quantity, phrase, resource } = given;
  const figure = quantity === undefined ? "none" : given.what === "bare" ? "bare" : "figure";
  notes.fact("what", given.what);
  notes.fact("resource", resource);
  notes.fact("figure", figure);
  notes.fact(given.what, resource);
  notes.fact(figure, resource);
  if (given.weak) notes.fact("weak", resource);
  if (given.elsewhere) notes.fact("elsewhere", yes);
  if (quantity !== undefined) {
    notes.fact("basis", quantity.basis ?? "");
    notes.fact("bound", quantity.bound);
    if (quantity.per) notes.fact("per", quantity.per);
    notes.fact(
      quantity.unit === "persons" || quantity.unit === "items" ? quantity.unit : "money",
      upTo(Math.round(2 * Math.log10(1 + (quantity.value ?? quantity.max ?? 0))) >> 1, 9),
    );
  }
  notes.fact("reads", reads);
  if (phrase !== null) notePhrase(scene, phrase, notes);
  notePlace(scene, over, notes);
  noteAround("thing", given.from, given.to, 2, 2, scene, kinds, notes);
  const [left, right] = verbsAround(given.from, given.to, scene);
  noteVerb("left verb", left, scene, notes);
  noteVerb("right verb", right, scene, notes);
  for (let at = given.from; at < given.to; at++) {
    const token = scene.tokens[at];
    if (token !== undefined && TELLING.test(token.tag)) notes.word("in", token.lemma);
  }
}

function notePhrase(scene: Scene, phrase: Phrase, notes: Notes): void {
  const head = scene.tokens[phrase.head];
  const mod = phrase.head > phrase.from ? scene.tokens[phrase.head - 1] : undefined;
  notes.word("head", head?.lemma ?? "");
  if (mod !== undefined) notes.word("mod", mod.lemma);
  notes.fact("prep", phrase.prep);
  if (phrase.negated) notes.fact("no thing", yes);
  if (phrase.host !== null) {
    notes.word("host", scene.tokens[phrase.host.head]?.lemma ?? "");
    notes.fact(
      "host",
      isMission(phrase.host, scene) ? "mission" : (nounRole(phrase.host, scene) ?? "plain"),
    );
  }
  for (const inner of phrase.mods) {
    notes.fact("mods", inner.prep);
    notes.word("mods", scene.tokens[inner.head]?.lemma ?? "");
    if (isMission(inner, scene)) notes.fact("mods mission", inner.prep);
  }
  if (phrase.also.length > 0) notes.fact("joined", upTo(phrase.also.length, 3));
  if (phrase.appos !== null) notes.fact("appos", yes);
  const words = scene.tokens.slice(phrase.from, Math.min(scene.tokens.length, phrase.to + 3));
  if (words.some((token) => PLANNED.test(token.lower))) notes.fact("planned", yes);
  const opener = scene.tokens[phrase.from];
  if (opener?.tag === "DET") notes.fact("determiner", opener.lower);
}

const PLANNED =
  /^(planned|authorised|authorized|intended|eventual|envisaged|foreseen|mandated|target|ceiling|strength|needed|required|shortfall|quota|full)$/;

/** The verb over the thing, and what stands over that verb. */
function notePlace(scene: Scene, over: Place | null, notes: Notes): void {
  if (over === null) {
    notes.fact("place", "none");
    return;
  }
  const { predicate, place, noun } = over;
  notes.fact("place", place);
  noteClause("over", predicate, notes);
  notes.word("over", predicate.lemma);
  notes.fact("stance", stanceOf(predicate, scene));
  const second = predicate.senses[1];
  if (second !== undefined) notes.fact("over too", second.frame.role);
  const served = predicate.senses.find((each) => each.frame.resource)?.frame.resource;
  if (served !== undefined) notes.fact("served", served);
  const up = predicate.governor;
  if (up !== null) {
    noteClause("above", up, notes);
    notes.fact("above outer", outerRole(up) ?? "other");
    notes.word("above", up.lemma);
    if (up.governor !== null) {
      notes.fact("top outer", outerRole(up.governor) ?? "other");
      noteClause("top", up.governor, notes);
    }
  }
  if (noun !== null) {
    notes.word("noun", scene.tokens[noun.head]?.lemma ?? "");
    notes.fact("noun", nounRole(noun, scene) ?? "plain");
    if (noun.negated) notes.fact("no noun", yes);
  }
  if (predicate.governorNoun !== null) {
    notes.word("on noun", scene.tokens[predicate.governorNoun.head]?.lemma ?? "");
    notes.fact("on noun", nounRole(predicate.governorNoun, scene) ?? "plain");
  }
  for (const prep of predicate.preps) notes.fact("over prep", prep.prep);
}

function verbsAround(
  from: number,
  to: number,
  scene: Scene,
): readonly [Token | undefined, Token | undefined] {
  let left = from - 1;
  while (left >= 0 && scene.tokens[left]?.tag !== "VERB") left--;
  let right = to;
  while (right < scene.tokens.length && scene.tokens[right]?.tag !== "VERB") right++;
  return [scene.tokens[left], scene.tokens[right]];
}

function noteVerb(name: string, token: Token | undefined, scene: Scene, notes: Notes): void {
  if (token === undefined) {
    notes.fact(name, "none");
    return;
  }
  notes.fact(name, scene.lexicon.verbs.get(token.lemma)?.[0]?.frame.role ?? "plain");
  if (token.form !== undefined) notes.fact(name, token.form);
  notes.word(name, token.lemma);
}
