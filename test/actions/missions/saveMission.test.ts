import { describe, expect, test } from "vitest";
import { addMissions, effectOfMission, saveMission, viewBoard, viewMission } from "#actions";
import { good, openDesk } from "../support.ts";

const FRESH = {
  id: "new-mission",
  name: "A mission that begins",
  short: "NEW",
  aliases: { en: ["the new mission"] },
  host: "HTI",
  kind: "authorised by the Security Council",
  requirements: [],
};

const VERSION = {
  resource: "personnel",
  value: 1_200,
  unit: "persons",
  from: "2024-01-01",
  what: "planned strength",
  sources: ["d171"],
};

const MANDATE = {
  body: "UNSC",
  instrument: "2699 (2023)",
  action: "authorised",
  date: "2023-10-02",
  sources: ["d023"],
};

describe("a mission in a form", () => {
  test("a new mission is put on file, and its board answers with the gap", async () => {
    const desk = await openDesk();
    const mission = { ...FRESH, requirements: [VERSION] };

    const effect = good(await effectOfMission(desk, { mission, day: "2024-02-25" }));
    expect(effect.before).toEqual([]);
    expect(effect.after).toMatchObject([{ requirement: { value: 1_200 }, delivered: 1_200 }]);

    good(await saveMission(desk, { mission }));
    const board = good(await viewBoard(desk, { mission: "new-mission" }));
    expect(board.requirements).toMatchObject([{ value: 1_200 }]);
  });

  test("a new version moves the gap from its day on; older heads and earlier days stay as they were", async () => {
    const desk = await openDesk();
    const { mission, versions } = good(await viewMission(desk, "haiti-mss"));
    const seen = versions[0]?.id ?? "";
    const head = (await desk.ports.store.head()).seq;
    const requirements = [
      { ...mission.requirements[0], until: "2024-02-01" },
      { ...VERSION, value: 3_000, from: "2024-02-01" },
    ];
    const file = { ...mission, requirements };

    const effect = good(await effectOfMission(desk, { mission: file, day: "2024-02-25" }));
    const personnel = (gaps: typeof effect.after) =>
      gaps.find(({ requirement }) => requirement.resource === "personnel")?.delivered;
    expect([personnel(effect.before), personnel(effect.after)]).toEqual([2_500, 3_000]);

    good(await saveMission(desk, { mission: file, replaces: seen }));
    const needed = async (asked: object) => {
      const board = await viewBoard(desk, { mission: "haiti-mss", ...asked });
      return good(board).requirements.find(({ resource }) => resource === "personnel")?.value;
    };
    expect(await needed({ trueOn: "2024-02-25" })).toBe(3_000);
    expect(await needed({ trueOn: "2024-01-25" })).toBe(2_500);
    expect(await needed({ trueOn: "2024-02-25", head })).toBe(2_500);
    expect(good(await viewMission(desk, "haiti-mss")).versions).toHaveLength(2);
  });

  test("two at once: the second is told who was first and what differs, and nothing is overwritten", async () => {
    const desk = await openDesk();
    const { mission, versions } = good(await viewMission(desk, "haiti-mss"));
    const replaces = versions[0]?.id ?? "";
    const [first, second] = await Promise.all(
      ["ONE", "TWO"].map((short) =>
        saveMission(desk, { mission: { ...mission, short }, replaces, key: short }),
      ),
    );
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: false, refusal: { code: "mission_changed" } });
    const refused = second?.ok === false ? second.refusal.details : null;
    expect(refused).toMatchObject({ author: "Ann", difference: ["short: ONE → TWO"] });
    expect(good(await viewMission(desk, "haiti-mss")).mission.short).toBe("ONE");
  });

  test("sent again under its key it counts once; the key takes no other file", async () => {
    const desk = await openDesk();
    const once = good(await saveMission(desk, { mission: FRESH, key: "k" }));
    expect(good(await saveMission(desk, { mission: FRESH, key: "k" })).id).toBe(once.id);
    const other = { ...FRESH, host: "KEN" };
    const refused = await saveMission(desk, { mission: other, key: "k" });
    expect(refused).toMatchObject({ refusal: { code: "key_reused" } });
  });

  const WRONG: readonly (readonly [string, object, RegExp])[] = [
    ["an id with spaces", { id: "New Mission" }, /small letters/],
    ["no name", { name: " " }, /"name" is missing/],
    ["an unknown host", { host: "ATL" }, /"host" is "ATL", which is no party/],
    ["names in no language", { aliases: { English: ["x"] } }, /language "English"/],
    ["a lead that is no party", { lead: [{ party: "XX", role: "lead" }] }, /lead 1: "party"/],
    ["no list of requirements", { requirements: null }, /"requirements" is missing/],
    ["an unknown resource", { requirements: [{ ...VERSION, resource: "hope" }] }, /choose one of/],
    ["nobody needed", { requirements: [{ ...VERSION, value: 0 }] }, /a number above 0/],
    ["people in dollars", { requirements: [{ ...VERSION, unit: "USD" }] }, /counted in persons/],
    [
      "money in words",
      { requirements: [{ ...VERSION, resource: "funding", unit: "dollars" }] },
      /currency code/,
    ],
    ["no such day", { requirements: [{ ...VERSION, from: "2024-02-30" }] }, /day of the calendar/],
    [
      "an end before the start",
      { requirements: [{ ...VERSION, until: "2023-01-01" }] },
      /is not after "from"/,
    ],
    ["no source", { requirements: [{ ...VERSION, sources: [] }] }, /"sources" is missing/],
    [
      "two versions at once",
      { requirements: [VERSION, { ...VERSION, from: "2024-06-01" }] },
      /still holds when that from 2024-06-01 begins/,
    ],
    ["an unknown body", { mandates: [{ ...MANDATE, body: "LEAGUE" }] }, /mandates 1: "body"/],
    ["an unknown action", { mandates: [{ ...MANDATE, action: "blessed" }] }, /choose one of/],
    ["an unknown successor", { successor: "atlantis" }, /"successor" is "atlantis"/],
    ["itself as successor", { successor: "new-mission" }, /the mission itself/],
    ["a handover from nobody", { handover: "2024-01-01" }, /name that too/],
  ];

  test.each(WRONG)("%s is refused in a sentence, by form and file alike", async (_, part, says) => {
    const desk = await openDesk();
    const mission = { ...FRESH, ...part };
    const before = await desk.ports.store.head();
    for (const refused of [
      await saveMission(desk, { mission }),
      await effectOfMission(desk, { mission }),
      await addMissions(desk, [mission]),
    ]) {
      expect(refused).toMatchObject({ ok: false, refusal: { code: "mission_invalid" } });
      expect(refused.ok ? "" : refused.refusal.message).toMatch(says);
    }
    expect(await desk.ports.store.head()).toEqual(before);
  });

  test("versions that count different people stand side by side", async () => {
    const desk = await openDesk();
    const requirements = [VERSION, { ...VERSION, value: 1_250, counts: "all" }];
    good(await saveMission(desk, { mission: { ...FRESH, requirements } }));
  });
});
