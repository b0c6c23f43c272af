import { describe, expect, test } from "vitest";
import { addEntry, compareBoards, createIndex, foldBoard, headOf, indexLedger } from "#ledger";
import { draw } from "../support/draw.ts";
import { story } from "../support/story.ts";

describe("the worked cases", () => {
  test("a doubling told as a step, as a total and again as a step is one rise", () => {
    const { board, rule } = story(`
      2024-01-10 Reuters: USA pledged 100m USD on 2024-01-10
      2024-02-22 Reuters: USA pledged 200m USD on 2024-02-22
      2024-03-11 Reuters: USA pledged another 100m USD on 2024-03-11
      2024-03-11 Reuters: USA pledged 300m USD on 2024-03-11
      2024-03-18 Voz: USA pledged another 100m USD
    `);
    expect(draw(board("2024-03-20"))).toBe(
      "USA funding: pledged | USD pledged 300000000, due 300000000",
    );
    expect(rule("c5")).toBe("same-step c3 adds");
  });

  test("a step told only after its total adds nothing", () => {
    const { board, rule } = story(`
      2024-02-22 Reuters: USA pledged 200m USD on 2024-02-22
      2024-03-11 CNN: USA pledged 300m USD on 2024-03-11
      2024-03-18 Voz: USA pledged another 100m USD
    `);
    expect(rule("c3")).toBe("rise-told c2 told");
    expect(board("2024-03-20").cells[0]?.lines[0]?.pledged.value).toBe(300e6);
  });

  test("a fund's published total is compared with its named payments", () => {
    const { board } = story(`
      2024-04-26 UN: CAN delivered 8.7m USD through fund
        and: USA delivered 6m USD through fund
        and: FRA delivered 3.2m USD through fund
        and: all delivered 18m USD through fund
    `);
    const [checkpoint] = board("2024-04-26").checkpoints;
    expect(checkpoint).toMatchObject({ value: 18e6, ours: 17.9e6, verdict: "rounding" });
    expect(board("2024-04-26").totals[0]?.delivered.value).toBe(17.9e6);
  });

  test("one outlet's tenfold figure is kept as suspect and not adopted", () => {
    const { board } = story(`
      2023-07-29 Reuters: KEN pledged 1000 persons on 2023-07-29
      2023-07-30 AP: KEN pledged 1000 persons on 2023-07-29
      2023-07-31 AFP: KEN pledged 10000 persons on 2023-07-29
      2023-08-01 BBC: KEN pledged 1000 persons on 2023-07
      2023-08-02 DPA: KEN pledged 1000 persons
    `);
    const now = board("2023-08-05");
    expect(draw(now)).toBe("KEN personnel: pledged | persons pledged 1000, due 1000");
    const act = now.acts["c1"];
    expect(act).toMatchObject({ value: 1000, low: 1000, high: 1000, origins: 5 });
    expect(act?.tellings.map(({ suspect }) => suspect)).toEqual([false, false, true, false, false]);
  });

  test("an offer dressed up as a commitment is no step up", () => {
    const { board, rule } = story(`
      2025-12-09 Herald: TCD pledged 1500 persons on 2025-12-09
      2025-12-10 Reuters: TCD committed 1500 persons
      2025-12-12 AFP: TCD committed 1500 persons
    `);
    expect(draw(board("2025-12-12"))).toBe(
      "TCD personnel: pledged | persons pledged 1500, due 1500",
    );
    expect(rule("c2")).toBe("inflated c1 told inflated");
    expect(rule("c3")).toBe("inflated c1 told inflated");
    expect(Object.keys(board("2025-12-12").acts)).toEqual(["c1"]);
  });

  test("a lower figure of a later day takes the place of the higher one from that day", () => {
    const { board, rule } = story(`
      2025-12-12 Herald: TCD pledged 1500 persons on 2025-12-09
      2026-03-21 Nation: TCD pledged 800 persons
    `);
    const pledged = (day: string) => board(day).cells[0]?.lines[0]?.pledged.value;
    expect([pledged("2026-03-20"), pledged("2026-03-21")]).toEqual([1500, 800]);
    expect(rule("c2")).toBe("change c2 sets lower");
    expect(board("2026-03-21").cells[0]?.acts).toEqual(["c1", "c2"]);
  });

  test.each([
    ["spent", "USA delivered 1.7m USD says UN", 1700000],
    ["deposited", "USA delivered 15m USD says UN", 15000000],
  ])("what is frozen of a pledge is neither delivered nor due (%s)", (_, delivered, committed) => {
    const { board } = story(`
      2025-01-10 UN: USA pledged 15m USD
      2025-02-04 UN: ${delivered}
        and: USA suspended 13.3m USD
    `);
    expect(draw(board("2025-02-05"))).toBe(
      `USA funding: delivered, suspended | USD pledged 15000000, committed ${committed}, delivered 1700000, onHold 13300000`,
    );
    expect(board("2025-02-05").cells[0]?.lines[0]?.available.value).toBe(1.7e6);
  });

  test("a relief told three times, once as such, adds nothing", () => {
    const { board, rule } = story(`
      2025-09-22 TV: KEN delivered 735 persons on 2025-09-22
      2025-12-09 Reuters: KEN delivered another 230 persons on 2025-12-08
        and: all delivered 980 persons
      2025-12-09 Tengele: KEN delivered another 230 persons on 2025-12-08
      2025-12-10 Tengele: KEN delivered relief 230 persons on 2025-12-08
    `);
    expect(draw(board("2025-12-10"))).toBe(
      "KEN personnel: delivered | persons pledged 735, committed 735, delivered 735\n" +
        "published 980 persons delivered, ours 735: unattributed",
    );
    expect(board("2025-12-10").acts["c2"]).toMatchObject({ effect: "rotates", origins: 2 });
    expect(["c4", "c5"].map(rule)).toEqual(["same-step c2 adds", "same-step c2 rotates"]);
  });

  test("a joint figure counts by what its members' own figures leave over", () => {
    const { board } = story(`
      2024-02-01 Reuters: KEN pledged 1000 persons
        and: BHS pledged 150 persons
      2024-02-02 AP: KEN+JAM+BHS+ATG pledged 2500 persons
    `);
    const total = board("2024-02-03").totals.find(({ unit }) => unit === "persons");
    expect(total).toMatchObject({ pledged: { value: 1150 }, joint: { pledged: { value: 1350 } } });
    expect(total?.gaps[0]).toMatchObject({ pledged: 1350, pledgedWithJoint: 0 });
  });

  test("a ruling blocks, is contested, overtaken by a landing, and blocks again by a new suit", () => {
    const { board } = story(`
      2023-10-20 AP: KEN pledged 1000 persons on 2023-10-20
      2024-01-26 AP: legal obstacle open against KEN on 2024-01-26
      2024-02-21 Herald: legal obstacle contested against KEN
      2024-03-11 Messenger: legal obstacle resolved against KEN says KEN
      2024-06-26 AP: KEN delivered another 200 persons on 2024-06-25
      2024-07-10 SOFX: legal obstacle open against KEN on 2024-07-09
    `);
    const at = (day: string) => draw(board(day));
    expect(at("2024-01-30")).toBe(
      "KEN personnel: pledged | persons pledged 1000, blocked 1000\nlegal obstacle against KEN: open, 4 days",
    );
    expect(at("2024-02-22")).toContain(
      "blocked 1000\nlegal obstacle against KEN: contested, 27 days",
    );
    expect(at("2024-03-12")).toContain(
      "blocked 1000\nlegal obstacle against KEN: contested, 46 days",
    );
    expect(at("2024-06-30")).toContain(
      "delivered 200, due 800\nlegal obstacle against KEN: contested",
    );
    expect(at("2024-07-12")).toContain("blocked 800\nlegal obstacle against KEN: open, 3 days");
  });

  test("the next contingent of a promise is no new promise", () => {
    const { board, rule } = story(`
      2024-05-20 AP: KEN pledged 1000 persons
      2024-06-26 AP: KEN delivered 400 persons on 2024-06-25
        and: KEN pledged another 600 persons
      2024-07-04 Kenyans: KEN pledged another 600 persons
      2024-10-11 AP: KEN pledged another 600 persons says KEN
    `);
    const [line] = board("2024-10-12").cells[0]?.lines ?? [];
    expect([line?.pledged.value, line?.outstanding.value]).toEqual([1000, 600]);
    expect(rule("c5")).toBe("next-contingent c1 told next-contingent");
  });

  test("two landings on two days, the sum, and the first told on", () => {
    const { board, rule } = story(`
      2025-01-04 Reuters: GTM delivered 75 persons on 2025-01-03
      2025-01-05 Reuters: GTM delivered another 75 persons on 2025-01-04
        and: GTM delivered 150 persons
      2025-01-05 TVC: GTM delivered 75 persons
      2025-01-06 AP: GTM delivered 75 persons
      2025-01-07 AFP: GTM delivered 75 persons on 2025-01-03
    `);
    expect(board("2025-01-08").cells[0]?.lines[0]?.delivered.value).toBe(150);
    expect(["c2", "c3", "c4", "c5", "c6"].map(rule)).toEqual([
      "new-step c2 adds",
      "sum-of-steps c3 sets",
      "told-late c1 sets late",
      "told-late c1 sets late",
      "same-total c1 sets",
    ]);
  });

  test("what will leave on no known day is still there", () => {
    const { board } = story(`
      2025-09-22 TV: KEN delivered 735 persons on 2025-09-22
      2026-02-08 Intel: KEN withdrawn personnel
      2026-02-16 Intel: KEN delivered 735 persons
    `);
    expect(draw(board("2026-02-20"))).toBe(
      "KEN personnel: delivered, withdrawing | persons pledged 735, committed 735, delivered 735, leaving 735",
    );
  });

  test("what is on hold is released by payments and formal acts, not by words", () => {
    const { board } = story(`
      2024-03-11 CNN: USA pledged 300m USD on 2024-03-11
      2024-03-15 Times: USA suspended 40m USD on 2024-03-15
      2024-04-02 AP: USA pledged 300m USD
      2024-05-02 UN: USA delivered 10m USD on 2024-05-01
      2024-06-21 Reuters: USA committed 95m USD on 2024-06-21
    `);
    const onHold = (day: string) => board(day).cells[0]?.lines[0]?.onHold.value;
    expect(["2024-03-16", "2024-04-03", "2024-05-03", "2024-06-22"].map(onHold)).toEqual([
      40e6, 40e6, 30e6, 0,
    ]);
  });

  test("an older report added later joins the act, for old days and not for old heads", () => {
    const told = story(`
      2025-12-10 Reuters: KEN delivered another 230 persons on 2025-12-08
      2025-12-09 Kahawa: KEN delivered another 230 persons
    `);
    const { board, rule, entries } = told;
    expect(rule("c2")).toBe("same-step c1 adds late");
    expect(draw(board("2025-12-09"))).toContain("delivered 230");
    expect(draw(board("2025-12-10"))).toContain("delivered 230");
    const before = entries.find((entry) => entry.id === "d2")?.seq ?? 0;
    expect(draw(board("2025-12-09", { head: before - 1 }))).toBe("");
  });

  test("a board asked for again after later entries is the same to the byte", () => {
    const { entries } = story(`
      2025-01-20 Nairobi: KEN delivered another 217 persons on 2025-01-18
      2025-02-05 APP: USA suspended 13.3m USD through fund
    `);
    const later = story(`
      2025-01-20 Nairobi: KEN delivered another 217 persons on 2025-01-18
      2025-02-05 APP: USA suspended 13.3m USD through fund
      2025-01-19 Star: KEN delivered another 220 persons on 2025-01-18
      retract c1
      merge party KEN into XKE
    `);
    const question = { mission: "mss", trueOn: "2025-02-05", knownAt: "2025-02-05" } as const;
    const asked = { ...question, head: entries.length };
    const printed = JSON.stringify(foldBoard(indexLedger(entries), asked));
    const index = createIndex();
    for (const entry of later.entries) {
      const newer = entry.kind === "decision" && entry.tells !== undefined;
      const judgedAnew = newer ? { ...entry, tells: { ...entry.tells, matcher: "9" } } : entry;
      addEntry(index, entry.seq > asked.head ? judgedAnew : entry);
    }
    expect(JSON.stringify(foldBoard(index, asked))).toBe(printed);
    const now = foldBoard(index, { ...asked, head: headOf(index) });
    expect(compareBoards(foldBoard(index, asked), now).length).toBeGreaterThan(0);
  });
});
