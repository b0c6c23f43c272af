import { describe, expect, test } from "vitest";
import { scoreDocuments } from "../eval/score.ts";

const span = (start: number, end: number) => ({ quote: { start, end } });
const kenya = {
  kind: "contribution",
  parties: ["KEN"],
  resource: "personnel",
  stage: "pledged",
  quantity: { value: 1000, unit: "persons" },
  ...span(0, 50),
};

// The expected figures were computed with the scorer that the labels come with.
describe("the scorer", () => {
  const labels = [
    {
      id: "a",
      claims: [
        kenya,
        {
          kind: "contribution",
          parties: ["BRA", { unnamed: true }],
          resource: "personnel",
          stage: "reluctant",
          alt: { parties: [["BRA"]] },
          ...span(60, 90),
        },
        {
          kind: "request",
          from: ["USA"],
          to: ["BRA"],
          resource: "backing",
          optional: true,
          ...span(60, 90),
        },
        { kind: "mandate", body: "UNSC", action: "authorised", ...span(100, 140) },
      ],
    },
    {
      id: "b",
      claims: [
        { kind: "obstacle", type: "legal", affects: ["KEN"], status: "open", ...span(0, 30) },
      ],
    },
  ];
  const read = new Map([
    [
      "a",
      [
        { ...kenya, quantity: { value: 200, unit: "persons" }, ...span(0, 20) },
        { ...kenya, ...span(10, 50) },
        {
          kind: "contribution",
          parties: ["BRA"],
          resource: "personnel",
          stage: "refused",
          ...span(60, 90),
        },
        { kind: "request", from: ["USA"], resource: "backing", ...span(60, 90) },
        {
          kind: "mandate",
          body: "UNSC",
          action: "authorised",
          status: "adopted",
          ...span(100, 140),
        },
      ],
    ],
    ["b", [{ kind: "obstacle", type: "legal", status: "contested", ...span(5, 30) }]],
  ]);
  const score = scoreDocuments(labels, read);

  test("matches one to one, by the rules of each kind, and leaves optional labels out", () => {
    expect([score.strict.tp, score.strict.fp, score.strict.fn]).toEqual([3, 2, 1]);
    expect([score.lenient.tp, score.lenient.fp, score.lenient.fn]).toEqual([4, 1, 0]);
  });

  test("takes the closest of several possible partners", () => {
    expect(score.slots["quantity.value"]).toEqual({ correct: 1, n: 1 });
  });

  test("scores the slots of matched pairs", () => {
    expect(score.slots["status"]).toEqual({ correct: 1, n: 2 });
    expect(score.slots["affects"]).toEqual({ correct: 0, n: 1 });
    expect(score.slots["parties"]).toEqual({ correct: 1, n: 1 });
  });
});
