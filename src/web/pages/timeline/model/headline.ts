import type { Board } from "#ledger";
import { amount, bareAmount, type Piece, requirementFor, type Sentence, writeKey } from "#words";
import type { Words } from "../../../words/words.ts";
import { most, type Strength, type StrengthPoint } from "./strength.ts";

/** The finding in words: how many were ever there, what is required, what grew since. */
export function timelineHeadline(board: Board, strength: Strength, words: Words): Sentence {
  const { resource, unit } = strength;
  const peak = most(strength, "delivered");
  const last = strength.points.at(-1);
  if (peak === null || last === undefined) return words.compose("timeline.head.none");
  const money = resource === "funding";
  const figure = (point: StrengthPoint, part: "delivered" | "pledged"): Piece => {
    const value = point.parts[part];
    const text = money ? amount(words, value, unit) : bareAmount(words, value, unit);
    if (point.claims.length === 0 || point.mission !== board.asked.mission) return text;
    const open = writeKey({ kind: "total", resource, unit, per: null, part });
    // Only what stands on this page's board can be opened here.
    return point === last ? { text, open, claims: point.claims } : text;
  };
  const values = {
    peak: figure(peak, "delivered"),
    now: figure(last, "delivered"),
    promised: figure(last, "pledged"),
    day: words.figures.day(peak.on),
  };
  const kind = money ? "money" : "people";
  const first = words.compose(
    peak.parts.delivered === 0 ? `timeline.head.${kind}None` : `timeline.head.${kind}`,
    values,
  );
  const fell = last.parts.delivered < peak.parts.delivered && !money;
  const second = fell ? [" ", ...words.compose("timeline.head.now", values)] : [];
  const promise = last.parts.pledged > last.parts.delivered;
  const third = promise ? [" ", ...words.compose("timeline.head.promised", values)] : [];
  return [...first, ...second, ...third, ...need(board, strength, words)];
}

function need(board: Board, strength: Strength, words: Words): Sentence {
  const requirement = requirementFor(board, strength.resource, strength.unit, null);
  if (requirement === null) return [];
  const { resource, unit, sources } = requirement;
  const open = writeKey({ kind: "need", resource, unit });
  const figure = { text: amount(words, requirement.value, unit), open, claims: sources };
  const key =
    requirement.per === undefined ? "timeline.head.required" : "timeline.head.requiredRate";
  return [" ", ...words.compose(key, { required: figure })];
}
