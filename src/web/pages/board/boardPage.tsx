import { useEffect, useMemo, useState } from "preact/hooks";
import type { Day } from "#base";
import type { LedgerReply } from "#contract";
import type { Board, Question } from "#ledger";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { Failure } from "../../source/failure.ts";
import { type Loaded, useLoad } from "../../source/load.ts";
import { boardAsked, dayOpened, type MissionLine, missionAsked } from "../mission/missionAsked.ts";
import { NoClaims, NoMission, UnknownMission } from "../mission/noBoard.tsx";
import { useMissionLedger } from "../mission/ofMission.tsx";
import { BoardView } from "./boardView.tsx";
import { openLedger } from "./model/ledger.ts";

/** The board of the mission that the address names. */
export function BoardPage() {
  const { address, missions } = useApp();
  const { mission } = address.view;
  const line = missionAsked(missions, mission);
  if (missions.missions.length === 0) return <NoMission />;
  if (line === null) return <UnknownMission id={mission ?? ""} />;
  if (line.claims === 0) return <NoClaims mission={line.id} />;
  return <BoardOfMission key={line.id} mission={line} />;
}

function BoardOfMission({ mission }: { readonly mission: MissionLine }) {
  const { address, missions } = useApp();
  const { view } = address;
  const { ended } = dayOpened(mission, missions.today, view.trueOn);
  const asked = boardAsked(missions, mission, view);
  const { first, ledger, waiting, onDrawn } = useFirstThenLedger(mission, asked);
  if (first === null && ledger.state !== "ready")
    return <WhenReady of={waiting}>{() => null}</WhenReady>;
  return (
    <BoardOfTimes
      mission={mission}
      asked={asked}
      ended={ended}
      first={first}
      ledger={ledger}
      onDrawn={onDrawn}
    />
  );
}

interface FirstThenLedger {
  /** The board asked for, while the ledger is not there; else null. */
  readonly first: Board | null;
  readonly ledger: Loaded<LedgerReply>;
  /** What the page waits for while it has neither. */
  readonly waiting: Loaded<unknown>;
  /** To be called when a first board has been painted. */
  readonly onDrawn: () => void;
}

// One board as the server folds it stands at once; once it is painted the ledger is asked for, from
// which every other day is folded here. Without such a board the ledger is all there is to wait for.
function useFirstThenLedger(mission: MissionLine, asked: Question): FirstThenLedger {
  const { source, given } = useApp();
  const { board } = source;
  const [drawn, setDrawn] = useState(board === null);
  const ledger = useMissionLedger(drawn ? mission : null);
  const key = keyOf(asked);
  const one = useLoad<Board | null>(
    board === null || ledger.state === "ready" ? null : key,
    async (signal) => (await board?.(asked, signal)) ?? null,
    "wait",
    given !== null && keyOf(given.asked) === key ? given : null,
  );
  // Whoever stops waiting for the one does not want to wait for the other.
  const denied = one.state === "failed" && one.failure.kind !== "cancelled";
  useEffect(() => {
    if (denied) setDrawn(true);
  }, [denied]);
  return {
    first: one.state === "ready" && ledger.state !== "ready" ? one.value : null,
    ledger,
    waiting: board === null || denied ? ledger : one,
    onDrawn: () => setDrawn(true),
  };
}

function keyOf({ mission, trueOn, knownAt, head }: Question): string {
  return `${mission} ${trueOn} ${knownAt} ${head}`;
}

interface BoardOfTimesProps extends Omit<FirstThenLedger, "waiting"> {
  readonly mission: MissionLine;
  readonly asked: Question;
  readonly ended: Day | null;
}

function BoardOfTimes({ mission, asked, ended, first, ledger, onDrawn }: BoardOfTimesProps) {
  const { words, address, missions } = useApp();
  const entries = ledger.state === "ready" ? ledger.value.entries : null;
  const opened = useMemo(() => (entries === null ? null : openLedger(entries)), [entries]);
  const [dragged, setDragged] = useState<Day | null>(null);
  const trueOn = dragged ?? asked.trueOn;
  const knownAt = address.view.knownAt ?? trueOn;
  useEffect(() => setDragged(null), [asked.trueOn]);
  useEffect(onDrawn, []);
  const board = opened === null ? first : opened.board({ ...asked, trueOn, knownAt });
  if (board === null) {
    return (
      <Failed failure={new Failure("missing")}>
        <a class="btn" href={address.to({ head: null })}>
          {words.say("banner.newest")}
        </a>
      </Failed>
    );
  }
  return (
    <BoardView
      board={board}
      opened={opened}
      rest={ledger}
      head={missions.head}
      endedOn={ended}
      newestDay={mission.newestDay ?? missions.today}
      dragging={dragged !== null}
      onDrag={setDragged}
      onSettle={(day) => {
        setDragged(day === asked.trueOn ? null : day);
        address.go({ trueOn: day }, true);
      }}
    />
  );
}
