import type { Day } from "#base";
import { type ActView, type Condition, RUNGS, type Rung, type ToldAct } from "./board.ts";
import { type Claim, type Contribution, type Party, partyKey, type Stage } from "./claim.ts";
import type { ConditionEntry } from "./entry.ts";
import { type ChosenFigure, chooseFigure } from "./figure.ts";
import { type Canonical, rename } from "./giver.ts";
import { lowerOf, rateOf } from "./quantity.ts";
import { type Act, isOwnWord, PRECISE, partiesOf, type Told, trueDayOf } from "./telling.ts";

/** What resolving an act needs besides its tellings: names after merges, outcomes of conditions. */
export interface Surroundings {
  readonly canonical: Canonical;
  /** By claim: what became of its condition. */
  readonly outcomes: ReadonlyMap<string, ConditionEntry>;
}

/**
 * An act as its first `count` tellings show it (design of the ledger, Acts).
 *
 * Its effect, stage and figure come from the tellings that carry it: those that are more than `told`,
 * or all where none is more. Kept once worked out, because a telling never changes.
 */
export function viewAct(act: Act<ActView>, count: number, around: Surroundings): ActView {
  const all = count === act.size;
  const kept = all ? act.whole : act.views[count];
  if (kept != null) return kept;
  const view = resolve(act, all ? act.tellings : act.tellings.slice(0, count), around);
  if (all) act.whole = view;
  else act.views[count] = view;
  return view;
}

function resolve(act: Act<ActView>, tellings: readonly Told[], around: Surroundings): ActView {
  const more = tellings.filter((told) => told.tells.effect !== "told");
  const carrying = more.length > 0 ? more : tellings;
  const first = carrying[0] as Told;
  const earliest = tellings[0] as Told;
  const figure = chooseFigure(carrying, act.adopted);
  const contribution = contributionOf(first.claim);
  return {
    id: act.id,
    kind: first.claim.kind,
    effect: carrying.some(isRelief) ? "rotates" : first.tells.effect,
    stage: contribution?.stage ?? null,
    parties: partiesOfAct(tellings, around.canonical),
    resource: "resource" in first.claim ? (first.claim.resource ?? null) : null,
    unit: figure.unit,
    per: figure.quantity === null ? null : rateOf(figure.quantity),
    through: contribution?.through ?? null,
    bound: figure.quantity?.bound ?? null,
    value: figure.value,
    upper: figure.upper,
    low: figure.low,
    high: figure.high,
    adopted: figure.adopted,
    adoptedBy: figure.adoptedBy,
    ...trueDayOfAct(carrying, earliest.knownFrom),
    knownFrom: earliest.knownFrom,
    affirmed: (tellings.at(-1) ?? earliest).knownFrom,
    origins: new Set(tellings.map((told) => told.origin)).size,
    conditions: tellings.flatMap((told) => conditionOf(told, around)),
    deadline: deadlineIn(carrying),
    tellings: tellings.map((told) => showTold(told, figure)),
  };
}

/** If one telling says rotation, the act is a rotation. */
function isRelief({ tells }: Told): boolean {
  return tells.effect === "rotates";
}

function contributionOf(claim: Claim): Contribution | null {
  return claim.kind === "contribution" ? claim : null;
}

function partiesOfAct(tellings: readonly Told[], canonical: Canonical): readonly Party[] {
  const parties = new Map<string, Party>();
  for (const { claim } of tellings) {
    for (const told of partiesOf(claim)) {
      const party = rename(told, canonical);
      parties.set(partyKey(party), party);
    }
    if (claim.kind === "contribution") break;
  }
  return [...parties.values()];
}

/**
 * The day from the best dated telling: day before month before year; then the earliest. A telling
 * told and dated after the act was first known affirms it and does not date it, except of a meeting.
 */
function trueDayOfAct(
  carrying: readonly Told[],
  known: Day,
): { readonly trueFrom: Day; readonly precision: ActView["precision"] } {
  let trueFrom = known;
  let precision: ActView["precision"] = "published";
  const meeting = carrying[0]?.claim.kind === "engagement";
  for (const told of carrying) {
    const day = trueDayOf(told);
    if (day.first > known && told.knownFrom > known && !meeting) continue;
    const on = day.precision === "day" || day.day < known ? day.day : known;
    const better = PRECISE[day.precision] - PRECISE[precision];
    if (better < 0 || (better === 0 && on < trueFrom)) [trueFrom, precision] = [on, day.precision];
  }
  return { trueFrom, precision };
}

function conditionOf(told: Told, around: Surroundings): readonly Condition[] {
  const { claim } = told;
  if (claim.kind !== "contribution" || claim.conditions === undefined) return [];
  const outcome = around.outcomes.get(told.id);
  return [
    {
      text: claim.conditions,
      claim: told.id,
      outcome: outcome?.outcome ?? "open",
      on: outcome?.on ?? null,
    },
  ];
}

function showTold(told: Told, figure: ChosenFigure): ToldAct {
  const { claim, tells } = told;
  return {
    claim: told.id,
    document: told.document,
    knownFrom: told.knownFrom,
    origin: told.origin,
    seq: told.seq,
    value: "quantity" in claim ? lowerOf(claim.quantity) : null,
    ownWord: isOwnWord(claim),
    suspect: figure.suspects.has(told.id),
    proposed: told.proposed,
    flags: tells.flags,
    rule: tells.rule,
    why: tells.why,
  };
}

/** The deadline told last. */
function deadlineIn(carrying: readonly Told[]): ActView["deadline"] {
  const told = carrying.flatMap(({ claim }) => ("deadline" in claim ? [claim.deadline] : []));
  return told.at(-1) ?? null;
}

/** Which rung a stage stands for: 0 pledged, 1 committed, 2 delivered, or -1 for none. */
export function rungOf(stage: Stage | null): number {
  return RUNGS.indexOf(stage as Rung);
}
