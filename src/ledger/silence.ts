import { compareText, type Day } from "#base";
import type { CheckEntry } from "./entry.ts";
import type { Stamped } from "./ledgerIndex.ts";
import type { Sight } from "./sight.ts";
import type { Silence } from "./thread.ts";

/** The newest document that speaks of each party, and when its sources were last looked at. */
export function silencesOf(
  sight: Sight,
  checks: readonly Stamped<CheckEntry>[],
): readonly Silence[] {
  const newest = new Map<string, { readonly document: string; readonly on: Day }>();
  for (const view of Object.values(sight.acts)) {
    const last = view.tellings.at(-1);
    if (last === undefined) continue;
    for (const party of view.parties) {
      if (typeof party !== "string") continue;
      const known = newest.get(party);
      const later =
        known === undefined ||
        last.knownFrom > known.on ||
        (last.knownFrom === known.on && last.document > known.document);
      if (later) newest.set(party, { document: last.document, on: last.knownFrom });
    }
  }
  const checked = checkedDays(sight, checks);
  return [...newest]
    .sort(([a], [b]) => compareText(a, b))
    .map(([party, { document, on }]) => ({
      party,
      newestDocument: document,
      newestOn: on,
      checkedOn: checked.get(party) ?? null,
    }));
}

function checkedDays(sight: Sight, checks: readonly Stamped<CheckEntry>[]): Map<string, Day> {
  const days = new Map<string, Day>();
  const { knownAt, head } = sight.question;
  for (const { party, on, seq } of checks) {
    const name = sight.state.around.canonical(party);
    const known = days.get(name);
    if (seq <= head && on <= knownAt && (known === undefined || on > known)) days.set(name, on);
  }
  return days;
}
