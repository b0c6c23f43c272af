import { useMemo, useRef, useState } from "preact/hooks";
import type { Rung } from "#ledger";
import { writeKey } from "#words";
import { useApp } from "../../app/context.ts";
import { type TimeScale, timeTicks } from "../../charts/timeScale.ts";
import { DayReadOut } from "./dayReadOut.tsx";
import { Handover } from "./handover.tsx";
import { Hatches } from "./hatches.tsx";
import { type Band, bandLabels } from "./model/bands.ts";
import { PLOT, type PlacedStrength, placeStrength } from "./model/placeStrength.ts";
import { runsOf } from "./model/runs.ts";
import { allClaims, type Strength } from "./model/strength.ts";
import { daySentence } from "./model/tables.ts";
import { useBrush } from "./useBrush.ts";
import { useNewestEnd } from "./useNewestEnd.ts";

interface StrengthChartProps {
  readonly strength: Strength;
  readonly scale: TimeScale;
  readonly bands: readonly Band[] | null;
  readonly rung: Rung | null;
  readonly gutter: number;
  /** The short name of the mission, for the day on which it takes over. */
  readonly short: string;
}

/** Room for the days below the areas. */
export const AXIS_PX = 28;

/** Room after the last day, for half a mark that stands on it. */
export const END_PX = 8;

/** The strength over time as stepped areas; a slider beneath reads every day on which it changed. */
export function StrengthChart({ strength, scale, bands, rung, gutter, short }: StrengthChartProps) {
  const { words } = useApp();
  const placed = useMemo(
    () => placeStrength(strength, scale, bands, words),
    [strength, scale, bands, words],
  );
  const runs = useMemo(() => runsOf(strength, scale), [strength, scale]);
  const [index, setIndex] = useState<number | null>(null);
  const at = Math.min(index ?? runs.length - 1, runs.length - 1);
  const run = runs[at];
  const scroller = useNewestEnd<HTMLElement>(scale);
  const surface = useRef<SVGRectElement>(null);
  const brush = useBrush(surface, scale);
  const readAt = (x: number) => {
    const found = runs.findLastIndex((each) => each.x <= x);
    setIndex(Math.max(found, 0));
  };
  const height = placed.height + AXIS_PX;
  const claims = useMemo(() => allClaims(strength), [strength]);
  return (
    <>
      {run !== undefined && (
        <DayReadOut strength={strength} run={run} next={runs[at + 1]} bands={bands} rung={rung} />
      )}
      <div class="chart-row">
        <YAxis placed={placed} gutter={gutter} height={height} />
        <section
          class="scroller"
          ref={scroller}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          tabIndex={0}
          aria-label={words.say("timeline.panned")}
        >
          <svg
            data-picture
            data-claims={claims}
            class="strength num"
            width={scale.width + END_PX}
            height={height}
          >
            {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: shapes, which nobody operates */}
            <g
              role="img"
              aria-label={run === undefined ? "" : daySentence(strength, run.point, words)}
            >
              <Hatches />
              <Plot placed={placed} scale={scale} strength={strength} bands={bands} short={short} />
            </g>
            {run !== undefined && index !== null && (
              <line class="reader" x1={run.x} x2={run.x} y1={PLOT.top} y2={placed.height} />
            )}
            <Brush drawn={brush.drawn} />
            <rect
              ref={surface}
              class="surface"
              x="0"
              y={PLOT.top}
              width={scale.width}
              height={PLOT.height}
              onPointerDown={brush.start}
              onPointerMove={(event) => {
                const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
                if (!brush.move(x)) readAt(x);
              }}
              onPointerUp={brush.end}
              onPointerCancel={brush.cancel}
            />
            <Checks placed={placed} />
          </svg>
        </section>
      </div>
      {runs.length > 1 && run !== undefined && (
        <Reader
          last={runs.length - 1}
          at={at}
          told={daySentence(strength, run.point, words)}
          onRead={setIndex}
        />
      )}
    </>
  );
}

function Brush({ drawn }: Pick<ReturnType<typeof useBrush>, "drawn">) {
  if (drawn === null) return null;
  return <rect class="brush" x={drawn.x} width={drawn.width} y={PLOT.top} height={PLOT.height} />;
}

interface ReaderProps {
  readonly last: number;
  readonly at: number;
  /** What the day that is read says. */
  readonly told: string;
  readonly onRead: (index: number) => void;
}

