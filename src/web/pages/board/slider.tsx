import { useMemo, useRef } from "preact/hooks";
import { addDays, type Day, dayNumber, dayOfNumber, daysBetween } from "#base";
import { useWords } from "../../app/context.ts";
import { useWidth } from "../../charts/useWidth.ts";
import { Mark } from "../../marks/mark.tsx";
import {
  type PlacedEvent,
  placeEvents,
  type Span,
  type Strength,
  type TimelineEvent,
} from "./model/timeline.ts";

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

/** The width, in CSS pixels, that a page drawn by the server is drawn for: that of a desk. */
const DRAWN_FIRST = 1376;
const TOP = 52;
const BASE = 82;

/** The band of time: people promised and there, with events; dragged, stepped, or jumped along. */
export function Slider(props: SliderProps) {
  const { span, day, events, strength } = props;
  const words = useWords();
  const { ref: track, width } = useWidth<HTMLDivElement>(DRAWN_FIRST);
  const placed = useMemo(() => placeEvents(events, span, width), [events, span, width]);
  const whole = Math.max(1, daysBetween(span.first, span.last));
  const at = (on: Day) => (100 * daysBetween(span.first, on)) / whole;
  const now = Math.min(100, Math.max(0, at(day)));
  const standing = strength.filter(({ on }) => on <= day).at(-1);
  return (
    <section class="slider" aria-label={words.say("slider.label")}>
      <div class="track num" ref={track}>
        <Band now={now} strength={strength} placed={placed} span={span} />
        <Events placed={placed} day={day} onSettle={props.onSettle} />
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

interface EventsProps extends Pick<SliderProps, "day" | "onSettle"> {
  readonly placed: readonly PlacedEvent[];
}

// Every event is made twice at most, as one to come and as one that was: a drag chooses between them.
function Events({ placed, day, onSettle }: EventsProps) {
  const words = useWords();
  const settle = useRef(onSettle);
  settle.current = onSettle;
  const made = useMemo(
    () =>
      placed.map((event) => {
        const { id, on, row, flipped, x, text } = event;
        const button = (later: string) => (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            class={`ev row${row}${flipped ? " flip" : ""}${later}`}
            style={{ left: `${x.toFixed(2)}%` }}
            title={words.say("slider.event", { text, day: words.figures.day(on) })}
            onClick={() => settle.current(on)}
          >
            <Mark name={event.mark} />
            {event.words ? <span>{text}</span> : <span class="sr">{text}</span>}
          </button>
        );
        return { on, was: button(""), comes: button(" later") };
      }),
    [placed, words],
  );
  return <>{made.map(({ on, was, comes }) => (on > day ? comes : was))}</>;
}

// Page keys go to the next or previous event.
function jump(key: string, day: Day, events: readonly TimelineEvent[]): Day | null {
  if (key === "PageUp") return events.find(({ on }) => on > day)?.on ?? null;
  if (key === "PageDown") return events.filter(({ on }) => on < day).at(-1)?.on ?? null;
  return null;
}

interface BandProps extends Pick<SliderProps, "span" | "strength"> {
  /** Where the day stands, as a percentage. */
  readonly now: number;
  readonly placed: readonly PlacedEvent[];
}

// What stays while the date is dragged is made once; the strength is whole, and cut off at the day.
function Band({ now, placed, span, strength }: BandProps) {
  const still = useMemo(() => <BandLines placed={placed} span={span} />, [placed, span]);
  const steps = useMemo(() => <Steps span={span} strength={strength} />, [span, strength]);
  return (
    <svg aria-hidden="true">
      <clipPath id="slider-until">
        <rect width={`${now}%`} height={BASE} />
      </clipPath>
      {still}
      <g clip-path="url(#slider-until)">{steps}</g>
      <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--rule-strong)" />
      <line x1="0" x2={`${now}%`} y1={BASE} y2={BASE} stroke="var(--ink)" stroke-width="2.5" />
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

function BandLines({ placed, span }: Pick<BandProps, "placed" | "span">) {
  const whole = Math.max(1, daysBetween(span.first, span.last));
  return (
    <>
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
      {years(span).map((year) => {
        const x = `${(100 * daysBetween(span.first, year)) / whole}%`;
        return (
          <line key={year} x1={x} x2={x} y1={BASE} y2={BASE + 7} stroke="var(--rule-strong)" />
        );
      })}
    </>
  );
}

// The strength of every day as two outlines, in days from left to right.
function Steps({ span, strength }: Pick<BandProps, "span" | "strength">) {
  if (strength.length === 0) return null;
  const whole = Math.max(1, daysBetween(span.first, span.last));
  const most = Math.max(
    1,
    ...strength.map(({ pledged, delivered }) => Math.max(pledged, delivered)),
  );
  const outline = (of: (day: Strength) => number) => {
    const up = strength.map((day) => {
      const x = Math.max(0, daysBetween(span.first, day.on));
      return `H${x}V${(BASE - ((BASE - TOP) * of(day)) / most).toFixed(2)}`;
    });
    return `M0 ${BASE}${up.join("")}H${whole}V${BASE}Z`;
  };
  return (
    <svg width="100%" height={BASE} viewBox={`0 0 ${whole} ${BASE}`} preserveAspectRatio="none">
      <path d={outline(({ pledged }) => pledged)} fill="var(--pledged)" opacity=".38" />
      <path d={outline(({ delivered }) => delivered)} fill="var(--delivered)" />
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
