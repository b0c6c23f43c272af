import type { ObstacleType } from "#ledger";
import { TROUBLES } from "../data/obstacles.ts";
import type { Scene } from "../meaning/scene.ts";

const TYPE_OF: ReadonlyMap<string, ObstacleType> = new Map(
  TROUBLES.flatMap(([type, words]) => words.map((word) => [word, type] as const)),
);

/** The type of obstacle that the first telling word of a span of tokens makes, or null. */
export function causeIn(from: number, to: number, scene: Scene): ObstacleType | null {
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (token === undefined) break;
    const type = TYPE_OF.get(token.lower) ?? TYPE_OF.get(token.lemma);
    if (type !== undefined) return type;
  }
  return null;
}
