import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftOf, fileOf } from "../../src/web/pages/missionFile/draft.ts";

const SAMPLE = join(import.meta.dirname, "../../samples/haiti/missions.json");

describe("a mission file in a form", () => {
  test("nothing changed in the form changes nothing in the file, also what it has no field for", () => {
    for (const file of JSON.parse(readFileSync(SAMPLE, "utf8"))) {
      expect(fileOf(draftOf(file, file.id))).toEqual({ ...file, mandates: file.mandates ?? [] });
    }
  });

  test("an emptied field is left out, a figure is read with its commas", () => {
    const draft = draftOf(null, "mnjtf");
    const fields = { ...draft.fields, handover: " ", name: "The task force" };
    const row = { fields: { value: "1,200", sources: "d1 d2, d3" }, beyond: {} };
    const file = fileOf({ ...draft, fields, requirements: [row] });
    expect(file).toEqual({
      id: "mnjtf",
      name: "The task force",
      aliases: { en: [] },
      requirements: [{ value: 1_200, sources: ["d1", "d2", "d3"] }],
      mandates: [],
    });
  });

  test("a new mission that is well known comes with its name, host, kind and the names it goes by", () => {
    const proposed = {
      name: "African Union Mission in Somalia",
      short: "AMISOM",
      host: "SOM",
      kind: "African Union mission",
      names: ["African Union Mission in Somalia", "AMISOM"],
    };
    const { names, ...known } = proposed;
    expect(fileOf(draftOf(null, "somalia-amisom", proposed))).toEqual({
      id: "somalia-amisom",
      ...known,
      aliases: { en: names },
      requirements: [],
      mandates: [],
    });
  });
});
