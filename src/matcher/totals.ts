import { addDays, type Day } from "#base";
import { type ActView, describeQuantity, unitOf } from "#ledger";
import {
  agreesWith,
  agreesWithAct,
  type Figured,
  isOnLine,
  type Standing,
  standingOn,
  totalsOf,
} from "./line.ts";
import { covers, longAgo, MEMORY_DAYS, near, STEP_DAYS } from "./period.ts";
import { tellsNew, tellsOf, type Verdict } from "./verdict.ts";

/** Judge a figure that tells the whole of what a giver has promised, bound itself to or given. */
export function judgeTotal(figured: Figured): Verdict {
  const found = figured.period.dated ? judgeDated(figured) : judgeUndated(figured);
  return found.act === null ? (toldElsewhere(figured) ?? found) : found;
}

/** A dated total: what stood in its period, else what stood before it. */
function judgeDated(figured: Figured): Verdict {
  const { quantity, period, scene } = figured;
  const totals = totalsOf(figured, scene.known);
  const covered = totals.filter((act) => covers(period, act.trueFrom));
  const same = covered.findLast((act) => agreesWithAct(quantity, act));
  if (same !== undefined) return sameTotal(figured, same);
  const last = covered.at(-1);
  if (last !== undefined) return conflict(figured, last, "sets");
  const soon = totals.find((act) => isSoonTold(act, figured));
  if (soon !== undefined) return sameTotal(figured, soon);
  const standing = standingOn(figured, figured.rung, addDays(period.first, -1));
  if (standing === null) return twoCurrencies(figured) ?? first(figured);
  if (agreesWith(quantity, standing)) return retold(figured, standing);
  return twoCurrencies(figured) ?? change(figured, standing, "dated to a later day");
}

/** An equal total that was told of a later day: undated until now, or a few days off. */
function isSoonTold(act: ActView, { quantity, period }: Figured): boolean {
  if (act.trueFrom <= period.last || !agreesWithAct(quantity, act)) return false;
  return act.precision === "published" || near(period, act.trueFrom, STEP_DAYS);
}

/** An undated total: what stands, what stood lately, or something new. */
function judgeUndated(figured: Figured): Verdict {
  const { quantity, published, own } = figured;
  const standing = standingOn(figured, figured.rung, published);
  if (standing !== null && agreesWith(quantity, standing)) return retold(figured, standing);
  const elsewhere = twoCurrencies(figured) ?? inflated(figured);
  if (elsewhere !== null) return elsewhere;
  if (standing === null) return first(figured);
  if (own) return change(figured, standing, "the giver's own word");
  const late = stoodLately(figured, standing);
  if (late !== null) {
    return tellsOf(late, "sets", "told-late", `${figureText(figured)} stood until lately`, "late");
  }
  if (longAgo(standing.affirmed, published)) {
    return change(figured, standing, `the former was last told on ${standing.affirmed}`);
  }
  return disagrees(figured, standing);
}

function first(figured: Figured): Verdict {
  return tellsNew("sets", "first", `the first total at this rung, ${figureText(figured)}`);
}

function sameTotal(figured: Figured, act: ActView): Verdict {
  return tellsOf(act, "sets", "same-total", `the same total, ${figureText(figured)}`);
}

/** What stands, told again. */
function retold(figured: Figured, { act, total, carried, value }: Standing): Verdict {
  if (carried) {
    const why = `${value} came over from the predecessor`;
    return act === null
      ? tellsNew("told", "carried-over", why)
      : tellsOf(act, "told", "carried-over", why);
  }
  if (act !== null && total) return sameTotal(figured, act);
  if (act !== null && figured.value !== value) {
    return tellsOf(
      act,
      "told",
      "sum-of-steps",
      `${figureText(figured)} fits the ${value} of steps told`,
    );
  }
  return tellsNew("sets", "sum-of-steps", `the total of steps told before, ${figureText(figured)}`);
}

function change(figured: Figured, standing: Standing, because: string): Verdict {
  const lower = figured.value < standing.value;
  const why = `another total than ${standing.value}, ${figureText(figured)}: ${because}`;
  return lower ? tellsNew("sets", "change", why, "lower") : tellsNew("sets", "change", why);
}

