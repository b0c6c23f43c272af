import type { ComponentChildren } from "preact";
import { addDays, type Day } from "#base";
import { claimsIn } from "#words";
import { useApp, useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { Mark } from "../../marks/mark.tsx";
import { FirstOf } from "./firstOf.tsx";
import type { ChangeLine } from "./model/changes.ts";
import type { LifeStep, MandateCard, ObstacleCard, RailLine } from "./model/rail.ts";

interface RailProps {
  readonly changes: readonly ChangeLine[] | null;
  readonly since: Day;
  readonly trueOn: Day;
  readonly obstacles: { readonly cards: readonly ObstacleCard[]; readonly note: string };
  readonly mandates: readonly MandateCard[];
  readonly agreements: readonly RailLine[];
  readonly chase: { readonly lines: readonly RailLine[]; readonly olderDays: number };
  readonly requests: readonly RailLine[];
}

/** The rail: what changed, what is in the way, how long the mandate lasts, who was asked. */
export function Rail(props: RailProps) {
  const words = useWords();
  return (
    <aside class="rail num" aria-label={words.say("rail.label")}>
      <Changes changes={props.changes} since={props.since} trueOn={props.trueOn} />
      <Obstacles {...props.obstacles} />
      <Mandates mandates={props.mandates} />
      <Lines
        id="agreements"
        title={words.say("brief.agreements")}
        lines={props.agreements}
        shown={5}
        none={null}
      />
      <Lines
        id="chase"
        title={words.say("chase.title")}
        lines={props.chase.lines}
        shown={6}
        none={words.say("chase.none", { n: props.chase.olderDays })}
        note={<ChaseNote olderDays={props.chase.olderDays} />}
      />
      <Lines
        id="requests"
        title={words.say("requests.title")}
        lines={props.requests}
        shown={6}
        none={words.say("requests.none")}
      />
    </aside>
  );
}

/** Days back to which the board tells changes; the first unless the address says otherwise. */
export const CHANGE_DAYS = [7, 30] as const;

function Changes({ changes, since, trueOn }: Pick<RailProps, "changes" | "since" | "trueOn">) {
  const { words, address } = useApp();
  const [usual] = CHANGE_DAYS;
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">
        {words.say("changes.title")}{" "}
        <small>{words.say("changes.since", { day: words.figures.dayNear(since, trueOn) })}</small>
      </h2>
      <p class="spans">
        {CHANGE_DAYS.map((days) => (
          <a
            key={days}
            class="btn"
            href={address.to({ since: days === usual ? null : addDays(trueOn, -days) })}
            aria-current={since === addDays(trueOn, -days) ? "true" : undefined}
          >
            {words.say("days", { n: days })}
          </a>
        ))}
        <a href={address.toPage("changes", { since })}>{words.say("changes.all")}</a>
      </p>
      {changes === null && <p class="note">{words.say("changes.pending")}</p>}
      {changes?.length === 0 && <p class="note">{words.say("changes.none")}</p>}
      <FirstOf
        class="rows chg"
        shown={8}
        items={(changes ?? []).map((change) => (
          <li key={change.id} data-claims={claimsIn([change.text])}>
            <span class="when">{change.day}</span>
            <span>
              <span class="mv">
                {change.from !== null && change.from !== change.to && (
                  <>
                    <Mark name={change.from} />→
                  </>
                )}
                <Mark name={change.to} />
              </span>
              <Say of={change.text} />
            </span>
          </li>
        ))}
      />
    </section>
  );
}

function Obstacles({ cards, note }: RailProps["obstacles"]) {
  const words = useWords();
  return (
    <section aria-labelledby="obstacles-title">
      <h2 id="obstacles-title">
        {words.say("obstacles.title")}{" "}
        {cards.length > 0 && <small>{words.say("obstacles.count", { n: cards.length })}</small>}
      </h2>
      {cards.length === 0 && <p class="note">{words.say("obstacles.empty")}</p>}
      {cards.map((card) => (
        <div key={card.id} class="ob">
          <span class="d">
            <Say of={card.days} />
            <small>{card.daysWord}</small>
          </span>
          <div>
            <p class="h">{card.title}</p>
            <p translate={false}>{card.who}</p>
          </div>
          <Life steps={card.life} />
          <div class="full">
            <p>
              <Say of={card.told} />
            </p>
            <p class="holds">
              {card.holding && <Mark name="blocked" />}
              <span>
                <Say of={card.holds} />
              </span>
            </p>
          </div>
        </div>
      ))}
      {note !== "" && <p class="note">{note}</p>}
    </section>
  );
}

function Life({ steps }: { readonly steps: readonly LifeStep[] }) {
  return (
    <svg class="life" aria-hidden="true">
      <line x1="0" x2="100%" y1="5" y2="5" stroke="var(--rule)" stroke-width="1" />
      {steps.map(({ x, width, solid }) => (
        <rect
          key={x}
          x={`${Math.min(x, 98.8)}%`}
          width={`${width}%`}
          y={solid ? 1 : 1.75}
          height={solid ? 8 : 6.5}
          fill={solid ? "var(--ink-2)" : "var(--surface)"}
          stroke="var(--ink-2)"
          stroke-width={solid ? 0 : 1.5}
        />
      ))}
    </svg>
  );
}

function Mandates({ mandates }: Pick<RailProps, "mandates">) {
  const words = useWords();
  return (
    <section aria-labelledby="mandate-title">
      <h2 id="mandate-title">{words.say("mandate.title")}</h2>
      {mandates.length === 0 && <p class="note">{words.say("mandate.none")}</p>}
      {mandates.map((card, index) => (
        <div key={index} class="ob mand">
          <span class="d">
            {card.days !== null && (
              <>
                <Say of={card.days} />
                <small>{card.daysWord}</small>
              </>
            )}
            {card.days === null && <Mark name="draft" />}
          </span>
          <div>
            <p class="h">
              <Say of={card.title} />
            </p>
            <p>
              <Say of={card.told} />
            </p>
          </div>
          {card.over !== null && (
            <svg class="life tall" aria-hidden="true">
              <rect x="0" width="100%" y="4.5" height="9" fill="none" stroke="var(--rule-strong)" />
              <rect x="0" width={`${card.over}%`} y="4" height="10" fill="var(--ink-2)" />
            </svg>
          )}
        </div>
      ))}
    </section>
  );
}

function ChaseNote({ olderDays }: { readonly olderDays: number }) {
  const { words, address } = useApp();
  return (
    <p class="note">
      {words.say("chase.note", { n: olderDays })}{" "}
      <a href={address.toPage("brief", { older: address.view.older })}>
        {words.say("chase.brief")}
      </a>
    </p>
  );
}

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly RailLine[];
  readonly shown: number;
  /** What stands where there is no line; null leaves the whole part out. */
  readonly none: string | null;
  /** What stands below the title. */
  readonly note?: ComponentChildren;
}

function Lines({ id, title, lines, shown, none, note }: LinesProps) {
  const words = useWords();
  if (lines.length === 0 && none === null) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {lines.length > 0 && <small>{words.figures.number(lines.length)}</small>}
      </h2>
      {lines.length === 0 && <p class="note">{none}</p>}
      {lines.length > 0 && note}
      <FirstOf
        class="rows"
        shown={shown}
        items={lines.map((line, index) => (
          <li key={index} data-claims={claimsIn([line.text])}>
            <span>
              {line.mark !== null && <Mark name={line.mark} />} <Say of={line.text} />
            </span>
            <span class="when">{line.when}</span>
          </li>
        ))}
      />
    </section>
  );
}
