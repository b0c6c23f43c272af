import { useWords } from "../../app/context.ts";
import { LegendItem, Swatch, type SwatchLook } from "../../charts/legendItem.tsx";
import { Mark } from "../../marks/mark.tsx";
import type { Lane } from "./model/lanes.ts";

/** What the areas and lines of the strength chart mean. */
export function Legend({ bands }: { readonly bands: boolean }) {
  const words = useWords();
  const rungs: readonly (readonly [SwatchLook, string])[] = [
    ["delivered", words.say("part.delivered")],
    ["committed", words.say("timeline.committed")],
    ["pledged", words.say("timeline.pledged")],
    ["blocked", words.say("timeline.ofBlocked")],
    ["held", words.say("part.onHold")],
    ["check", words.say("timeline.checkDelivered")],
    ["hollow", words.say("timeline.checkPledged")],
  ];
  return (
    <p class="legend">
      <LegendItem text={words.say("timeline.required")}>
        <Swatch look="line" />
      </LegendItem>
      {(bands ? [] : rungs).map(([look, text]) => (
        <LegendItem key={look} text={text}>
          <Swatch look={look} />
        </LegendItem>
      ))}
    </p>
  );
}

/** What the spans and marks of the lanes mean, those that are drawn. */
export function LaneLegend({ lanes }: { readonly lanes: readonly Lane[] }) {
  const words = useWords();
  const marks = [...new Set(lanes.flatMap((lane) => lane.marks.map(({ mark }) => mark)))];
  return (
    <p class="legend">
      <LegendItem text={words.say("status.open")}>
        <Swatch look="solid" />
      </LegendItem>
      <LegendItem text={words.say("status.contested")}>
        <Swatch look="contested" />
      </LegendItem>
      {marks.flatMap((mark) => {
        const text = words.known(`stage.${mark}`) ?? words.known(OTHERS[mark] ?? "");
        return text === null ? (
          []
        ) : (
          <LegendItem key={mark} text={text}>
            <Mark name={mark} />
          </LegendItem>
        );
      })}
    </p>
  );
}

// Marks that are no stage, and the message that names them.
const OTHERS: Readonly<Record<string, string>> = {
  meeting: "kind.engagement",
  request: "kind.request",
  signed: "agreement.signed",
  draft: "agreement.drafting",
};
