import type { ComponentChildren } from "preact";
import type { Board } from "#ledger";
import { type Brief, barTotals, type Noted } from "#words";
import { useWords } from "../../app/context.ts";
import { Mark } from "../../marks/mark.tsx";
import type { Loaded } from "../../source/load.ts";
import { Bullet } from "../board/bullet.tsx";
import { barOf } from "../board/model/bar.ts";
import { Sources } from "./sources.tsx";
import { Who } from "./who.tsx";
import { WithNotes } from "./withNotes.tsx";

interface SheetProps {
  readonly brief: Brief;
  readonly board: Board;
  readonly quotes: Loaded<ReadonlyMap<string, string | null>>;
  readonly hash: string | null;
}

/** The brief as it is printed: black on white, wherever it is read. */
export function Sheet({ brief, board, quotes, hash }: SheetProps) {
  const words = useWords();
  return (
    <article class="sheet num" data-theme="light" aria-busy={quotes.state === "waiting"}>
      <header>
        <p class="kicker" translate={false}>
          <b>{brief.mission.name}</b> · {brief.mission.short}
        </p>
        <h1>
          <WithNotes of={brief.headline} />
        </h1>
        <p class="sub">
          <WithNotes of={brief.deck} />
        </p>
        <p class="when">
          {words.say("brief.times", {
            true: words.figures.longDay(brief.asked.trueOn),
            known: words.figures.longDay(brief.asked.knownAt),
            head: words.figures.number(brief.asked.head),
            hash: (hash ?? "").slice(0, 16),
          })}
        </p>
      </header>
      <Sums brief={brief} board={board} />
      <Who brief={brief} />
      <div class="two">
        <Part
          title={words.say("brief.obstacles")}
          lines={[]}
          left={brief.left.obstacles}
          shown={brief.obstacles.length > 0}
        >
          {brief.obstacles.map((each) => (
            <li key={each.id}>
              <b>{each.title}</b> <WithNotes of={each.told} /> <WithNotes of={each.holds} />{" "}
              <WithNotes of={each.frees} />
            </li>
          ))}
        </Part>
        <Part
          title={words.say("brief.chaseTitle", { n: brief.olderDays })}
          lines={brief.chase}
          left={brief.left.chase}
        />
        <Part
          title={words.say("brief.requests")}
          lines={brief.requests}
          left={brief.left.requests}
        />
        <Part title={words.say("brief.mandate.title")} lines={brief.mandates} />
        <Part
          title={words.say("brief.agreements")}
          lines={brief.agreements}
          left={brief.left.agreements}
        />
        <Part
          title={words.say("brief.changes", { day: words.figures.longDay(brief.since) })}
          lines={[]}
          left={brief.left.changes}
          shown
        >
          {brief.changes.length === 0 && <li>{words.say("brief.nothing")}</li>}
          {brief.changes.map((line) => (
            <li key={line.change.id}>
              <b>{words.figures.dayNear(line.change.on, brief.asked.trueOn)}</b>{" "}
              <WithNotes of={line} />
            </li>
          ))}
        </Part>
      </div>
      <p class="how">{words.say("brief.how")}</p>
      <Sources sources={brief.sources} quotes={quotes} />
    </article>
  );
}

function Sums({ brief, board }: Pick<SheetProps, "brief" | "board">) {
  const words = useWords();
  const totals = barTotals(board);
  return (
    <div class="sums">
      {brief.sums.map((sum, index) => {
        const total = totals[index];
        return (
          <section key={sum.resource} class="sum">
            <h2>
              {sum.title}{" "}
              <small>
                <WithNotes of={sum.required} />
              </small>
            </h2>
            {total !== undefined && <Bullet bar={barOf(board, total, words)} />}
            <p class="line-of">
              {sum.parts.map((part) => (
                <span key={part.part}>
                  <Mark name={part.part} /> {part.name}{" "}
                  <b>
                    <WithNotes of={part} />
                  </b>
                </span>
              ))}
            </p>
            {sum.unknown !== "" && <p class="line-of">{sum.unknown}</p>}
          </section>
        );
      })}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly Noted[];
  readonly left?: number;
  readonly shown?: boolean;
  readonly children?: ComponentChildren;
}

function Part({ title, lines, left = 0, shown = lines.length > 0, children }: PartProps) {
  const words = useWords();
  if (!shown) return null;
  return (
    <section>
      <h2 class="hh">{title}</h2>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>
            <WithNotes of={line} />
          </li>
        ))}
        {children}
        {left > 0 && <li>{words.say("brief.more", { n: left })}</li>}
      </ul>
    </section>
  );
}
