import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp } from "../app/context.ts";
import { type ChartRows, ChartTable, plainTable } from "./chartTable.tsx";
import { CsvButton } from "./csvButton.tsx";
import { download } from "./download.ts";
import { drawPicture, picturePng, pictureText } from "./picture.ts";

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
  readonly children: ComponentChildren;
}

/** A chart with its title, unit and source; its table, its CSV, and itself as a picture. */
export function ChartFigure({ name, title, unit, board, ...rest }: ChartFigureProps) {
  const { words, address } = useApp();
  const drawn = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();
  const { tables } = address.view;
  const { trueOn, knownAt, head } = board.asked;
  const source = words.say("chart.source", {
    n: board.claims,
    true: words.figures.day(trueOn),
    known: words.figures.day(knownAt),
    head: words.figures.number(head),
  });
  const picture = () => {
    const parts = [...(drawn.current?.querySelectorAll<SVGSVGElement>("svg[data-picture]") ?? [])];
    const cite = new URL(address.to({ trueOn, knownAt, head }), location.href).href;
    return drawPicture(parts, { title, unit, source: [source, `Muster · ${cite}`] });
  };
  const keepSvg = () => download(`${name}.svg`, pictureText(picture()), "image/svg+xml");
  const keepPng = () => {
    picturePng(picture()).then(
      (blob) => download(`${name}.png`, blob, "image/png"),
      () => setFailed(true),
    );
  };
  return (
    <figure class="card chart-figure" aria-labelledby={id}>
      <figcaption id={id}>
        <h2>{title}</h2>
        <p class="unit">{unit}</p>
      </figcaption>
      {!tables && rest.legend}
      {tables ? <ChartTable table={rest.table()} /> : <div ref={drawn}>{rest.children}</div>}
      <p class="source num">{source}</p>
      <p class="row">
        <a class="btn" href={address.to({ tables: !tables })}>
          {words.say(tables ? "bar.asChart" : "bar.asTable")}
        </a>
        <CsvButton name={name} table={() => plainTable(rest.table())} />
        {!tables && rest.picture !== false && (
          <>
            <button type="button" class="btn" data-save="png" onClick={keepPng}>
              {words.say("chart.png")}
            </button>
            <button type="button" class="btn" data-save="svg" onClick={keepSvg}>
              {words.say("chart.svg")}
            </button>
          </>
        )}
        <span role="status">{failed && words.say("chart.failed")}</span>
      </p>
    </figure>
  );
}
