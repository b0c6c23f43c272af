import { useMemo } from "preact/hooks";
import type { Board } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { CsvButton } from "../../charts/csvButton.tsx";
import { Mark } from "../../marks/mark.tsx";
import { FirstOf } from "../board/firstOf.tsx";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { SceneTimes } from "../mission/sceneTimes.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { fileTable } from "./model/fileTable.ts";
import {
  type FileLine,
  type PartyFile,
  partiesOf,
  partyFile,
  silentDays,
} from "./model/partyFile.ts";
import { StandingTable } from "./standingTable.tsx";

/** One party: said, promised, done, met, asked: the page before a meeting. */
export function PartyPage() {
  const words = useWords();
  return <OfMission title={words.say("app.party")}>{(scene) => <PartyOf {...scene} />}</OfMission>;
}

function PartyOf({ board, opened, head }: MissionScene) {
  const { words, address } = useApp();
  const all = useMemo(() => partiesOf(board, words), [board, words]);
  const [key = null] = address.view.parties;
  const chosen = key ?? largestGiver(board) ?? all[0]?.key ?? "";
  const file = useMemo(
    () => partyFile(board, chosen, opened.document, words),
    [board, chosen, opened, words],
  );
  return (
    <>
      <section class="lede">
        <p class="kicker" translate={false}>
          <b>{board.mission.name}</b> · {board.mission.short}
        </p>
        <h1>
          <VisibleText text={file.name} />
        </h1>
        <p class="deck">
          <Newest board={board} file={file} />
        </p>
        <SceneTimes board={board} newest={head.seq} />
        <div class="versus">
          <label>
            {words.say("party.choose")}{" "}
            <select
              value={chosen}
              onChange={(event) => address.go({ parties: [event.currentTarget.value], open: null })}
            >
              {!all.some((each) => each.key === chosen) && (
                <option value={chosen}>{file.name}</option>
              )}
              {all.map((each) => (
                <option key={each.key} value={each.key} translate={false}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
          <a class="btn" href={address.toPage("compare", { parties: [chosen] })}>
            {words.say("party.compare")}
          </a>
          <CsvButton
            name={`${board.asked.mission}-${chosen.replace(/\W/g, "-")}-${board.asked.trueOn}`}
            table={() => fileTable(file, words)}
          />
        </div>
      </section>
      <div class="stack">
        <Standing file={file} />
        <div class="halves">
          <Lines
            title={words.say("party.acts")}
            lines={file.acts}
            none={words.say("party.noActs")}
          />
          <Lines
            title={words.say("party.obstacles")}
            lines={file.obstacles}
            none={words.say("party.noObstacle")}
          />
          <Conditions file={file} />
          <Lines
            title={words.say("party.agreements")}
            lines={file.agreements}
            none={words.say("party.noAgreement")}
          />
          <Lines
            title={words.say("party.asked")}
            lines={file.asked}
            none={words.say("party.notAsked")}
          />
          <Lines title={words.say("party.met")} lines={file.met} none={words.say("party.notMet")} />
        </div>
        <Elsewhere party={chosen} mission={board.asked.mission} />
      </div>
    </>
  );
}

// Where no party is named, the page is about the largest giver.
function largestGiver(board: Board): string | null {
  const sized = board.cells
    .filter(({ giver, resource }) => resource === "personnel" && !giver.joint)
    .map(({ giver, lines }) => ({ key: giver.key, size: lines[0]?.pledged.value ?? 0 }));
  return sized.sort((a, b) => b.size - a.size)[0]?.key ?? null;
}

function Newest({ board, file }: { readonly board: Board; readonly file: PartyFile }) {
  const { words, address } = useApp();
  const days = silentDays(board, file);
  if (file.newest === null || days === null) return <>{words.say("party.nothing")}</>;
  const { document } = file.newest;
  return (
    <>
      {words.say("party.newest", { day: words.figures.day(file.newest.on), n: days })}{" "}
      {document !== null && (
        <a href={address.toPage("document", { document: document.id })} translate={false}>
          <VisibleText text={document.publisher} />
        </a>
      )}
      {". "}
      {file.checkedOn === null
        ? words.say("party.notChecked")
        : words.say("party.checked", { day: words.figures.day(file.checkedOn) })}
    </>
  );
}

function Standing({ file }: { readonly file: PartyFile }) {
  const words = useWords();
  return (
    <section class="card" aria-labelledby="standing-title">
      <h2 id="standing-title">{words.say("party.standing")}</h2>
      {file.standing.length === 0 ? (
        <p class="note">{words.say("party.nothing")}</p>
      ) : (
        <StandingTable lines={file.standing} />
      )}
    </section>
  );
}

/** A page before a meeting has the newest of each; the rest is a click away. */
const LISTED_AT_FIRST = 10;

interface LinesProps {
  readonly title: string;
  readonly lines: readonly FileLine[];
  readonly none: string;
}

function Lines({ title, lines, none }: LinesProps) {
  const words = useWords();
  return (
    <section class="card">
      <h2>
        {title} {lines.length > 0 && <small>{words.figures.number(lines.length)}</small>}
      </h2>
      {lines.length === 0 && <p class="note">{none}</p>}
      <FirstOf
        class="rows dated num"
        shown={LISTED_AT_FIRST}
        items={lines.map((line) => (
          <li key={line.id}>
            <span class="when">{words.figures.day(line.on)}</span>
            <span>
              <Mark name={line.mark} /> <Say of={line.text} />
            </span>
          </li>
        ))}
      />
    </section>
  );
}

function Conditions({ file }: { readonly file: PartyFile }) {
  const words = useWords();
  return (
    <section class="card">
      <h2>{words.say("party.conditions")}</h2>
      {file.conditions.length === 0 && <p class="note">{words.say("party.noCondition")}</p>}
      <ul class="rows">
        {file.conditions.map(({ text, outcome }) => (
          <li key={text}>
            <span translate={false}>
              “<VisibleText text={text} />”
            </span>{" "}
            <span class="when">{outcome}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
