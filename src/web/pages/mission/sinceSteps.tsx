import { addDays, type Day, mondayBefore } from "#base";
import { useApp } from "../../app/context.ts";

interface SinceStepsProps {
  /** How many days back the steps go. */
  readonly days: readonly number[];
  /** The day chosen; null where something else than a day is. */
  readonly since: Day | null;
  readonly trueOn: Day;
}

/** Days to look back from with one click: the Monday before, then so many days. */
export function SinceSteps({ days, since, trueOn }: SinceStepsProps) {
  const { words, address } = useApp();
  const step = (day: Day, name: string) => (
    <a
      key={name}
      class="btn"
      href={address.to({ since: day, sinceHead: null })}
      aria-current={since === day ? "true" : undefined}
    >
      {name}
    </a>
  );
  return (
    <>
      {step(mondayBefore(trueOn), words.say("compared.monday"))}
      {days.map((count) => step(addDays(trueOn, -count), words.say("compared.days", { n: count })))}
    </>
  );
}
