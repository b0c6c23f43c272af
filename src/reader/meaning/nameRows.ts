import type { Party } from "#ledger";
import type { Phrase } from "../parse/nodes.ts";
import type { NameSpan } from "../tokens/gazetteer.ts";
import { unique } from "./parties.ts";
import type { Scene } from "./scene.ts";

/** Names in a row: the parties, the phrase of the first, and tokens `from` up to but not including `to`. */
interface Row {
  readonly parties: readonly Party[];
  readonly phrase: Phrase | null;
  readonly from: number;
  readonly to: number;
}

/**
 * "(China, Pakistan, Russian Federation)", "Danish and Spanish officers": as many as `least` names of these kinds in a row
 * are one group, however the sentence was parsed. The host's is none of them.
 */
export function namesInRows(
  groups: readonly Pick<Row, "parties">[],
  { parsed, tokens, discourse }: Scene,
  kinds: RegExp,
  least: number,
): Row[] {
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
  return rows.flatMap((row): Row[] => {
    const first = row[0];
    const last = row.at(-1);
    const parties = unique(row.map(({ name }) => name.code));
    if (first === undefined || last === undefined || parties.length < least) return [];
    if (groups.some((group) => parties.every((party) => group.parties.includes(party)))) return [];
    const phrase =
      parsed.phrases.find((each) => each.from <= first.from && first.to <= each.to) ?? null;
    return [{ parties, phrase, from: first.from, to: last.to }];
  });
}

const JOINS = /^(,|;|and|et|y|&|the|la|le|les|l'|el)$/;
const LAST_JOIN = /^(and|et|y|&)$/;
