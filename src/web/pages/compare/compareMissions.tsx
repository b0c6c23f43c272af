import { useEffect, useMemo } from "preact/hooks";
import type { LedgerReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { ChartFigure } from "../../charts/chartFigure.tsx";
import { ChartTable } from "../../charts/chartTable.tsx";
import { useLoad } from "../../source/load.ts";
import type { MissionLine } from "../mission/missionAsked.ts";
import { NoMission, UnknownMission } from "../mission/noBoard.tsx";
import { rowOfLedger } from "../missions/model/missionRow.ts";
import { ComparedBars, RungLegend } from "./comparedBars.tsx";
import { missionLines, missionsTable } from "./model/missionsSide.ts";

const MOST = 6;

/** Missions side by side: each on its newest day, or on the day that the address names. */
export function CompareMissions() {
  const { words, address, missions, source } = useApp();
  const asked = address.view.missions;
  const lines = asked.flatMap((id) => missions.missions.find((line) => line.id === id) ?? []);
  const unknown = asked.find((id) => !lines.some((line) => line.id === id));
  const loaded = useLoad(
    lines.length === 0 ? null : `${lines.map(({ id }) => id).join(" ")} ${missions.head.seq}`,
    (signal) => Promise.all(lines.map(({ id }) => source.ledger(id, signal))),
  );
  useEffect(() => {
    document.title = `${words.say("app.compare")} · Muster`;
  }, [words]);
  if (missions.missions.length === 0) return <NoMission />;
  if (unknown !== undefined) return <UnknownMission id={unknown} />;
  return (
    <>
      <section class="lede">
        <h1>
          {words.say("compare.head", {
            names: words.figures.list(lines.map(({ short }) => short)),
          })}
        </h1>
        <p class="deck">{words.say("missions.deck")}</p>
        <Choices lines={lines} />
      </section>
      <div class="stack">
        <WhenReady of={loaded}>
          {(ledgers) => <Compared lines={lines} ledgers={ledgers} />}
        </WhenReady>
      </div>
    </>
  );
}

function Choices({ lines }: { readonly lines: readonly MissionLine[] }) {
  const { words, address, missions } = useApp();
  const ids = lines.map(({ id }) => id);
  const others = missions.missions.filter(({ id }) => !ids.includes(id));
  return (
    <div class="versus">
      {lines.map(({ id, short }) => (
        <button
          key={id}
          type="button"
          class="btn"
          disabled={lines.length === 1}
          onClick={() => address.go({ missions: ids.filter((each) => each !== id) })}
        >
          {words.say("compare.without", { name: { foreign: short } })}
        </button>
      ))}
      {lines.length < MOST &&
        others.map(({ id, short }) => (
          <a key={id} class="btn" href={address.to({ missions: [...ids, id] })}>
            {words.say("compare.with", { name: { foreign: short } })}
          </a>
        ))}
    </div>
  );
}

interface ComparedProps {
  readonly lines: readonly MissionLine[];
  readonly ledgers: readonly LedgerReply[];
}

function Compared({ lines, ledgers }: ComparedProps) {
  const { words, address, missions } = useApp();
  const { view } = address;
  const rows = useMemo(
    () =>
      lines.flatMap((line, index) => {
        const ledger = ledgers[index];
        const row =
          ledger === undefined ? null : rowOfLedger(line, ledger, view, missions.today, words);
        return row ?? [];
      }),
    [ledgers, view, missions.today, words],
  );
  const boards = rows.map(({ board }) => board);
  const [first] = boards;
  if (first === undefined) return <p class="notice">{words.say("missions.noBoard")}</p>;
  // Missions may stand on different days, so each bears its own.
  const names = boards.map(
    ({ mission, asked }) => `${mission.short}, ${words.figures.day(asked.trueOn)}`,
  );
  const table = missionsTable(rows, words);
  return (
    <ChartFigure
      name={`compare-${boards.map(({ asked }) => asked.mission).join("-")}`}
      title={words.say("compare.missions")}
      unit={words.say("compare.unit")}
      board={first}
      table={() => table}
      legend={<RungLegend />}
    >
      {missionLines(boards, words).map((line) => (
        <ComparedBars
          key={line.id}
          line={line}
          names={names}
          hrefs={boards.map(({ asked }) =>
            address.toPage("board", { mission: asked.mission, trueOn: asked.trueOn }),
          )}
        />
      ))}
      <ChartTable table={table} />
    </ChartFigure>
  );
}
