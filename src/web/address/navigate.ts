import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { FRESH, type Page, type ReadView, readView, type View, writeView } from "./view.ts";

/** The address of the page as a view, and how to change it. */
export interface Address extends ReadView {
  /** The address of this view with some of it changed, for a link. */
  readonly to: (change: Partial<View>) => string;
  /** The address of another page, opened afresh for the same mission and times. */
  readonly toPage: (page: Page, change?: Partial<View>) => string;
  /** Go there: a new step in the history, unless `replace` says otherwise. */
  readonly go: (change: Partial<View>, replace?: boolean) => void;
}

/** Follow the address bar: links, back and forward, and changes made by the page itself. */
export function useAddress(): Address {
  const [query, setQuery] = useState(() => location.search);
  useEffect(() => {
    const follow = () => setQuery(location.search);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const read = useMemo(() => readView(query), [query]);
  const to = useCallback((change: Partial<View>) => hrefOf({ ...read.view, ...change }), [read]);
  const toPage = useCallback(
    (page: Page, change: Partial<View> = {}) => to({ ...FRESH, page, ...change }),
    [to],
  );
  // From where the page is, which a part drawn a moment ago need not know.
  const go = useCallback((change: Partial<View>, replace = false) => {
    const href = hrefOf({ ...readView(location.search).view, ...change });
    if (replace) history.replaceState(null, "", href);
    else history.pushState(null, "", href);
    setQuery(location.search);
  }, []);
  useEffect(() => followLinks(setQuery), []);
  return useMemo(() => ({ ...read, to, toPage, go }), [read]);
}

function hrefOf(view: View): string {
  const query = writeView(view);
  return query === "" ? location.pathname : `?${query}`;
}

// Plain clicks on links within the page change the address without loading it again.
function followLinks(follow: (query: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttribute("href");
    if (link === null || link.target !== "" || href === null || href === undefined) return;
    if (!href.startsWith("?") && href !== location.pathname) return;
    event.preventDefault();
    const samePage = new URL(href, location.href).searchParams.get("view") === currentPage();
    history.pushState(null, "", href);
    follow(location.search);
    if (!samePage) scrollTo(0, 0);
  };
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}

function currentPage(): string | null {
  return new URLSearchParams(location.search).get("view");
}