// The same as pointing at the chart, for a finger and for the keyboard.
function Reader({ last, at, told, onRead }: ReaderProps) {
  const { words } = useApp();
  return (
    <label class="reader-slider">
      <span>{words.say("timeline.read")}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={told}
        onInput={(event) => onRead(Number(event.currentTarget.value))}
      />
    </label>
  );
}

/** The figures left of the areas. */
export function YAxis({
  placed,
  gutter,
  height,
}: {
  readonly placed: PlacedStrength;
  readonly gutter: number;
  readonly height: number;
}) {
  return (
    <svg data-picture class="gutter num" width={gutter} height={height} aria-hidden="true">
      {placed.ticks.map(({ y, text }) => (
        <text key={y} x={gutter - 10} y={y + 4} text-anchor="end" class="tick">
          {text}
        </text>
      ))}
    </svg>
  );
}

interface PlotProps {
  readonly placed: PlacedStrength;
  readonly scale: TimeScale;
  readonly strength: Strength;
  readonly bands: readonly Band[] | null;
  readonly short: string;
}

/** The areas, what is required, and the days. */
export function Plot({ placed, scale, strength, bands, short }: PlotProps) {
  const { words } = useApp();
  const last = strength.points.findLast(({ on }) => on <= scale.to);
  return (
    <>
      {placed.handover !== null && (
        <rect
          class="after"
          x={placed.handover}
          y={PLOT.top}
          width={scale.width - placed.handover}
          height={PLOT.height}
        />
      )}
      {placed.ticks.map(({ y }) => (
        <line key={y} class="grid-line" x1="0" x2={scale.width} y1={y} y2={y} />
      ))}
      {placed.steps.map(({ x, y, width, height, look }) => (
        <rect
          key={`${x} ${y} ${look}`}
          class={`area ${look}`}
          x={x}
          y={y}
          width={width + 0.4}
          height={height}
        />
      ))}
      {placed.required.map(({ x1, x2, y }, index) => {
        const before = placed.required[index - 1];
        const joined = before !== undefined && Math.abs(before.x2 - x1) < 1;
        return (
          <path
            key={x1}
            class="required"
            d={`${joined ? `M${x1} ${before.y}V${y}` : `M${x1} ${y}`}H${x2}`}
          />
        );
      })}
      {placed.handover !== null && (
        <line
          class="handover"
          x1={placed.handover}
          x2={placed.handover}
          y1={PLOT.top}
          y2={placed.height}
        />
      )}
      {placed.handover !== null && (
        <Handover at={placed.handover} width={scale.width} short={short} />
      )}
      {placed.labels.map(({ x, y, anchor, text, as }) => (
        <text key={text} x={x} y={y} text-anchor={anchor} class={`lab ${as}`}>
          {text}
        </text>
      ))}
      {bands !== null &&
        last !== undefined &&
        bandLabels(placed.y, last, bands, strength.unit, words).map(({ y, text }) => (
          <text key={text} x={scale.width - 8} y={y} text-anchor="end" class="lab strong">
            {text}
          </text>
        ))}
      <TimeAxis scale={scale} y={placed.height} />
    </>
  );
}

function TimeAxis({ scale, y }: { readonly scale: TimeScale; readonly y: number }) {
  const { words } = useApp();
  const ticks = timeTicks(scale, (day) => words.figures.month(day));
  return (
    <g>
      <line class="axis" x1="0" x2={scale.width} y1={y} y2={y} />
      {ticks.map(({ day, x, text, major }) => (
        <g key={day}>
          <line class="axis" x1={x} x2={x} y1={y} y2={y + (major ? 9 : 5)} />
          <text class="tick" x={x + 3} y={y + 20}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The published totals, each a link to what says so. */
export function Checks({ placed }: { readonly placed: PlacedStrength }) {
  const { address } = useApp();
  return (
    <>
      {placed.checks.map(({ id, x, y, filled, text, act, mission }) => (
        <a
          key={id}
          href={address.to({ mission, open: writeKey({ kind: "act", act }) })}
          aria-label={text}
        >
          <title>{text}</title>
          <circle cx={x} cy={y} r="12" fill="transparent" />
          <path class={filled ? "check" : "check hollow"} d={`M${x} ${y - 5}l5.5 9h-11z`} />
        </a>
      ))}
    </>
  );
}
