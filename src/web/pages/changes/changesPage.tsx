import { useMemo } from "preact/hooks";
import { addDays, type Day } from "#base";
import type { Board } from "#ledger";
import { claimsIn, type ToldChange, tellChanges } from "#words";
import { useApp, useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { CsvButton } from "../../charts/csvButton.tsx";
import { Mark } from "../../marks/mark.tsx";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { changeMark, changeTable, groupChanges, movedTotals } from "./model/changeGroups.ts";
import { Versus } from "./versus.tsx";

const DEFAULT_DAYS = 30;

/** What changed between two boards: of two days, or of two entries of the ledger. */
export function ChangesPage() {
  const words = useWords();
  return (
    <OfMission title={words.say("app.changes")}>{(scene) => <Compared {...scene} />}</OfMission>
  );
}

function Compared({ board, opened, head }: MissionScene) {
  const { words, address } = useApp();
  const { view } = address;
  const { trueOn, knownAt } = board.asked;
  const since = view.since ?? addDays(trueOn, -DEFAULT_DAYS);
  const before = useMemo(
    () =>
      opened.board(
        view.sinceHead === null
          ? { ...board.asked, trueOn: since, knownAt: earlier(knownAt, since) }
          : { ...board.asked, head: Math.min(view.sinceHead, board.asked.head) },
      ),
    [opened, board, since, view.sinceHead],
  );
  const changes = useMemo(
    () => (before === null ? [] : tellChanges(before, board, words)),
    [before, board, words],
  );
  const name = `${board.mission.id}-changes-${since}-${trueOn}`;
  return (
    <>
      <section class="lede">
        <p class="kicker" translate={false}>
          <b>{board.mission.name}</b> · {board.mission.short}
        </p>
        <h1>{words.say("compared.head", { n: changes.length })}</h1>
        <SceneTimes board={board} newest={head.seq} />
        <Versus since={since} trueOn={trueOn} newest={board.asked.head} />
      </section>
      {before === null ? (
        <p class="notice">{words.say("compared.noBoard")}</p>
      ) : (
        <div class="stack">
          <MovedTotals before={before} after={board} />
          <ChangeLists changes={changes} />
          {changes.length > 0 && (
            <p class="row">
              <CsvButton name={name} table={() => changeTable(changes, words)} />
            </p>
          )}
        </div>
      )}
    </>
  );
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function MovedTotals({ before, after }: { readonly before: Board; readonly after: Board }) {
  const words = useWords();
  const moved = useMemo(() => movedTotals(before, after, words), [before, after, words]);
  if (moved.length === 0) return null;
  return (
    <section class="card" aria-labelledby="moved-title">
      <h2 id="moved-title">{words.say("compared.sums")}</h2>
      <table class="plain even num">
        <thead>
          <tr>
            <th scope="col">{words.say("list.what")}</th>
            <th scope="col" class="r">
              {words.figures.day(before.asked.trueOn)}
            </th>
            <th scope="col" class="r">
              {words.figures.day(after.asked.trueOn)}
            </th>
            <th scope="col" class="r">
              {words.say("list.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {moved.map((line) => (
            <tr key={line.name} data-claims={line.claims.join(" ")}>
              <th scope="row">{line.name}</th>
              <td class="r">{line.before}</td>
              <td class="r strong">
                <Say of={line.after} />
              </td>
              <td class="r">{line.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ChangeLists({ changes }: { readonly changes: readonly ToldChange[] }) {
  const words = useWords();
  if (changes.length === 0) return <p class="notice">{words.say("compared.nothing")}</p>;
  return (
    <section class="card" aria-label={words.say("app.changes")}>
      {groupChanges(changes).map((group) => (
        <div key={group.kind} class="block">
          <h2>
            {words.say(`change.kind.${group.kind}`)}{" "}
            <small>{words.figures.number(group.changes.length)}</small>
          </h2>
          <ol class="rows dated num">
            {group.changes.map((change) => (
              <li key={change.id} data-claims={claimsIn([change.text])}>
                <span class="when">{words.figures.day(change.on)}</span>
                <span>
                  <Mark name={changeMark(change)} /> <Say of={change.text} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
