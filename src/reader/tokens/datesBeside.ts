import type { CalendarWords } from "./dates.ts";
import type { Token } from "./tokens.ts";

/** "September last year", "January next year", "March of this year": how many years away, and where it ends. */
export function yearBeside(
  tokens: readonly Token[],
  at: number,
  words: CalendarWords,
): { readonly shift: number; readonly to: number } | null {
  const start = /^(of|de|l')$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  const [first, second] = [tokens[start]?.lower ?? "", tokens[start + 1]?.lower ?? ""];
  const [which, unit] = words.units.has(first) ? [second, first] : [first, second];
  if (words.units.get(unit) !== "year") return null;
  for (const [set, shift] of [
    [words.last, -1],
    [words.this, 0],
    [words.next, 1],
  ] as const)
    if (set.has(which)) return { shift, to: start + 2 };
  return null;
}

/** Verbs of coming and going that stand in the present for what is to come: "leaves in October", "is leaving in December". */
const GOING = /^(leave|depart|arrive|begin|start|end|expire|return|withdraw|go|come|follow|join)$/;
/** How far back the verb of a month may stand. */
const VERB_BACK = 14;

/** Whether the verb before a month tells of what is to come. */
export function isToCome(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - VERB_BACK); at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { tag, lower, lemma, form } = token;
    if (form === "future" || /^(due|expected|scheduled|planned)$/.test(lower)) return true;
    if (tag !== "VERB") continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
    if (before.some((word) => /^(will|would|shall|'ll|to)$/.test(word)))
      return !before.some((word) => /^(have|was|were|had)$/.test(word));
    if (!GOING.test(lemma)) return false;
    const going = lower.endsWith("ing") && before.some((word) => /^(is|are|be)$/.test(word));
    return going || lower === lemma || lower === `${lemma}s`;
  }
  return false;
}

/** "Thursday of last week": how many weeks away. */
export function weekBeside(
  tokens: readonly Token[],
  at: number,
  words: CalendarWords,
): -1 | 1 | null {
  if (tokens[at]?.lower !== "of" || words.units.get(tokens[at + 2]?.lower ?? "") !== "week")
    return null;
  const which = tokens[at + 1]?.lower ?? "";
  return words.last.has(which) ? -1 : words.next.has(which) ? 1 : null;
}
