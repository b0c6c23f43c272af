import { useEffect, useMemo, useState } from "preact/hooks";
import type { Day } from "#base";
import type { Board, Question } from "#ledger";
import { useApp } from "../../app/context.ts";
import type { OpenedLedger } from "./model/ledger.ts";
import { eventsOf, type Strength, spanOf, strengthDays, strengthOn } from "./model/timeline.ts";
import { Slider } from "./slider.tsx";

interface TimeBandProps {
  readonly opened: OpenedLedger;
  readonly asked: Question;
  readonly newestDay: Day;
  readonly onDrag: (day: Day) => void;
  readonly onSettle: (day: Day) => void;
}

/** The slider with its chart, which is folded day by day while the page is idle. */
export function TimeBand({ opened, asked, newestDay, onDrag, onSettle }: TimeBandProps) {
  const { words } = useApp();
  const { mission, head, trueOn } = asked;
  const last = trueOn > newestDay ? trueOn : newestDay;
  const newest = useMemo(
    () => opened.board({ mission, head, trueOn: last, knownAt: last }),
    [opened, mission, head, last],
  );
  const span = useMemo(() => (newest === null ? null : spanOf(newest)), [newest]);
  const events = useMemo(() => (newest === null ? [] : eventsOf(newest, words)), [newest, words]);
  const strength = useStrength(opened, newest);
  if (span === null) return null;
  return (
    <Slider
      span={span}
      day={trueOn}
      events={events}
      strength={strength}
      onDrag={onDrag}
      onSettle={onSettle}
    />
  );
}

const SLICE_MS = 8;

// One fold for each day on which people were spoken of: in slices, so that nothing waits for it.
function useStrength(opened: OpenedLedger, newest: Board | null): readonly Strength[] {
  const [strength, setStrength] = useState<readonly Strength[]>([]);
  useEffect(() => {
    if (newest === null) return;
    const days = strengthDays(newest);
    const found: Strength[] = [];
    let timer = 0;
    const work = () => {
      const until = performance.now() + SLICE_MS;
      while (found.length < days.length && performance.now() < until) {
        const day = days[found.length];
        if (day !== undefined) found.push(strengthOn(opened.index, newest, day));
      }
      if (found.length < days.length) timer = window.setTimeout(work, 4);
      else setStrength(found);
    };
    timer = window.setTimeout(work, 50);
    return () => clearTimeout(timer);
  }, [opened, newest]);
  return strength;
}
