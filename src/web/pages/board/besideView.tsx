import type { ComponentChildren } from "preact";
import { claimsIn } from "#words";
import { useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { FirstOf } from "./firstOf.tsx";
import type { ConditionLine, Conflict, PublishedTotal } from "./model/beside.ts";

interface BesideProps {
  readonly conflicts: readonly Conflict[];
  readonly totals: readonly PublishedTotal[];
  readonly conditions: readonly ConditionLine[];
}

/** What must be known beside the matrix: where sources differ, published totals, conditions. */
export function Beside({ conflicts, totals, conditions }: BesideProps) {
  const words = useWords();
  return (
    <div class="beside num">
      <Part
        id="conflicts"
        title={words.say("beside.conflicts")}
        none={words.say("beside.noConflict")}
        items={conflicts.map((conflict) => <ConflictItem key={conflict.id} conflict={conflict} />)}
      />
      <Part
        id="totals"
        title={words.say("beside.totals")}
        none={words.say("beside.noTotal")}
        items={totals.map((total) => <TotalItem key={total.id} total={total} />)}
      />
      <Part
        id="conditions"
        title={words.say("beside.conditions")}
        none={words.say("beside.noCondition")}
        items={conditions.map((line) => <ConditionItem key={line.id} line={line} />)}
      />
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly items: readonly ComponentChildren[];
}

function Part({ id, title, none, items }: PartProps) {
  const words = useWords();
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {items.length > 0 && <small>{words.figures.number(items.length)}</small>}
      </h2>
      {items.length === 0 && <p class="note">{none}</p>}
      <FirstOf class="rows" shown={4} items={items} />
    </section>
  );
}

function ConflictItem({ conflict }: { readonly conflict: Conflict }) {
  const words = useWords();
  return (
    <li data-claims={claimsIn([conflict.adopted])}>
      <span class="full">
        <Mark name="disputed" /> <VisibleText text={conflict.subject} />
      </span>
      <span class="full range">
        <span>
          <small>{words.say("beside.low")}</small> {conflict.low}
        </span>
        <Range at={conflict.at} />
        <span>
          {conflict.high} <small>{words.say("beside.high")}</small>
        </span>
      </span>
      <span class="full">
        {words.say("beside.adopted")}{" "}
        <b>
          <Say of={conflict.adopted} />
        </b>
        {conflict.why !== "" && <> · {conflict.why}</>}
      </span>
    </li>
  );
}

function Range({ at }: { readonly at: number }) {
  return (
    <svg class="range-line" height="14" aria-hidden="true">
      <line x1="0" x2="100%" y1="7" y2="7" stroke="var(--ink)" stroke-width="2" />
      <line x1="1" x2="1" y1="2" y2="12" stroke="var(--ink)" stroke-width="2" />
      <svg x="100%" overflow="visible">
        <line x1="-1" x2="-1" y1="2" y2="12" stroke="var(--ink)" stroke-width="2" />
      </svg>
      <circle cx={`${at}%`} cy="7" r="4.5" fill="var(--ink)" />
    </svg>
  );
}

function TotalItem({ total }: { readonly total: PublishedTotal }) {
  const words = useWords();
  return (
    <li data-claims={claimsIn([total.published])}>
      <span>
        <Mark name="check" /> {total.what}
      </span>
      <span class="when">{words.figures.day(total.on)}</span>
      <span class="full">
        <Say
          of={words.compose("beside.compared", {
            published: total.published,
            ours: total.ours,
            difference: total.difference,
            verdict: total.verdict,
          })}
        />
      </span>
    </li>
  );
}

function ConditionItem({ line }: { readonly line: ConditionLine }) {
  return (
    <li>
      <span>
        <Mark name={line.mark} /> <Say of={line.who} />
      </span>
      <span class="when">{line.outcome}</span>
      <span class="full" translate={false}>
        “<VisibleText text={line.text} />”
      </span>
    </li>
  );
}
