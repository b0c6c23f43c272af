import type { Day } from "#base";
import { compareActs, EVER } from "./actOrder.ts";
import type { ActView, Giver } from "./board.ts";
import { applyAct, lineKey, type Opening, openCell, type RunningCell, startCell } from "./cell.ts";
import type { ClaimKind, Contribution, Resource } from "./claim.ts";
import { giversOf, isPublishedTotal } from "./giver.ts";
import type { LedgerIndex } from "./ledgerIndex.ts";
import { outstandingOn, shownIn, trackOf, valueOn } from "./line.ts";
import type { LedgerAct, MissionState } from "./missionState.ts";
import { type Asked, answerTo } from "./requests.ts";
import { inheritedBy } from "./run.ts";
import { stateAt, viewIn } from "./state.ts";
import { countKnown } from "./telling.ts";
import type { SeenAct } from "./threads.ts";

/** What a newly judged claim finds in one cell: the acts known on its day, and those told later. */
export interface Scene {
  readonly giver: Giver;
  readonly resource: Resource;
  /** Known by the day, as known then, in the order in which they count. */
  readonly known: readonly ActView[];
  /** First told after the day. */
  readonly later: readonly ActView[];
  /** What came over from the predecessor. */
  readonly openings: readonly Opening[];
  readonly handover: Day | null;
}

/** The scenes of a contribution: one per giver, or the published totals of its resource. */
export function scenesOf(
  index: LedgerIndex,
  claim: Contribution,
  published: Day,
): readonly Scene[] {
  const state = stateAt(index, claim.mission, index.head);
  const { resource } = claim;
  const { openings, handover } = inheritedBy(index, claim.mission, published);
  return giversOf(claim, state.around.canonical).map((giver) => {
    const key = `${giver.key} ${resource}`;
    const list = isPublishedTotal(claim) ? state.published.get(resource) : state.cells.get(key);
    return {
      giver,
      resource,
      ...sortActs(state, list?.acts ?? [], published),
      openings: openings.get(key) ?? [],
      handover,
    };
  });
}

function sortActs(
  state: MissionState,
  acts: readonly LedgerAct[],
  published: Day,
): { readonly known: readonly ActView[]; readonly later: readonly ActView[] } {
  const known: ActView[] = [];
  const later: ActView[] = [];
  for (const act of acts) {
    const count = countKnown(act, published);
    if (count > 0) known.push(viewIn(state, act, count));
    else later.push(viewIn(state, act, act.tellings.length));
  }
  known.sort((a, b) => compareActs(a, b, EVER));
  return { known, later };
}

/** The acts of a kind other than contributions: known by a day, and told later. */
export function threadsOf(
  index: LedgerIndex,
  mission: string,
  kind: ClaimKind,
  published: Day,
): { readonly known: readonly SeenAct[]; readonly later: readonly SeenAct[] } {
  const state = stateAt(index, mission, index.head);
  const known: SeenAct[] = [];
  const later: SeenAct[] = [];
  for (const act of state.threads.get(kind)?.acts ?? []) {
    const count = countKnown(act, published);
    const seen = count > 0 ? count : act.tellings.length;
    (count > 0 ? known : later).push({ act, view: viewIn(state, act, seen), known: seen });
  }
  return { known, later };
}

/** On which day a request was answered as known at a day, or null while it was open. */
export function answeredOn(
  index: LedgerIndex,
  mission: string,
  asked: Asked,
  knownAt: Day,
): Day | null {
  const state = stateAt(index, mission, index.head);
  return answerTo(state, asked, { trueOn: knownAt, knownAt })?.day ?? null;
}

/** What a line shows after one of the acts of its cell. */
export interface Level {
  /** Null for what came over from the predecessor. */
  readonly act: ActView | null;
  readonly day: Day;
  /** By rung: the amount of the channel asked about. */
  readonly held: readonly [number, number, number];
  /** What the whole line shows as delivered and as outstanding. */
  readonly delivered: number;
  readonly outstanding: number;
}

/** Run a cell through the acts of a scene, as the fold does. */
export function runScene(scene: Scene): RunningCell {
  const cell = startScene(scene);
  for (const act of scene.known) applyAct(cell, act, EVER);
  return cell;
}

/** What one channel of a line shows after each act of its cell, in order. */
export function levelsOf(
  scene: Scene,
  line: { readonly unit: string; readonly per: string | null; readonly through: string | null },
): readonly Level[] {
  const cell = startScene(scene);
  const levels: Level[] = [];
  const look = (act: ActView | null, day: Day) => {
    const running = cell.lines.get(lineKey(line.unit, line.per));
    if (running === undefined) return;
    const track = trackOf(running, line.through);
    levels.push({
      act,
      day,
      held: [track.held[0], track.held[1], shownIn(track, 2)],
      delivered: valueOn(running, 2),
      outstanding: outstandingOn(running),
    });
  };
  if (scene.handover !== null) look(null, scene.handover);
  for (const act of scene.known) {
    applyAct(cell, act, EVER);
    look(act, act.trueFrom);
  }
  return levels;
}

function startScene(scene: Scene): RunningCell {
  const cell = startCell(scene.giver, scene.resource);
  if (scene.handover !== null) openCell(cell, scene.openings, scene.handover);
  return cell;
}
