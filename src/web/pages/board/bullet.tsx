import { useWords } from "../../app/context.ts";
import { Shape } from "../../marks/mark.tsx";
import type { Bar } from "./model/bar.ts";

const TOP = 24;
const HEIGHT = 36;
const CHECK_ROW = 14;
const MIDDLE = TOP + HEIGHT / 2;

/** The bar of one total: delivered, committed, pledged; blocked hatched; a frame to what is required. */
export function Bullet({ bar }: { readonly bar: Bar }) {
  const rows = Math.max(0, ...bar.checks.map(({ row }) => row + 1));
  const axis = TOP + HEIGHT + (rows > 0 ? 18 + rows * CHECK_ROW : 6);
  return (
    <svg
      data-picture
      data-claims={bar.claims.join(" ")}
      class="bullet"
      height={axis + 20}
      role="img"
      aria-label={bar.description}
    >
      <Hatches id={bar.id} />
      {bar.requiredAt !== null && (
        <rect
          x="0"
          width={percent(bar.requiredAt)}
          y={TOP + 0.5}
          height={HEIGHT - 1}
          fill="none"
          stroke="var(--rule-strong)"
        />
      )}
      <Segments bar={bar} />
      <Whisker bar={bar} />
      <UnknownRings bar={bar} />
      {bar.labels.map(({ x, text }) => (
        <text key={text} class="lab" translate={false} x={percent(x)} y={TOP - 7}>
          {text}
        </text>
      ))}
      <Requirement bar={bar} />
      <Checks bar={bar} />
      <Axis bar={bar} y={axis} />
    </svg>
  );
}

function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      {(["pledged", "committed", "delivered"] as const).map((rung) => (
        <pattern
          key={rung}
          id={`${id}-${rung}-blocked`}
          patternUnits="userSpaceOnUse"
          width="7"
          height="7"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" fill="var(--surface)" />
          <rect width="3.6" height="7" fill={`var(--${rung})`} />
        </pattern>
      ))}
      <pattern id={`${id}-held`} patternUnits="userSpaceOnUse" width="6" height="8">
        <rect width="6" height="8" fill="var(--surface)" />
        <rect width="3" height="8" fill="var(--suspended)" />
      </pattern>
    </defs>
  );
}

function Segments({ bar }: { readonly bar: Bar }) {
  return (
    <>
      {bar.segments.map(({ x, width, rung, state }, index) => (
        <g key={`${rung} ${state} ${x}`}>
          <rect
            class={`seg ${rung}`}
            x={percent(x)}
            width={percent(width)}
            y={TOP}
            height={HEIGHT}
            fill={
              state === "free"
                ? `var(--${rung})`
                : state === "held"
                  ? `url(#${bar.id}-held)`
                  : `url(#${bar.id}-${rung}-blocked)`
            }
            stroke={state === "free" ? "none" : `var(--${state === "held" ? "suspended" : rung})`}
            stroke-width={state === "free" ? 0 : 1.5}
          />
          {index > 0 && (
            <rect
              x={percent(x)}
              y={TOP}
              width="2"
              height={HEIGHT}
              fill="var(--surface)"
              transform="translate(-1 0)"
            />
          )}
        </g>
      ))}
    </>
  );
}

function Whisker({ bar }: { readonly bar: Bar }) {
  if (bar.whisker === null) return null;
  const { low, high } = bar.whisker;
  const line = { x1: percent(low), x2: percent(high), y1: MIDDLE, y2: MIDDLE };
  return (
    <>
      <line {...line} stroke="var(--surface)" stroke-width="5" />
      <line {...line} stroke="var(--ink)" stroke-width="2" />
      {[low, high].map((end) => (
        <line
          key={end}
          x1={percent(end)}
          x2={percent(end)}
          y1={MIDDLE - 6}
          y2={MIDDLE + 6}
          stroke="var(--ink)"
          stroke-width="2"
        />
      ))}
    </>
  );
}

// Rings for givers without a figure never reach the requirement line: at most nine, and the count.
function UnknownRings({ bar }: { readonly bar: Bar }) {
  if (bar.unknown === null) return null;
  const room = (bar.requiredAt ?? 100) - bar.end;
  const rings = Math.min(bar.unknown.count, 9);
  const inside = room > 4 + rings * 2 + 18;
  return (
    <svg
      x={percent(bar.end)}
      y={inside ? MIDDLE - 6 : TOP - 19}
      overflow="visible"
      class={inside ? "" : "lab"}
    >
      {Array.from({ length: inside ? rings : 0 }, (_, ring) => (
        <svg
          key={ring}
          class="m-pledged"
          x={10 + ring * 15}
          width="12"
          height="12"
          viewBox="0 0 16 16"
        >
          <Shape name="pledged" />
        </svg>
      ))}
      {inside && (
        <text class="lab" x={14 + rings * 15} y="10">
          {bar.unknown.text}
        </text>
      )}
    </svg>
  );
}

function Requirement({ bar }: { readonly bar: Bar }) {
  if (bar.requiredAt === null) return null;
  const x = percent(bar.requiredAt);
  return (
    <>
      <line x1={x} x2={x} y1={TOP - 8} y2={TOP + HEIGHT + 8} stroke="var(--ink)" stroke-width="3" />
      <text class="req" x={x} y={TOP - 10} text-anchor={bar.requiredAt > 80 ? "end" : "middle"}>
        {bar.requiredLabel}
      </text>
      {bar.gapLabel !== null && (
        <svg x={x} y={MIDDLE + 4} overflow="visible">
          <text class="lab" x="-12" text-anchor="end">
            {bar.gapLabel}
          </text>
        </svg>
      )}
    </>
  );
}

function Checks({ bar }: { readonly bar: Bar }) {
  return (
    <>
      {bar.checks.map(({ key, x, text, row }) => (
        <g key={key}>
          <svg x={percent(x)} y={TOP + HEIGHT + 2} overflow="visible">
            <path d="M0 0l5.5 9h-11z" class="chk" />
          </svg>
          <text
            class="chk"
            x={percent(x)}
            y={TOP + HEIGHT + 23 + row * CHECK_ROW}
            text-anchor={x > 85 ? "end" : x < 8 ? "start" : "middle"}
          >
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

function Axis({ bar, y }: { readonly bar: Bar; readonly y: number }) {
  const { locale } = useWords();
  const last = bar.ticks.length - 1;
  return (
    <g lang={locale}>
      {bar.ticks.map(({ x, text }, index) => (
        <g key={x}>
          <line x1={percent(x)} x2={percent(x)} y1={y} y2={y + 4} stroke="var(--rule-strong)" />
          <text
            // Where there is little room every other one stays, the last with its unit among them.
            class={index > 0 && (last - index) % 2 === 1 ? "tick alt" : "tick"}
            x={percent(x)}
            y={y + 17}
            text-anchor={index === 0 ? "start" : x > 96 ? "end" : "middle"}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function percent(value: number): string {
  return `${value.toFixed(3)}%`;
}
