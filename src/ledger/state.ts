import { compareText } from "#base";
import { viewAct } from "./act.ts";
import { compareActs, EVER } from "./actOrder.ts";
import type { ActView, Giver } from "./board.ts";
import type { Resource } from "./claim.ts";
import type { ConditionEntry, DecisionEntry, DocumentEntry, RateEntry } from "./entry.ts";
import { type Canonical, giversOf, isPublishedTotal } from "./giver.ts";
import { documentAt, type LedgerIndex, recordOf, type Stamped } from "./ledgerIndex.ts";
import type { ActList, CellActs, LedgerAct, MissionState } from "./missionState.ts";
import { insertTold, type Told, tell } from "./telling.ts";

/** What stands in a mission at a head, kept for the newest head and the older one last asked for. */
export function stateAt(index: LedgerIndex, mission: string, head: number): MissionState {
  const record = recordOf(index, mission);
  if (head >= index.head) {
    record.newest ??= buildState(index, mission, index.head);
    return record.newest;
  }
  if (record.older?.head !== head) {
    record.older = { head, state: buildState(index, mission, head) };
  }
  return record.older.state;
}

/** Work out what stands in a mission at a head, with extra tellings where given. */
export function buildState(
  index: LedgerIndex,
  mission: string,
  head: number,
  extra: readonly Told[] = [],
): MissionState {
  const taken = takenBack(index, head);
  const state: MissionState = {
    mission,
    head,
    acts: new Map(),
    cells: new Map(),
    published: new Map(),
    threads: new Map(),
    around: {
      canonical: canonicalNames(index, "party", head, taken),
      outcomes: outcomesAt(index, head, taken),
    },
    adoptions: adoptionsAt(index, head, taken),
    canonicalAct: canonicalNames(index, "act", head, taken),
    sorted: null,
    proposing: extra.length > 0,
  };
  for (const decision of recordOf(index, mission).decisions) {
    const document = standing(index, decision, head, taken);
    if (document !== null) addDecision(state, decision, document);
  }
  for (const told of extra) addTold(state, told);
  return state;
}

/** Add a decision to a state; a rejected one adds nothing. */
export function addDecision(
  state: MissionState,
  decision: Stamped<DecisionEntry>,
  document: DocumentEntry,
): void {
  const { verdict, claim, tells } = decision;
  if (verdict === "rejected" || claim === undefined || tells === undefined) return;
  addTold(state, tell({ id: decision.of, claim, seq: decision.seq }, document, tells, false));
}

function addTold(state: MissionState, told: Told): void {
  const id = state.canonicalAct(told.tells.act);
  const act = state.acts.get(id);
  if (act !== undefined) {
    const first = firstOf(act);
    insertTold(act, told);
    // The first telling gives the act its places.
    if (firstOf(act) === first) for (const place of placesOf(state, first)) place.ordered = false;
    else moveAct(state, act, first);
    return;
  }
  const made: LedgerAct = {
    id: asKey(id),
    tellings: [told],
    adopted: state.adoptions.get(id) ?? null,
    views: [],
    size: 1,
    last: told.knownFrom,
    whole: null,
  };
  state.acts.set(id, made);
  for (const place of placesOf(state, told)) putAct(place, made);
}

/** The same text as a property key, which a board's record of acts takes several times faster. */
function asKey(text: string): string {
  for (const key in { [text]: null }) return key;
  return text;
}

function putAct(place: ActList, act: LedgerAct): void {
  place.acts.push(act);
  place.ordered = false;
}

function moveAct(state: MissionState, act: LedgerAct, before: Told): void {
  for (const { acts } of placesOf(state, before)) acts.splice(acts.indexOf(act), 1);
  for (const place of placesOf(state, firstOf(act))) putAct(place, act);
}

function firstOf({ tellings: [first] }: LedgerAct): Told {
  return first as Told;
}

/** The places in which an act stands, by its first telling. */
function placesOf(state: MissionState, { claim }: Told): readonly ActList[] {
  if (claim.kind !== "contribution") return [placeAt(state.threads, claim.kind, emptyList())];
  const { resource } = claim;
  if (isPublishedTotal(claim)) return [placeAt(state.published, resource, emptyList())];
  return giversOf(claim, state.around.canonical).map((giver) => cellOf(state, giver, resource));
}

function emptyList(): ActList {
  return { acts: [], ordered: true };
}

function placeAt<K, P extends ActList>(places: Map<K, P>, key: K, empty: P): P {
  const place = places.get(key);
  if (place !== undefined) return place;
  places.set(key, empty);
  return empty;
}

function cellOf(state: MissionState, giver: Giver, resource: Resource): CellActs {
  const key = `${giver.key} ${resource}`;
  if (!state.cells.has(key)) state.sorted = null;
  return placeAt(state.cells, key, { key, giver, resource, ...emptyList() });
}

