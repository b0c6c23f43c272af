import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { FRAMES as ENGLISH } from "../../src/reader/data/en/frames.ts";
import { EXAMPLES as SPANISH } from "../../src/reader/data/es/examples.ts";
import { EXAMPLES as FRENCH } from "../../src/reader/data/fr/examples.ts";
import { createReader } from "../../src/reader/reader.ts";
import { sampleMissions } from "../eval/sets.ts";
import { shortForm } from "./shortForm.ts";

const reader = createReader(sampleMissions());

const framesOf = (examples: typeof FRENCH) =>
  Object.entries(examples).map(([id, each]) => ({ id, examples: each }));

describe.each([
  ["en", ENGLISH],
  ["fr", framesOf(FRENCH)],
  ["es", framesOf(SPANISH)],
] as const)("the frames of %s", (lang, frames) => {
  const examples = frames.flatMap((frame) =>
    frame.examples.map((example) => [frame.id, example.text, example.claims] as const),
  );
  test.each(examples)("%s: %s", (_, text, claims) => {
    const input = { text, lang, published: "2024-02-22" as Day, mission: "haiti-mss" };
    const read = reader.read(input).claims.map(shortForm);
    expect([...read].sort()).toEqual([...claims].sort());
  });
});
