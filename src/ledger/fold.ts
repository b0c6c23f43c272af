import type { Board, Question } from "./board.ts";
import type { Resource } from "./claim.ts";
import { convertTotals } from "./convert.ts";
import type { ProposalEntry, Telling } from "./entry.ts";
import { documentAt, type LedgerIndex, recordOf } from "./ledgerIndex.ts";
import type { MissionFile } from "./mission.ts";
import type { MissionState } from "./missionState.ts";
import { fillHolds, followObstacle, type Standing } from "./obstacles.ts";
import { followRequest } from "./requests.ts";
import { runMission } from "./run.ts";
import { showCell } from "./showCell.ts";
import { present, type Sight, seeThreads } from "./sight.ts";
import { silencesOf } from "./silence.ts";
import { buildState, decisionAt, ratesAt, stateAt } from "./state.ts";
import { tell } from "./telling.ts";
import { followAgreement, followEngagement, followMandate, inForce } from "./threads.ts";
import { sumTotals } from "./totals.ts";

/** A proposal that nobody decided on yet, with the judgement that the caller obtained for it. */
export interface ProposedTelling {
  readonly proposal: ProposalEntry;
  readonly telling: Telling;
}

/**
 * Fold a ledger into the board of one mission (design of the ledger, The fold).
 *
 * Counts the acts with a true day up to `trueOn` and a telling known by `knownAt`, as the ledger
 * stood at `head`; all three inclusive. The same question gives the same board on every machine.
 *
 * @param proposed proposals without a decision; counted where their confidence is at or above
 *   `question.proposalsFrom`, passed over where the question names none
 */
export function foldBoard(
  index: LedgerIndex,
  question: Question,
  proposed: readonly ProposedTelling[] = [],
): Board {
  const state = stateFor(index, question, proposed);
  const { sight, mission, standing, cells, totals, checkpoints, requirements } = addUp(
    index,
    state,
    question,
  );
  const requests = seeThreads(sight, "request").flatMap((seen) =>
    present(followRequest(state, seen, question)),
  );
  return {
    asked: question,
    mission,
    cells,
    totals,
    converted: convertTotals(totals, ratesAt(index, question.head), question.trueOn),
    checkpoints,
    requirements,
    reportedRequirements: seeThreads(sight, "requirement")
      .filter(({ view }) => view.trueFrom <= question.trueOn)
      .map(({ view }) => view.id),
    obstacles: fillHolds(standing, cells),
    requests,
    ...meetingsAndMandates(sight, question),
    silences: silencesOf(sight, recordOf(index, question.mission).checks),
    acts: sight.acts,
    claims: sight.count.claims,
    proposals: sight.count.proposals,
  };
}

/** What a board says of one resource: its cells and totals, and the acts behind them. */
export type ResourceBoard = Pick<
  Board,
  "asked" | "mission" | "cells" | "totals" | "requirements" | "acts"
>;

/**
 * Fold what a board says of one resource: the same as in the whole board, at a fraction of the work,
 * for who asks about hundreds of days.
 */
export function foldResource(
  index: LedgerIndex,
  question: Question,
  resource: Resource,
): ResourceBoard {
  const state = stateFor(index, question, []);
  const { sight, mission, cells, totals, requirements } = addUp(index, state, question, resource);
  return { asked: question, mission, cells, totals, requirements, acts: sight.acts };
}

/** The cells of a mission and what they come to: all of them, or those of one resource. */
function addUp(
  index: LedgerIndex,
  state: MissionState,
  question: Question,
  only: Resource | null = null,
) {
  const { sight, mission, running, checkpoints } = runMission(index, state, question, { only });
  const standing = obstaclesIn(sight);
  const cells = running.map((cell) => showCell(cell, standing, sight.acts));
  const requirements = requirementsOn(mission, question).filter(
    ({ resource }) => only === null || resource === only,
  );
  const totals = sumTotals(cells, { requirements, checkpoints, acts: sight.acts });
  return { sight, mission, standing, cells, totals, checkpoints, requirements };
}

/** What stands at the head asked for, with the proposals that the question counts. */
function stateFor(
  index: LedgerIndex,
  { mission, head, proposalsFrom }: Question,
  proposed: readonly ProposedTelling[],
): MissionState {
  if (proposalsFrom === undefined) return stateAt(index, mission, head);
  const extra = proposed.flatMap(({ proposal, telling }) => {
    const { id, claim, confidence } = proposal;
    const seq = index.proposals.get(id)?.seq ?? head;
    const counted = confidence >= proposalsFrom && seq <= head && claim.mission === mission;
    const document = documentAt(index, proposal.document, head);
    if (!counted || document === null || decisionAt(index, id, head) !== null) return [];
    return [tell({ id, claim, seq }, document, telling, true)];
  });
  if (extra.length === 0) return stateAt(index, mission, head);
  return buildState(index, mission, Math.min(head, index.head), extra);
}

function obstaclesIn(sight: Sight): readonly Standing[] {
  const { trueOn } = sight.question;
  return seeThreads(sight, "obstacle").flatMap(({ act, view, known }) =>
    present(followObstacle(act, view, known, trueOn, sight.state.around.canonical)),
  );
}

function requirementsOn(mission: MissionFile, { trueOn }: Question): MissionFile["requirements"] {
  return mission.requirements.filter(
    ({ from, until }) => from <= trueOn && (until === undefined || trueOn < until),
  );
}

function meetingsAndMandates(
  sight: Sight,
  { trueOn }: Question,
): Pick<Board, "agreements" | "engagements" | "mandates"> {
  return {
    agreements: seeThreads(sight, "agreement").flatMap((seen) =>
      present(followAgreement(seen, trueOn)),
    ),
    engagements: seeThreads(sight, "engagement").flatMap((seen) =>
      present(followEngagement(seen, trueOn)),
    ),
    mandates: inForce(
      seeThreads(sight, "mandate").flatMap((seen) => present(followMandate(seen, trueOn))),
      trueOn,
    ),
  };
}
