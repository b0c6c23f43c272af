import { useId, useState } from "preact/hooks";
import type { ReviewReply } from "#contract";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import type { DisputeKind } from "./disputesPane.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import type { Queue } from "./useQueue.ts";

const KINDS = [
  "waiting",
  "conflict",
  "inflated",
  "suspect",
  "condition",
  "lost",
  "threads",
  "settled",
] as const;

/** What the page shows beside the claims that wait: acts to be settled, the threads, what was settled. */
export type Aside = DisputeKind | "threads" | "settled";

interface QueuePaneProps {
  readonly queue: Queue;
  readonly reply: ReviewReply;
  readonly kind: Aside | null;
  readonly onKind: (kind: Aside | null) => void;
  readonly children: preact.ComponentChildren;
}

/**
 * What waits for a person, by kind, and the documents of the queue. Where there is no room beside the
 * text a button opens the lists, and a choice from them closes them.
 */
export function QueuePane({ queue, reply, kind, onKind, children }: QueuePaneProps) {
  const { words, address } = useApp();
  const [open, setOpen] = useState(false);
  const lists = useId();
  const counts = { ...reply.counts, waiting: queue.total, settled: reply.settled.length };
  const countOf = (one: Aside | "waiting") => (one === "threads" ? "" : counts[one]);
  const choose = (one: Aside | null) => {
    setOpen(false);
    onKind(one);
  };
  const shown = kind ?? "waiting";
  return (
    <aside class="queue num" aria-label={words.say("review.toDecide")}>
      <button
        type="button"
        class="queue-open"
        aria-expanded={open}
        aria-controls={lists}
        onClick={() => setOpen(!open)}
      >
        <span>{words.say("review.choose", { what: words.say(`review.${shown}`) })}</span>
        <span>{countOf(shown)}</span>
      </button>
      <div id={lists} class={open ? "open" : undefined}>
        <h2>{words.say("review.toDecide")}</h2>
        <ul>
          {KINDS.map((one) => (
            <li key={one}>
              <button
                type="button"
                aria-pressed={one === shown}
                onClick={() => choose(one === "waiting" ? null : one)}
              >
                <span>{words.say(`review.${one}`)}</span>
                <span>{countOf(one)}</span>
              </button>
            </li>
          ))}
        </ul>
        <p>
          <a href={address.toPage("names")}>{words.say("names.title")}</a>
        </p>
        {reply.elsewhere > 0 && <Elsewhere n={reply.elsewhere} />}
        {kind === null && queue.items.length > 0 && (
          <DocumentsOfQueue
            queue={queue}
            onChoose={(claim) => {
              setOpen(false);
              queue.choose(claim);
            }}
          />
        )}
        {children}
      </div>
    </aside>
  );
}

const SHOWN = 12;

interface DocumentsOfQueueProps {
  readonly queue: Queue;
  readonly onChoose: (claim: string) => void;
}

function DocumentsOfQueue({ queue, onChoose }: DocumentsOfQueueProps) {
  const { words } = useApp();
  const here = queue.items[queue.at]?.claim.document.id;
  const byDocument = [...Map.groupBy(queue.items, ({ claim }) => claim.document.id).values()];
  return (
    <>
      <h2>{words.say("review.thisQueue")}</h2>
      <ul>
        {byDocument.slice(0, SHOWN).map((items) => {
          const [first] = items;
          if (first === undefined) return null;
          const { id, document } = first.claim;
          return (
            <li key={document.id}>
              <button
                type="button"
                aria-current={document.id === here}
                onClick={() => onChoose(id)}
              >
                <span translate={false}>
                  <VisibleText text={document.publisher} />
                  <br />
                  {words.figures.longDay(document.published)}
                </span>
                <span>{items.length}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
