import { useState } from "preact/hooks";
import type { Board } from "#ledger";
import { type Brief, briefMarkdown, type ToldChange } from "#words";
import { useApp } from "../../app/context.ts";
import { DayInput } from "../../app/dayInput.tsx";
import { CsvButton } from "../../charts/csvButton.tsx";
import { download } from "../../charts/download.ts";
import type { Loaded } from "../../source/load.ts";
import { changeTable } from "../changes/model/changeGroups.ts";
import { SinceSteps } from "../mission/sinceSteps.tsx";
import { chaseTable } from "./model/chaseTable.ts";

interface BriefChoicesProps {
  readonly board: Board;
  readonly brief: Brief;
  /** Every change, of which the brief tells the newest. */
  readonly changes: readonly ToldChange[];
  readonly quotes: Loaded<ReadonlyMap<string, string | null>>;
  readonly hash: string | null;
}

const STEPS = [7, 30] as const;

/** Since when changes are told, from which age promises are chased; print, or keep as Markdown. */
export function BriefChoices(props: BriefChoicesProps) {
  const { words, address } = useApp();
  const { board, brief, changes, quotes, hash } = props;
  const { mission, trueOn } = brief.asked;
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
      <SinceSteps days={STEPS} since={brief.since} trueOn={trueOn} />
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
      <CsvButton
        name={`${mission}-changes-${brief.since}-${trueOn}`}
        label={words.say("brief.changesCsv")}
        table={() => changeTable(changes, words)}
      />
      <CsvButton
        name={`${mission}-chase-${trueOn}`}
        label={words.say("brief.chaseCsv")}
        table={() => chaseTable(board, brief.olderDays, words)}
      />
    </div>
  );
}
