import { Fragment } from "preact";
import { useApp, useWords } from "../../app/context.ts";
import { Mark } from "../../marks/mark.tsx";
import type { HistoryStep, MatrixCell } from "./model/cell.ts";

/** A cell of the matrix: mark, figure or word, notes, and a strip of the past. */
export function CellView({ cell, wide }: { readonly cell: MatrixCell; readonly wide: string }) {
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
            <Fragment key={text}>
              {index > 0 && " · "}
              {mark !== null && <Mark name={mark} />}
              {strong ? <em>{text}</em> : text}
            </Fragment>
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
      <rect class="base" y={BASE - 0.5} width="100%" height="1" />
      {steps.map(({ x, width, stage }) => {
        const level = stage === null ? 0 : (LEVELS[stage] ?? 0);
        if (level === 0) return null;
        return (
          <rect
            key={`${x} ${stage}`}
            class={`m-${stage}`}
            x={`${x.toFixed(2)}%`}
            width={`${width.toFixed(2)}%`}
            y={level > 0 ? BASE - level : BASE}
            height={Math.abs(level)}
          />
        );
      })}
    </svg>
  );
}

/** A cell of which nobody has said anything. */
export function EmptyCell({
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
