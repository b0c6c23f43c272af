import { useMemo } from "preact/hooks";
import type { LedgerReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { openLedger } from "../board/model/ledger.ts";
import { dayOpened, type MissionLine } from "../mission/missionAsked.ts";
import { useMissionLedger } from "../mission/ofMission.tsx";
import { partyFile } from "./model/partyFile.ts";
import { StandingTable } from "./standingTable.tsx";

/** Where a party stands on every other mission, on the same day where the address names one. */
export function Elsewhere({
  party,
  mission,
}: {
  readonly party: string;
  readonly mission: string;
}) {
  const { missions } = useApp();
  return (
    <>
      {missions.missions
        .filter(({ id }) => id !== mission)
        .map((line) => (
          <OnMission key={line.id} party={party} line={line} />
        ))}
    </>
  );
}

interface OnMissionProps {
  readonly party: string;
  readonly line: MissionLine;
}

function OnMission({ party, line }: OnMissionProps) {
  const loaded = useMissionLedger(line);
  return (
    <section class="card" aria-labelledby={`on-${line.id}`}>
      <WhenReady of={loaded}>
        {(ledger) => <StandingThere party={party} line={line} ledger={ledger} />}
      </WhenReady>
    </section>
  );
}

interface StandingThereProps extends OnMissionProps {
  readonly ledger: LedgerReply;
}

function StandingThere({ party, line, ledger }: StandingThereProps) {
  const { words, address, missions } = useApp();
  const { view } = address;
  const { trueOn } = dayOpened(line, missions.today, view.trueOn);
  const lines = useMemo(() => {
    const opened = openLedger(ledger.entries);
    const head = Math.min(view.head ?? ledger.head.seq, ledger.head.seq);
    const asked = { mission: line.id, trueOn, knownAt: view.knownAt ?? trueOn, head };
    const board = opened.board(asked);
    return board === null ? [] : partyFile(board, party, opened.document, words).standing;
  }, [ledger, line, view.head, view.knownAt, trueOn, party, words]);
  return (
    <>
      <h2 id={`on-${line.id}`}>
        <a href={address.to({ mission: line.id, parties: [party], open: null })}>
          {words.say("party.elsewhere", { mission: { foreign: line.short } })}
        </a>{" "}
        <small>{words.figures.day(trueOn)}</small>
      </h2>
      {lines.length === 0 ? (
        <p class="note">{words.say("party.nothing")}</p>
      ) : (
        <StandingTable lines={lines} on={line.id} />
      )}
    </>
  );
}
