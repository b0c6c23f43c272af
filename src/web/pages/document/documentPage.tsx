import { useEffect, useMemo, useState } from "preact/hooks";
import type { ClaimReply, DocumentReply } from "#contract";
import { CLAIM_KINDS } from "#ledger";
import { useApp, useWords } from "../../app/context.ts";
import { Say } from "../../app/say.tsx";
import { Failed, WhenReady } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { Failure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import { PageLink } from "../board/evidenceCard.tsx";
import { ClaimLine } from "../reading/claimLine.tsx";
import { isWithin } from "../reading/cuts.ts";
import { MarkedText, type NumberedClaim, numberClaims } from "../reading/markedText.tsx";
import { ClaimDesk } from "../settle/claimDesk.tsx";
import { DeedForm } from "../settle/deedForm.tsx";
import { TakenBackLine } from "../settle/takenBack.tsx";

/** One document: its text with every quote marked, the claims beside it. */
export function DocumentPage() {
  const { address, source, words, missions } = useApp();
  const { document: id } = address.view;
  const loaded = useLoad(
    id === null ? null : `document ${id} ${missions.head.seq}`,
    (signal) => source.document(id ?? "", signal),
    "keep",
  );
  if (id === null || (loaded.state === "failed" && loaded.failure.kind === "missing")) {
    return (
      <Failed failure={new Failure("missing")}>
        <a class="btn" href={address.to({ page: "board", document: null, claim: null })}>
          {words.say("fail.board")}
        </a>
      </Failed>
    );
  }
  return <WhenReady of={loaded}>{(reply) => <Document reply={reply} />}</WhenReady>;
}

function Document({ reply }: { readonly reply: DocumentReply }) {
  const { address, words, source } = useApp();
  const { document: entry, text } = reply;
  const claims = useMemo(() => numberClaims(reply.claims), [reply]);
  const states = useMemo(() => new Map(reply.claims.map((claim) => [claim.id, claim])), [reply]);
  const lost = useMemo(() => lostClaims(reply), [reply]);
  const current = address.view.claim;
  const choose = (claim: string) => address.go({ claim }, true);
  const title = entry.title ?? entry.publisher;
  useEffect(() => {
    document.title = words.say("doc.title", { title: { foreign: title } });
  }, [title, words]);
  return (
    <div class="reading">
      <section class="doc">
        <article>
          <DocumentHead reply={reply} />
          {reply.retracted !== null && (
            <div class="banner" role="status">
              <TakenBackLine taken={reply.retracted} />
            </div>
          )}
          {current !== null && lost.has(current) && (
            <p class="banner" role="alert">
              {words.say("doc.lostThis", { claim: { foreign: current } })}
            </p>
          )}
          {entry.hiddenCharacters !== undefined && (
            <p class="notice">{words.say("doc.unseen", { n: entry.hiddenCharacters })}</p>
          )}
          {text === "" ? (
            <p class="notice">{words.say("doc.hidden")}</p>
          ) : (
            <MarkedText
              text={text}
              lang={entry.lang}
              claims={claims}
              current={current}
              onChoose={choose}
            />
          )}
          <Kinds claims={claims} />
          <p class="src">
            <code translate={false}>{entry.id}</code>
            <code>{words.say("doc.characters", { n: text.length })}</code>
            <code translate={false}>sha256 {entry.sha256.slice(0, 16)}</code>
          </p>
        </article>
      </section>
      <section class="claims num" aria-labelledby="claims-title">
        <h2 id="claims-title">
          {words.say("doc.claims")} <small>{words.say("doc.count", { n: claims.length })}</small>
        </h2>
        {claims.length === 0 && <p class="note">{words.say("doc.none")}</p>}
        {lost.size > 0 && <p class="note">{words.say("doc.lost", { n: lost.size })}</p>}
        <ol>
          {claims.map((claim) => (
            <li
              key={claim.id}
              id={`claim-${claim.id}`}
              class={classOf(claim.id === current, states.get(claim.id))}
              aria-current={claim.id === current ? "true" : undefined}
            >
              <ClaimLine claim={claim} onChoose={choose} />
              <p class="claim-more">
                <span class="tag">
                  {words.say(`decision.${states.get(claim.id)?.state ?? "proposed"}`)}
                </span>{" "}
                {lost.has(claim.id) && <span class="tag">{words.say("panel.lost")}</span>}{" "}
                <code translate={false}>{claim.id}</code>
              </p>
              <TakenBackLine taken={states.get(claim.id)?.retracted ?? null} />
              {claim.id === current && <DeskOf claim={states.get(claim.id)} />}
            </li>
          ))}
        </ol>
        <p class="row">
          <a class="btn" href={address.to({ page: "board", document: null, claim: null })}>
            {words.say("doc.board")}
          </a>
        </p>
        {source.canWrite && <TakeBackDocument reply={reply} />}
      </section>
    </div>
  );
}

function classOf(current: boolean, claim: ClaimReply | undefined): string {
  return [current ? "current" : "", claim?.retracted == null ? "" : "struck"].join(" ").trim();
}

function DeskOf({ claim }: { readonly claim: ClaimReply | undefined }) {
  return claim === undefined ? null : <ClaimDesk key={claim.id} claim={claim} />;
}

function TakeBackDocument({ reply }: { readonly reply: DocumentReply }) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  const { document: entry, retracted: taken } = reply;
  return (
    <details class="claim-desk" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say(taken === null ? "settle.retractDocument" : "settle.restore")}</summary>
      {open && (
        <DeedForm
          name={words.say(taken === null ? "settle.retractThis" : "settle.restoreThis")}
          deed={{ do: "retract", of: taken?.entry ?? entry.id }}
          draft={`retract ${entry.id}`}
        />
      )}
    </details>
  );
}

// The claims whose words are not in the text, where the text may be shown at all.
function lostClaims({ text, claims }: DocumentReply): ReadonlySet<string> {
  if (text === "") return new Set();
  const lost = claims.filter(
    ({ id, claim, words }) => words === null || !isWithin(text, { id, ...claim.quote }),
  );
  return new Set(lost.map(({ id }) => id));
}

/** How each kind of claim is marked in the text, for the kinds that it has. */
function Kinds({ claims }: { readonly claims: readonly NumberedClaim[] }) {
  const words = useWords();
  const kinds = CLAIM_KINDS.filter((kind) => claims.some(({ claim }) => claim.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <p class="legend">
      {kinds.map((kind) => (
        <span key={kind}>
          <span class={`span ${kind}`}>{words.say(`kind.${kind}`)}</span>
        </span>
      ))}
    </p>
  );
}

function DocumentHead({ reply }: { readonly reply: DocumentReply }) {
  const { words } = useApp();
  const { document: entry } = reply;
  return (
    <>
      <p class="kicker">
        {entry.digest !== true && (
          <>
            <b translate={false}>
              <VisibleText text={entry.publisher} />
            </b>{" "}
            ·{" "}
          </>
        )}
        {words.say("doc.published", { day: words.figures.day(entry.published) })}
        {entry.digest !== true && entry.url !== undefined && (
          <>
            {" · "}
            <PageLink url={entry.url} />
          </>
        )}
      </p>
      {entry.title === undefined ? (
        <h1>{words.say("doc.untitled")}</h1>
      ) : (
        <h1 translate={false} lang={entry.lang}>
          <VisibleText text={entry.title} />
        </h1>
      )}
      {entry.digest === true && (
        <p class="banner digest-line">
          <Say of={words.compose("doc.digest", { publisher: { foreign: entry.publisher } })} />{" "}
          <PageLink url={entry.url} />
        </p>
      )}
    </>
  );
}
