import { describe, expect, test } from "vitest";
import {
  addDocument,
  type Desk,
  decideClaim,
  listNames,
  mergeTwo,
  proposeClaim,
  retract,
  viewBoard,
} from "#actions";
import { good, openDesk } from "../support.ts";

const TEXT = "A group of five Caribbean states and Zamunda will each send police to Haiti.";
const GROUP = { unnamed: 5, described: "Caribbean states" } as const;

async function claiming(desk: Desk, claim: object): Promise<string> {
  const facts = {
    published: "2024-02-22",
    publisher: "The Example",
    mission: "haiti-mss",
  } as const;
  const { document } = good(await addDocument(desk, { ...facts, text: TEXT }));
  const whole = {
    mission: "haiti-mss",
    kind: "contribution",
    resource: "personnel",
    stage: "pledged",
    quote: { start: 0, end: TEXT.length },
    ...claim,
  };
  const { id } = good(await proposeClaim(desk, { document: document.id, claim: whole }));
  return id;
}

const accepted = async (desk: Desk, claim: string) =>
  good(await decideClaim(desk, { claim, verdict: "accepted" }));

describe("names that nothing stands behind", () => {
  test("groups and unknown codes are listed with their claims, known parties are not", async () => {
    const desk = await openDesk();
    await claiming(desk, { parties: [GROUP, "ZAMUNDA", "KEN"] });
    await accepted(desk, await claiming(desk, { parties: [GROUP] }));

    const { parties } = await listNames(desk);
    const own = parties.filter(({ key }) => /Caribbean states$|ZAMUNDA/.test(key));
    expect(own).toMatchObject([
      { key: "?5 Caribbean states", claims: 2, waiting: 1, documents: 1 },
      { key: "ZAMUNDA", claims: 1, waiting: 1, suggestion: null },
    ]);
    expect(parties.map(({ key }) => key)).not.toContain("KEN");
  });

  test("a rejected claim names nobody", async () => {
    const desk = await openDesk();
    const claim = await claiming(desk, { parties: ["ZAMUNDA"] });
    good(await decideClaim(desk, { claim, verdict: "rejected", reason: "No such state." }));
    expect((await listNames(desk)).parties.map(({ key }) => key)).not.toContain("ZAMUNDA");
  });

  test("resolved once it counts for the party on every board; undone, all is as before", async () => {
    const desk = await openDesk();
    await accepted(desk, await claiming(desk, { parties: [GROUP] }));
    await accepted(desk, await claiming(desk, { parties: ["ZAMUNDA"], stage: "considering" }));
    const givers = async () => {
      const board = good(await viewBoard(desk, { mission: "haiti-mss", trueOn: "2024-02-25" }));
      return board.cells.map(({ giver }) => giver.key).toSorted();
    };
    const before = await givers();
    expect(before).toEqual(["?5 Caribbean states", "ZAMUNDA"]);

    const merge = { what: "party", reason: "The Bahamas spoke for them." } as const;
    const first = good(
      await mergeTwo(desk, { ...merge, from: "?5 Caribbean states", into: "BHS" }),
    );
    good(await mergeTwo(desk, { ...merge, from: "ZAMUNDA", into: "JAM" }));
    expect(await givers()).toEqual(["BHS", "JAM"]);
    const names = await listNames(desk);
    expect(names.resolved).toMatchObject([
      { entry: first.id, from: "?5 Caribbean states", into: "BHS", claims: 1, author: "Ann" },
      { from: "ZAMUNDA", into: "JAM" },
    ]);
    expect(names.parties.map(({ key }) => key)).not.toContain("ZAMUNDA");

    for (const { entry } of names.resolved) {
      good(await retract(desk, { of: entry, reason: "Not the same." }));
    }
    expect(await givers()).toEqual(before);
  });

  test.each(["Bahamas", "?another group", "NOBODY"])(
    "a party is resolved into one that is known, not into %s",
    async (into) => {
      const desk = await openDesk();
      const merge = { what: "party", from: "ZAMUNDA", into, reason: "Why not." } as const;
      const refused = await mergeTwo(desk, merge);
      expect(refused).toMatchObject({ ok: false, refusal: { code: "merge_invalid" } });
    },
  );
});
