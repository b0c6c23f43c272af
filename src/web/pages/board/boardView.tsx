import { useEffect, useMemo } from "preact/hooks";
import { addDays, type Day } from "#base";
import type { HeadReply, LedgerReply } from "#contract";
import type { Board } from "#ledger";
import { barTotals, CHASE_AFTER_DAYS, deck, headline, pageTitle } from "#words";
import { useApp } from "../../app/context.ts";
import { useFollowUp } from "../../app/followUp.ts";
import { Say } from "../../app/say.tsx";
import { WhenReady } from "../../app/states.tsx";
import type { Loaded } from "../../source/load.ts";
import { Foot } from "../mission/foot.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { Banners } from "./banners.tsx";
import { Bars } from "./bars.tsx";
import { Beside } from "./besideView.tsx";
import { MatrixTable } from "./matrixTable.tsx";
import { meansAsides } from "./model/asides.ts";
import { barOf } from "./model/bar.ts";
import { conditionLines, conflictsOf, publishedTotals } from "./model/beside.ts";
import { changesBetween } from "./model/changes.ts";
import type { OpenedLedger } from "./model/ledger.ts";
import { matrixOf } from "./model/matrix.ts";
import {
  agreementLines,
  chaseLines,
  mandateCards,
  obstacleCards,
  openRequests,
} from "./model/rail.ts";
import { reveal } from "./model/reveal.ts";
import { ClaimPanel } from "./panel.tsx";
import { CHANGE_DAYS, Rail } from "./railView.tsx";
import { useRested } from "./rested.ts";
import { TimeBand } from "./timeBand.tsx";

interface BoardViewProps {
  readonly board: Board;
  /** Null while the ledger is on its way and one board is all there is. */
  readonly opened: OpenedLedger | null;
  /** The ledger, or how far it has come. */
  readonly rest: Loaded<LedgerReply>;
  readonly head: HeadReply;
  readonly endedOn: Day | null;
  readonly newestDay: Day;
  readonly dragging: boolean;
  readonly onDrag: (day: Day) => void;
  readonly onSettle: (day: Day) => void;
}

/** The board: the answer in a sentence and its bars first, then the band of time, matrix and rail. */
export function BoardView(props: BoardViewProps) {
  const { board, opened, head, dragging } = props;
  const { words, address, missions } = useApp();
  const { asked } = board;
  const rested = useRested(board, dragging);
  const due = useFollowUp();
  const whole = due ? opened : null;
  const revealed = useMemo(
    () => (address.view.open === null ? null : reveal(board, address.view.open, words)),
    [board, address.view.open, words],
  );
  useEffect(() => {
    if (!dragging) document.title = pageTitle(board, words);
  }, [board, words, dragging]);
  return (
    <>
      <Banners
        endedOn={props.endedOn}
        today={missions.today}
        board={board}
        newest={head.seq}
        figureMissing={address.view.open !== null && revealed === null}
      />
      <Lede board={board} head={head} />
      {whole ? (
        <TimeBand
          opened={whole}
          asked={asked}
          newestDay={props.newestDay}
          onDrag={props.onDrag}
          onSettle={props.onSettle}
        />
      ) : (
        <BandToCome />
      )}
      <div class="grid" aria-busy={whole === null}>
        <div class="answers">
          <BarsOf board={board} />
          {whole === null ? (
            <WhenReady of={props.rest}>{() => null}</WhenReady>
          ) : (
            <>
              <MatrixOf board={rested} lags={rested !== board} />
              <BesideOf board={rested} />
            </>
          )}
        </div>
        {whole && <RailOf board={rested} opened={whole} dragging={dragging} />}
      </div>
      {whole && <Foot head={head} board={board} opened={whole} />}
      {revealed !== null && opened !== null && (
        <ClaimPanel key={address.view.open} revealed={revealed} opened={opened} board={board} />
      )}
    </>
  );
}

// As high as the band of time, so that nothing moves when it comes.
function BandToCome() {
  return (
    <div class="slider">
      <div class="track" />
    </div>
  );
}

function Lede({ board, head }: { readonly board: Board; readonly head: HeadReply }) {
  const { words } = useApp();
  return (
    <section class="lede">
      <p class="kicker" translate={false}>
        <b>{board.mission.name}</b> · {board.mission.short}
      </p>
      <h1>
        <Say of={headline(board, words)} />
      </h1>
      <p class="deck">
        <Say of={deck(board, words)} />
      </p>
      <SceneTimes board={board} newest={head.seq} />
    </section>
  );
}

// Drawn anew only for another board, language or address; links in the cells hold the address.
function BarsOf({ board }: { readonly board: Board }) {
  const { words, address } = useApp();
  return useMemo(
    () => (
      <Bars
        board={board}
        bars={barTotals(board).map((total) => barOf(board, total, words))}
        means={meansAsides(board, words)}
      />
    ),
    [board, words, address.view],
  );
}

function MatrixOf({ board, lags }: { readonly board: Board; readonly lags: boolean }) {
  const { words, address } = useApp();
  const matrix = useMemo(() => matrixOf(board, words), [board, words]);
  const drawn = useMemo(() => {
    const { mission, trueOn } = board.asked;
    const day = words.figures.day(trueOn);
    return (
      <MatrixTable
        matrix={matrix}
        mission={mission}
        name={`${mission}-matrix-${trueOn}`}
        caption={words.say("matrix.caption", { day })}
        strip={words.say("matrix.strip", { day: words.figures.day(matrix.since) })}
      />
    );
  }, [matrix, words, address.view]);
  return <div class={lags ? "mx-of lags" : "mx-of"}>{drawn}</div>;
}

function BesideOf({ board }: { readonly board: Board }) {
  const { words, address } = useApp();
  return useMemo(
    () => (
      <Beside
        conflicts={conflictsOf(board, words)}
        totals={publishedTotals(board, words)}
        conditions={conditionLines(board, words)}
      />
    ),
    [board, words, address.view],
  );
}

interface RailOfProps {
  readonly board: Board;
  readonly opened: OpenedLedger;
  readonly dragging: boolean;
}

function RailOf({ board, opened, dragging }: RailOfProps) {
  const { words, address } = useApp();
  const { trueOn } = board.asked;
  const asked = address.view.since;
  const since = asked !== null && asked < trueOn ? asked : addDays(trueOn, -CHANGE_DAYS[0]);
  const olderDays = address.view.older ?? CHASE_AFTER_DAYS;
  return useMemo(() => {
    const [known = since] = [board.asked.knownAt, since].sort();
    const before = dragging
      ? null
      : opened.board({ ...board.asked, trueOn: since, knownAt: known });
    return (
      <Rail
        changes={before === null ? null : changesBetween(before, board, words)}
        since={since}
        trueOn={trueOn}
        obstacles={obstacleCards(board, words)}
        mandates={mandateCards(board, words)}
        agreements={agreementLines(board, words)}
        chase={{ lines: chaseLines(board, olderDays, words), olderDays }}
        requests={openRequests(board, words)}
      />
    );
  }, [board, opened, dragging, words, address.view, since, trueOn]);
}
