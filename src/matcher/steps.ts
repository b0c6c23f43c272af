import { type ActView, admits, rungOf, unitOf } from "#ledger";
import { agreesWithAct, type Figured, isOnLine, standingOn, stepsOf, totalsOf } from "./line.ts";
import { covers, near, type Period, periodOfAct, STEP_DAYS } from "./period.ts";
import { figureText } from "./totals.ts";
import { tellsNew, tellsOf, type Verdict } from "./verdict.ts";

/** Judge a figure that tells a step ("another 200") or a relief of others. */
export function judgeStep(figured: Figured): Verdict {
  const effect = figured.quantity.basis === "rotation" ? "rotates" : "adds";
  const same = sameStep(figured, figured.scene.known);
  if (same !== undefined) return stepTold(figured, same, effect);
  const rise = riseOf(figured);
  if (rise !== null) {
    return tellsOf(rise, "told", "rise-told", `the rise to its total, ${figureText(figured)}`);
  }
  const promise = standingPromise(figured);
  if (promise !== null) {
    const why = `${figureText(figured)} are outstanding of it`;
    return tellsOf(promise, "told", "next-contingent", why, "next-contingent");
  }
  const later = sameStep(figured, figured.scene.later);
  if (later !== undefined) return stepTold(figured, later, effect, "late");
  return tellsNew(effect, "new-step", `a step of its own, ${figureText(figured)}`);
}

function stepTold(
  figured: Figured,
  act: ActView,
  effect: "adds" | "rotates",
  ...flags: readonly "late"[]
): Verdict {
  const agrees = agreesWithAct(figured.quantity, act);
  const why = agrees
    ? `the same step, ${figureText(figured)}`
    : `another figure for the same step, ${figureText(figured)} against ${act.value}`;
  return tellsOf(act, effect, "same-step", why, ...flags, ...(agrees ? [] : ["conflict" as const]));
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
  return near(period, act.trueFrom, STEP_DAYS) || near(periodOfAct(act), period.last, STEP_DAYS);
}

function overlap(period: Period, act: ActView): boolean {
  return covers(period, act.trueFrom) || covers(periodOfAct(act), period.last);
}

/** The later of two totals around the step's day whose difference the step is. */
function riseOf(figured: Figured): ActView | null {
  const totals = totalsOf(figured, figured.scene.known);
  for (let place = totals.length - 1; place > 0; place--) {
    const [before, after] = [totals[place - 1]?.value ?? 0, totals[place]];
    if (after === undefined || before <= 0 || !near(figured.period, after.trueFrom, STEP_DAYS))
      continue;
    const rise = (after.value ?? 0) - before;
    if (rise > 0 && admits(figured.quantity, rise)) return after;
  }
  return null;
}

/** "Another 600 to come": no larger than what is outstanding once delivery has begun. */
function standingPromise(figured: Figured): ActView | null {
  const { rung, quantity, published, value, scene } = figured;
  if (rung >= 2 || quantity.basis !== "additional" || /^[A-Z]{3}$/.test(unitOf(quantity)))
    return null;
  const now = figured.levels.findLast((level) => level.day <= published);
  if (now === undefined || now.delivered <= 0 || value > now.outstanding) return null;
  const standing = standingOn(figured, rung, published)?.act;
  if (standing != null) return standing;
  return (
    scene.known.findLast(
      (act) => rungOf(act.stage) < 2 && isOnLine(act, figured, rungOf(act.stage)),
    ) ?? null
  );
}

/** Judge a part of a figure that is counted whole elsewhere: shown, never added. */
export function judgePart(figured: Figured): Verdict {
  const same = figured.scene.known.findLast(
    (act) =>
      act.effect === "part" &&
      isOnLine(act, figured, figured.rung) &&
      agreesWithAct(figured.quantity, act),
  );
  const why = `a part of what is counted whole elsewhere, ${figureText(figured)}`;
  return same === undefined ? tellsNew("part", "part", why) : tellsOf(same, "part", "part", why);
}
