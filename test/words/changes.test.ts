import { describe, expect, test } from "vitest";
import { createWords, en, tellChanges } from "#words";
import { story } from "../support/story.ts";

const words = createWords("en", en);

/** The day of each change of a story between two days, each as known then. */
function days(text: string, from: string, to: string): readonly string[] {
  const { board } = story(text);
  return tellChanges(board(from), board(to), words).map(
    ({ on, kind, subject }) => `${on} ${kind} ${subject}`,
  );
}

describe("the day of a change", () => {
  test("of what an obstacle held back is the day on which it was resolved", () => {
    const told = `
      2024-03-01 AP: KEN pledged 10 persons on 2024-03-01
      2024-03-05 AP: legal obstacle open against KEN on 2024-03-05
      2024-03-12 AP: legal obstacle resolved against KEN on 2024-03-12
      2024-03-14 AP: KEN delivered 4 persons on 2024-03-14
    `;
    const freed = days(told, "2024-03-10", "2024-03-20").filter((line) => line.includes("freed"));
    expect(freed).toHaveLength(2);
    expect(freed.every((line) => line.startsWith("2024-03-12 "))).toBe(true);
  });

  test("of a caveat that fell is the day of the word that ended it", () => {
    const told = `
      2024-03-05 AP: BRA reluctant personnel
      2024-03-07 AP: BRA pledged personnel
    `;
    expect(days(told, "2024-03-05", "2024-03-20")).toEqual([
      "2024-03-07 changed Brazil, personnel",
      "2024-03-07 freed Brazil, personnel",
    ]);
  });

  test("of what was on hold is the day on which it moved, of a promise that fell that of the refusal", () => {
    const told = `
      2024-03-01 AP: KEN pledged 1000 persons on 2024-03-01
      2024-03-10 AP: KEN delivered 100 persons on 2024-03-10
      2024-03-14 AP: KEN suspended 900 persons on 2024-03-14
      2024-03-16 AP: KEN delivered another 60 persons on 2024-03-16
      2024-03-20 AP: KEN refused personnel on 2024-03-20
    `;
    expect(days(told, "2024-03-14", "2024-03-17")).toEqual([
      "2024-03-16 freed Kenya, personnel",
      "2024-03-16 delivered Kenya, personnel",
    ]);
    const refused = days(told, "2024-03-17", "2024-03-20");
    expect(refused.length).toBeGreaterThan(1);
    expect(refused.every((line) => line.startsWith("2024-03-20 "))).toBe(true);
  });
});
