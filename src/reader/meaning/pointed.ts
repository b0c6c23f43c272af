import type { Party } from "#ledger";
import type { Phrase } from "../parse/nodes.ts";
import type { Token } from "../tokens/tokens.ts";
import { type Discourse, readBefore, STATE } from "./discourse.ts";

/** Whom "these countries", "both states" or "the two governments" point back to; empty where that is not clear. */
export function pointedBackTo(
  phrase: Phrase,
  words: readonly Token[],
  discourse: Discourse,
): readonly Party[] {
  const { subject } = discourse;
  const first = words[0]?.lower ?? "";
  if (/^(these|those|ces|estos)$/.test(first)) return subject.length > 1 ? subject : [];
  const two = phrase.amounts[0]?.value === 2 && /^(the|les|los|las)$/.test(first);
  if (first !== "both" && !two) return [];
  if (subject.length === 2) return subject;
  const pair = lastTwo(phrase, discourse);
  return pair.length === 2 ? pair : [];
}

/** Sentences back that "the two governments" may point. */
const REACH = 3;

/** The two states named last before a phrase, the earlier one first. */
function lastTwo(phrase: Phrase, discourse: Discourse): string[] {
  const { current } = discourse;
  const found: string[] = [];
  for (const parsed of [
    ...(current ? [current] : []),
    ...readBefore(discourse, REACH).toReversed(),
  ]) {
    for (const { name, to } of parsed.names.toReversed()) {
      const ahead = parsed === current && to > phrase.from;
      if (ahead || !STATE.test(name.kind)) continue;
      if (!found.includes(name.code)) found.unshift(name.code);
      if (found.length === 2) return found;
    }
  }
  return found;
}
