import { useEffect, useMemo, useState } from "preact/hooks";
import type { Day } from "#base";
import type { LedgerReply, MissionsReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { Failure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import { BoardView } from "./boardView.tsx";
import { openLedger } from "./model/ledger.ts";

/** The board of the mission that the address names. */
export function BoardPage() {
  const { address, source, missions } = useApp();
  const { mission } = address.view;
  const line =
    mission === null ? missions.missions[0] : missions.missions.find(({ id }) => id === mission);
  const asked = line === undefined ? null : `${line.id} ${missions.head.seq}`;
  const loaded = useLoad(asked, (signal) => source.ledger(line?.id ?? "", signal));
  if (missions.missions.length === 0) return <NoMission />;
  if (line === undefined) return <UnknownMission id={mission ?? ""} />;
  return (
    <WhenReady of={loaded}>
      {(ledger) => <BoardOfLedger key={line.id} mission={line} ledger={ledger} />}
    </WhenReady>
  );
}

interface BoardOfLedgerProps {
  readonly mission: MissionsReply["missions"][number];
  readonly ledger: LedgerReply;
}

function BoardOfLedger({ mission, ledger }: BoardOfLedgerProps) {
  const { words, address, missions } = useApp();
  const opened = useMemo(() => openLedger(ledger.entries), [ledger]);
  const [dragged, setDragged] = useState<Day | null>(null);
  const { view } = address;
  const old = endedOn(mission.newestDay, missions.today);
  const settled = view.trueOn ?? old ?? missions.today;
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
      endedOn={view.trueOn === null ? old : null}
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

// A ledger is old when its newest document lies more than 31 days back.
function endedOn(newest: Day | null, today: Day): Day | null {
  if (newest === null) return null;
  return Date.parse(today) - Date.parse(newest) > 31 * 86_400_000 ? newest : null;
}

function NoMission() {
  const { words } = useApp();
  return (
    <section class="lede">
      <h1>{words.say("empty.title")}</h1>
      <p class="deck">{words.say("empty.missions")}</p>
    </section>
  );
}

function NoClaims() {
  const { words, address, source } = useApp();
  return (
    <section class="lede">
      <h1>{words.say("empty.title")}</h1>
      <p class="deck">{words.say("empty.text")}</p>
      {source.canWrite && (
        <p class="row">
          <a class="btn primary" href={address.to({ page: "paste" })}>
            {words.say("empty.add")}
          </a>
        </p>
      )}
    </section>
  );
}

function UnknownMission({ id }: { readonly id: string }) {
  const { words, address, missions } = useApp();
  return (
    <section class="lede">
      <h1>{words.say("mission.unknown", { id: { foreign: id } })}</h1>
      <p class="deck">{words.say("mission.choose")}</p>
      <ul class="plain-list">
        {missions.missions.map((mission) => (
          <li key={mission.id}>
            <a href={address.to({ mission: mission.id })} translate={false}>
              {mission.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
