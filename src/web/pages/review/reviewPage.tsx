import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { ReviewReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { Failed, Waiting, WhenReady } from "../../app/states.tsx";
import { hasDraft } from "../../app/useDraft.ts";
import { useLoad } from "../../source/load.ts";
import { NoMission } from "../mission/noBoard.tsx";
import { DecidePane } from "./decidePane.tsx";
import { DisputesPane } from "./disputesPane.tsx";
import type { Mode } from "./dock.tsx";
import { type Deed, deedOf, keepKeys, keptKeys } from "./keys.ts";
import { KeysForm } from "./keysForm.tsx";
import { LastDone } from "./lastDone.tsx";
import { type Aside, QueuePane } from "./queuePane.tsx";
import { SettledPane } from "./settledPane.tsx";
import { TextPane } from "./textPane.tsx";
import { ThreadsPane } from "./threadsPane.tsx";
import { type Queue, useQueue } from "./useQueue.ts";

/** The deeds that ask for more, and the form that they open and close. */
const ASKS: Readonly<Partial<Record<Deed, Mode>>> = {
  amend: "amending",
  reject: "rejecting",
  overrule: "overruling",
};

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
  const queue = useQueue(mission, reply.waiting);
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
  // Before the browser paints, too: a key that is pressed as soon as the next claim is seen decides that one.
  useLayoutEffect(() => {
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
        <ThreadsPane mission={mission} />
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
          <DecidePane
            queue={queue}
            item={item}
            keys={keys}
            mode={mode}
            onMode={setMode}
            onDeed={act}
          />
        </>
      )}
    </div>
  );
}

function NothingWaits({ reply, queue }: { readonly reply: ReviewReply; readonly queue: Queue }) {
  const { words, address } = useApp();
  if (reply.waiting > 0 && queue.taken.length === 0 && queue.failure === null) {
    return <Loading />;
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

/** The queue is on its way: bones, as wherever a page waits for the server. */
function Loading() {
  const [since, setSince] = useState<"now" | "moment">("now");
  useEffect(() => {
    const timer = setTimeout(setSince, 300, "moment");
    return () => clearTimeout(timer);
  }, []);
  return <Waiting since={since} cancel={() => {}} />;
}
