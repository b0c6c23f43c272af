import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { claimLine, claimMark } from "../../words/claim.ts";
import { AmendForm } from "../paste/amendForm.tsx";
import { changeLine } from "../settle/effects.tsx";
import type { Deed, Keys } from "./keys.ts";
import { OverruleForm } from "./overruleForm.tsx";
import { RejectForm } from "./rejectForm.tsx";
import type { Queue, Waiting } from "./useQueue.ts";

/** What is asked for beside the buttons: nothing, the slots, a reason, or another act. */
export type Mode = "deciding" | "amending" | "rejecting" | "overruling";

/** What the dock needs to know, and whom it tells. */
export interface DockProps {
  readonly queue: Queue;
  readonly item: Waiting;
  readonly keys: Keys;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onDeed: (deed: Deed) => void;
  /** What stands beneath the buttons. */
  readonly children: preact.ComponentChildren;
}

/**
 * A button for each decision, and what a decision asks for. On a narrow screen it stays at the foot of
 * the window, beneath the text, with the claim and what it changes in short.
 */
export function Dock({ queue, item, keys, mode, onMode, onDeed, children }: DockProps) {
  const id = item.claim.id;
  return (
    <div class={mode === "deciding" ? "dock" : "dock asking"}>
      <InShort item={item} />
      {mode !== "deciding" && (
        <Asked key={`${id} ${mode}`}>
          <Form queue={queue} item={item} mode={mode} onCancel={() => onMode("deciding")} />
        </Asked>
      )}
      <Deeds key={id} keys={keys} queue={queue} onDeed={onDeed} />
      {children}
    </div>
  );
}

/** What stands above in full, for whom it is out of sight: never read out twice. */
function InShort({ item }: { readonly item: Waiting }) {
  const { words } = useApp();
  const { claim, telling, known, changes } = item;
  const flags = telling.flags.map((flag) => words.known(`flag.${flag}`) ?? flag);
  const first = changes[0];
  const moves = first === undefined ? words.say("review.noChange") : changeLine(first, words);
  return (
    <div class="in-short" aria-hidden="true">
      <p>
        <Mark name={claimMark(claim.claim)} /> <VisibleText text={claimLine(claim.claim, words)} />
      </p>
      <p class="note">
        {flags.length > 0 && <b>{words.say("review.flag", { flag: flags.join(", ") })} </b>}
        {words.say(known === null ? "review.newAct" : "review.knownAct")} {moves}
        {changes.length > 1 && ` +${changes.length - 1}`}
      </p>
    </div>
  );
}

/** How much of a form must be in sight for nothing to be scrolled, in CSS pixels. */
const LEAST_SEEN = 160;

/** A form that opened: it takes the focus, and gives it back to the button that opened it. */
function Asked({ children }: { readonly children: preact.ComponentChildren }) {
  const form = useRef<HTMLDivElement>(null);
  // Before the browser paints: whoever sees the form is already in it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    form.current?.focus({ preventScroll: true });
    const { top = 0 } = form.current?.getBoundingClientRect() ?? {};
    if (top > innerHeight - LEAST_SEEN) form.current?.scrollIntoView({ block: "nearest" });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div class="asked" tabIndex={-1} ref={form}>
      {children}
    </div>
  );
}

interface FormProps {
  readonly queue: Queue;
  readonly item: Waiting;
  readonly mode: Exclude<Mode, "deciding">;
  readonly onCancel: () => void;
}

function Form({ queue, item, mode, onCancel }: FormProps) {
  const { id, claim } = item.claim;
  if (mode === "overruling") return <OverruleForm item={item} queue={queue} onCancel={onCancel} />;
  if (mode === "rejecting") {
    return (
      <RejectForm
        claim={id}
        onReject={(reason) => queue.decide({ verdict: "rejected", reason })}
        onCancel={onCancel}
      />
    );
  }
  return (
    <AmendForm
      claim={claim}
      draft={`amend ${id}`}
      onCancel={onCancel}
      onAmend={(amended) => queue.decide({ verdict: "amended", amended })}
    />
  );
}

interface DeedsProps {
  readonly keys: Keys;
  readonly queue: Queue;
  readonly onDeed: (deed: Deed) => void;
}

/** The decisions that have a button, those most taken first. */
const SHOWN = ["accept", "reject", "amend", "later"] as const;
/** Those that a narrow screen shows when asked. */
const MORE = ["asNew", "overrule", "undo"] as const;

function Deeds({ keys, queue, onDeed }: DeedsProps) {
  const { words } = useApp();
  const [open, setOpen] = useState(false);
  const more = useId();
  const cannotUndo = !queue.taken.some(({ id }) => id !== null);
  const button = (deed: Deed) => (
    <button
      key={deed}
      type="button"
      class={deed === "accept" ? "deed primary" : "deed"}
      disabled={deed === "undo" && cannotUndo}
      aria-keyshortcuts={keys.on ? keys.of[deed] : undefined}
      onClick={() => onDeed(deed)}
    >
      {keys.on && <kbd>{keys.of[deed].toUpperCase()}</kbd>}
      {words.say(`review.${deed}`)}
    </button>
  );
  return (
    <div class="deeds">
      {SHOWN.map(button)}
      <button
        type="button"
        class="deed more-deeds"
        aria-expanded={open}
        aria-controls={more}
        aria-label={words.say("review.more")}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" />
        </svg>
      </button>
      <div id={more} class={open ? "deeds-more open" : "deeds-more"}>
        {MORE.map(button)}
      </div>
    </div>
  );
}
