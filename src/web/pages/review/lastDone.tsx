import { useApp } from "../../app/context.ts";
import { Failed } from "../../app/states.tsx";
import { claimLine } from "../../words/claim.ts";
import type { Queue } from "./useQueue.ts";

/** What became of the last decision: taken, undone, not yet with the server, or refused. */
export function LastDone({ queue }: { readonly queue: Queue }) {
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