function conflict(figured: Figured, act: ActView, effect: "sets" | "told"): Verdict {
  const why = `another figure for the same, ${figureText(figured)} against ${act.value}`;
  return tellsOf(act, effect, "conflict", why, "conflict");
}

/** A different total beside one told lately: evidence against it. */
function disagrees(figured: Figured, { act, total, carried, value }: Standing): Verdict {
  if (act !== null) return conflict(figured, act, total ? "sets" : "told");
  const from = carried ? "that came over from the predecessor" : "that stands";
  return tellsNew(
    "told",
    "conflict",
    `${figureText(figured)} against the ${value} ${from}`,
    "conflict",
  );
}

/** The earlier total that stood within the thirty days before the publication. */
function stoodLately(figured: Figured, standing: Standing): ActView | null {
  const totals = totalsOf(figured, figured.scene.known).filter(
    (act) => act.trueFrom <= figured.published,
  );
  const since = addDays(figured.published, -MEMORY_DAYS);
  for (let place = totals.length - 1; place >= 0; place--) {
    const act = totals[place];
    if (act === undefined || act.id === standing.act?.id) continue;
    if (endOf(figured, act) < since) return null;
    if (agreesWithAct(figured.quantity, act)) return act;
  }
  return null;
}

/** The day on which another amount took the place of a total. */
function endOf({ levels, rung, published }: Figured, act: ActView): Day {
  const place = levels.findIndex((level) => level.act?.id === act.id);
  const value = levels[place]?.held[rung];
  const next = levels.slice(place + 1).find((level) => level.held[rung] !== value);
  return next?.day ?? published;
}

/** A total equal to a lower rung's, lately told, on nobody's word that counts: no step up. */
function inflated(figured: Figured): Verdict | null {
  const { rung, own, official, published, quantity } = figured;
  if (own || official) return null;
  for (let lower = rung - 1; lower >= 0; lower--) {
    const standing = standingOn(figured, lower, published);
    if (standing?.act == null || longAgo(standing.affirmed, published)) continue;
    if (!agreesWith(quantity, standing)) continue;
    const why = `${figureText(figured)} is what was ${standing.act.stage}, and nobody who would know says more`;
    return tellsOf(standing.act, "told", "inflated", why, "inflated");
  }
  return null;
}

/** One sum in two currencies from one giver at one rung within thirty days. */
function twoCurrencies(figured: Figured): Verdict | null {
  const { quantity, scene, rung, published, claim } = figured;
  const unit = unitOf(quantity);
  const other = scene.known.findLast(
    (act) =>
      act.effect === "sets" &&
      act.stage === claim.stage &&
      act.unit !== unit &&
      isMoney(act.unit) &&
      act.value === figured.value &&
      act.through === (claim.through ?? null) &&
      !longAgo(act.affirmed, published),
  );
  if (!isMoney(unit) || other === undefined || isOnLine(other, figured, rung)) return null;
  const why = `the same sum in another currency, ${figureText(figured)}`;
  return tellsOf(other, "sets", "two-currencies", why, "two-currencies");
}

function isMoney(unit: string | null): boolean {
  return unit !== null && /^[A-Z]{3}$/.test(unit);
}

/** For a document taken in late: an act told afterwards that is the same total. */
function toldElsewhere(figured: Figured): Verdict | null {
  const { quantity, period, published, scene } = figured;
  const same = totalsOf(figured, scene.later).find((act) => {
    if (!agreesWithAct(quantity, act) || longAgo(published, act.knownFrom)) return false;
    if (!period.dated) return act.precision === "published" || act.trueFrom <= published;
    return covers(period, act.trueFrom) || isSoonTold(act, figured);
  });
  if (same === undefined) return null;
  return tellsOf(
    same,
    "sets",
    "same-total",
    `the same total, told before it, ${figureText(figured)}`,
    "late",
  );
}

/** The figure of a claim in words. */
export function figureText({ quantity }: Figured): string {
  return describeQuantity(quantity);
}
