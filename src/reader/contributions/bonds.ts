import { GIVING } from "../meaning/gifts.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";
import type { Given } from "./given.ts";
import type { Giver } from "./giver.ts";

/** How a phrase hangs in its sentence: the predicate that it is an argument of, and the place there. */
export interface Place {
  readonly predicate: Predicate;
  readonly place: "subject" | "object" | "prep";
  /** The noun between the phrase and the predicate ("the deployment of 1,000 officers"), or null. */
  readonly noun: Phrase | null;
}

/** Where a phrase stands; prepositional phrases stand where their noun does. */
export function placeOf(phrase: Phrase, scene: Scene): Place | null {
  let noun: Phrase | null = null;
  for (let at: Phrase | null = phrase, depth = 0; at !== null && depth < 4; at = at.host, depth++) {
    const direct = directPlace(at, scene);
    if (direct !== null && (direct.place !== "prep" || at.host === null))
      return { ...direct, noun };
    if (at.host !== null) noun = at.host;
    else if (direct !== null) return { ...direct, noun };
  }
  return null;
}

function directPlace(phrase: Phrase, scene: Scene): Place | null {
  const holds = (each: Phrase) =>
    each === phrase || each.also.includes(phrase) || each.appos === phrase;
  const over = scene.parsed.predicates.filter((each) => each.objects.some(holds));
  // "Welcomed the police whom Kenya offered": of two verbs the one that gives.
  const giving = over.find((each) => each.senses.some(({ frame }) => GIVING.has(frame.role)));
  const predicate = giving ?? over[0];
  if (predicate !== undefined) return { predicate, place: "object", noun: null };
  let found: Place | null = null;
  for (const predicate of scene.parsed.predicates) {
    if (predicate.subject !== null && holds(predicate.subject) && found === null)
      found = { predicate, place: "subject", noun: null };
    if (found === null && predicate.preps.some(holds))
      found = { predicate, place: "prep", noun: null };
  }
  return found;
}

/** Where a thing or an act stands in its sentence. */
export function placeOfGiven(given: Given, scene: Scene): Place | null {
  if (given.phrase !== null) return placeOf(given.phrase, scene);
  return given.predicate === null
    ? null
    : { predicate: given.predicate, place: "object", noun: null };
}

/** How a giver hangs together with a thing, in a word or two. */
export function bondOf(given: Given, giver: Giver, over: Place | null): string {
  if (giver.from === -1) return giver.how;
  if (giver.how === "beside") return "beside";
  const phrase = giver.phrase;
  if (phrase === null) return "loose";
  const thing = given.phrase;
  if (thing !== null) {
    if (phrase === thing) return giver.how === "owner" ? "owner" : "itself";
    const mod = modOf(thing, phrase);
    if (mod !== "") return `of-thing-${mod}`;
    const back = modOf(phrase, thing);
    if (back !== "") return `thing-${back}`;
    if (over?.noun && over.noun === phrase) return "owns-noun";
  }
  if (over === null) return "unbound";
  const direct = argument(over.predicate, phrase);
  if (direct !== "") return over.predicate.passive ? `passive-${direct}` : direct;
  let up = over.predicate.governor;
  for (let depth = 0; up !== null && depth < 4; depth++, up = up.governor) {
    const place = argument(up, phrase);
    if (place !== "") return `up-${place}`;
  }
  return "apart";
}

function modOf(host: Phrase, phrase: Phrase): string {
  for (const mod of host.mods) {
    if (mod === phrase || mod.also.includes(phrase)) return mod.prep;
    for (const inner of mod.mods)
      if (inner === phrase || inner.also.includes(phrase)) return inner.prep;
  }
  return "";
}

function argument(predicate: Predicate, phrase: Phrase): string {
  if (predicate.subject === phrase) return "subject";
  if (predicate.objects.includes(phrase)) return "object";
  const prep = predicate.preps.find((each) => each === phrase);
  return prep === undefined ? "" : `prep-${prep.prep}`;
}
