import { useState } from "preact/hooks";
import type { Day } from "#base";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { SinceSteps } from "../mission/sinceSteps.tsx";

interface VersusProps {
  readonly since: Day;
  readonly trueOn: Day;
  /** The newest entry that can be compared with. */
  readonly newest: number;
}

const STEPS = [7, 30, 90, 365] as const;

/** What the board is compared with: an earlier day, or an earlier entry of the same day. */
export function Versus({ since, trueOn, newest }: VersusProps) {
  const { words, address } = useApp();
  const { sinceHead } = address.view;
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const entry = Number(typed);
    setTyped(null);
    if (typed === null || !Number.isSafeInteger(entry)) return;
    address.go({ sinceHead: entry < 1 || entry >= newest ? null : entry }, true);
  };
  return (
    <div class="versus num">
      <DayInput
        name={words.say("compared.with")}
        day={since}
        disabled={sinceHead !== null}
        onDay={(day) => address.go({ since: day, sinceHead: null }, true)}
      />
      <SinceSteps days={STEPS} since={sinceHead === null ? since : null} trueOn={trueOn} />
      <label>
        {words.say("compared.entry")}{" "}
        <input
          class="entry"
          type="number"
          min={1}
          max={newest}
          placeholder={String(newest)}
          value={typed ?? (sinceHead === null ? "" : String(sinceHead))}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={settle}
          onBlur={settle}
        />
      </label>
    </div>
  );
}
