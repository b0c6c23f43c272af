import { plainText } from "#base";
import { LEADERS } from "./data/leaders.ts";
import { ORGANISATIONS } from "./data/organisations.ts";
import { STATES } from "./data/states.ts";

let known: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Every name under which texts speak of a party, in all languages: names, demonyms, capitals, leaders
 * by full and last name. Empty for a code that the gazetteer does not know.
 */
export function partyNames(code: string): readonly string[] {
  known ??= collect();
  return known.get(code) ?? [];
}

/** The codes of all parties that the gazetteer knows. */
export function partyCodes(): readonly string[] {
  known ??= collect();
  return [...known.keys()];
}

let codes: ReadonlyMap<string, string> | null = null;

/** The code of the party that a name or code stands for, case and accents aside; null where none is known. */
export function partyNamed(name: string): string | null {
  if (codes === null) {
    known ??= collect();
    const found = new Map<string, string>();
    for (const [code, names] of known) {
      for (const one of [code, ...names]) {
        const key = plainText(one);
        if (!found.has(key)) found.set(key, code);
      }
    }
    codes = found;
  }
  return codes.get(plainText(name.replace(/^the\s+/i, "").trim())) ?? null;
}

function collect(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  const add = (code: string, name: string): void => {
    if (code === "" || name === "") return;
    const there = names.get(code);
    if (there === undefined) names.set(code, new Set([name]));
    else there.add(name);
  };
  for (const line of [...rows(STATES), ...rows(ORGANISATIONS)]) {
    const [code = "", ...columns] = line;
    for (const column of columns) for (const name of column.split(";")) add(code, name);
  }
  for (const [code = "", name = ""] of rows(LEADERS)) {
    add(code, name);
    add(code, name.split(" ").at(-1) ?? "");
  }
  return new Map([...names].map(([code, all]) => [code, [...all]]));
}

function rows(data: string): readonly (readonly string[])[] {
  return data
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}
