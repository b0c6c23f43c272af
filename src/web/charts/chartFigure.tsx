import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp } from "../app/context.ts";
import { type ChartRows, ChartTable } from "./chartTable.tsx";
import { EmbedButton, type EmbedOf } from "./embedButton.tsx";
import { Keep, useSourceLine } from "./keep.tsx";

interface ChartFigureProps {
  /** Name of the files that are kept, without their ending. */
  readonly name: string;
  readonly title: string;
  /** The unit, and what is drawn of what. */
  readonly unit: string;
  readonly board: Board;
  readonly table: () => ChartRows;
  readonly legend?: ComponentChildren;
  /** Whether it can be kept as a picture; it can unless said otherwise. */
  readonly picture?: boolean;
  /** The drawing that may stand on pages of others; absent where none may. */
  readonly embed?: EmbedOf;
  readonly children: ComponentChildren;
}

/** A chart with its title, unit and source; its table, its CSV, and itself as a picture. */
export function ChartFigure({ name, title, unit, board, ...rest }: ChartFigureProps) {
  const { words, address } = useApp();
  const drawn = useRef<HTMLDivElement>(null);
  const id = useId();
  const { tables } = address.view;
  const source = useSourceLine(board.asked, board.claims);
  return (
    <figure class="card chart-figure" aria-labelledby={id}>
      <figcaption id={id}>
        <h2>{title}</h2>
        <p class="unit">{unit}</p>
      </figcaption>
      {tables ? (
        <ChartTable table={rest.table()} />
      ) : (
        <div ref={drawn}>
          {rest.legend}
          {rest.children}
        </div>
      )}
      <p class="source num">{source}</p>
      <p class="row">
        <a class="btn" href={address.to({ tables: !tables })}>
          {words.say(tables ? "bar.asChart" : "bar.asTable")}
        </a>
        <Keep
          name={name}
          title={title}
          unit={unit}
          source={source}
          asked={board.asked}
          table={rest.table}
          drawn={tables || rest.picture === false ? null : drawn}
        />
        {rest.embed !== undefined && (
          <EmbedButton of={rest.embed} title={`${board.mission.short}: ${title}`} />
        )}
      </p>
    </figure>
  );
}
