import { DATE_ROLES } from "../../src/reader/dating/dating.ts";
import type { Weighing } from "../../src/reader/judgement.ts";
import type { Weights } from "../../src/reader/learned/model.ts";
import { Walker } from "../../src/reader/learned/recurrent.ts";
import type { Found } from "../../src/reader/meaning/scene.ts";
import type { Topical } from "../../src/reader/others/others.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { dateCases } from "./dates.ts";
import { fitWeights, type Prior, towardsFirst } from "./fit.ts";
import { fitNetwork } from "./fitNetwork.ts";
import { type FittedWalk, fitWalk } from "./fitWalk.ts";
import { type Lesson, NOTHING } from "./lessons.ts";
import { readingOf, sampleMissions } from "./sets.ts";
import { fitTopics, type NamedNetwork } from "./topics.ts";

/** What was learned, the topics with the names of their clues. */
export interface Learned extends Weighing {
  readonly topics: Topical & { readonly network: NamedNetwork };
  /** The recurrent network with its judges, which the other parts hold too. */
  readonly walk: FittedWalk;
}

/** Learn all weights from these lessons; forests and curves rest on documents read apart and are left empty. */
export function learn(lessons: readonly Lesson[], withDates = true): Learned {
  const network = fitNetwork(lessons.flatMap((each) => each.candidates));
  const walk = fitWalk(lessons.flatMap((each) => each.walks));
  const judged = {
    last: NOTHING.last,
    walk,
    walker: new Walker(walk.network),
    contributions: { ...NOTHING.contributions, network, pairs: walk.pairs },
    topics: {
      ...NOTHING.topics,
      order: walk.order,
      network: fitTopics(lessons.flatMap((each) => each.topics)),
      who: towardsFirst(
        fitWeights(
          lessons.flatMap((each) => each.who),
          2,
          FREE,
        ),
      ),
    },
  };
  return { ...judged, dates: withDates ? fitDates(lessons, judged) : NOTHING.dates };
}

/** Which dates belong to what, learned from the claims that these weights find and that are right. */
function fitDates(lessons: readonly Lesson[], judged: Omit<Weighing, "dates">): Weights {
  let found: readonly Found[] = [];
  const reader = makeReader(sampleMissions(), {
    weights: { ...judged, dates: NOTHING.dates },
    watchFound: (each) => {
      found = each;
    },
  });
  const cases = lessons.flatMap(({ document }) => {
    found = [];
    readingOf(reader, document);
    return dateCases(document, found);
  });
  return fitWeights(cases, DATE_ROLES.length, DATES);
}

/** Nothing is known beforehand. */
const FREE: Prior = { freedom: () => 1, start: () => 0 };

/** "By June", where June is still to come, sets a limit until the labels say otherwise. */
const DATES: Prior = {
  freedom: () => 1,
  start: (clue, outcome) =>
    /^before\|(by|until|till|before|within) \d+ ahead$/.test(clue) &&
    DATE_ROLES[outcome] === "limit"
      ? 2
      : 0,
};
