import { useEffect, useMemo, useState } from "preact/hooks";
import type { Day } from "#base";
import type { LedgerReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { Failure } from "../../source/failure.ts";
import { dayOpened, type MissionLine, missionAsked } from "../mission/missionAsked.ts";
import { NoClaims, NoMission, UnknownMission } from "../mission/noBoard.tsx";
import { useMissionLedger } from "../mission/ofMission.tsx";
import { BoardView } from "./boardView.tsx";
import { openLedger } from "./model/ledger.ts";

/** The board of the mission that the address names. */
export function BoardPage() {
  const { address, missions } = useApp();
  const { mission } = address.view;
  const line = missionAsked(missions, mission);
  const loaded = useMissionLedger(line);
  if (missions.missions.length === 0) return <NoMission />;
  if (line === null) return <UnknownMission id={mission ?? ""} />;
  return (
    <WhenReady of={loaded}>
      {(ledger) => <BoardOfLedger key={line.id} mission={line} ledger={ledger} />}
    </WhenReady>
  );
}

interface BoardOfLedgerProps {
  readonly mission: MissionLine;
  readonly ledger: LedgerReply;
}

function BoardOfLedger({ mission, ledger }: BoardOfLedgerProps) {
  const { words, address, missions } = useApp();
  const opened = useMemo(() => openLedger(ledger.entries), [ledger]);
  const [dragged, setDragged] = useState<Day | null>(null);
  const { view } = address;
  const { trueOn: settled, ended } = dayOpened(mission, missions.today, view.trueOn);
  const trueOn = dragged ?? settled;
  const head = Math.min(view.head ?? ledger.head.seq, ledger.head.seq);
  const asked = { mission: mission.id, trueOn, knownAt: view.knownAt ?? trueOn, head };
  useEffect(() => setDragged(null), [settled]);
  const board = opened.board(asked);
  if (board === null) {
    return (
      <Failed failure={new Failure("missing")}>
        <a class="btn" href={address.to({ head: null })}>
          {words.say("banner.newest")}
        </a>
      </Failed>
    );
  }
  if (mission.claims === 0) return <NoClaims />;
  return (
    <BoardView
      board={board}
      opened={opened}
      head={ledger.head}
      endedOn={ended}
      newestDay={mission.newestDay ?? missions.today}
      dragging={dragged !== null}
      onDrag={setDragged}
      onSettle={(day) => {
        setDragged(day === settled ? null : day);
        address.go({ trueOn: day }, true);
      }}
    />
  );
}
