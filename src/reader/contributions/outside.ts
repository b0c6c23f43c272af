import { ASSEMBLY, readBefore, STATE, STATE_OR_BODY } from "../meaning/discourse.ts";
import type { Scene } from "../meaning/scene.ts";
import type { Parsed } from "../parse/nodes.ts";
import type { Giver } from "./giver.ts";

/** Sentences back from which a state may be meant. */
const RECENT_REACH = 3;
/** The same where it is told apart. */
const EARLIER_REACH = 30;

/**
 * Whom a sentence may mean that names no state: the one that the text speaks of most ("The ship carries 165 sailors"), and the
 * one that was named last ("Macky Sall flew to Niamey. His army would give a battalion"). One that hardly stands out, or was named
 * longer ago, is told apart, and may be an organisation as well.
 */
export function outsideOf(groups: readonly Giver[], { parsed, discourse }: Scene): Giver[] {
  const { home, leading, host } = discourse;
  if (lastIn([parsed], STATE, host) !== "") return [];
  const recent = lastIn(readBefore(discourse, RECENT_REACH), STATE, host);
  const found: Giver[] = [];
  const add = (how: Giver["how"], code: string): void => {
    if (code === "" || [...groups, ...found].some(({ parties }) => parties.includes(code))) return;
    found.push({ how, parties: [code], phrase: null, from: -1, to: -1 });
  };
  add("home", home);
  add("recent", recent);
  add("leading", leading);
  add("earlier", lastIn(readBefore(discourse, EARLIER_REACH), STATE_OR_BODY, host));
  return found;
}

/** The code of the last name of a kind in these sentences, or "": not of the host, nor of those who send no one themselves. */
function lastIn(sentences: readonly Parsed[], kinds: RegExp, host: string): string {
  for (const { names } of sentences.toReversed()) {
    const last = names.findLast(
      ({ name }) => kinds.test(name.kind) && name.code !== host && !ASSEMBLY.test(name.code),
    );
    if (last !== undefined) return last.name.code;
  }
  return "";
}
