import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#base";
import {
  type Board,
  foldBoard,
  foldResource,
  indexLedger,
  type LedgerIndex,
  type Question,
} from "#ledger";
import { createWords, tellChanges, textOf } from "#words";
import { writeCsv } from "../../src/web/charts/csv.ts";
import { timeScale, timeTicks } from "../../src/web/charts/timeScale.ts";
import { movedTotals } from "../../src/web/pages/changes/model/changeGroups.ts";
import { folded } from "../../src/web/pages/search/model/find.ts";
import { bandsOf } from "../../src/web/pages/timeline/model/bands.ts";
import { lanesOf } from "../../src/web/pages/timeline/model/lanes.ts";
import { placeLanes } from "../../src/web/pages/timeline/model/placeLanes.ts";
import { placeStrength } from "../../src/web/pages/timeline/model/placeStrength.ts";
import {
  predecessorBoard,
  STRENGTH_PARTS,
  type Strength,
  strengthOf,
} from "../../src/web/pages/timeline/model/strength.ts";
import { strengthTable } from "../../src/web/pages/timeline/model/tables.ts";
import { en } from "../../src/web/words/en.ts";
import { claims, FIRST_DAY, ledgerOf, publications } from "../support/generate.ts";
import { sampleEntries } from "../support/sample.ts";

const words = createWords("en", en);
let index: LedgerIndex;
let strength: Strength;
const ask = (asked: Question) => foldBoard(index, asked);
const strengthAt = (board: Board, of: LedgerIndex, asThen = false) =>
  strengthOf(
    board,
    predecessorBoard(board, (asked) => foldBoard(of, asked)),
    {
      resource: "personnel",
      asThen,
      askOf: (asked, resource) => foldResource(of, asked, resource),
    },
  );
const question = (mission: string, on: Question["trueOn"]) => ({
  mission,
  trueOn: on,
  knownAt: on,
  head: index.head,
});

beforeAll(() => {
  index = indexLedger(sampleEntries());
  strength = strengthAt(ask(question("haiti-gsf", "2026-03-21")), index);
});

describe("strength over time", () => {
  test("has at its end what the board says of that day", () => {
    const board = ask(question("haiti-gsf", "2026-03-21"));
    const total = board.totals.find(({ unit, per }) => unit === "persons" && per === null);
    const last = strength.points.at(-1);
    expect(last?.parts.delivered).toBe(total?.delivered.value);
    expect(last?.parts.pledged).toBe(total?.pledged.value);
    expect(last?.required).toBe(5500);
  });

  test("goes on from the mission before, up to the day of the handover", () => {
    expect(strength.handover).not.toBeNull();
    const missions = new Set(strength.points.map(({ mission }) => mission));
    expect([...missions]).toEqual(["haiti-mss", "haiti-gsf"]);
    for (const { on, mission } of strength.points) {
      expect(mission === "haiti-mss").toBe(on < (strength.handover ?? ""));
    }
  });

  test("draws bars from zero, no step above the axis, and all days in order", () => {
    const scale = timeScale("2023-07-01", "2026-03-21", 1000);
    const placed = placeStrength(strength, scale, null, words);
    expect(placed.ticks[0]?.text).toBe("0");
    for (const step of placed.steps) {
      expect(step.y).toBeGreaterThanOrEqual(0);
      expect(step.y + step.height).toBeLessThanOrEqual(placed.height + 0.01);
      expect(step.width).toBeGreaterThan(0);
    }
  });

  test("has a point for every day on which it changed", () => {
    fc.assert(
      fc.property(claims, publications, fc.boolean(), (told, published, asThen) => {
        const of = indexLedger(ledgerOf(told, published));
        const last = addDays(FIRST_DAY, 95);
        const asked = { mission: "mss", trueOn: last, knownAt: last, head: of.head };
        const { points, unit } = strengthAt(foldBoard(of, asked), of, asThen);
        for (let day = FIRST_DAY; day <= last; day = addDays(day, 1)) {
          const then = { ...asked, trueOn: day, knownAt: asThen ? day : last };
          const { totals } = foldBoard(of, then);
          const total = totals.find(
            (each) => each.resource === "personnel" && each.unit === unit && each.per === null,
          );
          const point = points.findLast(({ on }) => on <= day);
          for (const part of STRENGTH_PARTS) {
            expect(point?.parts[part] ?? 0, `${part} on ${day}`).toBe(total?.[part].value ?? 0);
          }
        }
      }),
      // These made an addition a rotation by a telling that came a day later.
      { seed: 1627154734, numRuns: 200 },
    );
  });

  test("names at most six givers, and all others as one; their sum is the rung", () => {
    const bands = bandsOf(strength, "pledged", words);
    expect(bands.length).toBeLessThanOrEqual(7);
    for (const point of strength.points) {
      const sum = bands.reduce((all, band) => all + band.of(point), 0);
      expect(sum).toBe(point.parts.pledged);
    }
  });

  test("has a table with the values that are drawn", () => {
    const scale = timeScale("2023-07-01", "2026-03-21", 1000);
    const { heads, rows } = strengthTable(strength, scale, null, words);
    expect(heads[0]).toBe("Day");
    const days = rows.slice(0, strength.points.length).map((row) => row[0]?.value);
    expect(days).toEqual(strength.points.map(({ on }) => on));
    expect(rows.every((row) => row.length === heads.length)).toBe(true);
  });
});

