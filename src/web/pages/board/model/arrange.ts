import { compareText } from "#base";
import type { View } from "../../../address/view.ts";
import type { Words } from "../../../words/words.ts";
import { WORLD } from "./data/regions.ts";
import { type MatrixRow, STANDINGS } from "./matrix.ts";

/** What the address says of the rows: their order, their groups, and which of them. */
export type Choice = Pick<View, "sort" | "group" | "only" | "region">;

/** Rows under one head. */
export interface RowGroup {
  readonly id: string;
  /** Null where the rows are not grouped. */
  readonly title: string | null;
  readonly rows: readonly MatrixRow[];
}

/** The rows as they are shown. */
export interface Arranged {
  readonly groups: readonly RowGroup[];
  /** Those that only back the mission in words: a line of names below the groups of standing. */
  readonly backers: readonly MatrixRow[];
  readonly shown: number;
  readonly all: number;
}

/** Filter, sort and group the rows of the matrix. */
export function arrange(rows: readonly MatrixRow[], choice: Choice, words: Words): Arranged {
  const kept = rows
    .filter(({ giving }) => choice.only === null || giving === (choice.only === "giving"))
    .filter(({ region }) => !isRegion(choice.region) || region === choice.region)
    .sort(order(choice.sort ?? "size", words));
  const counted = { shown: kept.length, all: rows.length };
  if (choice.group === "none") {
    return { groups: [{ id: "all", title: null, rows: kept }], backers: [], ...counted };
  }
  if (choice.group === "region") {
    const groups = WORLD.map((id) => ({
      id,
      title: words.say(`region.${id}`),
      rows: kept.filter(({ region }) => region === id),
    }));
    return { groups: groups.filter(filled), backers: [], ...counted };
  }
  const groups = STANDINGS.flatMap((id) =>
    id === "backing"
      ? []
      : {
          id,
          title: words.say(`group.${id}`),
          rows: kept.filter(({ standing }) => standing === id),
        },
  );
  const backers = kept.filter(({ standing }) => standing === "backing");
  return { groups: groups.filter(filled), backers, ...counted };
}

/** The first so many rows of all groups; groups of which no row is left are left out. */
export function firstRows(groups: readonly RowGroup[], count: number): readonly RowGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : { ...group, rows };
  });
}

/** Whether the rows are filtered by this part of the world; the map's own view is none. */
export function isRegion(region: View["region"]): boolean {
  return region !== null && region !== "near";
}

function filled({ rows }: RowGroup): boolean {
  return rows.length > 0;
}

function order(
  sort: NonNullable<View["sort"]>,
  words: Words,
): (a: MatrixRow, b: MatrixRow) => number {
  const byKey = (a: MatrixRow, b: MatrixRow) => compareText(a.key, b.key);
  if (sort === "name") {
    const names = new Intl.Collator(words.locale);
    return (a, b) => names.compare(a.name, b.name) || byKey(a, b);
  }
  if (sort === "recent") return (a, b) => compareText(b.newest, a.newest) || byKey(a, b);
  // People and money cannot be compared: what a giver means for the mission comes first. A joint
  // figure is larger than what any of its givers may give, so joint givers come last.
  return (a, b) =>
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    Number(a.joint) - Number(b.joint) ||
    bySize(a, b) ||
    byKey(a, b);
}

function bySize(a: MatrixRow, b: MatrixRow): number {
  for (const [index, size] of b.size.entries()) {
    const difference = size - (a.size[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
