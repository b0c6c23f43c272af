import type { Change } from "#ledger";
import { amount, parties } from "./figureText.ts";

/** One change of a board in a line: who, of what, from what to what. */
export function changeText(change: Change): string {
  const { what, kind, resource, unit, rung, from, to } = change;
  const subject = [
    parties(change.parties),
    what === "cell" ? resource : `${what}${resource === null ? "" : ` (${resource})`}`,
  ]
    .filter((part) => part !== "" && part !== null)
    .join(" ");
  const show = (value: number | string | null): string =>
    value === null
      ? "nothing"
      : typeof value === "string"
        ? value
        : amount(value, unit ?? "", null);
  const step = from === null ? show(to) : `${show(from)} → ${show(to)}`;
  return `${subject}: ${kind} ${[rung, step].filter((part) => part !== null).join(" ")}`;
}
