import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffText, fingerprint, groupCopies, isNearDuplicate } from "#intake";

const REPORT = `Kenya will send its first 200 officers to Haiti in May, the interior minister told
parliament on Wednesday, out of the 1,000 that it promised last July. The United States has pledged
200 million dollars, of which a part is held back by lawmakers in Washington. The Bahamas is to add
150 officers, and Jamaica has offered soldiers and police, without saying how many they would be.`;
const OTHER = `In Rio de Janeiro, foreign ministers of the largest economies spoke about the force on
the margins of their meeting. Brazil again held back: it studies how to help with training, its
minister said, and made no promise of police. Washington, for its part, hopes that more will follow.`;

function group(...texts: readonly string[]): readonly (readonly string[])[] {
  return groupCopies(texts.map((text, at) => ({ id: String(at), print: fingerprint(text) })));
}

describe("copies of one report", () => {
  test("a copy with another headline and a cut end is found; a report of its own is none", () => {
    const copy = `NAIROBI — Police to leave in May\n\n${REPORT.slice(0, 300)}`;
    expect(group(REPORT, OTHER, copy)).toEqual([["0", "2"], ["1"]]);
  });

  test("case, marks and line ends do not matter", () => {
    const shouted = REPORT.toUpperCase().replaceAll(",", " ").replaceAll("\n", "\r\n");
    expect(isNearDuplicate(fingerprint(REPORT), fingerprint(shouted))).toBe(true);
  });

  test("short texts are copies only where they are nearly equal", () => {
    expect(group("Kenya sends 200 officers.", "Kenya sends 400 officers.")).toHaveLength(2);
    expect(group("Kenya sends 200 officers.", "KENYA sends 200 officers")).toHaveLength(1);
  });

  test("texts without words are copies of nothing", () => {
    expect(group("…", "!!!")).toHaveLength(2);
  });
});

describe("what changed between two captures", () => {
  test("shows the sentence that went and the one that came", () => {
    const after = REPORT.replace("200 officers", "400 officers");
    const changed = diffText(REPORT, after).filter(({ kind }) => kind !== "same");
    expect(changed.map(({ kind }) => kind)).toEqual(["removed", "added"]);
    expect(changed[0]?.text).toContain("200 officers");
    expect(changed[1]?.text).toContain("400 officers");
  });

  test("loses no character of either text", () => {
    const texts = fc.array(fc.constantFrom("A. ", "B! ", "C\n", "d", "…", "\u{1f600} ", "“E.” "), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [before, after] = [a.join(""), b.join("")];
        const changes = diffText(before, after);
        const joined = (skipped: string) =>
          changes.flatMap(({ kind, text }) => (kind === skipped ? [] : [text])).join("");
        expect(joined("added")).toBe(before);
        expect(joined("removed")).toBe(after);
      }),
    );
  });
});
