import type { ComponentChildren } from "preact";
import { type Day, isDay } from "#base";
import { useWords } from "./context.ts";

interface DayInputProps {
  readonly name: string;
  readonly class?: string;
  readonly day: Day | null;
  readonly disabled?: boolean;
  /** Null when the field was emptied. */
  readonly onDay: (day: Day | null) => void;
  /** What stands below the field. */
  readonly children?: ComponentChildren;
}

/**
 * A field for a day that reads as the page writes days. The browser's own form, which may put the
 * month first, shows only while the field is being changed.
 */
export function DayInput(props: DayInputProps) {
  const { name, day, disabled = false, onDay, children } = props;
  const words = useWords();
  return (
    <label class={props.class}>
      {name}{" "}
      <span class="day">
        <input
          type="date"
          aria-label={name}
          class={day === null ? "" : "said"}
          value={day ?? ""}
          disabled={disabled}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onDay(isDay(value) ? value : null);
          }}
        />
        {day !== null && <span aria-hidden="true">{words.figures.day(day)}</span>}
      </span>
      {children}
    </label>
  );
}
