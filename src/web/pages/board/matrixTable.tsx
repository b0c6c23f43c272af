import { STAGES } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import type { HistoryStep, MatrixCell } from "./model/cell.ts";
import { COLUMNS, type Matrix, type MatrixRow } from "./model/matrix.ts";

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly caption: string;
  readonly strip: string;
}

/** Parties by resources: a mark, a figure or word, notes and a strip of the past in every cell. */
export function MatrixTable({ matrix, caption, strip }: MatrixTableProps) {
  const words = useWords();
  return (
    <section class="card mx" aria-labelledby="matrix-title">
      <h2 id="matrix-title">
        {words.say("matrix.title")} <small>{words.say("matrix.hint")}</small>
      </h2>
      <table class="matrix num">
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
        {matrix.groups.map(({ name, rows }) => (
          <tbody key={name}>
            <tr>
              <th class="g" colSpan={COLUMNS.length + 1} scope="rowgroup">
                {words.say(`group.${name}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      <Backers rows={matrix.backers} />
      <Legend strip={strip} />
    </section>
  );
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

function EmptyCell({
  wide,
  column,
}: {
  readonly wide: string;
  readonly column: MatrixCell["resource"];
}) {
  const words = useWords();
  const resource = words.say(`resource.${column}`);
  return (
    <td class={`${wide} none`}>
      <span aria-hidden="true">·</span>
      <span class="sr">{words.say("matrix.noClaim", { resource })}</span>
    </td>
  );
}

function CellView({ cell, wide }: { readonly cell: MatrixCell; readonly wide: string }) {
  const { words, address } = useApp();
  return (
    <td
      class={cell.blocked ? `${wide} blocked` : wide}
      data-r={words.say(`resource.${cell.resource}.plain`)}
    >
      <a
        class="cell"
        href={address.to({ open: cell.open })}
        title={cell.title}
        data-figure={cell.open}
        data-claims={cell.claims.join(" ")}
      >
        <Mark name={cell.mark} label={cell.markLabel} />
        <span class={MAIN_CLASS[cell.as]}>{cell.main}</span>
        <span class="sub">
          {cell.notes.map(({ mark, text, strong }, index) => (
            <span key={text}>
              {index > 0 && " · "}
              {mark !== null && <Mark name={mark} />}
              {strong ? <em>{text}</em> : text}
            </span>
          ))}
          {cell.fresh && (
            <>
              {" "}
              <span class="tag">{words.say("matrix.new")}</span>
            </>
          )}
        </span>
        <History steps={cell.history} />
      </a>
    </td>
  );
}

const MAIN_CLASS = { figure: "v", unknown: "unk", word: "st" } as const;

const LEVELS: Readonly<Record<string, number>> = {
  delivered: 12,
  committed: 8.5,
  pledged: 5,
  considering: 2.5,
  reluctant: -2.5,
  refused: -4,
  withdrawn: -4,
  suspended: 5,
};

const BASE = 12.5;

function History({ steps }: { readonly steps: readonly HistoryStep[] }) {
  return (
    <svg class="hist" aria-hidden="true">
      <line x1="0" x2="100%" y1={BASE} y2={BASE} stroke="var(--rule-strong)" stroke-width="1" />
      {steps.map(({ x, width, stage }) => {
        const level = stage === null ? 0 : (LEVELS[stage] ?? 0);
        if (level === 0) return null;
        return (
          <rect
            key={`${x} ${stage}`}
            x={`${x.toFixed(2)}%`}
            width={`${width.toFixed(2)}%`}
            y={level > 0 ? BASE - level : BASE}
            height={Math.abs(level)}
            fill={`var(--${stage})`}
          />
        );
      })}
    </svg>
  );
}

function Backers({ rows }: { readonly rows: readonly MatrixRow[] }) {
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

function Legend({ strip }: { readonly strip: string }) {
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
