import { type Board, type Resource, RUNGS } from "#ledger";
import { amount, barTotals, linkTo, requirementFor, unitName, writeKey } from "#words";
import type { ChartCell, ChartRows } from "../../../charts/chartTable.tsx";
import type { Words } from "../../../words/words.ts";
import { barFigure } from "../../board/model/barRows.ts";
import type { MissionRow } from "../../missions/model/missionRow.ts";
import type { ComparedBar, ComparedLine } from "./sideBySide.ts";

/** People and money of several missions: a line for each unit that one of them counts in. */
export function missionLines(boards: readonly Board[], words: Words): readonly ComparedLine[] {
  const units = new Map<string, { readonly resource: Resource; readonly unit: string }>();
  for (const { resource, unit } of boards.flatMap(barTotals)) {
    units.set(`${resource} ${unit}`, { resource, unit });
  }
  return [...units].map(([id, { resource, unit }]) => {
    const bars = boards.map((board) => barOfMission(board, resource, unit, words));
    const most = bars.map((bar) => Math.max(bar?.amounts.pledged ?? 0, bar?.required ?? 0));
    const name = `${words.say(`resource.${resource}`)}, ${unitName(words, unit)}`;
    return { id, name, unit, bars, max: Math.max(0, ...most) };
  });
}

function barOfMission(
  board: Board,
  resource: Resource,
  unit: string,
  words: Words,
): ComparedBar | null {
  const total = barTotals(board).find((each) => each.resource === resource && each.unit === unit);
  if (total === undefined) return null;
  const amounts = {
    pledged: total.pledged.value ?? 0,
    committed: total.committed.value ?? 0,
    delivered: total.delivered.value ?? 0,
  };
  const version = requirementFor(board, total.resource, unit, total.per);
  const required = version !== null && (version.per ?? null) === total.per ? version.value : null;
  const parts = RUNGS.toReversed().map(
    (rung) => `${words.say(`stage.${rung}`)} ${amount(words, amounts[rung], unit)}`,
  );
  if (required !== null) {
    parts.push(words.say("bar.required", { figure: amount(words, required, unit) }));
  }
  const text = parts.join(", ");
  const key = {
    kind: "total",
    resource: total.resource,
    unit,
    per: total.per,
    part: "pledged",
  } as const;
  const link = linkTo(board, key, text, total.pledged.acts);
  return {
    amounts,
    required,
    text,
    open: writeKey(key),
    claims: typeof link === "string" ? [] : link.claims,
    on: { mission: board.asked.mission, day: board.asked.trueOn },
  };
}

/** Everything of the list of missions as a table: a row for each measure, a column for each. */
export function missionsTable(rows: readonly MissionRow[], words: Words): ChartRows {
  const count = (value: number, claims: readonly string[]): ChartCell => ({
    text: words.figures.number(value),
    value,
    claims,
  });
  const line = (name: string, cells: readonly ChartCell[]) => [
    { text: name, value: name },
    ...cells,
  ];
  const bars = (["people", "money"] as const).flatMap((which) => {
    const first = rows.map((row) => row[which]).find((bar) => bar !== null);
    return (first?.readOut ?? []).map((cell, at) =>
      line(
        `${first?.title ?? ""}, ${cell.name}`,
        rows.map((row): ChartCell => {
          const shown = row[which]?.readOut[at];
          if (shown === undefined) return { text: "·", value: null };
          return barFigure(shown, {
            mission: row.board.asked.mission,
            day: row.board.asked.trueOn,
          });
        }),
      ),
    );
  });
  return {
    caption: words.say("compare.title"),
    heads: [words.say("list.what"), ...rows.map(({ board }) => board.mission.short)],
    rows: [
      line(
        words.say("times.true"),
        rows.map(({ board: { asked } }) => ({
          text: words.figures.day(asked.trueOn),
          value: asked.trueOn,
        })),
      ),
      ...bars,
      line(
        words.say("missions.obstacles"),
        rows.map((row) => count(row.obstacles, row.claims.obstacles)),
      ),
      line(
        words.say("missions.daysLeft"),
        rows.map(
          (row): ChartCell =>
            row.daysLeft === null
              ? { text: "–", value: null }
              : count(row.daysLeft, row.claims.mandate),
        ),
      ),
      line(
        words.say("missions.changed"),
        rows.map((row) => count(row.changed, row.claims.changed)),
      ),
    ],
  };
}
