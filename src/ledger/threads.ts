import { compareText, type Day, daysBetween, lastDayOf, type PartialDay } from "#base";
import type { ActView } from "./board.ts";
import { AGREEMENT_STATUSES, type Agreement, type Engagement, type Mandate } from "./claim.ts";
import type { LedgerAct } from "./missionState.ts";
import { PRECISE, type Told, type TrueDay, trueDayOf } from "./telling.ts";
import type { AgreementThread, EngagementThread, MandateThread } from "./thread.ts";

/** An act of a thread as far as it was known, with the tellings that had happened. */
export interface SeenAct {
  readonly act: LedgerAct;
  readonly view: ActView;
  readonly known: number;
}

/** How far an agreement has come: its steps only advance, except to ended. */
export function followAgreement(
  { act, view, known }: SeenAct,
  trueOn: Day,
): AgreementThread | null {
  const steps = told<Agreement>(act, known, "agreement").filter(({ day }) => day <= trueOn);
  const [first] = steps;
  if (first === undefined) return null;
  let reached = first;
  for (const step of steps) {
    if (rankOf(step.claim) > rankOf(reached.claim)) reached = step;
    else if (rankOf(step.claim) === rankOf(reached.claim) && step.day < reached.day) reached = step;
  }
  const { instrument, status } = reached.claim;
  return { id: act.id, parties: view.parties, instrument, status, on: reached.day };
}

function rankOf(agreement: Agreement): number {
  return AGREEMENT_STATUSES.indexOf(agreement.status);
}

/** A meeting as last told: planned, held or cancelled. A planned one shows from its first telling. */
export function followEngagement(
  { act, view, known }: SeenAct,
  trueOn: Day,
): EngagementThread | null {
  const steps = told<Engagement>(act, known, "engagement");
  const first = steps[0]?.claim;
  if (first === undefined) return null;
  const happened = view.trueFrom <= trueOn;
  const status = happened ? latestStatus(steps) : "planned";
  if (!happened && !steps.some(({ claim }) => claim.status === "planned")) return null;
  return {
    id: act.id,
    parties: view.parties,
    form: first.form,
    status,
    title: firstText(steps.map(({ claim }) => claim.title)),
    place: firstText(steps.map(({ claim }) => claim.place)),
    on: view.trueFrom,
  };
}

/** Held or cancelled outweigh planned; between them the last told. */
function latestStatus(steps: readonly { readonly claim: Engagement }[]): Engagement["status"] {
  return steps.findLast(({ claim }) => claim.status !== "planned")?.claim.status ?? "planned";
}

/** A mandate through proposal and decision: proposed gives way to adopted or rejected. */
export function followMandate(
  { act, view, known }: SeenAct,
  trueOn: Day,
): Omit<MandateThread, "inForce" | "daysLeft"> | null {
  const steps = told<Mandate>(act, known, "mandate").filter(({ day }) => day <= trueOn);
  const decided = steps.filter(({ claim }) => claim.status !== "proposed");
  const tellings = decided.length > 0 ? decided : steps;
  const best = bestDated(tellings);
  if (best === undefined) return null;
  const last = tellings.at(-1) ?? best;
  return {
    id: act.id,
    body: typeof view.parties[0] === "string" ? view.parties[0] : best.claim.body,
    action: best.claim.action,
    status: last.claim.status ?? "adopted",
    instrument: firstText(steps.map(({ claim }) => claim.instrument)),
    on: best.day,
    until: mostPrecise(steps.map(({ claim }) => claim.until)),
  };
}

/** Which mandates are in force on a day, and for how long: adopted, not ended, not yet run out. */
export function inForce(
  mandates: readonly Omit<MandateThread, "inForce" | "daysLeft">[],
  trueOn: Day,
): readonly MandateThread[] {
  return mandates.map((mandate) => {
    const until = mandate.until === null ? null : lastDayOf(mandate.until);
    const ended = mandates.some(
      (other) =>
        other.status === "adopted" &&
        (other.action === "ended" || other.action === "changed") &&
        other.body === mandate.body &&
        other.id !== mandate.id &&
        other.on >= mandate.on,
    );
    const running =
      mandate.status === "adopted" &&
      mandate.action !== "ended" &&
      !ended &&
      (until === null || until >= trueOn);
    const daysLeft = running && until !== null ? daysBetween(trueOn, until) : null;
    return { ...mandate, inForce: running, daysLeft };
  });
}

interface Step<C> {
  readonly claim: C;
  readonly day: Day;
  readonly precision: TrueDay["precision"];
  readonly told: Told;
}

function told<C>(act: LedgerAct, known: number, kind: string): readonly Step<C>[] {
  return act.tellings.slice(0, known).flatMap((one) => {
    if (one.claim.kind !== kind) return [];
    const { day, precision } = trueDayOf(one);
    return [{ claim: one.claim as C, day, precision, told: one }];
  });
}

function bestDated<C>(steps: readonly Step<C>[]): Step<C> | undefined {
  return steps.toSorted(
    (a, b) => PRECISE[a.precision] - PRECISE[b.precision] || compareText(a.day, b.day),
  )[0];
}

function firstText(texts: readonly (string | undefined)[]): string | null {
  return texts.find((text) => text !== undefined) ?? null;
}

function mostPrecise(dates: readonly (PartialDay | undefined)[]): PartialDay | null {
  let best: PartialDay | null = null;
  for (const date of dates) {
    if (date !== undefined && (best === null || date.length > best.length)) best = date;
  }
  return best;
}
