import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leanPath } from "../../src/web/pages/map/model/leanPath.ts";

describe("an outline in fewer letters", () => {
  test("goes by the distance from point to point, and once through each", () => {
    expect(leanPath("M10,20L12,18L12,18L5,18ZM-3,4L-3,5")).toBe("M10 20l2-2-7 0ZM-3 4l0 1");
    expect(leanPath("M7,7Z")).toBe("M7 7Z");
  });

  test("goes through the same points as before", () => {
    const point = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
    const stretches = fc.array(fc.array(point, { minLength: 1, maxLength: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(stretches, (all) => {
        const path = all.map((points) => `M${points.map(String).join("L")}Z`).join("");
        expect(pointsOf(leanPath(path))).toEqual(all.map(withoutPauses));
      }),
    );
  });

  test("stays as it is where it is more than lines between whole numbers", () => {
    for (const path of [
      "",
      "M1.5,2L3,4Z",
      "M2 3l10 10",
      "M1,2C3,4,5,6,7,8Z",
      "M1,2A3,3,0,0,1,4,4Z",
    ])
      expect(leanPath(path)).toBe(path);
  });
});

type Point = readonly number[];

function pointsOf(lean: string): readonly (readonly Point[])[] {
  return lean
    .split("Z")
    .slice(0, -1)
    .map((stretch) => {
      const numbers = [...stretch.matchAll(/-?\d+/g)].map(Number);
      const points: Point[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [x = 0, y = 0] = points.at(-1) ?? [];
        points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]);
      }
      return points;
    });
}

function withoutPauses(points: readonly Point[]): readonly Point[] {
  return points.filter((point, at) => at === 0 || String(point) !== String(points[at - 1]));
}
