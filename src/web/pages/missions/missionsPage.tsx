import { useEffect, useMemo } from "preact/hooks";
import type { LedgerReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { dayOpened, type MissionLine } from "../mission/missionAsked.ts";
import { NoMission } from "../mission/noBoard.tsx";
import { useMissionLedger } from "../mission/ofMission.tsx";
import { MissionBars } from "./missionBars.tsx";
import { rowOfLedger } from "./model/missionRow.ts";

/** All missions, each in a row: strength, money, obstacles, mandate, what changed. */
export function MissionsPage() {
  const { words, missions, source, address } = useApp();
  const ids = missions.missions.map(({ id }) => id);
  useEffect(() => {
    document.title = `${words.say("app.missions")} · Muster`;
  }, [words]);
  if (missions.missions.length === 0) return <NoMission />;
  return (
    <>
      <section class="lede">
        <h1>{words.say("missions.head", { n: missions.missions.length })}</h1>
        <p class="deck">{words.say("missions.deck")}</p>
        <p class="row">
          {missions.missions.length > 1 && (
            <a class="btn" href={address.toPage("compare", { missions: ids.slice(0, 4) })}>
              {words.say("missions.compare")}
            </a>
          )}
          {source.canWrite && (
            <a class="btn" href={address.toPage("newMission")}>
              {words.say("form.new")}
            </a>
          )}
        </p>
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
  const { trueOn } = dayOpened(line, missions.today, view.trueOn);
  const row = useMemo(
    () => rowOfLedger(line, ledger, view, missions.today, words),
    [line, ledger, view, missions.today, words],
  );
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
        <p class="row">
          <a class="btn" href={to("missionFile")}>
            {words.say("form.edit")}
          </a>
        </p>
      )}
      {row === null ? (
        <p class="note">{words.say("missions.noBoard")}</p>
      ) : (
        <>
          <MissionBars board={row.board} people={row.people} money={row.money} />
          <dl class="facts num">
            <Fact
              name={words.say("missions.obstacles")}
              value={words.figures.number(row.obstacles)}
              note={words.say("missions.blocking", { n: row.blocking })}
              href={to("board")}
              claims={row.claims.obstacles}
            />
            <Fact
              name={words.say("missions.mandate")}
              value={row.daysLeft === null ? "–" : words.figures.number(row.daysLeft)}
              note={
                row.inForce
                  ? words.say("mandate.daysLeft", { n: row.daysLeft ?? 0 })
                  : words.say("mandate.none")
              }
              href={to("timeline")}
              claims={row.claims.mandate}
            />
            <Fact
              name={words.say("missions.changed")}
              value={words.figures.number(row.changed)}
              note={words.say("changes.since", { day: words.figures.day(row.since) })}
              href={to("changes")}
              claims={row.claims.changed}
            />
          </dl>
        </>
      )}
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly href: string;
  readonly claims: readonly string[];
}

function Fact({ name, value, note, href, claims }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={href} data-claims={claims.join(" ")}>
          {value}
        </a>
        <small>{note}</small>
      </dd>
    </div>
  );
}
