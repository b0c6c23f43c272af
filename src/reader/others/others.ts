import { type Curve, calibrated } from "../learned/calibrate.ts";
import { ClueList, Tally, type Weights } from "../learned/model.ts";
import { type ClueNetwork, outcomesOf } from "../learned/network.ts";
import type { Gone, Numbers, Walked } from "../learned/recurrent.ts";
import type { Found, Scene } from "../meaning/scene.ts";
import { readEngagements } from "./engagements.ts";
import { readAgreements } from "./instruments.ts";
import { readMandates } from "./mandates.ts";
import { readObstacles } from "./obstacles.ts";
import { readRequests } from "./requests.ts";
import { readRequirements } from "./requirements.ts";
import { TOPICS, tellTopics, topicChances, topicOf } from "./topics.ts";
import { untold } from "./untold.ts";

/** A sentence with what tells of its topics. */
export interface Spoken {
  readonly scene: Scene;
  /** What the rules found in it. */
  readonly rules: readonly Found[];
  readonly clues: readonly string[];
}

/** The least share of right claims at which a sentence is taken to speak of a topic; the document proposes fewer. */
export const LEAST_TOPIC = 0.2;
/** The least chance of a topic where no curve makes it a share yet. */
const LEAST_CHANCE = 0.1;

/** By topic, what the most and the mean of each unit of the recurrent network speak for, and what it starts from. */
export interface OrderLayers {
  readonly out: Numbers;
  readonly offsets: Numbers;
}

/** What topics are judged by. */
export interface Topical {
  /** One outcome a topic. */
  readonly network: ClueNetwork;
  /** What the order of a sentence's words speaks for. */
  readonly order: OrderLayers;
  readonly clusters: ReadonlyMap<string, string>;
  /** By kind of claim, the share of right claims at each chance. */
  readonly curves: Readonly<Record<string, Curve>>;
  /** How much each clue speaks for a party to be the one that asks, meets or agrees. */
  readonly who: Weights;
}

/** What the rules of every kind find in a sentence, contributions apart. */
export function ruledOthers(scene: Scene): Found[] {
  return [
    ...readRequests(scene),
    ...readRequirements(scene),
    ...readObstacles(scene),
    ...readAgreements(scene),
    ...readEngagements(scene),
    ...readMandates(scene),
  ];
}

/**
 * How likely a sentence speaks of each topic, by the topic's place: the mean of two judges, of which one knows its clues, the
 * other the order of its words.
 */
export function topicsSpoken(
  scene: Scene,
  rules: readonly Found[],
  { network, order, clusters }: Topical,
  { wording, gone }: Walked,
  watch?: (spoken: Spoken) => void,
): readonly number[] {
  const { clues, rows, hidden } = network;
  const tally = new Tally({ clues, rows, width: hidden });
  tellTopics(scene, wording, rules, clusters, tally);
  if (watch !== undefined) {
    const list = new ClueList();
    tellTopics(scene, wording, rules, clusters, list);
    watch({ scene, rules, clues: list.clues });
  }
  const byClues = topicChances(outcomesOf(tally.sums, network));
  if (gone === null || gone.states.length === 0) return byClues;
  const byOrder = topicChances(orderSums(gone, order));
  return byClues.map((chance, at) => (chance + (byOrder[at] ?? 0)) / 2);
}

/** What the order of a sentence's words speaks for, topic by topic. */
export function orderSums(
  { most, mean, width }: Gone,
  { out, offsets }: OrderLayers,
): Float64Array {
  return Float64Array.from(offsets, (offset, topic) => {
    const row = topic * 2 * width;
    let sum = offset;
    for (let k = 0; k < width; k++)
      sum += (most[k] ?? 0) * (out[row + k] ?? 0) + (mean[k] ?? 0) * (out[row + width + k] ?? 0);
    return sum;
  });
}

const KINDS = TOPICS.map((topic) => topic.slice(0, topic.indexOf(" ")));

/**
 * The claims of a sentence that are no contributions, given the chance of each topic. Who and how much is the rules'
 * part, or follows from the names in the sentence.
 */
export function othersOf(
  scene: Scene,
  rules: readonly Found[],
  chances: readonly number[],
  { curves, who }: Topical,
): Found[] {
  return TOPICS.flatMap((topic, at) => {
    const kind = KINDS[at] ?? "";
    const chance = chances[at] ?? 0;
    const curve = curves[kind];
    const share = curve === undefined ? chance : calibrated(chance, curve);
    if (share < (curve === undefined ? LEAST_CHANCE : LEAST_TOPIC)) return [];
    const told = rules.filter((each) => topicOf(each.claim) === topic);
    const best = Math.max(...chances.filter((_, other) => KINDS[other] === kind));
    if (ONE_A_SENTENCE.has(kind) && chance < best && told.length === 0) return [];
    if (isOutdone(topic, chance, chances)) return [];
    return (told.length > 0 ? told : untold(topic, scene, rules, who)).map((each) => ({
      ...each,
      chance: share,
    }));
  });
}

/** Help that is not named further and a thing by name are not asked for in one sentence: the likelier one is. */
function isOutdone(topic: string, chance: number, chances: readonly number[]): boolean {
  if (!topic.startsWith("request ")) return false;
  const backing = topic === "request backing";
  return TOPICS.some(
    (other, at) =>
      KINDS[at] === "request" &&
      (other === "request backing") !== backing &&
      (chances[at] ?? 0) > chance,
  );
}

/** Kinds of which a sentence tells one, unless the rules found more. */
const ONE_A_SENTENCE: ReadonlySet<string> = new Set(["engagement", "mandate", "agreement"]);
