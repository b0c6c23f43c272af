import { STAGES } from "#ledger";
import type { Judgement } from "./contributions/judge.ts";
import { COLUMNS } from "./contributions/secondLook.ts";
import { CLUSTERS } from "./data/en/clusters.ts";
import { CURVE, FOREST } from "./data/forest.ts";
import * as lookData from "./data/lastLook.ts";
import { FACTS, HIDDEN, NUMBERS, SCALES } from "./data/network.ts";
import { WALK } from "./data/recurrent.ts";
import * as topicData from "./data/topicNetwork.ts";
import { DATE_WEIGHTS } from "./data/weights.ts";
import { WHO_WEIGHTS } from "./data/who.ts";
import { DATE_ROLES } from "./dating/dating.ts";
import { type LastJudgement, LOOK_COLUMNS } from "./lastLook.ts";
import { readCurve } from "./learned/calibrate.ts";
import { readForest } from "./learned/forest.ts";
import { readWeights, type Weights } from "./learned/model.ts";
import { readClueNetwork, readClusters, readFactNetwork } from "./learned/network.ts";
import { Walker } from "./learned/recurrent.ts";
import type { Topical } from "./others/others.ts";
import { TOPICS } from "./others/topics.ts";
import { readWalking } from "./walking.ts";

/** All that claims are judged by. */
export interface Weighing {
  readonly contributions: Judgement;
  readonly topics: Topical;
  /** Goes along sentences for both; null where the order of words is to count for nothing. */
  readonly walker: Walker | null;
  /** One outcome a role of a date. */
  readonly dates: Weights;
  /** Judges all claims of a document at last. */
  readonly last: LastJudgement;
}

/** The weights that the reader is shipped with, read once. */
export function shippedWeights(): Weighing {
  shipped ??= readShipped();
  return shipped;
}

let shipped: Weighing | undefined;

function readShipped(): Weighing {
  const { network, pairs, order } = readWalking(WALK);
  return {
    contributions: {
      network: readFactNetwork(FACTS, NUMBERS, SCALES, HIDDEN, STAGES.length + 1),
      pairs,
      forest: readForest(FOREST, COLUMNS),
      curve: readCurve(CURVE),
    },
    topics: {
      network: readClueNetwork(
        topicData.CLUES,
        topicData.NUMBERS,
        topicData.SCALES,
        topicData.HIDDEN,
        TOPICS.length,
      ),
      order,
      clusters: readClusters(CLUSTERS),
      curves: Object.fromEntries(
        Object.entries(topicData.CURVES).map(([kind, curve]) => [kind, readCurve(curve)]),
      ),
      who: readWeights(WHO_WEIGHTS, 1),
    },
    walker: new Walker(network),
    dates: readWeights(DATE_WEIGHTS, DATE_ROLES.length),
    last: {
      forest: readForest(lookData.FOREST, LOOK_COLUMNS),
      curve: readCurve(lookData.CURVE),
    },
  };
}
