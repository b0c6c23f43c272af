import type { Claim } from "#ledger";
import { dateOptions, timesOf } from "./dating/dating.ts";
import type { NearDates } from "./dating/nearDates.ts";
import type { Weights } from "./learned/model.ts";
import { attributionOf } from "./meaning/attribution.ts";
import type { Found, Scene } from "./meaning/scene.ts";

/**
 * Fill the slots that every claim shares: date, deadline, attribution, conditions. Where somebody looks on, the claim
 * keeps the dates that came into question.
 */
export function withDetails(
  each: Found,
  near: NearDates,
  weights: Weights,
  watched: boolean,
): Found {
  const { scene } = near;
  const who = attributionOf(each, scene);
  // Whose word it is tells whether the day it was said is the day of the act.
  const said: Found = who === null ? each : { ...each, claim: { ...each.claim, attribution: who } };
  const { date, limit } = timesOf(said, near, weights);
  const conditions = conditionsOf(each, scene);
  const kind = each.claim.kind;
  const claim = {
    ...said.claim,
    ...(date && { date }),
    ...(limit && (kind === "contribution" || kind === "requirement") && { deadline: limit }),
    ...(limit && kind === "mandate" && { until: limit }),
    ...(conditions && { conditions }),
  } as Claim;
  return { ...each, claim, ...(watched && { dates: dateOptions(said, near) }) };
}

const CONDITION =
  /^(provided|unless|if|condition|conditional|conditions|hinges|depends|subject|contingent|pending|once|condición|si|siempre)$/;

function conditionsOf(each: Found, scene: Scene): string | null {
  if (each.claim.kind !== "contribution") return null;
  if (!/^(pledged|considering|committed|reluctant)$/.test(each.claim.stage)) return null;
  const at = scene.tokens.findIndex(
    (token, index) =>
      CONDITION.test(token.lower) &&
      index > 0 &&
      // "A contingent of police": no condition, unless something is contingent on it.
      (token.lower !== "contingent" || /^(on|upon)$/.test(scene.tokens[index + 1]?.lower ?? "")) &&
      (token.lower !== "once" || scene.tokens[index - 1]?.lower !== "at"),
  );
  if (at === -1) return null;
  const start = scene.tokens[at]?.start ?? 0;
  const stop =
    scene.tokens.slice(at + 2).find((token) => /^[,;.:]$/.test(token.text))?.start ??
    scene.parsed.sentence.end;
  const text = scene.text.slice(start, Math.min(stop, start + 160)).trim();
  return text.split(" ").length >= 2 ? text : null;
}
