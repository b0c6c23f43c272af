import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { ReviewReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { Failed, WhenReady } from "../../app/states.tsx";
import { hasDraft } from "../../app/useDraft.ts";
import { useLoad } from "../../source/load.ts";
import { claimLine } from "../../words/claim.ts";
import { NoMission } from "../mission/noBoard.tsx";
import { DecidePane, type Mode } from "./decidePane.tsx";
import { type DisputeKind, DisputesPane } from "./disputesPane.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { type Deed, deedOf, keepKeys, keptKeys } from "./keys.ts";
import { KeysForm } from "./keysForm.tsx";
import { SettledPane } from "./settledPane.tsx";
import { TextPane } from "./textPane.tsx";
import { ThreadsPane } from "./threadsPane.tsx";
import { type Queue, useQueue } from "./useQueue.ts";

const KINDS = ["conflict", "inflated", "suspect", "condition", "lost"] as const;

/** The deeds that ask for more, and the form that they open and close. */
const ASKS: Readonly<Partial<Record<Deed, Mode>>> = {
  amend: "amending",
  reject: "rejecting",
  overrule: "overruling",
};

/** What the page shows beside the claims that wait: acts to be settled, the threads, what was settled. */
type Aside = DisputeKind | "threads" | "settled";

/** Claims that wait beside their text, one key per decision; and what the sources do not agree on. */
export function ReviewPage() {
  const { words, source, address, missions } = useApp();
  const mission = address.view.mission ?? missions.missions[0]?.id ?? null;
  const [round, setRound] = useState(0);
  const review = useLoad(
    mission === null || !source.canWrite ? null : `review ${mission} ${round}`,
    (signal) => source.review(mission ?? "", signal),
    "keep",
  );
  useEffect(() => {
    document.title = words.say("review.title");
  }, [words]);
  if (!source.canWrite) return <p class="notice">{words.say("paste.readOnly")}</p>;
  if (mission === null) return <NoMission />;
  return (
    <WhenReady of={review}>
      {(reply) => (
        <Review
          key={mission}
          mission={mission}
          reply={reply}
          onChanged={() => setRound((count) => count + 1)}
        />
      )}
    </WhenReady>
  );
}

interface ReviewProps {
  readonly mission: string;
  readonly reply: ReviewReply;
  readonly onChanged: () => void;
}

function Review({ mission, reply, onChanged }: ReviewProps) {
  const { words } = useApp();
  const queue = useQueue(mission);
  const [kind, setKind] = useState<Aside | null>(null);
  const [keys, setKeys] = useState(keptKeys);
  const [mode, setMode] = useState<Mode>("deciding");
  const item = queue.items[queue.at];
  const waiting = item?.claim.id;
  // Before the browser paints: what is pressed as soon as it is seen is not undone.
  useLayoutEffect(() => setMode(hasDraft(`amend ${waiting}`) ? "amending" : "deciding"), [waiting]);
  const act = (deed: Deed) => {
    if (deed === "accept") queue.decide({ verdict: "accepted" });
    if (deed === "asNew") queue.decide({ verdict: "accepted", act: "new" });
    const asks = ASKS[deed];
    if (asks !== undefined) setMode(mode === asks ? "deciding" : asks);
    if (deed === "later") queue.later();
    if (deed === "undo") queue.undo();
    if (deed === "next") queue.move(1);
    if (deed === "previous") queue.move(-1);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const deed = kind === null ? deedOf(event, keys) : null;
      if (deed === null) return;
      event.preventDefault();
      act(deed);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  return (
    <div class="review">
      <h1 class="sr">{words.say("app.review")}</h1>
      <QueuePane queue={queue} reply={reply} kind={kind} onKind={setKind}>
        <KeysForm
          keys={keys}
          onKeys={(chosen) => {
            setKeys(chosen);
            keepKeys(chosen);
          }}
        />
      </QueuePane>
      {kind === "threads" ? (
        <ThreadsPane mission={mission} settled={reply.settled} />
      ) : kind === "settled" ? (
        <SettledPane settled={reply.settled} />
      ) : kind !== null ? (
        <DisputesPane reply={reply} kind={kind} onSettled={onChanged} />
      ) : item === undefined ? (
        <NothingWaits reply={reply} queue={queue} />
      ) : (
        <>
          <TextPane
            document={item.claim.document.id}
            claim={item.claim.id}
            mission={mission}
            onChoose={queue.choose}
            onAdded={queue.reload}
          />
          <div class="decide-column">
            <DecidePane
              queue={queue}
              item={item}
              keys={keys}
              mode={mode}
              onMode={setMode}
              onDeed={act}
            />
            <LastDone queue={queue} />
          </div>
        </>
      )}
    </div>
  );
}

interface QueuePaneProps {
  readonly queue: Queue;
  readonly reply: ReviewReply;
  readonly kind: Aside | null;
  readonly onKind: (kind: Aside | null) => void;
  readonly children: preact.ComponentChildren;
}

function QueuePane({ queue, reply, kind, onKind, children }: QueuePaneProps) {
  const { words, address } = useApp();
  const here = queue.items[queue.at]?.claim.document.id;
  return (
    <aside class="queue num" aria-label={words.say("review.toDecide")}>
      <h2>{words.say("review.toDecide")}</h2>
      <ul>
        <li>
          <button type="button" aria-pressed={kind === null} onClick={() => onKind(null)}>
            <span>{words.say("review.waiting")}</span>
            <span>{queue.total}</span>
          </button>
        </li>
        {KINDS.map((one) => (
          <li key={one}>
            <button type="button" aria-pressed={kind === one} onClick={() => onKind(one)}>
              <span>{words.say(`review.${one}`)}</span>
              <span>{reply.counts[one]}</span>
            </button>
          </li>
        ))}
        {(["threads", "settled"] as const).map((one) => (
          <li key={one}>
            <button type="button" aria-pressed={kind === one} onClick={() => onKind(one)}>
              <span>{words.say(`review.${one}`)}</span>
              <span>{one === "settled" ? reply.settled.length : ""}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={address.toPage("names")}>{words.say("names.title")}</a>
      </p>
      {reply.elsewhere > 0 && <Elsewhere n={reply.elsewhere} />}
      {kind === null && queue.items.length > 0 && (
        <>
          <h2>{words.say("review.thisQueue")}</h2>
          <ul>
            {[...Map.groupBy(queue.items, ({ claim }) => claim.document.id)]
              .slice(0, 12)
              .map(([id, items]) => (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={id === here}
                    onClick={() => queue.choose(items[0]?.claim.id ?? "")}
                  >
                    <span translate={false}>
                      {items[0]?.claim.document.publisher}
                      <br />
                      {words.figures.longDay(items[0]?.claim.document.published ?? "1970")}
                    </span>
                    <span>{items.length}</span>
                  </button>
                </li>
              ))}
          </ul>
        </>
      )}
      {children}
    </aside>
  );
}

function NothingWaits({ reply, queue }: { readonly reply: ReviewReply; readonly queue: Queue }) {
  const { words, address } = useApp();
  if (reply.waiting > 0 && queue.taken.length === 0 && queue.failure === null) {
    return <div class="skeleton" aria-busy="true" />;
  }
  return (
    <section class="doc">
      {queue.failure !== null && <Failed failure={queue.failure.failure} retry={queue.reload} />}
      <p>{words.say("review.none")}</p>
      <p>
        <a href={address.toPage("documents")}>{words.say("review.noneNext")}</a>
      </p>
      <LastDone queue={queue} />
    </section>
  );
}

function LastDone({ queue }: { readonly queue: Queue }) {
  const { words } = useApp();
  const last = queue.taken.at(-1);
  const { failure, undone, unsent } = queue;
  return (
    <div class="lastdone" role="status">
      {unsent > 0 && <p>{words.say("review.unsaved", { n: unsent })}</p>}
      {failure !== null && (
        <Failed failure={failure.failure}>
          <button type="button" class="btn" onClick={queue.reload}>
            {words.say("review.lookAgain")}
          </button>
        </Failed>
      )}
      {undone !== null && (
        <p>{words.say("review.undone", { what: claimLine(undone.claim.claim, words) })}</p>
      )}
      {last !== undefined && (
        <p>
          {words.say("review.last", {
            verdict: words.say(`decision.${last.decision.verdict}`),
            what: claimLine(last.item.claim.claim, words),
          })}
        </p>
      )}
    </div>
  );
}
