import { describe, expect, test } from "vitest";
import { type Claim, describeClaim } from "#ledger";

const at = { mission: "haiti-mss", quote: { start: 0, end: 10 } };

const told: readonly (readonly [Claim, string])[] = [
  [
    {
      ...at,
      kind: "contribution",
      parties: ["KEN", "JAM", "BHS", "ATG"],
      resource: "personnel",
      stage: "pledged",
      joint: true,
      quantity: { value: 2500, unit: "persons", bound: "exact", basis: "total", shared: true },
    },
    "KEN, JAM, BHS and ATG · pledged · personnel · 2,500 jointly",
  ],
  [
    {
      ...at,
      kind: "contribution",
      parties: ["USA"],
      resource: "funding",
      stage: "pledged",
      quantity: {
        min: 8e6,
        max: 10e6,
        unit: "USD",
        bound: "exact",
        basis: "additional",
        per: "year",
      },
      through: "trust fund",
      conditions: "approval by Congress",
      deadline: "2024-03",
      attribution: { party: "USA", person: "Antony Blinken", outlet: "Miami Herald" },
    },
    "USA · pledged · funding · another 8,000,000 to 10,000,000 USD per year · through trust fund · if approval by Congress · by 2024-03 · said by Antony Blinken (USA), according to Miami Herald",
  ],
  [
    { ...at, kind: "request", from: ["USA"], to: [{ unnamed: 3 }], resource: "personnel" },
    "USA asks 3 unnamed · personnel",
  ],
  [
    {
      ...at,
      kind: "requirement",
      resource: "equipment",
      quantity: { value: 40, unit: "items", item: "armoured vehicles", bound: "atLeast" },
    },
    "the mission needs · equipment · at least 40 armoured vehicles",
  ],
  [
    { ...at, kind: "obstacle", type: "legal", status: "open", affects: ["KEN"], date: "2024-01" },
    "legal obstacle · open · holds back KEN · 2024-01",
  ],
  [
    { ...at, kind: "agreement", parties: ["KEN", "HTI"], instrument: "mou", status: "signed" },
    "KEN and HTI · memorandum of understanding · signed",
  ],
  [
    {
      ...at,
      kind: "engagement",
      parties: ["USA", { unnamed: true, described: "South American states" }],
      form: "meeting",
      status: "planned",
      place: "Rio de Janeiro",
    },
    "USA and South American states · meeting · planned · in Rio de Janeiro",
  ],
  [
    {
      ...at,
      kind: "mandate",
      body: "UNSC",
      action: "extended",
      status: "proposed",
      instrument: "2751 (2024)",
      until: "2025-10-02",
    },
    "UNSC · mandate · extended, proposed · 2751 (2024) · until 2025-10-02",
  ],
];

const contribution = {
  ...at,
  kind: "contribution",
  parties: ["KEN"],
  resource: "personnel",
} as const;
const persons = { value: 20, unit: "persons", bound: "exact" } as const;
const bare: readonly (readonly [Claim, string])[] = [
  [{ ...contribution, stage: "refused" }, "KEN · refused · personnel"],
  [{ ...contribution, stage: "pledged", joint: true }, "KEN · pledged · personnel · jointly"],
  [
    { ...contribution, stage: "pledged", quantity: { ...persons, shared: true } },
    "KEN · pledged · personnel · 20 jointly",
  ],
  [
    { ...contribution, stage: "pledged", quantity: { ...persons, per: "each" } },
    "KEN · pledged · personnel · 20 each",
  ],
  [
    { ...contribution, stage: "delivered", quantity: { ...persons, basis: "rotation" } },
    "KEN · delivered · personnel · 20 in rotation",
  ],
  [
    { ...contribution, stage: "pledged", quantity: { ...persons, value: 1234.5, basis: "part" } },
    "KEN · pledged · personnel · 1,234.5 as a part",
  ],
  [
    { ...contribution, stage: "pledged", attribution: { party: "KEN" } },
    "KEN · pledged · personnel · said by KEN",
  ],
  [
    { ...contribution, stage: "pledged", attribution: { person: "William Ruto" } },
    "KEN · pledged · personnel · said by William Ruto",
  ],
  [
    { ...contribution, stage: "pledged", attribution: { outlet: "AP" } },
    "KEN · pledged · personnel · according to AP",
  ],
  [
    { ...contribution, parties: [{ unnamed: true }], stage: "pledged" },
    "unnamed parties · pledged · personnel",
  ],
  [{ ...at, kind: "request", from: ["HTI"], resource: "training" }, "HTI asks · training"],
  [
    { ...at, kind: "requirement", resource: "funding", deadline: "2024-05" },
    "the mission needs · funding · by 2024-05",
  ],
  [
    { ...at, kind: "obstacle", type: "funding", status: "open", resource: "training" },
    "funding obstacle · open · holds back training",
  ],
  [
    {
      ...at,
      kind: "obstacle",
      type: "legal",
      status: "open",
      affects: ["KEN"],
      resource: "personnel",
    },
    "legal obstacle · open · holds back KEN · personnel",
  ],
  [
    { ...at, kind: "obstacle", type: "security", status: "contested" },
    "security obstacle · contested",
  ],
  [
    {
      ...at,
      kind: "engagement",
      parties: ["KEN"],
      form: "visit",
      status: "held",
      title: "Haiti talks",
    },
    "KEN · visit · held · “Haiti talks”",
  ],
  [{ ...at, kind: "mandate", body: "UNSC", action: "ended" }, "UNSC · mandate · ended"],
  [
    { ...at, kind: "mandate", body: "UNSC", action: "ended", status: "adopted" },
    "UNSC · mandate · ended",
  ],
];

describe("describeClaim", () => {
  test.each(bare)("leaves out what a claim does not say: %#", (claim, words) => {
    expect(describeClaim(claim)).toBe(words);
  });

  test.each(told)("tells every kind in words", (claim, words) => {
    expect(describeClaim(claim)).toBe(words);
  });
});
