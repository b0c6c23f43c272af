import { describe, expect, test } from "vitest";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

/** The rule by which the last line of a story was judged. */
function last(text: string): string {
  const told = story(text);
  return told.rule(`c${Object.keys(told.tellings).length}`);
}

describe("where a party stands", () => {
  test("told again is the same act while it stands", () => {
    expect(
      last(`
        2024-02-21 Herald: BRA reluctant personnel
        2024-06-13 AP: BRA reluctant personnel
      `),
    ).toBe("same-posture c1 stands");
  });

  test.each([
    ["ten days after it is the same", "2024-03-10", "same-posture c1 stands late"],
    ["longer after it is one of its own", "2024-03-09", "new-posture c2 stands"],
  ])("of a document taken in late, first told %s", (_, day, rule) => {
    expect(
      last(`
        2024-03-20 AP: KEN pledged backing
        ${day} Star: KEN pledged backing
      `),
    ).toBe(rule);
    expect(
      last(`
        2024-03-20 AP: BRA reluctant personnel
        ${day} Folha: BRA reluctant personnel
      `),
    ).toBe(rule);
  });

  test.each([
    ["another stage", "KEN considering backing"],
    ["other parties", "JAM,KEN pledged backing"],
    ["a figure of the stage", "KEN pledged 1000 persons as backing"],
  ])("of a document taken in late is not %s told soon after", (_, later) => {
    expect(
      last(`
        2024-03-20 AP: ${later}
        2024-03-15 Star: KEN pledged backing
      `),
    ).toBe("new-posture c2 stands");
  });

  test("is the same with another figure, even on its party's own word", () => {
    expect(
      last(`
        2024-02-21 Herald: BRA refused 1000 persons
        2024-02-22 Folha: BRA refused 800 persons says BRA
      `),
    ).toBe("same-posture c1 refuses conflict");
  });

  test("gives way to a later one, be it lighter", () => {
    const { board, rule } = story(`
      2023-08-10 BBC: BRA refused personnel
      2024-02-21 Herald: BRA reluctant personnel
      2024-08-28 Folha: BRA refused personnel
    `);
    expect(["c1", "c2", "c3"].map(rule)).toEqual([
      "new-posture c1 refuses",
      "new-posture c2 stands",
      "new-posture c3 refuses",
    ]);
    const caveat = (day: string) => board(day).cells[0]?.caveat;
    expect(["2023-08-10", "2024-02-21", "2024-08-28"].map(caveat)).toEqual([
      "refused",
      "reluctant",
      "refused",
    ]);
  });

  test.each([
    ["considering personnel", "reluctant personnel", "reluctant"],
    ["reluctant personnel", "considering personnel", "reluctant"],
    ["refused personnel", "considering personnel", "refused"],
  ])("the gravest of a day: %s, %s", (first, second, caveat) => {
    const { board } = story(`
      2024-02-21 AP: BRA ${first}
        and: BRA ${second}
    `);
    expect(board("2024-02-21").cells[0]?.caveat).toBe(caveat);
  });

  test("a doubt of the day of a promise stays, one of the day before ends", () => {
    const { board } = story(`
      2023-08-01 TRT: KEN considering backing
      2023-08-02 Guardian: KEN pledged backing
      2023-08-02 TRT: KEN considering backing
    `);
    const at = (day: string) => board(day).cells[0];
    expect(at("2023-08-02")).toMatchObject({ reached: "pledged", caveat: "considering" });
    const { board: calm } = story(`
      2023-08-01 TRT: KEN considering backing
      2023-08-02 Guardian: KEN pledged backing
    `);
    expect(calm("2023-08-02").cells[0]).toMatchObject({ reached: "pledged", caveat: null });
  });

  test("a bare rung told again changes nothing, of a group or after a figure neither", () => {
    const { rule } = story(`
      2024-02-27 CTN: JAM,BHS pledged personnel
      2024-03-27 AP: BHS,JAM pledged personnel
      2024-04-29 News: BHS pledged personnel
      2024-05-01 News: BHS pledged 150 persons
      2024-05-02 News: BHS pledged personnel
    `);
    expect(["c2", "c3", "c4", "c5"].map(rule)).toEqual([
      "same-posture c1 stands",
      "told-again c3 told",
      "first c4 sets",
      "told-again c5 told",
    ]);
  });

  test("a bare rung is news where one of a group had not reached it", () => {
    expect(
      last(`
        2024-02-27 CTN: JAM pledged personnel
        2024-03-27 AP: BHS,JAM pledged personnel
      `),
    ).toBe("new-posture c2 stands");
  });

  test("a promise ends a refusal, a withdrawal and a doubt, on a later day only", () => {
    const ends = (caveat: string, day: string) =>
      story(`
        2024-03-01 AP: KEN pledged personnel
        2024-03-02 AP: KEN ${caveat} personnel
        ${day} AP: KEN pledged personnel
      `).board("2024-04-01").cells[0]?.caveat;
    for (const caveat of ["refused", "withdrawn", "reluctant"]) {
      expect(ends(caveat, "2024-03-03"), caveat).toBe(null);
      expect(ends(caveat, "2024-03-02"), caveat).not.toBe(null);
    }
  });
});

