import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useApp, useWords } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { type Loaded, useLoad } from "../../source/load.ts";
import { claimMark } from "../../words/claim.ts";
import { openLedger } from "../board/model/ledger.ts";
import { useQuotes } from "../brief/useQuotes.ts";
import { dayOpened } from "../mission/missionAsked.ts";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { find, quotedDocuments, type Searchable } from "./model/find.ts";

const NONE: readonly { readonly document: string }[] = [];

/** Search in parties, claims with their quotes, and documents of all missions; accents and case do not matter. */
export function SearchPage() {
  const words = useWords();
  return <OfMission title={words.say("app.search")}>{(scene) => <Search {...scene} />}</OfMission>;
}

function Search({ board, opened }: MissionScene) {
  const { words, address, missions } = useApp();
  const asked = address.view.words ?? "";
  const [typed, setTyped] = useState(asked);
  const others = useOthers(board.asked.mission);
  const searched = useMemo(
    () => [
      { board, claim: opened.claim, document: opened.document },
      ...(others.state === "ready" ? others.value : []),
    ],
    [board, opened, others],
  );
  const searching = typed.trim() !== "";
  const quoted = useMemo(() => quotedDocuments(searched), [searched]);
  const quotes = useQuotes(searching ? quoted.sources : NONE);
  const found = useMemo(
    () =>
      find(searched, typed, words, (id) =>
        quotes.state === "ready" ? quotes.value.get(id) : null,
      ),
    [searched, typed, words, quotes],
  );
  const several = searched.length > 1;
  const any = found.parties.length + found.claimCount + found.documentCount;
  return (
    <>
      <section class="lede">
        <h1>{words.say("search.head", { n: missions.missions.length })}</h1>
        <form
          class="versus"
          onSubmit={(event) => {
            event.preventDefault();
            address.go({ words: typed === "" ? null : typed.slice(0, 200) });
          }}
        >
          <label>
            <span class="sr">{words.say("search.label")}</span>
            <input
              type="search"
              class="search"
              value={typed}
              maxLength={200}
              placeholder={words.say("search.hint")}
              onInput={(event) => {
                const text = event.currentTarget.value;
                setTyped(text);
                address.go({ words: text === "" ? null : text }, true);
              }}
            />
          </label>
          <span role="status">{!searching ? "" : words.say("search.count", { n: any })}</span>
        </form>
      </section>
      <div class="stack">
        {missions.missions.length > 1 && <WhenReady of={others}>{() => null}</WhenReady>}
        {!searching && <p class="notice">{words.say("search.first")}</p>}
        {searching && <WhenReady of={quotes}>{() => null}</WhenReady>}
        {searching && quoted.left > 0 && (
          <p class="note">{words.say("search.quotes", { n: quoted.sources.length })}</p>
        )}
        {searching && quotes.state !== "waiting" && any === 0 && (
          <p class="notice">{words.say("search.none")}</p>
        )}
        <Part title={words.say("app.party")} count={found.parties.length}>
          {found.parties.map(({ key, name, missions: known }) => (
            <li key={key}>
              <span class="when">{key.length <= 6 ? key : ""}</span>
              <span translate={false}>
                <a
                  href={address.toPage("party", { mission: known[0]?.id ?? null, parties: [key] })}
                >
                  <VisibleText text={name} />
                </a>{" "}
                <small>{several && known.map(({ short }) => short).join(", ")}</small>
              </span>
            </li>
          ))}
        </Part>
        <Part title={words.say("search.claims")} count={found.claimCount}>
          {found.claims.map(({ id, claim, line, document, mission }) => (
            <li key={id}>
              <span class="when">{words.figures.day(document.published)}</span>
              <span>
                <Mark name={claimMark(claim)} />{" "}
                <a
                  href={address.toPage("document", {
                    mission: mission.id,
                    document: document.id,
                    claim: id,
                  })}
                  data-claims={id}
                >
                  <VisibleText text={line} />
                </a>{" "}
                <small translate={false}>
                  <VisibleText text={document.publisher} />
                  {several && ` · ${mission.short}`}
                </small>
              </span>
            </li>
          ))}
        </Part>
        <Part title={words.say("search.documents")} count={found.documentCount}>
          {found.documents.map(({ document, mission }) => (
            <li key={document.id}>
              <span class="when">{words.figures.day(document.published)}</span>
              <span lang={document.lang} translate={false}>
                <a
                  href={address.toPage("document", { mission: mission.id, document: document.id })}
                >
                  <VisibleText text={document.title ?? document.id} />
                </a>{" "}
                <small>
                  <VisibleText text={document.publisher} />
                  {several && ` · ${mission.short}`}
                </small>
              </span>
            </li>
          ))}
        </Part>
      </div>
    </>
  );
}

// The other missions, each on its newest day or on the day that the address names.
function useOthers(mission: string): Loaded<readonly Searchable[]> {
  const { address, missions, source } = useApp();
  const { view } = address;
  const lines = missions.missions.filter(({ id, claims }) => id !== mission && claims > 0);
  const ids = lines.map(({ id }) => id).join(" ");
  const loaded = useLoad(`others ${ids} ${missions.head.seq}`, (signal) =>
    Promise.all(lines.map(({ id }) => source.ledger(id, signal))),
  );
  return useMemo(() => {
    if (loaded.state !== "ready") return loaded;
    const value = lines.flatMap((line, index) => {
      const entries = loaded.value[index]?.entries ?? [];
      const opened = openLedger(entries);
      const { trueOn } = dayOpened(line, missions.today, view.trueOn);
      const head = Math.min(view.head ?? missions.head.seq, missions.head.seq);
      const asked = { mission: line.id, trueOn, knownAt: view.knownAt ?? trueOn, head };
      const board = opened.board(asked);
      return board === null ? [] : [{ board, claim: opened.claim, document: opened.document }];
    });
    return { state: "ready", value };
  }, [loaded, ids, missions, view.trueOn, view.knownAt, view.head]);
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Part({ title, count, children }: PartProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <section class="card">
      <h2>
        {title} <small>{words.figures.number(count)}</small>
      </h2>
      <ol class="rows dated num">{children}</ol>
    </section>
  );
}
