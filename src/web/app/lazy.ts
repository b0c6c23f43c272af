import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A page whose script is fetched when it is first wanted; null until it is there. */
export function useLazy(
  wanted: boolean,
  load: () => Promise<FunctionComponent>,
): FunctionComponent | null {
  const [held, setHeld] = useState<{ readonly page: FunctionComponent } | null>(null);
  useEffect(() => {
    if (wanted && held === null) load().then((page) => setHeld({ page }));
  }, [wanted]);
  return held?.page ?? null;
}
