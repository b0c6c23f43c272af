import { useState } from "preact/hooks";
import type {
  ActView,
  AgreementThread,
  Board,
  ObstacleThread,
  Party,
  RequestThread,
} from "#ledger";
import { partyNames } from "#words";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { Mark } from "../../marks/mark.tsx";
import type { MarkName } from "../../marks/shapes.ts";
import type { Words } from "../../words/words.ts";
import { ActDesk } from "../settle/actDesk.tsx";
import { useNewestBoard } from "../settle/useNewestBoard.ts";

interface ThreadsPaneProps {
  readonly mission: string;
}

/** The obstacles, requests and agreements of a mission as they stand: moved on, merged, split. */
export function ThreadsPane({ mission }: ThreadsPaneProps) {
  const { words } = useApp();
  const loaded = useNewestBoard(mission);
  return (
    <section class="disputes">
      <h2>{words.say("review.threads")}</h2>
      <WhenReady of={loaded}>
        {(board) =>
          board === null ? <p>{words.say("dispute.none")}</p> : <Threads board={board} />
        }
      </WhenReady>
    </section>
  );
}

function Threads({ board }: { readonly board: Board }) {
  const { words } = useApp();
  const lines = linesOf(board, words);
  return (
    <>
      {lines.length === 0 && <p>{words.say("dispute.none")}</p>}
      {[...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, of]) => (
        <section key={kind}>
          <h3 class="threads-of">
            {words.say(`threads.${kind}`)} <small>{of.length}</small>
          </h3>
          {of.map((line) => {
            const act = board.acts[line.id];
            return (
              act !== undefined && <Thread key={line.id} line={line} act={act} board={board} />
            );
          })}
        </section>
      ))}
    </>
  );
}

interface Line {
  readonly id: string;
  readonly kind: "obstacle" | "request" | "agreement";
  readonly mark: MarkName;
  readonly text: string;
  /** Whether nothing is to be waited for any more. */
  readonly over: boolean;
}

/** The threads of a board, each in a line: by kind, those that stand first, the newest first. */
function linesOf(board: Board, words: Words): readonly Line[] {
  const newest = <T extends { readonly on: string }>(threads: readonly T[]) =>
    threads.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const lines = [
    ...newest(board.obstacles.map((one) => ({ ...one, on: one.since }))).map((one) =>
      obstacleLine(one, words),
    ),
    ...newest(board.requests).map((one) => requestLine(one, words)),
    ...newest(board.agreements).map((one) => agreementLine(one, words)),
  ];
  return [...Map.groupBy(lines, ({ kind }) => kind).values()].flatMap((of) =>
    of.toSorted((a, b) => Number(a.over) - Number(b.over)),
  );
}

function obstacleLine(thread: ObstacleThread, words: Words): Line {
  const { id, type, affects, status, since } = thread;
  const what = words.say("claim.obstacle", { type: words.say(`obstacle.${type}`) });
  const whom = affects.length === 0 ? words.say("obstacle.mission") : names(affects, words);
  const text = joined(whom, what, words.say(`status.${status}`), words.figures.day(since));
  return { id, kind: "obstacle", mark: "blocked", text, over: status === "resolved" };
}

function requestLine(thread: RequestThread, words: Words): Line {
  const { id, from, to, resource, status, on } = thread;
  const who = words.say(to.length === 0 ? "claim.asks" : "claim.asksOf", {
    n: from.length,
    from: names(from, words),
    to: names(to, words),
  });
  const what = words.say(`resource.${resource}.plain`);
  const text = joined(who, what, words.say(`status.${status}`), words.figures.day(on));
  return { id, kind: "request", mark: "request", text, over: status !== "open" };
}

function agreementLine(thread: AgreementThread, words: Words): Line {
  const { id, parties, instrument, status, on } = thread;
  const what = words.say(`instrument.${instrument}`);
  const stands = words.say(`agreement.${status}`);
  const text = joined(names(parties, words), what, stands, words.figures.day(on));
  const mark = status === "signed" || status === "in-force" ? "signed" : "draft";
  return { id, kind: "agreement", mark, text, over: status === "ended" };
}

function names(parties: readonly Party[], words: Words): string {
  return partyNames(words, parties);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

interface ThreadProps {
  readonly line: Line;
  readonly act: ActView;
  readonly board: Board;
}

function Thread({ line, act, board }: ThreadProps) {
  const [open, setOpen] = useState(false);
  const told = act.tellings.map(({ claim }) => claim);
  return (
    <details
      class="thread"
      data-claims={told.join(" ")}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Mark name={line.mark} /> <span>{line.text}</span>
      </summary>
      {open && <ActDesk act={act} board={board} />}
    </details>
  );
}
