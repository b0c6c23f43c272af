import { type Phrase, withJoined } from "../parse/nodes.ts";
import type { Scene } from "./scene.ts";

/** A person, an office, a team: not a state as such, nor its troops. */
export function isPerson(phrase: Phrase, scene: Scene): boolean {
  const { tokens, discourse } = scene;
  if (/^(he|she|him|her|il|elle|él|ella)$/.test(tokens[phrase.from]?.lower ?? "")) return true;
  return withJoined(phrase).some((each) => {
    const head = tokens[each.head];
    return (
      each.names.some((span) => span.name.kind === "leader") ||
      discourse.people.has(tokens[each.to - 1]?.lower ?? "") ||
      scene.lexicon.set("titles").has(head?.lemma ?? "") ||
      /^(team|delegation|envoys?|officials|délégation|équipe|delegación|equipo|mission)$/.test(
        head?.lower ?? "",
      ) ||
      (each.appos !== null && isPerson(each.appos, scene))
    );
  });
}
