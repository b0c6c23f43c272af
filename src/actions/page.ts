import { ok, type Result } from "#base";
import { type Refusal, refusal } from "./refusal.ts";

/** Which page of a list is wanted. */
export interface PageInput {
  /** The id that ended the page before. */
  readonly after?: string;
  /** How many at most; 50 unless given. */
  readonly limit?: number;
}

/** Where a page stands in its list. */
export interface Paged {
  /** How many there are in all. */
  readonly total: number;
  /** What to pass as `after` for the next page, or null at the end. */
  readonly next: string | null;
}

/** Cut one page out of a list of things with ids. */
export function pageOf<T extends { readonly id: string }>(
  list: readonly T[],
  { after, limit = 50 }: PageInput,
): Result<{ readonly items: readonly T[] } & Paged, Refusal> {
  const from = after === undefined ? 0 : list.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && from === 0) {
    return refusal(
      "claim_unknown",
      `There is no claim "${after}" in this list any more. Start again without "after".`,
    );
  }
  const items = list.slice(from, from + limit);
  const more = from + limit < list.length;
  return ok({ items, total: list.length, next: more ? (items.at(-1)?.id ?? null) : null });
}
