import type { IntakeReply, TakeInBody } from "#contract";
import { useApp } from "../../app/context.ts";
import { Why } from "../../app/why.tsx";
import { Bar, Refusals } from "./jobList.tsx";
import { tellIntake } from "./takeInForm.tsx";

type Feed = IntakeReply["feeds"][number];

/** The feeds that are followed, what came of them, and when they were last looked at. */
export function FeedList({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { words } = useApp();
  return (
    <section>
      <h2>{words.say("docs.feeds")}</h2>
      {feeds.length === 0 && <p class="note">{words.say("docs.noFeeds")}</p>}
      <ul class="jobs">
        {feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} />
        ))}
      </ul>
    </section>
  );
}

function FeedItem({ feed }: { readonly feed: Feed }) {
  const { words, source } = useApp();
  const { id, address, title, status, counts, polling, refused, answeredAt, lastRefusal } = feed;
  const change = async (to: Extract<TakeInBody, { what: "feed" }>["to"]) => {
    await source.takeIn({ what: "feed", id, to }, crypto.randomUUID());
    tellIntake();
  };
  const when = answeredAt === null ? words.say("docs.never") : answeredAt.slice(0, 16);
  const { added, known, passed } = counts;
  const line = words.say("docs.feedLine", { added, known, passed, refused: refused.length });
  return (
    <li>
      <p>
        <b translate={false}>{title ?? address}</b> · {line} ·{" "}
        {words.say("docs.answered", { when: when.replace("T", " ") })}
      </p>
      {polling !== null && (
        <Bar
          done={polling.done}
          total={polling.total}
          label={words.say("docs.progress", { ...polling, refused: refused.length })}
        />
      )}
      {lastRefusal !== null && (
        <p class="notice">
          <Why codes={[lastRefusal.code]} message={lastRefusal.message} />
        </p>
      )}
      <p class="row">
        <button type="button" class="btn" onClick={() => void change("poll")}>
          {words.say("docs.poll")}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => void change(status === "paused" ? "active" : "paused")}
        >
          {words.say(status === "paused" ? "docs.resume" : "docs.pause")}
        </button>
        <button type="button" class="btn" onClick={() => void change("removed")}>
          {words.say("docs.remove")}
        </button>
        {refused.length > 0 && (
          <button type="button" class="btn" onClick={() => void change("retry")}>
            {words.say("docs.retry")}
          </button>
        )}
      </p>
      <Refusals
        all={refused.map((item) => ({
          id: item.id,
          what: item.address ?? item.title ?? item.id,
          code: item.code,
          message: item.message,
        }))}
      />
    </li>
  );
}
