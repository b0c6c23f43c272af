import { useState } from "preact/hooks";
import type { ActView, Board } from "#ledger";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { ActChoice, actsLike } from "./actChoice.tsx";
import { DeedForm } from "./deedForm.tsx";
import { ThreadStep } from "./threadStep.tsx";

interface ActDeskProps {
  readonly act: ActView;
  readonly board: Board;
}

/** An act with its tellings: one is split off, the act is made one with another, a thread is moved on. */
export function ActDesk({ act, board }: ActDeskProps) {
  return (
    <div class="act-desk">
      <Tellings act={act} />
      <ThreadStep act={act} board={board} />
      <Merge act={act} board={board} />
    </div>
  );
}

function Tellings({ act }: { readonly act: ActView }) {
  const { words, address } = useApp();
  const [split, setSplit] = useState<string | null>(null);
  return (
    <>
      <ol class="tellings">
        {act.tellings.map(({ claim, document, origin, knownFrom, value }) => (
          <li key={claim}>
            <a
              href={address.to({ page: "document", document, claim, open: null })}
              data-claims={claim}
            >
              <span translate={false}>
                <VisibleText text={origin} />
              </span>
              , {words.figures.day(knownFrom)}
              {value !== null && `: ${words.figures.number(value)}`}
            </a>
            {act.tellings.length > 1 && (
              <button
                type="button"
                class="btn"
                aria-expanded={split === claim}
                onClick={() => setSplit(split === claim ? null : claim)}
              >
                {words.say("settle.split")}
              </button>
            )}
          </li>
        ))}
      </ol>
      {split !== null && (
        <DeedForm
          key={split}
          name={words.say("settle.splitThis")}
          deed={{ do: "split", claim: split }}
          draft={`split ${split}`}
        />
      )}
    </>
  );
}

function Merge({ act, board }: ActDeskProps) {
  const { words } = useApp();
  const [into, setInto] = useState("");
  const others = actsLike(board, act);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{words.say("settle.merge")}</summary>
      <ActChoice
        label={words.say("settle.into")}
        board={board}
        acts={others}
        chosen={into}
        onChoose={setInto}
      />
      {into !== "" && (
        <DeedForm
          key={into}
          name={words.say("settle.mergeThese")}
          deed={{
            do: "settle",
            settlement: { what: "merge", of: "act", from: act.id, into },
          }}
          draft={`merge ${act.id}`}
        />
      )}
    </details>
  );
}
