import type { ComponentChildren } from "preact";
import type { Failure } from "../source/failure.ts";
import type { Loaded } from "../source/load.ts";
import { useWords } from "./context.ts";
import { MeanwhileSettled } from "./meanwhile.tsx";
import { Why } from "./why.tsx";

interface WaitingProps {
  readonly since: "now" | "moment" | "long";
  readonly cancel: () => void;
}

/** What stands where something is loading: nothing, then a skeleton, then words and a way out. */
export function Waiting({ since, cancel }: WaitingProps) {
  const words = useWords();
  if (since === "now") return <div class="skeleton" aria-busy="true" />;
  return (
    <div class="skeleton seen" aria-busy="true">
      <p class="sr" role="status">
        {words.say("load.busy")}
      </p>
      <div class="bone wide" />
      <div class="bone" />
      <div class="bone tall" />
      {since === "long" && (
        <p class="notice" role="alert">
          {words.say("load.long")}{" "}
          <button type="button" class="btn" onClick={cancel}>
            {words.say("load.cancel")}
          </button>
        </p>
      )}
    </div>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly retry?: () => void;
  readonly children?: ComponentChildren;
}

/** What happened, what was kept, and what to do. */
export function Failed({ failure, retry, children }: FailedProps) {
  const words = useWords();
  return (
    <div class="notice failed" role="alert">
      <p>{words.say(`fail.${failure.kind}`)}</p>
      {failure.meanwhile !== null && <MeanwhileSettled of={failure.meanwhile} />}
      {failure.meanwhile === null && failure.detail !== null && (
        <p>
          <Why codes={[failure.reason, failure.code]} message={failure.detail} />
        </p>
      )}
      {failure.code !== null && (
        <p class="note">
          {words.say("fail.reference", {
            code: failure.code,
            status: String(failure.status ?? ""),
          })}
        </p>
      )}
      <p class="row">
        {failure.kind === "program" ? (
          // A browser keeps a script that failed as failed: only a new page asks for it again.
          <button type="button" class="btn" onClick={() => location.reload()}>
            {words.say("fail.reload")}
          </button>
        ) : (
          retry !== undefined && (
            <button type="button" class="btn" onClick={retry}>
              {words.say("fail.retry")}
            </button>
          )
        )}
        {children}
      </p>
    </div>
  );
}

interface WhenReadyProps<T> {
  readonly of: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Draws what was loaded once it is there; before, how far it has come. */
export function WhenReady<T>({ of, children }: WhenReadyProps<T>) {
  if (of.state === "waiting") return <Waiting since={of.since} cancel={of.cancel} />;
  if (of.state === "failed") return <Failed failure={of.failure} retry={of.retry} />;
  return <>{children(of.value)}</>;
}