describe("what is on hold", () => {
  const held = (line: string) =>
    story(`
      2023-11-16 TRT: KEN committed 1000 persons on 2023-11-16
      2024-03-12 AP: KEN suspended personnel on 2024-03-12
      ${line}
    `).board("2024-12-31").cells[0];
  test.each([
    ["a promise told again", "2024-04-01 AP: KEN pledged personnel", 1000, "suspended"],
    ["a promise of a later day", "2024-04-01 AP: KEN pledged 1000 persons on 2024-03-31", 0, null],
    ["a first delivery without a figure", "2024-04-01 AP: KEN delivered personnel", 0, null],
    ["a formal act", "2024-04-26 Lusa: KEN committed personnel says UN", 0, null],
    [
      "a formal act of the same day",
      "2024-04-26 Lusa: KEN committed personnel on 2024-03-12",
      1000,
      "suspended",
    ],
    [
      "a landing",
      "2024-06-26 AP: KEN delivered another 200 persons on 2024-06-25",
      800,
      "suspended",
    ],
  ])("%s", (_, line, onHold, caveat) => {
    const cell = held(line);
    expect(cell?.lines[0]?.onHold.value).toBe(onHold);
    expect(cell?.caveat).toBe(caveat);
  });

  test.each([
    [
      "without a figure, then with one",
      "2024-03-15 Times: USA suspended 40m USD",
      "same-posture c2 holds",
    ],
    ["with another figure", "2024-03-15 Times: USA suspended funding", "same-posture c2 holds"],
  ])("is one hold, told %s", (_, line, rule) => {
    expect(
      last(`
        2024-03-11 CNN: USA pledged 300m USD on 2024-03-11
        2024-03-14 Mail: USA suspended funding
        ${line}
      `),
    ).toBe(rule);
  });

  test("takes the figure that is told of it", () => {
    const { board } = story(`
      2024-03-11 CNN: USA pledged 300m USD on 2024-03-11
      2024-03-14 Mail: USA suspended funding
      2024-03-15 Times: USA suspended 40m USD
    `);
    expect(draw(board("2024-03-14"))).toContain("onHold 300000000");
    expect(draw(board("2024-03-15"))).toContain("onHold 40000000, due 260000000");
  });

  test.each([
    [
      "another figure told soon disagrees",
      "2025-02-05 KBC: USA suspended 15m USD",
      "same-posture c2 holds conflict",
    ],
    [
      "told 30 days on still",
      "2025-03-06 KBC: USA suspended 15m USD",
      "same-posture c2 holds conflict",
    ],
    [
      "told 31 days on is a new hold",
      "2025-03-07 KBC: USA suspended 15m USD",
      "new-posture c3 holds",
    ],
    [
      "of a later day too",
      "2025-02-06 KBC: USA suspended 15m USD on 2025-02-06",
      "new-posture c3 holds",
    ],
    [
      "in the giver's own word too",
      "2025-02-06 KBC: USA suspended 15m USD says USA",
      "new-posture c3 holds",
    ],
    [
      "an equal one of a later day is the same",
      "2025-02-06 KBC: USA suspended 13.3m USD on 2025-02-06",
      "same-posture c2 holds",
    ],
  ])("%s", (_, line, rule) => {
    expect(
      last(`
        2025-01-04 UN: USA pledged 15m USD
        2025-02-04 UN: USA suspended 13.3m USD
        ${line}
      `),
    ).toBe(rule);
  });
});

