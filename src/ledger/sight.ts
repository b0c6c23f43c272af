import { compareText, type Day } from "#base";
import { compareActs, counts } from "./actOrder.ts";
import type { ActView, Condition, Question } from "./board.ts";
import type { ClaimKind, Party } from "./claim.ts";
import type { ActList, MissionState } from "./missionState.ts";
import { inOrder, viewIn } from "./state.ts";
import { countKnown } from "./telling.ts";
import type { SeenAct } from "./threads.ts";

/** What one question sees of a mission: the acts behind its board, and how many claims. */
export interface Sight {
  readonly state: MissionState;
  readonly question: Question;
  /** Every act behind the board, filled while it is folded. */
  readonly acts: Record<string, ActView>;
  /** Of each list of acts seen: who they speak of, and the one told last. */
  readonly newest: { readonly parties: readonly Party[]; readonly view: ActView }[];
  readonly count: { claims: number; proposals: number };
}

/** A sight of which nothing was used yet. */
export function sightOf(state: MissionState, question: Question): Sight {
  return { state, question, acts: {}, newest: [], count: { claims: 0, proposals: 0 } };
}

/**
 * The acts of a list that count, in the order in which they count; the parties given are told of.
 *
 * Taken into the sight in that order too, so that a board lists its acts alike whatever else the
 * ledger holds.
 */
export function seeCounted(
  sight: Sight,
  list: ActList,
  parties: readonly Party[],
): readonly ActView[] {
  const { trueOn, knownAt } = sight.question;
  const seen: ActView[] = [];
  let newest: ActView | null = null;
  for (const act of inOrder(sight.state, list)) {
    const known = countKnown(act, knownAt);
    if (known === 0) continue;
    const view = onDay(viewIn(sight.state, act, known), trueOn);
    if (!counts(view, trueOn)) continue;
    if (newest === null || isNewer(view, newest)) newest = view;
    seen.push(view);
  }
  if (newest !== null) sight.newest.push({ parties, view: newest });
  seen.sort((a, b) => compareActs(a, b, trueOn));
  for (const view of seen) take(sight, view);
  return seen;
}

/** The acts of a kind other than contributions that were known, by true day, then id. */
export function seeThreads(sight: Sight, kind: ClaimKind): readonly SeenAct[] {
  const seen: SeenAct[] = [];
  const acts = sight.state.threads.get(kind);
  if (acts === undefined) return seen;
  for (const act of acts.acts) {
    const known = countKnown(act, sight.question.knownAt);
    if (known > 0) seen.push({ act, view: viewIn(sight.state, act, known), known });
  }
  seen.sort(
    (a, b) => compareText(a.view.trueFrom, b.view.trueFrom) || compareText(a.act.id, b.act.id),
  );
  for (const { view } of seen) {
    sight.newest.push({ parties: view.parties, view });
    take(sight, view);
  }
  return seen;
}

/** Whether an act was told later than another: by day, then by document. */
export function isNewer(a: ActView, b: ActView): boolean {
  if (a.affirmed !== b.affirmed) return a.affirmed > b.affirmed;
  return newestDocument(a) > newestDocument(b);
}

/** The document that told of an act last. */
export function newestDocument(view: ActView): string {
  return view.tellings.at(-1)?.document ?? "";
}

/** A list of one, or of none for null: for `flatMap`. */
export function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function take(sight: Sight, view: ActView): void {
  // Only an act of several parties can have been taken in another cell.
  if (view.parties.length > 1 && view.id in sight.acts) return;
  sight.acts[view.id] = view;
  sight.count.claims += view.tellings.length;
  if (!sight.state.proposing) return;
  for (const told of view.tellings) if (told.proposed) sight.count.proposals++;
}

/** A condition met or failed later than the board's day is still open on it. */
function onDay(view: ActView, trueOn: Day): ActView {
  const isAhead = ({ on }: Condition) => on !== null && on > trueOn;
  if (!view.conditions.some(isAhead)) return view;
  return {
    ...view,
    conditions: view.conditions.map((condition) =>
      isAhead(condition) ? { ...condition, outcome: "open", on: null } : condition,
    ),
  };
}
