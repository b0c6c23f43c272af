import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { addDays, type Day, dayNumber, dayOfNumber, daysBetween } from "#base";
import { useWords } from "../../app/context.ts";
import { Mark } from "../../marks/mark.tsx";
import { placeEvents, type Span, type Strength, type TimelineEvent } from "./model/timeline.ts";

interface SliderProps {
  readonly span: Span;
  readonly day: Day;
  /** Events and strength are those of the newest board; what lies after `day` is only a place to go. */
  readonly events: readonly TimelineEvent[];
  readonly strength: readonly Strength[];
  /** Called for every day passed while dragging. */
  readonly onDrag: (day: Day) => void;
  /** Called when the day is settled. */
  readonly onSettle: (day: Day) => void;
}

const TOP = 52;
const BASE = 82;

/** The band of time: people promised and there, with events; dragged, stepped, or jumped along. */
export function Slider(props: SliderProps) {
  const { span, day, events, strength } = props;
  const words = useWords();
  const [track, width] = useWidth();
  const placed = useMemo(() => placeEvents(events, span, width), [events, span, width]);
  const whole = Math.max(1, daysBetween(span.first, span.last));
  const at = (on: Day) => (100 * daysBetween(span.first, on)) / whole;
  const now = Math.min(100, Math.max(0, at(day)));
  const standing = strength.filter(({ on }) => on <= day).at(-1);
  return (
    <section class="slider" aria-label={words.say("slider.label")}>
      <div class="track num" ref={track}>
        <Band at={at} now={now} day={day} strength={strength} placed={placed} span={span} />
        {placed.map((event) => (
          <button
            key={event.id}
            type="button"
            tabIndex={-1}
            class={`ev row${event.row}${event.flipped ? " flip" : ""}${event.on > day ? " later" : ""}`}
            style={{ left: `${event.x.toFixed(2)}%` }}
            title={words.say("slider.event", {
              text: event.text,
              day: words.figures.day(event.on),
            })}
            onClick={() => props.onSettle(event.on)}
          >
            <Mark name={event.mark} />
            {event.words ? <span>{event.text}</span> : <span class="sr">{event.text}</span>}
          </button>
        ))}
        {years(span).map((year) => {
          const x = at(year);
          return (
            Math.abs(x - now) > 7 && (
              <span key={year} class="yr" style={{ left: `${x}%` }}>
                {year.slice(0, 4)}
              </span>
            )
          );
        })}
        <span class="now" style={{ left: `clamp(52px,${now.toFixed(2)}%,calc(100% - 52px))` }}>
          {words.figures.day(day)}
        </span>
        <input
          type="range"
          min={0}
          max={whole}
          value={daysBetween(span.first, day)}
          aria-label={words.say("times.true")}
          aria-valuetext={words.say("slider.describe", {
            day: words.figures.day(day),
            delivered: standing?.delivered ?? 0,
            pledged: standing?.pledged ?? 0,
          })}
          onInput={(event) => props.onDrag(addDays(span.first, event.currentTarget.valueAsNumber))}
          onChange={(event) =>
            props.onSettle(addDays(span.first, event.currentTarget.valueAsNumber))
          }
          onKeyDown={(event) => {
            const to = jump(event.key, day, events);
            if (to === null) return;
            event.preventDefault();
            props.onSettle(to);
          }}
        />
      </div>
    </section>
  );
}

// Page keys go to the next or previous event.
function jump(key: string, day: Day, events: readonly TimelineEvent[]): Day | null {
  if (key === "PageUp") return events.find(({ on }) => on > day)?.on ?? null;
  if (key === "PageDown") return events.filter(({ on }) => on < day).at(-1)?.on ?? null;
  return null;
}

interface BandProps extends Pick<SliderProps, "span" | "day" | "strength"> {
  readonly at: (on: Day) => number;
  readonly now: number;
  readonly placed: readonly { readonly id: string; readonly x: number; readonly row: number }[];
}

function Band({ at, now, day, strength, placed, span }: BandProps) {
  const shown = strength.filter(({ on }) => on <= day);
  const most = Math.max(
    1,
    ...strength.map(({ pledged, delivered }) => Math.max(pledged, delivered)),
  );
  const y = (value: number) => BASE - ((BASE - TOP) * value) / most;
  return (
    <svg aria-hidden="true">
      {placed.map(({ id, x, row }) => (
        <line
          key={id}
          x1={`${x}%`}
          x2={`${x}%`}
          y1={15 + row * 17}
          y2={BASE}
          stroke="var(--rule)"
        />
      ))}
      {shown.map(({ on, delivered, pledged }, index) => {
        const next = shown[index + 1]?.on;
        const x = Math.max(0, at(on));
        const width = Math.max(0, (next === undefined ? now : at(next)) - x);
        return (
          <g key={on}>
            <rect
              x={`${x}%`}
              width={`${width}%`}
              y={y(pledged)}
              height={BASE - y(pledged)}
              fill="var(--pledged)"
              opacity=".38"
            />
            <rect
              x={`${x}%`}
              width={`${width}%`}
              y={y(delivered)}
              height={BASE - y(delivered)}
              fill="var(--delivered)"
            />
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--rule-strong)" />
      <line x1="0" x2={`${now}%`} y1={BASE} y2={BASE} stroke="var(--ink)" stroke-width="2.5" />
      {years(span).map((year) => (
        <line
          key={year}
          x1={`${at(year)}%`}
          x2={`${at(year)}%`}
          y1={BASE}
          y2={BASE + 7}
          stroke="var(--rule-strong)"
        />
      ))}
      <line
        x1={`${now}%`}
        x2={`${now}%`}
        y1="46"
        y2={BASE + 4}
        stroke="var(--ink)"
        stroke-width="2"
      />
    </svg>
  );
}

function years(span: Span): readonly Day[] {
  const days: Day[] = [];
  for (
    let year = Number(span.first.slice(0, 4)) + 1;
    year <= Number(span.last.slice(0, 4));
    year++
  ) {
    days.push(dayOfNumber(dayNumber(`${year}-01-01` as Day)));
  }
  return days;
}

function useWidth() {
  const track = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1376);
  useEffect(() => {
    const element = track.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [track, width] as const;
}
