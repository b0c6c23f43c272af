import { RUNGS } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { ChartFigureLink } from "../../charts/chartTable.tsx";
import { LegendItem, Swatch } from "../../charts/legendItem.tsx";
import type { ComparedLine } from "./model/sideBySide.ts";

interface ComparedBarsProps {
  readonly line: ComparedLine;
  readonly names: readonly string[];
  /** Where the name of each leads. */
  readonly hrefs: readonly string[];
}

/** One resource and unit of all that are compared: a bar for each, on one scale from zero. */
export function ComparedBars({ line, names, hrefs }: ComparedBarsProps) {
  const { words } = useApp();
  return (
    <div class="block compared">
      <h3 translate={false}>{line.name}</h3>
      {line.bars.map((bar, index) => (
        <p key={hrefs[index]} class="compared-row">
          <a href={hrefs[index] ?? ""} translate={false}>
            <VisibleText text={names[index] ?? ""} />
          </a>
          {bar === null ? (
            <span class="none">{words.say("sign.noClaim")}</span>
          ) : (
            <>
              <svg
                data-picture={`${line.name}, ${names[index]}: ${bar.text}`}
                class="compared-bar"
                height="18"
                role="img"
                aria-label={bar.text}
              >
                {RUNGS.map((rung) => (
                  <rect
                    key={rung}
                    width={`${((100 * bar.amounts[rung]) / (line.max || 1)).toFixed(2)}%`}
                    y="2"
                    height="14"
                    fill={`var(--${rung})`}
                  />
                ))}
                {bar.required != null && (
                  <rect
                    x={`${((100 * bar.required) / (line.max || 1)).toFixed(2)}%`}
                    width="3"
                    height="18"
                    fill="var(--ink)"
                    transform="translate(-3 0)"
                  />
                )}
              </svg>
              <ChartFigureLink
                cell={{
                  text: bar.text,
                  value: null,
                  open: { key: bar.open, claims: bar.claims, ...(bar.on && { on: bar.on }) },
                }}
              />
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** What the colours of the bars mean. */
export function RungLegend() {
  const words = useWords();
  return (
    <p class="legend">
      {RUNGS.map((rung) => (
        <LegendItem key={rung} text={words.say(`stage.${rung}`)}>
          <Swatch look={rung} />
        </LegendItem>
      ))}
    </p>
  );
}
