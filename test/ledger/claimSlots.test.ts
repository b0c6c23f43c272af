import { describe, expect, test } from "vitest";
import { claimProblem } from "#ledger";

const figure = { value: 1, unit: "persons", bound: "exact" };
const EVERY = {
  needed: { mission: "mss", quote: { start: 0, end: 1 } },
  free: { date: "2024-03", attribution: { party: "KEN" } },
};

/** Of every kind: the slots that each claim of it has, and those that it may have. */
const KINDS: Readonly<Record<string, { readonly needed: object; readonly free: object }>> = {
  contribution: {
    needed: { parties: ["KEN"], resource: "personnel", stage: "pledged" },
    free: {
      quantity: figure,
      joint: true,
      through: "fund",
      conditions: "a vote",
      deadline: "2024-05",
    },
  },
  request: { needed: { from: ["HTI"], resource: "personnel" }, free: { to: ["KEN"] } },
  requirement: {
    needed: { resource: "personnel" },
    free: { quantity: figure, deadline: "2024-05" },
  },
  obstacle: {
    needed: { type: "legal", status: "open" },
    free: { affects: ["KEN"], resource: "personnel" },
  },
  agreement: {
    needed: { parties: ["KEN", "HTI"], instrument: "mou", status: "signed" },
    free: {},
  },
  engagement: {
    needed: { parties: ["KEN", "HTI"], form: "call", status: "held" },
    free: { title: "Talks", place: "Nairobi" },
  },
  mandate: {
    needed: { body: "UNSC", action: "authorised" },
    free: { status: "adopted", instrument: "2699", until: "2024-10" },
  },
};

/** What else each list of words may hold. */
const WORDS: readonly (readonly [kind: string, slot: string, words: string])[] = [
  ["obstacle", "status", "open contested resolved"],
  ["agreement", "instrument", "mou treaty other"],
  ["engagement", "form", "meeting call conference visit"],
  ["engagement", "status", "planned held cancelled"],
  ["mandate", "action", "authorised extended changed ended"],
  ["mandate", "status", "adopted proposed rejected"],
];

describe.each(Object.entries(KINDS))("a claim of the kind %s", (kind, slots) => {
  const needed = { kind, ...EVERY.needed, ...slots.needed };
  const whole = { ...needed, ...EVERY.free, ...slots.free };

  test("is sound with all its slots, and with those alone that it needs", () => {
    expect(claimProblem(whole)).toBeNull();
    expect(claimProblem(needed)).toBeNull();
  });

  test("is none without a slot that it needs", () => {
    for (const slot of Object.keys({ ...EVERY.needed, ...slots.needed })) {
      const { [slot as keyof typeof whole]: _, ...rest } = whole;
      expect(claimProblem(rest)).toBe(`"${slot}" is missing.`);
    }
  });

  test("is none with a slot that holds what it cannot", () => {
    for (const slot of Object.keys(whole).filter((name) => name !== "kind")) {
      expect(claimProblem({ ...whole, [slot]: 42 })).toContain(`"${slot}" `);
    }
  });
});

test.each(WORDS)("the %s's %s is one of %s", (kind, slot, words) => {
  const slots = KINDS[kind]?.needed;
  for (const word of words.split(" ")) {
    expect(claimProblem({ kind, ...EVERY.needed, ...slots, [slot]: word })).toBeNull();
  }
  expect(claimProblem({ kind, ...EVERY.needed, ...slots, [slot]: "" })).toContain(
    `"${slot}" is one of ${words.split(" ").join(", ")}.`,
  );
});
