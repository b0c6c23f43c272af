import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import type { Candidate } from "../../src/reader/contributions/candidates.ts";
import { makeReader } from "../../src/reader/reader.ts";
import { NOTHING } from "../eval/lessons.ts";
import { sampleMissions } from "../eval/sets.ts";

/** Who may give something in the last sentence of a text, and how it is told of them. */
function giversIn(text: string): readonly string[] {
  let last: readonly Candidate[] = [];
  makeReader(sampleMissions(), {
    weights: NOTHING,
    watch: (candidates) => {
      last = candidates;
    },
  }).read({ text, published: "2024-02-22" as Day, mission: "haiti-mss" });
  return [...new Set(last.map(({ giver, parties }) => `${giver.how} ${parties.map(String)}`))];
}

const LANDED = "The first 400 officers landed on Tuesday.";

describe("where a sentence names no state", () => {
  test("the one that the text speaks of most by far is meant as its home", () => {
    const givers = giversIn(`Togo is ready. Togo's minister said so in Accra. ${LANDED}`);
    // Togo acted last as well: it is carried over, and told once.
    expect(givers).toContain("carried TGO");
    expect(givers).toContain("recent GHA");
    expect(giversIn(`Togo is ready. Togo waits. Ghana does not. ${LANDED}`)).toContain("home TGO");
  });

  test("one that hardly stands out is told apart", () => {
    const givers = giversIn(`Togo is ready. Togo said so. Ghana is not. Ghana waits. ${LANDED}`);
    expect(givers).toContain("leading TGO");
    expect(givers).not.toContain("home TGO");
  });

  test("so is one that was named long ago, or that is an organisation", () => {
    const words = "The weather was fine. The streets were quiet. The market was open.";
    const givers = giversIn(`Togo waits. Togo said so in Accra. ${words} ${LANDED}`);
    expect(givers).toContain("earlier GHA");
    const asked = (whom: string) => giversIn(`Togo asked ${whom} for ships. ${LANDED}`);
    expect(asked("the African Union")).toContain("earlier AU");
    expect(asked("the United Nations")).not.toContain("earlier UN");
  });

  test("nobody from outside is meant where the sentence leaves no doubt", () => {
    const said = "Togo is ready. Togo's minister said so.";
    expect(giversIn(`${said} Ghana sent 400 officers to Haiti.`)).not.toContain("home TGO");
    expect(giversIn(`${said} The European Union sent 400 officers to Haiti.`)).not.toContain(
      "home TGO",
    );
  });

  test("what points back, or the host, leaves it open", () => {
    const said = "Togo is ready. Togo waits. The United Nations met on Monday.";
    expect(giversIn(`${said} It will send 400 officers.`)).toContain("home TGO");
    expect(giversIn(`${said} Haiti has 400 officers of the mission.`)).toContain("home TGO");
  });
});
