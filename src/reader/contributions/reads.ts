import type { Stage } from "#ledger";
import { consented, GIVING, notified, transferStance } from "../meaning/gifts.ts";
import type { Scene } from "../meaning/scene.ts";
import { type Stance, stanceOf } from "../meaning/stance.ts";
import { type Phrase, type Predicate, plays } from "../parse/nodes.ts";
import type { Role } from "../tokens/language.ts";
import type { Place } from "./bonds.ts";
import type { Given } from "./given.ts";

/** What the words over a thing make of it, whoever gives it; "open" where nothing tells. */
export type Sense = Stance | "open";

/** Read the stage of a thing from the verb and the noun over it. */
export function readsAs(given: Given, over: Place | null, scene: Scene): Sense {
  const stage = plainly(given, over, scene);
  return stage === "pledged" && (notified(scene) || consented(scene)) ? "committed" : stage;
}

function plainly(given: Given, over: Place | null, scene: Scene): Sense {
  if (given.what === "back" && given.predicate !== null) return supports(given.predicate, scene);
  if (given.what === "service" && given.predicate !== null) return stanceOf(given.predicate, scene);
  if (over === null)
    return given.phrase === null ? "open" : (nounStage(given.phrase, scene) ?? "open");
  const noun = over.noun === null ? null : nounStage(over.noun, scene);
  const verb = verbSense(over.predicate, given, scene);
  if (noun === null) return verb;
  if (verb === "open" || verb === "delivered") return noun;
  return verb;
}

/** What a verb makes of the thing beside it. */
function verbSense(predicate: Predicate, given: Given, scene: Scene): Sense {
  const stance = stanceOf(predicate, scene);
  if (stance === "none" || stance === "asked") return stance;
  const no = given.phrase?.negated ?? false;
  if (plays(predicate, "leave") && !plays(predicate, "arrive", "give"))
    return stance === "delivered" || stance === "pledged" ? "withdrawn" : stance;
  const sense = predicate.senses.find((each) => GIVING.has(each.frame.role));
  if (sense !== undefined) return noThing(transferStance(predicate, sense.frame, scene), no);
  if (plays(predicate, "arrive", "serve", "keep")) return noThing(stance, no);
  if (plays(predicate, "ask", "want", "need")) return "asked";
  return predicate.governor === null && stance === "delivered" ? "open" : noThing(stance, no);
}

/** "Offers no troops", "America no soldiers". */
function noThing(stance: Stance, no: boolean): Stance {
  if (!no) return stance;
  return stance === "delivered" || stance === "pledged" ? "refused" : stance;
}

const LEADS =
  /^(lead|head|command|join|participate|spearhead|take|diriger|mener|rejoindre|participer)$/;

function supports(predicate: Predicate, scene: Scene): Sense {
  const stance = stanceOf(predicate, scene);
  if (/^(abstain|abstenir|abstener)$/.test(predicate.lemma)) return "reluctant";
  return stance === "delivered" && !LEADS.test(predicate.lemma) ? "pledged" : stance;
}

const OF_NOUN: Partial<Record<Role, Stage>> = {
  promise: "pledged",
  consider: "considering",
  hesitate: "reluctant",
  refuse: "refused",
  arrive: "delivered",
  leave: "withdrawn",
  hold: "suspended",
  bind: "committed",
};

/** "An offer of 200 soldiers", "the withdrawal of". */
function nounStage(phrase: Phrase, scene: Scene): Stage | null {
  const frames = scene.lexicon.nouns.get(scene.tokens[phrase.head]?.lemma ?? "") ?? [];
  for (const frame of frames) {
    const stage = OF_NOUN[frame.role];
    if (stage !== undefined) return stage;
  }
  return null;
}
