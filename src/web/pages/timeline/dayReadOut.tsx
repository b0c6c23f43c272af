import type { Rung } from "#ledger";
import { bareAmount } from "#words";
import { useWords } from "../../app/context.ts";
import { type ChartCell, ChartFigureLink } from "../../charts/chartTable.tsx";
import type { Band } from "./model/bands.ts";
import type { Run } from "./model/runs.ts";
import { STRENGTH_PARTS, type Strength } from "./model/strength.ts";
import { partCell } from "./model/tables.ts";

interface DayReadOutProps {
  readonly strength: Strength;
  readonly run: Run;
  readonly next: Run | undefined;
  readonly bands: readonly Band[] | null;
  readonly rung: Rung | null;
}

/** What stood on the day that is read: each amount opens its claims on the board of that day. */
export function DayReadOut({ strength, run, next, bands, rung }: DayReadOutProps) {
  const words = useWords();
  const { point } = run;
  const day = words.figures.day(point.on);
  const cells: readonly { name: string; cell: ChartCell }[] =
    bands === null || rung === null
      ? STRENGTH_PARTS.filter((part) => point.parts[part] > 0 || part !== "onHold").map((part) => ({
          name: words.say(`part.${part}`),
          cell: partCell(strength, point, part, words),
        }))
      : bands
          .filter((band) => band.of(point) > 0)
          .map((band) => ({
            name: band.name,
            cell: {
              text: bareAmount(words, band.of(point), strength.unit),
              value: band.of(point),
              claims: point.claims,
            },
          }));
  return (
    <p class="day-readout num" aria-live="off">
      <b>
        {next === undefined
          ? words.say("timeline.sinceDay", { day })
          : words.say("timeline.between", { day, to: words.figures.day(next.point.on) })}
      </b>
      {cells.map(({ name, cell }) => (
        <span key={name}>
          {name} <ChartFigureLink cell={cell} />
        </span>
      ))}
      {point.required !== null && (
        <span data-claims={point.requiredBy.join(" ")}>
          {words.say("timeline.required")} {bareAmount(words, point.required, strength.unit)}
        </span>
      )}
      {point.unknown > 0 && <span>{words.say("bar.unknown", { n: point.unknown })}</span>}
    </p>
  );
}
