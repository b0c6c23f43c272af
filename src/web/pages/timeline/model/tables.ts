import { bareAmount, textOf, unitName, writeKey } from "#words";
import type { ChartCell, ChartRows } from "../../../charts/chartTable.tsx";
import type { TimeScale } from "../../../charts/timeScale.ts";
import type { Words } from "../../../words/words.ts";
import type { Band } from "./bands.ts";
import type { Lane } from "./lanes.ts";
import {
  STRENGTH_PARTS,
  type Strength,
  type StrengthPart,
  type StrengthPoint,
} from "./strength.ts";

/** The values of the strength chart, a row for each day on which something changed. */
export function strengthTable(
  strength: Strength,
  scale: TimeScale,
  bands: readonly Band[] | null,
  words: Words,
): ChartRows {
  const { unit } = strength;
  const inside = pointsWithin(strength, scale);
  const heads = [
    words.say("list.day"),
    ...(bands === null
      ? STRENGTH_PARTS.map((part) => words.say(`part.${part}`))
      : bands.map(({ name }) => name)),
    words.say("timeline.required"),
    words.say("timeline.unknown"),
  ];
  const rows = inside.map((point) => [
    { text: words.figures.day(point.on), value: point.on },
    ...(bands === null
      ? STRENGTH_PARTS.map((part) => partCell(strength, point, part, words))
      : bands.map((band) => {
          const value = band.of(point);
          return { text: bareAmount(words, value, unit), value, claims: point.claims };
        })),
    point.required === null
      ? { text: "–", value: null }
      : {
          text: bareAmount(words, point.required, unit),
          value: point.required,
          claims: point.requiredBy,
        },
    { text: words.figures.number(point.unknown), value: point.unknown, claims: point.claims },
  ]);
  return {
    caption: words.say("timeline.tableCaption", { unit: unitName(words, unit) }),
    heads,
    rows: [...rows, ...publishedRows(strength, scale, heads.length, words)],
  };
}

// The published totals are drawn too; each has a row of its own, and no column is mixed.
function publishedRows(
  strength: Strength,
  scale: TimeScale,
  columns: number,
  words: Words,
): readonly (readonly ChartCell[])[] {
  return strength.published
    .filter(({ on }) => on >= scale.from && on <= scale.to)
    .map((check) => {
      const text = words.say("timeline.published", {
        figure: bareAmount(words, check.value, strength.unit),
        stage: words.say(`stage.${check.rung}`),
        day: words.figures.day(check.on),
      });
      const rest = Array.from({ length: columns - 2 }, () => ({ text: "", value: "" }));
      return [
        { text: words.figures.day(check.on), value: check.on },
        { text, value: text, claims: check.claims },
        ...rest,
      ];
    });
}

/** The points that stand within the stretch drawn; the first may have begun before it. */
export function pointsWithin(strength: Strength, scale: TimeScale): readonly StrengthPoint[] {
  return strength.points.filter((point, index) => {
    const next = strength.points[index + 1]?.on;
    return point.on <= scale.to && (next === undefined || next > scale.from);
  });
}

/** One amount of a day, opening its claims on the board of that day. */
export function partCell(
  strength: Strength,
  point: StrengthPoint,
  part: StrengthPart,
  words: Words,
): ChartCell {
  const { resource, unit } = strength;
  const value = point.parts[part];
  const text = bareAmount(words, value, unit);
  if (value === 0) return { text, value };
  const key = writeKey({ kind: "total", resource, unit, per: null, part });
  const on = { mission: point.mission, day: point.on };
  return { text, value, open: { key, claims: point.claims, on } };
}

/** Everything in the lanes as a table. */
export function laneTable(lanes: readonly Lane[], scale: TimeScale, words: Words): ChartRows {
  const rows = lanes.flatMap((lane) =>
    [...lane.spans, ...lane.marks]
      .filter((item) => item.from <= scale.to && ("to" in item ? item.to : item.from) >= scale.from)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((item) => [
        { text: lane.name, value: lane.name },
        { text: words.figures.day(item.from), value: item.from },
        "to" in item
          ? { text: words.figures.day(item.to), value: item.to }
          : { text: "", value: "" },
        {
          text: item.told,
          value: item.told,
          open: {
            key: item.open,
            claims: item.claims,
            on: { mission: item.mission, day: scale.to },
          },
        },
      ]),
  );
  return {
    caption: words.say("timeline.lanes"),
    heads: [
      words.say("timeline.lane"),
      words.say("timeline.from"),
      words.say("timeline.to"),
      words.say("list.what"),
    ],
    rows,
  };
}

/** What a day says, in one sentence, for the accessible name of the chart. */
export function daySentence(strength: Strength, point: StrengthPoint, words: Words): string {
  const say = (value: number) => bareAmount(words, value, strength.unit);
  return textOf(
    words.compose("timeline.day", {
      day: words.figures.longDay(point.on),
      delivered: say(point.parts.delivered),
      committed: say(point.parts.committed),
      pledged: say(point.parts.pledged),
      blocked: say(point.parts.blocked),
      required: point.required === null ? "–" : say(point.required),
    }),
  );
}
