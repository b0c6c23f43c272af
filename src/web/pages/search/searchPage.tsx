import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useApp, useWords } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { claimMark } from "../../words/claim.ts";
import { type MissionScene, OfMission } from "../mission/ofMission.tsx";
import { find } from "./model/find.ts";

/** Search in parties, claims and documents of a mission; accents and case do not matter. */
export function SearchPage() {
  const words = useWords();
  return <OfMission title={words.say("app.search")}>{(scene) => <Search {...scene} />}</OfMission>;
}

function Search({ board, opened }: MissionScene) {
  const { words, address } = useApp();
  const asked = address.view.words ?? "";
  const [typed, setTyped] = useState(asked);
  const found = useMemo(
    () => find({ board, claim: opened.claim, document: opened.document }, typed, words),
    [board, opened, typed, words],
  );
  const any = found.parties.length + found.claimCount + found.documentCount;
  return (
    <>
      <section class="lede">
        <h1>{words.say("search.head", { mission: { foreign: board.mission.short } })}</h1>
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
          <span role="status">
            {typed.trim() === "" ? "" : words.say("search.count", { n: any })}
          </span>
        </form>
      </section>
      <div class="stack">
        {typed.trim() === "" && <p class="notice">{words.say("search.first")}</p>}
        {typed.trim() !== "" && any === 0 && <p class="notice">{words.say("search.none")}</p>}
        <Part title={words.say("app.party")} count={found.parties.length}>
          {found.parties.map(({ key, name }) => (
            <li key={key}>
              <span class="when">{key.length <= 6 ? key : ""}</span>
              <a href={address.toPage("party", { parties: [key] })} translate={false}>
                <VisibleText text={name} />
              </a>
            </li>
          ))}
        </Part>
        <Part title={words.say("search.claims")} count={found.claimCount}>
          {found.claims.map(({ id, claim, line, document }) => (
            <li key={id}>
              <span class="when">{words.figures.day(document.published)}</span>
              <span>
                <Mark name={claimMark(claim)} />{" "}
                <a
                  href={address.toPage("document", { document: document.id, claim: id })}
                  data-claims={id}
                >
                  <VisibleText text={line} />
                </a>{" "}
                <small translate={false}>
                  <VisibleText text={document.publisher} />
                </small>
              </span>
            </li>
          ))}
        </Part>
        <Part title={words.say("search.documents")} count={found.documentCount}>
          {found.documents.map((document) => (
            <li key={document.id}>
              <span class="when">{words.figures.day(document.published)}</span>
              <span lang={document.lang} translate={false}>
                <a href={address.toPage("document", { document: document.id })}>
                  <VisibleText text={document.title ?? document.id} />
                </a>{" "}
                <small>
                  <VisibleText text={document.publisher} />
                </small>
              </span>
            </li>
          ))}
        </Part>
      </div>
    </>
  );
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
