import { expect, test } from "vitest";
import type { Day } from "#base";
import { createReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";

const reader = createReader(sampleMissions());
const read = (text: string, published = "2026-02-11") =>
  reader.read({ text, published: published as Day, lang: "en" });

test("who offers troops is not taken for the host of a mission that the text does not name", () => {
  const { proposedMissions } = read(
    "JAKARTA - Indonesia will send 8,000 soldiers to the international force in Gaza, the army said on Tuesday. Indonesia has never sent as many abroad.",
  );
  expect(proposedMissions.map((each) => [each.id, each.host])).toEqual([["gaza-isf", "PSE"]]);
});

test("of the missions in a state the one that runs on the day is proposed", () => {
  const text = "Burundi is pulling its 3,000 soldiers out of the African Union force in Somalia.";
  const on = (day: string) => read(text, day).proposedMissions.map((each) => each.id);
  expect(on("2024-11-01")).toEqual(["somalia-atmis"]);
  expect(on("2025-02-01")).toEqual(["somalia-aussom"]);
});

test("a text that tells no theatre proposes a mission without a host", () => {
  const { proposedMissions } = read("Sweden will send 200 soldiers to the new peacekeeping force.");
  expect(proposedMissions.map((each) => each.host)).toEqual([undefined]);
});

test("a mission on file that is named in passing does not take a text about another theatre", () => {
  const { claims } = read(
    "Canada may send soldiers to Ukraine. Ukraine would welcome them in Lviv and Odesa. The coalition of the willing met in Kyiv. Canada has 40 officers in the multinational force elsewhere.",
  );
  expect(claims.every(({ claim }) => claim.mission !== "haiti-gsf")).toBe(true);
});

test("a text without a word for a mission gives only claims that are told without doubt", () => {
  const { claims } = read(
    "Germany approved the sale of 40 armoured vehicles to Saudi Arabia on Wednesday after a freeze of six years. Spain has agreed to deliver five corvettes to the kingdom's navy.",
  );
  expect(claims.filter((each) => each.confidence < 0.6)).toEqual([]);
});
