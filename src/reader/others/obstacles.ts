import type { ObstacleType, Party } from "#ledger";
import { NAMED_TROUBLES, TROUBLE_ITSELF, TROUBLED } from "../data/obstacles.ts";
import { type Found, found, type Scene } from "../meaning/scene.ts";
import { hindrances } from "./hindrances.ts";
import { affectedBy, inLaw, statusOf } from "./obstacleSlots.ts";
import { nearestTrouble } from "./trouble.ts";

/**
 * Claims about what stands in the way: words of trouble near words for what is troubled, verbs that
 * hold back support, consent withheld, and support that waits for something.
 */
export function readObstacles(scene: Scene): Found[] {
  const types = new Map<ObstacleType, Found>();
  const add = (
    type: ObstacleType,
    rule: string,
    affects: readonly Party[] | null,
    clues: string[],
  ) => {
    if (types.has(type)) return;
    const parties = affects ?? affectedBy(scene, type);
    const core = {
      kind: "obstacle" as const,
      type,
      status: statusOf(scene),
      ...(parties.length > 0 && { affects: parties }),
    };
    const side = parties.length > 0 ? "affects" : "mission";
    types.set(type, found(scene, rule, core, null, [...clues, side]));
  };
  for (const each of hindrances(scene)) add(each.type, each.rule, each.affects, [each.clue]);
  for (const near of nearestTrouble(scene)) {
    if (excluded(scene, near.type)) continue;
    add(near.type, `obstacle.${near.type}`, null, [
      `near${Math.min(3, Math.floor(near.distance / 3))}`,
      `w:${near.wrong}`,
      `o:${near.of}`,
    ]);
  }
  for (const type of toldOutright(scene)) add(type, "obstacle.told", null, [type]);
  return [...types.values()];
}

/** Words that show that a sentence speaks of something else than what holds support back. */
function excluded(scene: Scene, type: ObstacleType): boolean {
  const lowers = scene.lowers;
  if (type === "security") return !TROUBLED.some((word) => lowers.has(word));
  if (type === "political") {
    const court = scene.tokens.some((token) => scene.lexicon.set("courts").has(token.lower));
    if (inLaw(scene)) return true;
    return court || lowers.has("lawsuit") || lowers.has("abstained") || lowers.has("abstaining");
  }
  if (type === "funding") return lowers.has("humanitarian");
  return false;
}

/** "Obstacles, including funding issues and legal opposition": types named outright. */
function toldOutright(scene: Scene): ObstacleType[] {
  if (!TROUBLE_ITSELF.some((word) => scene.lowers.has(word))) return [];
  return NAMED_TROUBLES.filter(([, words]) => words.some((word) => scene.lowers.has(word))).map(
    ([type]) => type,
  );
}