describe("lanes", () => {
  test("place every span, and no label over another", () => {
    const lanes = lanesOf([ask(question("haiti-mss", "2025-06-20"))], words);
    const scale = timeScale("2023-07-01", "2025-06-20", 1100);
    const { lanes: placed } = placeLanes(lanes, scale);
    for (const lane of placed) {
      const labels = lane.marks.map(({ x, y, label, flipped }) => {
        const length = label.length * 6.5;
        return { y, from: flipped ? x - length - 9 : x - 6, to: flipped ? x + 6 : x + 9 + length };
      });
      for (const [at, a] of labels.entries()) {
        for (const b of labels.slice(at + 1)) {
          if (a.y === b.y) expect(a.to <= b.from + 6 || b.to <= a.from + 6).toBe(true);
        }
      }
      const drawn = lane.marks.length + lane.left;
      const inside = lanes.find(({ id }) => id === lane.id)?.marks ?? [];
      expect(drawn).toBe(
        inside.filter(({ from }) => from >= scale.from && from <= scale.to).length,
      );
    }
  });
});

describe("the axis of time", () => {
  test("names years, and months where there is room", () => {
    const month = (day: string) => day.slice(5, 7);
    const years = timeTicks(timeScale("2023-07-01", "2026-03-21", 500), month);
    expect(years.filter(({ major }) => major).map(({ text }) => text)).toEqual([
      "2024",
      "2025",
      "2026",
    ]);
    const close = timeTicks(timeScale("2024-01-15", "2024-04-15", 600), month);
    expect(close.map(({ text }) => text)).toEqual(["02", "03", "04"]);
  });

  test("gives back the day of a place", () => {
    const scale = timeScale("2024-01-01", "2024-12-31", 1000);
    for (const day of ["2024-01-01", "2024-05-17", "2024-12-31"] as const) {
      expect(scale.day(scale.x(day))).toBe(day);
    }
  });
});

describe("changes between two boards", () => {
  test("tell one appeal for several resources once", () => {
    const changes = tellChanges(
      ask(question("haiti-mss", "2024-02-15")),
      ask(question("haiti-mss", "2024-02-22")),
      words,
    );
    const asked = changes.filter(({ what }) => what === "request").map(({ text }) => textOf(text));
    expect(asked.filter((text) => text.startsWith("United States asks other states"))).toHaveLength(
      1,
    );
    expect(changes.map(({ text }) => textOf(text))).toContain("Canada, funding: CAD 80.5m pledged");
  });

  test("name the currency of every sum of money", () => {
    const sums = movedTotals(
      ask(question("haiti-mss", "2024-02-22")),
      ask(question("haiti-mss", "2025-02-05")),
      words,
    ).filter(({ name }) => name.startsWith("Funding"));
    expect(sums.length).toBeGreaterThan(1);
    for (const { before, after, difference } of sums)
      for (const said of [before, textOf(after), difference])
        expect(said).toMatch(/^[+−]?(USD|0$)/);
  });

  test("find nothing between a board and itself", () => {
    const board = ask(question("haiti-mss", "2024-02-22"));
    expect(tellChanges(board, board, words)).toEqual([]);
  });
});

describe("a CSV", () => {
  test("quotes what must be quoted, leaves unknown empty, and runs no formula", () => {
    const table = {
      heads: ["a", "b"],
      rows: [
        ['x, "y"', 1.5],
        ["=1+1", null],
        ["-5 men", 0],
      ],
    };
    expect(writeCsv(table)).toBe('a,b\r\n"x, ""y""",1.5\r\n\'=1+1,\r\n\'-5 men,0\r\n');
  });
});

describe("search", () => {
  test("hears no accents and no case", () => {
    expect(folded("Présidence Éthiopienne ŒUVRE Ñandú")).toBe(
      "presidence ethiopienne oeuvre nandu",
    );
  });
});
