import type { Day } from "#base";
import { useApp } from "../app/context.ts";
import { VisibleText } from "../app/visible.tsx";
import type { PlainTable } from "./csv.ts";

/** A value in a chart's table: as written, as kept, and the figure that it opens. */
export interface ChartCell {
  readonly text: string;
  readonly value: string | number | null;
  /** Ids of the claims behind a number that opens no panel of its own, such as a count. */
  readonly claims?: readonly string[];
  readonly open?: {
    readonly key: string;
    readonly claims: readonly string[];
    /** The mission and day of the board that has the figure; absent: the board of this page. */
    readonly on?: { readonly mission: string; readonly day: Day };
  };
}

/** A chart's values as a table: what is drawn, and nothing else. */
export interface ChartRows {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** The same table as a file holds it. */
export function plainTable({ heads, rows }: ChartRows): PlainTable {
  return { heads, rows: rows.map((row) => row.map(({ value }) => value)) };
}

/** The table of a chart. Figures open their claims on the board of their day. */
export function ChartTable({ table }: { readonly table: ChartRows }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scroll-x" tabIndex={0} aria-label={table.caption}>
      <table class="plain even num chart-table">
        <caption class="sr">{table.caption}</caption>
        <thead>
          <tr>
            {table.heads.map((head, index) => (
              <th key={head} scope="col" class={alignOf(table, index)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index} class={alignOf(table, index)}>
                  <ChartFigureLink cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

// A column of numbers stands right, one below the other.
function alignOf({ rows }: ChartRows, index: number): string {
  return rows.some((row) => typeof row[index]?.value === "number") ? "r" : "";
}

/** A value as a link to its claims; plain where nothing was told. */
export function ChartFigureLink({ cell }: { readonly cell: ChartCell }) {
  const { address } = useApp();
  const { open } = cell;
  if (open === undefined || open.claims.length === 0) {
    if (cell.claims === undefined) return <VisibleText text={cell.text} />;
    return <span data-claims={cell.claims.join(" ")}>{cell.text}</span>;
  }
  const href =
    open.on === undefined
      ? address.to({ open: open.key })
      : address.toPage("board", { mission: open.on.mission, trueOn: open.on.day, open: open.key });
  return (
    <a class="fig" href={href} data-figure={open.key} data-claims={open.claims.join(" ")}>
      <VisibleText text={cell.text} />
    </a>
  );
}
