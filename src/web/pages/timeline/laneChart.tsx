import { useMemo } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { type TimeScale, timeTicks } from "../../charts/timeScale.ts";
import { Shape } from "../../marks/mark.tsx";
import { Hatches } from "./hatches.tsx";
import type { Lane } from "./model/lanes.ts";
import { type PlacedMark, type PlacedSpan, placeLanes } from "./model/placeLanes.ts";
import { useNewestEnd } from "./useNewestEnd.ts";

interface LaneChartProps {
  readonly lanes: readonly Lane[];
  readonly scale: TimeScale;
  readonly gutter: number;
  readonly board: Board;
}

const AXIS_PX = 24;

/** Mandates, obstacles, acts, agreements, meetings and requests, each in its lane. */
export function LaneChart({ lanes, scale, gutter, board }: LaneChartProps) {
  const { words } = useApp();
  const placed = useMemo(() => placeLanes(lanes, scale), [lanes, scale]);
  const scroller = useNewestEnd<HTMLDivElement>(scale);
  const height = placed.height + AXIS_PX;
  const ticks = timeTicks(scale, (day) => words.figures.month(day));
  return (
    <div class="chart-row">
      <svg data-picture class="gutter" width={gutter} height={height} aria-hidden="true">
        {placed.lanes.map((lane) => (
          <g key={lane.id}>
            <line class="lane-line" x1="0" x2={gutter} y1={lane.y} y2={lane.y} />
            <text x="0" y={lane.y + Math.min(18, lane.height / 2 + 4)} class="lane-name">
              {lane.name}
            </text>
            {lane.left > 0 && (
              <text x="0" y={lane.y + 34} class="tick">
                {words.say("timeline.left", { n: lane.left })}
              </text>
            )}
          </g>
        ))}
      </svg>
      <div class="scroller" ref={scroller}>
        <svg data-picture class="lanes num" width={scale.width} height={height}>
          <Hatches />
          {placed.lanes.map((lane) => (
            <g key={lane.id}>
              <line class="lane-line" x1="0" x2={scale.width} y1={lane.y} y2={lane.y} />
              {lane.spans.map((span) => (
                <SpanView key={span.span.id} placed={span} board={board} />
              ))}
              {lane.marks.map((mark) => (
                <MarkView key={mark.mark.id} placed={mark} board={board} />
              ))}
            </g>
          ))}
          <line class="axis" x1="0" x2={scale.width} y1={placed.height} y2={placed.height} />
          {ticks.map(({ day, x, text, major }) => (
            <g key={day}>
              <line
                class="axis"
                x1={x}
                x2={x}
                y1={placed.height}
                y2={placed.height + (major ? 8 : 5)}
              />
              <text class="tick" x={x + 3} y={placed.height + 18}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

function SpanView({ placed, board }: { readonly placed: PlacedSpan; readonly board: Board }) {
  const { address } = useApp();
  const { span, x, width, y, label, labelX } = placed;
  return (
    <a
      href={address.to({ ...missionOf(span.mission, board), open: span.open })}
      aria-label={span.told}
      data-figure={span.open}
      data-claims={span.claims.join(" ")}
    >
      <title>{span.told}</title>
      <rect x={x} y={y} width={Math.max(24, width)} height="24" fill="transparent" />
      <text x={labelX} y={y + 10} class="lab quiet">
        {label}
      </text>
      <rect class={`span ${span.look}`} x={x} y={y + 14} width={width} height="9" />
    </a>
  );
}

function MarkView({ placed, board }: { readonly placed: PlacedMark; readonly board: Board }) {
  const { address } = useApp();
  const { mark, x, y, label, flipped } = placed;
  return (
    <a
      href={address.to({ ...missionOf(mark.mission, board), open: mark.open })}
      aria-label={mark.told}
      data-figure={mark.open}
      data-claims={mark.claims.join(" ")}
    >
      <title>{mark.told}</title>
      <rect x={x - 8} y={y} width="16" height="18" fill="transparent" />
      <svg
        class={`m-${mark.mark}`}
        x={x - 5.5}
        y={y + 3}
        width="11"
        height="11"
        viewBox="0 0 16 16"
        overflow="visible"
      >
        <Shape name={mark.mark} />
      </svg>
      {label !== "" && (
        <text
          class="lab quiet"
          x={flipped ? x - 9 : x + 9}
          y={y + 13}
          text-anchor={flipped ? "end" : undefined}
        >
          {label}
        </text>
      )}
    </a>
  );
}

// What stands on the predecessor's board is opened there.
function missionOf(mission: string, board: Board): { readonly mission?: string } {
  return mission === board.asked.mission ? {} : { mission };
}
