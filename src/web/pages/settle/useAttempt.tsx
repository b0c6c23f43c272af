import { useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { Failed } from "../../app/states.tsx";
import { type Failure, toFailure } from "../../source/failure.ts";

/** Something that a person tries to do, and what failed of it. */
export interface Attempt {
  readonly failure: Failure | null;
  /**
   * Do it. The work is given the head that the person has seen, and gives the head that it left.
   *
   * @returns whether it was done
   */
  readonly attempt: (
    work: (seen: number) => Promise<{ readonly head: { readonly seq: number } }>,
  ) => Promise<boolean>;
}

/**
 * Do something that may fail, and hold what failed. What was seen stays as it was when the form was
 * opened, until the person did something, or was told what somebody else did.
 *
 * @param head the head of what is shown
 */
export function useAttempt(head: number): Attempt {
  const [seen, setSeen] = useState(head);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt: Attempt["attempt"] = async (work) => {
    setFailure(null);
    try {
      setSeen((await work(seen)).head.seq);
      return true;
    } catch (cause) {
      const failed = toFailure(cause);
      setSeen(failed.meanwhile?.head ?? seen);
      setFailure(failed);
      return false;
    }
  };
  return { failure, attempt };
}

interface AttemptFailedProps {
  readonly failure: Failure | null;
  /** Ask anew for what is shown; the head of the ledger unless given. */
  readonly onLook?: () => void;
}

/** What failed of an attempt; where somebody was quicker, with a way to see what stands now. */
export function AttemptFailed({ failure, onLook }: AttemptFailedProps) {
  const { words, lookAnew } = useApp();
  if (failure === null) return null;
  return (
    <Failed failure={failure}>
      {failure.meanwhile !== null && (
        <>
          {words.say("meanwhile.again")}{" "}
          <button type="button" class="btn" onClick={onLook ?? lookAnew}>
            {words.say("meanwhile.look")}
          </button>
        </>
      )}
    </Failed>
  );
}
