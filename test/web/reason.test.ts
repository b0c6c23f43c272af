import { describe, expect, test } from "vitest";
import type { Day } from "#base";
import { type Contribution, MATCH_REASONS } from "#ledger";
import { LANGS } from "#words";
import { reasonLine } from "../../src/web/words/reason.ts";
import { loadWords } from "../../src/web/words/words.ts";

const claim: Contribution = {
  kind: "contribution",
  mission: "haiti-mss",
  parties: ["KEN"],
  resource: "personnel",
  stage: "committed",
  quantity: { value: 800, unit: "persons", bound: "about", basis: "total" },
  quote: { start: 0, end: 1 },
};
const facts = { against: 1000, stage: "pledged", day: "2024-03-01" as Day } as const;

describe("the matcher's reason is said", () => {
  test.each(LANGS)("in %s, each by its own sentence and whole", async (lang) => {
    const words = await loadWords(lang);
    const lines = MATCH_REASONS.map((code) => reasonLine({ code, ...facts }, claim, words));
    expect(new Set(lines).size).toBe(MATCH_REASONS.length);
    expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
  });

  test("with both figures, in the words of the language", async () => {
    const line = reasonLine({ code: "conflict", against: 1000 }, claim, await loadWords("fr"));
    expect(line.replace(/\s/g, " ")).toBe(
      "Un autre chiffre pour la même chose : environ 800 personnes contre 1 000 personnes.",
    );
    const none = reasonLine({ code: "conflict", against: null }, claim, await loadWords("en"));
    expect(none).toBe("Another figure for the same: about 800 people against no figure.");
  });
});
