import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#base";
import { RESOURCES, RUNGS } from "#ledger";
import {
  GROUPS,
  ONLY,
  PAGES,
  REGIONS,
  readView,
  SORTS,
  VIEW_LANGS,
  type View,
  writeView,
} from "../../src/web/address/view.ts";

const orNull = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { nil: null });
const day = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays("2010-01-01", n));
const id = fc.stringMatching(/^[\w.:-]{1,40}$/);
const entry = fc.integer({ min: 1, max: 999_999_999 });
const words = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" });
const key = fc.oneof(id, words);

const view: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...PAGES),
  mission: orNull(id),
  trueOn: orNull(day),
  knownAt: orNull(day),
  head: orNull(entry),
  open: orNull(words),
  tables: fc.boolean(),
  document: orNull(id),
  claim: orNull(id),
  lang: orNull(fc.constantFrom(...VIEW_LANGS)),
  parties: fc.array(fc.oneof(id, fc.constantFrom("?2 others ~ more", "KEN+JAM", "Ñ é")), {
    maxLength: 6,
  }),
  missions: fc.array(id, { maxLength: 6 }),
  resource: orNull(fc.constantFrom(...RESOURCES)),
  since: orNull(day),
  sinceHead: orNull(entry),
  from: orNull(day),
  to: orNull(day),
  older: orNull(entry),
  words: orNull(words),
  sort: orNull(fc.constantFrom(...SORTS)),
  group: orNull(fc.constantFrom(...GROUPS)),
  only: orNull(fc.constantFrom(...ONLY)),
  region: orNull(fc.constantFrom(...REGIONS)),
  byParty: orNull(fc.constantFrom(...RUNGS)),
  asThen: fc.boolean(),
});

describe("the address", () => {
  test("holds the whole view: what is written is read back", () => {
    fc.assert(
      fc.property(view, (drawn) => {
        const read = readView(writeView(drawn));
        expect(read.bad).toEqual([]);
        expect(read.view).toEqual(drawn);
      }),
      { numRuns: 1000 },
    );
  });

  test("falls back to the default for what cannot be read, and names it", () => {
    const read = readView("view=nowhere&true=tomorrow&head=-1&party=%7E&sort=weight&mission=gsf");
    expect(read.bad).toEqual(["view", "true", "head", "party", "sort"]);
    expect(read.view.page).toBe("board");
    expect(read.view.mission).toBe("gsf");
  });

  test("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), key, (query, word) => {
        readView(query);
        readView(`party=${word}&open=${word}&q=${word}`);
      }),
      { numRuns: 50 },
    );
  });
});

test("an address with the names of the two days that the interface for programs has opens the same", () => {
  const { view, bad } = readView("mission=haiti-mss&trueOn=2024-07-01&knownAt=2025-02-05");
  expect(view).toMatchObject({ trueOn: "2024-07-01", knownAt: "2025-02-05" });
  expect(bad).toEqual([]);
  expect(readView("trueOn=2024-02-30").bad).toEqual(["true"]);
});
