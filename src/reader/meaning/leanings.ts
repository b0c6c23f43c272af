import type { Phrase, Predicate } from "../parse/nodes.ts";
import { isMission } from "./gifts.ts";
import type { Scene } from "./scene.ts";

/** Whether a verb tells by itself where a party stands on the mission, though its frame does not say so. */
export function leans(predicate: Predicate, scene: Scene): boolean {
  const { lemma, passive, subject, objects, preps } = predicate;
  const about = passive && subject !== null ? [subject, ...objects] : objects;
  // "Wrote the draft resolution", "a text submitted by Ecuador".
  if (WRITES.test(lemma)) return about.some((phrase) => isText(phrase, scene));
  // "Want the mission to go on", "wants the mission ended".
  if (lemma === "want") return objects.some((phrase) => isMission(phrase, scene));
  // "Is committed to the mission", "have signed up to it", "have committed themselves to it".
  const alone = passive || objects.every((phrase) => phrase.pronoun);
  return (
    JOINS.test(lemma) &&
    alone &&
    preps.some((phrase) => phrase.prep === "to" && isMission(phrase, scene))
  );
}

const WRITES =
  /^(write|co-wrote|co-drafted|co-authored|circulate|submit|propose|introduce|present|put|prepare|préparer|rédiger|elaborar)$/;
const JOINS = /^(commit|sign)$/;

const isText = (phrase: Phrase, { tokens }: Scene): boolean =>
  /^(resolution|text|draft|texte|projet|résolution|texto|borrador)$/.test(
    tokens[phrase.head]?.lemma ?? "",
  );

/** "Its commitment to the mission", where no figure says of what: help that is not named further. */
export function isCommitment(phrase: Phrase, scene: Scene): boolean {
  return (
    /^(commitment|dedication|adherence)$/.test(scene.tokens[phrase.head]?.lemma ?? "") &&
    phrase.amounts.length === 0 &&
    phrase.mods.some((mod) => mod.prep === "to" && isMission(mod, scene))
  );
}

/** "Troop-contributing countries", "the other contributors to the mission": whoever they are gives people. */
export function areContributors(
  { from, to, head, mods, possessor }: Phrase,
  scene: Scene,
): boolean {
  const words = scene.tokens.slice(from, to).map(({ lower }) => lower);
  if (/\b(troops?|police|personnel)([- ]contributing \w+|[- ]contributors?)$/.test(words.join(" ")))
    return true;
  return (
    scene.tokens[head]?.lower === "contributors" &&
    (possessor !== -1 || words[0] === "its" || mods.some((mod) => isMission(mod, scene)))
  );
}
