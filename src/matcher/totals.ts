import { addDays, type Day } from "#base";
import { type ActView, isCurrency, type MatchReason, rateOf, unitOf } from "#ledger";
import {
  agreesWith,
  agreesWithAct,
  type Figured,
  type Standing,
  standingOn,
  totalsOf,
} from "./line.ts";
import { covers, longAgo, MEMORY_DAYS, near, STEP_DAYS } from "./period.ts";
import { type Rule, tellsNew, tellsOf, type Verdict } from "./verdict.ts";

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
  if (same !== undefined) return sameTotal(same);
  const last = covered.at(-1);
  if (last !== undefined) return conflict(last, "sets");
  const soon = totals.find((act) => isSoonTold(act, figured));
  if (soon !== undefined) return sameTotal(soon);
  const standing = standingOn(figured, figured.rung, addDays(period.first, -1));
  if (standing === null) return twoCurrencies(figured) ?? first();
  if (agreesWith(quantity, standing)) return retold(figured, standing);
  return twoCurrencies(figured) ?? change(figured, standing, { code: "change-dated" });
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
  if (standing === null) return first();
  if (own) return change(figured, standing, { code: "change-own" });
  const late = stoodLately(figured);
  if (late !== null) {
    return tellsOf(late, "sets", "told-late", { code: "told-late" }, "late");
  }
  if (longAgo(standing.affirmed, published)) {
    return change(figured, standing, { code: "change-silent", day: standing.affirmed });
  }
  return disagrees(standing);
}

function first(): Verdict {
  return tellsNew("sets", "first", { code: "first" });
}

function sameTotal(act: ActView): Verdict {
  return tellsOf(act, "sets", "same-total", { code: "same-total" });
}

/** What stands, told again. */
function retold(figured: Figured, { act, total, carried, value }: Standing): Verdict {
  if (carried) return evidence(act, "carried-over", { code: "carried-over", against: value });
  if (act !== null && total) return sameTotal(act);
  if (figured.value === value) {
    return tellsNew("sets", "sum-of-steps", { code: "sum-of-steps", against: value });
  }
  return evidence(act, "sum-of-steps", { code: "fits-steps", against: value });
}

function evidence(act: ActView | null, rule: Rule, reason: MatchReason): Verdict {
  return act === null ? tellsNew("told", rule, reason) : tellsOf(act, "told", rule, reason);
}

function change(figured: Figured, standing: Standing, because: MatchReason): Verdict {
  const reason = { ...because, against: standing.value };
  const lower = figured.value < standing.value ? (["lower"] as const) : [];
  return tellsNew("sets", "change", reason, ...lower);
}

function conflict(act: ActView, effect: "sets" | "told"): Verdict {
  const reason = { code: "conflict", against: act.value } as const;
  return tellsOf(act, effect, "conflict", reason, "conflict");
}

/** A different total beside one told lately: evidence against it. */
function disagrees({ act, total, value }: Standing): Verdict {
  if (act !== null) return conflict(act, total ? "sets" : "told");
  return tellsNew("told", "conflict", { code: "conflict-carried", against: value }, "conflict");
}

/** The earlier total that stood within the thirty days before the publication. */
function stoodLately(figured: Figured): ActView | null {
  const totals = totalsOf(figured, figured.scene.known).filter(
    (act) => act.trueFrom <= figured.published,
  );
  const since = addDays(figured.published, -MEMORY_DAYS);
  const late = totals.findLast((act) => agreesWithAct(figured.quantity, act));
  return late !== undefined && endOf(figured, late) >= since ? late : null;
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
    const { stage } = standing.act;
    const reason = { code: "inflated", ...(stage === null ? {} : { stage }) } as const;
    return tellsOf(standing.act, "told", "inflated", reason, "inflated");
  }
  return null;
}

/** One sum in two currencies from one giver at one rung within thirty days. */
function twoCurrencies(figured: Figured): Verdict | null {
  const { quantity, scene, published, claim } = figured;
  if (!isCurrency(unitOf(quantity))) return null;
  const other = scene.known.findLast(
    (act) =>
      act.effect === "sets" &&
      act.stage === claim.stage &&
      act.unit !== null &&
      isCurrency(act.unit) &&
      act.per === rateOf(quantity) &&
      act.value === figured.value &&
      act.through === (claim.through ?? null) &&
      !longAgo(act.affirmed, published),
  );
  if (other === undefined) return null;
  return tellsOf(other, "sets", "two-currencies", { code: "two-currencies" }, "two-currencies");
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
  return tellsOf(same, "sets", "same-total", { code: "same-total-late" }, "late");
}
