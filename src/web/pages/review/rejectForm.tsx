import { useLayoutEffect } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { OtherDraft } from "../../app/otherDraft.tsx";
import { useDraft } from "../../app/useDraft.ts";

const REASONS = [1, 2, 3, 4] as const;

interface RejectFormProps {
  readonly claim: string;
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a claim is rejected: a reason with a digit, or words of one's own. */
export function RejectForm({ claim, onReject, onCancel }: RejectFormProps) {
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
