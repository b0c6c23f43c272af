import { expect, test } from "vitest";
import type { Day } from "#base";
import { foldBoard, indexLedger, type MissionFile } from "#ledger";
import { stamped } from "../support/sample.ts";
import { MISSION, story } from "../support/story.ts";

/** What each giver delivered to a mission, by a day. */
function delivered(missions: readonly MissionFile[], mission: string, on: string): string {
  const { entries } = story(`
    2024-01-01 AP: KEN delivered 100 persons in a
    2024-01-01 AP: JAM delivered 20 persons in b
  `);
  const files = missions.map((file) => ({ kind: "mission", id: file.id, mission: file }) as const);
  const ledger = indexLedger([...entries, ...stamped(files, entries.length + 1)]);
  const day = on as Day;
  const { cells } = foldBoard(ledger, { mission, trueOn: day, knownAt: day, head: ledger.head });
  return cells.map(({ giver, lines }) => `${giver.key} ${lines[0]?.delivered.value}`).join();
}

const heir = (id: string, predecessor: string, handover: string): MissionFile => ({
  ...MISSION,
  id,
  predecessor,
  handover: handover as Day,
});

test("missions that name each other hand over once each, and do not go round", () => {
  const missions = [heir("a", "b", "2024-06-01"), heir("b", "a", "2024-03-01")];
  expect(delivered(missions, "b", "2024-02-29")).toBe("JAM 20");
  expect(delivered(missions, "b", "2024-03-01")).toBe("JAM 20,KEN 100");
  expect(delivered(missions, "a", "2024-05-31")).toBe("KEN 100");
  expect(delivered(missions, "a", "2024-06-01")).toBe("JAM 20,KEN 100");
});

test("missions that name each other for one day hand over nothing of each other's own", () => {
  const missions = [heir("a", "b", "2024-03-01"), heir("b", "a", "2024-03-01")];
  expect(delivered(missions, "a", "2024-03-01")).toBe("JAM 20,KEN 100");
  expect(delivered(missions, "b", "2024-03-01")).toBe("JAM 20,KEN 100");
});

test("a mission stands as the file given last up to the entry asked for says", () => {
  const named = (short: string): MissionFile => ({ ...MISSION, id: "a", short });
  const files = ["first", "second"].map(
    (short) => ({ kind: "mission", id: "a", mission: named(short) }) as const,
  );
  const [first, second] = stamped(files);
  for (const entries of [
    [first, second],
    [second, first],
  ]) {
    const ledger = indexLedger(entries.flatMap((entry) => entry ?? []));
    const at = (head: number) =>
      foldBoard(ledger, {
        mission: "a",
        trueOn: "2024-01-01" as Day,
        knownAt: "2024-01-01" as Day,
        head,
      }).mission.short;
    expect([at(0), at(1), at(2)]).toEqual(["a", "first", "second"]);
  }
});

test("a requirement counts up to the day before it ends", () => {
  const [need] = MISSION.requirements;
  if (need === undefined) throw new Error("the mission has a requirement");
  const requirements = [{ ...need, until: "2024-06-01" as Day }];
  const mission: MissionFile = { ...MISSION, id: "a", requirements };
  const ledger = indexLedger(stamped([{ kind: "mission", id: "a", mission }]));
  const on = (day: string) =>
    foldBoard(ledger, { mission: "a", trueOn: day as Day, knownAt: day as Day, head: 1 });
  expect(on("2024-05-31").requirements).toHaveLength(1);
  expect(on("2024-06-01").requirements).toHaveLength(0);
});

test("what was taken over is handed on in turn", () => {
  const missions = [heir("b", "a", "2024-03-01"), heir("c", "b", "2024-06-01")];
  expect(delivered(missions, "c", "2024-05-31")).toBe("");
  expect(delivered(missions, "c", "2024-06-01")).toBe("JAM 20,KEN 100");
});

test("a published total of another resource does not replace the one taken over", () => {
  const { board } = story(`
    2025-06-01 AP: all delivered 780 persons on 2025-06-01
    2025-10-02 AP: all delivered 60 persons as training on 2025-10-02 in gsf
  `);
  const { checkpoints } = board("2025-10-05", { mission: "gsf" });
  expect(checkpoints.map(({ act, latest }) => [act, latest])).toEqual([
    ["c1", true],
    ["c2", true],
  ]);
});
