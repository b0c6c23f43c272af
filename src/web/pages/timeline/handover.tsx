import { useApp } from "../../app/context.ts";
import { PLOT } from "./model/placeStrength.ts";

interface HandoverProps {
  readonly at: number;
  readonly width: number;
  readonly short: string;
}

/** Room that the words of a handover may take, in CSS pixels. */
const HANDOVER_PX = 150;

/** The words at the line of a handover: right of it, or left of it where the chart ends soon. */
export function Handover({ at, width, short }: HandoverProps) {
  const { words } = useApp();
  const left = width - at < HANDOVER_PX;
  return (
    <text
      class="lab strong"
      x={left ? at - 6 : at + 6}
      y={PLOT.top - 4}
      text-anchor={left ? "end" : "start"}
    >
      {words.say("timeline.handover", { mission: { foreign: short } })}
    </text>
  );
}
