import { compareText, type Day } from "#base";
import type { ActView } from "./board.ts";
import type { CheckEntry } from "./entry.ts";
import type { Stamped } from "./ledgerIndex.ts";
import { isNewer, newestDocument, type Sight } from "./sight.ts";
import type { Silence } from "./thread.ts";

/** The newest document that speaks of each party, and when its sources were last looked at. */
export function silencesOf(
  sight: Sight,
  checks: readonly Stamped<CheckEntry>[],
): readonly Silence[] {
  const newest = new Map<string, ActView>();
  for (const { parties, view } of sight.newest) {
    for (const party of parties) {
      if (typeof party !== "string") continue;
      const known = newest.get(party);
      if (known === undefined || isNewer(view, known)) newest.set(party, view);
    }
  }
  const checked = checkedDays(sight, checks);
  return [...newest]
    .sort(([a], [b]) => compareText(a, b))
    .map(([party, view]) => ({
      party,
      newestDocument: newestDocument(view),
      newestOn: view.affirmed,
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
