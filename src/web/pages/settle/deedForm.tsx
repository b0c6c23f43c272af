import { useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { OtherDraft } from "../../app/otherDraft.tsx";
import { WhenReady } from "../../app/states.tsx";
import { useDraft } from "../../app/useDraft.ts";
import { useLoad } from "../../source/load.ts";
import { carryOut, effectOf, type SettleDeed, type UndoDeed, undoDeed } from "./deed.ts";
import { Effects } from "./effects.tsx";
import { AttemptFailed, useAttempt } from "./useAttempt.tsx";

interface DeedFormProps {
  /** What is done, on its button. */
  readonly name: string;
  /** What is to be done; null while it is not chosen yet. */
  readonly deed: SettleDeed | null;
  /** Under what its reason is kept while it is written. */
  readonly draft: string;
}

/** The figures that a deed would move, its reason, a button that does it, and then one that undoes it. */
export function DeedForm({ name, deed, draft }: DeedFormProps) {
  const { words, source, missions } = useApp();
  const reason = useDraft(draft, "");
  const [undo, setUndo] = useState<UndoDeed | null>(null);
  const { failure, attempt } = useAttempt(missions.head.seq);
  if (undo !== null) {
    return (
      <p class="notice row" role="status">
        {words.say("settle.done")}{" "}
        <button
          type="button"
          class="btn"
          onClick={() =>
            void attempt(async () => {
              const undone = await undoDeed(source, undo, words.say("settle.undone"));
              setUndo(null);
              return undone;
            })
          }
        >
          {words.say("names.undo")}
        </button>
        <AttemptFailed failure={failure} />
      </p>
    );
  }
  return (
    <form
      class="deed-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (deed === null) return;
        void attempt(async (seen) => {
          const done = await carryOut(source, deed, { reason: reason.value.trim(), seen });
          setUndo(done.undo);
          reason.drop();
          return done;
        });
      }}
    >
      {deed !== null && <Foreseen deed={deed} head={missions.head.seq} />}
      <label class="field">
        {words.say("dispute.why")}
        <input
          required
          maxLength={500}
          value={reason.value}
          onInput={(event) => reason.write(event.currentTarget.value)}
        />
      </label>
      <OtherDraft of={reason} />
      <p class="row">
        <button type="submit" class="btn" disabled={deed === null || reason.value.trim() === ""}>
          {name}
        </button>
      </p>
      <AttemptFailed failure={failure} />
    </form>
  );
}

function Foreseen({ deed, head }: { readonly deed: SettleDeed; readonly head: number }) {
  const { words, source } = useApp();
  const asked = JSON.stringify([deed, head]);
  const loaded = useLoad(asked, (signal) => effectOf(source, deed, signal));
  return (
    <section class="effect num" aria-label={words.say("settle.moves")}>
      <h3>{words.say("settle.moves")}</h3>
      <WhenReady of={loaded}>{({ effects }) => <Effects effects={effects} />}</WhenReady>
    </section>
  );
}
