import type { EmbedScene } from "#contract";
import type { Board, Resource } from "#ledger";
import { barTotals, unitName } from "#words";
import { useApp } from "../app/context.ts";
import { Say } from "../app/say.tsx";
import { timeScale } from "../charts/timeScale.ts";
import { Asides, BarDrawn } from "../pages/board/bars.tsx";
import { Backers, MatrixLegend, MatrixRows } from "../pages/board/matrixTable.tsx";
import { arrange } from "../pages/board/model/arrange.ts";
import { barOf } from "../pages/board/model/bar.ts";
import { matrixOf } from "../pages/board/model/matrix.ts";
import { spanOf } from "../pages/board/model/timeline.ts";
import { MapDrawing, StageLegend } from "../pages/map/mapPage.tsx";
import type { Outline } from "../pages/map/model/outlines.ts";
import { placeMap } from "../pages/map/model/placeMap.ts";
import { posturesOf, postureTable } from "../pages/map/model/postures.ts";
import { LaneChart } from "../pages/timeline/laneChart.tsx";
import { LaneLegend, Legend } from "../pages/timeline/legend.tsx";
import { lanesOf } from "../pages/timeline/model/lanes.ts";
import { placeStrength } from "../pages/timeline/model/placeStrength.ts";
import { predecessorBoard, type Strength, strengthOf } from "../pages/timeline/model/strength.ts";
import { strengthTable } from "../pages/timeline/model/tables.ts";
import { AXIS_PX, Checks, Plot, YAxis } from "../pages/timeline/strengthChart.tsx";
import { AsTable, Frame } from "./frame.tsx";

/** Widths in pixels. A frame that is narrower pans the timeline, and draws the map smaller. */
const TIMELINE = { gutter: 96, plot: 620 };
const MAP_PX = 720;

/** The bars of a mission: of one resource, or of all that have one. */
export function BarEmbed({ name, board }: EmbedScene) {
  const { words } = useApp();
  const asked = barTotals(board).filter(
    ({ resource }) => name.resource === null || resource === name.resource,
  );
  const bars = asked.map((total) => barOf(board, total, words));
  const [only] = bars.length === 1 ? bars : [];
  return (
    <Frame board={board} title={only?.title ?? words.say("app.board")}>
      {bars.length === 0 && <p>{words.say("read.noneReported")}</p>}
      {bars.map((bar) => (
        <section key={bar.id} class="bar">
          {only === undefined && <h2>{bar.title}</h2>}
          <p class="unit">
            <Say of={bar.required} />
          </p>
          <BarDrawn bar={bar} />
          <Asides asides={bar.asides} />
        </section>
      ))}
    </Frame>
  );
}

/** Parties by resources. */
export function MatrixEmbed({ board }: EmbedScene) {
  const { words, address } = useApp();
  const matrix = matrixOf(board, words);
  const arranged = arrange(matrix.rows, address.view, words);
  const day = words.figures.day(board.asked.trueOn);
  const since = words.figures.day(matrix.since);
  return (
    <Frame board={board} title={words.say("matrix.title")}>
      <div class="mx">
        <MatrixRows arranged={arranged} caption={words.say("matrix.caption", { day })} />
        <Backers rows={arranged.backers} />
        <MatrixLegend strip={words.say("matrix.strip", { day: since })} />
      </div>
    </Frame>
  );
}

/** Strength over time against what is required, and what happened in lanes below. */
export function TimelineEmbed({ name, board, ask, askOf }: EmbedScene) {
  const { words } = useApp();
  const resource: Resource = name.resource ?? "personnel";
  const before = predecessorBoard(board, ask);
  const strength = strengthKept(board, before, { resource, askOf });
  const scale = timeScale(spanOf(before ?? board).first, board.asked.trueOn, TIMELINE.plot);
  const lanes = lanesOf([...(before === null ? [] : [before]), board], words);
  const title = words.say(`timeline.title.${resource === "funding" ? "funding" : "personnel"}`);
  return (
    <Frame board={board} title={title}>
      <div class="chart-figure">
        <p class="unit">
          {words.say("timeline.unit", { unit: unitName(words, strength.unit) })}{" "}
          {words.say("timeline.asNow")}
        </p>
        <Legend bands={false} />
        <StrengthPicture strength={strength} scale={scale} short={board.mission.short} />
        <AsTable table={strengthTable(strength, scale, null, words)} />
        <h2>{words.say("timeline.lanes")}</h2>
        <LaneLegend lanes={lanes} />
        <LaneChart lanes={lanes} scale={scale} gutter={TIMELINE.gutter} board={board} />
      </div>
    </Frame>
  );
}

// Hundreds of boards are folded for it, and three languages show the same one.
const strengths = new WeakMap<Board, Map<Resource, Strength>>();

function strengthKept(
  board: Board,
  before: Board | null,
  { resource, askOf }: Pick<EmbedScene, "askOf"> & { readonly resource: Resource },
): Strength {
  const held = strengths.get(board) ?? new Map<Resource, Strength>();
  strengths.set(board, held);
  const strength =
    held.get(resource) ?? strengthOf(board, before, { resource, asThen: false, askOf });
  held.set(resource, strength);
  return strength;
}

interface StrengthPictureProps {
  readonly strength: Strength;
  readonly scale: ReturnType<typeof timeScale>;
  readonly short: string;
}

function StrengthPicture({ strength, scale, short }: StrengthPictureProps) {
  const { words } = useApp();
  const placed = placeStrength(strength, scale, null, words);
  const height = placed.height + AXIS_PX;
  return (
    <div class="chart-row">
      <YAxis placed={placed} gutter={TIMELINE.gutter} height={height} />
      <div class="scroller">
        <svg class="strength num" width={scale.width} height={height}>
          <Plot placed={placed} scale={scale} strength={strength} bands={null} short={short} />
          <Checks placed={placed} />
        </svg>
      </div>
    </div>
  );
}

/** The world by posture on one resource, and the same as a table. */
export function MapEmbed({
  name,
  board,
  outlines,
}: EmbedScene & { readonly outlines: readonly Outline[] }) {
  const { words } = useApp();
  const resource: Resource = name.resource ?? "personnel";
  const postures = posturesOf(board, resource, words);
  const placed = placeMap(outlines, postures, null, MAP_PX, 0);
  const day = words.figures.day(board.asked.trueOn);
  return (
    <Frame
      board={board}
      title={words.say("map.title", { resource: words.say(`resource.${resource}`), day })}
    >
      <p class="unit">{words.say("map.unit")}</p>
      <StageLegend postures={postures} />
      <MapDrawing placed={placed} />
      <AsTable table={postureTable(postures, placed.placed, words)} />
    </Frame>
  );
}
