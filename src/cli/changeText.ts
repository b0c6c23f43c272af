import type { Change } from "#ledger";
import { amount, parties } from "./figureText.ts";

/** One change of a board in a line: who, of what, from what to what. */
export function changeText(change: Change): string {
  const { kind, resource, unit, rung, from, to } = change;
  const show = (value: number | string | null): string =>
    value === null
      ? "nothing"
      : typeof value === "string"
        ? value
        : amount(value, unit ?? "", null);
  const step = from === null ? show(to) : `${show(from)} → ${show(to)}`;
  if (change.what !== "cell") return `${threadText(change)}: ${step}`;
  return `${parties(change.parties)} ${resource}: ${kind} ${[rung, step].filter((part) => part !== null).join(" ")}`;
}

function threadText({ what, parties: named, resource }: Change): string {
  const who = parties(named);
  const of = resource === null ? "" : ` for ${resource}`;
  switch (what) {
    case "obstacle":
      return `obstacle${who === "" ? "" : ` against ${who}`}${of}`;
    case "request":
      return `request of ${who}${of}`;
    case "mandate":
      return `mandate of ${who}`;
    default:
      return `${what} ${who}`;
  }
}
