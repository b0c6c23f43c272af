import { useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { Failed } from "../../app/states.tsx";
import { dropDrafts, useDraft } from "../../app/useDraft.ts";
import { type Failure, toFailure } from "../../source/failure.ts";
import type { Decision } from "../../source/source.ts";
import { ClaimLine } from "../reading/claimLine.tsx";
import type { NumberedClaim } from "../reading/markedText.tsx";
import { AmendForm } from "./amendForm.tsx";

type Mode = "deciding" | "amending" | "rejecting" | "saving" | "undone";

interface ProposalItemProps {
  readonly claim: NumberedClaim;
  readonly onChoose: (id: string) => void;
  readonly onDecided: (done: boolean) => void;
}

/** One proposed claim: accept it, amend it, or reject it with a reason; and undo that. */
export function ProposalItem({ claim, onChoose, onDecided }: ProposalItemProps) {
  const { words, source } = useApp();
  const [mode, setMode] = useState<Mode>("deciding");
  const [done, setDone] = useState<Decision | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const decide = async (decision: Omit<Decision, "claim">) => {
    setMode("saving");
    setFailure(null);
    const whole = { ...decision, claim: claim.id };
    try {
      await source.decide(whole, crypto.randomUUID());
      dropDrafts(claim.id);
      setDone(whole);
      onDecided(true);
    } catch (cause) {
      setFailure(toFailure(cause));
    }
    setMode("deciding");
  };
  const shown = done?.amended === undefined ? claim : { ...claim, claim: done.amended };
  return (
    <>
      <ClaimLine claim={shown} onChoose={onChoose} />
      {failure !== null && <Failed failure={failure} />}
      {done !== null ? (
        <Decided
          decision={done}
          onUndo={() => {
            setDone(null);
            setMode("undone");
            onDecided(false);
          }}
        />
      ) : (
        <>
          {mode === "undone" && <p class="claim-more">{words.say("paste.undone")}</p>}
          <Choices mode={mode} onMode={setMode} onAccept={() => decide({ verdict: "accepted" })} />
          {mode === "rejecting" && (
            <RejectForm
              claim={claim.id}
              onCancel={() => setMode("deciding")}
              onReject={(reason) => decide({ verdict: "rejected", reason })}
            />
          )}
          {mode === "amending" && (
            <AmendForm
              claim={claim.claim}
              draft={`amend ${claim.id}`}
              onCancel={() => setMode("deciding")}
              onAmend={(amended) => decide({ verdict: "amended", amended })}
            />
          )}
        </>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onAccept: () => void;
}

function Choices({ mode, onMode, onAccept }: ChoicesProps) {
  const { words } = useApp();
  const saving = mode === "saving";
  return (
    <p class="claim-acts">
      <button type="button" class="btn" disabled={saving} onClick={onAccept}>
        {words.say(saving ? "paste.saving" : "paste.accept")}
      </button>
      <button
        type="button"
        class="btn"
        disabled={saving}
        aria-expanded={mode === "amending"}
        onClick={() => onMode(mode === "amending" ? "deciding" : "amending")}
      >
        {words.say("paste.amend")}
      </button>
      <button
        type="button"
        class="btn"
        disabled={saving}
        aria-expanded={mode === "rejecting"}
        onClick={() => onMode(mode === "rejecting" ? "deciding" : "rejecting")}
      >
        {words.say("paste.reject")}
      </button>
    </p>
  );
}

interface DecidedProps {
  readonly decision: Decision;
  readonly onUndo: () => void;
}

function Decided({ decision, onUndo }: DecidedProps) {
  const { words } = useApp();
  return (
    <p class="claim-acts" role="status">
      <span class="tag">{words.say(`decision.${decision.verdict}`)}</span>
      {decision.reason !== undefined && <span translate={false}>{decision.reason}</span>}
      <button type="button" class="btn" onClick={onUndo}>
        {words.say("paste.undo")}
      </button>
    </p>
  );
}

interface RejectFormProps {
  readonly claim: string;
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
}

function RejectForm({ claim, onReject, onCancel }: RejectFormProps) {
  const { words } = useApp();
  const { value: reason, write } = useDraft(`reject ${claim}`, "");
  return (
    <form
      class="claim-acts"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onReject(reason.trim());
      }}
    >
      <label class="field">
        {words.say("paste.rejectReason")}
        <input
          required
          maxLength={500}
          value={reason}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn primary" disabled={reason.trim() === ""}>
        {words.say("paste.saveReject")}
      </button>
      <button type="button" class="btn" onClick={onCancel}>
        {words.say("paste.cancel")}
      </button>
    </form>
  );
}
