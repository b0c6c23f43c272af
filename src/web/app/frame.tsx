import type { ComponentChildren } from "preact";
import { Top } from "./top.tsx";

/** What stands around every page: the bar above it. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <Top />
      <main id="content" class="wrap" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
