import { useEffect, useMemo } from "preact/hooks";
import { addDays } from "#base";
import type { LedgerReply } from "#contract";
import { useApp, useWords } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { Bullet } from "../board/bullet.tsx";
import type { Bar } from "../board/model/bar.ts";
import { openLedger } from "../board/model/ledger.ts";
import { dayOpened, type MissionLine } from "../mission/missionAsked.ts";
import { NoMission } from "../mission/noBoard.tsx";
import { useMissionLedger } from "../mission/ofMission.tsx";
import { CHANGED_DAYS, missionRow } from "./model/missionRow.ts";

/** All missions, each in a row: strength, money, obstacles, mandate, what changed. */
export function MissionsPage() {
  const { words, missions, source, address } = useApp();
  useEffect(() => {
    document.title = `${words.say("app.missions")} · Muster`;
  }, [words]);
  if (missions.missions.length === 0) return <NoMission />;
  return (
    <>
      <section class="lede">
        <h1>{words.say("missions.head", { n: missions.missions.length })}</h1>
        <p class="deck">{words.say("missions.deck")}</p>
        {source.canWrite && (
          <p>
            <a href={address.toPage("newMission")}>{words.say("form.new")}</a>
          </p>
        )}
      </section>
      <div class="stack">
        {missions.missions.map((line) => (
          <MissionCard key={line.id} line={line} />
        ))}
      </div>
    </>
  );
}

function MissionCard({ line }: { readonly line: MissionLine }) {
  const loaded = useMissionLedger(line);
  return (
    <section class="card mission-row" aria-labelledby={`m-${line.id}`}>
      <WhenReady of={loaded}>{(ledger) => <Row line={line} ledger={ledger} />}</WhenReady>
    </section>
  );
}

function Row({ line, ledger }: { readonly line: MissionLine; readonly ledger: LedgerReply }) {
  const { words, address, missions, source } = useApp();
  const { view } = address;
  const opened = useMemo(() => openLedger(ledger.entries), [ledger]);
  const { trueOn } = dayOpened(line, missions.today, view.trueOn);
  const head = Math.min(view.head ?? ledger.head.seq, ledger.head.seq);
  const row = useMemo(() => {
    const asked = { mission: line.id, trueOn, knownAt: view.knownAt ?? trueOn, head };
    const board = opened.board(asked);
    const since = addDays(trueOn, -CHANGED_DAYS);
    const before = opened.board({ ...asked, trueOn: since, knownAt: since });
    return board === null ? null : missionRow(board, before, words);
  }, [opened, line, trueOn, head, view.knownAt, words]);
  const to = (page: "board" | "changes" | "timeline" | "brief" | "missionFile") =>
    address.toPage(page, { mission: line.id });
  return (
    <>
      <h2 id={`m-${line.id}`}>
        <a href={to("board")} translate={false}>
          {line.name}
        </a>{" "}
        <small>
          {line.short} · {words.stateName(line.host)} · {words.figures.day(trueOn)}
        </small>
      </h2>
      {source.canWrite && (
        <p>
          <a href={to("missionFile")}>{words.say("form.edit")}</a>
        </p>
      )}
      {row === null ? (
        <p class="note">{words.say("missions.noBoard")}</p>
      ) : (
        <>
          <div class="two-bars">
            <NamedBar bar={row.people} />
            <NamedBar bar={row.money} />
          </div>
          <dl class="facts num">
            <Fact
              name={words.say("missions.obstacles")}
              value={words.figures.number(row.obstacles)}
              note={words.say("missions.blocking", { n: row.blocking })}
              href={to("board")}
            />
            <Fact
              name={words.say("missions.mandate")}
              value={row.daysLeft === null ? "–" : words.say("days", { n: row.daysLeft })}
              note={
                row.mandate === null
                  ? words.say("mandate.none")
                  : words.say("mandate.daysLeft", { n: row.daysLeft ?? 0 })
              }
              href={to("timeline")}
            />
            <Fact
              name={words.say("missions.changed")}
              value={words.figures.number(row.changed)}
              note={words.say("changes.since", { day: words.figures.day(row.since) })}
              href={to("changes")}
            />
          </dl>
        </>
      )}
    </>
  );
}

function NamedBar({ bar }: { readonly bar: Bar | null }) {
  const words = useWords();
  if (bar === null) return <p class="note">{words.say("missions.noBar")}</p>;
  return (
    <div>
      <h3>{bar.title}</h3>
      <Bullet bar={bar} />
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly href: string;
}

function Fact({ name, value, note, href }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={href}>{value}</a>
        <small>{note}</small>
      </dd>
    </div>
  );
}
