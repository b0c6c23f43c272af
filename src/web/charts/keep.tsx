import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Question } from "#ledger";
import { useApp } from "../app/context.ts";
import { type ChartRows, plainTable } from "./chartTable.tsx";
import { CsvButton } from "./csvButton.tsx";
import { download } from "./download.ts";

interface KeepProps {
  /** Name of the files that are kept, without their ending. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  readonly asked: Question;
  readonly table: () => ChartRows;
  /** What holds the drawings and their legend; null where only the table is shown. */
  readonly drawn: RefObject<HTMLElement | null> | null;
}

/** Buttons that keep a chart: its values as CSV, itself as a picture with legend and source. */
export function Keep({ name, title, unit, source, asked, table, drawn }: KeepProps) {
  const { words, address } = useApp();
  const [failed, setFailed] = useState(false);
  const picture = async () => {
    // Few readers keep a picture: the part that draws it comes when the first one does.
    const { drawPicture, picturePng, pictureText } = await import("./picture.ts");
    const { mission, trueOn, knownAt, head } = asked;
    const cite = new URL(address.to({ mission, trueOn, knownAt, head }), location.href).href;
    const lines = [source, `Muster · ${cite}`];
    const drawing = drawPicture(drawn?.current ?? null, { title, unit, source: lines });
    return { svg: () => pictureText(drawing), png: () => picturePng(drawing) };
  };
  const keep = (saved: Promise<void>) => saved.then(undefined, () => setFailed(true));
  const keepSvg = async () => {
    const { svg } = await picture();
    download(`${name}.svg`, svg(), "image/svg+xml");
  };
  const keepPng = async () => {
    const { png } = await picture();
    download(`${name}.png`, await png(), "image/png");
  };
  return (
    <>
      <CsvButton name={name} table={() => plainTable(table())} />
      {drawn !== null && (
        <>
          <button type="button" class="btn" data-save="png" onClick={() => keep(keepPng())}>
            {words.say("chart.png")}
          </button>
          <button type="button" class="btn" data-save="svg" onClick={() => keep(keepSvg())}>
            {words.say("chart.svg")}
          </button>
        </>
      )}
      <span role="status">{failed && words.say("chart.failed")}</span>
    </>
  );
}

/** The line below a chart: the three times, and from how many claims it is drawn. */
export function useSourceLine(asked: Question, claims: number): string {
  const { words } = useApp();
  return words.say("chart.source", {
    n: claims,
    true: words.figures.day(asked.trueOn),
    known: words.figures.day(asked.knownAt),
    head: words.figures.number(asked.head),
  });
}
