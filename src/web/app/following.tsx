import type { ComponentChildren } from "preact";
import { AppContext, useApp } from "./context.ts";
import { useRested } from "./rest.ts";

/**
 * Draws its children with what the app held before, until the answer to a press is painted and the hand rests; then
 * they follow, each in a task of its own. For parts whose links hold the address and whose content does not.
 */
export function Following({ children }: { readonly children: ComponentChildren }) {
  const app = useApp();
  const followed = useRested(app);
  // Words of two languages, or names of two ledgers, never stand side by side.
  const current = followed.words === app.words && followed.missions === app.missions;
  return <AppContext.Provider value={current ? followed : app}>{children}</AppContext.Provider>;
}
