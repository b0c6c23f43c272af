import { useEffect, useState } from "preact/hooks";
import type { DocumentsReply, IntakeReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { whyOf } from "../../app/why.tsx";
import { toFailure } from "../../source/failure.ts";
import { useLoad } from "../../source/load.ts";
import { FeedList } from "./feedList.tsx";
import { JobList } from "./jobList.tsx";
import { TakeInForm, tellIntake } from "./takeInForm.tsx";

const OFTEN_MS = 1_000;
const SELDOM_MS = 10_000;

/** Documents in: an address, files, feeds; how far long work is; and what the ledger holds. */
export function DocumentsPage() {
  const { words, source } = useApp();
  const [round, setRound] = useState(0);
  const intake = useIntake();
  const busy =
    intake !== null &&
    (intake.jobs.some(({ status }) => status === "running") ||
      intake.feeds.some(({ polling }) => polling !== null));
  const list = useLoad(
    source.canWrite ? `documents ${round} ${busy}` : null,
    (signal) => source.documents(null, signal),
    "keep",
  );
  useEffect(() => {
    document.title = words.say("docs.title");
  }, [words]);
  if (!source.canWrite) return <p class="notice">{words.say("paste.readOnly")}</p>;
  const again = () => setRound((count) => count + 1);
  return (
    <div class="documents">
      <h1>{words.say("docs.heading")}</h1>
      <TakeInForm onTaken={again} />
      <ReadAgain />
      {intake !== null && <JobList jobs={intake.jobs} />}
      {intake !== null && <FeedList feeds={intake.feeds} />}
      <WhenReady of={list}>{(reply) => <List key={round} first={reply} />}</WhenReady>
    </div>
  );
}

/** Sets going that what an earlier reader read is read again; how far it is stands with other long work. */
function ReadAgain() {
  const { words, source } = useApp();
  const [said, setSaid] = useState<string | null>(null);
  const start = async () => {
    try {
      const { job } = await source.takeIn({ what: "readAgain" }, crypto.randomUUID());
      setSaid(words.say("docs.againDue", { n: job?.total ?? 0 }));
      tellIntake();
    } catch (cause) {
      setSaid(whyOf(toFailure(cause), words));
    }
  };
  return (
    <p class="note row">
      <button type="button" class="btn" onClick={() => void start()}>
        {words.say("docs.again")}
      </button>
      <span role="status">{said ?? words.say("docs.againHint")}</span>
    </p>
  );
}

// Feeds and jobs as they stand, asked for often while something is under way.
function useIntake(): IntakeReply | null {
  const { source } = useApp();
  const [intake, setIntake] = useState<IntakeReply | null>(null);
  useEffect(() => {
    if (!source.canWrite) return;
    const left = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const reply = await source.intake(left.signal).catch(() => null);
      if (left.signal.aborted) return;
      if (reply !== null) setIntake(reply);
      const busy =
        reply?.jobs.some(({ status }) => status === "running") === true ||
        reply?.feeds.some(({ polling, polledAt }) => polling !== null || polledAt === null) ===
          true;
      timer = setTimeout(look, busy || reply === null ? OFTEN_MS : SELDOM_MS);
    };
    void look();
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 200);
    };
    addEventListener("muster-intake", soon);
    return () => {
      removeEventListener("muster-intake", soon);
      clearTimeout(timer);
      left.abort();
    };
  }, [source]);
  return intake;
}

function List({ first }: { readonly first: DocumentsReply }) {
  const { words, source } = useApp();
  const [more, setMore] = useState<readonly DocumentsReply[]>([]);
  const pages = [first, ...more];
  const next = pages.at(-1)?.next ?? null;
  return (
    <section>
      <h2>
        {words.say("docs.list")} <span class="num">{first.total}</span>
      </h2>
      <ul class="doc-list">
        {pages
          .flatMap(({ documents }) => documents)
          .map((listed) => (
            <Listed key={listed.id} listed={listed} />
          ))}
      </ul>
      {next !== null && (
        <button
          type="button"
          class="btn"
          onClick={async () => {
            const page = await source.documents(next, new AbortController().signal);
            setMore([...more, page]);
          }}
        >
          {words.say("docs.more")}
        </button>
      )}
    </section>
  );
}

function Listed({ listed }: { readonly listed: DocumentsReply["documents"][number] }) {
  const { words } = useApp();
  const { id, document, claims, waiting, copies, retracted } = listed;
  const { title, publisher, published, publishedFrom, origin, captureOf } = document;
  return (
    <li>
      <a href={`?view=document&document=${id}`} translate={false}>
        {retracted ? <s>{title ?? id}</s> : <VisibleText text={title ?? id} />}
      </a>
      <p class="note">
        <span translate={false}>{publisher}</span> · {words.figures.longDay(published)} (
        {words.say(`docs.from.${publishedFrom}`)}) · {words.say("doc.count", { n: claims })}
        {waiting > 0 && <> · {words.say("docs.waiting", { n: waiting })}</>}
        {copies.length > 0 && <> · {words.say("docs.copies", { n: copies.length, origin })}</>}
        {captureOf !== undefined && <> · {words.say("docs.capture", { id: captureOf })}</>}
      </p>
    </li>
  );
}
