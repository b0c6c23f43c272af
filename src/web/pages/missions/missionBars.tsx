import { useRef } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { ChartFigureLink, type ChartRows } from "../../charts/chartTable.tsx";
import { Keep, useSourceLine } from "../../charts/keep.tsx";
import { Mark } from "../../marks/mark.tsx";
import { Bullet } from "../board/bullet.tsx";
import type { Bar } from "../board/model/bar.ts";
import { barFigure, barRows } from "../board/model/barRows.ts";

interface MissionBarsProps {
  readonly board: Board;
  readonly people: Bar | null;
  readonly money: Bar | null;
}

/** The bars of a mission in the list: every value opens its claims on the mission's own board. */
export function MissionBars({ board, people, money }: MissionBarsProps) {
  const { words } = useApp();
  const drawn = useRef<HTMLDivElement>(null);
  const source = useSourceLine(board.asked, board.claims);
  const { mission, trueOn } = board.asked;
  const bars = [people, money].filter((bar) => bar !== null);
  const titles = words.figures.list(bars.map(({ title }) => title));
  return (
    <>
      <div class="two-bars" ref={drawn}>
        <NamedBar bar={people} board={board} />
        <NamedBar bar={money} board={board} />
      </div>
      {bars.length > 0 && (
        <p class="row keep">
          <Keep
            name={`${mission}-${trueOn}`}
            title={board.mission.name}
            unit={titles}
            source={source}
            asked={board.asked}
            table={() =>
              allRows(
                bars.map((bar) => barRows(bar, words)),
                titles,
              )
            }
            drawn={drawn}
          />
        </p>
      )}
    </>
  );
}

function allRows(tables: readonly ChartRows[], caption: string): ChartRows {
  const rows = tables.flatMap(({ heads, rows: own }) =>
    own.map((row) => [{ text: heads[0] ?? "", value: heads[0] ?? "" }, ...row]),
  );
  return { caption, heads: ["", "", ...(tables[0]?.heads.slice(1) ?? [])], rows };
}

function NamedBar({ bar, board }: { readonly bar: Bar | null; readonly board: Board }) {
  const words = useWords();
  if (bar === null) return <p class="note">{words.say("missions.noBar")}</p>;
  const on = { mission: board.asked.mission, day: board.asked.trueOn };
  return (
    <div>
      <h3>{bar.title}</h3>
      <Bullet bar={bar} />
      <p class="line-of num">
        {bar.readOut.map((cell) => {
          const figure = barFigure(cell, on);
          return (
            <span key={cell.mark} data-legend={`${bar.title}, ${cell.name} ${figure.text}`}>
              <Mark name={cell.mark} /> {cell.name}{" "}
              <b>
                <ChartFigureLink cell={figure} />
              </b>
            </span>
          );
        })}
      </p>
    </div>
  );
}
