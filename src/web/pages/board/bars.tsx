import { useApp, useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { Mark } from "../../marks/mark.tsx";
import { Bullet } from "./bullet.tsx";
import type { Aside } from "./model/asides.ts";
import type { Bar } from "./model/bar.ts";
import type { ReadOutCell } from "./model/readout.ts";

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly means: readonly Aside[];
}

/** What is needed and what of it is given: a bar for people and one for money, then the rest. */
export function Bars({ bars, means }: BarsProps) {
  const words = useWords();
  return (
    <div class="card bars">
      {bars.map((bar) => (
        <BarFigure key={bar.id} bar={bar} />
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

function BarFigure({ bar }: { readonly bar: Bar }) {
  const { words, address } = useApp();
  const { tables } = address.view;
  return (
    <section class="bar" aria-labelledby={`${bar.id}-title`}>
      <div class="bar-head">
        <h2 id={`${bar.id}-title`}>{bar.title}</h2>
        <p>
          <Say of={bar.required} />
          <a class="toggle" href={address.to({ tables: !tables })}>
            {words.say(tables ? "bar.asChart" : "bar.asTable")}
          </a>
        </p>
      </div>
      {tables ? <BarTable bar={bar} /> : <BarDrawn bar={bar} />}
      <Asides asides={bar.asides} />
    </section>
  );
}

function BarDrawn({ bar }: { readonly bar: Bar }) {
  return (
    <figure>
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
    <div>
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
          <tr key={cell.mark}>
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
  );
}

function Asides({ asides }: { readonly asides: readonly Aside[] }) {
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
