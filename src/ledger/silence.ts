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
  // Backwards, because the newest acts spare a look at the older ones.
  for (const view of sight.views.toReversed()) {
    for (const party of view.parties) {
      if (typeof party !== "string") continue;
      const known = newest.get(party);
      if (known !== undefined && view.affirmed < known.on) continue;
      const document = view.tellings.at(-1)?.document ?? "";
      if (known === undefined || view.affirmed > known.on || document > known.document) {
        newest.set(party, { document, on: view.affirmed });
      }
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