describe("what is taken back", () => {
  const taken = (line: string) =>
    draw(
      story(`
        2023-11-16 TRT: KEN pledged 1000 persons on 2023-11-16
        2024-07-16 AP: KEN delivered 400 persons on 2024-07-16
        ${line}
      `).board("2025-12-31"),
    );
  test.each([
    [
      "all, on no known day",
      "2025-02-08 AP: KEN withdrawn personnel",
      "KEN personnel: delivered, withdrawing | persons pledged 400, committed 400, delivered 400, leaving 400",
    ],
    [
      "all, on a day",
      "2025-02-08 AP: KEN withdrawn personnel on 2025-02-07",
      "KEN personnel: nothing, withdrawing | persons ",
    ],
    [
      "a figure, on no known day",
      "2025-05-20 Star: KEN withdrawn 300 persons",
      "KEN personnel: delivered, withdrawing | persons pledged 1000, committed 400, delivered 400, due 600, leaving 300",
    ],
    [
      "a figure, on a day",
      "2025-05-20 Star: KEN withdrawn 300 persons on 2025-05-19",
      "KEN personnel: delivered, withdrawing | persons pledged 700, committed 100, delivered 100, due 600",
    ],
    [
      "as much as is there",
      "2025-05-20 Star: KEN withdrawn 400 persons on 2025-05-19",
      "KEN personnel: pledged, withdrawing | persons pledged 600, due 600",
    ],
    [
      "more than is there: of the promise",
      "2025-05-20 Star: KEN withdrawn 500 persons",
      "KEN personnel: delivered, withdrawing | persons pledged 500, committed 400, delivered 400, due 100",
    ],
    [
      "a refusal cuts the promise to what came",
      "2025-05-20 Star: KEN refused personnel",
      "KEN personnel: delivered, refused | persons pledged 400, committed 400, delivered 400",
    ],
  ])("%s", (_, line, board) => {
    expect(taken(line)).toBe(board);
  });

  test("a departure of a later day is leaving until then", () => {
    const { board } = story(`
      2024-07-16 AP: KEN delivered 400 persons on 2024-07-16
      2025-02-08 AP: KEN withdrawn 400 persons on 2025-06-01
    `);
    expect(draw(board("2025-05-31"))).toContain("delivered 400, leaving 400");
    expect(draw(board("2025-06-01"))).toContain("nothing, withdrawing | persons ");
  });

  test.each([
    ["announced again", "2026-02-16 AP: KEN withdrawn personnel", "same-posture c2 withdraws"],
    [
      "and then carried out",
      "2026-04-02 AP: KEN withdrawn 735 persons on 2026-04-01",
      "new-posture c3 withdraws",
    ],
  ])("an announcement, %s", (_, line, rule) => {
    expect(
      last(`
        2025-09-22 TV: KEN delivered 735 persons on 2025-09-22
        2026-02-08 AP: KEN withdrawn personnel
        ${line}
      `),
    ).toBe(rule);
  });

  test.each([
    ["within ten days is the same", "on 2026-04-11", "same-posture c2 withdraws"],
    ["after eleven is another", "on 2026-04-12", "new-posture c3 withdraws"],
  ])("a departure told of a day %s", (_, tail, rule) => {
    expect(
      last(`
        2025-09-22 TV: KEN delivered 735 persons on 2025-09-22
        2026-04-02 AP: KEN withdrawn 300 persons on 2026-04-01
        2026-04-20 AFP: KEN withdrawn 300 persons ${tail}
      `),
    ).toBe(rule);
  });
});

describe("a rung without a figure", () => {
  const told = (stands: string, line: string) =>
    last(`
      2024-02-01 AP: KEN committed personnel
      2024-03-01 AP: KEN ${stands} personnel on 2024-03-01
      2024-03-09 AFP: KEN ${line}
    `);
  test.each([
    ["after a doubt, of its day", "reluctant", "committed personnel on 2024-03-01", false],
    ["after a doubt, of the next day", "reluctant", "committed personnel on 2024-03-02", true],
    ["after a hold, of its day", "suspended", "committed personnel on 2024-03-01", false],
    ["after a hold, of the next day", "suspended", "committed personnel on 2024-03-02", true],
    ["after a hold, a formal act without a day", "suspended", "committed personnel", true],
  ])("%s", (_, stands, line, news) => {
    expect(told(stands, line)).toBe(news ? "new-posture c3 stands" : "same-posture c1 stands");
  });

  test.each([
    ["without a day, ends no hold", "", false],
    ["of the day of the hold, ends it not", "on 2024-03-01", false],
    ["of a later day, ends it", "on 2024-03-02", true],
  ])("pledged again, %s", (_, tail, news) => {
    expect(told("suspended", `pledged personnel ${tail}`.trim())).toBe(
      news ? "new-posture c3 stands" : "told-again c3 told",
    );
  });

  test("pledged after a withdrawal of what was given, from the next day on, is news", () => {
    const given = (line: string) =>
      last(`
        2024-02-01 AP: KEN delivered personnel
        2024-03-01 AP: KEN withdrawn personnel
        2024-03-04 AP: KEN ${line}
      `);
    expect(given("pledged personnel on 2024-03-01")).toBe("told-again c3 told");
    expect(given("pledged personnel on 2024-03-02")).toBe("new-posture c3 stands");
    expect(given("delivered personnel on 2024-03-03")).toBe("same-posture c1 stands");
  });

  test("is the same act as the one of its own stage, not of the next", () => {
    expect(
      last(`
        2024-02-01 AP: KEN pledged personnel
        2024-02-05 AP: KEN committed personnel
        2024-02-07 AP: KEN pledged personnel
      `),
    ).toBe("same-posture c1 stands");
  });
});

describe("a hold or a withdrawal told with a figure once and without one once", () => {
  test.each(["suspended", "withdrawn"])("is one that has %s, and no conflict", (stage) => {
    const told = (first: string, second: string) =>
      last(`
        2024-02-01 AP: USA delivered 15m USD on 2024-02-01
        2024-03-01 AP: USA ${stage} ${first}
        2024-03-05 AFP: USA ${stage} ${second}
      `);
    expect(told("13m USD", "funding")).toMatch(/^same-posture c2 \w+$/);
    expect(told("funding", "13m USD")).toMatch(/^same-posture c2 \w+$/);
    expect(told("funding", "13m USD says USA")).toMatch(/^same-posture c2 \w+$/);
  });
});

test("a word on all contributors together without a figure is evidence alone", () => {
  expect(last("2024-03-02 UN: all pledged personnel")).toBe("told-again c1 told");
});
