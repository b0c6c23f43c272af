import type { ComponentChildren } from "preact";
import type { Board, Question } from "#ledger";
import { useApp } from "../app/context.ts";
import { VisibleText } from "../app/visible.tsx";
import { type ChartRows, ChartTable } from "../charts/chartTable.tsx";
import { useSourceLine } from "../charts/keep.tsx";

interface FrameProps {
  readonly board: Board;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What stands around every drawing: mission and title; below, the three times and the way to the board. */
export function Frame({ board, title, children }: FrameProps) {
  const { words, address } = useApp();
  const { name, short } = board.mission;
  return (
    <main class="embed">
      <p class="kicker" translate={false}>
        <b>
          <VisibleText text={name} />
        </b>{" "}
        · <VisibleText text={short} />
      </p>
      <h1>{title}</h1>
      <OtherDay {...board.asked} />
      {children}
      <p class="source num">
        {useSourceLine(board.asked, board.claims)}{" "}
        <a href={address.to({ open: null })}>{words.say("embed.open")}</a> · Muster
      </p>
    </main>
  );
}

/** Shown by the script where the address asks for another day, which a server of files does not heed. */
function OtherDay({ trueOn, knownAt, head }: Question) {
  const { words, address } = useApp();
  const day = words.figures.day(trueOn);
  return (
    <p class="other-day" data-true={trueOn} data-known={knownAt} data-head={head} hidden>
      {words.say("embed.otherDay", { day })}{" "}
      <a href={address.to({ open: null })}>{words.say("embed.openOther")}</a>
    </p>
  );
}

/** The values of a drawing as a table, folded away: it opens without a script. */
export function AsTable({ table }: { readonly table: ChartRows }) {
  const { words } = useApp();
  return (
    <details>
      <summary>{words.say("bar.asTable")}</summary>
      <ChartTable table={table} />
    </details>
  );
}
