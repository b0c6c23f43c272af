import type { Board, Question } from "./board.ts";
import type { RunningCell } from "./cellOrder.ts";
import { compareTotals, withCarried } from "./checkpoints.ts";
import { RESOURCES } from "./claim.ts";
import type { ProposalEntry, Telling } from "./entry.ts";
import { documentAt, type LedgerIndex, latest, recordOf } from "./ledgerIndex.ts";
import type { MissionFile } from "./mission.ts";
import type { MissionState } from "./missionState.ts";
import { fillHolds, followObstacle, type Standing } from "./obstacles.ts";
import { followRequest } from "./requests.ts";
import { showCell } from "./showCell.ts";
import { present, type Sight, seeCounted, seeThreads, sightOf } from "./sight.ts";
import { silencesOf } from "./silence.ts";
import { buildState, cellsOf, decisionAt, stateAt } from "./state.ts";
import { type Inheritance, inherit, NO_INHERITANCE, runWith } from "./succession.ts";
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
  const sight = sightOf(state, question);
  const mission = fileAt(index, question.mission, question.head);
  const inheritance = inheritanceOf(index, mission, question);
  const standing = obstaclesIn(sight);

  const running: RunningCell[] = [];
  for (const cell of cellsIn(state, inheritance)) {
    const trailed = state.published.has(cell.resource);
    const ran = runWith(cell, seeCounted(sight, cell), question.trueOn, inheritance, trailed);
    if (ran !== null) running.push(ran);
  }
  const cells = running.map((cell) => showCell(cell, standing, sight.acts));
  const requirements = requirementsOn(mission, question);
  const checkpoints = withCarried(
    RESOURCES.flatMap((resource) => {
      const told = state.published.get(resource);
      return told === undefined ? [] : compareTotals(resource, seeCounted(sight, told), running);
    }),
    inheritance.checkpoints,
  );
  Object.assign(sight.acts, inheritance.acts);
  const requests = seeThreads(sight, "request").flatMap((seen) =>
    present(followRequest(state, seen, question)),
  );
  return {
    asked: question,
    mission,
    cells,
    totals: sumTotals(cells, { requirements, checkpoints, acts: sight.acts }),
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

/** The mission file at a head; a bare one where none was given. */
export function fileAt(index: LedgerIndex, mission: string, head: number): MissionFile {
  const file = latest(recordOf(index, mission).files, head)?.mission;
  if (file !== undefined) return file;
  return {
    id: mission,
    name: mission,
    short: mission,
    aliases: {},
    host: "",
    kind: "",
    requirements: [],
  };
}

/** What the predecessor hands over, from the handover day on. */
export function inheritanceOf(
  index: LedgerIndex,
  mission: MissionFile,
  question: Question,
): Inheritance {
  const { predecessor, handover } = mission;
  if (predecessor === undefined || handover === undefined || handover > question.trueOn) {
    return NO_INHERITANCE;
  }
  const { knownAt, head } = question;
  return inherit(
    foldBoard(index, { mission: predecessor, trueOn: handover, knownAt, head }),
    handover,
  );
}

function cellsIn(state: MissionState, inheritance: Inheritance) {
  const own = cellsOf(state);
  const heirs = inheritance.cells.filter((cell) => !state.cells.has(cell.key));
  if (heirs.length === 0) return own;
  return [...own, ...heirs].sort((a, b) =>
    a.giver.key < b.giver.key
      ? -1
      : a.giver.key > b.giver.key
        ? 1
        : a.resource < b.resource
          ? -1
          : 1,
  );
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
