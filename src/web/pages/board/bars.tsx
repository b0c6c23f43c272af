import type { RefObject } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Board } from "#ledger";
import { claimsIn, textOf } from "#words";
import { useApp, useWords } from "../../app/context.ts";
import { useRested } from "../../app/rest.ts";
import { Say } from "../../app/say.tsx";
import { EmbedButton } from "../../charts/embedButton.tsx";
import { Keep, useSourceLine } from "../../charts/keep.tsx";
import { Mark } from "../../marks/mark.tsx";
import { Bullet } from "./bullet.tsx";
import type { Aside } from "./model/asides.ts";
import type { Bar } from "./model/bar.ts";
import { barRows } from "./model/barRows.ts";
import type { ReadOutCell } from "./model/readout.ts";

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly board: Board;
  readonly means: readonly Aside[];
}

/** What is needed and what of it is given: a bar for people and one for money, then the rest. */
export function Bars({ bars, board, means }: BarsProps) {
  const words = useWords();
  return (
    <div class="card bars">
      {bars.map((bar) => (
        <BarFigure key={bar.id} bar={bar} board={board} />
      ))}
      {means.length > 0 && (
        <section class="bar" aria-labelledby="means-title">
          <h2 id="means-title">{words.say("means.title")}</h2>
          <Asides asides={means} />
        </section>
      )}
    </div>
  );
}

interface BarFigureProps {
  readonly bar: Bar;
  readonly board: Board;
}

function BarFigure({ bar, board }: BarFigureProps) {
  const { tables } = useApp().address.view;
  const drawn = useRef<HTMLElement>(null);
  // Nobody keeps a bar while the date is dragged.
  const rested = useRested(bar);
  const keep = useMemo(() => <KeepBar bar={bar} board={board} drawn={drawn} />, [rested]);
  return (
    <section class="bar" aria-labelledby={`${bar.id}-title`}>
      <div class="bar-head">
        <h2 id={`${bar.id}-title`}>{bar.title}</h2>
        <p>
          <Say of={bar.required} />
        </p>
      </div>
      {tables ? <BarTable bar={bar} /> : <BarDrawn bar={bar} drawn={drawn} />}
      <Asides asides={bar.asides} />
      {keep}
    </section>
  );
}

interface KeepBarProps extends BarFigureProps {
  readonly drawn: RefObject<HTMLElement | null>;
}

function KeepBar({ bar, board, drawn }: KeepBarProps) {
  const { words, address } = useApp();
  const source = useSourceLine(board.asked, board.claims);
  const { tables } = address.view;
  const { mission, trueOn } = board.asked;
  return (
    <p class="row keep">
      <a class="btn" href={address.to({ tables: !tables })}>
        {words.say(tables ? "bar.asChart" : "bar.asTable")}
      </a>
      <Keep
        name={`${mission}-${bar.id}-${trueOn}`}
        title={`${board.mission.name}: ${bar.title}`}
        unit={textOf(bar.required)}
        source={source}
        asked={board.asked}
        table={() => barRows(bar, words)}
        drawn={tables ? null : drawn}
      />
      <EmbedButton
        of={{ mission, kind: "bar", resource: bar.resource }}
        title={`${board.mission.short}: ${bar.title}`}
      />
    </p>
  );
}

interface BarDrawnProps {
  readonly bar: Bar;
  readonly drawn?: RefObject<HTMLElement | null>;
}

/** A bar and its read-out: the same values as text. */
export function BarDrawn({ bar, drawn }: BarDrawnProps) {
  return (
    <figure {...(drawn === undefined ? {} : { ref: drawn })}>
      <Bullet bar={bar} />
      <dl class="readout num">
        {bar.readOut.map((cell) => (
          <ReadOutCellView key={cell.mark} cell={cell} />
        ))}
      </dl>
    </figure>
  );
}

function ReadOutCellView({ cell }: { readonly cell: ReadOutCell }) {
  return (
    <div data-legend={`${cell.name} ${textOf(cell.value)}`} data-claims={cellClaims(cell)}>
      <dt>
        <Mark name={cell.mark} />
        {cell.name}
      </dt>
      <dd class={cell.none ? "v zero" : "v"}>
        <Say of={cell.value} />
      </dd>
      <dd class="n">
        {cell.notes.map(({ mark, text }, index) => (
          <span key={index} class="line">
            {mark !== null && <Mark name={mark} />} <Say of={text} />
          </span>
        ))}
      </dd>
    </div>
  );
}

function BarTable({ bar }: { readonly bar: Bar }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scroll-x" tabIndex={0} aria-label={bar.description}>
      <table class="plain num">
        <caption class="sr">{bar.description}</caption>
        <thead>
          <tr>
            <th scope="col">{bar.title}</th>
            <th scope="col">{words.say("bar.value")}</th>
            <th scope="col">{words.say("bar.note")}</th>
          </tr>
        </thead>
        <tbody>
          {bar.readOut.map((cell) => (
            <tr key={cell.mark} data-claims={cellClaims(cell)}>
              <th scope="row">
                <Mark name={cell.mark} /> {cell.name}
              </th>
              <td>
                <Say of={cell.value} />
              </td>
              <td>
                {cell.notes.map(({ text }, index) => (
                  <span key={index} class="line">
                    <Say of={text} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What stands beside a bar: sums that it cannot hold. */
export function Asides({ asides }: { readonly asides: readonly Aside[] }) {
  return (
    <>
      {asides.map(({ mark, text }, index) => (
        <p key={index} class="aside num">
          <Mark name={mark} />
          <span>
            <Say of={text} />
          </span>
        </p>
      ))}
    </>
  );
}

// What a note says rests on the claims of its cell: a sum without any has none.
function cellClaims({ value, notes }: ReadOutCell): string | undefined {
  const claims = claimsIn([value, ...notes.map(({ text }) => text)]);
  return claims === "" ? undefined : claims;
}
