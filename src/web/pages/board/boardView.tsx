import { useEffect, useMemo } from "preact/hooks";
import { addDays, type Day } from "#base";
import type { HeadReply, LedgerReply } from "#contract";
import type { Board } from "#ledger";
import { barTotals, CHASE_AFTER_DAYS, deck, headline, pageTitle } from "#words";
import { useApp, useWords } from "../../app/context.ts";
import { Following } from "../../app/following.tsx";
import { useFollowUp } from "../../app/followUp.ts";
import { useRested } from "../../app/rest.ts";
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
        <Following>
          <TimeBand
            opened={whole}
            asked={asked}
            newestDay={props.newestDay}
            onDrag={props.onDrag}
            onSettle={props.onSettle}
          />
        </Following>
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
              <MatrixOf board={board} />
              <BesideOf board={board} />
            </>
          )}
        </div>
        {whole && <RailOf board={board} opened={whole} dragging={dragging} />}
      </div>
      {whole && <FootOf head={head} board={board} opened={whole} />}
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
  const words = useWords();
  const [answer, more] = useMemo(
    () => [headline(board, words), deck(board, words)],
    [board, words],
  );
  return (
    <section class="lede">
      <p class="kicker" translate={false}>
        <b>{board.mission.name}</b> · {board.mission.short}
      </p>
      <h1>
        <Say of={answer} />
      </h1>
      <p class="deck">
        <Say of={more} />
      </p>
      <SceneTimes board={board} newest={head.seq} />
    </section>
  );
}

// The parts are made anew for another board or language alone; links in them follow the address.
function BarsOf({ board }: { readonly board: Board }) {
  const words = useWords();
  return useMemo(
    () => (
      <Bars
        board={board}
        bars={barTotals(board).map((total) => barOf(board, total, words))}
        means={meansAsides(board, words)}
      />
    ),
    [board, words],
  );
}

function MatrixOf({ board }: { readonly board: Board }) {
  const words = useWords();
  const rested = useRested(board);
  const drawn = useMemo(() => {
    const matrix = matrixOf(rested, words);
    const { mission, trueOn } = rested.asked;
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
  }, [rested, words]);
  return <div class={rested === board ? "mx-of" : "mx-of lags"}>{drawn}</div>;
}

function BesideOf({ board }: { readonly board: Board }) {
  const words = useWords();
  const rested = useRested(board);
  const drawn = useMemo(
    () => (
      <Beside
        conflicts={conflictsOf(rested, words)}
        totals={publishedTotals(rested, words)}
        conditions={conditionLines(rested, words)}
      />
    ),
    [rested, words],
  );
  return <Following>{drawn}</Following>;
}

function FootOf({
  board,
  head,
  opened,
}: Pick<RailOfProps, "board" | "opened"> & Pick<BoardViewProps, "head">) {
  const rested = useRested(board);
  const drawn = useMemo(
    () => <Foot head={head} board={rested} opened={opened} />,
    [head, rested, opened],
  );
  return <Following>{drawn}</Following>;
}

interface RailOfProps {
  readonly board: Board;
  readonly opened: OpenedLedger;
  readonly dragging: boolean;
}

function RailOf({ board, opened, dragging }: RailOfProps) {
  const { words, address } = useApp();
  const rested = useRested(board);
  const { trueOn } = rested.asked;
  const asked = address.view.since;
  const since = asked !== null && asked < trueOn ? asked : addDays(trueOn, -CHANGE_DAYS[0]);
  const olderDays = address.view.older ?? CHASE_AFTER_DAYS;
  const drawn = useMemo(() => {
    const [known = since] = [rested.asked.knownAt, since].sort();
    const before = dragging
      ? null
      : opened.board({ ...rested.asked, trueOn: since, knownAt: known });
    return (
      <Rail
        changes={before === null ? null : changesBetween(before, rested, words)}
        since={since}
        trueOn={trueOn}
        obstacles={obstacleCards(rested, words)}
        mandates={mandateCards(rested, words)}
        agreements={agreementLines(rested, words)}
        chase={{ lines: chaseLines(rested, olderDays, words), olderDays }}
        requests={openRequests(rested, words)}
      />
    );
  }, [rested, opened, dragging, words, since, olderDays]);
  return <Following>{drawn}</Following>;
}
