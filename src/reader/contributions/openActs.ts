import { STATE_OR_BODY } from "../meaning/discourse.ts";
import { STANDS_FOR_STATE } from "../meaning/kinds.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Phrase, Predicate } from "../parse/nodes.ts";
import type { Given } from "./given.ts";

/** The acts by themselves that one sentence may tell of; where it names things as well, one. */
const MOST_ACTS = 2;

/**
 * "Egypt is opposed", "Spain will ask its parliament", "Malawi has made up its mind": what a sentence says of a party where
 * nothing else in it comes into question beside the verb.
 */
export function openActs(found: readonly Given[], scene: Scene): Predicate[] {
  const { parsed } = scene;
  const taken = found.flatMap(({ predicate }) => predicate ?? []);
  const things = new Set(found.map(({ phrase }) => phrase));
  const acts = parsed.predicates.filter((each) => {
    if (!each.finite || !/^(main|that|sub)$/.test(each.clause)) return false;
    // "Is opposed": one act, though it was read as two verbs.
    if (taken.some(({ from, to }) => from < each.to && each.from < to)) return false;
    if (each.complements.some((inner) => inner.finite || taken.includes(inner))) return false;
    // "Rules out withdrawing its 300 soldiers": the verb inside tells of them.
    const verbs = [each, ...each.complements];
    const near = [each.subject, ...verbs.flatMap(({ objects, preps }) => [...objects, ...preps])];
    if (near.some((phrase) => phrase !== null && holdsThing(phrase, things))) return false;
    return each.subject !== null && mayAct(each.subject, scene);
  });
  return acts.slice(0, found.length === 0 ? MOST_ACTS : 1);
}

const holdsThing = (phrase: Phrase, things: ReadonlySet<Phrase | null>): boolean =>
  things.has(phrase) ||
  phrase.also.some((each) => things.has(each)) ||
  phrase.mods.some((each) => things.has(each));

/** Whether a subject names a party other than the host, or may stand for one. */
function mayAct(
  { names, pronoun, head, date }: Phrase,
  { tokens, lexicon, discourse }: Scene,
): boolean {
  if (date !== null) return false;
  const parties = names.filter(({ name }) => STATE_OR_BODY.test(name.kind));
  if (parties.length > 0) return parties.some(({ name }) => name.code !== discourse.host);
  const word = tokens[head];
  return (
    pronoun ||
    word?.tag === "PROPN" ||
    STANDS_FOR_STATE.some((words) => lexicon.set(words).has(word?.lemma ?? ""))
  );
}
