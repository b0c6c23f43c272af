import { expect, test } from "vitest";
import { readerExpressions, repeats, slowest } from "./expressions.ts";

/** Far above what a linear look at 100 KB takes, far below what a quadratic one does. */
const MOST_MS = 1000;

test("no regular expression of the reader looks at a long text again and again", () => {
  const all = readerExpressions().filter(({ expression }) => repeats(expression));
  expect(all.length).toBeGreaterThan(10);
  const slow = all.filter(({ expression }) => slowest(expression) > MOST_MS);
  expect(slow.map(({ place }) => place)).toEqual([]);
});
