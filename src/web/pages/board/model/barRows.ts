import type { Day } from "#base";
import { textOf } from "#words";
import type { ChartCell, ChartRows } from "../../../charts/chartTable.tsx";
import type { Words } from "../../../words/words.ts";
import type { Bar } from "./bar.ts";
import type { ReadOutCell } from "./readout.ts";

/** The board that has the figures, where they stand on another page. */
export type OnBoard = { readonly mission: string; readonly day: Day };

/** What a bar shows, as a table: delivered, committed, pledged, blocked, gap. */
export function barRows(bar: Bar, words: Words): ChartRows {
  return {
    caption: bar.description,
    heads: [bar.title, words.say("bar.value"), words.say("bar.note")],
    rows: bar.readOut.map((cell) => {
      const notes = cell.notes.map(({ text }) => textOf(text)).join("; ");
      return [
        { text: cell.name, value: cell.name },
        barFigure(cell),
        { text: notes, value: notes },
      ];
    }),
  };
}

/** One value of a bar, which opens its claims on the board that has it. */
export function barFigure(cell: ReadOutCell, on?: OnBoard): ChartCell {
  const [first = ""] = cell.value;
  const plain = { text: textOf(cell.value), value: cell.amount };
  if (typeof first === "string" || "foreign" in first) return plain;
  const open = { key: first.open, claims: first.claims };
  return { ...plain, open: on === undefined ? open : { ...open, on } };
}
