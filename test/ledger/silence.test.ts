import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { story } from "../support/story.ts";

/** Of each party: the newest document, its day, and when its sources were looked at last. */
function silences(text: string, on = "2024-04-01", known = on) {
  return story(text)
    .board(on, { knownAt: known as Day })
    .silences.map(({ party, newestDocument, newestOn, checkedOn }) =>
      [party, newestDocument, newestOn, checkedOn ?? "never"].join(" "),
    );
}

describe("the silence of a party", () => {
  test("begins after the newest document, whichever cell it speaks of", () => {
    const [personnel, funding] = ["KEN pledged 100 persons", "KEN pledged 100 USD"];
    const told = (first: string, second: string) =>
      silences(`
        2024-03-01 AP: ${first}
        2024-03-01 AFP: ${second}
      `);
    expect(told(personnel, funding)).toEqual(["KEN d2 2024-03-01 never"]);
    expect(told(funding, personnel)).toEqual(["KEN d2 2024-03-01 never"]);
  });

  test("begins after an older act where that was told of again", () => {
    expect(
      silences(`
        2024-03-01 AP: KEN pledged 100 persons on 2024-03-01
        2024-03-02 AP: KEN delivered 10 persons on 2024-03-02
        2024-03-09 AFP: KEN pledged 100 persons on 2024-03-01
      `),
    ).toEqual(["KEN d3 2024-03-09 never"]);
  });

  const checked = `
    2024-03-01 AP: ?ten pledged 100 persons
    2024-03-01 AP: JAM pledged 10 persons
    2024-03-01 AP: legal obstacle open against BHS
    check JAM on 2024-03-05
    check JAM on 2024-03-03
  `;

  test("is shown for those with a name, by name, with the last look at their sources", () => {
    const obstacle = "BHS d3 2024-03-01 never";
    expect(silences(checked)).toEqual([obstacle, "JAM d2 2024-03-01 2024-03-05"]);
    expect(silences(checked, "2024-03-04")).toEqual([obstacle, "JAM d2 2024-03-01 2024-03-03"]);
    expect(silences(checked, "2024-03-05")).toEqual([obstacle, "JAM d2 2024-03-01 2024-03-05"]);
  });

  test("knows no look that was written down after the entry asked for", () => {
    const { board, entries } = story(checked);
    const before = board("2024-04-01", { head: entries.length - 2 }).silences;
    expect(before.map(({ checkedOn }) => checkedOn)).toEqual([null, null]);
  });
});
