import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { STAGES } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { Following } from "../../app/following.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { CellView, EmptyCell } from "./cellView.tsx";
import { MatrixChoices } from "./matrixChoices.tsx";
import { type Arranged, arrange, firstRows } from "./model/arrange.ts";
import { COLUMNS, type Matrix, type MatrixRow } from "./model/matrix.ts";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly mission: string;
  readonly caption: string;
  readonly strip: string;
  /** Name of the file of its CSV, without the ending. */
  readonly name: string;
}

/** Parties by resources, sorted, grouped and filtered as the address says. */
export function MatrixTable({ matrix, mission, caption, strip, name }: MatrixTableProps) {
  const { words, address } = useApp();
  const { view } = address;
  const arranged = useMemo(() => arrange(matrix.rows, view, words), [matrix, view, words]);
  return (
    <section class="card mx" aria-labelledby="matrix-title">
      <h2 id="matrix-title">
        {words.say("matrix.title")} <small>{words.say("matrix.hint")}</small>
      </h2>
      <MatrixChoices rows={matrix.rows} arranged={arranged} name={name} mission={mission} />
      {arranged.shown === 0 ? <NoRow /> : <MatrixRows arranged={arranged} caption={caption} />}
      <Backers rows={arranged.backers} />
      <MatrixLegend strip={strip} />
    </section>
  );
}

function NoRow() {
  const { words, address } = useApp();
  const { only, region } = address.view;
  if (only === null && region === null) return <p class="notice">{words.say("matrix.noParty")}</p>;
  return (
    <p class="notice">
      {words.say("matrix.noRow")}{" "}
      <a href={address.to({ only: null, region: null })}>{words.say("matrix.showAll")}</a>
    </p>
  );
}

/** The rows of the matrix that are shown, as a table. */
export function MatrixRows({
  arranged,
  caption,
}: {
  readonly arranged: Arranged;
  readonly caption: string;
}) {
  const words = useWords();
  const drawn = useDrawnRows(arranged.shown);
  // A row that stands is not made again for a choice that keeps it, or for others that come below it.
  const made = useMemo(() => new WeakMap<MatrixRow, ComponentChildren>(), []);
  const rowOf = (row: MatrixRow) => {
    const held = made.get(row) ?? <Row key={row.key} row={row} />;
    made.set(row, held);
    return held;
  };
  return (
    <table class="matrix num" aria-busy={drawn < arranged.shown}>
      <caption class="sr">{caption}</caption>
      <colgroup>
        <col class="p" />
        {COLUMNS.map((column, index) => (
          <col key={column} class={index < 2 ? "w" : "b"} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.say("matrix.party")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.say(`resource.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <Following>
        {firstRows(arranged.groups, drawn).map(({ id, title, rows }) => (
          <tbody key={id}>
            {title !== null && (
              <tr>
                <th class="g" colSpan={COLUMNS.length + 1} scope="rowgroup">
                  {title}
                </th>
              </tr>
            )}
            {rows.map(rowOf)}
          </tbody>
        ))}
      </Following>
    </table>
  );
}

/** No row is less high than this, in CSS pixels. */
const ROW_HEIGHT = 36;

// How many rows are drawn: those that a screen can hold with the choice that was made, as many again
// with each frame after it. What is drawn for paper or another page has no screen and is whole.
function useDrawnRows(all: number): number {
  const { only, region, group, sort } = useApp().address.view;
  const choice = `${only} ${region} ${group} ${sort}`;
  const portion =
    typeof innerHeight === "undefined" ? all : Math.max(12, Math.ceil(innerHeight / ROW_HEIGHT));
  const [state, setState] = useState({ choice, count: portion });
  const count = state.choice === choice ? state.count : portion;
  useEffect(() => {
    // Also a choice of few rows is noted, or a way back to the choice before it would draw all that one had at once.
    if (count >= all && state.choice === choice) return;
    const next = requestAnimationFrame(() => setState({ choice, count: count + portion }));
    return () => cancelAnimationFrame(next);
  }, [choice, count, all, state.choice]);
  return count;
}

function Row({ row }: { readonly row: MatrixRow }) {
  const words = useWords();
  return (
    <tr class="r">
      <th class="p" scope="row" translate={false}>
        <VisibleText text={row.name} />
        {row.joint && <small translate>{words.say("matrix.jointly")}</small>}
      </th>
      {row.cells.map((cell, index) => {
        const column = COLUMNS[index] ?? "backing";
        const wide = index < 2 ? "wide" : "narrow";
        if (cell === null) return <EmptyCell key={column} wide={wide} column={column} />;
        return <CellView key={column} cell={cell} wide={wide} />;
      })}
    </tr>
  );
}

/** The parties of which only backing is told, in a line. */
export function Backers({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const { words, address } = useApp();
  if (rows.length === 0) return null;
  return (
    <p class="more">
      <Mark name="pledged" /> <b>{words.say("matrix.backing")}</b>{" "}
      {rows.map((row, index) => {
        const cell = row.cells.find((candidate) => candidate !== null);
        return (
          <span key={row.key} translate={false}>
            {index > 0 && ", "}
            <a
              class="fig"
              href={address.to({ open: cell?.open ?? null })}
              data-figure={cell?.open ?? ""}
              data-claims={cell?.claims.join(" ") ?? ""}
            >
              <VisibleText text={row.name} />
            </a>
          </span>
        );
      })}
      .
    </p>
  );
}

/** What the marks of the matrix mean. */
export function MatrixLegend({ strip }: { readonly strip: string }) {
  const words = useWords();
  return (
    <p class="legend">
      {STAGES.map((stage) => (
        <span key={stage}>
          <Mark name={stage} />
          {words.say(`stage.${stage}`)}
        </span>
      ))}
      {(["blocked", "disputed", "inflated"] as const).map((sign) => (
        <span key={sign}>
          <Mark name={sign} />
          {words.say(`sign.${sign}`)}
        </span>
      ))}
      <span>
        <Mark name="check" />
        {words.say("sign.check")}
      </span>
      <span>· {words.say("sign.noClaim")}</span>
      <span>{strip}</span>
    </p>
  );
}
