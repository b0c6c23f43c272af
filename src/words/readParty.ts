import { plainText } from "#base";
import { STATE_CODES } from "./names.ts";
import type { Words } from "./words.ts";

// CARICOM, UN, G20: a body is written by its acronym, in capitals, or it could be any word.
const ACRONYM = /^[A-Z]{2,12}(?:-[A-Z]{2,12})?$|^[A-Z]\d{1,2}$/;

// Three capitals may be a state's code mistyped, so the bodies that are written with three are named.
const SHORT_BODIES: ReadonlySet<string> = new Set(
  "AES CPT EAC GCC ICC IDB IMF IOM OAS OIC OIF RSS WFP".split(" "),
);

/**
 * The code of the party that a person wrote: a state by its code or by its name in their language,
 * a body by its acronym in capitals. Null where it is neither.
 */
export function readParty<K extends string>(words: Words<K>, text: string): string | null {
  const written = text.trim();
  const code = written.toUpperCase();
  if (STATE_CODES.has(code)) return code;
  const name = comparable(written);
  for (const state of STATE_CODES) if (comparable(words.stateName(state)) === name) return state;
  return ACRONYM.test(written) && (code.length !== 3 || SHORT_BODIES.has(code)) ? code : null;
}

function comparable(name: string): string {
  return plainText(name)
    .replaceAll("’", "'")
    .replace(/^(?:the|la|le|les|los|el) |^l'/, "");
}
