import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AppContext, useApp } from "./context.ts";

/** Milliseconds after which a hand rests: longer than between two moves of a drag, or two repeats of a key held down. */
export const REST_MS = 90;

/**
 * Draws its children with what the app held before, until the answer to a press is painted and the hand rests; then
 * they follow, each in a task of its own. For parts whose links hold the address and whose content does not.
 */
export function Following({ children }: { readonly children: ComponentChildren }) {
  const app = useApp();
  const [followed, setFollowed] = useState(app);
  useEffect(() => {
    if (followed === app) return;
    const timer = setTimeout(() => setFollowed(app), REST_MS);
    return () => clearTimeout(timer);
  }, [app]);
  // Words of two languages, or names of two ledgers, never stand side by side.
  const current = followed.words === app.words && followed.missions === app.missions;
  return <AppContext.Provider value={current ? followed : app}>{children}</AppContext.Provider>;
}
