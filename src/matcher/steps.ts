import { type ActView, admits, isCurrency, rungOf, unitOf } from "#ledger";
import { agreesWithAct, type Figured, isAtRung, isOnLine, stepsOf, totalsOf } from "./line.ts";
import { covers, near, type Period, STEP_DAYS, spanOfAct } from "./period.ts";
import { tellsNew, tellsOf, type Verdict } from "./verdict.ts";

/** Judge a figure that tells a step ("another 200") or a relief of others. */
export function judgeStep(figured: Figured): Verdict {
  const effect = figured.quantity.basis === "rotation" ? "rotates" : "adds";
  const same = sameStep(figured, figured.scene.known);
  if (same !== undefined) return stepTold(figured, same, effect);
  const rise = riseOf(figured);
  if (rise !== null) {
    return tellsOf(rise, "told", "rise-told", { code: "rise-told" });
  }
  const promise = standingPromise(figured);
  if (promise !== null) {
    const reason = { code: "next-contingent" } as const;
    return tellsOf(promise, "told", "next-contingent", reason, "next-contingent");
  }
  const later = sameStep(figured, figured.scene.later);
  if (later !== undefined) return stepTold(figured, later, effect, "late");
  return tellsNew(effect, "new-step", { code: "new-step" });
}

function stepTold(
  figured: Figured,
  act: ActView,
  effect: "adds" | "rotates",
  ...flags: readonly "late"[]
): Verdict {
  const agrees = agreesWithAct(figured.quantity, act);
  const reason = agrees
    ? ({ code: "same-step" } as const)
    : ({ code: "step-differs", against: act.value } as const);
  const more = agrees ? flags : [...flags, "conflict" as const];
  return tellsOf(act, effect, "same-step", reason, ...more);
}

/** Equal figures within ten days; or different ones of one day, or where one's period covers it. */
function sameStep(figured: Figured, acts: readonly ActView[]): ActView | undefined {
  const steps = stepsOf(figured, acts);
  const equal = steps.findLast(
    (act) => agreesWithAct(figured.quantity, act) && within(figured.period, act),
  );
  return equal ?? steps.findLast((act) => overlap(figured.period, act));
}

function within(period: Period, act: ActView): boolean {
  return near(period, act.trueFrom, STEP_DAYS) || near(spanOfAct(act), period.last, STEP_DAYS);
}

function overlap(period: Period, act: ActView): boolean {
  return covers(period, act.trueFrom) || covers(spanOfAct(act), period.last);
}

/** The later of two totals around the step's day whose difference the step is. */
function riseOf(figured: Figured): ActView | null {
  const totals = totalsOf(figured, figured.scene.known);
  const rise = totals.findLast((after, place) => {
    const before = totals[place - 1];
    if (before === undefined || !near(figured.period, after.trueFrom, STEP_DAYS)) return false;
    return admits(figured.quantity, (after.value ?? 0) - (before.value ?? 0));
  });
  return rise ?? null;
}

/** "Another 600 to come": the promise of which so much is outstanding once delivery has begun. */
function standingPromise(figured: Figured): ActView | null {
  const { rung, quantity, published, value, scene } = figured;
  if (rung >= 2 || quantity.basis !== "additional" || isCurrency(unitOf(quantity))) return null;
  const now = figured.levels.findLast((level) => level.day <= published);
  if (now === undefined || now.delivered <= 0 || value > now.outstanding) return null;
  const promise = scene.known.findLast((act) => isPromise(act) && isOnLine(act, figured));
  return promise ?? null;
}

function isPromise({ effect, stage }: ActView): boolean {
  return (effect === "sets" || effect === "adds") && rungOf(stage) < 2;
}

/** Judge a part of a figure that is counted whole elsewhere: shown, never added. */
export function judgePart(figured: Figured): Verdict {
  const same = figured.scene.known.findLast(
    (act) =>
      act.effect === "part" && isAtRung(act, figured) && agreesWithAct(figured.quantity, act),
  );
  const reason = { code: "part" } as const;
  return same === undefined
    ? tellsNew("part", "part", reason)
    : tellsOf(same, "part", "part", reason);
}
