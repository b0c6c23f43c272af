import { compareText, type Day } from "#base";
import type { Checkpoint, Question } from "./board.ts";
import type { RunningCell } from "./cell.ts";
import { compareTotals, withCarried } from "./checkpoints.ts";
import { RESOURCES, type Resource } from "./claim.ts";
import { type LedgerIndex, latest, recordOf } from "./ledgerIndex.ts";
import type { MissionFile } from "./mission.ts";
import type { CellActs, MissionState } from "./missionState.ts";
import { type Sight, seeCounted, sightOf } from "./sight.ts";
import { cellsOf, stateAt } from "./state.ts";
import { type Inheritance, inherit, NO_INHERITANCE, runWith } from "./succession.ts";

/** A mission whose cells were added up for one question. */
export interface Run {
  readonly sight: Sight;
  readonly mission: MissionFile;
  readonly running: readonly RunningCell[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Which part of a mission is run. */
interface Part {
  /** The cells of one resource; null for all. */
  readonly only?: Resource | null;
  /** Only what was handed over before this day is inherited; null for all. */
  readonly before?: Day | null;
}

/** Add up every cell of a mission, from what it inherits, and compare its published totals. */
export function runMission(
  index: LedgerIndex,
  state: MissionState,
  question: Question,
  { only = null, before = null }: Part = {},
): Run {
  const sight = sightOf(state, question);
  const mission = fileAt(index, question.mission, question.head);
  const inheritance = inheritanceOf(index, mission, question, { only, before });
  const running: RunningCell[] = [];
  for (const cell of cellsIn(state, inheritance)) {
    if (only !== null && cell.resource !== only) continue;
    const trailed = state.published.has(cell.resource);
    const acts = seeCounted(sight, cell, cell.giver.parties);
    const ran = runWith(cell, acts, question.trueOn, inheritance, trailed);
    if (ran !== null) running.push(ran);
  }
  const told = (only === null ? RESOURCES : [only]).flatMap((resource) => {
    const published = state.published.get(resource);
    if (published === undefined) return [];
    return compareTotals(resource, seeCounted(sight, published, []), running);
  });
  Object.assign(sight.acts, inheritance.acts);
  return { sight, mission, running, checkpoints: withCarried(told, inheritance.checkpoints) };
}

/** The mission file at a head; a bare one where none was given. */
function fileAt(index: LedgerIndex, mission: string, head: number): MissionFile {
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

/** What a mission took over by a day, as known on it. */
export function inheritedBy(index: LedgerIndex, mission: string, day: Day): Inheritance {
  const { head } = index;
  const question = { mission, trueOn: day, knownAt: day, head };
  return inheritanceOf(index, fileAt(index, mission, head), question, {});
}

/**
 * What the predecessor hands over, from the handover day on.
 *
 * A predecessor in turn inherits only what was handed over before it handed over itself, so that
 * missions that name each other do not go round in circles.
 */
function inheritanceOf(
  index: LedgerIndex,
  { predecessor, handover }: MissionFile,
  { trueOn, knownAt, head }: Question,
  { only = null, before = null }: Part,
): Inheritance {
  if (predecessor === undefined || handover === undefined || handover > trueOn) {
    return NO_INHERITANCE;
  }
  if (before !== null && handover >= before) return NO_INHERITANCE;
  const question = { mission: predecessor, trueOn: handover, knownAt, head };
  const state = stateAt(index, predecessor, head);
  const run = runMission(index, state, question, { only, before: handover });
  return inherit(run.running, run.checkpoints, run.sight.acts, handover);
}

function cellsIn(state: MissionState, inheritance: Inheritance): readonly CellActs[] {
  const own = cellsOf(state);
  const heirs = inheritance.cells.filter((cell) => !state.cells.has(cell.key));
  if (heirs.length === 0) return own;
  return [...own, ...heirs].sort(
    (a, b) => compareText(a.giver.key, b.giver.key) || compareText(a.resource, b.resource),
  );
}
