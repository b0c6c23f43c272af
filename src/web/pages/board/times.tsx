import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { addDays, type Day } from "#base";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";

interface TimesProps {
  readonly trueOn: Day;
  readonly knownAt: Day;
  /** Known at follows true on. */
  readonly linked: boolean;
  readonly head: number;
  readonly newest: number;
  /** The newest day of which the ledger of this mission knows. */
  readonly newestDay: Day;
  readonly counted: string;
}

/** The three times of the board, each to be changed: true on, known at, ledger at entry. */
export function Times(props: TimesProps) {
  const { trueOn, knownAt, linked, head, newest, newestDay } = props;
  const { words, address } = useApp();
  return (
    <div class="times num">
      <DayField
        name={words.say("times.true")}
        day={trueOn}
        onDay={(day) => address.go({ trueOn: day }, true)}
      />
      <DayField
        name={words.say("times.known")}
        day={knownAt}
        disabled={linked}
        onDay={(day) => address.go({ knownAt: day }, true)}
      >
        <label class="tick">
          <input
            type="checkbox"
            checked={linked}
            onChange={(event) =>
              address.go({ knownAt: event.currentTarget.checked ? null : knownAt }, true)
            }
          />
          {words.say("times.linked")}
        </label>
      </DayField>
      <HeadField head={head} newest={newest} />
      <span class="counted">{props.counted}</span>
      {trueOn < newestDay && (
        <ThenAndNow knownThen={linked || knownAt === trueOn} knownAt={knownAt} now={newestDay} />
      )}
    </div>
  );
}

interface ThenAndNowProps {
  readonly knownThen: boolean;
  readonly knownAt: Day;
  readonly now: Day;
}

// Of a day that is past: what the record said then, and what is now known of it, a click apart.
function ThenAndNow({ knownThen, knownAt, now }: ThenAndNowProps) {
  const { words, address } = useApp();
  return (
    <span class="choice-group">
      <a
        class="btn"
        href={address.to({ knownAt: null })}
        aria-current={knownThen ? "true" : undefined}
      >
        {words.say("times.thenSaid")}
      </a>
      <a
        class="btn"
        href={address.to({ knownAt: now })}
        aria-current={knownAt >= now ? "true" : undefined}
      >
        {words.say("times.nowKnown")}
      </a>
    </span>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly day: Day;
  readonly disabled?: boolean;
  readonly onDay: (day: Day) => void;
  readonly children?: ComponentChildren;
}

function DayField({ name, day, disabled = false, onDay, children }: DayFieldProps) {
  const { words } = useApp();
  const step = (days: number, sign: string, key: "times.earlier" | "times.later") => (
    <button
      type="button"
      class="step"
      disabled={disabled}
      aria-label={`${name}: ${words.say(key)}`}
      onClick={() => onDay(addDays(day, days))}
    >
      {sign}
    </button>
  );
  return (
    <span class="time">
      <DayInput
        name={name}
        day={day}
        disabled={disabled}
        onDay={(to) => to !== null && onDay(to)}
      />
      {!disabled && (
        <>
          {step(-1, "‹", "times.earlier")}
          {step(1, "›", "times.later")}
        </>
      )}
      {children}
    </span>
  );
}

function HeadField({ head, newest }: { readonly head: number; readonly newest: number }) {
  const { words, address } = useApp();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const entry = Number(typed);
    setTyped(null);
    if (typed === null || !Number.isSafeInteger(entry) || entry < 1) return;
    address.go({ head: entry >= newest ? null : entry }, true);
  };
  return (
    <span class="time">
      <label>
        {words.say("times.head")}{" "}
        <input
          class="entry"
          type="number"
          min={1}
          max={newest}
          value={typed ?? String(head)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={settle}
          onBlur={settle}
        />
      </label>
    </span>
  );
}
