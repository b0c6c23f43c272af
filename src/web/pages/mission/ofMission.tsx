import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Day } from "#base";
import type { HeadReply, LedgerReply } from "#contract";
import type { Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { Failure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import { Banners } from "../board/banners.tsx";
import { type OpenedLedger, openLedger } from "../board/model/ledger.ts";
import { reveal } from "../board/model/reveal.ts";
import { ClaimPanel } from "../board/panel.tsx";
import { Foot } from "./foot.tsx";
import { dayOpened, type MissionLine, missionAsked } from "./missionAsked.ts";
import { NoClaims, NoMission, UnknownMission } from "./noBoard.tsx";

/** What a page about one mission is drawn from. */
export interface MissionScene {
  readonly mission: MissionLine;
  readonly opened: OpenedLedger;
  readonly board: Board;
  readonly head: HeadReply;
  /** The newest day of the ledger of this mission. */
  readonly newestDay: Day;
}

interface OfMissionProps {
  /** What the tab is called; the mission is added. */
  readonly title: string;
  readonly children: (scene: MissionScene) => ComponentChildren;
}

/** A page about the mission that the address names: its board, its claim panel, its foot. */
export function OfMission({ title, children }: OfMissionProps) {
  const { address, missions } = useApp();
  const line = missionAsked(missions, address.view.mission);
  const loaded = useMissionLedger(line);
  if (missions.missions.length === 0) return <NoMission />;
  if (line === null) return <UnknownMission id={address.view.mission ?? ""} />;
  return (
    <WhenReady of={loaded}>
      {(ledger) => (
        <Opened key={line.id} line={line} ledger={ledger} title={title}>
          {children}
        </Opened>
      )}
    </WhenReady>
  );
}

/** The ledger of a mission, loaded anew when it grows. */
export function useMissionLedger(line: MissionLine | null) {
  const { source, missions } = useApp();
  const asked = line === null ? null : `${line.id} ${missions.head.seq}`;
  return useLoad(asked, (signal) => source.ledger(line?.id ?? "", signal));
}

interface OpenedProps extends OfMissionProps {
  readonly line: MissionLine;
  readonly ledger: LedgerReply;
}

function Opened({ line, ledger, title, children }: OpenedProps) {
  const { words, address, missions } = useApp();
  const { view } = address;
  const opened = useMemo(() => openLedger(ledger.entries), [ledger]);
  const { trueOn, ended } = dayOpened(line, missions.today, view.trueOn);
  const head = Math.min(view.head ?? ledger.head.seq, ledger.head.seq);
  const board = opened.board({ mission: line.id, trueOn, knownAt: view.knownAt ?? trueOn, head });
  const revealed = useMemo(
    () => (board === null || view.open === null ? null : reveal(board, view.open, words)),
    [board, view.open, words],
  );
  useEffect(() => {
    document.title = words.say("title.page", { title, mission: line.short });
  }, [title, line, words]);
  if (line.claims === 0) return <NoClaims mission={line.id} />;
  if (board === null) {
    return (
      <Failed failure={new Failure("missing")}>
        <a class="btn" href={address.to({ head: null })}>
          {words.say("banner.newest")}
        </a>
      </Failed>
    );
  }
  const newestDay = line.newestDay ?? missions.today;
  return (
    <>
      <Banners
        endedOn={ended}
        today={missions.today}
        board={board}
        newest={ledger.head.seq}
        figureMissing={view.open !== null && revealed === null}
      />
      {children({ mission: line, opened, board, head: ledger.head, newestDay })}
      <Foot head={ledger.head} board={board} opened={opened} />
      {revealed !== null && (
        <ClaimPanel key={view.open} revealed={revealed} opened={opened} board={board} />
      )}
    </>
  );
}
