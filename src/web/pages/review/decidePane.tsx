import { useLayoutEffect } from "preact/hooks";
import type { Claim } from "#ledger";
import { useApp } from "../../app/context.ts";
import { OtherDraft } from "../../app/otherDraft.tsx";
import { useDraft } from "../../app/useDraft.ts";
import { VisibleText } from "../../app/visible.tsx";
import { Mark } from "../../marks/mark.tsx";
import { attributionLine, claimLine, claimMark } from "../../words/claim.ts";
import { reasonLine } from "../../words/reason.ts";
import { AmendForm } from "../paste/amendForm.tsx";
import { ChangeList } from "../settle/effects.tsx";
import type { Deed, Keys } from "./keys.ts";
import { OverruleForm } from "./overruleForm.tsx";
import type { Queue, Waiting } from "./useQueue.ts";

/** What the pane asks for beside the buttons: nothing, the slots, a reason, or another act. */
export type Mode = "deciding" | "amending" | "rejecting" | "overruling";

interface DecidePaneProps {
  readonly queue: Queue;
  readonly item: Waiting;
  readonly keys: Keys;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onDeed: (deed: Deed) => void;
}

/** One claim in words: its slots, what accepting it would change, and a button for each decision. */
export function DecidePane({ queue, item, keys, mode, onMode, onDeed }: DecidePaneProps) {
  const { words } = useApp();
  const { claim } = item.claim;
  return (
    <aside class="decide num" aria-label={words.say("app.review")} data-claims={item.claim.id}>
      <p class="kicker">{words.say("review.claimOf", { n: queue.at + 1, all: queue.total })}</p>
      <h2 class="decide-claim" aria-live="polite">
        <Mark name={claimMark(claim)} /> <VisibleText text={claimLine(claim, words)} />
      </h2>
      <Slots item={item} />
      <Flags item={item} />
      <Effect item={item} />
      {mode === "amending" && (
        <AmendForm
          key={item.claim.id}
          claim={claim}
          draft={`amend ${item.claim.id}`}
          onCancel={() => onMode("deciding")}
          onAmend={(amended) => queue.decide({ verdict: "amended", amended })}
        />
      )}
      {mode === "rejecting" && (
        <RejectForm
          key={item.claim.id}
          claim={item.claim.id}
          onReject={(reason) => queue.decide({ verdict: "rejected", reason })}
          onCancel={() => onMode("deciding")}
        />
      )}
      {mode === "overruling" && (
        <OverruleForm
          key={item.claim.id}
          item={item}
          queue={queue}
          onCancel={() => onMode("deciding")}
        />
      )}
      <Deeds keys={keys} queue={queue} onDeed={onDeed} />
      <Guide claim={claim} />
    </aside>
  );
}

function Slots({ item }: { readonly item: Waiting }) {
  const { words } = useApp();
  const { claim, proposed } = item.claim;
  const said = attributionLine(claim, words);
  return (
    <dl class="slot-list">
      <dt>{words.say("review.kind")}</dt>
      <dd>{words.known(`kind.${claim.kind}`) ?? claim.kind}</dd>
      {claim.date !== undefined && (
        <>
          <dt>{words.say("slot.date")}</dt>
          <dd>{words.figures.longDay(claim.date)}</dd>
        </>
      )}
      {said !== "" && (
        <>
          <dt>{words.say("review.says")}</dt>
          <dd>
            <VisibleText text={said} />
          </dd>
        </>
      )}
      <dt>{words.say("review.reader")}</dt>
      <dd translate={false}>{proposed?.reader ?? "–"}</dd>
    </dl>
  );
}

function Flags({ item }: { readonly item: Waiting }) {
  const { words } = useApp();
  const { flags } = item.telling;
  if (flags.length === 0) return null;
  const named = flags.map((flag) => words.known(`flag.${flag}`) ?? flag).join(", ");
  return (
    <p class="flag">
      <b>{words.say("review.flag", { flag: named })}</b>{" "}
      <VisibleText text={reasonLine(item.reason, item.claim.claim, words)} />
    </p>
  );
}

function Effect({ item }: { readonly item: Waiting }) {
  const { words, address } = useApp();
  const { known, reason, changes, claim } = item;
  return (
    <section class="effect">
      <h3>{words.say("review.tells")}</h3>
      <p>
        {words.say(known === null ? "review.newAct" : "review.knownAct")}{" "}
        <VisibleText text={reasonLine(reason, claim.claim, words)} />
      </p>
      {known !== null && (
        <p>
          {words.say("review.toldBy", { n: known.documents })}{" "}
          <a
            href={address.to({
              page: "document",
              document: known.document,
              claim: known.id,
              open: null,
            })}
          >
            <VisibleText text={claimLine(known.claim, words)} />
          </a>
        </p>
      )}
      {changes.length === 0 ? (
        <p>{words.say("review.noChange")}</p>
      ) : (
        <ChangeList changes={changes} />
      )}
    </section>
  );
}

interface DeedsProps {
  readonly keys: Keys;
  readonly queue: Queue;
  readonly onDeed: (deed: Deed) => void;
}

const SHOWN = ["accept", "asNew", "overrule", "amend", "reject", "later", "undo"] as const;

function Deeds({ keys, queue, onDeed }: DeedsProps) {
  const { words } = useApp();
  const cannotUndo = !queue.taken.some(({ id }) => id !== null);
  return (
    <div class="deeds">
      {SHOWN.map((deed) => (
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
      ))}
    </div>
  );
}

const REASONS = [1, 2, 3, 4] as const;

interface RejectFormProps {
  readonly claim: string;
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
}

function RejectForm({ claim, onReject, onCancel }: RejectFormProps) {
  const { words } = useApp();
  const written = useDraft(`reject ${claim}`, "");
  const own = written.value;
  // Before the browser paints: whoever sees the reasons can already press one.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      const reason = REASONS.find((one) => String(one) === event.key);
      if (reason !== undefined) onReject(words.say(`review.reason${reason}`));
      if (event.key === "Escape") onCancel();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [onReject, onCancel, words]);
  return (
    <form
      class="reasons"
      onSubmit={(event) => {
        event.preventDefault();
        if (own.trim() !== "") onReject(own.trim());
      }}
    >
      {REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          class="btn"
          onClick={() => onReject(words.say(`review.reason${reason}`))}
        >
          <kbd>{reason}</kbd> {words.say(`review.reason${reason}`)}
        </button>
      ))}
      <label class="field">
        {words.say("review.reasonOwn")}
        <input
          maxLength={500}
          value={own}
          onInput={(event) => written.write(event.currentTarget.value)}
        />
      </label>
      <OtherDraft of={written} />
      <p class="row">
        <button type="submit" class="btn" disabled={own.trim() === ""}>
          {words.say("paste.saveReject")}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {words.say("paste.cancel")}
        </button>
      </p>
    </form>
  );
}

function Guide({ claim }: { readonly claim: Claim }) {
  const { words } = useApp();
  const key = claim.kind === "contribution" ? (`guide.${claim.stage}` as const) : "guide.other";
  return (
    <p class="guide">
      <b>{words.say("review.guide")}</b> {words.say(key)}
    </p>
  );
}
