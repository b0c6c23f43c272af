import type { NameSpan } from "./gazetteer.ts";
import type { Giver } from "./givers.ts";
import { unique } from "./parties.ts";
import type { Scene } from "./scene.ts";

/**
 * "(China, Pakistan, Russian Federation)", "Danish and Spanish officers": three names and more in a row, or two peoples,
 * are one group, however the sentence was parsed.
 */
export function namesInRows(
  groups: readonly Giver[],
  { parsed, tokens, discourse }: Scene,
  kinds: RegExp,
  least: number,
): Giver[] {
  const names = parsed.names.filter(
    ({ name }) => kinds.test(name.kind) && name.code !== discourse.host,
  );
  const rows: NameSpan[][] = [];
  let ended = false;
  for (const span of names) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const between = last === undefined ? [] : tokens.slice(last.to, span.from);
    const joins = between.length > 0 && between.every(({ lower }) => JOINS.test(lower));
    const ends = between.some(({ lower }) => LAST_JOIN.test(lower));
    // "After Kenya, Jamaica and Belize, the Bahamas is": "and" brings the last of a row.
    if (row !== undefined && joins && (ends || !ended)) row.push(span);
    else rows.push([span]);
    ended = joins && ends;
  }
  return rows.flatMap((row): Giver[] => {
    const first = row[0];
    const last = row.at(-1);
    const parties = unique(row.map(({ name }) => name.code));
    if (first === undefined || last === undefined || parties.length < least) return [];
    if (groups.some((group) => parties.every((party) => group.parties.includes(party)))) return [];
    const phrase =
      parsed.phrases.find((each) => each.from <= first.from && first.to <= each.to) ?? null;
    return [{ how: "named", parties, phrase, from: first.from, to: last.to }];
  });
}

const JOINS = /^(,|;|and|et|y|&|the|la|le|les|l'|el)$/;
const LAST_JOIN = /^(and|et|y|&)$/;
