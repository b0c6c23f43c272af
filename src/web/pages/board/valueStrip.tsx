import { useWords } from "../../app/context.ts";
import type { ToldValue } from "./model/evidence.ts";

const PER_COLUMN = 3;

/** All figures that the sources tell, a dot for each telling; what was set aside is hollow. */
export function ValueStrip({ values }: { readonly values: readonly ToldValue[] }) {
  const words = useWords();
  const named = values.map((told) =>
    told.standing === "adopted"
      ? words.say("panel.stripAdopted", { figure: told.label })
      : told.standing === "aside"
        ? words.say("panel.stripAside", { figure: told.label })
        : told.label,
  );
  const labelled = labelsThatFit(values);
  return (
    <svg
      class="strip"
      role="img"
      aria-label={words.say("panel.strip", { figures: words.figures.list(named) })}
    >
      <line x1="0" x2="100%" y1="37" y2="37" stroke="var(--rule-strong)" />
      {values.map((told) => (
        <g key={told.value}>
          <svg x={`${told.x}%`} y="30" overflow="visible">
            {Array.from({ length: Math.min(told.count, 24) }, (_, dot) => (
              <circle
                key={dot}
                cx={
                  Math.floor(dot / PER_COLUMN) * 8 -
                  4 * Math.floor((Math.min(told.count, 24) - 1) / PER_COLUMN)
                }
                cy={-(dot % PER_COLUMN) * 9}
                r="3.4"
                class={`dot ${told.standing}`}
              />
            ))}
          </svg>
          {labelled.has(told.value) && (
            <text x={`${told.x}%`} y="53" text-anchor="middle" class={told.standing}>
              {told.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

// The adopted figure is always labelled, the others where they do not run into each other.
function labelsThatFit(values: readonly ToldValue[]): ReadonlySet<number> {
  const order = [...values].sort(
    (a, b) => Number(b.standing !== "told") - Number(a.standing !== "told") || b.count - a.count,
  );
  const placed: ToldValue[] = [];
  for (const told of order) {
    const clear = placed.every(
      (other) => Math.abs(other.x - told.x) > (other.label.length + told.label.length) * 0.9 + 2,
    );
    if (clear) placed.push(told);
  }
  return new Set(placed.map(({ value }) => value));
}
