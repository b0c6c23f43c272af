import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import type { Contribution } from "#ledger";
import { dateOptions } from "../../src/reader/dating/dating.ts";
import { nearDates } from "../../src/reader/dating/nearDates.ts";
import { found, type Scene } from "../../src/reader/meaning/scene.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { NOTHING } from "../eval/lessons.ts";
import { sampleMissions } from "../eval/sets.ts";

const TODAY = "2024-02-22" as Day;

/** The last sentence of a text as it is seen. */
function sceneOf(text: string, published: Day | null): Scene {
  let last: Scene | undefined;
  makeReader(sampleMissions(), {
    weights: NOTHING,
    watchSpoken: ({ scene }) => {
      last = scene;
    },
  }).read({ text, mission: "haiti-mss", ...(published && { published }) });
  if (last === undefined) throw new Error(`Nothing was read of: ${text}`);
  return last;
}

/** By date, the clues of one kind that it has to a pledge of Kenya in the last sentence of a text. */
function cluesOf(
  kind: string,
  text: string,
  published: Day | null = TODAY,
): Readonly<Record<string, readonly string[]>> {
  const scene = sceneOf(text, published);
  return Object.fromEntries(
    dateOptions(pledgeIn(scene), nearDates(scene)).map(({ date, clues }) => [
      date,
      clues.filter((clue) => clue.startsWith(`${kind}|`) && clue.split("|").length === 2),
    ]),
  );
}

const pledgeIn = (scene: Scene, attribution?: Contribution["attribution"]) =>
  found(scene, "test", {
    kind: "contribution",
    parties: ["KEN"],
    resource: "personnel",
    stage: "pledged",
    ...(attribution && { attribution }),
  });

describe("what tells that a date is the day of an act", () => {
  test("is how far it lies from the day of the text", () => {
    const told = (when: string) =>
      Object.values(cluesOf("age", `Kenya pledged 1,000 police ${when}.`)).flat();
    expect(told("on 22 February 2024")).toEqual(["age|0"]);
    expect(told("on 20 February 2024")).toEqual(["age|3"]);
    expect(told("on 29 July 2023")).toEqual(["age|366"]);
    expect(told("on 29 July 2021")).toEqual(["age|old"]);
    expect(told("on 1 March 2024")).toEqual(["age|ahead"]);
    expect(told("in July 2023")).toEqual(["age|7 past"]);
    expect(told("in February 2024")).toEqual(["age|7 now"]);
    expect(told("in 2025")).toEqual(["age|4 ahead"]);
    const undated = cluesOf("age", "Kenya pledged 1,000 police in July 2023.", null);
    expect(Object.values(undated).flat()).toEqual(["age|unknown"]);
  });

  test("is whose word the claim is", () => {
    const words = [undefined, { party: "KEN" }, { party: "USA" }, { outlet: "A Paper" }].map(
      (attribution) => {
        const scene = sceneOf("Kenya pledged 1,000 police on Monday.", TODAY);
        const [option] = dateOptions(pledgeIn(scene, attribution), nearDates(scene));
        return option?.clues.find((clue) => clue.startsWith("word|"))?.split("|")[1];
      },
    );
    expect(words).toEqual(["text", "own", "other", "outlet"]);
  });
});
