import { useMemo } from "preact/hooks";
import type { Board, Resource } from "#ledger";
import { unitName } from "#words";
import { useApp, useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { ChartFigure } from "../../charts/chartFigure.tsx";
import { type TimeScale, timeScale } from "../../charts/timeScale.ts";
import { useWidth } from "../../charts/useWidth.ts";
import { spanOf } from "../board/model/timeline.ts";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { LaneChart } from "./laneChart.tsx";
import { LaneLegend, Legend } from "./legend.tsx";
import { bandsOf } from "./model/bands.ts";
import { timelineHeadline } from "./model/headline.ts";
import { lanesOf } from "./model/lanes.ts";
import { allClaims, predecessorBoard, type Strength, strengthOf } from "./model/strength.ts";
import { laneTable, strengthTable } from "./model/tables.ts";
import { END_PX, StrengthChart } from "./strengthChart.tsx";
import { TimelineChoices } from "./timelineChoices.tsx";
import { Zoom } from "./zoom.tsx";

/** Room for the names of the lanes and the figures of the axis, left of the days. */
const GUTTER_PX = 96;
const LEAST_PX = 640;

/** Strength over time against what is required, and everything that happened in lanes below. */
export function TimelinePage() {
  const words = useWords();
  return (
    <OfMission title={words.say("app.timeline")}>{(scene) => <Timeline {...scene} />}</OfMission>
  );
}

function Timeline({ board, opened, head }: MissionScene) {
  const { words, address } = useApp();
  const { view } = address;
  const resource: Resource = view.resource === "funding" ? "funding" : "personnel";
  const before = useMemo(() => predecessorBoard(board, opened.board), [board, opened]);
  const strength = useMemo(
    () => strengthOf(board, before, { resource, asThen: view.asThen, askOf: opened.boardOf }),
    [board, before, resource, view.asThen, opened],
  );
  const boards = useMemo(() => [...(before === null ? [] : [before]), board], [before, board]);
  const lanes = useMemo(() => lanesOf(boards, words), [boards, words]);
  const whole = useMemo(() => spanOf(before ?? board), [before, board]);
  const { ref, width, onPaper } = useWidth<HTMLDivElement>();
  // Paper cannot be panned.
  const least = onPaper ? 0 : LEAST_PX;
  const plot = Math.max(least, width - GUTTER_PX - 2 * 24 - END_PX);
  const from = view.from ?? whole.first;
  const to = view.to ?? board.asked.trueOn;
  const scale = useMemo(() => timeScale(from, to, plot), [from, to, plot]);
  return (
    <div ref={ref}>
      <section class="lede">
        <p class="kicker" translate={false}>
          <b>{board.mission.name}</b> · {boards.map(({ mission }) => mission.short).join(", ")}
        </p>
        <h1 data-claims={allClaims(strength)}>
          <Say of={timelineHeadline(board, strength, words)} />
        </h1>
        <SceneTimes board={board} newest={head.seq} />
        <TimelineChoices resource={resource} />
      </section>
      {width > 0 && (
        <div class="stack">
          <StrengthFigure board={board} strength={strength} scale={scale} whole={whole} />
          <ChartFigure
            name={`${board.mission.id}-lanes-${to}`}
            title={words.say("timeline.lanes")}
            unit={words.say("timeline.lanesUnit", {
              from: words.figures.day(from),
              to: words.figures.day(to),
            })}
            board={board}
            table={() => laneTable(lanes, scale, words)}
            legend={<LaneLegend lanes={lanes} />}
          >
            <LaneChart lanes={lanes} scale={scale} gutter={GUTTER_PX} board={board} />
          </ChartFigure>
        </div>
      )}
    </div>
  );
}

interface StrengthFigureProps {
  readonly board: Board;
  readonly strength: Strength;
  readonly scale: TimeScale;
  readonly whole: ReturnType<typeof spanOf>;
}

function StrengthFigure({ board, strength, scale, whole }: StrengthFigureProps) {
  const { words, address } = useApp();
  const { byParty } = address.view;
  const bands = useMemo(
    () => (byParty === null ? null : bandsOf(strength, byParty, words)),
    [strength, byParty, words],
  );
  const { resource, otherRate } = strength;
  const title =
    byParty === null
      ? words.say(`timeline.title.${resource === "funding" ? "funding" : "personnel"}`)
      : words.say("timeline.title.party", {
          resource: words.say(`resource.${resource}`),
          stage: words.say(`stage.${byParty}`),
        });
  const unit = [
    words.say("timeline.unit", { unit: unitName(words, strength.unit) }),
    otherRate === null ? "" : words.say("timeline.otherRate"),
    words.say(address.view.asThen ? "timeline.asThen" : "timeline.asNow"),
  ];
  return (
    <ChartFigure
      name={`${board.mission.id}-${resource}-${scale.to}`}
      title={title}
      unit={unit.filter((part) => part !== "").join(" ")}
      board={board}
      table={() => strengthTable(strength, scale, bands, words)}
      legend={<Legend bands={bands !== null} />}
      embed={{ mission: board.mission.id, kind: "timeline", resource }}
    >
      <StrengthChart
        strength={strength}
        scale={scale}
        bands={bands}
        rung={byParty}
        gutter={GUTTER_PX}
        short={board.mission.short}
      />
      <Zoom scale={scale} whole={whole} />
    </ChartFigure>
  );
}
