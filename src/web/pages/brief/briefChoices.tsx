import { useState } from "preact/hooks";
import { addDays } from "#base";
import { type Brief, briefMarkdown } from "#words";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { download } from "../../charts/download.ts";
import type { Loaded } from "../../source/load.ts";

interface BriefChoicesProps {
  readonly brief: Brief;
  readonly quotes: Loaded<ReadonlyMap<string, string | null>>;
  readonly hash: string | null;
  readonly mission: string;
}

const STEPS = [7, 30, 90] as const;

/** Since when changes are told, from which age promises are chased; print, or keep as Markdown. */
export function BriefChoices({ brief, quotes, hash, mission }: BriefChoicesProps) {
  const { words, address } = useApp();
  const { trueOn } = brief.asked;
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const days = Number(typed);
    setTyped(null);
    if (typed !== null && Number.isSafeInteger(days) && days > 0) address.go({ older: days }, true);
  };
  const keep = () => {
    const said = quotes.state === "ready" ? quotes.value : new Map<string, string | null>();
    const text = briefMarkdown(brief, (claim) => said.get(claim) ?? null, hash, words);
    download(`${mission}-brief-${trueOn}.md`, text, "text/markdown;charset=utf-8");
  };
  const ready = quotes.state !== "waiting";
  return (
    <div class="versus num">
      <DayInput
        name={words.say("brief.since")}
        day={brief.since}
        onDay={(day) => address.go({ since: day }, true)}
      />
      {STEPS.map((days) => (
        <a
          key={days}
          class="btn"
          href={address.to({ since: addDays(trueOn, -days) })}
          aria-current={brief.since === addDays(trueOn, -days) ? "true" : undefined}
        >
          {words.say("compared.days", { n: days })}
        </a>
      ))}
      <label>
        {words.say("brief.older")}{" "}
        <input
          class="entry"
          type="number"
          min={1}
          value={typed ?? String(brief.olderDays)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={settle}
          onBlur={settle}
        />
      </label>
      <button type="button" class="btn primary" disabled={!ready} onClick={() => print()}>
        {words.say("brief.print")}
      </button>
      <button type="button" class="btn" data-save="md" disabled={!ready} onClick={keep}>
        {words.say("brief.markdown")}
      </button>
    </div>
  );
}
