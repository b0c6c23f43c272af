import { REGIONS } from "../data/regions.ts";
import type { Phrase } from "../parse/nodes.ts";
import type { Token } from "../tokens/tokens.ts";
import { type Discourse, readBefore } from "./discourse.ts";

/**
 * Whom "the East African nation" points back to: the state of that part of the world that was named last, before the
 * phrase; null where no part is told or none of its states was named.
 */
export function stateOfRegion(
  phrase: Phrase,
  words: readonly Token[],
  discourse: Discourse,
): string | null {
  const { current, host } = discourse;
  const told = words.map(({ own, lower }) => own ?? lower).join(" ");
  const states = REGIONS.find(([part]) => part.test(told))?.[1].split(" ");
  if (states === undefined) return null;
  for (const parsed of [...(current ? [current] : []), ...readBefore(discourse).toReversed()]) {
    for (const { name, from } of parsed.names.toReversed()) {
      const ahead = parsed === current && from >= phrase.from;
      if (!ahead && NAMED.has(name.kind) && states.includes(name.code)) return name.code;
    }
  }
  return states.includes(host) ? host : null;
}

const NAMED: ReadonlySet<string> = new Set(["state", "people", "capital", "leader"]);
