import { ok, type Result, refuse } from "#base";
import type { Party } from "#ledger";
import { groupNamed } from "./groups.ts";

/** What may stand between two names: a sign, or a word for "and" in English, French or Spanish. */
const BETWEEN = /\s*[;,+/&]\s*(?:(?:and|et|y|e)\s+)?|\s+(?:and|et|y|e|with|avec|con)\s+/giu;
/** More names in one cell are no list of givers. */
const MOST_NAMES = 60;

/**
 * The parties that a cell names: one, or several that give one figure together ("Kenya, Jamaica and
 * Antigua and Barbuda"), a group of which nobody is named among them ("others (unnamed)"). Refused
 * with the words in which no party is known.
 */
export function partiesIn(
  cell: string,
  nameOf: (name: string) => Party | null,
): Result<readonly Party[], string> {
  const whole = nameOf(cell);
  if (whole !== null) return ok([whole]);
  const words = cell.replace(
    /\(?\b(?:jointly|joint|together|conjointement|conjuntamente)\b\)?/giu,
    "",
  );
  const cuts = [...words.matchAll(BETWEEN)].slice(0, MOST_NAMES);
  const parties: Party[] = [];
  let from = 0;
  while (from < words.length) {
    const ends = cuts.filter(({ index }) => index > from);
    const first = (cutsInOrder: readonly (RegExpExecArray | null)[], partyOf: typeof nameOf) => {
      for (const cut of cutsInOrder) {
        const party = partyOf(words.slice(from, cut?.index).trim());
        const next = cut === null ? words.length : cut.index + cut[0].length;
        if (party !== null) return { party, next };
      }
      return null;
    };
    const places = [...ends, null];
    // The longest name that is known: "Antigua and Barbuda" is one party, and "Kenya and others (unnamed)" two.
    const known = first(places.toReversed(), nameOf) ?? first(places, groupNamed);
    if (known === null) return refuse(words.slice(from, ends[0]?.index).trim());
    parties.push(known.party);
    from = known.next;
  }
  return parties.length === 0 ? refuse(cell) : ok([...new Set(parties)]);
}
