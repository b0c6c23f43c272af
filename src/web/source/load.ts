import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { Failure, toFailure } from "./failure.ts";

/** How far a request has come. */
export type Loaded<T> =
  | {
      readonly state: "waiting";
      readonly since: "now" | "moment" | "long";
      readonly cancel: () => void;
    }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly failure: Failure; readonly retry: () => void };

const MOMENT_MS = 300;
const LONG_MS = 10_000;

/**
 * Load something and follow its progress: nothing is drawn for 0.3 s, then a skeleton, and after
 * 10 s words and a way to cancel. Asked again when `key` changes; null asks for nothing. With
 * "keep" what was loaded before stays until the new is there, also where that fails. What is given
 * from the start is not asked for.
 */
export function useLoad<T>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<T>,
  meanwhile: "wait" | "keep" = "wait",
  given: T | null = null,
): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [held, setHeld] = useState<{ key: string | null; loaded: Loaded<T> } | null>(
    given === null ? null : { key, loaded: { state: "ready", value: given } },
  );
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // At once and not after the next frame: what is there already is drawn in the same frame.
  useLayoutEffect(() => {
    if (key === null || (given !== null && held?.key === key)) return;
    const asked = new AbortController();
    const cancel = () => asked.abort();
    let over = false;
    const kept = meanwhile === "keep" && held?.loaded.state === "ready";
    const settle = (loaded: Loaded<T>) => {
      over = true;
      if (!kept || loaded.state === "ready") setHeld({ key, loaded });
    };
    const wait = (since: "moment" | "long") => {
      if (!over && !kept) setHeld({ key, loaded: { state: "waiting", since, cancel } });
    };
    const timers = [setTimeout(wait, MOMENT_MS, "moment"), setTimeout(wait, LONG_MS, "long")];
    load(asked.signal).then(
      (value) => !over && settle({ state: "ready", value }),
      (cause: unknown) => !over && settle({ state: "failed", failure: toFailure(cause), retry }),
    );
    asked.signal.addEventListener("abort", () => {
      if (!over) settle({ state: "failed", failure: new Failure("cancelled"), retry });
    });
    return () => {
      over = true;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [key, attempt]);

  if (held !== null && (held.key === key || meanwhile === "keep")) return held.loaded;
  return { state: "waiting", since: "now", cancel: () => {} };
}
