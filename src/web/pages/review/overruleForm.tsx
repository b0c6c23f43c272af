import { useLayoutEffect, useState } from "preact/hooks";
import { type ActView, type Board, type Claim, effectsOf, partiesOf } from "#ledger";
import { useApp } from "../../app/context.ts";
import { WhenReady } from "../../app/states.tsx";
import { VisibleText } from "../../app/visible.tsx";
import { ActChoice, actLine, actsLike } from "../settle/actChoice.tsx";
import { useNewestBoard } from "../settle/useNewestBoard.ts";
import type { Queue, Waiting } from "./useQueue.ts";

interface OverruleFormProps {
  readonly item: Waiting;
  readonly queue: Queue;
  readonly onCancel: () => void;
}

/** How many acts have a key of their own: a digit. */
const WITH_KEY = 9;

/** Another act or effect than the matcher's: the acts of the same parties and resource in words, a digit each. */
export function OverruleForm({ item, queue, onCancel }: OverruleFormProps) {
  const { words } = useApp();
  const { claim } = item.claim;
  const [effect, setEffect] = useState("");
  const board = useNewestBoard(claim.mission);
  const accept = (act: string) =>
    queue.decide({ verdict: "accepted", act, ...(effect === "" ? {} : { effect }) });
  return (
    <div class="reasons">
      <label class="field">
        {words.say("review.effect")}
        <select value={effect} onChange={(event) => setEffect(event.currentTarget.value)}>
          <option value="">
            {words.say("review.byMatcher", { effect: words.say(`effect.${item.telling.effect}`) })}
          </option>
          {effectsOf(claim).map((one) => (
            <option key={one} value={one}>
              {words.say(`effect.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <WhenReady of={board}>
        {(newest) => (
          <Acts
            board={newest}
            acts={newest === null ? [] : actsOf(newest, claim, item.telling.act)}
            onAct={accept}
            onCancel={onCancel}
          />
        )}
      </WhenReady>
      <p class="row">
        <button type="button" class="btn" onClick={() => accept(own(item))}>
          {words.say("review.sameAct")}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {words.say("paste.cancel")}
        </button>
      </p>
    </div>
  );
}

/** The act that the matcher proposed, as a decision names it. */
function own({ telling, claim }: Waiting): string {
  return telling.act === claim.id ? "new" : telling.act;
}

function actsOf(board: Board, claim: Claim, proposed: string): readonly ActView[] {
  const resource = "resource" in claim ? (claim.resource ?? null) : null;
  return actsLike(board, { id: proposed, kind: claim.kind, parties: partiesOf(claim), resource });
}

interface ActsProps {
  readonly board: Board | null;
  readonly acts: readonly ActView[];
  readonly onAct: (act: string) => void;
  readonly onCancel: () => void;
}

function Acts({ board, acts, onAct, onCancel }: ActsProps) {
  const { words } = useApp();
  const first = acts.slice(0, WITH_KEY);
  const others = acts.slice(WITH_KEY);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey) return;
      const act = first[Number(event.key) - 1];
      if (act !== undefined) onAct(act.id);
      if (event.key === "Escape") onCancel();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  return (
    <>
      <p>{words.say(acts.length === 0 ? "review.noActs" : "review.act")}</p>
      {first.map((act, at) => (
        <button key={act.id} type="button" class="btn" onClick={() => onAct(act.id)}>
          <kbd>{at + 1}</kbd> <VisibleText text={actLine(act, board, words)} />
        </button>
      ))}
      {others.length > 0 && (
        <ActChoice
          label={words.say("review.otherActs")}
          board={board}
          acts={others}
          chosen=""
          onChoose={(act) => act !== "" && onAct(act)}
        />
      )}
    </>
  );
}
