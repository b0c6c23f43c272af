import { type Day, daysBetween } from "#base";
import {
  type ActView,
  type Contribution,
  dayTold,
  type Effect,
  effectsOf,
  isOwnWord,
  reachedOf,
  rungOf,
  runScene,
  type Scene,
} from "#ledger";
import { agreesWithAct } from "./line.ts";
import { sameKeys } from "./parties.ts";
import { longAgo, STEP_DAYS } from "./period.ts";
import { tellsNew, tellsOf, type Verdict } from "./verdict.ts";

type Cell = ReturnType<typeof runScene>;

/** Judge where parties stand, without a figure that counts: a posture, a hold, or a bare rung. */
export function judgePosture(
  claim: Contribution,
  published: Day,
  scenes: readonly Scene[],
): Verdict {
  const cells = scenes.map(runScene);
  if (rungOf(claim.stage) >= 0) return judgeRung(claim, published, scenes, cells);
  const [effect] = effectsOf(claim);
  const standing = standingAct(claim, scenes, cells);
  if (standing === null) return toldLater(claim, published, scenes, effect) ?? fresh(effect);
  if (differs(claim, published, standing)) return fresh(effect);
  const { quantity } = claim;
  const disputed =
    quantity !== undefined && standing.value !== null && !agreesWithAct(quantity, standing);
  return disputed
    ? tellsOf(standing, effect, "same-posture", { code: "still-differs" }, "conflict")
    : tellsOf(standing, effect, "same-posture", { code: "still" });
}

function fresh(effect: Effect): Verdict {
  return tellsNew(effect, "new-posture", { code: "new-posture" });
}

/** The act by which the same parties already stand where the claim puts them, or null. */
function standingAct(
  claim: Contribution,
  scenes: readonly Scene[],
  cells: readonly Cell[],
): ActView | null {
  const [scene] = scenes;
  const [cell] = cells;
  if (scene === undefined || cell === undefined) return null;
  const standing = standingIds(claim, cell);
  const same = scene.known.findLast((act) => standing.includes(act.id) && sameParties(act, claim));
  return same ?? null;
}

function standingIds(claim: Contribution, cell: Cell): readonly string[] {
  if (claim.stage === "suspended") return cell.suspended?.acts ?? [];
  if (claim.stage === "withdrawn") return cell.withdrawing?.acts ?? [];
  return cell.attitude?.caveat === claim.stage ? cell.attitude.acts : [];
}

function sameParties(act: ActView, claim: Contribution): boolean {
  return sameKeys(act.parties, claim.parties);
}

/** A hold or withdrawal of its own: dated anew, or another figure on own word or after long silence. */
function differs(claim: Contribution, published: Day, standing: ActView): boolean {
  const { quantity, stage } = claim;
  if (stage !== "suspended" && stage !== "withdrawn") return false;
  const { day, first, precision } = dayTold(claim, published);
  const other =
    quantity !== undefined && standing.value !== null && !agreesWithAct(quantity, standing);
  const later = precision !== "published" && first > standing.trueFrom;
  if (later && (other || (stage === "withdrawn" && departsAnew(day, standing)))) return true;
  return other && (isOwnWord(claim) || longAgo(standing.affirmed, published));
}

/** A dated departure after an announcement without a day, or long after another departure. */
function departsAnew(day: Day, standing: ActView): boolean {
  return standing.precision === "published" || daysBetween(standing.trueFrom, day) > STEP_DAYS;
}

/** A rung without a figure: news where it was not reached or a caveat stands against it. */
function judgeRung(
  claim: Contribution,
  published: Day,
  scenes: readonly Scene[],
  cells: readonly Cell[],
): Verdict {
  const rung = rungOf(claim.stage);
  const same = scenes[0]?.known.findLast(
    (act) => act.stage === claim.stage && act.effect === "stands" && sameParties(act, claim),
  );
  const news = cells.some((cell) => reachedOf(cell) < rung || endsCaveat(claim, published, cell));
  if (same !== undefined && !news) {
    return tellsOf(same, "stands", "same-posture", { code: "still" });
  }
  if (!news) {
    return tellsNew("told", "told-again", { code: "known-stage" });
  }
  return toldLater(claim, published, scenes, "stands") ?? fresh("stands");
}

/** Whether the claim contradicts a caveat that stood before its day. */
function endsCaveat(claim: Contribution, published: Day, cell: Cell): boolean {
  const { day, precision } = dayTold(claim, published);
  const rung = rungOf(claim.stage);
  if (cell.attitude !== null && day > cell.attitude.day) return true;
  if (cell.withdrawing !== null && rung < 2 && day > cell.withdrawing.day) return true;
  // A promise or a delivery told again releases nothing; a formal act, or a new day, does.
  const anew = precision !== "published" || rung === 1;
  return cell.suspended !== null && anew && day > cell.suspended.day;
}

/** For a document taken in late: the same posture, first told within ten days after it. */
function toldLater(
  claim: Contribution,
  published: Day,
  scenes: readonly Scene[],
  effect: Effect,
): Verdict | null {
  const same = scenes[0]?.later.find(
    (act) =>
      act.stage === claim.stage &&
      act.effect === effect &&
      sameParties(act, claim) &&
      daysBetween(published, act.knownFrom) <= STEP_DAYS,
  );
  if (same === undefined) return null;
  return tellsOf(same, effect, "same-posture", { code: "posture-late" }, "late");
}
