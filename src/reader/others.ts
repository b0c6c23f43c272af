import { type Curve, calibrated } from "./calibrate.ts";
import { readEngagements } from "./engagements.ts";
import { readAgreements } from "./instruments.ts";
import { readMandates } from "./mandates.ts";
import { ClueList, Tally, type Weights } from "./model.ts";
import { readObstacles } from "./obstacles.ts";
import { readRequests } from "./requests.ts";
import { readRequirements } from "./requirements.ts";
import type { Found, Scene } from "./scene.ts";
import { TOPICS, tellTopics, topicChances, topicOf } from "./topics.ts";
import { untold } from "./untold.ts";

/** A sentence with what tells of its topics. */
export interface Spoken {
  readonly scene: Scene;
  readonly clues: readonly string[];
}

/** The least share of right claims at which a sentence is taken to speak of a topic; the document proposes fewer. */
const LEAST_TOPIC = 0.2;

/** What topics are judged by. */
export interface Topical {
  /** One outcome a topic. */
  readonly weights: Weights;
  readonly clusters: ReadonlyMap<string, string>;
  /** By kind of claim, the share of right claims at each chance. */
  readonly curves: Readonly<Record<string, Curve>>;
}

/**
 * The claims of a sentence that are no contributions. What the sentence speaks of is judged by its words and by
 * what the rules found; who and how much is the rules' part, or follows from the names in the sentence.
 */
export function readOthers(
  scene: Scene,
  { weights, clusters, curves }: Topical,
  watch?: (spoken: Spoken) => void,
): Found[] {
  const rules = [
    ...readRequests(scene),
    ...readRequirements(scene),
    ...readObstacles(scene),
    ...readAgreements(scene),
    ...readEngagements(scene),
    ...readMandates(scene),
  ];
  const tally = new Tally(weights, TOPICS.length);
  tellTopics(scene, rules, clusters, tally);
  if (watch !== undefined) {
    const list = new ClueList();
    tellTopics(scene, rules, clusters, list);
    watch({ scene, clues: list.clues });
  }
  const chances = topicChances(tally.sums);
  const best = new Map<string, number>();
  for (const [at, topic] of TOPICS.entries())
    best.set(kindOf(topic), Math.max(best.get(kindOf(topic)) ?? 0, chances[at] ?? 0));
  return TOPICS.flatMap((topic, at) => {
    const chance = chances[at] ?? 0;
    const share = calibrated(chance, curves[kindOf(topic)] ?? []);
    if (share < LEAST_TOPIC) return [];
    const told = rules.filter((each) => topicOf(each.claim) === topic);
    const second = ONE_A_SENTENCE.has(kindOf(topic)) && chance < (best.get(kindOf(topic)) ?? 0);
    if (second && told.length === 0) return [];
    if (isOutdone(topic, chance, chances)) return [];
    return (told.length > 0 ? told : untold(topic, scene)).map((each) => ({
      ...each,
      chance: share,
    }));
  });
}

/** Help that is not named further and a thing by name are not asked for in one sentence: the likelier one is. */
function isOutdone(topic: string, chance: number, chances: readonly number[]): boolean {
  if (kindOf(topic) !== "request") return false;
  const backing = topic === "request backing";
  return TOPICS.some(
    (other, at) =>
      kindOf(other) === "request" &&
      (other === "request backing") !== backing &&
      (chances[at] ?? 0) > chance,
  );
}

/** Kinds of which a sentence tells one, unless the rules found more. */
const ONE_A_SENTENCE: ReadonlySet<string> = new Set(["engagement", "mandate", "agreement"]);

const kindOf = (topic: string): string => topic.slice(0, topic.indexOf(" "));
