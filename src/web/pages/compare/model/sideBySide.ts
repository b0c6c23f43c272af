import { type Board, RESOURCES, type Resource, RUNGS, type Rung } from "#ledger";
import { amount, giverName, isMoney, linkTo, partyName, writeKey } from "#words";
import type { ChartCell, ChartRows } from "../../../charts/chartTable.tsx";
import type { Words } from "../../../words/words.ts";
import type { OnBoard } from "../../board/model/barRows.ts";

/** A resource and unit in which at least one of the parties stands somewhere. */
export interface ComparedLine {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** One for each party, in the order asked for; null where it has no such line. */
  readonly bars: readonly (ComparedBar | null)[];
  /** The largest promise of all: the scale that the bars share. */
  readonly max: number;
}

/** What one party stands for in one unit. */
export interface ComparedBar {
  readonly amounts: Readonly<Record<Rung, number>>;
  /** What is required in the same unit; drawn as a line. */
  readonly required?: number | null;
  readonly text: string;
  readonly open: string;
  /** The board that has the figures, where it is not that of the page. */
  readonly on?: OnBoard;
  readonly claims: readonly string[];
}

/** The name of a giver or party on a board. */
export function nameOf(board: Board, key: string, words: Words): string {
  const cell = board.cells.find(({ giver }) => giver.key === key);
  return cell === undefined ? partyName(words, key) : giverName(words, cell.giver);
}

/** The parties side by side: a line for each resource and unit that any of them has a figure in. */
export function sideBySide(
  board: Board,
  parties: readonly string[],
  words: Words,
): readonly ComparedLine[] {
  const lines: ComparedLine[] = [];
  for (const resource of RESOURCES) {
    const units = new Set<string>();
    for (const cell of board.cells) {
      if (cell.resource !== resource || !parties.includes(cell.giver.key)) continue;
      for (const line of cell.lines) if (line.per === null) units.add(line.unit);
    }
    for (const unit of units) lines.push(lineOf(board, parties, resource, unit, words));
  }
  return lines.filter(({ max }) => max > 0);
}

function lineOf(
  board: Board,
  parties: readonly string[],
  resource: Resource,
  unit: string,
  words: Words,
): ComparedLine {
  const bars = parties.map((party): ComparedBar | null => {
    const cell = board.cells.find((each) => each.giver.key === party && each.resource === resource);
    const line = cell?.lines.find((each) => each.unit === unit && each.per === null);
    if (cell === undefined || line === undefined) return null;
    const amounts = {
      pledged: line.pledged.value ?? 0,
      committed: line.committed.value ?? 0,
      delivered: line.delivered.value ?? 0,
    };
    const text = RUNGS.toReversed()
      .map((rung) => `${words.say(`stage.${rung}`)} ${amount(words, amounts[rung], unit)}`)
      .join(", ");
    const key = { kind: "cell", giver: party, resource } as const;
    const link = linkTo(board, key, text, cell.acts);
    const claims = typeof link === "string" ? [] : link.claims;
    return { amounts, text, open: writeKey(key), claims };
  });
  const most = bars.map((bar) => bar?.amounts.pledged ?? 0);
  const name = `${words.say(`resource.${resource}`)}, ${isMoney(unit) || unit !== "persons" ? unit : words.say("unit.persons")}`;
  return { id: `${resource} ${unit}`, name, unit, bars, max: Math.max(0, ...most) };
}

/** The same values as a table: a row for each resource, unit and rung, a column for each party. */
export function comparedTable(
  lines: readonly ComparedLine[],
  names: readonly string[],
  words: Words,
): ChartRows {
  const rows = lines.flatMap((line) =>
    RUNGS.toReversed().map((rung): readonly ChartCell[] => [
      {
        text: `${line.name}, ${words.say(`stage.${rung}`)}`,
        value: `${line.name}, ${words.say(`stage.${rung}`)}`,
      },
      ...line.bars.map((bar): ChartCell => {
        if (bar === null) return { text: "·", value: null };
        const value = bar.amounts[rung];
        const text = amount(words, value, line.unit);
        return value === 0
          ? { text, value }
          : {
              text,
              value,
              open: { key: bar.open, claims: bar.claims, ...(bar.on && { on: bar.on }) },
            };
      }),
    ]),
  );
  return { caption: words.say("compare.title"), heads: [words.say("list.what"), ...names], rows };
}
