import type { Stage } from "#ledger";
import type { Gift } from "./nodes.ts";
import type { Scene } from "./scene.ts";

/** "The withdrawal of its 300 men": what is announced or decided is that they leave. */
export const leaves = (gift: Gift, scene: Scene): boolean =>
  (scene.lexicon.nouns.get(scene.tokens[gift.phrase.head]?.lemma ?? "") ?? []).some(
    (frame) => frame.role === "leave",
  );

/** The stage of a leaving that is promised, refused or weighed. */
export const leaving = (stage: Stage): Stage =>
  /^(pledged|committed|delivered)$/.test(stage)
    ? "withdrawn"
    : stage === "refused"
      ? "pledged"
      : stage === "considering"
        ? "reluctant"
        : stage;
