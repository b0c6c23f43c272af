import { addDays, type Day, daysBetween } from "#base";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import type { TimeScale } from "../../charts/timeScale.ts";

interface ZoomProps {
  readonly scale: TimeScale;
  readonly whole: { readonly first: Day; readonly last: Day };
}

const LEAST_DAYS = 14;

/** Buttons and fields that do what dragging over the chart does. */
export function Zoom({ scale, whole }: ZoomProps) {
  const { words, address } = useApp();
  const { from, to } = scale;
  const days = Math.max(LEAST_DAYS, daysBetween(from, to));
  const show = (first: Day, last: Day) => {
    const start = first < whole.first ? whole.first : first;
    const end = last > whole.last ? whole.last : last;
    if (start >= end) return;
    address.go({
      from: start === whole.first ? null : start,
      to: end === whole.last ? null : end,
    });
  };
  const button = (
    key: "timeline.in" | "timeline.out" | "timeline.earlier" | "timeline.later" | "timeline.all",
    go: () => void,
    off: boolean,
  ) => (
    <button type="button" class="btn" disabled={off} onClick={go}>
      {words.say(key)}
    </button>
  );
  const quarter = Math.round(days / 4);
  const half = Math.round(days / 2);
  const all = from <= whole.first && to >= whole.last;
  const field = (name: string, day: Day, set: (day: Day) => void) => (
    <DayInput name={name} day={day} onDay={(chosen) => chosen !== null && set(chosen)} />
  );
  return (
    <fieldset class="versus zoom">
      <legend class="sr">{words.say("timeline.zoom")}</legend>
      {button(
        "timeline.in",
        () => show(addDays(from, quarter), addDays(to, -quarter)),
        days <= LEAST_DAYS,
      )}
      {button("timeline.out", () => show(addDays(from, -half), addDays(to, half)), all)}
      {button(
        "timeline.earlier",
        () => show(addDays(from, -half), addDays(to, -half)),
        from <= whole.first,
      )}
      {button(
        "timeline.later",
        () => show(addDays(from, half), addDays(to, half)),
        to >= whole.last,
      )}
      {button("timeline.all", () => address.go({ from: null, to: null }), all)}
      {field(words.say("timeline.from"), from, (day) => show(day, to))}
      {field(words.say("timeline.to"), to, (day) => show(from, day))}
    </fieldset>
  );
}
