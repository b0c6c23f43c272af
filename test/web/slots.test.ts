import { describe, expect, test } from "vitest";
import type { Claim, Contribution } from "#ledger";
import { amend, isProblem, type Slots, slotsOf } from "../../src/web/pages/paste/slots.ts";
import { loadWords } from "../../src/web/words/words.ts";

const words = await loadWords("en");

const PLEDGE: Contribution = {
  kind: "contribution",
  mission: "haiti-mss",
  parties: ["KEN"],
  resource: "personnel",
  stage: "pledged",
  quantity: { value: 2500, unit: "persons", bound: "exact" },
  quote: { start: 0, end: 40 },
};

function amended(claim: Claim, slots: Partial<Slots>): Claim {
  const made = amend(claim, { ...slotsOf(claim, words), ...slots }, words);
  if (isProblem(made)) throw new Error(made.why);
  return made;
}

function problem(claim: Claim, slots: Partial<Slots>) {
  return amend(claim, { ...slotsOf(claim, words), ...slots }, words);
}

describe("amending a claim", () => {
  test("leaves what was not touched as it was", () => {
    expect(amended(PLEDGE, {})).toEqual(PLEDGE);
    const range: Contribution = {
      ...PLEDGE,
      conditions: "a mandate",
      quantity: { min: 1000, max: 1500, unit: "persons", bound: "exact" },
    };
    expect(amended(range, {})).toEqual(range);
  });

  test("takes states by name or code and bodies by their acronym", () => {
    const parties = "Kenya; jamaica, BHS; the Bahamas; Côte d'Ivoire; CARICOM; OAS";
    expect(amended(PLEDGE, { parties })).toMatchObject({
      parties: ["KEN", "JAM", "BHS", "CIV", "CARICOM", "OAS"],
    });
  });

  test("refuses a name that is no party and says which", () => {
    expect(problem(PLEDGE, { parties: "Kenya; Wakanda" })).toEqual({
      why: "slot.badParty",
      what: "Wakanda",
    });
    expect(problem(PLEDGE, { parties: "KNE" })).toMatchObject({ what: "KNE" });
    expect(problem(PLEDGE, { parties: "" })).toEqual({ why: "slot.badParties" });
  });

  test("keeps a party that the text does not name", () => {
    const others: Contribution = { ...PLEDGE, parties: ["KEN", { unnamed: 3 }] };
    expect(amended(others, { parties: "Benin" })).toMatchObject({
      parties: ["BEN", { unnamed: 3 }],
    });
  });

  test("makes one figure of several parties a joint one", () => {
    const slots = { parties: "KEN; JAM", shared: "yes", bound: "upTo" };
    expect(amended(PLEDGE, slots)).toMatchObject({
      quantity: { value: 2500, unit: "persons", bound: "upTo", shared: true },
    });
  });

  test("gives a figure its unit: people, a currency or things", () => {
    const unitOf = (unit: string) => {
      const made = amended(PLEDGE, { value: "1,200,000", unit });
      return "quantity" in made ? made.quantity : undefined;
    };
    expect(unitOf("")).toMatchObject({ value: 1_200_000, unit: "persons" });
    expect(unitOf("people")).toMatchObject({ unit: "persons" });
    expect(unitOf("USD")).toMatchObject({ unit: "USD" });
    expect(unitOf("Armoured vehicles")).toMatchObject({
      unit: "items",
      item: "armoured vehicles",
    });
    const money: Contribution = { ...PLEDGE, resource: "funding" };
    expect(problem(money, { unit: "" })).toEqual({ why: "slot.badUnit" });
    expect(problem(PLEDGE, { value: "many" })).toEqual({ why: "slot.badValue" });
  });

  test("changes what an obstacle is and takes a condition away", () => {
    const obstacle: Claim = {
      kind: "obstacle",
      mission: "haiti-mss",
      type: "legal",
      status: "open",
      quote: { start: 0, end: 9 },
    };
    expect(amended(obstacle, { type: "funding", status: "contested", parties: "Kenya" })).toEqual({
      ...obstacle,
      type: "funding",
      status: "contested",
      affects: ["KEN"],
    });
    expect(amended({ ...PLEDGE, conditions: "a mandate" }, { conditions: " " })).toEqual(PLEDGE);
  });
});