/** The cells of a state, by giver, then resource. */
export function cellsOf(state: MissionState): readonly CellActs[] {
  state.sorted ??= [...state.cells.values()].sort(
    (a, b) => compareText(a.giver.key, b.giver.key) || compareText(a.resource, b.resource),
  );
  return state.sorted;
}

/** The acts of a list in the order in which they count once all is known. */
export function inOrder(state: MissionState, list: ActList): readonly LedgerAct[] {
  if (!list.ordered) {
    list.acts.sort((a, b) =>
      compareActs(viewIn(state, a, a.tellings.length), viewIn(state, b, b.tellings.length), EVER),
    );
    list.ordered = true;
  }
  return list.acts;
}

/** An act as its first `count` tellings show it, in its state. */
export function viewIn(state: MissionState, act: LedgerAct, count: number): ActView {
  return viewAct(act, count, state.around);
}

/** By id of what was taken back: the seq of the latest retraction that itself stands. */
type TakenBack = ReadonlyMap<string, number>;

function takenBack(index: LedgerIndex, head: number): TakenBack {
  const taken = new Map<string, number>();
  const retractions = index.retractions
    .filter((entry) => entry.seq <= head)
    .sort((a, b) => b.seq - a.seq);
  for (const { id, of, seq } of retractions) {
    if (!isTakenAfter(id, seq, taken)) taken.set(of, Math.max(seq, taken.get(of) ?? 0));
  }
  return taken;
}

/** The document of a decision that counts at a head, or null where it does not count. */
function standing(
  index: LedgerIndex,
  decision: Stamped<DecisionEntry>,
  head: number,
  taken: TakenBack,
): DocumentEntry | null {
  if (!isStanding(decision, head, taken)) return null;
  const { seq, of, document } = decision;
  const decided = index.decisions.get(of);
  if (Array.isArray(decided) && latestStanding(decided, head, taken) !== decision) return null;
  if (isTakenAfter(of, seq, taken) || isTakenAfter(document, seq, taken)) return null;
  return documentAt(index, document, head);
}

function latestStanding<T extends Retractable>(
  entries: readonly T[],
  head: number,
  taken: TakenBack,
): T | null {
  return standingOf(entries, head, taken).at(-1) ?? null;
}

/** The decision that counts on a claim at a head, rejections included, or null. */
export function decisionAt(
  index: LedgerIndex,
  claim: string,
  head: number = index.head,
): Stamped<DecisionEntry> | null {
  const decided = index.decisions.get(claim);
  if (decided === undefined) return null;
  const taken = takenBack(index, head);
  const list = Array.isArray(decided) ? decided : [decided];
  return latestStanding(list, head, taken);
}

/** The seq of the retraction that takes an id back at a head, or 0. */
export function takenBackBy(index: LedgerIndex, id: string, head: number): number {
  return index.retracted.has(id) ? (takenBack(index, head).get(id) ?? 0) : 0;
}

function isTakenAfter(id: string, seq: number, taken: TakenBack): boolean {
  return (taken.get(id) ?? 0) > seq;
}

type Retractable = Stamped<{ readonly id: string }>;

function isStanding({ id, seq }: Retractable, head: number, taken: TakenBack): boolean {
  return seq <= head && !isTakenAfter(id, seq, taken);
}

/** The entries that stand at a head, in the order of the ledger. */
function standingOf<T extends Retractable>(
  entries: readonly T[],
  head: number,
  taken: TakenBack,
): readonly T[] {
  return entries.filter((one) => isStanding(one, head, taken)).sort((a, b) => a.seq - b.seq);
}

function adoptionsAt(index: LedgerIndex, head: number, taken: TakenBack): Map<string, string> {
  const canonical = canonicalNames(index, "act", head, taken);
  const adopted = new Map<string, string>();
  for (const entry of standingOf(index.adoptions, head, taken)) {
    adopted.set(canonical(entry.act), entry.claim);
  }
  return adopted;
}

function outcomesAt(
  index: LedgerIndex,
  head: number,
  taken: TakenBack,
): Map<string, ConditionEntry> {
  const outcomes = new Map<string, ConditionEntry>();
  for (const entry of standingOf(index.conditions, head, taken)) {
    outcomes.set(entry.claim, entry);
  }
  return outcomes;
}

/** Follow the merges that stand at a head; where they run in a circle, the first name stays. */
function canonicalNames(
  index: LedgerIndex,
  what: "act" | "party",
  head: number,
  taken: TakenBack,
): Canonical {
  const into = new Map<string, string>();
  for (const entry of standingOf(index.merges, head, taken)) {
    if (entry.what === what) into.set(entry.from, entry.into);
  }
  if (into.size === 0) return (key) => key;
  return (key) => {
    const seen = new Set<string>();
    let name = key;
    for (let next = into.get(name); next !== undefined && !seen.has(next); next = into.get(name)) {
      seen.add(name);
      name = next;
    }
    return name;
  };
}

/** The rates that stand at a head, with what was taken back left out. */
export function ratesAt(index: LedgerIndex, head: number): readonly RateEntry[] {
  return standingOf(index.rates, head, takenBack(index, head));
}
