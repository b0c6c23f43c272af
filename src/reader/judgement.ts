import { CLUSTERS } from "./data/en/clusters.ts";
import { CURVE, FACTS, HIDDEN, NUMBERS, SCALES } from "./data/network.ts";
import { DATE_WEIGHTS, TOPIC_CURVES, TOPIC_WEIGHTS } from "./data/weights.ts";
import { DATE_ROLES } from "./dating.ts";
import { type Judgement, STAGES } from "./judge.ts";
import { readWeights, type Weights } from "./model.ts";
import { readClusters, readNetwork } from "./network.ts";
import type { Topical } from "./others.ts";
import { TOPICS } from "./topics.ts";

/** All that claims are judged by. */
export interface Weighing {
  readonly contributions: Judgement;
  readonly topics: Topical;
  /** One outcome a role of a date. */
  readonly dates: Weights;
}

/** The weights that the reader is shipped with, read once. */
export function shippedWeights(): Weighing {
  shipped ??= readShipped();
  return shipped;
}

let shipped: Weighing | undefined;

function readShipped(): Weighing {
  const clusters = readClusters(CLUSTERS);
  return {
    contributions: {
      network: readNetwork(FACTS, NUMBERS, SCALES, HIDDEN, STAGES.length + 1),
      clusters,
      curve: CURVE,
    },
    topics: {
      weights: readWeights(TOPIC_WEIGHTS, TOPICS.length),
      clusters,
      curves: TOPIC_CURVES,
    },
    dates: readWeights(DATE_WEIGHTS, DATE_ROLES.length),
  };
}
